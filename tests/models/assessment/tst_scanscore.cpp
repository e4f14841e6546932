// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/scanscore.h"

#include <QTest>

#include <cmath>

using namespace sextant;

namespace {

constexpr double exactly = 1e-9;

const QList<FindingClass> threeClasses{FindingClass::Dependency, FindingClass::Secret, FindingClass::Code};

#define COMPARE_FIGURE(actual, expected)                                                                               \
    QVERIFY2(std::abs((actual) - (expected)) <= exactly, qPrintable(QString::number(actual, 'g', 17)))

WeighedFinding dependency(std::string_view tool, std::string_view vulnerability, std::string_view package,
                          Severity severity, int ageDays, double confidence = 0.9)
{
    WeighedFinding finding;
    finding.findingClass = FindingClass::Dependency;
    finding.severity = severity;
    finding.confidence = confidence;
    finding.ageDays = ageDays;
    finding.tool = tool;
    finding.vulnerability = vulnerability;
    finding.package = package;
    return finding;
}

WeighedFinding secret(std::string_view tool, std::string_view rule, std::string_view path, int line,
                      std::string_view fingerprint)
{
    WeighedFinding finding;
    finding.findingClass = FindingClass::Secret;
    finding.severity = Severity::Critical;
    finding.ageDays = 2;
    finding.tool = tool;
    finding.rule = rule;
    finding.path = path;
    finding.line = line;
    finding.fingerprint = fingerprint;
    return finding;
}

WeighedFinding code(std::string_view tool, std::string_view rule, int cwe, std::string_view path, int line,
                    Severity severity, int ageDays, double confidence)
{
    WeighedFinding finding;
    finding.severity = severity;
    finding.confidence = confidence;
    finding.ageDays = ageDays;
    finding.tool = tool;
    finding.rule = rule;
    finding.cwe = cwe;
    finding.path = path;
    finding.line = line;
    return finding;
}

/// The worked example of the method: ten findings of six tools.
QList<WeighedFinding> workedExample()
{
    QList<WeighedFinding> all;
    all << dependency("trivy", "CVE-2024-1111", "lodash@4.17.20", Severity::High, 45);
    all.last().epss = 0.12;
    all << dependency("npm-audit", "CVE-2024-1111", "Lodash@4.17.20", Severity::High, 40);
    all << dependency("trivy", "CVE-2023-2222", "minimist@1.2.5", Severity::Critical, 3);
    all.last().besideProduct = true;
    all << dependency("trivy", "CVE-2022-3333", "ws@7.0.0", Severity::Medium, 100);
    all.last().suppressed = all.last().justified = true;
    all << secret("gitleaks", "aws-access-token", ".env", 3, "d1");
    all << secret("trufflehog", "AWS", "old/.env", 9, "d1");
    all << code("semgrep", "sqli", 89, "api/user.py", 40, Severity::High, 10, 0.7);
    all << code("bandit", "B608", 89, "api/user.py", 42, Severity::Medium, 10, 0.4);
    all << code("semgrep", "md5", 327, "api/hash.py", 7, Severity::Medium, 200, 0.7);
    all << code("semgrep", "md5", 327, "tests/t.py", 7, Severity::Medium, 10, 0.7);
    all.last().besideProduct = true;
    return all;
}

ScanScore scoreOf(const QList<WeighedFinding> &findings, const QList<FindingClass> &scanned,
                  const ScannedSize &size = {8, 150})
{
    ScanWeighing weighing;
    for (const WeighedFinding &finding : findings)
        weighing.add(finding);
    return weighing.score(scanned, size);
}

ClassScanScore ofClass(const ScanScore &score, FindingClass findingClass)
{
    return *std::ranges::find(score.classes, findingClass, &ClassScanScore::findingClass);
}

double pointsOf(const WeighedFinding &finding)
{
    return ofClass(scoreOf({finding}, {finding.findingClass}), finding.findingClass).points;
}

} // namespace

