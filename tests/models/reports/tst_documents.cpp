// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/decisionsections.h"
#include "reports/documentwriters.h"
#include "reports/redaction.h"
#include "reports/reportbuilder.h"
#include "reports/slides.h"
#include "support/smallcatalogue.h"

#include <nlohmann/json.hpp>

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <set>
#include <zip.h>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString hostile = u"=cmd|' /C calc'!A0 <script>alert(1)</script> | [x](y)"_s;

ReportSource source()
{
    ReportSource made;
    made.scorecard.project = u"Harbour"_s;
    made.scorecard.catalogue = test::smallCatalogue();
    made.scorecard.programVersion = u"0.0"_s;
    Inspection inspection;
    inspection.repository.name = u"harbour-core"_s;
    inspection.repository.commit = u"a41c9e2000000000000000000000000000000000"_s;
    made.scorecard.inspections = {inspection};
    AssessmentInput input;
    input.now = QDateTime::fromString(u"2026-11-20T09:00:00Z"_s, Qt::ISODate);
    Evidence evidence;
    evidence.checkId = made.scorecard.catalogue.checks.front().id;
    evidence.value = 1;
    evidence.date = input.now;
    evidence.summary = hostile;
    evidence.places = {{u"src/login.ts"_s, 7, {}, {}}};
    input.evidence = {evidence};
    made.scorecard.assessment = assess(made.scorecard.catalogue, input);
    made.findings = findingTable();
    for (int i = 0; i < 300; ++i) {
        made.findings.rows << QStringList{u"High"_s, hostile, u"src/file%1.ts:3"_s.arg(i), u"Trivy"_s, {}};
        made.findings.severities << (i % 2 ? Severity::High : Severity::Low);
    }
    made.people = {u"Mara Lindqvist"_s};
    return made;
}

ReportDocument review(const Redaction &redaction)
{
    const auto audience = findReportTemplate(u"security-review"_s);
    return redacted(buildReport(source(), *audience, {{}, u"Meridian"_s, u"Ada"_s, u"Confidential"_s}), redaction);
}

/// Taken against the evidence of two answers, with estimates that do not spread.
DecisionRecord decided()
{
    DecisionRecord record;
    DecisionDraft &draft = record.draft;
    draft.person = u"Ada Byron"_s;
    draft.speaker = AnswerSource::Assessor;
    draft.seed = 7;
    draft.answers[*signalIndex(u"arch.sound")] = DraftAnswer{-1, AnswerSource::Assessor, u"Bo Chen drew it"_s};
    draft.answers[*signalIndex(u"tests.none")] =
        DraftAnswer{-0.5, AnswerSource::Observed, {}, SignalReading{-0.5, AnswerSource::Observed, u"40 of 90 files"_s}};
    DraftMoney money;
    for (const auto &[option, days] :
         {std::pair(Option::Harden, 40.0), {Option::Staged, 100.0}, {Option::Rebuild, 160.0}}) {
        DraftUndertaking &way = money.undertakings[std::size_t(option)];
        way.low = way.likely = way.high = days;
        way.team = 2;
        way.focus = 0.5;
    }
    money.dayRate = 500;
    money.runwayDays = 400;
    draft.money = money;
    Opinion opinion;
    opinion.person = u"Bo Chen"_s;
    draft.opinions = {opinion, opinion};
    draft.components = {{u"api/old"_s, Scope::Replace, u"Nobody knows it"_s}, {u"api/new"_s}};
    record.chosen = Option::Rebuild;
    record.reason = u"The board wants it so, against the method"_s;
    record.at = QDateTime::fromString(u"2026-10-02T09:00:00Z"_s, Qt::ISODate);
    record.methodVersion = QString::fromLatin1(decisionMethodVersion);
    return record;
}

QString written(Result<QByteArray> (*write)(const ReportDocument &, const Ticket &), const ReportDocument &document)
{
    const auto bytes = write(document, {});
    return bytes ? QString::fromUtf8(*bytes) : bytes.error().message();
}

