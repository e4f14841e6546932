// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "storage/findingstore.h"
#include "storage/projectstore.h"
#include "storage/workspace.h"
#include "support/sariflog.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a person would see of the workspace.
struct Sight
{
    qint64 imports = 0, open = 0, all = 0, found = 0, evidence = 0, logged = 0, gathered = 0;
    QStringList damage;

    bool operator==(const Sight &) const = default;
    QString text() const
    {
        return u"%1 imports, %2 open of %3, %4 found, %5 evidence, %6 logged, %7 gathered; "_s.arg(imports)
                   .arg(open)
                   .arg(all)
                   .arg(found)
                   .arg(evidence)
                   .arg(logged)
                   .arg(gathered) +
               damage.join(u"; "_s);
    }
};

Result<Sight> look(const QString &path)
{
    const auto workspace = Workspace::open(path);
    if (!workspace)
        return workspace.error();
    const auto count = [&](const QString &from) {
        const auto value = workspace->database().value(u"SELECT count(*) FROM "_s + from);
        return value ? value->toLongLong() : -1;
    };
    Sight sight{count(u"import"_s),
                count(u"finding WHERE state = 'open'"_s),
                count(u"finding"_s),
                0,
                count(u"evidence"_s),
                count(u"audit_log"_s),
                0,
                {}};
    const auto gathered = workspace->database().value(u"SELECT coalesce(sum(open), 0) FROM finding_group"_s);
    if (!gathered)
        return gathered.error();
    sight.gathered = gathered->toLongLong();
    FindingFilter filter;
    filter.projectId = ProjectStore(workspace->database()).list()->first().id;
    filter.words = u"query check"_s;
    const auto ids = FindingStore(workspace->database()).ids(filter);
    if (!ids)
        return ids.error();
    sight.found = ids->size();
    const auto damage = workspace->check();
    if (!damage)
        return damage.error();
    sight.damage = *damage;
    return sight;
}

} // namespace

/// Kills the real program at random moments of an import. SEXTANT_KILLS says how often; 200 take some minutes.
class TestImportKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workspaceIsAsBeforeOrComplete_data();
    void workspaceIsAsBeforeOrComplete();

private:
    QStringList command(const QString &file) const
    {
        return {u"import"_s, u"--workspace"_s, m_folder.filePath(u"work.sextant"_s), m_folder.filePath(file)};
    }
    bool restore() const
    {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_folder.filePath(u"work.sextant"_s + suffix));
        return QFile::copy(m_folder.filePath(u"before.sextant"_s), m_folder.filePath(u"work.sextant"_s));
    }

    QTemporaryDir m_folder;
};

void TestImportKilled::workspaceIsAsBeforeOrComplete_data()
{
    QTest::addColumn<int>("knownBefore");
    QTest::newRow("first import, large") << 0;
    QTest::newRow("new, changed and fixed findings") << 24'000;
}

void TestImportKilled::workspaceIsAsBeforeOrComplete()
{
    QFETCH(int, knownBefore);
    const int kills = qEnvironmentVariableIsSet("SEXTANT_KILLS") ? qEnvironmentVariableIntValue("SEXTANT_KILLS") : 24;
    const QString base = m_folder.filePath(u"before.sextant"_s);
    QFile::remove(base);
    {
        const auto workspace = Workspace::create(base);
        QVERIFY(bool(workspace));
        QVERIFY(bool(ProjectStore(workspace->database()).create(u"Shop"_s)));
    }
    auto results = sarifResults(0, 24'000);
    if (knownBefore) {
        QVERIFY(writeFile(m_folder.filePath(u"known.sarif"_s), sarifLog("Scan", {results})));
        COMPARE_CODE(runProgram({u"import"_s, u"--workspace"_s, base, m_folder.filePath(u"known.sarif"_s)}), 0);
        results = sarifResults(2'000, 26'000);
        for (qsizetype i = 0; i < results.size(); i += 10)
            results[i].message += " any more";
    }
    QVERIFY(writeFile(m_folder.filePath(u"scan.sarif"_s), sarifLog("Scan", {results})));
    const auto before = look(base);
    QVERIFY(bool(before));
    QCOMPARE(before->all, knownBefore);

    QVERIFY(restore());
    QElapsedTimer clock;
    clock.start();
    COMPARE_CODE(runProgram(command(u"scan.sarif"_s)), 0);
    int duration = int(clock.elapsed());
    const auto complete = look(m_folder.filePath(u"work.sextant"_s));
    QVERIFY(bool(complete));
    QCOMPARE(complete->open, 24'000);
    QCOMPARE(complete->all, knownBefore ? 26'000 : 24'000);
    QCOMPARE(complete->found, 24'000);
    QCOMPARE(complete->gathered, 24'000);
    QCOMPARE(complete->damage, QStringList());

    QRandomGenerator random(20261120);
    int untouched = 0, whole = 0;
    for (int round = 0; round < kills / 2; ++round) {
        QVERIFY(restore());
        QProcess process;
        clock.restart();
        start(process, command(u"scan.sarif"_s));
        const int moment = random.bounded(duration + duration / 10);
        const bool ended = process.waitForFinished(moment);
        const int took = int(clock.elapsed());
        process.kill();
        process.waitForFinished();
        const auto after = look(m_folder.filePath(u"work.sextant"_s));
        QVERIFY2(bool(after), after ? "" : qPrintable(after.error().message()));
        QVERIFY2(*after == *before || *after == *complete, qPrintable(after->text()));
        ++(*after == *before ? untouched : whole);
        // A machine that others use is quicker or slower from one minute to the next.
        if (ended)
            duration = took;
        else if (moment > duration - duration / 4)
            duration += duration / 8;
    }
    qInfo("%d ms whole; killed: %d as before, %d complete", duration, untouched, whole);
    QVERIFY(untouched > 0);
}

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "1800000"); // milliseconds, for many kills
    const QCoreApplication application(argc, argv);
    TestImportKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_importkilled.moc"