/// The security scan score against the figures of the published reference.
class TestScanScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedExampleGivesTheFiguresOfTheReference()
    {
        const ScanScore score = scoreOf(workedExample(), threeClasses);
        QVERIFY(score.score.has_value());
        COMPARE_FIGURE(*score.score, 37.158423877214624);
        COMPARE_FIGURE(score.scannedShare(), 8.0 / 11);
        QCOMPARE(score.scannedWeight, 8);
        QCOMPARE(score.allWeight, 11);
        COMPARE_FIGURE(score.low, 27.02430827433791);
        COMPARE_FIGURE(score.high, 54.29703554706518);
        QCOMPARE(score.faults, 7);
        QCOMPARE(score.joined, 3);
        QCOMPARE(score.suppressed, 1);
        COMPARE_FIGURE(score.suppressedShare(), 1.0 / 7);
        QCOMPARE(score.unjustified, 0);
        QCOMPARE(score.overdue, 2); // lodash after 45 days of 30, MD5 after 200 of 90

        const ClassScanScore dependencies = ofClass(score, FindingClass::Dependency);
        COMPARE_FIGURE(dependencies.points, 13.8375);
        COMPARE_FIGURE(dependencies.density, 4.6125);
        COMPARE_FIGURE(dependencies.score, 52.75939769909922);
        QCOMPARE(dependencies.open, 2);
        QCOMPARE(dependencies.worst, Severity::High); // the critical one is for development only
        QVERIFY(!dependencies.cap);
        const ClassScanScore secrets = ofClass(score, FindingClass::Secret);
        COMPARE_FIGURE(secrets.points, 9.6);
        COMPARE_FIGURE(secrets.density, 9.6);
        COMPARE_FIGURE(secrets.score, 26.42545101403451);
        QCOMPARE(secrets.open, 1);
        QCOMPARE(secrets.worst, Severity::Critical);
        const ClassScanScore sast = ofClass(score, FindingClass::Code);
        COMPARE_FIGURE(sast.points, 7.32);
        COMPARE_FIGURE(sast.density, 0.915);
        COMPARE_FIGURE(sast.score, 69.0);
        QCOMPARE(sast.cap, 69.0);
        QCOMPARE(sast.open, 3);
        QCOMPARE(sast.worst, Severity::High);
        for (const FindingClass unknown :
             {FindingClass::Infrastructure, FindingClass::Container, FindingClass::Running, FindingClass::Quality})
            QVERIFY(!ofClass(score, unknown).scanned);
    }

    void orderOfTheFindingsIsIrrelevant()
    {
        QList<WeighedFinding> findings = workedExample();
        const ScanScore forwards = scoreOf(findings, threeClasses);
        std::ranges::reverse(findings);
        const ScanScore backwards = scoreOf(findings, threeClasses);
        COMPARE_FIGURE(*backwards.score, *forwards.score);
        QCOMPARE(backwards.joined, forwards.joined);
        QCOMPARE(backwards.overdue, forwards.overdue);
    }

    void pointsOfOneFinding_data()
    {
        QTest::addColumn<WeighedFinding>("finding");
        QTest::addColumn<double>("points");
        const auto row = [](const char *name, Severity severity, double points, int age, auto change) {
            WeighedFinding finding = dependency("tool", "CVE-1", "a@1", severity, age, 1.0);
            change(finding);
            QTest::newRow(name) << finding << points;
        };
        const auto nothing = [](WeighedFinding &) {};
        row("critical", Severity::Critical, 10, 0, nothing);
        row("high", Severity::High, 5, 0, nothing);
        row("medium", Severity::Medium, 2, 0, nothing);
        row("low", Severity::Low, 0.5, 0, nothing);
        row("info", Severity::Info, 0, 0, nothing);
        row("unrated weighs as medium", Severity::Unrated, 2, 0, nothing);
        row("on its last day", Severity::Critical, 10, 7, nothing);
        row("half over its time", Severity::High, 7.5, 45, nothing);
        row("far over its time", Severity::High, 10, 5000, nothing);
        row("beside the product", Severity::High, 1.5, 0, [](WeighedFinding &one) { one.besideProduct = true; });
        row("known to be exploited", Severity::High, 10, 0, [](WeighedFinding &one) { one.exploited = true; });
        row("likely exploited", Severity::High, 10, 0, [](WeighedFinding &one) { one.epss = 0.5; });
        row("maybe exploited", Severity::High, 7.5, 0, [](WeighedFinding &one) { one.epss = 0.1; });
        row("seldom exploited", Severity::High, 5, 0, [](WeighedFinding &one) { one.epss = 0.01; });
        row("hardly ever exploited", Severity::High, 4, 0, [](WeighedFinding &one) { one.epss = 0.009; });
        row("suppressed with a reason", Severity::High, 0, 0,
            [](WeighedFinding &one) { one.suppressed = one.justified = true; });
        row("suppressed without one", Severity::High, 2.5, 300, [](WeighedFinding &one) { one.suppressed = true; });
    }

    void pointsOfOneFinding()
    {
        QFETCH(const WeighedFinding, finding);
        QFETCH(const double, points);
        COMPARE_FIGURE(pointsOf(finding), points);
    }

    void whatIsOneFault_data()
    {
        QTest::addColumn<QList<WeighedFinding>>("mentions");
        QTest::addColumn<qint64>("faults");
        const auto at = [](int line, int cwe = 79, std::string_view rule = "x") {
            return code("semgrep", rule, cwe, "a.js", line, Severity::High, 0, 0.8);
        };
        using List = QList<WeighedFinding>;
        QTest::newRow("three lines on") << List{at(10), at(13)} << qint64(1);
        QTest::newRow("four lines on") << List{at(10), at(14)} << qint64(2);
        QTest::newRow("a chain does not grow") << List{at(10), at(12), at(14), at(16)} << qint64(2);
        QTest::newRow("other weakness") << List{at(10), at(10, 89)} << qint64(2);
        QTest::newRow("the rule where there is no weakness") << List{at(10, 0, "x"), at(10, 0, "y")} << qint64(2);
        QTest::newRow("a rule is no weakness") << List{at(10, 0, "x"), at(10, 79, "x")} << qint64(2);
        WeighedFinding container = dependency("trivy", "CVE-1", "OpenSSL@3", Severity::High, 0);
        container.findingClass = FindingClass::Container;
        QTest::newRow("a package in an image")
            << List{dependency("grype", "CVE-1", "openssl@3", Severity::High, 0), container} << qint64(1);
        QTest::newRow("another version") << List{dependency("grype", "CVE-1", "openssl@3", Severity::High, 0),
                                                 dependency("grype", "CVE-1", "openssl@4", Severity::High, 0)}
                                         << qint64(2);
        QTest::newRow("secrets without a fingerprint")
            << List{secret("a", "aws", ".env", 3, ""), secret("b", "aws", ".env", 3, ""),
                    secret("b", "aws", ".env", 4, "")}
            << qint64(2);
        WeighedFinding bucket = code("checkov", "CKV_1", 0, "main.tf", 5, Severity::High, 0, 0.8);
        bucket.findingClass = FindingClass::Infrastructure;
        WeighedFinding other = bucket;
        other.line = 6;
        QTest::newRow("infrastructure by its line") << List{bucket, bucket, other} << qint64(2);
        bucket.fingerprint = other.fingerprint = "aws_s3_bucket.logs";
        QTest::newRow("infrastructure by its resource") << List{bucket, other} << qint64(1);
        WeighedFinding running = code("zap", "10020", 1021, "https://clinic.example/login", 0, Severity::Medium, 0, 1);
        running.findingClass = FindingClass::Running;
        WeighedFinding nuclei = running;
        nuclei.tool = "nuclei";
        nuclei.rule = "x-frame";
        QTest::newRow("a weakness of an address") << List{running, nuclei} << qint64(1);
    }

    void whatIsOneFault()
    {
        QFETCH(const QList<WeighedFinding>, mentions);
        QFETCH(const qint64, faults);
        const ScanScore score = scoreOf(mentions, {});
        QCOMPARE(score.faults, faults);
        QCOMPARE(score.joined, mentions.size() - faults);
    }

    void aToolThatRepeatsItselfIsNoSurer()
    {
        const auto by = [](std::string_view tool) { return code(tool, "x", 79, "a.js", 1, Severity::High, 0, 0.5); };
        const auto points = [&](const QList<WeighedFinding> &findings) {
            return ofClass(scoreOf(findings, {FindingClass::Code}), FindingClass::Code).points;
        };
        COMPARE_FIGURE(points({by("a"), by("a")}), 2.5);
        COMPARE_FIGURE(points({by("a"), by("b")}), 3.75);
        COMPARE_FIGURE(points({by("a"), by("b"), by("a")}), 3.75);
    }

    void whatOneToolHidesStaysOpenWhereAnotherShowsIt()
    {
        WeighedFinding hidden = dependency("trivy", "CVE-1", "a@1", Severity::High, 0);
        hidden.suppressed = true;
        const WeighedFinding shown = dependency("grype", "CVE-1", "a@1", Severity::High, 0);
        QCOMPARE(scoreOf({hidden, shown}, threeClasses).suppressed, 0);
        WeighedFinding reasoned = hidden;
        reasoned.tool = "osv";
        reasoned.justified = true;
        const ScanScore score = scoreOf({hidden, reasoned}, threeClasses);
        QCOMPARE(score.suppressed, 1);
        QCOMPARE(score.unjustified, 1);
    }

    void sizeCannotDiluteWhatIsGrave_data()
    {
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<double>("score");
        QTest::newRow("critical") << Severity::Critical << 49.0;
        QTest::newRow("high") << Severity::High << 69.0;
        QTest::newRow("medium") << Severity::Medium << 89.0;
        QTest::newRow("unrated") << Severity::Unrated << 89.0;
    }

    void sizeCannotDiluteWhatIsGrave()
    {
        QFETCH(const Severity, severity);
        QFETCH(const double, score);
        const WeighedFinding finding = code("semgrep", "x", 79, "a.js", 1, severity, 0, 0.8);
        const ClassScanScore own = ofClass(scoreOf({finding}, {FindingClass::Code}, {1e6, {}}), FindingClass::Code);
        COMPARE_FIGURE(own.score, score);
        QCOMPARE(own.cap, score);
    }

    void emptyScanIsCleanForItsClassOnly()
    {
        const ScanScore score = scoreOf({}, {FindingClass::Secret});
        COMPARE_FIGURE(*score.score, 100.0);
        COMPARE_FIGURE(ofClass(score, FindingClass::Secret).score, 100.0);
        COMPARE_FIGURE(score.low, 300.0 / 11);
        COMPARE_FIGURE(score.high, 100.0);
        const ScanScore all =
            scoreOf({}, {FindingClass::Secret, FindingClass::Dependency, FindingClass::Code,
                         FindingClass::Infrastructure, FindingClass::Container, FindingClass::Running});
        COMPARE_FIGURE(all.low, 100.0);
        COMPARE_FIGURE(all.high, 100.0);
    }

    void withoutAScanThereIsNoScore()
    {
        const ScanScore score = scoreOf(workedExample(), {});
        QVERIFY(!score.score);
        QCOMPARE(score.scannedWeight, 0);
        COMPARE_FIGURE(score.low, 0.0);
        COMPARE_FIGURE(score.high, 100.0);
        QCOMPARE(ofClass(score, FindingClass::Secret).open, 1); // told of, and still not scanned
    }

    void qualityIsWeighedButNotSecurity()
    {
        WeighedFinding smell = code("eslint", "no-var", 0, "a.js", 1, Severity::Low, 0, 1);
        smell.findingClass = FindingClass::Quality;
        const ScanScore score = scoreOf({smell}, {FindingClass::Quality}, {1, {}});
        QVERIFY(!score.score);
        COMPARE_FIGURE(ofClass(score, FindingClass::Quality).score, 100 * std::exp2(-0.5 / 20));
        WeighedFinding licence = smell;
        licence.findingClass = FindingClass::Licence;
        QCOMPARE(scoreOf({licence}, {FindingClass::Licence}).faults, 0);
    }

    void unknownSizeIsOneUnit()
    {
        const QList<WeighedFinding> findings{dependency("trivy", "CVE-1", "a@1", Severity::Low, 0, 1)};
        const auto unknown = ofClass(scoreOf(findings, threeClasses, {}), FindingClass::Dependency);
        QVERIFY(!unknown.sizeKnown);
        COMPARE_FIGURE(unknown.density, 0.5);
        // Less than a unit is one too.
        const auto small = ofClass(scoreOf(findings, threeClasses, {0.1, 3}), FindingClass::Dependency);
        QVERIFY(small.sizeKnown);
        COMPARE_FIGURE(small.density, 0.5);
    }
};

QTEST_GUILESS_MAIN(TestScanScore)
#include "tst_scanscore.moc"
