// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/storedproject.h"

#include "usecases/owncatalogues.h"

#include <QFile>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

Result<JudgedProject> readJudgedProject(const Workspace &workspace, const Invocation &invocation)
{
    const auto project = ProjectStore(workspace.database()).find(invocation.options.value(u"project"_s));
    if (!project)
        return project.error();
    const auto catalogue = catalogueOfProject(workspace, project->id);
    if (!catalogue)
        return catalogue.error();
    const QDateTime now = invocation.now.isValid() ? invocation.now : QDateTime::currentDateTimeUtc();
    const auto state = loadProject(workspace, project->id, *catalogue, now);
    if (!state)
        return state.error();
    return JudgedProject{*catalogue, *state, assess(*catalogue, inputOf(*state, now)), now};
}

} // namespace

Result<JudgedProject> readJudgedProject(const Invocation &invocation)
{
    const auto workspace = Workspace::open(invocation.workspace, Access::ReadOnly);
    return workspace ? readJudgedProject(*workspace, invocation) : Result<JudgedProject>(workspace.error());
}

Result<StoredProject> readStoredProject(const Invocation &invocation)
{
    if (!invocation.options.isSet(u"project"_s) && !QFile::exists(invocation.workspace))
        return usageError(
            QCoreApplication::translate("StoredProject", "This needs --project NAME, or --case FILE."), {},
            QCoreApplication::translate("StoredProject", "sextant workspace info says where projects are kept."));
    const auto workspace = Workspace::open(invocation.workspace, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    const auto judged = readJudgedProject(*workspace, invocation);
    if (!judged)
        return judged.error();
    const auto &[catalogue, state, assessment, now] = *judged;
    const auto basis = loadPlanBasis(*workspace, state);
    if (!basis)
        return basis.error();
    const auto snoozes = PlanStore(workspace->database()).snoozes(state.project.id);
    if (!snoozes)
        return snoozes.error();
    const auto alarms = loadAlarmBasis(*workspace, state, *basis, now, invocation.ticket);
    if (!alarms)
        return alarms.error();
    return StoredProject{catalogue, state, assessment, *basis, *snoozes, *alarms};
}

} // namespace sextant
