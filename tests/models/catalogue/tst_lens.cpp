// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "catalogue/lensfile.h"
#include "catalogue/lensofcatalogue.h"

#include <nlohmann/json.hpp>

#include <QtTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {

QByteArray sample()
{
    QFile file(QStringLiteral(SEXTANT_TEST_DATA "/catalogue/lens.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray spoiled(const QString &pointer, const json &value)
{
    json document = json::parse(sample().toStdString());
    document[json::json_pointer(pointer.toStdString())] = value;
    return QByteArray::fromStdString(document.dump());
}

QSet<QString> chosen(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

json manyChoices(int count)
{
    json list = json::array();
    for (int i = 0; i < count; ++i)
        list.push_back({{"id", "choice_" + std::to_string(i)}, {"title", "T"}});
    return list;
}

} // namespace

class TestLens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingArrives()
    {
        const auto lens = readLens(sample(), u"lens.json"_s);
        QVERIFY2(bool(lens), lens ? "" : qPrintable(lens.error().message()));
        QCOMPARE(lens->name, u"Kitchen"_s);
        QCOMPARE(lens->questions(), 3);
        QCOMPARE(lens->choices(), 7);
        const LensQuestion &fire = *lens->find(u"fire_q1");
        QCOMPARE(fire.choices[0].help.text, u"One for each room."_s);
        QCOMPARE(fire.choices[0].improvement.url, u"https://example.org/extinguisher"_s);
        QCOMPARE(fire.choices[1].moreHelp.size(), 2);
        QCOMPARE(fire.rules.size(), 3);
        QCOMPARE(fire.rules[2].risk, LensRisk::High);
    }

    void firstRuleThatHoldsDecides_data()
    {
        QTest::addColumn<QString>("ticked");
        QTest::addColumn<LensRisk>("risk");
        // fire_q1, by hand: (extinguisher && blanket) && !none_no -> none; extinguisher || blanket -> medium; default.
        QTest::newRow("both") << u"extinguisher blanket"_s << LensRisk::None;
        QTest::newRow("both, and none of these") << u"extinguisher blanket none_no"_s << LensRisk::Medium;
        QTest::newRow("one") << u"blanket"_s << LensRisk::Medium;
        QTest::newRow("nothing") << QString() << LensRisk::High;
    }

    void firstRuleThatHoldsDecides()
    {
        QFETCH(QString, ticked);
        QFETCH(LensRisk, risk);
        const auto lens = readLens(sample(), u"lens.json"_s);
        QCOMPARE(riskOf(*lens->find(u"fire_q1"), chosen(ticked)), std::optional(risk));
    }

    void conditions_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("ticked");
        QTest::addColumn<bool>("expected");
        QTest::newRow("and before or, left") << u"aaa || bbb && ccc"_s << u"aaa"_s << true;
        QTest::newRow("and before or, right") << u"aaa && bbb || ccc"_s << u"ccc"_s << true;
        QTest::newRow("parentheses") << u"(aaa || bbb) && ccc"_s << u"aaa"_s << false;
        QTest::newRow("not before and") << u"!aaa && bbb"_s << u"bbb"_s << true;
        QTest::newRow("not of parentheses") << u"!(aaa && bbb)"_s << u"aaa bbb"_s << false;
        QTest::newRow("twice not") << u"!!aaa"_s << u"aaa"_s << true;
        QTest::newRow("without spaces") << u"aaa&&!bbb||ccc"_s << u"aaa bbb"_s << false;
        QTest::newRow("default") << u"default"_s << QString() << true;
    }

    void conditions()
    {
        QFETCH(QString, condition);
        QFETCH(QString, ticked);
        QFETCH(bool, expected);
        const auto parsed = parseRiskCondition(condition);
        QVERIFY2(bool(parsed), parsed ? "" : qPrintable(parsed.error().message()));
        QCOMPARE(holds(*parsed, chosen(ticked)), expected);
    }

    void unansweredIsNotNothingTicked()
    {
        const auto lens = readLens(sample(), u"lens.json"_s);
        QCOMPARE(resultOf(*lens, {}), (LensResult{0, 0, 0, 0, 3}));
        QCOMPARE(resultOf(*lens, {{u"fire_q1"_s, {}}}), (LensResult{1, 0, 0, 0, 2}));
        // The last question has no rule for "sharp" alone and no default: the lens does not say.
        QCOMPARE(resultOf(*lens, {{u"knife_q1"_s, {u"sharp"_s}}}), (LensResult{0, 0, 0, 1, 2}));
    }

    void writtenAndReadAgainIsTheSame()
    {
        const auto lens = readLens(sample(), u"lens.json"_s);
        const QByteArray written = writeLens(*lens);
        QCOMPARE(json::parse(written.toStdString()), json::parse(sample().toStdString()));
    }

    void everyCheckBecomesAQuestion()
    {
        const auto catalogue = loadBuiltInCatalogue();
        QVERIFY(bool(catalogue));
        const auto file = lensFileOf(*catalogue);
        QVERIFY2(bool(file), file ? "" : qPrintable(file.error().message()));
        const auto lens = readLens(*file, u"export.json"_s);
        QVERIFY2(bool(lens), lens ? "" : qPrintable(lens.error().message()));
        QCOMPARE(lens->questions(), 131);
        QCOMPARE(lens->choices(), 3 * 131);
        // Security has 32 checks and a pillar has room for 20 questions.
        QCOMPARE(lens->pillars.size(), 10);
        QCOMPARE(std::ranges::count(lens->pillars, 16, [](const LensPillar &each) { return each.questions.size(); }),
                 3);
        for (const Check &check : catalogue->checks) {
            const QString id = QString(check.id).replace(u'.', u'_').replace(u'-', u'_');
            const LensQuestion *question = lens->find(id);
            QVERIFY2(question, qPrintable(id));
            QCOMPARE(question->title, check.title);
            QCOMPARE(question->description, check.question);
            QCOMPARE(question->choices[0].improvement.text, check.howToFix.join(u'\n'));
            QCOMPARE(riskOf(*question, {id + u"_yes"}), std::optional(LensRisk::None));
            const bool stops = riskAt(check.risk, Stage::Production) == RiskClass::ShipStopper;
            for (const QSet<QString> &ticked :
                 {QSet<QString>{}, {id + u"_no"}, {id + u"_partly"}, {id + u"_yes", id + u"_no"}})
                QCOMPARE(riskOf(*question, ticked), std::optional(stops ? LensRisk::High : LensRisk::Medium));
        }
    }

    void whatALensHasNoRoomForIsNamed()
    {
        const auto builtIn = loadBuiltInCatalogue();
        const auto refusal = [&builtIn](const std::function<void(Catalogue &)> &edit) {
            Catalogue catalogue = *builtIn;
            edit(catalogue);
            const auto lens = lensOf(catalogue);
            return lens ? QString(u"taken"_s) : lens.error().message();
        };
        QVERIFY(refusal([](Catalogue &c) {
                    c.checks[7].title = QString(129, u'x');
                }).startsWith(builtIn->checks[7].id + u", title: This text has 129 characters"));
        QVERIFY(refusal([](Catalogue &c) {
                    c.checks[7].howToFix = {QString(2049, u'x')};
                }).startsWith(builtIn->checks[7].id + u", how_to_fix: This text has 2049"));
        QVERIFY(refusal([](Catalogue &c) {
                    c.checks[7].id = QString(c.checks[3].id).replace(u'.', u'-');
                }).contains(builtIn->checks[3].id));
        const QString crowded = refusal([](Catalogue &c) {
            for (int i = 0; i < 9; ++i) {
                c.checks << c.checks.back();
                c.checks.back().dimension = Dimension::Security;
                c.checks.back().id = u"sec.more-%1"_s.arg(i);
            }
        });
        QVERIFY2(crowded.contains(u"11 pillars"), qPrintable(crowded));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("reason");
        const auto at = [](const char *name, const QString &pointer, const json &value, const char *reason,
                           const QString &where = {}) {
            QTest::newRow(name) << spoiled(pointer, value)
                                << QString(u"own.json#"_s + (where.isEmpty() ? pointer : where))
                                << QString::fromUtf8(reason);
        };
        const QString question = u"/pillars/0/questions/0"_s;
        at("schema", u"/schemaVersion"_s, "2099-01-01", "2021-11-01");
        at("short id", question + u"/id", "ab", "3 to 128");
        at("id with a dash", question + u"/choices/0/id", "a-b-c", "3 to 128");
        at("question twice", u"/pillars/1/questions/0/id"_s, "fire_q1", "given twice");
        at("choice twice", question + u"/choices/1/id", "extinguisher", "given twice");
        at("long title", question + u"/title", std::string(129, 'x'), "128");
        at("long text", question + u"/choices/0/helpfulResource/displayText", std::string(2049, 'x'), "2048");
        at("no choices", question + u"/choices", json::array(), "1 to 15");
        at("16 choices", question + u"/choices", manyChoices(16), "there are 16");
        at("11 pillars", u"/pillars"_s, json(11, json::object()), "there are 11");
        at("unknown choice", question + u"/riskRules/0/condition", "extinguisher && bucket", "bucket");
        at("half a condition", question + u"/riskRules/0/condition", "extinguisher &&", "character 16");
        at("one ampersand", question + u"/riskRules/0/condition", "extinguisher & blanket", "character 14");
        at("open parenthesis", question + u"/riskRules/0/condition", "(extinguisher", "parenthesis");
        at("unknown risk", question + u"/riskRules/0/risk", "SOME_RISK", "SOME_RISK");
        at("no rules", question + u"/riskRules", json::array(), "needs rules", question);
        at("kind of resource", question + u"/choices/1/additionalResources/0/type", "VIDEO", "VIDEO");
    }

    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, where);
        QFETCH(QString, reason);
        const auto lens = readLens(bytes, u"own.json"_s);
        QVERIFY(!lens);
        QCOMPARE(lens.error().where, where);
        QVERIFY2(lens.error().what.contains(reason), qPrintable(lens.error().message()));
    }

    void tooLargeTooDeepOrNoJson()
    {
        const auto refused = [](const QByteArray &bytes) {
            const auto lens = readLens(bytes, u"own.json"_s);
            return lens ? QString() : lens.error().message();
        };
        QVERIFY(refused(QByteArray(500001, ' ')).contains(u"500,000"));
        QVERIFY(refused(QByteArray(100, '[')).contains(u"deeper"));
        QVERIFY(refused("{\"name\": NaN}").startsWith(u"own.json"));
        QVERIFY(refused(spoiled(u"/description"_s, std::string(400000, 'x'))).startsWith(u"own.json#/description"));
        QVERIFY(!parseRiskCondition(QString(33, u'!') + u"aaa"));
        QVERIFY(!parseRiskCondition(QString(40, u'(') + u"aaa" + QString(40, u')')));
        QVERIFY(!parseRiskCondition(QString(5000, u'a')));
    }
};

QTEST_GUILESS_MAIN(TestLens)
#include "tst_lens.moc"
