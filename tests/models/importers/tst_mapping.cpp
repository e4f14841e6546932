// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguedocument.h"
#include "importers/exploitlists.h"
#include "importers/mapping/tableguess.h"
#include "importers/reportfile.h"

#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

using Rows = QList<QStringList>;

/// What a table says in some columns, or nothing and why.
struct Told
{
    Rows rows;
    std::optional<Error> error;
};

Told rowsOf(const QByteArray &bytes, const TableShape &shape, const QStringList &columns)
{
    Told told;
    const auto file = ReportFile::fromBytes(bytes);
    if (!file)
        return {{}, file.error()};
    const Status read = readTable(file->bytes(), shape, columns, Ticket(), [&](const TableRow &row) {
        QStringList cells;
        for (const std::string &value : row.values)
            cells << QString::fromStdString(value);
        told.rows << cells;
        return true;
    });
    if (!read)
        told.error = read.error();
    return told;
}

TableShape json(const QString &rows)
{
    return {TableKind::Json, ',', rows};
}

TableShape xml(const QString &rows)
{
    return {TableKind::Xml, ',', rows};
}

/// The table that a file most likely is.
TableCandidate guessOf(const QByteArray &bytes)
{
    const auto file = ReportFile::fromBytes(bytes);
    return file ? guessTables(ReportHead(file->bytes(), u"x"_s)).value(0) : TableCandidate();
}

const QByteArray acme = "Check;Risk;What;Where;Row\r\n"
                        "AC-1;Severe;\"Password in code;\r\nsecond line\";src/a.c;12\r\n"
                        "AC-2;minor;\"He said \"\"no\"\"\";src/b.c;\r\n"
                        ";Severe;;src/c.c;1\r\n"
                        "AC-3;odd;Text;../../etc/passwd;-4\r\n";

Mapping acmeMapping()
{
    Mapping mapping;
    mapping.name = u"Acme audit"_s;
    mapping.tool = u"Acme"_s;
    mapping.shape = {TableKind::Csv, ';', {}};
    mapping.columns = {{MappedField::Rule, u"Check"_s},
                       {MappedField::Severity, u"Risk"_s},
                       {MappedField::Message, u"What"_s},
                       {MappedField::Path, u"Where"_s},
                       {MappedField::Line, u"Row"_s}};
    mapping.severities = {{u"severe"_s, Severity::High}, {u"minor"_s, Severity::Low}};
    mapping.needs = QStringList{u"Check"_s, u"Risk"_s};
    return mapping;
}

} // namespace

class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableOfTextBecomesFindings();
    void aFileIsRecognisedByItsColumns();
    void importersComeFirst();
    void rowsOfJson_data();
    void rowsOfJson();
    void rowsOfXml_data();
    void rowsOfXml();
    void hostileFilesAreRefusedOrBounded_data();
    void hostileFilesAreRefusedOrBounded();
    void veryManyColumnsAreRead();
    void otherEncodingsAreRead();
    void guessesTheTableAndItsFields_data();
    void guessesTheTableAndItsFields();
    void scoresBecomeSeverities();
    void statesHide();
    void aTableThatSaysNothingIsNotClean();
    void onlyTheHeadIsEmptyAndRead();
    void filesOfMappingsAreKeptAsTheyAre();
    void badFilesOfMappingsAreRefused_data();
    void badFilesOfMappingsAreRefused();
    void listsOfExploitedOnesAreRead();
    void cutListsOfExploitedOnesAreRefused();

