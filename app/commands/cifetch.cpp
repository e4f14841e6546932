// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cifetch.h"

#include "base/jsontext.h"
#include "console.h"
#include "network/keychain.h"
#include "network/offlineswitch.h"
#include "providers/addresses.h"
#include "providers/agreement.h"
#include "reports/jsonfacts.h"
#include "storage/projectstore.h"
#include "usecases/ciconnection.h"
#include "usecases/fetchruns.h"

#include <QEventLoop>
#include <QTimer>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using json = nlohmann::ordered_json;

constexpr int keychainPatience = 60'000; ///< milliseconds: somebody may have to type a password
constexpr int betweenAsking = 100;
const QStringList ciFetchFormats{u"text"_s, u"json"_s};

struct CiFetchCommandText
{
    Q_DECLARE_TR_FUNCTIONS(CiFetchCommand)
};

/// What the options name.
Result<Connection> namedConnection(const QCommandLineParser &options)
{
    const QString provider = options.value(u"provider"_s);
    if (options.isSet(u"source"_s))
        return connectionFromAddress(options.value(u"source"_s), provider);
    const Provider *kind = findProvider(provider);
    if (!kind)
        return usageError(provider.isEmpty() ? CiFetchCommandText::tr("--base-url and --repo need --provider.")
                                             : CiFetchCommandText::tr("There is no kind of server “%1”.").arg(provider),
                          {}, CiFetchCommandText::tr("There are github, gitlab and jenkins."));
    const QString address =
        options.isSet(u"base-url"_s) ? options.value(u"base-url"_s) : QString::fromLatin1(kind->usualAddress);
    return tidied({provider, address, options.value(u"repo"_s)});
}

/// The one that is named, else the project's own, else where its repository was cloned from. A server that is not one
/// of the public ones is never asked unless somebody has named it.
Result<QList<Connection>> placesOf(const Workspace &workspace, qint64 projectId, const QCommandLineParser &options)
{
    for (const QString &option : {u"source"_s, u"provider"_s, u"base-url"_s, u"repo"_s})
        if (options.isSet(option)) {
            const auto named = namedConnection(options);
            return named ? Result<QList<Connection>>({*named}) : named.error();
        }
    const auto kept = ciConnection(workspace, projectId);
    if (!kept)
        return kept.error();
    if (!kept->connection.isEmpty()) {
        const QList<Connection> places = allPlaces(*kept);
        for (const Connection &place : places)
            if (const Status may = mayBeAsked(place); !may)
                return may.error();
        return places;
    }
    const auto offered = offeredConnections(workspace, projectId);
    if (!offered)
        return offered.error();
    for (const Connection &connection : *offered)
        if (isPublicServer(connection))
            return QList<Connection>{connection};
    return usageError(CiFetchCommandText::tr("It is not known where the runs of this project are."), {},
                      CiFetchCommandText::tr("Name it: sextant ci fetch --source https://github.com/team/shop"));
}

/// Waits for the keychain, but not for ever, and not after Ctrl+C. Without one, nothing is wrong: many places to ask
/// need no token.
Result<Token> tokenFromKeychain(const Connection &connection, const Ticket &ticket)
{
    Result<Token> token{Token()};
    QEventLoop loop;
    QTimer asking;
    QObject::connect(&asking, &QTimer::timeout, &loop, [&] {
        if (ticket.cancelled())
            loop.quit();
    });
    asking.start(betweenAsking);
    QTimer::singleShot(keychainPatience, &loop, &QEventLoop::quit);
    bool answered = false;
    systemKeychain().read(keychainName(connection), &loop, [&](const Result<Token> &read) {
        answered = true;
        if (read)
            token = *read;
        loop.quit();
    });
    if (!answered)
        loop.exec();
    if (ticket.cancelled())
        return cancelledError();
    return token;
}

Result<FetchedPlaces> fetched(const Invocation &invocation)
{
    if (OfflineSwitch::isOn())
        return OfflineSwitch::error();
    const auto workspace = Workspace::open(invocation.workspace);
    if (!workspace)
        return workspace.error();
    const auto project = ProjectStore(workspace->database()).find(invocation.options.value(u"project"_s));
    if (!project)
        return project.error();
    const auto places = placesOf(*workspace, project->id, invocation.options);
    if (!places)
        return places.error();
    const Connection &first = places->front();
    FetchRequest request;
    request.projectId = project->id;
    auto token = tokenFromEnvironment(findProvider(first.provider)->variables);
    if (token && token->isEmpty())
        token = tokenFromKeychain(first, invocation.ticket);
    if (!token)
        return token.error();
    request.token = *token;
    const QDateTime now = invocation.now.isValid() ? invocation.now : QDateTime::currentDateTimeUtc();
    request.now = now.toMSecsSinceEpoch();
    if (invocation.options.isSet(u"days"_s)) {
        bool number = false;
        request.days = invocation.options.value(u"days"_s).toInt(&number);
        if (!number || request.days < 1 || request.days > 3660)
            return usageError(CiFetchCommandText::tr("--days needs a number from 1 to 3660."));
    }
    return fetchPlaces(*workspace, request, *places, invocation.ticket);
}

