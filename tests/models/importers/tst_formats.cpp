// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/identity.h"
#include "importers/report.h"
#include "importers/reportfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

using Row = QMap<QByteArray, QByteArray>;

QString dataFile(const QByteArray &name)
{
    return QStringLiteral(SEXTANT_TEST_DATA "/importers/") + QString::fromUtf8(name);
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Row> rowsOf(const QByteArray &table)
{
    QList<Row> rows;
    const auto lines = contentOf(dataFile(table)).split('\n');
    const auto names = lines.value(0).split('\t');
    for (const auto &line : lines.mid(1)) {
        const auto fields = line.split('\t');
        Row row;
        for (qsizetype i = 0; i < names.size() && fields.size() == names.size(); ++i)
            row[names[i]] = fields[i];
        if (!row.isEmpty())
            rows << row;
    }
    return rows;
}

/// The smallest sample of each format.
QMap<QByteArray, QString> smallSamples()
{
    QMap<QByteArray, QString> smallest;
    for (const Row &row : rowsOf("INDEX.tsv")) {
        const QString file = dataFile(row["file"]);
        QString &best = smallest[row["format"]];
        if (best.isEmpty() || QFileInfo(file).size() < QFileInfo(best).size())
            best = file;
    }
    return smallest;
}

/// Published figures are rounded: those with decimals are equal up to half of their last digit.
bool isEqual(double figure, const QByteArray &published)
{
    const double expected = published.toDouble();
    const qsizetype point = published.indexOf('.');
    if (point < 0)
        return figure == expected;
    const double half = 0.5 * std::pow(10, double(-(published.size() - point - 1)));
    return std::abs(figure - expected) <= half * 1.0001 || qFuzzyCompare(figure, expected);
}

struct Outcome
{
    Result<Report> report = Report();
    QList<Finding> findings;
};

Outcome readFile(const QString &name, const QString &asFormat = {})
{
    Outcome outcome;
    const auto sink = [&outcome](Finding &&finding) {
        outcome.findings << std::move(finding);
        return done();
    };
    outcome.report = readReport(name, sink, Ticket(), asFormat);
    return outcome;
}

} // namespace

class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatHasSamples();
    void samplesGiveThePublishedFigures_data();
    void samplesGiveThePublishedFigures();
    void oneImporterRecognisesEachSample_data() { samplesGiveThePublishedFigures_data(); }
    void oneImporterRecognisesEachSample();
    void findingsSayWhatTheFileSays_data();
    void findingsSayWhatTheFileSays();
    void secretsDoNotLeaveTheImporters_data();
    void secretsDoNotLeaveTheImporters();
    void cutFilesAreRefusedOrRead_data();
    void cutFilesAreRefusedOrRead();
    void damagedFilesAreSurvived_data() { cutFilesAreRefusedOrRead_data(); }
    void damagedFilesAreSurvived();
    void otherFormatsAreRefused_data() { cutFilesAreRefusedOrRead_data(); }
    void otherFormatsAreRefused();
    void strangeContentIsRefused_data() { cutFilesAreRefusedOrRead_data(); }
    void strangeContentIsRefused();
    void lookAlikesAreToldApart_data();
    void lookAlikesAreToldApart();
    void addressesKeepTheirPathsAndLoseTheirPasswords();
    void deepNestingIsSurvived();
    void encodingsAreUndone();
    void cancellingStopsTheReading();

