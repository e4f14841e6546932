// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/identity.h"
#include "importers/report.h"
#include "importers/reportfile.h"

#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

QString dataFile(const QString &name)
{
    return QStringLiteral(SEXTANT_TEST_DATA "/importers/") + name;
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QMap<QByteArray, QByteArray>> indexRows()
{
    QList<QMap<QByteArray, QByteArray>> rows;
    const auto lines = contentOf(dataFile(u"INDEX.tsv"_s)).split('\n');
    const auto names = lines.value(0).split('\t');
    for (const auto &line : lines.mid(1)) {
        const auto fields = line.split('\t');
        QMap<QByteArray, QByteArray> row;
        for (qsizetype i = 0; i < names.size() && fields.size() == names.size(); ++i)
            row[names[i]] = fields[i];
        if (!row.isEmpty())
            rows << row;
    }
    return rows;
}

/// One run by a tool, with further members of the run and with results.
QByteArray sarif(const QByteArray &results, const QByteArray &more = {}, const QByteArray &rules = "[]",
                 const QByteArray &tool = "T")
{
    return R"({"version":"2.1.0","runs":[{)" + more + R"("tool":{"driver":{"name":")" + tool + R"(","rules":)" + rules +
           R"(}},"results":)" + results + "}]}";
}

QByteArray oneResult(const QByteArray &members)
{
    return R"([{"ruleId":"R1","message":{"text":"m"})" +
           (members.isEmpty() ? QByteArray() : QByteArray("," + members)) + "}]";
}

QByteArray at(const QByteArray &location)
{
    return R"("locations":[{"physicalLocation":{"artifactLocation":)" + location + R"(,"region":{"startLine":7}}}])";
}

struct Outcome
{
    Result<Report> report = Report();
    QList<Finding> findings;
};

} // namespace

class TestSarif : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesGiveThePublishedFigures_data();
    void samplesGiveThePublishedFigures();
    void keysAreUniqueAndStable();
    void cutFilesAreRefused();
    void encodingsAreUndone_data();
    void encodingsAreUndone();
    void othersAreRefused_data();
    void othersAreRefused();
    void memberOrderDoesNotMatter();
    void severityIsResolved_data();
    void severityIsResolved();
    void pathsStayBelowTheRoot_data();
    void pathsStayBelowTheRoot();
    void textsStayTexts();
    void argumentsAreFilledIn();
    void secretsAreMasked();
    void classesFollowToolAndTags_data();
    void classesFollowToolAndTags();
    void weaknessesAreCollected();
    void sinkAndTicketStopTheReading();
    void keysNameWhatTheyAreAbout();

private:
    Outcome read(const QByteArray &content, const QString &name = u"a.sarif"_s)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        file.close();
        return readFile(file.fileName());
    }
    Outcome readFile(const QString &name)
    {
        Outcome outcome;
        const auto sink = [&outcome](Finding &&finding) {
            outcome.findings << std::move(finding);
            return done();
        };
        outcome.report = readReport(name, sink, Ticket());
        return outcome;
    }
    Finding first(const QByteArray &content)
    {
        const auto outcome = read(content);
        return outcome.findings.value(0);
    }

    QTemporaryDir m_folder;
};

void TestSarif::samplesGiveThePublishedFigures_data()
{
    QTest::addColumn<QMap<QByteArray, QByteArray>>("row");
    const auto rows = indexRows();
    QVERIFY(rows.size() >= 26);
    for (const auto &row : rows)
        if (row["format"] == "sarif")
            QTest::newRow(row["file"].constData()) << row;
}

