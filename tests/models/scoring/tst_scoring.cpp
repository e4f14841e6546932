// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsoncursor.h"
#include "scoring/scoringcase.h"

#include <QFile>
#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {

constexpr double tolerance = 1e-9;

/// What the answer says otherwise than expected, as "pointer: answer, expected"; extra keys are welcome.
QStringList differences(const json &expected, const json &answer, const QString &pointer = {})
{
    QStringList found;
    if (expected.is_object()) {
        for (const auto &[key, value] : expected.items()) {
            const QString at = pointer + u'/' + QString::fromStdString(key);
            if (answer.is_object() && answer.contains(key))
                found += differences(value, answer.at(key), at);
            else
                found << at + u": missing"_s;
        }
        return found;
    }
    const bool same = expected.is_number() && answer.is_number()
                          ? std::abs(expected.get<double>() - answer.get<double>()) <= tolerance
                          : expected == answer;
    if (!same)
        found << u"%1: %2, expected %3"_s.arg(pointer, QString::fromStdString(answer.dump()),
                                              QString::fromStdString(expected.dump()));
    return found;
}

CheckCase shipStopper(const QString &id, Dimension dimension, std::vector<Witness> evidence)
{
    CheckCase check;
    check.id = id;
    check.dimension = dimension;
    check.weight = 10;
    check.risk = *riskByStage(u"AASS");
    check.evidence = std::move(evidence);
    return check;
}

} // namespace

class TestScoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsReference_data()
    {
        QFile file(QStringLiteral(SEXTANT_TEST_DATA "/scoring/cases.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto cases = parseJson(file.readAll(), file.fileName());
        QVERIFY(bool(cases));
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("expected");
        for (const json &row : *cases)
            QTest::newRow(row.at("name").get<std::string>().c_str())
                << QByteArray::fromStdString(row.at("case").dump())
                << QByteArray::fromStdString(row.at("expected").dump());
    }

    void equalsReference()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, expected);
        const auto scoringCase = readScoringCase(given, u"case"_s);
        QVERIFY2(bool(scoringCase), scoringCase ? "" : qPrintable(scoringCase.error().message()));
        const QByteArray answer = writeScoringAnswer(scoreProduct(scoringCase->checks, scoringCase->target));
        const QStringList found =
            differences(json::parse(expected.toStdString()), json::parse(answer.toStdString()).at("result"));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void lowCountsObservedEvidenceOnly()
    {
        // Claimed fully by a document, half of it seen: without the claims only the seen half stands.
        const std::vector<CheckCase> checks{
            shipStopper(u"seen"_s, Dimension::Security, {{EvidenceKind::Repository, 1}}),
            shipStopper(u"claimed"_s, Dimension::Security, {{EvidenceKind::Document, 1}, {EvidenceKind::Assessor, 1}}),
        };
        const ProductScore product = scoreProduct(checks, Stage::Mvp);
        QCOMPARE(product.of(Dimension::Security)->evidenced, 100.0);
        QCOMPARE(*product.lowOf(Dimension::Security), 50.0);
        QVERIFY(*product.low <= *product.headline);
    }

    void lowIsNeverAboveTheScore()
    {
        // The insider's "no" pulls the score below what the repository alone would give.
        const std::vector<CheckCase> checks{
            shipStopper(u"a"_s, Dimension::Security, {{EvidenceKind::Repository, 1}, {EvidenceKind::Insider, 0}})};
        const ProductScore product = scoreProduct(checks, Stage::Prototype);
        QVERIFY(*product.low <= *product.headline);
        QCOMPARE(*product.lowOf(Dimension::Security), product.of(Dimension::Security)->evidenced);
    }

    void waiverLiftsGateAndCapButNotTheValue()
    {
        std::vector<CheckCase> checks{
            shipStopper(u"done"_s, Dimension::Security, {{EvidenceKind::Repository, 1}}),
            shipStopper(u"also done"_s, Dimension::Security, {{EvidenceKind::Repository, 1}}),
            shipStopper(u"also done 2"_s, Dimension::Security, {{EvidenceKind::Repository, 1}}),
            shipStopper(u"open"_s, Dimension::Security, {{EvidenceKind::Insider, 0}}),
        };
        const DimensionScore capped = *scoreProduct(checks, Stage::Mvp).of(Dimension::Security);
        QCOMPARE(capped.evidenced, 60.0);
        QCOMPARE(capped.evidencedUncapped, 75.0);
        QCOMPARE(capped.level, Level::AdHoc);
        checks.back().waived = true;
        const DimensionScore waived = *scoreProduct(checks, Stage::Mvp).of(Dimension::Security);
        QCOMPARE(waived.evidenced, 75.0);
        QCOMPARE(waived.level, Level::ProductionGrade);
    }

    void saysWhatHoldsTheNextLevel()
    {
        const std::vector<CheckCase> checks{
            shipStopper(u"done"_s, Dimension::Security, {{EvidenceKind::Repository, 1}}),
            shipStopper(u"open"_s, Dimension::Security, {}),
        };
        const ProductScore product = scoreProduct(checks, Stage::Mvp);
        const auto held = whatHoldsLevel(product.checks, *product.of(Dimension::Security));
        QVERIFY(held);
        QCOMPARE(held->next, Level::MvpSafe);
        QCOMPARE(held->kind, LevelCondition::Kind::Gate);
        QCOMPARE(held->openChecks, QStringList{u"open"_s});
    }

    void orderOfEvidenceDoesNotMatter()
    {
        std::vector<Witness> witnesses{{EvidenceKind::Repository, 1, 10, 0.6},
                                       {EvidenceKind::Repository, 0, 10, 0.6},
                                       {EvidenceKind::Insider, 1},
                                       {EvidenceKind::Scanner, 0.5, 120}};
        const CheckScore forwards = scoreCheck(witnesses, 90);
        std::ranges::reverse(witnesses);
        const CheckScore backwards = scoreCheck(witnesses, 90);
        QCOMPARE(*forwards.value, *backwards.value);
        QCOMPARE(forwards.confidence, backwards.confidence);
        QCOMPARE(forwards.state, backwards.state);
    }

    void refusesCasesThatDoNotFit_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("{") << u"case"_s;
        QTest::newRow("no target") << QByteArray(R"({"checks":[]})") << u"case#/target"_s;
        QTest::newRow("unknown stage") << QByteArray(R"({"target":"later","checks":[]})") << u"case#/target"_s;
        QTest::newRow("no checks") << QByteArray(R"({"target":"mvp"})") << u"case#/checks"_s;
        const QByteArray check =
            R"({"target":"mvp","checks":[{"id":"a","dim":"security","w":%w,"risk":"%r","max_age":90,"evidence":[%e]}]})";
        const auto with = [&](const char *weight, const char *risk, const char *evidence) {
            return QByteArray(check).replace("%w", weight).replace("%r", risk).replace("%e", evidence);
        };
        QTest::newRow("weight 0") << with("0", "AADS", "") << u"case#/checks/0/w"_s;
        QTest::newRow("weight as text") << with("\"5\"", "AADS", "") << u"case#/checks/0/w"_s;
        QTest::newRow("three letters") << with("5", "AAD", "") << u"case#/checks/0/risk"_s;
        QTest::newRow("unknown kind") << with("5", "AADS", R"({"kind":"rumour","value":1,"age":0})")
                                      << u"case#/checks/0/evidence/0/kind"_s;
        QTest::newRow("value above 1") << with("5", "AADS", R"({"kind":"ci","value":2,"age":0})")
                                       << u"case#/checks/0/evidence/0/value"_s;
        QTest::newRow("100,000 levels") << QByteArray(100000, '[') << u"case"_s;
    }

    void refusesCasesThatDoNotFit()
    {
        QFETCH(QByteArray, given);
        QFETCH(QString, place);
        const auto refused = readScoringCase(given, u"case"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, place);
        QCOMPARE(refused.error().kind, Error::Kind::Input);
        QVERIFY(!refused.error().what.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestScoring)
#include "tst_scoring.moc"
