// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/storedproject.h"

#include "usecases/owncatalogues.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StoredProject)
};

} // namespace

Result<StoredProject> readStoredProject(const Invocation &invocation)
{
    if (!invocation.options.isSet(u"project"_s))
        return usageError(Text::tr("This needs --project NAME, or --case FILE."), {},
                          Text::tr("sextant workspace info says where projects are kept."));
    const auto workspace = Workspace::open(invocation.workspace, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    const auto project = ProjectStore(workspace->database()).find(invocation.options.value(u"project"_s));
    if (!project)
        return project.error();
    const auto catalogue = catalogueOfProject(*workspace, project->id);
    if (!catalogue)
        return catalogue.error();
    const QDateTime now = invocation.now.isValid() ? invocation.now : QDateTime::currentDateTimeUtc();
    const auto state = loadProject(*workspace, project->id, *catalogue, now);
    if (!state)
        return state.error();
    const auto basis = loadPlanBasis(*workspace, *state);
    if (!basis)
        return basis.error();
    const auto snoozes = PlanStore(workspace->database()).snoozes(project->id);
    if (!snoozes)
        return snoozes.error();
    const auto alarms = loadAlarmBasis(*workspace, *state, *basis, now, invocation.ticket);
    if (!alarms)
        return alarms.error();
    return StoredProject{*catalogue, *state, assess(*catalogue, inputOf(*state, now)), *basis, *snoozes, *alarms};
}

} // namespace sextant
