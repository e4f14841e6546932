// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/lint.h"
#include "widgets/notice.h"

namespace sextant {

/// The line of the overview that says what is odd in the answers, the worst first. Hidden where nothing is.
class HonestyNotice : public Notice
{
    Q_OBJECT

public:
    explicit HonestyNotice(QWidget *parent = nullptr);

    /// Notices alone do not ask for a line; they stand in the score's details.
    void setOddities(const QList<Oddity> &oddities);
    bool hasSomething() const { return m_has; }

private:
    bool m_has = false;
};

} // namespace sextant
