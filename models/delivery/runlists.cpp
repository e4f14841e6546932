// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/runlists.h"

#include "delivery/runreading.h"
#include "importers/outsidetext.h"
#include "importers/xmlwalk.h"

#include <QDateTime>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr std::size_t longestText = 300;
constexpr std::size_t longestAddress = 2000;
constexpr double longestTest = 1e7; // seconds

struct RunFormat
{
    QLatin1StringView id;
    void (*read)(Json root, RunCollector &collector);
};

constexpr RunFormat formats[] = {
    {"github-actions-json"_L1, readGithub},
    {"gitlab-ci-json"_L1, readGitlab},
    {"jenkins-json"_L1, readJenkins},
};

const RunFormat *formatOf(QStringView id)
{
    const auto found = std::ranges::find_if(formats, [id](const RunFormat &format) { return id == format.id; });
    return found == std::end(formats) ? nullptr : found;
}

QString keyOf(const RunSource &source)
{
    return source.provider + u'\n' + source.host + u'\n' + source.repository;
}

TestRecord readTest(XmlWalk &xml)
{
    TestRecord test;
    const QString suite = shortText(xml.attribute("classname"_L1));
    const QString name = shortText(xml.attribute("name"_L1));
    test.name = suite.isEmpty() ? name : QString(suite + u"." + name);
    test.seconds = std::clamp(xml.number("time"_L1).value_or(0), 0.0, longestTest);
    bool failed = false, skipped = xml.attribute("status"_L1) == "notrun";
    while (xml.child()) {
        failed |= xml.is("failure"_L1) || xml.is("error"_L1);
        skipped |= xml.is("skipped"_L1);
        xml.skip();
    }
    test.outcome = failed    ? TestRecord::Outcome::Failed
                   : skipped ? TestRecord::Outcome::Skipped
                             : TestRecord::Outcome::Passed;
    return test;
}

void readSuite(XmlWalk &xml, std::vector<TestRecord> &tests, int depth)
{
    constexpr int deepest = 100;
    while (xml.child()) {
        if (xml.is("testcase"_L1) && tests.size() < mostTests)
            tests.push_back(readTest(xml));
        else if (xml.is("testsuite"_L1) && depth < deepest)
            readSuite(xml, tests, depth + 1);
        else
            xml.skip();
    }
}

} // namespace

RunList &RunCollector::list(const RunSource &source)
{
    RunList &list = m_lists[keyOf(source)];
    list.source = source;
    return list;
}

RunRecord &RunCollector::run(const RunSource &source, const QString &externalId, int attempt)
{
    RunList &target = list(source);
    const QString key = keyOf(source) + u'\n' + externalId + u'\n' + QString::number(attempt);
    const auto [place, isNew] = m_places.try_emplace(key, target.runs.size());
    if (isNew) {
        target.runs.emplace_back();
        target.runs.back().externalId = externalId;
        target.runs.back().attempt = attempt;
    }
    return target.runs[place->second];
}

DeploymentRecord &RunCollector::deployment(const RunSource &source)
{
    return list(source).deployments.emplace_back();
}

void RunCollector::stated(const RunSource &source, qint64 count)
{
    list(source).stated = count;
}

std::vector<RunList> RunCollector::take()
{
    std::vector<RunList> lists;
    for (auto &[key, list] : m_lists)
        lists.push_back(std::move(list));
    return lists;
}

QString shortText(std::string_view text)
{
    return QString::fromStdString(harmless(text, longestText)).simplified();
}

QString webAddress(std::string_view text)
{
    if (text.size() > longestAddress || !(text.starts_with("https://") || text.starts_with("http://")))
        return {};
    const QUrl url(QString::fromUtf8(text.data(), qsizetype(text.size())), QUrl::StrictMode);
    // A name or password in it would go into the workspace.
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() ? url.toString(QUrl::FullyEncoded)
                                                                              : QString();
}

QString hostOf(const QString &address)
{
    const QUrl url(address);
    return url.host().isEmpty() ? QString() : url.scheme() + u"://" + url.authority();
}

QString pathBefore(const QString &address, QStringView part)
{
    const QString path = QUrl(address).path();
    const auto end = path.indexOf(part);
    QString before = end < 0 ? QString() : path.left(end);
    while (before.startsWith(u'/'))
        before.remove(0, 1);
    return before;
}

Moment momentOf(std::string_view iso)
{
    if (iso.size() < 10 || iso.size() > 40)
        return 0;
    QDateTime time = QDateTime::fromString(QString::fromLatin1(iso.data(), qsizetype(iso.size())), Qt::ISODateWithMs);
    // A time without a zone is taken for UTC: whose clock it was is not known.
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.isValid() ? std::max<qint64>(0, time.toMSecsSinceEpoch()) : 0;
}

bool holdsRuns(QStringView format)
{
    return formatOf(format) != nullptr;
}

Result<std::vector<RunList>> readRunLists(std::string_view bytes, QStringView format, const Ticket &ticket)
{
    const RunFormat *reader = formatOf(format);
    RunCollector collector;
    if (reader)
        if (const Status parsed = readJson(bytes, ticket, [&](Json root) { reader->read(root, collector); }); !parsed)
            return parsed.error();
    return collector.take();
}

Result<std::vector<TestRecord>> readTestCases(std::string_view bytes, const Ticket &ticket)
{
    std::vector<TestRecord> tests;
    XmlWalk xml(bytes, ticket);
    if (xml.child() && (xml.is("testsuites"_L1) || xml.is("testsuite"_L1)))
        readSuite(xml, tests, 0);
    if (const Status parsed = xml.finished(); !parsed)
        return parsed.error();
    return tests;
}

} // namespace sextant