private:
    QString written(const QByteArray &content, const QString &name = u"report"_s)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestMapping::aTableOfTextBecomesFindings()
{
    QList<Finding> findings;
    const auto sink = [&findings](Finding &&finding) {
        findings << std::move(finding);
        return done();
    };
    const auto report = readReport(written(acme), sink, Ticket(), {}, {acmeMapping()});
    QVERIFY2(bool(report), report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->format, u"mapping:Acme audit"_s);
    QCOMPARE(report->tool, u"Acme"_s);
    QCOMPARE(report->figures.value(u"rows"_s), 4.0);
    QCOMPARE(report->figures.value(u"rows_skipped"_s), 1.0);
    QCOMPARE(report->warnings.size(), 2);
    QVERIFY2(report->warnings.last().contains(u"odd"), qPrintable(report->warnings.last()));
    QCOMPARE(findings.size(), 3);
    QCOMPARE(findings[0].rule, std::string("AC-1"));
    QCOMPARE(findings[0].message, std::string("Password in code;\nsecond line"));
    QVERIFY(findings[0].severity == Severity::High);
    QCOMPARE(findings[0].line, 12);
    QCOMPARE(findings[1].message, std::string("He said \"no\""));
    QVERIFY(findings[1].severity == Severity::Low);
    QVERIFY(findings[2].severity == Severity::Unrated);
    QCOMPARE(findings[2].path, std::string("etc/passwd"));
    QCOMPARE(findings[2].line, 0);
}

void TestMapping::aFileIsRecognisedByItsColumns()
{
    Mapping wide = acmeMapping();
    wide.name = u"Wide"_s;
    wide.needs << u"Where"_s;
    Mapping other = acmeMapping();
    other.needs << u"Elsewhere"_s;
    const auto file = ReportFile::fromBytes(acme);
    const ReportHead head(file->bytes(), u"x"_s);
    QVERIFY(recognises(acmeMapping(), head));
    QVERIFY(!recognises(other, head));
    const QList<Mapping> all{acmeMapping(), other, wide};
    QCOMPARE(mappingFor(head, all)->name, u"Wide"_s);
    const QString unknown = written(acme);
    QVERIFY(!isReport(unknown, {}));
    QVERIFY(!isReport(unknown, {other}));
    QVERIFY(isReport(unknown, all));
    const auto refused = readReport(unknown, {}, Ticket(), {}, {other});
    QVERIFY(!refused && isUnknownFormat(refused.error()));
    QVERIFY(bool(readReport(unknown, {}, Ticket(), u"mapping:Acme audit"_s, {other})));
    QVERIFY(!readReport(unknown, {}, Ticket(), u"mapping:Nobody"_s, all));
}

// What an importer surely knows stays with it, whatever a mapping would like to have.
void TestMapping::importersComeFirst()
{
    const QString sarif = written("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"T\"}}, "
                                  "\"results\": [{\"ruleId\": \"r\", \"message\": {\"text\": \"m\"}}]}]}");
    Mapping greedy = acmeMapping();
    greedy.shape = json(u"runs/[]/results/[]"_s);
    greedy.columns = {{MappedField::Rule, u"ruleId"_s}};
    greedy.needs = QStringList{u"ruleId"_s};
    const auto report = readReport(sarif, {}, Ticket(), {}, {greedy});
    QVERIFY(bool(report));
    QCOMPARE(report->format, u"sarif"_s);
    const auto named = readReport(sarif, {}, Ticket(), greedy.format(), {greedy});
    QVERIFY(bool(named));
    QCOMPARE(named->format, greedy.format());
}