void TestSarif::samplesGiveThePublishedFigures()
{
    using Row = QMap<QByteArray, QByteArray>;
    QFETCH(Row, row);
    const QString fileName = dataFile(QString::fromUtf8(row["file"]));
    const auto outcome = readFile(fileName);
    QVERIFY2(bool(outcome.report), outcome.report ? "" : qPrintable(outcome.report.error().message()));
    const Report &report = *outcome.report;
    QCOMPARE(report.format, u"sarif"_s);
    for (const auto &name : names<Severity>())
        QCOMPARE(report.counts.of(name.value), row[name.id].toLongLong());
    QCOMPARE(report.counts.open(), row["findings"].toLongLong());
    QCOMPARE(report.counts.suppressed, row["suppressed"].toLongLong());
    const QMap<QByteArray, Report::Status> expected{{"accept", Report::Status::Read},
                                                    {"accept-empty", Report::Status::ReadEmpty},
                                                    {"scan-failed", Report::Status::ScanFailed}};
    QVERIFY(report.status == expected[row["expect"]]);
    QMap<QString, double> figures;
    for (const auto &pair : row["key_figures"].split(';'))
        figures[QString::fromUtf8(pair.split('=').value(0).trimmed())] = pair.split('=').value(1).toDouble();
    QCOMPARE(report.figures, figures);
    FindingCounts counted;
    for (const Finding &finding : outcome.findings)
        counted.add(finding);
    QVERIFY(counted == report.counts);
    const auto dry = readReport(fileName, {}, Ticket());
    QVERIFY(dry && dry->counts == report.counts && dry->figures == report.figures);
}

void TestSarif::keysAreUniqueAndStable()
{
    for (const auto &row : indexRows()) {
        QStringList keys[2];
        for (auto &list : keys) {
            KeyNumbering numbering;
            QSet<QString> known;
            for (const Finding &finding : readFile(dataFile(QString::fromUtf8(row["file"]))).findings) {
                const std::string key = findingKey(finding);
                const bool isKnown = known.contains(QString::fromStdString(key));
                list << QString::fromStdString(isKnown ? numbering.next(key) : key);
                known << list.last();
            }
        }
        QCOMPARE(keys[0], keys[1]);
        QCOMPARE(QSet<QString>(keys[0].begin(), keys[0].end()).size(), keys[0].size());
    }
}

void TestSarif::cutFilesAreRefused()
{
    const QByteArray whole = contentOf(dataFile(u"sarif/appendix_k.sarif"_s)).trimmed();
    QVERIFY(whole.size() > 20000);
    QVERIFY(bool(read(whole).report));
    for (qsizetype size = 0; size < whole.size(); size += 97) {
        const auto outcome = read(whole.left(size));
        QVERIFY2(!outcome.report, qPrintable(QString::number(size)));
        QVERIFY(outcome.report.error().where.contains(u"a.sarif"_s));
    }
    QVERIFY(!read(whole + " {}").report);
    QVERIFY(!read(sarif("[{]}")).report);
    QVERIFY(!read(sarif(R"([{"properties":{"a":[1,2}}])")).report);
    QVERIFY(!read(sarif(R"([{"properties":{"a" 1}}])")).report);
    QVERIFY(!read(sarif(R"([{"properties":{"a":nonsense}}])")).report);
}

void TestSarif::encodingsAreUndone_data()
{
    QTest::addColumn<QByteArray>("content");
    const QString text = QString::fromUtf8(sarif(oneResult(R"("kind":"fail")")).replace("\"m\"", "\"na\u00efve\""));
    const auto wide = [&text](QStringConverter::Encoding encoding, QStringConverter::Flags flags) -> QByteArray {
        QStringEncoder encoder(encoding, flags);
        return encoder.encode(text);
    };
    const auto mark = QStringConverter::Flag::WriteBom;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
    QTest::newRow("UTF-16 LE") << wide(QStringConverter::Utf16LE, {});
    QTest::newRow("UTF-16 BE") << wide(QStringConverter::Utf16BE, {});
    QTest::newRow("UTF-16 LE with mark") << wide(QStringConverter::Utf16LE, mark);
    QTest::newRow("UTF-16 BE with mark") << wide(QStringConverter::Utf16BE, mark);
}

void TestSarif::encodingsAreUndone()
{
    QFETCH(QByteArray, content);
    const auto outcome = read(content, u"report"_s);
    QVERIFY2(bool(outcome.report), outcome.report ? "" : qPrintable(outcome.report.error().message()));
    QCOMPARE(outcome.findings.size(), 1);
    QCOMPARE(QString::fromStdString(outcome.findings[0].message), u"na\u00efve"_s);
}