private:
    QString written(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"report"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestFormats::everyFormatHasSamples()
{
    const auto samples = smallSamples();
    QSet<QByteArray> ids;
    for (const Importer *importer : importers()) {
        QVERIFY2(samples.contains(importer->id), importer->id);
        QVERIFY2(!ids.contains(importer->id), importer->id);
        ids << importer->id;
        QCOMPARE(findImporter(QString::fromLatin1(importer->id)), importer);
    }
    QCOMPARE(ids.size(), samples.size());
}

void TestFormats::samplesGiveThePublishedFigures_data()
{
    QTest::addColumn<Row>("row");
    for (const Row &row : rowsOf("INDEX.tsv"))
        QTest::newRow(row["file"].constData()) << row;
}

void TestFormats::samplesGiveThePublishedFigures()
{
    QFETCH(Row, row);
    const QString file = dataFile(row["file"]);
    const auto outcome = readFile(file);
    QVERIFY2(bool(outcome.report), outcome.report ? "" : qPrintable(outcome.report.error().message()));
    const Report &report = *outcome.report;
    QCOMPARE(report.format.toUtf8(), row["format"]);
    for (const auto &name : names<Severity>())
        QVERIFY2(report.counts.of(name.value) == row[name.id].toLongLong(),
                 qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(name.id)).arg(report.counts.of(name.value))));
    QCOMPARE(report.counts.open(), row["findings"].toLongLong());
    QCOMPARE(report.counts.suppressed, row["suppressed"].toLongLong());
    QCOMPARE(idOf(report.status).toLatin1(), QByteArray(row["expect"]).replace("accept", "read"));
    QMap<QString, QByteArray> published;
    for (const auto &pair : row["key_figures"].split(';'))
        if (!pair.trimmed().isEmpty())
            published[QString::fromUtf8(pair.split('=').value(0).trimmed())] = pair.split('=').value(1);
    QCOMPARE(report.figures.keys(), published.keys());
    for (auto figure = report.figures.begin(); figure != report.figures.end(); ++figure)
        QVERIFY2(isEqual(*figure, published[figure.key()]),
                 qPrintable(u"%1=%2"_s.arg(figure.key()).arg(*figure, 0, 'g', 17)));
    FindingCounts counted;
    for (const Finding &finding : outcome.findings) {
        counted.add(finding);
        // What SARIF leaves out is allowed to be missing.
        if (report.format == u"sarif"_s)
            continue;
        QVERIFY(report.classes.contains(finding.findingClass));
        QVERIFY(!finding.rule.empty() && !finding.title.empty());
        QVERIFY(finding.confidence >= 0 && finding.confidence <= 1);
    }
    QVERIFY(counted == report.counts);
    const auto dry = readReport(file, {}, Ticket());
    QVERIFY(dry && dry->counts == report.counts && dry->figures == report.figures);
    QCOMPARE(dry->classes, report.classes);
}

void TestFormats::oneImporterRecognisesEachSample()
{
    QFETCH(Row, row);
    const auto file = ReportFile::open(dataFile(row["file"]));
    QVERIFY(bool(file));
    // The name of a file must not matter.
    const ReportHead head(file->bytes().substr(0, 64 * 1024), u"report"_s);
    QByteArrayList recognising;
    for (const Importer *importer : importers())
        if (importer->confidence(head) > 0)
            recognising << importer->id;
    QCOMPARE(recognising, QByteArrayList{row["format"]});
}

void TestFormats::findingsSayWhatTheFileSays_data()
{
    QTest::addColumn<Row>("row");
    for (const Row &row : rowsOf("FINDINGS.tsv"))
        QTest::newRow(QByteArray(row["file"] + ' ' + row["number"]).constData()) << row;
}

void TestFormats::findingsSayWhatTheFileSays()
{
    QFETCH(Row, row);
    const auto outcome = readFile(dataFile(row["file"]));
    QVERIFY(bool(outcome.report));
    const Finding finding = outcome.findings.value(row["number"].toInt());
    QByteArrayList cwes;
    for (const int cwe : finding.cwes)
        cwes << QByteArray::number(cwe);
    QCOMPARE(idOf(finding.findingClass).toLatin1(), row["class"]);
    QCOMPARE(QByteArray::fromStdString(finding.rule), row["rule"]);
    QCOMPARE(QByteArray::fromStdString(finding.title), row["title"]);
    QCOMPARE(QByteArray::fromStdString(finding.path), row["path"]);
    QCOMPARE(finding.line, row["line"].toInt());
    QCOMPARE(QByteArray::fromStdString(finding.package), row["package"]);
    QCOMPARE(QByteArray::fromStdString(finding.vulnerability), row["vulnerability"]);
    QCOMPARE(cwes.join(','), row["cwes"]);
    QVERIFY2(QByteArray::fromStdString(finding.message).contains(row["message_part"]), finding.message.c_str());
}

void TestFormats::secretsDoNotLeaveTheImporters_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("gitleaks") << QByteArray("gitleaks-json/gitleaks8_many.json")
                              << QByteArray("dfjksdjfs3294dfjlsdaf213");
    QTest::newRow("gitleaks, plain word")
        << QByteArray("gitleaks-json/gitleaks8_many.json") << QByteArray("secretAWSsecret");
}

void TestFormats::secretsDoNotLeaveTheImporters()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, secret);
    QVERIFY(contentOf(dataFile(file)).contains(secret));
    const auto outcome = readFile(dataFile(file));
    QVERIFY(!outcome.findings.isEmpty());
    for (const Finding &finding : outcome.findings)
        for (const std::string &text : {finding.message, finding.title, finding.rule, finding.path, finding.package,
                                        finding.fingerprint, finding.suppressionReason})
            QVERIFY2(!QByteArray::fromStdString(text).contains(secret), text.c_str());
}

void TestFormats::cutFilesAreRefusedOrRead_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("file");
    const auto samples = smallSamples();
    for (auto sample = samples.begin(); sample != samples.end(); ++sample)
        QTest::newRow(sample.key().constData()) << sample.key() << *sample;
}

