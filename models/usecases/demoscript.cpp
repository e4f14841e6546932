// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/demoscript.h"

#include "base/jsoncursor.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int longestStory = 3650;

struct People
{
    QMap<QString, std::pair<QString, QString>> nameAndAddress;
};

int daysAgo(const JsonCursor &cursor)
{
    return int(cursor.number("days_ago", 0, longestStory));
}

People readPeople(const JsonCursor &root)
{
    People people;
    for (const auto &[id, person] : root.members("people"))
        people.nameAndAddress.insert(id, {person.string("name"), person.string("email")});
    return people;
}

DemoCommit readCommit(const JsonCursor &cursor, const People &people)
{
    const QString author = cursor.string("author");
    if (!people.nameAndAddress.contains(author))
        cursor.member("author").refuse(QCoreApplication::translate("Demo", "Nobody is called “%1”.").arg(author));
    const auto [name, address] = people.nameAndAddress.value(author);
    DemoCommit commit{daysAgo(cursor), name, address, cursor.string("message"), {}};
    for (const auto &[path, share] : cursor.members("files"))
        commit.files.insert(path, int(share.asNumber(1, 100)));
    return commit;
}

DemoAnswer readAnswer(const JsonCursor &cursor)
{
    DemoAnswer answer;
    answer.daysAgo = daysAgo(cursor);
    AnswerRevision &revision = answer.revision;
    revision.checkId = cursor.string("check");
    revision.value = cursor.named<AnswerValue>("value");
    if (cursor.has("reason"))
        revision.exclusion = cursor.named<ExclusionReason>("reason");
    revision.author = cursor.string("person");
    revision.role = cursor.named<Role>("role");
    revision.note = cursor.stringOr("note", {});
    return answer;
}

/// What one person said on one day about many checks.
QList<DemoAnswer> readRound(const JsonCursor &cursor)
{
    QList<DemoAnswer> answers;
    for (const AnswerValue value : {AnswerValue::Yes, AnswerValue::Partly, AnswerValue::No})
        for (const QString &check : cursor.strings(nameOf(value).id)) {
            DemoAnswer answer;
            answer.daysAgo = daysAgo(cursor);
            answer.revision.checkId = check;
            answer.revision.value = value;
            answer.revision.author = cursor.string("person");
            answer.revision.role = cursor.named<Role>("role");
            answers << answer;
        }
    return answers;
}

DemoRuns readRuns(const JsonCursor &cursor)
{
    return {daysAgo(cursor), int(cursor.number("runs", 1, 2000)), int(cursor.number("every_hours", 1, 720)),
            int(cursor.number("fails_every", 2, 2000)), int(cursor.number("minutes", 1, 240))};
}

DemoWaiver readWaiver(const JsonCursor &cursor)
{
    DemoWaiver waiver{daysAgo(cursor), int(cursor.number("days", 1, Waiver::longestDays)), {}};
    waiver.waiver.checkId = cursor.string("check");
    waiver.waiver.owner = cursor.string("owner");
    waiver.waiver.reason = cursor.string("reason");
    return waiver;
}

DemoDecision readDecision(const JsonCursor &cursor)
{
    DemoDecision decision;
    decision.daysAgo = daysAgo(cursor);
    decision.person = cursor.string("person");
    decision.role = cursor.named<Role>("role");
    decision.goal = cursor.string("goal");
    decision.chosen = cursor.string("chosen");
    decision.reason = cursor.stringOr("reason", {});
    decision.basis = cursor.string("basis");
    decision.team = cursor.number("team", 1, 100);
    decision.dayRate = cursor.number("day_rate", 1, 10'000);
    decision.runwayDays = cursor.number("runway_days", 1, longestStory * 10);
    for (const auto &[signal, value] : cursor.members("answers"))
        decision.answers.insert(signal, value.asNumber(-1, 1));
    return decision;
}

DemoIncident readIncident(const JsonCursor &cursor)
{
    DemoIncident told{daysAgo(cursor), cursor.number("hours", 0, 1000), {}};
    told.incident.title = cursor.string("title");
    told.incident.cause = cursor.string("cause");
    told.incident.detection = cursor.named<Detection>("detection");
    told.incident.checkId = cursor.string("check");
    told.incident.source = cursor.string("person");
    return told;
}

/// What not every product has.
void readExtras(const JsonCursor &root, DemoScript &script)
{
    for (const auto &[path, lines] : root.members("sources"))
        script.sources.insert(path, lines.texts().join(u'\n') + u'\n');
    for (const JsonCursor &round : root.items("rounds"))
        script.answers << readRound(round);
    script.tags = root.strings("tags");
    for (const JsonCursor &goal : root.items("goals"))
        script.goals << DemoGoal{int(goal.number("days_ahead", 0, longestStory)), goal.string("title"),
                                 goal.booleanOr("promised", false), goal.stringOr("goal", {})};
    for (const JsonCursor &incident : root.items("incidents"))
        script.incidents << readIncident(incident);
    for (const JsonCursor &waiver : root.items("waivers"))
        script.waivers << readWaiver(waiver);
    for (const auto &[month, name] : root.members("snapshot_names"))
        script.snapshotNames.insert(month.toInt(), name.text());
    if (root.has("ci"))
        script.runs = readRuns(root.member("ci"));
    if (root.has("decision"))
        script.decision = readDecision(root.member("decision"));
}

} // namespace

Result<QByteArray> readDemoSource(const DemoScript &script, const QString &path)
{
    if (const auto inside = script.sources.constFind(path); inside != script.sources.cend())
        return inside->toUtf8();
    return readDemoFile(script.id + u'/' + path);
}

Result<QByteArray> readDemoFile(const QString &path)
{
    QFile file(u":/demo/"_s + path);
    if (!file.open(QIODevice::ReadOnly))
        return environmentError(
            QCoreApplication::translate("Demo", "The demonstration is not part of this program: %1.").arg(path));
    return file.readAll();
}

Result<DemoScript> readDemoScript(const QString &id)
{
    const QString fileName = id + u".json"_s;
    const auto bytes = readDemoFile(fileName);
    if (!bytes)
        return bytes.error();
    const auto document = parseJson(*bytes, fileName);
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{fileName, {}};
    const JsonCursor root(*document, trouble);
    DemoScript script;
    script.id = id;
    script.name = root.string("name");
    script.client = root.string("client");
    script.declared = root.named<Stage>("declared");
    script.target = root.named<Stage>("target");
    const QString speaker = root.string("profile_person");
    for (const auto &[question, truth] : root.members("profile"))
        script.profile.insert(question, {fromId<Truth>(truth.text()).value_or(Truth::Unknown), speaker});
    const People people = readPeople(root);
    for (const JsonCursor &commit : root.items("commits"))
        script.commits << readCommit(commit, people);
    for (const JsonCursor &answer : root.items("answers"))
        script.answers << readAnswer(answer);
    for (const JsonCursor &report : root.items("reports"))
        script.reports << DemoReport{daysAgo(report), report.string("file")};
    readExtras(root, script);
    script.hasPipeline = root.booleanOr("pipeline", false);
    if (trouble.first)
        return *trouble.first;
    std::ranges::stable_sort(script.answers, std::ranges::greater(), &DemoAnswer::daysAgo);
    return script;
}

} // namespace sextant
