// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "models/storage/scratch.h"
#include "storage/exploitstore.h"
#include "storage/findingwriter.h"
#include "storage/inspectionstore.h"
#include "storage/repositorystore.h"
#include "storage/triagestore.h"
#include "usecases/importreports.h"
#include "usecases/loadscanscore.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

const QDate today(2026, 11, 22);

// What the workspace keeps of a confidence has seven digits.
#define COMPARE_KEPT(actual, expected)                                                                                 \
    QVERIFY2(std::abs((actual) - (expected)) <= 1e-5, qPrintable(QString::number(actual, 'g', 17)))

/// One report of a tool about a part of the product, so many days old.
struct Given
{
    QString tool;
    QString scope;
    int ageDays = 0;
    QList<FindingClass> classes;
    QList<Finding> findings = {};
    ImportStatus status = ImportStatus::Read;
    QString format = u"sarif"_s;
    QMap<QString, double> figures = {};
};

void put(const Scratch &scratch, const Given &given)
{
    static int number = 0;
    FindingWriter writer(scratch.database);
    int place = 0;
    for (const Finding &finding : given.findings)
        if (!writer.add(finding, given.tool.toStdString() + given.scope.toStdString() + std::to_string(++place)))
            qFatal("A finding for the test could not be made");
    Import import;
    import.projectId = scratch.project;
    import.fileName = u"report.json"_s;
    import.sha256 = QString::number(++number).rightJustified(64, u'0');
    import.scope = given.scope;
    import.format = given.format;
    import.tool = given.tool;
    import.status = given.status;
    import.scannedAt = today.addDays(-given.ageDays).startOfDay(Qt::UTC);
    import.classes = given.classes;
    import.figures = given.figures;
    if (const auto kept = writer.commit(import); !kept)
        qFatal("An import for the test could not be made: %s", qPrintable(kept.error().message()));
}

Finding finding(FindingClass findingClass, Severity severity, double confidence, const char *rule, const char *path,
                int line = 0)
{
    Finding finding;
    finding.findingClass = findingClass;
    finding.severity = severity;
    finding.confidence = confidence;
    finding.rule = rule;
    finding.path = path;
    finding.line = line;
    return finding;
}

Finding vulnerability(const char *id, const char *package, Severity severity, const char *path = "package-lock.json")
{
    Finding one = finding(FindingClass::Dependency, severity, 0.9, id, path);
    one.vulnerability = id;
    one.package = package;
    return one;
}

Finding weakness(int cwe, const char *rule, const char *path, int line, Severity severity, double confidence)
{
    Finding one = finding(FindingClass::Code, severity, confidence, rule, path, line);
    one.cwes = {cwe, 1000};
    return one;
}

Finding key(const char *rule, const char *path)
{
    Finding one = finding(FindingClass::Secret, Severity::Critical, 0.8, rule, path, 3);
    one.fingerprint = "d1";
    return one;
}

void putSize(const Scratch &scratch)
{
    put(scratch, {u"Syft"_s, {}, 9, {}, {}, ImportStatus::Read, u"cyclonedx-json"_s, {{u"components_all"_s, 900}}});
    put(scratch, {u"cdxgen"_s, {}, 4, {}, {}, ImportStatus::Read, u"cyclonedx-xml"_s, {{u"components_all"_s, 150}}});
    put(scratch, {u"OSV-Scanner"_s, {}, 1, {}, {}, ImportStatus::ReadEmpty, u"osv-scanner"_s, {{u"packages"_s, 2}}});
    for (const qint64 lines : {5'000, 3'000}) {
        Repository repository;
        repository.projectId = scratch.project;
        repository.path = scratch.folder.filePath(QString::number(lines));
        const auto added = RepositoryStore(scratch.database).put(repository);
        if (!added)
            qFatal("A repository for the test could not be made");
        StoredInspection inspection;
        inspection.repositoryId = *added;
        inspection.commit = QString(40, u'c');
        inspection.inspectedAt = today.startOfDay(Qt::UTC);
        inspection.linesOfCode = lines;
        if (!InspectionStore(scratch.database).save(inspection))
            qFatal("An inspection for the test could not be made");
    }
}