void TestSarif::othersAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const QByteArray deep(100000, '[');
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("not JSON") << QByteArray("hello") << u"No importer"_s;
    QTest::newRow("other JSON") << QByteArray(R"({"a":1})") << u"not SARIF"_s;
    QTest::newRow("array") << QByteArray("[]") << u"No importer"_s;
    QTest::newRow("NUL bytes") << QByteArray(100, '\0') << u"No importer"_s;
    QTest::newRow("1.0.0") << QByteArray(R"({"version":"1.0.0","runs":[]})") << u"This is SARIF 1.0.0;"_s;
    QTest::newRow("2.0.0 beta") << QByteArray(R"({"runs":[],"version":"2.0.0-csd.2.beta.2019-01-09"})")
                                << u"This is SARIF 2.0.0-csd.2.beta.2019-01-09;"_s;
    QTest::newRow("version is a number") << QByteArray(R"({"version":2.1,"runs":[]})") << u"version is no text"_s;
    QTest::newRow("deep properties") << sarif(oneResult(R"("properties":)" + deep + QByteArray(100000, ']')))
                                     << u"nests deeper than 500"_s;
    QTest::newRow("deep and open") << QByteArray(R"({"version":"2.1.0","runs":)" + deep) << u"damaged or cut"_s;
    QTest::newRow("invalid UTF-8") << sarif(oneResult("\"kind\":\"\xFF\xFE\"")) << u"UTF-8"_s;
    QTest::newRow("runs twice") << QByteArray(R"({"version":"2.1.0","runs":[],"runs":[]})") << u"“runs” twice"_s;
    QTest::newRow("results twice") << sarif("[]", R"("results":[],)") << u"“results” twice"_s;
}

void TestSarif::othersAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const auto outcome = read(content);
    QVERIFY(!outcome.report);
    const QString message = outcome.report.error().message();
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY2(message.contains(u"a.sarif"_s), qPrintable(message));
    QVERIFY(!readReport(m_folder.path(), {}, Ticket()));
    QVERIFY(!readReport(m_folder.filePath(u"missing"_s), {}, Ticket()));
    QVERIFY(readReport(m_folder.path(), {}, Ticket(), u"unheard-of"_s).error().kind == Error::Kind::Usage);
}

void TestSarif::memberOrderDoesNotMatter()
{
    const QByteArray rules = R"([{"id":"R1","properties":{"security-severity":"9.8","tags":["CWE-89"]}}])";
    const QByteArray results = oneResult(R"("ruleIndex":0)");
    const QByteArray tool = R"("tool":{"driver":{"name":"T","rules":)" + rules + "}}";
    const QList<QByteArray> files{R"({"version":"2.1.0","runs":[{)" + tool + R"(,"results":)" + results + "}]}",
                                  R"({"runs":[{"results":)" + results + "," + tool + R"(}],"version":"2.1.0"})"};
    for (const QByteArray &file : files) {
        const Finding finding = first(file);
        QVERIFY(finding.severity == Severity::Critical);
        QCOMPARE(finding.cwes, std::vector<int>{89});
    }
}

