// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/evidencefromfigures.h"
#include "catalogue/catalogueloader.h"
#include "importers/report.h"
#include "models/storage/scratch.h"
#include "storage/evidencestore.h"
#include "usecases/importreports.h"
#include "usecases/importscan.h"
#include "usecases/reportfiles.h"

#include <zip.h>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

QString sample(const QString &name)
{
    return QStringLiteral(SEXTANT_TEST_DATA "/importers/") + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("A file for the test could not be written");
}

void makeArchive(const QString &path, const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto &[name, content] : entries) {
        zip_source_t *source = zip_source_buffer(archive, content.constData(), quint64(content.size()), 0);
        zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    if (zip_close(archive) != 0)
        qFatal("An archive for the test could not be written");
}

QStringList namesOf(const Result<ReportFiles> &found)
{
    QStringList names;
    for (const ReportFileName &file : found->files())
        names << file.name;
    return names;
}

} // namespace

class TestReportFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folderIsReadWithoutForeignFolders()
    {
        QTemporaryDir folder;
        QDir(folder.path()).mkpath(u"deep/er"_s);
        QDir(folder.path()).mkpath(u"node_modules/x"_s);
        write(folder.filePath(u"b.json"_s), "{}");
        write(folder.filePath(u"deep/er/a.json"_s), "{}");
        write(folder.filePath(u"node_modules/x/c.json"_s), "{}");
        QFile::link(u"/etc"_s, folder.filePath(u"out"_s));
        const auto found = ReportFiles::gather({folder.path()}, {});
        VERIFY_DONE(found);
        QCOMPARE(namesOf(found), (QStringList{folder.filePath(u"b.json"_s), folder.filePath(u"deep/er/a.json"_s)}));
    }

    void patternFindsInAnyDepth()
    {
        QTemporaryDir folder;
        QDir(folder.path()).mkpath(u"deep"_s);
        write(folder.filePath(u"one.sarif"_s), "{}");
        write(folder.filePath(u"two.txt"_s), "{}");
        write(folder.filePath(u"deep/three.sarif"_s), "{}");
        QCOMPARE(namesOf(ReportFiles::gather({folder.filePath(u"*.sarif"_s)}, {})),
                 QStringList{folder.filePath(u"one.sarif"_s)});
        QCOMPARE(namesOf(ReportFiles::gather({folder.filePath(u"**/*.sarif"_s)}, {})).size(), 2);
        const auto none = ReportFiles::gather({folder.filePath(u"*.xml"_s)}, {});
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::Input);
    }

    void archiveNeverLeavesItsFolder()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"scans.zip"_s);
        makeArchive(path, {{"../../escaped.json", "{}"}, {"/absolute.json", "{}"}, {"in/side.json", "{}"}});
        const auto found = ReportFiles::gather({path}, {});
        VERIFY_DONE(found);
        QCOMPARE(found->files().size(), 3);
        for (const ReportFileName &file : found->files()) {
            QVERIFY(!file.file.contains(u".."));
            QVERIFY(file.file.startsWith(QDir::tempPath()));
            QCOMPARE(contentOf(file.file), QByteArray("{}"));
        }
        QVERIFY(!QFile::exists(folder.filePath(u"../escaped.json"_s)));
        QCOMPARE(found->files()[2].name, u"scans.zip/in/side.json"_s);
    }

    void bombIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"bomb.zip"_s);
        // Zeros pack a thousandfold, five times what is allowed.
        makeArchive(path, {{"zeros.json", QByteArray(64 << 20, '\0')}});
        const auto found = ReportFiles::gather({path}, {});
        QVERIFY(!found);
        QCOMPARE(found.error().where, path);
    }

    void archiveInArchiveIsNotOpened()
    {
        QTemporaryDir folder;
        const QString inner = folder.filePath(u"inner.zip"_s);
        makeArchive(inner, {{"a.json", "{}"}});
        const QString outer = folder.filePath(u"outer.zip"_s);
        makeArchive(outer, {{"inner.zip", contentOf(inner)}, {"b.json", "{}"}});
        const auto found = ReportFiles::gather({outer}, {});
        VERIFY_DONE(found);
        QCOMPARE(namesOf(found), QStringList{u"outer.zip/b.json"_s});
        QCOMPARE(found->notes().size(), 1);
    }

    void truncatedArchiveIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"cut.zip"_s);
        makeArchive(path, {{"a.json", QByteArray(5000, 'x')}});
        write(path, contentOf(path).left(40));
        QVERIFY(!ReportFiles::gather({path}, {}));
    }

    void oneReceiptForMany()
    {
        Scratch scratch;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"scans.zip"_s);
        makeArchive(path, {{"lighthouse.json", contentOf(sample(u"lighthouse-json/lhr-6.0.0.json"_s))},
                           {"readme.txt", "These are our scans."},
                           {"jacoco.xml", contentOf(sample(u"jacoco-xml/jacoco-merge-a.xml"_s))}});
        const auto catalogue = loadBuiltInCatalogue();
        VERIFY_DONE(catalogue);
        const auto outcomes = importReports(*scratch.workspace, {scratch.project, {path}, {}}, *catalogue, {});
        VERIFY_DONE(outcomes);
        QCOMPARE(outcomes->size(), 3);
        QCOMPARE(outcomes->at(0).file, u"scans.zip/lighthouse.json"_s);
        QVERIFY(outcomes->at(0).report.has_value());
        QVERIFY(outcomes->at(1).notAReport);
        QVERIFY(!outcomes->at(1).refusal);
        QVERIFY(outcomes->at(2).report.has_value());
        // A performance score of 64 counts half for light pages, 31 % of lines half for tested logic.
        QCOMPARE(scratch.count(u"evidence"_s, u"check_id = 'perf.assets' AND value = 0.5"_s), 1);
        QCOMPARE(scratch.count(u"evidence"_s, u"check_id = 'rel.unit-tests' AND value = 0.5"_s), 1);
    }

    void figuresSpeakAboutTheirChecks_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("check");
        QTest::addColumn<double>("value"); ///< below 0: nothing is said
        const auto row = [](const QString &file, const QString &check, double value) {
            QTest::newRow(qPrintable(file + u' ' + check)) << file << check << value;
        };
        const QString tests = u"rel.unit-tests"_s;
        row(u"jacoco-xml/jacoco-codingstyle.xml"_s, tests, 1);              // 91 %
        row(u"jacoco-xml/jacoco-merge-a.xml"_s, tests, 0.5);                // 31 %
        row(u"lcov/cpp.info"_s, tests, 1);                                  // 89 %
        row(u"lcov/large-hit-counts.lcov"_s, tests, 0.5);                   // 50 %
        row(u"cobertura-xml/cobertura-ts.xml"_s, tests, 0.5);               // 40 %
        row(u"cobertura-xml/Cobertura_coverlet.xml"_s, tests, 1);           // 61 %
        row(u"go-coverprofile/mux-v1.8.1.out"_s, tests, 1);                 // 88 %
        row(u"go-coverprofile/go-approval-tests-v1.9.1.out"_s, tests, 0.5); // 41 %
        row(u"junit-xml/latex-utensils.xml"_s, tests, 1);                   // 109 passed
        row(u"junit-xml/jest-junit.xml"_s, tests, 0.5);                     // only 2
        row(u"junit-xml/junit.fail.xml"_s, tests, 0.5);                     // one failed
        row(u"junit-xml/junit.fail.xml"_s, u"rel.regression-per-release"_s, 0);
        row(u"junit-xml/latex-utensils.xml"_s, u"rel.regression-per-release"_s, 1);
        row(u"k6-summary-json/simple.json"_s, u"perf.load-test"_s, 0.5); // 40 % of the requests failed
        row(u"k6-summary-json/grpc.json"_s, u"perf.load-test"_s, 0.5);   // a limit was crossed
        row(u"locust-csv/loopback_stats.csv"_s, u"perf.load-test"_s, 0.5);
        row(u"jmeter-csv/filewithtransactions.csv"_s, u"perf.load-test"_s, 0.5); // 313 requests are few
        row(u"lighthouse-json/lhr-3.0.0.json"_s, u"perf.assets"_s, 1);           // 100
        row(u"lighthouse-json/lhr-5.0.0.json"_s, u"perf.assets"_s, 0.5);         // 69
        row(u"scorecard-json/check1.json"_s, u"sec.ci-hardening"_s, 0.5);        // 5
        row(u"scorecard-json/check4.json"_s, u"sec.ci-hardening"_s, 0);          // 0
        row(u"spdx-json/SPDXJSONExample-v2.2.spdx.json"_s, u"sec.pinned-dependencies"_s, 1);
        row(u"cyclonedx-json/cern-lhc-vdm-editor.json"_s, u"sec.pinned-dependencies"_s, 1);
        row(u"cyclonedx-json/hello-world-cyclonedx.json"_s, u"sec.pinned-dependencies"_s, -1); // lists nothing
        row(u"github-actions-json/runs-list-workflow.json"_s, u"ops.ci-pipeline"_s, 1);
        row(u"github-actions-json/runs-in-progress.json"_s, u"ops.ci-pipeline"_s, -1);
        row(u"gitlab-ci-json/job-single.json"_s, u"ops.ci-pipeline"_s, 0.5);
        row(u"jenkins-json/build-info.json"_s, u"ops.ci-pipeline"_s, 1);
    }

    void figuresSpeakAboutTheirChecks()
    {
        QFETCH(QString, file);
        QFETCH(QString, check);
        QFETCH(double, value);
        const auto catalogue = loadBuiltInCatalogue();
        VERIFY_DONE(catalogue);
        const auto rules = builtInFigureRules();
        VERIFY_DONE(rules);
        const auto report = readReport(sample(file), {}, {});
        VERIFY_DONE(report);
        const QList<Evidence> all = evidenceFromFigures(*catalogue, *rules, measuredOf(*report, sample(file)));
        const auto said = std::ranges::find(all, check, &Evidence::checkId);
        if (value < 0) {
            QVERIFY(said == all.end());
            return;
        }
        QVERIFY(said != all.end());
        QCOMPARE(said->value, value);
        QVERIFY(!said->summary.isEmpty());
        QVERIFY(!said->counterexample);
    }

    void everyFigureRuleNamesACheckAndAFormat()
    {
        const auto catalogue = loadBuiltInCatalogue();
        const auto rules = builtInFigureRules();
        VERIFY_DONE(rules);
        for (const FigureRule &rule : *rules) {
            QVERIFY2(catalogue->find(rule.checkId), qPrintable(rule.checkId));
            for (const QString &format : rule.formats)
                QVERIFY2(findImporter(format), qPrintable(format));
        }
        QVERIFY(!readFigureRules(R"({"rules":[{"check":"a","formats":["b"],"when":["c ~ 1"],"value":1,"strength":1}]})",
                                 {}));
        QVERIFY(!readFigureRules("[", {}));
    }

    void onlyTheLatestScanOfAToolSpeaks_data()
    {
        QTest::addColumn<QStringList>("files");
        // Of 2018 with a score of 64, and of 2022 with 100.
        const QString old = u"lighthouse-json/lhr-6.0.0.json"_s, young = u"lighthouse-json/lhr-3.0.0.json"_s;
        QTest::newRow("in order") << QStringList{old, young};
        QTest::newRow("the old one last") << QStringList{young, old};
    }

    void onlyTheLatestScanOfAToolSpeaks()
    {
        QFETCH(QStringList, files);
        Scratch scratch;
        const auto catalogue = loadBuiltInCatalogue();
        for (const QString &name : files)
            VERIFY_DONE(importReports(*scratch.workspace, {scratch.project, {sample(name)}, {}}, *catalogue, {}));
        QCOMPARE(scratch.count(u"evidence"_s, u"check_id = 'perf.assets'"_s), 2);
        const auto current = EvidenceStore(scratch.database).current(scratch.project);
        VERIFY_DONE(current);
        QList<double> values;
        for (const StoredEvidence &item : *current)
            if (item.evidence.checkId == u"perf.assets")
                values << item.evidence.value;
        QCOMPARE(values, QList<double>{1.0});
    }

    void failedScanSaysNothing()
    {
        const auto catalogue = loadBuiltInCatalogue();
        MeasuredReport report;
        report.format = u"lighthouse-json"_s;
        report.figures = {{u"score_performance"_s, 100}};
        QCOMPARE(evidenceFromFigures(*catalogue, *builtInFigureRules(), report).size(), 1);
        report.failed = true;
        QVERIFY(evidenceFromFigures(*catalogue, *builtInFigureRules(), report).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReportFiles)
#include "tst_reportfiles.moc"
