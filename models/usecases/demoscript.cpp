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

} // namespace

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
    script.hasPipeline = root.booleanOr("pipeline", false);
    if (trouble.first)
        return *trouble.first;
    std::ranges::stable_sort(script.answers, std::ranges::greater(), &DemoAnswer::daysAgo);
    return script;
}

} // namespace sextant
