// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaire/question.h"
#include "questionnaire/questionfile.h"
#include "reports/zippackage.h"

#include <QFile>
#include <QTest>

#include <zip.h>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

const Ticket ticket;

constexpr const char *head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char *space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

QByteArray sheetXml(const QByteArray &rows, const QByteArray &behind = {})
{
    return QByteArray(head) + "<worksheet " + space + "><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>";
}

/// A workbook with these sheets; "Sheet2" and so on. texts are its shared strings.
QList<PackagePart> parts(const QList<QByteArray> &sheets, const QByteArray &texts = {}, const QByteArray &names = {})
{
    const QByteArray relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const QByteArray kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    QByteArray list;
    QByteArray targets;
    QList<PackagePart> all;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        list += "<sheet name=\"Sheet" + number + "\" sheetId=\"" + number + "\" r:id=\"r" + number + "\"/>";
        targets += "<Relationship Id=\"r" + number + "\" Type=\"" + kind + "worksheet\" Target=\"worksheets/sheet" +
                   number + ".xml\"/>";
        all << PackagePart{"xl/worksheets/sheet" + number + ".xml", sheets[i]};
    }
    if (!texts.isEmpty()) {
        targets += "<Relationship Id=\"t\" Type=\"" + kind + "sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>";
        all << PackagePart{"xl/sharedStrings.xml", head + ("<sst " + QByteArray(space)) + ">" + texts + "</sst>"};
    }
    all << PackagePart{"_rels/.rels", head + relations + "<Relationship Id=\"w\" Type=\"" + kind +
                                          "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"};
    all << PackagePart{"xl/_rels/workbook.xml.rels", head + relations + targets + "</Relationships>"};
    all << PackagePart{"xl/workbook.xml",
                       head + ("<workbook " + QByteArray(space)) +
                           " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>" +
                           list + "</sheets>" + names + "</workbook>"};
    all << PackagePart{"xl/media/logo.bin", QByteArray(5000, '\x07')};
    return all;
}

