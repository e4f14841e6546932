// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/notice.h"

namespace sextant {

class PlanDesk;
class Session;

/// The line of the overview that says which way of failing the product is on, the gravest first. Hidden where no alarm
/// rings, which is no sign of safety: rules whose facts are not known stay silent.
class AlarmNotice : public Notice
{
    Q_OBJECT

public:
    explicit AlarmNotice(Session *session, QWidget *parent = nullptr);

private:
    void refresh();

    PlanDesk *m_desk;
};

} // namespace sextant