void TestMapping::rowsOfJson_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<Rows>("expected");
    QTest::newRow("list at the root") << QByteArray(R"([{"a": 1, "b": {"c": "x"}}, {"b": {"c": true}}, 7])") << u"[]"_s
                                      << QStringList{u"a"_s, u"b/c"_s}
                                      << Rows{{u"1"_s, u"x"_s}, {QString(), u"true"_s}, {QString(), QString()}};
    QTest::newRow("what stands around") << QByteArray(R"([{"m": [{"r": 1}, {"r": 2}], "file": "f"}])") << u"[]/m/[]"_s
                                        << QStringList{u"r"_s, u"../file"_s, u"../../x"_s}
                                        << Rows{{u"1"_s, u"f"_s, QString()}, {u"2"_s, u"f"_s, QString()}};
    QTest::newRow("members of an object")
        << QByteArray(R"({"files": {"a.c": [{"n": "x"}], "b.c": []}, "z": [1]})") << QString(u"files/"_s + u"*/[]"_s)
        << QStringList{u"n"_s, u"../@name"_s} << Rows{{u"x"_s, u"a.c"_s}};
    QTest::newRow("a list as a value") << QByteArray(
                                              R"({"d": {"i": [{"cwe": ["CWE-1", 2, {"x": 1}], "s": "\u00e9\n"}]}})")
                                       << u"d/i/[]"_s << QStringList{u"cwe"_s, u"s"_s, u"cwe/[]"_s}
                                       << Rows{{u"CWE-1, 2"_s, u"é\n"_s, u"CWE-1"_s}};
    QTest::newRow("no such list") << QByteArray(R"({"a": {"b": 1}})") << u"x/[]"_s << QStringList{u"y"_s} << Rows{};
}

void TestMapping::rowsOfJson()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rows);
    QFETCH(QStringList, columns);
    const Told told = rowsOf(bytes, json(rows), columns);
    QVERIFY2(!told.error, told.error ? qPrintable(told.error->message()) : "");
    QTEST(told.rows, "expected");
}

void TestMapping::rowsOfXml_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<Rows>("expected");
    QTest::newRow("attributes, children, parents")
        << QByteArray("<r v='1'><f name='a.c'><e line='3'><m>one</m></e><x/><e line='4'/></f><f name='b.c'><e "
                      "line='5'><m><![CDATA[<two>]]></m></e></f></r>")
        << u"r/f/e"_s << QStringList{u"@line"_s, u"m"_s, u"../@name"_s, u"../../@v"_s}
        << Rows{{u"3"_s, u"one"_s, u"a.c"_s, u"1"_s},
                {u"4"_s, QString(), u"a.c"_s, u"1"_s},
                {u"5"_s, u"<two>"_s, u"b.c"_s, u"1"_s}};
    QTest::newRow("text of the row") << QByteArray("<r><e k='1'>text</e><e> two </e></r>") << u"r/e"_s
                                     << QStringList{u"."_s, u"@k"_s}
                                     << Rows{{u"text"_s, u"1"_s}, {u"two"_s, QString()}};
    QTest::newRow("deeper") << QByteArray("<r><e><p><f>x</f><l n='2'/></p><q/></e></r>") << u"r/e"_s
                            << QStringList{u"p/f"_s, u"p/l/@n"_s} << Rows{{u"x"_s, u"2"_s}};
    QTest::newRow("no such rows") << QByteArray("<r><e/></r>") << u"r/x"_s << QStringList{u"@k"_s} << Rows{};
}

void TestMapping::rowsOfXml()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rows);
    QFETCH(QStringList, columns);
    const Told told = rowsOf(bytes, xml(rows), columns);
    QVERIFY2(!told.error, told.error ? qPrintable(told.error->message()) : "");
    QTEST(told.rows, "expected");
}