QByteArray inlineCell(const QByteArray &place, const QByteArray &text, const QByteArray &style = {})
{
    return "<c r=\"" + place + "\"" + style + " t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

/// Title over all columns, names in the third row, a section, a drop-down, a formula.
QByteArray buyersSheet()
{
    return sheetXml(
        "<row r=\"1\">" + inlineCell("A1", "Vendor security assessment") + "</row>" + "<row r=\"3\">" +
            inlineCell("A3", "ID") + inlineCell("B3", "Question") + inlineCell("C3", "Answer") +
            inlineCell("D3", "Comments") + "</row>" + "<row r=\"4\">" + inlineCell("B4", "Access control") + "</row>" +
            "<row r=\"5\"><c r=\"A5\"><v>1.1000000000000001</v></c><c r=\"B5\" t=\"s\"><v>0</v></c>"
            "<c r=\"C5\" s=\"7\"/></row>" +
            "<row r=\"6\">" + inlineCell("A6", "1.2") + inlineCell("B6", "Is data encrypted at rest?") +
            inlineCell("C6", "=HYPERLINK(1)", " s=\"7\"") + "</row>" + "<row r=\"7\">" + inlineCell("A7", "1.3") +
            inlineCell("B7", "Are backups taken?") + "<c r=\"C7\"><f>IF(1,\"Yes\")</f><v>Yes</v></c></row>",
        "<mergeCells><mergeCell ref=\"A1:D1\"/></mergeCells><dataValidations><dataValidation type=\"list\" "
        "sqref=\"C5:C20\"><formula1>\"Yes,No,NA\"</formula1></dataValidation></dataValidations>");
}

const QByteArray richText = "<si><r><t>Do your users sign in </t></r><r><rPr><b/></rPr><t>with MFA?</t></r>"
                            "<rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh></si>";

Result<QuestionFile> read(const QList<PackagePart> &package)
{
    return questionFileOf(*zipPackage(package), u"buyer.xlsx"_s, ticket);
}

QByteArray memberOf(const QByteArray &package, const char *name)
{
    zip_error_t error;
    zip_source_t *source = zip_source_buffer_create(package.constData(), zip_uint64_t(package.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    zip_file_t *entry = archive ? zip_fopen(archive, name, 0) : nullptr;
    QByteArray bytes(1 << 20, Qt::Uninitialized);
    bytes.resize(entry ? zip_fread(entry, bytes.data(), zip_uint64_t(bytes.size())) : 0);
    if (entry)
        zip_fclose(entry);
    zip_discard(archive);
    return bytes;
}

QList<BuyerQuestion> questionsIn(const Sheet &sheet)
{
    const auto layout = layoutOf(sheet);
    return layout ? questionsOf(sheet, *layout) : QList<BuyerQuestion>();
}

QString refusal(const QList<PackagePart> &package)
{
    const auto file = read(package);
    return file ? QString() : file.error().message();
}

Sheet csv(const QByteArray &bytes)
{
    const auto file = questionFileOf(bytes, u"buyer.csv"_s, ticket);
    return file ? file->sheets.first() : Sheet();
}

} // namespace

class TestQuestionFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workbookIsReadAsPeopleReadIt()
    {
        const auto file = read(parts({buyersSheet()}, richText));
        QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
        const auto layout = layoutOf(file->sheets.first());
        QVERIFY(layout);
        QCOMPARE(*layout, (QuestionLayout{2, 0, 1, 2, 3}));
        const auto questions = questionsIn(file->sheets.first());
        QCOMPARE(questions.size(), 3);
        QCOMPARE(questions[0].text, u"Do your users sign in with MFA?"_s);
        QCOMPARE(questions[0].reference, u"1.1"_s);
        QCOMPARE(questions[0].section, u"Access control"_s);
        QCOMPARE(questions[0].choices, (QStringList{u"Yes"_s, u"No"_s, u"NA"_s}));
        QCOMPARE(questions[2].answer, u"Yes"_s);
        QVERIFY2(!questions[2].writable, "a formula must not be written over");
    }

    void onlyTheWantedCellsChange()
    {
        const auto file = read(parts({buyersSheet(), sheetXml("<row r=\"1\"/>")}, richText));
        QVERIFY(file);
        const QString dangerous = u"=cmd|' /C calc'!A1 <b>&\"\n second line"_s;
        const auto written = answeredFile(
            *file, {{u"Sheet1"_s, {{{4, 2}, u"Yes"_s}, {{4, 3}, dangerous}, {{5, 3}, u"left of nothing"_s}}}}, ticket);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message()));
        for (const char *name : {"xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "xl/workbook.xml",
                                 "xl/media/logo.bin", "_rels/.rels"})
            QCOMPARE(memberOf(*written, name), memberOf(file->bytes, name));
        QByteArray expected = memberOf(file->bytes, "xl/worksheets/sheet1.xml");
        expected.replace("<c r=\"C5\" s=\"7\"/>",
                         "<c r=\"C5\" s=\"7\" t=\"inlineStr\"><is><t xml:space=\"preserve\">Yes</t></is></c>"
                         "<c r=\"D5\" t=\"inlineStr\"><is><t xml:space=\"preserve\">=cmd|' /C calc'!A1 "
                         "&lt;b&gt;&amp;&quot;\n second line</t></is></c>");
        expected.replace("=HYPERLINK(1)</t></is></c>",
                         "=HYPERLINK(1)</t></is></c><c r=\"D6\" t=\"inlineStr\"><is><t xml:space=\"preserve\">left of "
                         "nothing</t></is></c>");
        QCOMPARE(memberOf(*written, "xl/worksheets/sheet1.xml"), expected);
        const auto again = questionFileOf(*written, u"again.xlsx"_s, ticket);
        QVERIFY(again);
        QCOMPARE(again->sheets.first().row(4)->text(3), dangerous);
    }

    void choicesMayStandOnAnotherSheetOrUnderAName()
    {
        const QByteArray lists = sheetXml("<row r=\"1\">" + inlineCell("A1", "Ja") + "</row><row r=\"2\">" +
                                          inlineCell("A2", "Nein") + "</row>");
        const QByteArray rows = "<row r=\"1\">" + inlineCell("A1", "Frage") + inlineCell("B1", "Antwort") + "</row>";
        const auto validation = [](const QByteArray &formula) -> QByteArray {
            return "<dataValidations><dataValidation type=\"list\" sqref=\"B2:B9\"><formula1>" + formula +
                   "</formula1></dataValidation></dataValidations>";
        };
        const QByteArray newer = "<extLst><ext xmlns:x14=\"urn:x14\"><x14:dataValidations><x14:dataValidation "
                                 "type=\"list\"><x14:formula1><f>Sheet2!$A$1:$A$2</f></x14:formula1><sqref>B2</sqref>"
                                 "</x14:dataValidation></x14:dataValidations></ext></extLst>";
        for (const QByteArray &behind : {validation("Sheet2!$A$1:$A$2"), validation("Allowed"), newer}) {
            const auto file = read(parts({sheetXml(rows, behind), lists}, {},
                                         "<definedNames><definedName name=\"Allowed\">Sheet2!$A$1:$A$2</definedName>"
                                         "</definedNames>"));
            QVERIFY(file);
            QCOMPARE(file->sheets.first().choicesAt({1, 1}), (QStringList{u"Ja"_s, u"Nein"_s}));
        }
    }

    void prefixedElementsStayPrefixed()
    {
        const QByteArray sheet = QByteArray(head) +
                                 "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                 "<x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>Question</x:t>"
                                 "</x:is></x:c></x:row></x:sheetData></x:worksheet>";
        const auto file = read(parts({sheet}));
        QVERIFY(file);
        const auto written = answeredFile(*file, {{u"Sheet1"_s, {{{0, 1}, u"Answer"_s}}}}, ticket);
        QVERIFY(written);
        QVERIFY(memberOf(*written, "xl/worksheets/sheet1.xml").contains("<x:c r=\"B1\" t=\"inlineStr\"><x:is><x:t "));
    }

    void hostilePackagesAreRefused()
    {
        const QByteArray bomb = sheetXml("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" +
                                         QByteArray(40 << 20, 'a') + "</t></is></c></row>");
        QVERIFY(refusal(parts({bomb})).contains(u"larger than it may be"_s));
        const QByteArray entity =
            QByteArray(head) + "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet " + space +
            "><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData>"
            "</worksheet>";
        QVERIFY(refusal(parts({entity})).contains(u"entities"_s));
        QVERIFY(refusal(parts({QByteArray("<a>").repeated(300)})).contains(u"nests deeper"_s));
        QVERIFY(!refusal(parts({sheetXml("<row r=\"1\"><c")})).isEmpty());
        QByteArray cut = *zipPackage(parts({buyersSheet()}, richText));
        cut.chop(cut.size() / 2);
        QVERIFY(!questionFileOf(cut, u"cut.xlsx"_s, ticket));
        QVERIFY(!questionFileOf(*zipPackage({{"word/document.xml", "<a/>"}}), u"a.docx"_s, ticket));
        QVERIFY(questionFileOf("\xd0\xcf\x11\xe0old", u"old.xls"_s, ticket).error().message().contains(u"XLS"_s));
    }

    void pathsThatLeaveThePackageLeadNowhere()
    {
        auto package = parts({buyersSheet()}, richText);
        for (PackagePart &part : package)
            if (part.path.endsWith("workbook.xml.rels"))
                part.bytes.replace("worksheets/sheet1.xml", "../../../etc/passwd");
        QVERIFY(refusal(package).contains(u"lacks a part"_s));
    }

    void tooManyRowsAreRefusedAndEmptyOnesAreNot()
    {
        QByteArray rows;
        for (int i = 1; i <= 20001; ++i)
            rows += "<row r=\"" + QByteArray::number(i) + "\"><c><v>" + QByteArray::number(i) + "</v></c></row>";
        QVERIFY(refusal(parts({sheetXml(rows)})).contains(u"more rows"_s));
        QByteArray empty = "<row r=\"1\">" + inlineCell("A1", "Question") + "</row>";
        for (int i = 2; i <= 100000; ++i)
            empty += "<row r=\"" + QByteArray::number(i) + "\" ht=\"15." + QByteArray::number(i * 7919) +
                     "\"><c s=\"1\"/></row>";
        const auto file = read(parts({sheetXml(empty)}));
        QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
        QCOMPARE(file->sheets.first().rows.size(), 1);
    }

    void oneMillionRowsOfTextAreRefusedSoon()
    {
        QByteArray rows = "Question;Answer\n";
        for (int i = 0; i < 1000000; ++i)
            rows += "Is it so?;\n";
        const auto file = questionFileOf(rows, u"big.csv"_s, ticket);
        QVERIFY(!file);
        QVERIFY(file.error().message().contains(u"more rows"_s));
    }

    void textKeepsEveryOtherByte_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("semicolons, mark, CRLF, quotes")
            << QByteArray("\xef\xbb\xbfID;Question;Answer\r\n1;\"Is \"\"it\"\";\r\nso?\";\r\n\r\n2;Or so?;\r\n")
            << QByteArray("\xef\xbb\xbfID;Question;Answer\r\n1;\"Is \"\"it\"\";\r\nso?\";\"Yes; indeed\"\r\n\r\n2;Or "
                          "so?;\r\n");
        QTest::newRow("all fields quoted") << QByteArray("\"Question\",\"Answer\"\n\"Is it so?\",\"\"\n")
                                           << QByteArray("\"Question\",\"Answer\"\n\"Is it so?\",\"Yes; indeed\"\n");
        QTest::newRow("tabs, no line end")
            << QByteArray("Question\tAnswer\nIs it so?\t") << QByteArray("Question\tAnswer\nIs it so?\tYes; indeed");
        QTest::newRow("short row") << QByteArray("Question,Comment,Answer\nIs it so?\n")
                                   << QByteArray("Question,Comment,Answer\nIs it so?,,Yes; indeed\n");
        QTest::newRow("Windows-1252") << QByteArray("Frage,Antwort\nPr\xfc"
                                                    "fen Sie \x80?,\n")
                                      << QByteArray("Frage,Antwort\nPr\xfc"
                                                    "fen Sie \x80?,Yes; indeed\n");
        QTest::newRow("named separator") << QByteArray("sep=|\r\nQuestion|Answer\r\nIs it so?|\r\n")
                                         << QByteArray("sep=|\r\nQuestion|Answer\r\nIs it so?|Yes; indeed\r\n");
    }

    void textKeepsEveryOtherByte()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const auto file = questionFileOf(before, u"buyer.csv"_s, ticket);
        QVERIFY(file);
        const auto questions = questionsIn(file->sheets.first());
        QVERIFY(!questions.isEmpty());
        const auto written =
            answeredFile(*file, {{u"buyer"_s, {{questions.first().answerCell, u"Yes; indeed"_s}}}}, ticket);
        QVERIFY(written);
        QCOMPARE(*written, after);
    }

    void textWithTwoBytesALetterStaysSo()
    {
        const QString before = u"Frage\tAntwort\r\nWird geprüft?\t\r\n"_s;
        const QByteArray bytes =
            "\xff\xfe" + QByteArray(reinterpret_cast<const char *>(before.utf16()), before.size() * 2);
        const auto file = questionFileOf(bytes, u"buyer.txt"_s, ticket);
        QVERIFY(file);
        const auto written = answeredFile(*file, {{u"buyer"_s, {{{1, 1}, u"Ja – immer"_s}}}}, ticket);
        QVERIFY(written);
        const QString after = u"Frage\tAntwort\r\nWird geprüft?\tJa – immer\r\n"_s;
        QCOMPARE(*written, "\xff\xfe" + QByteArray(reinterpret_cast<const char *>(after.utf16()), after.size() * 2));
    }

    void textIsNeverAFormula()
    {
        const auto file = questionFileOf("Question,Answer\nIs it so?,\n", u"a.csv"_s, ticket);
        for (const QString &text : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u" =1"_s}) {
            const auto written = answeredFile(*file, {{u"a"_s, {{{1, 1}, text}}}}, ticket);
            QVERIFY2(written->contains("so?,'") || written->contains("so?,\"'"), written->constData());
        }
    }

    void layoutsOfBuyers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("columns"); // question, answer, comment
        QTest::addColumn<int>("questions");
        QTest::newRow("CAIQ")
            << QByteArray(
                   "Question ID,Question,CSP CAIQ Answer,SSRM Control Ownership,CSP Implementation Description "
                   "(Optional/"
                   "Recommended),CSC Responsibilities (Optional/Recommended),CCM Control ID,CCM Control "
                   "Specification,CCM "
                   "Control Title,CCM Domain Title\n"
                   "IAM-14.1,Are authentication measures for access to systems in place?,,CSP-owned,,,IAM-14,\"Define, "
                   "implement and evaluate processes for authentication.\",Strong Authentication,Identity\n"
                   "BCR-08.1,Is cloud data backed up?,,CSP-owned,,,BCR-08,Periodically backup "
                   "data.,Backup,Continuity\n")
            << u"BCE"_s << 2;
        QTest::newRow("SIG-like")
            << QByteArray("Shared questions,,,,\nQues Num,Question/Request,Response,Additional Information,Category\n"
                          "A.1,Is there a risk programme?,,,Risk\nA.2,Is there a policy?,,,Risk\n")
            << u"BCD"_s << 2;
        QTest::newRow("VSA-like")
            << QByteArray("#,Section,Question,Answer (Yes/No/NA),Notes\n1,Data,Do you encrypt data at rest?,,\n"
                          "2,Data,Do you encrypt data in transit?,,\n3,Access,Describe your access control.,,\n")
            << u"CDE"_s << 3;
        QTest::newRow("German")
            << QByteArray("Fragebogen Informationssicherheit;;;\nNr.;Anforderung;Erfüllt (ja/nein);Bemerkung\n"
                          "1;Zugriffskontrolle;;\n1.1;Werden Zugriffsrechte regelmäßig überprüft?;;\n"
                          "1.2;Gibt es ein Rollenkonzept?;;\n")
            << u"BCD"_s << 2;
        QTest::newRow("no names")
            << QByteArray("Do you take backups?,\nDo you test restores?,\nDo you have a recovery plan?,\n") << u"AB-"_s
            << 3;
    }

    void layoutsOfBuyers()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, columns);
        QFETCH(const int, questions);
        const Sheet sheet = csv(text);
        const auto layout = layoutOf(sheet);
        QVERIFY(layout);
        const auto name = [](int column) { return column < 0 ? u"-"_s : columnName(column); };
        QCOMPARE(name(layout->question) + name(layout->answer) + name(layout->comment), columns);
        QCOMPARE(questionsOf(sheet, *layout).size(), questions);
    }

    void filesOfOtherPrograms_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("references");
        QTest::newRow("LibreOffice") << u"libreoffice.xlsx"_s << QStringList{u"1.1"_s, u"1.2"_s, u"2.1"_s, u"2.2"_s};
        QTest::newRow("CAIQ") << u"caiq-like.csv"_s
                              << QStringList{u"IAM-14.1"_s, u"CEK-03.1"_s, u"BCR-08.2"_s, u"TVM-06.1"_s};
        QTest::newRow("German") << u"fragebogen.csv"_s << QStringList{u"1.1"_s, u"1.2"_s, u"2.1"_s};
    }

    void filesOfOtherPrograms()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, references);
        const auto file = readQuestionFile(QStringLiteral(SEXTANT_TEST_DATA) + "/questionnaire/"_L1 + name, ticket);
        QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
        QStringList found;
        const auto questions = questionsIn(file->sheets.first());
        for (const BuyerQuestion &question : questions)
            found << question.reference;
        QCOMPARE(found, references);
        const auto written =
            answeredFile(*file, {{file->sheets.first().name, {{questions.first().answerCell, u"Yes"_s}}}}, ticket);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message()));
        const auto again = questionFileOf(*written, name, ticket);
        QVERIFY(again);
        QCOMPARE(questionsIn(again->sheets.first()).first().answer, u"Yes"_s);
    }

    void instructionsHoldNoQuestions()
    {
        QVERIFY(!layoutOf(csv("Instructions\nFill in the second sheet.\nSend it back by Friday.\n")));
        QVERIFY(!layoutOf(csv("Name,Amount\nApples,3\nPears,4\n")));
    }
};

QTEST_GUILESS_MAIN(TestQuestionFiles)
#include "tst_questionfiles.moc"