/// The files of an archive.
QList<QByteArray> unpacked(const QByteArray &archive)
{
    QList<QByteArray> files;
    zip_error_t error;
    zip_source_t *source = zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, &error);
    zip_t *zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    for (zip_int64_t i = 0; zip && i < zip_get_num_entries(zip, 0); ++i) {
        zip_stat_t facts;
        zip_stat_index(zip, zip_uint64_t(i), 0, &facts);
        zip_file_t *file = zip_fopen_index(zip, zip_uint64_t(i), 0);
        QByteArray bytes(qsizetype(facts.size), '\0');
        zip_fread(file, bytes.data(), facts.size);
        zip_fclose(file);
        files << bytes;
    }
    if (zip)
        zip_discard(zip);
    return files;
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTemplateOfTheProgramCanBeRead()
    {
        QStringList ids;
        for (const ReportTemplate &one : reportTemplates())
            ids << one.id;
        QCOMPARE(ids, (QStringList{u"founder"_s, u"investor"_s, u"security-review"_s, u"backlog"_s, u"board"_s,
                                   u"decision"_s}));
    }

    void templateErrorsNameThePlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        const QByteArray head = R"({"schema":"sextant.report-template/1","id":"own","title":"Own")";
        QTest::newRow("unknown section") << head + R"(,"sections":["verdict","prices"]})" << u"/sections/1"_s;
        QTest::newRow("none") << head + R"(,"sections":[]})" << u"/sections"_s;
        QTest::newRow("unknown key") << head + R"(,"sections":["verdict"],"logo":"x"})" << u"/logo"_s;
        QTest::newRow("twice") << head + R"(,"sections":["verdict","verdict"]})" << u"/sections/1"_s;
        QTest::newRow("cut off") << head << u"own.json"_s;
        QTest::newRow("too many findings") << head + R"(,"sections":["verdict"],"findings":99999})" << u"/findings"_s;
    }
    void templateErrorsNameThePlace()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, words);
        const auto read = readReportTemplate(json, u"own.json"_s);
        QVERIFY(!read);
        QVERIFY2(read.error().message().contains(words), qPrintable(read.error().message()));
    }

    void htmlIsOneFileWithNothingFromOutside()
    {
        const QString html = written(writeHtmlDocument, review({false, false, false, {}}));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(html.contains(u"&lt;script"_s));
        QVERIFY(!html.contains(QRegularExpression(u"https?://|src=|url\\("_s)));
        for (const QString &words :
             {u"Meridian"_s, u"Ada"_s, u"Confidential"_s, u"not a certification"_s, u"Method 1"_s, u"src/login.ts:7"_s})
            QVERIFY2(html.contains(words), qPrintable(words));
    }

    void boundsStandBesideEveryScore()
    {
        const ReportDocument document = review({});
        const QString markdown = written(writeMarkdownDocument, document);
        int scores = 0;
        for (const ReportSection &section : document.sections)
            for (const ReportBlock &block : section.blocks)
                if (const auto *some = std::get_if<ReportScores>(&block))
                    for (const ReportScore &score : some->scores)
                        if (score.score) {
                            ++scores;
                            QVERIFY(
                                QRegularExpression(u"^\\d+ \\(\\d+–\\d+\\)$"_s).match(figureText(score)).hasMatch());
                            QVERIFY(markdown.contains(u"%1 %2"_s.arg(score.label, figureText(score))));
                        }
        QVERIFY(scores >= 2);
    }

    void tablesAreSafeInSpreadsheets()
    {
        ReportDocument document = review({false, false, false, {}});
        for (ReportSection &section : document.sections)
            for (ReportBlock &block : section.blocks)
                if (auto *table = std::get_if<ReportTable>(&block); table && table->id == "checklist"_L1)
                    table->rows[0][3] = hostile;
        const QString csv = written(writeChecklistTable, document);
        QVERIFY(csv.contains(u"\"'=cmd"_s));
        QVERIFY(!csv.contains(QRegularExpression(u"(^|,)\"?="_s, QRegularExpression::MultilineOption)));
    }

    void slidesTellTheStoryWithoutNames()
    {
        const ReportDocument document = review({true, true, true, Severity::Info});
        const QList<Slide> slides = slidesOf(document);
        QCOMPARE(slides.front().id, u"cover"_s);
        QCOMPARE(slides[1].id, u"verdict"_s);
        QCOMPARE(slides.back().id, u"method"_s);
        QCOMPARE(std::ranges::count(slides, u"checklist"_s, &Slide::id), 1);
        for (const Slide &slide : slides) {
            QVERIFY2(!slide.title.isEmpty(), qPrintable(slide.id));
            for (const QString &word : {u"Lindqvist"_s, u"login.ts"_s, u"harbour-core"_s})
                QVERIFY2(!slide.speech.contains(word), qPrintable(slide.id + u' ' + word));
            for (const SlideMark &mark : slide.marks)
                if (mark.kind == SlideMark::Kind::Text)
                    QVERIFY2(QRectF({}, Slide::size).contains(mark.place.topLeft()), qPrintable(mark.text));
        }
    }

    void slideFilesAreWholeXml()
    {
        const QList<QByteArray> files = unpacked(*writeSlides(review({}), {}));
        QVERIFY(files.size() > 20);
        for (const QByteArray &file : files) {
            QXmlStreamReader xml(file);
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        }
    }

    void oscalHasWhatItsSchemaRequires()
    {
        const auto document = nlohmann::json::parse(written(writeAssessmentResults, review({})).toStdString());
        const auto &results = document.at("assessment-results");
        for (const char *key : {"uuid", "metadata", "import-ap", "results"})
            QVERIFY2(results.contains(key), key);
        for (const char *key : {"title", "last-modified", "version", "oscal-version"})
            QVERIFY2(results["metadata"].contains(key), key);
        const auto &result = results["results"][0];
        for (const char *key : {"uuid", "title", "description", "start", "reviewed-controls"})
            QVERIFY2(result.contains(key), key);
        QVERIFY(!result["observations"].empty());
        QCOMPARE(result["observations"].size(), result["findings"].size());
        std::set<std::string> observed;
        for (const auto &observation : result["observations"]) {
            for (const char *key : {"uuid", "description", "methods", "collected"})
                QVERIFY2(observation.contains(key), key);
            observed.insert(observation["uuid"].get<std::string>());
        }
        QCOMPARE(observed.size(), result["observations"].size());
        for (const auto &finding : result["findings"]) {
            for (const char *key : {"uuid", "title", "description", "target"})
                QVERIFY2(finding.contains(key), key);
            const std::string state = finding["target"]["status"]["state"].get<std::string>();
            QVERIFY(state == "satisfied" || state == "not-satisfied");
            QVERIFY(observed.count(finding["related-observations"][0]["observation-uuid"].get<std::string>()) == 1);
        }
    }

    void gapsAreSarif()
    {
        const auto log = nlohmann::json::parse(written(writeGapLog, review({})).toStdString());
        QCOMPARE(log.at("version").get<std::string>(), std::string("2.1.0"));
        const auto &run = log.at("runs").at(0);
        QVERIFY(!run.at("results").empty());
        QCOMPARE(run.at("results").size(), run.at("tool").at("driver").at("rules").size());
    }

    void decisionStandsWithItsFiguresAndReasons()
    {
        ReportSource told = source();
        told.decision = reportDecisionOf(decided(), {u"Are there tests? Then: none. Now: 12 files."_s});
        QVERIFY(told.decision);
        const auto audience = findReportTemplate(u"decision"_s);
        const QString text = written(writeMarkdownDocument, redacted(buildReport(told, *audience, {}), {}));
        for (const QString &words : {u"Decision: Rebuild"_s, u"against the method"_s, u"open again"_s, u"12 files"_s,
                                     u"The board wants it so"_s, u"seed 7"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
        QVERIFY2(!text.contains(u"Ada Byron"_s) && !text.contains(u"Bo Chen"_s), qPrintable(text));
        const ReportDocument document = buildReport(told, *audience, {});
        // 40 days of work by two people at half their time are 40 working days: 8 weeks, at 500 a day 20,000.
        const ReportTable *ways = findTable(document, "ways"_L1);
        QVERIFY(ways);
        QCOMPARE(ways->rows.size(), 3);
        QCOMPARE(ways->rows.first().mid(2, 4), (QStringList{u"20,000"_s, u"20,000"_s, u"8"_s, u"8"_s}));
        QCOMPARE(ways->rows.last().mid(2, 4), (QStringList{u"80,000"_s, u"80,000"_s, u"32"_s, u"32"_s}));
        // Neither unanswered questions nor parts that nobody looked at.
        QCOMPARE(findTable(document, "signals"_L1)->rows.size(), 2);
        QCOMPARE(findTable(document, "parts"_L1)->rows,
                 (QList<QStringList>{{u"api/old"_s, u"Replace"_s, u"Nobody knows it"_s}}));
    }

    void withoutADecisionThatIsSaid()
    {
        const auto audience = findReportTemplate(u"decision"_s);
        const ReportDocument document = buildReport(source(), *audience, {});
        QVERIFY(written(writeMarkdownDocument, document).contains(u"was not decided in this project"_s));
        QVERIFY(!findTable(document, "ways"_L1));
    }

    void findingsAreWithheldBySeverity()
    {
        Redaction redaction;
        redaction.findingsFrom = Severity::High;
        const ReportDocument document = review(redaction);
        const ReportTable *table = findTable(document, "findings"_L1);
        QVERIFY(table);
        QCOMPARE(table->rows[1][1], u"Text withheld"_s);
        QVERIFY(table->rows[0][1].contains(u"calc"_s));
    }

    void everydayWordsOfNamesStayInSentences()
    {
        ReportSource told = source();
        told.people = {u"Mina the Page"_s, u"Vera Kundert"_s};
        told.scorecard.catalogue.checks.front().title = u"One page shows the health"_s;
        told.scorecard.inspections.front().notObserved = {};
        told.findings.rows = {{u"High"_s, u"Page wrote the page with KUNDERT and Vera"_s, u"a.ts:1"_s, u"T"_s, {}}};
        told.findings.severities = {Severity::High};
        const auto audience = findReportTemplate(u"security-review"_s);
        const QString text = written(writeMarkdownDocument, redacted(buildReport(told, *audience, {}), {}));
        QVERIFY2(text.contains(u"One page shows the health"_s), qPrintable(text));
        QVERIFY2(text.contains(QRegularExpression(u"Person \\d wrote the page with Person \\d and Person \\d"_s)),
                 qPrintable(text));
        QVERIFY(text.contains(u"everyday words"_s));
        QVERIFY(!written(writeMarkdownDocument, review({})).contains(u"everyday words"_s));
    }

    void oneNameHasOneStandIn()
    {
        ReportDocument document;
        document.names = {{u"Mara Lindqvist"_s, TextKind::Person}, {u"Jo Berg"_s, TextKind::Person}};
        document.sections = {
            {u"s"_s, {ReportParagraph{u"Jo Berg asked mara lindqvist; Mara said yes to mara@harbour.io."_s}}}};
        const ReportDocument hidden = redacted(document, {true, false, false, {}});
        const QString text = std::get<ReportParagraph>(hidden.sections[0].blocks[0]).text;
        QCOMPARE(text, u"Person 2 asked Person 1; Person 1 said yes to Person 3."_s);
    }

    void secretsAreMaskedWhateverIsChosen()
    {
        ReportDocument document;
        document.sections = {{u"s"_s, {ReportParagraph{u"key sk_live_4eC39HqLyjWDarjtT1zdp7dc"_s}}}};
        const ReportDocument hidden = redacted(document, {false, false, false, {}});
        QVERIFY(!std::get<ReportParagraph>(hidden.sections[0].blocks[0]).text.contains(u"4eC39HqLyjWD"_s));
    }

    void redactionWordsAreReadAndWritten()
    {
        QCOMPARE(wordsOf(*redactionOf(u"people,findings=high"_s)), u"people,findings=high"_s);
        QCOMPARE(wordsOf(*redactionOf(u"none"_s)), u"none"_s);
        QVERIFY(!redactionOf(u"prices"_s));
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