void TestMapping::hostileFilesAreRefusedOrBounded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("rows");
    const auto add = [](const char *name, const QByteArray &bytes, TableKind kind, const char *rows) {
        QTest::newRow(name) << bytes << int(kind) << QString::fromLatin1(rows);
    };
    add("quote without end", "a,b\n1,\"2\n3,4\n", TableKind::Csv, "");
    add("last row cut", "a,b\n1,2\n3", TableKind::Csv, "");
    add("deep JSON beside the rows", "{\"x\": " + QByteArray("[").repeated(100'000) + "], \"rows\": []}",
        TableKind::Json, "rows/[]");
    add("deep JSON in a row", "[" + QByteArray("[").repeated(100'000), TableKind::Json, "[]");
    add("JSON cut", "[{\"a\": 1}, {\"a\": ", TableKind::Json, "[]");
    add("JSON with something behind", "[{\"a\": 1}] x", TableKind::Json, "[]");
    add("a damaged line", "{\"a\": 1}\n{\"a\": \n", TableKind::JsonLines, "");
    add("entities", "<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><r><e a='1'>&b;</e></r>", TableKind::Xml,
        "r/e");
    add("XML cut", "<r><e a='1'/><e a=", TableKind::Xml, "r/e");
}

void TestMapping::hostileFilesAreRefusedOrBounded()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(QString, rows);
    const Told told = rowsOf(bytes, {TableKind(kind), ',', rows}, {u"a"_s, u"@a"_s});
    QVERIFY(told.error);
    QVERIFY(told.error->kind == Error::Kind::Input);
    QVERIFY(!told.error->what.isEmpty());
}

// Only so many are taken, and looking for the end of a field does not read the rest of the file each time.
void TestMapping::veryManyColumnsAreRead()
{
    constexpr int columns = 100'000;
    QByteArray line;
    for (int column = 0; column < columns; ++column)
        line += 'c' + QByteArray::number(column) + ',';
    const Told told = rowsOf(line + '\n' + line + '\n', {TableKind::Csv, ',', {}}, {u"c7"_s, u"c99999"_s});
    QVERIFY(!told.error);
    QCOMPARE(told.rows, (Rows{{u"c7"_s, QString()}}));
    QCOMPARE(guessOf(line + '\n').columns.size(), TableCandidate::mostColumns);
    const QByteArray members = "{\"c" + line.chopped(1).replace(",", "\":1,\"").replace("cc", "c") + "\":1}";
    const Told object = rowsOf('[' + members + ']', json(u"[]"_s), {u"c99999"_s});
    QVERIFY2(!object.error, object.error ? qPrintable(object.error->message()) : "");
    QCOMPARE(object.rows, (Rows{{u"1"_s}}));
}

void TestMapping::otherEncodingsAreRead()
{
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray wide = encoder.encode(QString::fromUtf8("name;größe\nÄ;1\n"));
    QCOMPARE(rowsOf(wide, {TableKind::Csv, ';', {}}, {u"größe"_s, u"name"_s}).rows, (Rows{{u"1"_s, u"Ä"_s}}));
    QCOMPARE(rowsOf("sep=|\r\na|b\r\n1|2\r\n", {TableKind::Csv, ',', {}}, {u"b"_s}).rows, (Rows{{u"2"_s}}));
    // NUL and other control characters never get further than the reader.
    std::string message;
    Mapping mapping = acmeMapping();
    mapping.shape.separator = ',';
    const auto sink = [&message](Finding &&finding) {
        message = finding.message;
        return done();
    };
    const auto report = readReport(written(QByteArray("Check,Risk,What\nA,high,x\0y\x1b[31m\xff\n", 33)), sink,
                                   Ticket(), {}, {mapping});
    QVERIFY(bool(report));
    QVERIFY(std::ranges::none_of(message, [](char c) { return quint8(c) < 0x20; }));
    QVERIFY(QString::fromStdString(message).startsWith(u'x'));
}

void TestMapping::guessesTheTableAndItsFields_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QStringList>("fields"); ///< title, rule, severity, message, path, line
    QTest::newRow("semicolons") << QByteArray("Rule ID;Severity;Summary;Description;File;Line\nr;high;s;d;f;1\n")
                                << int(TableKind::Csv) << QString()
                                << QStringList{u"Summary"_s,     u"Rule ID"_s, u"Severity"_s,
                                               u"Description"_s, u"File"_s,    u"Line"_s};
    QTest::newRow("a list inside a list")
        << QByteArray(
               R"([{"filePath": "a.js", "messages": [{"ruleId": "r", "severity": 2, "message": "m", "line": 3}],)"
               R"( "errorCount": 1}])")
        << int(TableKind::Json) << u"[]/messages/[]"_s
        << QStringList{QString(), u"ruleId"_s, u"severity"_s, u"message"_s, u"../filePath"_s, u"line"_s};
    QTest::newRow("one row a line") << QByteArray("{\"title\": \"t\", \"risk\": \"High\", \"host\": \"h\"}\n"
                                                  "{\"title\": \"u\", \"risk\": \"Low\", \"host\": \"h\"}\n")
                                    << int(TableKind::JsonLines) << QString()
                                    << QStringList{u"title"_s, QString(), u"risk"_s, QString(), u"host"_s, QString()};
    QTest::newRow("elements") << QByteArray(
                                     "<checkstyle version='8'><file name='A.java'><error line='3' severity='error' "
                                     "message='m' source='r'/></file></checkstyle>")
                              << int(TableKind::Xml) << u"checkstyle/file/error"_s
                              << QStringList{u"../@name"_s, QString(), u"@severity"_s,
                                             u"@message"_s, QString(), u"@line"_s};
}

