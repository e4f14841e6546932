// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/runreading.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// Jenkins' words in those that the method knows. UNSTABLE means that tests failed; whether that is a failure is for
/// the definition to say.
QString wordOf(std::string_view result)
{
    const QString word = shortText(result).toLower();
    return word == u"aborted"     ? u"cancelled"_s
           : word == u"not_built" ? u"skipped"_s
           : word == u"failed"    ? u"failure"_s
           : word.isEmpty()       ? u"unknown"_s
                                  : word;
}

bool buildHasEnded(QStringView word)
{
    for (const QStringView ended : {u"success", u"failure", u"cancelled", u"skipped", u"unstable"})
        if (word == ended)
            return true;
    return false;
}

/// "folder/name" of ".../job/folder/job/name/12/".
QString jobOf(const QString &path)
{
    QStringList names;
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at + 1 < parts.size(); ++at)
        if (parts[at] == u"job")
            names << parts[++at];
    return names.join(u'/');
}

Moment momentAt(Json milliseconds)
{
    return std::clamp<qint64>(milliseconds.integer(), 0, 253'402'300'799'000); // the end of the year 9999
}

void readRevision(Json build, RunRecord &run)
{
    for (const Json action : build["actions"].items()) {
        const Json revision = action["lastBuiltRevision"];
        if (!revision.isObject())
            continue;
        run.commit = shortText(revision["SHA1"].text());
        const auto branches = revision["branch"].items();
        if (!branches.empty())
            run.branch = shortText(branches.front()["name"].text()).section(u'/', -1);
    }
}

void readBuild(Json build, RunCollector &collector)
{
    const QString address = webAddress(build["url"].text());
    const QString number = shortText(build["number"].printed());
    QString job = jobOf(QUrl(address).path());
    if (job.isEmpty())
        job = shortText(build["fullDisplayName"].text()).section(u" #"_s, 0, 0);
    if (number.isEmpty() || job.isEmpty())
        return;
    RunRecord &run = collector.run({0, u"jenkins"_s, hostOf(address), job}, number, 1);
    run.workflow = job;
    run.event = u"build"_s;
    run.url = address;
    readRevision(build, run);
    run.conclusion = build["building"].isTrue() ? u"in_progress"_s : wordOf(build["result"].text());
    run.started = momentAt(build["timestamp"]);
    if (buildHasEnded(run.conclusion) && run.started > 0)
        run.finished = run.started + std::max<qint64>(0, build["duration"].integer());
}

/// What the stage view tells has paths only, so its host is not known.
void readStages(Json root, RunCollector &collector)
{
    const QString job = jobOf(QUrl(shortText(root["_links"]["self"]["href"].text())).path());
    const QString number = shortText(root["name"].text()).remove(u'#');
    if (job.isEmpty() || number.isEmpty())
        return;
    RunRecord &run = collector.run({0, u"jenkins"_s, {}, job}, number, 1);
    run.workflow = job;
    run.event = u"build"_s;
    run.conclusion = wordOf(root["status"].text());
    run.started = momentAt(root["startTimeMillis"]);
    if (buildHasEnded(run.conclusion))
        run.finished = momentAt(root["endTimeMillis"]);
    run.jobs.clear();
    for (const Json stage : root["stages"].items()) {
        const Moment started = momentAt(stage["startTimeMillis"]);
        run.jobs << JobRecord{shortText(stage["name"].text()), wordOf(stage["status"].text()), started,
                              started + std::max<qint64>(0, stage["durationMillis"].integer())};
    }
}

} // namespace

void readJenkins(Json root, RunCollector &collector)
{
    // "builds" holds the newest only, "allBuilds" what was asked for.
    const Json builds = root[root["allBuilds"].isArray() ? "allBuilds" : "builds"];
    if (builds.isArray()) {
        for (const Json build : builds.items())
            readBuild(build, collector);
    } else if (root["building"].exists()) {
        readBuild(root, collector);
    } else {
        for (const Json run : root.itemsOrOne())
            readStages(run, collector);
    }
}

} // namespace sextant
