// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/evidencefromfacts.h"
#include "reports/reportformats.h"
#include "support/smallcatalogue.h"

#include <nlohmann/json.hpp>

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString hostile = u"<script>alert(1)</script> | `code` [x](y)"_s;

Scorecard scorecard()
{
    Scorecard card;
    card.project = u"Harbour "_s + hostile;
    card.catalogue = test::smallCatalogue();
    card.programVersion = u"0.0"_s;
    Inspection inspection;
    inspection.repository.name = u"harbour"_s;
    inspection.repository.commit = u"a41c9e2000000000000000000000000000000000"_s;
    inspection.notObserved = {{u"big.bin"_s, u"larger than 1 MiB"_s, 1}};
    Fact key;
    key.id = u"text:KEY"_s;
    key.outcome = Fact::Outcome::Found;
    key.count = 1;
    key.places = {{u"src/<b>.ts"_s, 7, inspection.repository.commit, hostile}};
    inspection.facts = {key};
    card.inspections = {inspection};
    AssessmentInput input;
    input.now = QDateTime::fromString(u"2026-11-20T09:00:00Z"_s, Qt::ISODate);
    input.evidence = evidenceFromFacts(card.catalogue, factTable(inspection.facts), input.now);
    card.assessment = assess(card.catalogue, input);
    return card;
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHoldsTheContractsKeys()
    {
        const auto document = nlohmann::json::parse(writeJsonReport(scorecard()).toStdString());
        QCOMPARE(document.at("schema").get<std::string>(), std::string("sextant.assess/1"));
        for (const char *key : {"project", "repositories", "headline", "dimensions", "checks", "not_observed"})
            QVERIFY2(document.contains(key), key);
        for (const char *key : {"evidenced", "ceiling", "coverage", "level", "stage_earned", "weakest", "low"})
            QVERIFY2(document.at("headline").contains(key), key);
        QCOMPARE(document.at("dimensions").size(), std::size_t(6));
        QVERIFY(document.at("dimensions").at("compliance").is_null());
        const auto &secrets = document.at("checks").at(2);
        QCOMPARE(secrets.at("id").get<std::string>(), std::string("sec.secrets"));
        QCOMPARE(secrets.at("state").get<std::string>(), std::string("fail"));
        const auto &evidence = secrets.at("evidence").at(0);
        QCOMPARE(evidence.at("kind").get<std::string>(), std::string("repo"));
        QCOMPARE(evidence.at("line").get<int>(), 7);
        QCOMPARE(evidence.at("path").get<std::string>(), std::string("src/<b>.ts"));
        QCOMPARE(document.at("not_observed").at(0).at("what").get<std::string>(), std::string("big.bin"));
    }

    void htmlEscapesWhatComesFromOutsideAndLoadsNothing()
    {
        const QString html = QString::fromUtf8(writeHtmlReport(scorecard()));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(u"src/<b>"_s));
        QVERIFY(html.contains(u"src/&lt;b&gt;.ts:7"_s));
        QVERIFY(!html.contains(QRegularExpression(u"https?://|//[a-z]"_s)));
        QVERIFY(html.contains(u"prefers-color-scheme"_s));
    }

    void markdownEscapesWhatComesFromOutside()
    {
        const QString markdown = QString::fromUtf8(writeMarkdownReport(scorecard()));
        QVERIFY(!markdown.contains(u"<script"_s));
        QVERIFY(markdown.contains(u"&lt;script"_s));
    }

    void everyFormatShowsScoreWithBounds()
    {
        const Scorecard card = scorecard();
        for (const ReportFormat &format : reportFormats()) {
            const QByteArray report = format.write(card);
            QVERIFY2(report.endsWith('\n'), format.id);
            if (QLatin1StringView(format.id) != "json"_L1)
                QVERIFY2(QString::fromUtf8(report).contains(u"1 (1–"_s), format.id);
        }
    }

    void textNamesThePlaceOfTheEvidence()
    {
        QVERIFY(QString::fromUtf8(writeTextReport(scorecard())).contains(u"src/<b>.ts:7"_s));
    }
};

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