void TestMapping::guessesTheTableAndItsFields()
{
    QFETCH(QByteArray, bytes);
    const TableCandidate table = guessOf(bytes);
    QTEST(int(table.shape.kind), "kind");
    QTEST(table.shape.rows, "rows");
    const Mapping mapping = proposedMapping(table);
    QStringList fields;
    for (const MappedField field : {MappedField::Title, MappedField::Rule, MappedField::Severity, MappedField::Message,
                                    MappedField::Path, MappedField::Line})
        fields << mapping.columns.value(field);
    QTEST(fields, "fields");
}

void TestMapping::scoresBecomeSeverities()
{
    Mapping mapping = acmeMapping();
    mapping.scale = Mapping::Scale::Score;
    mapping.severities.clear();
    const QStringList columns{u"Check"_s, u"Risk"_s};
    const auto severityOf = [&](const char *score) {
        const std::string values[] = {"r", score};
        return mapRow(mapping, columns, values).finding.severity;
    };
    QVERIFY(severityOf("9.8") == Severity::Critical);
    QVERIFY(severityOf("9.0") == Severity::Critical);
    QVERIFY(severityOf("7") == Severity::High);
    QVERIFY(severityOf("6.9") == Severity::Medium);
    QVERIFY(severityOf("0.1") == Severity::Low);
    QVERIFY(severityOf("0") == Severity::Info);
    QVERIFY(severityOf("11") == Severity::Unrated);
    QVERIFY(severityOf("high") == Severity::High);
    QVERIFY(severityOf("") == Severity::Unrated);
}

void TestMapping::statesHide()
{
    Mapping mapping = acmeMapping();
    mapping.columns.insert(MappedField::State, u"State"_s);
    mapping.hiddenStates = QStringList{u"closed"_s};
    const QStringList columns{u"Check"_s, u"State"_s};
    const std::string closed[] = {"r", " Closed "};
    const std::string open[] = {"r", "open"};
    QVERIFY(mapRow(mapping, columns, closed).finding.suppressed);
    QVERIFY(!mapRow(mapping, columns, open).finding.suppressed);
}

void TestMapping::aTableThatSaysNothingIsNotClean()
{
    const auto report = readReport(written("Check;Risk;What\n;high;\n;low;\n"), {}, Ticket(), {}, {acmeMapping()});
    QVERIFY(!report);
    QVERIFY(report.error().kind == Error::Kind::Input);
}

void TestMapping::onlyTheHeadIsEmptyAndRead()
{
    const auto report = readReport(written("Check;Risk;What\n"), {}, Ticket(), {}, {acmeMapping()});
    QVERIFY(bool(report));
    QVERIFY(report->status == Report::Status::ReadEmpty);
}

