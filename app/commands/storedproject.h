// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "usecases/alarmbasis.h"

namespace sextant {

/// The project of --project as its own catalogue judges it, as of --now or this moment.
struct JudgedProject
{
    Catalogue catalogue;
    ProjectState state;
    Assessment assessment;
    QDateTime now;
};

Result<JudgedProject> readJudgedProject(const Invocation &invocation);

/// The project of --project with all that a plan and its alarms are made from, as of --now or this moment.
struct StoredProject
{
    Catalogue catalogue;
    ProjectState state;
    Assessment assessment;
    PlanBasis basis;
    QList<AlarmSnooze> snoozes;
    AlarmBasis alarms;
};

Result<StoredProject> readStoredProject(const Invocation &invocation);

} // namespace sextant
