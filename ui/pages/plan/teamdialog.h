// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace sextant {

class PlanDesk;
class Session;

/// Who works on the plan, and when nobody does. Every change is at once in the plan, and can be undone.
class TeamDialog : public QDialog
{
    Q_OBJECT

public:
    TeamDialog(Session *session, PlanDesk *desk, QWidget *parent);
};

} // namespace sextant