/// The worked example of the method, as six tools would bring it into a workspace.
void putWorkedExample(const Scratch &scratch)
{
    const QList<FindingClass> dependencies{FindingClass::Dependency};
    const QList<FindingClass> code{FindingClass::Code};
    putSize(scratch);
    put(scratch,
        {u"Trivy"_s, u"shop"_s, 45, dependencies, {vulnerability("CVE-2024-1111", "lodash@4.17.20", Severity::High)}});
    put(scratch,
        {u"npm audit"_s, {}, 40, dependencies, {vulnerability("CVE-2024-1111", "Lodash@4.17.20", Severity::High)}});
    put(scratch, {u"Trivy"_s,
                  u"tools"_s,
                  3,
                  dependencies,
                  {vulnerability("CVE-2023-2222", "minimist@1.2.5", Severity::Critical, "tests/package-lock.json")}});
    Finding accepted = vulnerability("CVE-2022-3333", "ws@7.0.0", Severity::Medium);
    accepted.suppressed = true;
    accepted.suppressionReason = "server mode not used";
    put(scratch, {u"Trivy"_s, u"socket"_s, 100, dependencies, {accepted}});
    put(scratch, {u"Gitleaks"_s, {}, 2, {FindingClass::Secret}, {key("aws-access-token", ".env")}});
    put(scratch, {u"TruffleHog"_s, {}, 2, {FindingClass::Secret}, {key("AWS", "old/.env")}});
    put(scratch, {u"Semgrep"_s,
                  u"api"_s,
                  10,
                  code,
                  {weakness(89, "sqli", "api/user.py", 40, Severity::High, 0.7),
                   weakness(327, "md5", "tests/t.py", 7, Severity::Medium, 0.7)}});
    put(scratch, {u"Bandit"_s, {}, 10, code, {weakness(89, "B608", "api/user.py", 42, Severity::Medium, 0.4)}});
    put(scratch, {u"Semgrep"_s, u"old"_s, 200, code, {weakness(327, "md5", "api/hash.py", 7, Severity::Medium, 0.7)}});
    if (!ExploitStore(scratch.database).keep({ExploitListKind::Epss, u"v2026"_s, today, {{"CVE-2024-1111", 0.12}}}, {}))
        qFatal("A list for the test could not be kept");
}

ScanScore loaded(const Scratch &scratch, QDate day = today)
{
    const auto workspace = Workspace::open(scratch.path, Access::ReadOnly);
    if (!workspace)
        qFatal("The workspace could not be opened");
    const auto score = loadScanScore(*workspace, scratch.project, day);
    if (!score)
        qFatal("No score: %s", qPrintable(score.error().message()));
    return *score;
}

void decide(const Scratch &scratch, const QString &path, const TriageDraft &draft)
{
    const auto id = scratch.database.value(u"SELECT id FROM finding WHERE path = ?"_s, {path});
    if (!id || !TriageStore(scratch.database).decide(scratch.project, {id->toLongLong()}, draft))
        qFatal("The decision of the test could not be kept");
}

ClassScanScore ofClass(const ScanScore &score, FindingClass findingClass)
{
    return *std::ranges::find(score.classes, findingClass, &ClassScanScore::findingClass);
}

} // namespace