QString timeOf(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).toString(Qt::ISODate);
}

json factsOf(const FetchOutcome &outcome)
{
    json notes = json::array();
    for (const QString &note : outcome.notes)
        notes.push_back(text(note));
    return {{"provider", text(outcome.source.provider)},
            {"host", text(outcome.source.host)},
            {"repository", text(outcome.source.repository)},
            {"new_runs", outcome.changes.added},
            {"known_runs", outcome.changes.known},
            {"deployments", outcome.changes.deployments},
            {"unchanged", outcome.unchanged},
            {"complete_since", outcome.completeSince > 0 ? text(timeOf(outcome.completeSince)) : json()},
            {"requests", outcome.requests},
            {"notes", notes}};
}

/// Of the first place, with those of the others beside it.
QByteArray asJson(const QList<FetchOutcome> &outcomes)
{
    json answer{{"schema", "sextant.ci-fetch/1"}};
    answer.update(factsOf(outcomes.front()));
    for (const FetchOutcome &further : outcomes.mid(1))
        answer["further"].push_back(factsOf(further));
    return toBytes(answer);
}

QByteArray asText(const FetchOutcome &outcome)
{
    QString lines = u"%1/%2\n"_s.arg(outcome.source.host, oneLine(outcome.source.repository));
    lines += CiFetchCommandText::tr("%n new run(s)", nullptr, int(outcome.changes.added)) + u", " +
             CiFetchCommandText::tr("%n known", nullptr, int(outcome.changes.known)) + u", " +
             CiFetchCommandText::tr("%n deployment(s), releases and tags", nullptr, int(outcome.changes.deployments)) +
             u", " + CiFetchCommandText::tr("%n request(s)", nullptr, outcome.requests) + u'\n';
    if (outcome.completeSince > 0)
        lines +=
            CiFetchCommandText::tr("Earlier runs than of %1 were not asked for.").arg(timeOf(outcome.completeSince)) +
            u'\n';
    for (const QString &note : outcome.notes)
        lines += note + u'\n';
    return lines.toUtf8();
}

} // namespace

void declareCiFetch(QCommandLineParser &options)
{
    options.addOption(
        {u"source"_s, CiFetchCommandText::tr("fetch: the address of the repository, project or job."), u"URL"_s});
    options.addOption({u"provider"_s, CiFetchCommandText::tr("fetch: github, gitlab or jenkins."), u"KIND"_s});
    options.addOption({u"base-url"_s,
                       CiFetchCommandText::tr("fetch: the address of the server; the public one by default."),
                       u"URL"_s});
    options.addOption(
        {u"repo"_s,
         CiFetchCommandText::tr(
             "owner and name, path of the project, or folders of the job; metrics: of this repository alone."),
         u"NAME"_s});
    options.addOption(
        {u"days"_s, CiFetchCommandText::tr("fetch: how far back the first time; 400 by default."), u"N"_s});
}

int fetchCi(const Invocation &invocation)
{
    // The metrics beside it know JSON only and declare that; here it has to be asked for.
    const auto format = invocation.options.isSet(u"format"_s) ? chosenFormat(invocation.options, ciFetchFormats)
                                                              : Result<QString>(ciFetchFormats.front());
    if (!format)
        return complain(format.error());
    const auto outcome = fetched(invocation);
    if (!outcome)
        return complain(outcome.error());
    if (!outcome->outcomes.isEmpty()) {
        QByteArray answer = *format == u"json"_s ? asJson(outcome->outcomes) : QByteArray();
        if (*format != u"json"_s)
            for (const FetchOutcome &one : outcome->outcomes)
                answer += asText(one);
        if (const Status written = writeResult(answer, invocation.options.value(u"output"_s)); !written)
            return complain(written.error());
    }
    return outcome->failure ? complain(*outcome->failure) : exitCode(ExitCode::Done);
}

} // namespace sextant