void TestFormats::cutFilesAreRefusedOrRead()
{
    QFETCH(QByteArray, format);
    QFETCH(QString, file);
    const QByteArray whole = contentOf(file).trimmed();
    const bool nests =
        whole.startsWith('{') || whole.startsWith('[') || whole.startsWith('<') || whole.startsWith("\xEF\xBB\xBF<");
    const auto lines = QByteArray(whole).split('\n');
    const bool byLines = lines.size() > 1 && lines.first().trimmed().endsWith('}') && whole.startsWith('{');
    const auto full = readFile(file);
    QVERIFY(bool(full.report));
    for (int part = 0; part < 40; ++part) {
        const qsizetype size = whole.size() * part / 40;
        const auto outcome = readFile(written(whole.left(size)), QString::fromLatin1(format));
        if (!outcome.report)
            QVERIFY(!outcome.report.error().what.isEmpty());
        else
            QVERIFY2(!nests || (byLines && (size == 0 || whole[size] == '\n' || whole[size - 1] == '\n')),
                     qPrintable(QString::number(size)));
        QVERIFY(outcome.findings.size() <= full.findings.size());
    }
}

void TestFormats::damagedFilesAreSurvived()
{
    QFETCH(QByteArray, format);
    QFETCH(QString, file);
    const QByteArray whole = contentOf(file);
    QRandomGenerator random(7);
    for (int round = 0; round < 20; ++round) {
        QByteArray content = whole;
        for (int change = 0; change < 1 + round / 4; ++change)
            content[random.bounded(int(content.size()))] = QByteArray("\0\"{}[],:<>/-9\xFF", 15)[random.bounded(15)];
        const auto outcome = readFile(written(content), QString::fromLatin1(format));
        if (!outcome.report)
            QVERIFY(!outcome.report.error().what.isEmpty());
        else
            QCOMPARE(outcome.report->counts.open() + outcome.report->counts.suppressed, outcome.findings.size());
    }
}

void TestFormats::otherFormatsAreRefused()
{
    QFETCH(QByteArray, format);
    const auto samples = smallSamples();
    for (auto sample = samples.begin(); sample != samples.end(); ++sample) {
        if (sample.key() == format)
            continue;
        const auto outcome = readFile(*sample, QString::fromLatin1(format));
        QVERIFY2(!outcome.report, sample.key().constData());
        QVERIFY(!outcome.report.error().what.isEmpty());
    }
}

void TestFormats::strangeContentIsRefused()
{
    QFETCH(QByteArray, format);
    const QByteArray deep(100000, '[');
    const QByteArrayList contents{{},
                                  " \n",
                                  "hello",
                                  "{}",
                                  "null",
                                  "\"text\"",
                                  "{\"a\":",
                                  deep,
                                  "<a/>",
                                  "<a>",
                                  "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
                                  QByteArray(1000, '\0'),
                                  "\xFF\xFE\xFF",
                                  "a,b\n\"c"};
    for (const QByteArray &content : contents) {
        const auto outcome = readFile(written(content), QString::fromLatin1(format));
        QVERIFY2(!outcome.report, content.left(60).constData());
        QVERIFY(outcome.findings.isEmpty());
    }
}