void TestSarif::severityIsResolved_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("invocations");
    QTest::addColumn<QByteArray>("severity");
    const QByteArray note = R"("defaultConfiguration":{"level":"note"})";
    const QByteArray raise =
        R"([{"ruleConfigurationOverrides":[{"descriptor":{"id":"R1"},"configuration":{"level":"error"}}]}])";
    const QByteArray two = "[{}," + raise.mid(1);
    QTest::newRow("nothing said") << QByteArray() << QByteArray() << QByteArray("[]") << QByteArray("medium");
    QTest::newRow("own level") << QByteArray(R"("level":"error")") << note << QByteArray("[]") << QByteArray("high");
    QTest::newRow("rule's") << QByteArray() << note << QByteArray("[]") << QByteArray("low");
    QTest::newRow("the only invocation's") << QByteArray() << note << raise << QByteArray("high");
    QTest::newRow("one of two unnamed") << QByteArray() << note << two << QByteArray("low");
    QTest::newRow("one of two named") << QByteArray(R"("provenance":{"invocationIndex":1})") << note << two
                                      << QByteArray("high");
    QTest::newRow("score as text") << QByteArray(R"("level":"note")")
                                   << QByteArray(R"("properties":{"security-severity":"7.0"})") << QByteArray("[]")
                                   << QByteArray("high");
    QTest::newRow("score as number") << QByteArray() << QByteArray(R"("properties":{"security-severity":3.9})")
                                     << QByteArray("[]") << QByteArray("low");
    QTest::newRow("score of nothing") << QByteArray() << QByteArray(R"("properties":{"security-severity":"0.0"})")
                                      << QByteArray("[]") << QByteArray("medium");
    QTest::newRow("score out of range") << QByteArray() << QByteArray(R"("properties":{"security-severity":"1e999"})")
                                        << QByteArray("[]") << QByteArray("medium");
    QTest::newRow("numbers out of range") << QByteArray(R"("ruleIndex":99999999999999999999,"rank":-1e400)") << note
                                          << QByteArray("[]") << QByteArray("low");
    QTest::newRow("a level twice") << QByteArray(R"("level":"note","level":"error")") << note << QByteArray("[]")
                                   << QByteArray("high");
    QTest::newRow("a level that is none")
        << QByteArray(R"("level":{"a":[1]})") << note << QByteArray("[]") << QByteArray("low");
}

void TestSarif::severityIsResolved()
{
    QFETCH(QByteArray, result);
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, invocations);
    QFETCH(QByteArray, severity);
    const auto outcome =
        read(sarif(oneResult(result), R"("invocations":)" + invocations + ",",
                   R"([{"id":"R1")" + (rule.isEmpty() ? QByteArray() : QByteArray("," + rule)) + "}]"));
    QVERIFY2(bool(outcome.report), outcome.report ? "" : qPrintable(outcome.report.error().message()));
    QCOMPARE(outcome.findings.size(), 1);
    QCOMPARE(idOf(outcome.findings[0].severity).toLatin1(), severity);
}

