// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "commands/casefile.h"
#include "commands/cifetch.h"
#include "console.h"
#include "delivery/deliverycase.h"
#include "storage/projectstore.h"
#include "usecases/loaddelivery.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct CiCommandText
{
    Q_DECLARE_TR_FUNCTIONS(CiCommand)
};

bool isNamed(const DeliveryPlace &place, const QString &name)
{
    return place.name.compare(name, Qt::CaseInsensitive) == 0 ||
           std::ranges::any_of(place.sources, [&name](const RunSource &source) {
               return source.repository.compare(name, Qt::CaseInsensitive) == 0;
           });
}

/// The one that is named; all without a name.
Result<LoadedDelivery> deliveryOf(const Workspace &workspace, DeliveryRequest request,
                                  const QCommandLineParser &options, const Ticket &ticket)
{
    auto delivery = loadDelivery(workspace, request, ticket);
    if (!delivery || !options.isSet(u"repo"_s))
        return delivery;
    const QString name = options.value(u"repo"_s);
    QStringList known;
    for (const DeliveryPlace &place : delivery->places) {
        if (isNamed(place, name)) {
            request.place = place.key;
            request.histories = delivery->histories;
            return loadDelivery(workspace, request, ticket);
        }
        known << place.name;
    }
    return usageError(CiCommandText::tr("No runs or deployments are known of a repository “%1”.").arg(name), {},
                      CiCommandText::tr("There are: %1.").arg(known.join(u", "_s)));
}

QList<RepositoryMetrics> repositoriesIn(const DeliveryView &view)
{
    QList<RepositoryMetrics> repositories;
    for (const DeliveryPartView &part : view.parts)
        repositories << RepositoryMetrics{part.name,        part.branch, part.success,
                                          part.deployments, part.rule,   !part.onlyTags};
    return repositories;
}

Result<QByteArray> answerOfProject(const Invocation &invocation)
{
    const auto workspace = Workspace::open(invocation.workspace, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    const auto project = ProjectStore(workspace->database()).find(invocation.options.value(u"project"_s));
    if (!project)
        return project.error();
    const QDateTime now = invocation.now.isValid() ? invocation.now : QDateTime::currentDateTimeUtc();
    DeliveryRequest request;
    request.projectId = project->id;
    request.now = double(now.toSecsSinceEpoch());
    const auto delivery = deliveryOf(*workspace, request, invocation.options, invocation.ticket);
    if (!delivery)
        return delivery.error();
    return answerDelivery(metricsOf(delivery->view), repositoriesIn(delivery->view));
}

Result<QByteArray> answerOfCase(const QByteArray &json, const QString &fileName)
{
    const auto facts = readDeliveryCase(json, fileName);
    if (!facts)
        return facts.error();
    return answerDeliveryCase(*facts);
}

int runCi(const Invocation &invocation)
{
    if (invocation.arguments == QStringList{u"fetch"_s})
        return fetchCi(invocation);
    if (invocation.arguments != QStringList{u"metrics"_s})
        return complain(usageError(CiCommandText::tr("ci needs one of the words fetch and metrics."), {},
                                   CiCommandText::tr("See: sextant help ci")));
    if (invocation.options.isSet(u"case"_s) || !invocation.options.isSet(u"project"_s))
        return runCase(invocation, u"ci metrics"_s, answerOfCase);
    const auto answer = answerOfProject(invocation);
    if (!answer)
        return complain(answer.error());
    const Status written = writeResult(*answer, invocation.options.value(u"output"_s));
    return written ? exitCode(ExitCode::Done) : complain(written.error());
}

void declareCi(QCommandLineParser &options)
{
    declareCase(options);
    declareCiFetch(options);
}

} // namespace

const Command ciCommand{
    "ci",
    QT_TRANSLATE_NOOP("commands", "Fetches CI runs of a project, or gives its delivery metrics or those of a case."),
    "fetch [--source URL] | metrics [--repo NAME] [--case FILE]",
    "sextant ci fetch --project shop --source https://github.com/team/shop",
    declareCi,
    runCi};

} // namespace sextant