void TestFormats::lookAlikesAreToldApart_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("HDF with words of ZAP")
        << QByteArray(R"({"platform":{"name":"Heimdall"},"version":"2.6","statistics":{},)"
                      R"("profiles":[{"name":"OWASP ZAP Scan","controls":[{"id":"10010","tags":{"riskdesc":"Low",)"
                      R"("alert":"Cookie","site":"@name"},"results":[{"status":"failed"}]}]}]})")
        << QByteArray();
    QTest::newRow("GitLab DAST with words of SARIF")
        << QByteArray(R"({"$schema":"https://example.org/sarif","version":"15.0.0","scan":{"type":"dast",)"
                      R"("scanner":{"id":"zaproxy","name":"OWASP ZAP"},"status":"success"},"vulnerabilities":[]})")
        << QByteArray("gitlab-security-json");
    QTest::newRow("SARIF of Trivy") << QByteArray(
                                           R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Trivy"}},)"
                                           R"("results":[{"message":{"text":"SchemaVersion Results Target"}}]}]})")
                                    << QByteArray("sarif");
    QTest::newRow("SPDX with its version last")
        << QByteArray(R"({"SPDXID":"SPDXRef-DOCUMENT","packages":[],"spdxVersion":"SPDX-2.3"})")
        << QByteArray("spdx-json");
    QTest::newRow("SPDX as GitHub wraps it")
        << QByteArray(R"({"sbom":{"SPDXID":"SPDXRef-DOCUMENT","spdxVersion":"SPDX-2.3","packages":[{}]}})")
        << QByteArray("spdx-json");
    QTest::newRow("Semgrep of early versions")
        << QByteArray(R"({"results":[],"errors":[]})") << QByteArray("semgrep-json");
    QTest::newRow("Snyk where one project failed")
        << QByteArray(R"([{"vulnerabilities":[],"dependencyCount":1,"ok":true},{"ok":false,"error":"no lock file"}])")
        << QByteArray("snyk-json");
    QTest::newRow("Prowler 2, short rows")
        << QByteArray("TITLE_ID,CHECK_RESULT,TITLE_TEXT,CHECK_SEVERITY,EMAIL\n1,FAIL,a,High\n2,PASS,b,Low\n")
        << QByteArray("prowler-csv");
    QTest::newRow("a cut last row") << QByteArray("Date,Title,Severity,Description\n2020-01-01,a,Low,b\n2020-01-02,c")
                                    << QByteArray();
    QTest::newRow("package.json") << QByteArray(R"({"name":"a","version":"1.0.0","dependencies":{"b":"^1.0.0"}})")
                                  << QByteArray();
    QTest::newRow("package-lock.json") << QByteArray(R"({"name":"a","lockfileVersion":3,"packages":{"":{}}})")
                                       << QByteArray();
    QTest::newRow("an empty list") << QByteArray("[]") << QByteArray();
    QTest::newRow("an XML report of another tool") << QByteArray("<report><issue id=\"1\"/></report>") << QByteArray();
    QTest::newRow("Clover") << QByteArray("<coverage generated=\"1\"><project/></coverage>") << QByteArray();
    QTest::newRow("any table") << QByteArray("id,name,severity\n1,a,high\n") << QByteArray();
}

void TestFormats::lookAlikesAreToldApart()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, format);
    const auto outcome = readFile(written(content));
    QCOMPARE(outcome.report ? outcome.report->format.toLatin1() : QByteArray(), format);
}

void TestFormats::addressesKeepTheirPathsAndLoseTheirPasswords()
{
    const QByteArray content =
        R"({"template-id":"a","info":{"name":"b","severity":"low"},"host":"h","matched-at":)"
        R"("https://me:Sup3rS3cret@example.org/a/../b/?key=ghp_0123456789abcdefABCDEF0123456789abcd"})";
    const auto outcome = readFile(written(content));
    QVERIFY(bool(outcome.report));
    const QByteArray path = QByteArray::fromStdString(outcome.findings.value(0).path);
    QVERIFY2(path.startsWith("https://example.org/a/../b/?key="), path.constData());
    QVERIFY2(!path.contains("ghp_0123"), path.constData());
}

void TestFormats::deepNestingIsSurvived()
{
    const QByteArray open = QByteArray("<a>").repeated(300000);
    const QByteArray close = QByteArray("</a>").repeated(300000);
    const auto described =
        readFile(written("<OWASPZAPReport><site name=\"s\"><alerts><alertitem><name>n</name><desc>x" + open + close +
                         "</desc></alertitem></alerts></site></OWASPZAPReport>"));
    QVERIFY(bool(described.report));
    QCOMPARE(described.findings.value(0).message, std::string("x"));
    const auto suites = readFile(written("<testsuites>" + QByteArray("<testsuite>").repeated(100000)));
    QVERIFY(!suites.report);
    const auto objects = readFile(
        written("{\"bomFormat\":\"CycloneDX\",\"components\":" + QByteArray("[{\"components\":").repeated(100000)));
    QVERIFY(!objects.report);
}

void TestFormats::encodingsAreUndone()
{
    const auto samples = smallSamples();
    for (const QByteArray format : {"zap-xml", "jmeter-csv", "hadolint-json"}) {
        const QByteArray content = contentOf(samples[format]);
        const QString text = QString::fromUtf8(content).replace(u"UTF-8"_s, u"UTF-16"_s);
        QStringEncoder encoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray wide = encoder.encode(text);
        const auto expected = readFile(samples[format]);
        const auto outcome = readFile(written(wide));
        QVERIFY2(bool(outcome.report), outcome.report ? "" : qPrintable(outcome.report.error().message()));
        QCOMPARE(outcome.report->format.toLatin1(), format);
        QCOMPARE(outcome.findings.size(), expected.findings.size());
        QCOMPARE(outcome.report->figures, expected.report->figures);
    }
}

void TestFormats::cancellingStopsTheReading()
{
    const Ticket cancelled{[] { return true; }, [](int, int, const QString &) {}};
    for (const auto &file : {"trivy-json/alpine-310.json", "lcov/cpp.info"}) {
        const auto report = readReport(dataFile(file), {}, cancelled);
        QVERIFY(!report);
        QVERIFY(report.error().kind == Error::Kind::Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