void TestSarif::pathsStayBelowTheRoot_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("path");
    QTest::newRow("plain") << QByteArray(R"({"uri":"src/a.c"})") << u"src/a.c"_s;
    QTest::newRow("dots") << QByteArray(R"({"uri":"../../etc/./passwd"})") << u"etc/passwd"_s;
    QTest::newRow("hidden dots") << QByteArray(R"({"uri":"a/%2e%2e/%2E%2E%2fetc/passwd"})") << u"etc/passwd"_s;
    QTest::newRow("backslashes") << QByteArray(R"({"uri":"..\\..\\windows\\a.c"})") << u"windows/a.c"_s;
    QTest::newRow("absolute") << QByteArray(R"({"uri":"/etc/passwd"})") << u"etc/passwd"_s;
    QTest::newRow("file") << QByteArray(R"({"uri":"file:///opt/a%20b.c"})") << u"opt/a b.c"_s;
    QTest::newRow("drive") << QByteArray(R"({"uri":"file:///C:/code/a.c"})") << u"code/a.c"_s;
    QTest::newRow("root") << QByteArray(R"({"uri":"file:///home/me/repo/src/a.c"})") << u"src/a.c"_s;
    QTest::newRow("base") << QByteArray(R"({"uri":"a.c","uriBaseId":"ROOT"})") << u"a.c"_s;
    QTest::newRow("nested base") << QByteArray(R"({"uri":"a.c","uriBaseId":"LIB"})") << u"lib/a.c"_s;
    QTest::newRow("circular base") << QByteArray(R"({"uri":"a.c","uriBaseId":"LOOP"})") << u"l/l/l/l/l/l/l/l/a.c"_s;
    QTest::newRow("artifact") << QByteArray(R"({"index":0})") << u"from/artifact.c"_s;
    QTest::newRow("NUL") << QByteArray(R"({"uri":"a%00b\u0001.c"})") << u"a\uFFFDb\uFFFD.c"_s;
    QTest::newRow("bytes that are no text") << QByteArray(R"({"uri":"a%FF.c"})") << u"a\uFFFD.c"_s;
    QTest::newRow("web") << QByteArray(R"({"uri":"https://example.org/../a?b"})") << u"https://example.org/a?b"_s;
    QTest::newRow("number") << QByteArray(R"({"uri":5})") << QString();
}

void TestSarif::pathsStayBelowTheRoot()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, path);
    const QByteArray bases = R"("originalUriBaseIds":{"ROOT":{"uri":"file:///home/me/repo/"},"LIB":{"uri":"lib/",)"
                             R"("uriBaseId":"ROOT"},"LOOP":{"uri":"l/","uriBaseId":"LOOP"}},)"
                             R"("artifacts":[{"location":{"uri":"from/artifact.c"}}],)";
    const Finding finding = first(sarif(oneResult(at(location)), bases));
    if (path.startsWith(u"https"_s))
        QVERIFY(QString::fromStdString(finding.path).startsWith(u"https://"_s));
    else
        QCOMPARE(QString::fromStdString(finding.path), path);
    QCOMPARE(finding.line, 7);
}

void TestSarif::textsStayTexts()
{
    const QByteArray html = R"(<b onclick='x()'>a</b><script>1</script>)";
    QByteArray file = sarif(oneResult({})).replace("\"m\"", QByteArray("\"" + html + "\""));
    QCOMPARE(QByteArray::fromStdString(first(file).message), html);
    file = sarif(oneResult({})).replace("\"m\"", R"("a\u0000b\u202Ec\ud83d\udd11\ud800")");
    QCOMPARE(QString::fromStdString(first(file).message), u"a\uFFFDb\uFFFDc\U0001F511\uFFFD"_s);
    file = sarif(oneResult({})).replace("\"m\"", QByteArray("\"" + QByteArray("\u00e9").repeated(100000) + "\""));
    const QString message = QString::fromStdString(first(file).message);
    QCOMPARE(message, QString(1024, u'\u00e9') + u'\u2026');
}

void TestSarif::argumentsAreFilledIn()
{
    const QByteArray rules = R"([{"id":"R1","shortDescription":{"text":"Short"},"messageStrings":{"default":)"
                             R"({"text":"{0} of {1} in {{braces}} {7}"}}}])";
    const Finding finding =
        first(sarif(R"([{"ruleId":"R1/sub","message":{"id":"default","arguments":["one","two"]}}])", {}, rules));
    QCOMPARE(QByteArray::fromStdString(finding.message), QByteArray("one of two in {braces} {7}"));
    QCOMPARE(QByteArray::fromStdString(finding.title), QByteArray("Short"));
    QCOMPARE(QByteArray::fromStdString(finding.rule), QByteArray("R1/sub"));
}

void TestSarif::secretsAreMasked()
{
    const QByteArray token = "ghp_0123456789abcdefABCDEF0123456789abcd";
    for (const QByteArray &tool : {QByteArray("gitleaks"), QByteArray("T")}) {
        const QByteArray file =
            sarif(oneResult({}), {}, "[]", tool).replace("\"m\"", QByteArray("\"token " + token + " found\""));
        const Finding finding = first(file);
        QVERIFY(!QByteArray::fromStdString(finding.message).contains(token));
        QVERIFY(QByteArray::fromStdString(finding.message).startsWith("token "));
    }
}

void TestSarif::classesFollowToolAndTags_data()
{
    QTest::addColumn<QByteArray>("tool");
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("findingClass");
    QTest::newRow("gitleaks") << QByteArray("Gitleaks") << QByteArray("x") << QByteArray("secret");
    QTest::newRow("trivy") << QByteArray("Trivy") << QByteArray("vulnerability") << QByteArray("dependency");
    QTest::newRow("trivy on settings") << QByteArray("Trivy") << QByteArray("misconfiguration")
                                       << QByteArray("infrastructure");
    QTest::newRow("checkov") << QByteArray("checkov") << QByteArray("x") << QByteArray("infrastructure");
    QTest::newRow("zap") << QByteArray("OWASP ZAP") << QByteArray("x") << QByteArray("running");
    QTest::newRow("eslint") << QByteArray("ESLint") << QByteArray("x") << QByteArray("quality");
    QTest::newRow("eslint on security") << QByteArray("ESLint") << QByteArray("security") << QByteArray("code");
    QTest::newRow("eslint with CWE") << QByteArray("ESLint") << QByteArray("CWE-79") << QByteArray("code");
    QTest::newRow("any") << QByteArray("T") << QByteArray("x") << QByteArray("code");
    QTest::newRow("any on style") << QByteArray("T") << QByteArray("maintainability") << QByteArray("quality");
}

void TestSarif::classesFollowToolAndTags()
{
    QFETCH(QByteArray, tool);
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, findingClass);
    const Finding finding =
        first(sarif(oneResult({}), {}, R"([{"id":"R1","properties":{"tags":[")" + tag + R"("]}}])", tool));
    QCOMPARE(idOf(finding.findingClass).toLatin1(), findingClass);
}