void TestMapping::filesOfMappingsAreKeptAsTheyAre()
{
    Mapping mapping = acmeMapping();
    mapping.hiddenStates = QStringList{u"closed"_s};
    mapping.about = FindingClass::Running;
    QCOMPARE(*readMapping(writeMapping(mapping), u"x"_s), mapping);
    // The published schema says the same as the reader.
    const auto valid = parseCatalogueDocument(writeMapping(mapping), u"mapping.json"_s, u"mapping"_s);
    QVERIFY2(bool(valid), valid ? "" : qPrintable(valid.error().message()));
    mapping.shape = xml(u"r/e"_s);
    mapping.scale = Mapping::Scale::Score;
    const QString file = written(writeMapping(mapping), u"mapping.json"_s);
    QCOMPARE(*loadMapping(file), mapping);
}

void TestMapping::badFilesOfMappingsAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto add = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    add("another schema", "sextant.mapping/1", "sextant.mapping/9");
    add("no name", "Acme audit", " ");
    add("no such kind", "\"csv\"", "\"xls\"");
    add("two separators", "\";\"", "\";;\"");
    add("a quote parts columns", "\";\"", "\"\\\"\"");
    add("no such field", "\"path\"", "\"paths\"");
    add("no such severity", "\"high\"", "\"fatal\"");
    add("no such class", "\"code\"", "\"codes\"");
    add("cut", "\n}", "");
}

void TestMapping::badFilesOfMappingsAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray bytes = writeMapping(acmeMapping());
    QVERIFY(bytes.contains(from));
    const auto mapping = readMapping(bytes.replace(from, to), u"mapping.json"_s);
    QVERIFY(!mapping);
    QVERIFY2(mapping.error().where.contains(u"mapping.json"), qPrintable(mapping.error().where));
}

void TestMapping::listsOfExploitedOnesAreRead()
{
    const QString kev = written("{\"title\": \"CISA Catalog\", \"catalogVersion\": \"2026.11.19\", \"dateReleased\": "
                                "\"2026-11-19T15:00:00.0Z\", \"count\": 2, \"vulnerabilities\": [{\"cveID\": "
                                "\"CVE-2021-44228\", \"dateAdded\": \"2021-12-10\"}, {\"cveID\": \"CVE-2024-3094\", "
                                "\"dateAdded\": \"2024-04-01\"}]}");
    QVERIFY(!isReport(kev, {}));
    QVERIFY(exploitListIn(kev) == ExploitListKind::Kev);
    const auto known = readExploitList(kev, Ticket());
    QVERIFY2(bool(known), known ? "" : qPrintable(known.error().message()));
    QCOMPARE(known->version, u"2026.11.19"_s);
    QCOMPARE(known->date, QDate(2026, 11, 19));
    QCOMPARE(known->entries.size(), std::size_t(2));
    QCOMPARE(known->entries[1].vulnerability, std::string("CVE-2024-3094"));

    const QString epss = written("#model_version:v2025.03.14,score_date:2026-11-20T00:00:00+0000\n"
                                 "cve,epss,percentile\nCVE-2021-44228,0.94358,0.99959\nCVE-2024-3094,0.5,0.9\n");
    QVERIFY(!isReport(epss, {}));
    const auto scores = readExploitList(epss, Ticket());
    QVERIFY2(bool(scores), scores ? "" : qPrintable(scores.error().message()));
    QVERIFY(scores->kind == ExploitListKind::Epss);
    QCOMPARE(scores->version, u"v2025.03.14"_s);
    QCOMPARE(scores->date, QDate(2026, 11, 20));
    QCOMPARE(scores->entries[0].epss, 0.94358);
}

void TestMapping::cutListsOfExploitedOnesAreRefused()
{
    for (const char *text : {"cve,epss,percentile\n", "cve,epss,percentile\nCVE-2021-44228,much,0.9\n",
                             "cve,epss,percentile\nCVE-2021-44228,0.9,0.9\nCVE-20",
                             "{\"catalogVersion\": \"1\", \"vulnerabilities\": [{\"cveID\": \"CVE-1\", \"dateAdded\": "
                             "\"x\"}, {\"cveID\""}) {
        const QString file = written(text);
        QVERIFY(exploitListIn(file));
        QVERIFY2(!readExploitList(file, Ticket()), text);
    }
}

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