/// The security scan score of a project in a workspace.
class TestLoadScanScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedExampleGivesTheFiguresOfTheReference()
    {
        const Scratch scratch;
        putWorkedExample(scratch);
        const ScanScore score = loaded(scratch);
        COMPARE_KEPT(*score.size.thousandLines, 8.0);
        COMPARE_KEPT(*score.size.packages, 150.0); // of the newest bill of materials
        COMPARE_KEPT(*score.score, 37.158423877214624);
        COMPARE_KEPT(score.low, 27.02430827433791);
        COMPARE_KEPT(score.high, 54.29703554706518);
        COMPARE_KEPT(ofClass(score, FindingClass::Dependency).points, 13.8375);
        COMPARE_KEPT(ofClass(score, FindingClass::Secret).points, 9.6);
        COMPARE_KEPT(ofClass(score, FindingClass::Code).points, 7.32);
        QCOMPARE(score.faults, 7);
        QCOMPARE(score.joined, 3);
        QCOMPARE(score.overdue, 2);
        QCOMPARE(score.suppressed, 1);
        QCOMPARE(score.unjustified, 0);
    }

    void readsWhatReportsOfTwoToolsBrought()
    {
        // Gitleaks found nothing; Bandit found one of low severity that it is highly sure of: 0.5 · 0.9 points.
        const Scratch scratch;
        const auto catalogue = loadBuiltInCatalogue();
        VERIFY_DONE(catalogue);
        const QString bandit = QStringLiteral(SEXTANT_TEST_DATA "/importers/bandit-json/one_vuln.json");
        QFile clean(scratch.folder.filePath(u"gitleaks.json"_s));
        QVERIFY(clean.open(QIODevice::WriteOnly) && clean.write("[]") == 2);
        clean.close();
        for (const ImportRequest &request : {ImportRequest{scratch.project, {bandit}, {}},
                                             ImportRequest{scratch.project, {clean.fileName()}, u"gitleaks-json"_s}})
            VERIFY_DONE(importReports(*scratch.workspace, request, *catalogue, {}));
        const ScanScore score = loaded(scratch, QDate(2021, 1, 1));
        QCOMPARE(score.scannedWeight, 5); // secrets and code
        QCOMPARE(score.faults, 1);
        const ClassScanScore code = ofClass(score, FindingClass::Code);
        QCOMPARE(code.open, 1);
        COMPARE_KEPT(code.points, 0.45);
        COMPARE_KEPT(code.score, 85.55950256826021); // 100 · 2^(-0.45/2)
        COMPARE_KEPT(ofClass(score, FindingClass::Secret).score, 100.0);
    }

    void findingsTellWhatASilentImportLookedFor()
    {
        const Scratch scratch;
        put(scratch, {u"Gitleaks"_s, {}, 1, {}, {key("aws", ".env")}});
        put(scratch,
            {u"Bandit"_s, {}, 1, {}, {weakness(89, "B608", "a.py", 1, Severity::Low, 1)}, ImportStatus::ScanFailed});
        const ScanScore score = loaded(scratch);
        QVERIFY(ofClass(score, FindingClass::Secret).scanned);
        QVERIFY(!ofClass(score, FindingClass::Code).scanned);
    }

    void whatPeopleDecidedCounts_data()
    {
        QTest::addColumn<TriageDecision>("decision");
        QTest::addColumn<int>("until"); // days from today
        QTest::addColumn<qint64>("faults");
        QTest::addColumn<qint64>("suppressed");
        QTest::addColumn<double>("points");
        QTest::newRow("confirmed") << TriageDecision::Confirmed << 0 << qint64(2) << qint64(0) << 6.4;
        QTest::newRow("being fixed") << TriageDecision::Fixing << 0 << qint64(2) << qint64(0) << 6.4;
        QTest::newRow("repair checked") << TriageDecision::Verified << 0 << qint64(2) << qint64(0) << 6.4;
        QTest::newRow("false alarm") << TriageDecision::FalseAlarm << 0 << qint64(1) << qint64(0) << 3.2;
        QTest::newRow("duplicate") << TriageDecision::Duplicate << 0 << qint64(1) << qint64(0) << 3.2;
        QTest::newRow("stays") << TriageDecision::WontFix << 0 << qint64(2) << qint64(1) << 3.2;
        QTest::newRow("accepted") << TriageDecision::Accepted << 5 << qint64(2) << qint64(1) << 3.2;
        QTest::newRow("accepted, last day") << TriageDecision::Accepted << 0 << qint64(2) << qint64(1) << 3.2;
        QTest::newRow("accepted until yesterday") << TriageDecision::Accepted << -1 << qint64(2) << qint64(0) << 6.4;
    }

    void whatPeopleDecidedCounts()
    {
        QFETCH(const TriageDecision, decision);
        QFETCH(const int, until);
        const Scratch scratch;
        // Of two tools, 4 · 0.8 points each.
        const QList<FindingClass> code{FindingClass::Code};
        put(scratch, {u"Semgrep"_s, {}, 0, code, {weakness(89, "sqli", "api/user.py", 40, Severity::High, 0.64)}});
        put(scratch, {u"Bandit"_s, {}, 0, code, {weakness(89, "B608", "api/bill.py", 42, Severity::High, 0.64)}});
        decide(scratch, u"api/user.py"_s,
               {.decision = decision, .reason = u"Why"_s, .until = today.addDays(until), .duplicateOf = u"other"_s});
        const ScanScore score = loaded(scratch);
        QTEST(score.faults, "faults");
        QTEST(score.suppressed, "suppressed");
        QCOMPARE(score.unjustified, 0);
        QFETCH(const double, points);
        COMPARE_KEPT(ofClass(score, FindingClass::Code).points, points);
    }

    void emptyScanIsCleanOfWhatItLookedFor()
    {
        const Scratch scratch;
        put(scratch, {u"Gitleaks"_s, {}, 1, {FindingClass::Secret}, {}, ImportStatus::ReadEmpty});
        const ScanScore score = loaded(scratch);
        COMPARE_KEPT(*score.score, 100.0);
        COMPARE_KEPT(score.low, 300.0 / 11);
        QVERIFY(ofClass(score, FindingClass::Secret).scanned);
        QVERIFY(!ofClass(score, FindingClass::Dependency).scanned);
        QVERIFY(!score.size.thousandLines);
        QVERIFY(!score.size.packages);
    }

    void failedScanScannedNothing()
    {
        const Scratch scratch;
        put(scratch, {u"Gitleaks"_s, {}, 1, {FindingClass::Secret}, {key("aws", ".env")}, ImportStatus::ScanFailed});
        const ScanScore score = loaded(scratch);
        QVERIFY(!score.score);
        QCOMPARE(score.scannedWeight, 0);
        QCOMPARE(ofClass(score, FindingClass::Secret).open, 1);
    }

    void nothingImportedHasNoScore()
    {
        const Scratch scratch;
        QVERIFY(!loaded(scratch).score);
    }

    void fixedFindingsDoNotCount()
    {
        const Scratch scratch;
        const QList<FindingClass> secrets{FindingClass::Secret};
        put(scratch, {u"Gitleaks"_s, {}, 9, secrets, {key("aws", ".env")}});
        QCOMPARE(loaded(scratch).faults, 1);
        put(scratch, {u"Gitleaks"_s, {}, 1, secrets, {}, ImportStatus::ReadEmpty});
        const ScanScore score = loaded(scratch);
        QCOMPARE(score.faults, 0);
        COMPARE_KEPT(*score.score, 100.0);
    }

    void becomesOverdueByItself()
    {
        const Scratch scratch;
        put(scratch, {u"Gitleaks"_s, {}, 2, {FindingClass::Secret}, {key("aws", ".env")}});
        QCOMPARE(loaded(scratch).overdue, 0);
        QCOMPARE(loaded(scratch, today.addDays(6)).overdue, 1); // critical ones have seven days
    }

    void stopsWhenAskedTo()
    {
        const Scratch scratch;
        QList<Finding> many;
        for (int number = 0; number < 5000; ++number)
            many << weakness(79, "xss", "a.js", 10 * number, Severity::Low, 0.8);
        put(scratch, {u"Semgrep"_s, {}, 0, {FindingClass::Code}, many});
        Ticket ticket;
        ticket.cancelled = [] { return true; };
        const auto score = loadScanScore(*scratch.workspace, scratch.project, today, ticket);
        QVERIFY(!score);
        QCOMPARE(score.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestLoadScanScore)
#include "tst_loadscanscore.moc"