void TestSarif::weaknessesAreCollected()
{
    const QByteArray rules =
        R"([{"id":"R1","relationships":[{"target":{"id":"327","toolComponent":{"name":"CWE"}}}],)"
        R"("properties":{"tags":["external/cwe/cwe-079","CWE-89: Injection","cwe"],"cwe":["CWE-22"],)"
        R"("precision":"very-high"}}])";
    const Finding finding = first(sarif(oneResult(R"("taxa":[{"index":0,"toolComponent":{"index":0}}],)"
                                                  R"("suppressions":[{"kind":"external","justification":"known"}])"),
                                        R"("taxonomies":[{"name":"CWE","taxa":[{"id":"502"}]}],)", rules));
    auto cwes = finding.cwes;
    std::ranges::sort(cwes);
    QCOMPARE(cwes, (std::vector<int>{22, 79, 89, 327, 502}));
    QCOMPARE(finding.confidence, 1.0);
    QVERIFY(finding.suppressed);
    QCOMPARE(finding.suppressionReason, std::string("known"));
    const auto grype = readFile(dataFile(u"sarif/grype-0.34.7-cxf.sarif"_s)).findings.value(0);
    QCOMPARE(grype.vulnerability, std::string("CVE-2008-0732"));
    QCOMPARE(grype.package, std::string("geronimo-j2ee-management_1.1_spec@1.0.1"));
}

void TestSarif::sinkAndTicketStopTheReading()
{
    const auto full = ReportFile::fromBytes(sarif(oneResult({})));
    QVERIFY(bool(full));
    const Importer *importer = findImporter(u"sarif");
    QVERIFY(importer);
    const auto refusing =
        importer->read(full->bytes(), [](Finding &&) { return Status(environmentError(u"Disk full."_s)); }, {});
    QVERIFY(!refusing);
    QCOMPARE(refusing.error().what, u"Disk full."_s);
    QByteArray many = "[";
    for (int i = 0; i < 20000; ++i)
        many += oneResult({}).mid(1).chopped(1) + ",";
    const auto large = ReportFile::fromBytes(sarif(many.chopped(1) + "]"));
    const auto stopped = importer->read(large->bytes(), {}, {[] { return true; }, [](int, int, const QString &) {}});
    QVERIFY(!stopped);
    QVERIFY(stopped.error().kind == Error::Kind::Cancelled);
}

void TestSarif::keysNameWhatTheyAreAbout()
{
    Finding finding;
    finding.findingClass = FindingClass::Dependency;
    finding.rule = "rule";
    finding.vulnerability = "CVE-2020-1";
    finding.package = "Lib@1.0";
    QCOMPARE(findingKey(finding), std::string("vuln|CVE-2020-1|lib@1.0"));
    finding = {};
    finding.rule = "a|b";
    finding.path = "src/a.c";
    finding.fingerprint = "f:1";
    QCOMPARE(findingKey(finding), std::string("code|a%7Cb|src/a.c|f:1"));
    finding.cwes = {89, 79};
    finding.line = 4;
    const std::string key = findingKey(finding);
    QCOMPARE(key, std::string("code|CWE-79|src/a.c|f:1"));
    finding.line = 9;
    QCOMPARE(findingKey(finding), key);
    KeyNumbering numbering;
    QCOMPARE(numbering.next(key), key + "#2");
    QCOMPARE(numbering.next(key), key + "#3");
}

QTEST_GUILESS_MAIN(TestSarif)
#include "tst_sarif.moc"
