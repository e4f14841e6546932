// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulerdocument.h"
#include "scoring/scoringcase.h"
#include "statistics/softminimum.h"
#include "support/referencecases.h"

#include <QTest>

#include <limits>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

using Change = std::function<void(Ruler &)>;
Q_DECLARE_METATYPE(Change)

/// What own weights and thresholds make of a score. Expected figures come from the published reference, with its
/// constants replaced by those of each case.
class TestRuler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsReference_data() { QVERIFY(addReferenceCases(QStringLiteral(SEXTANT_TEST_DATA "/scoring/ruler.json"))); }

    void equalsReference()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, expected);
        const auto scoringCase = readScoringCase(given, u"case"_s);
        QVERIFY2(bool(scoringCase), scoringCase ? "" : qPrintable(scoringCase.error().message()));
        const QByteArray answer =
            writeScoringAnswer(scoreProduct(scoringCase->checks, scoringCase->target, scoringCase->ruler));
        const QStringList found = differences(nlohmann::json::parse(expected.toStdString()),
                                              nlohmann::json::parse(answer.toStdString()).at("result"));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void heavierPullsHarder()
    {
        // (1·90^-2 + 3·10^-2)/4 by hand: (0.00012345679 + 0.03)/4 = 0.0075308642, and its power of -1/2.
        const std::array values{90.0, 10.0};
        QVERIFY(std::abs(*softMinimum(values, std::array{1.0, 3.0}) - 11.523319) < 1e-5);
        QCOMPARE(*softMinimum(values, std::array{2.0, 2.0}), *softMinimum(values));
        QCOMPARE(*softMinimum(values, std::array{1.0, 0.0}), 90.0);
        QVERIFY(!softMinimum(values, std::array{0.0, 0.0}));
    }

    void unsoundIsRefused_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, Change change) { QTest::newRow(name) << std::move(change); };
        row("weight below nothing", [](Ruler &ruler) { ruler.dimensionWeights[2] = -1; });
        row("weight is no number",
            [](Ruler &ruler) { ruler.dimensionWeights[0] = std::numeric_limits<double>::quiet_NaN(); });
        row("weight without end",
            [](Ruler &ruler) { ruler.checkWeights[u"a"_s] = std::numeric_limits<double>::infinity(); });
        row("all weigh nothing", [](Ruler &ruler) { ruler.dimensionWeights.fill(0); });
        row("a check weighs nothing", [](Ruler &ruler) { ruler.checkWeights[u"a"_s] = 0; });
        row("passes below failing", [](Ruler &ruler) { ruler.passValue = ruler.failValue; });
        row("passes on less certainty than it fails", [](Ruler &ruler) { ruler.passConfidence = 0.2; });
        row("a share above one", [](Ruler &ruler) { ruler.passValue = 1.2; });
        row("levels out of order", [](Ruler &ruler) { ruler.levels[1].evidenced = 75; });
        row("coverage out of order", [](Ruler &ruler) { ruler.levels[3].coverage = 10; });
        row("more than all", [](Ruler &ruler) { ruler.levels[3].evidenced = 101; });
        row("a cap below the floor", [](Ruler &ruler) { ruler.productCap = 10; });
    }

    void unsoundIsRefused()
    {
        QFETCH(Change, change);
        Ruler ruler;
        QVERIFY(bool(checkRuler(ruler)));
        QVERIFY(ruler.isPublished());
        change(ruler);
        QVERIFY(!ruler.isPublished());
        QVERIFY(!checkRuler(ruler));
        if (std::isfinite(ruler.dimensionWeights[0]) && std::isfinite(ruler.checkWeights.value(u"a"_s)))
            QVERIFY(!readRuler(rulerDocument(ruler), u"ruler"_s));
    }

    void readsWhatItWrote()
    {
        Ruler ruler;
        ruler.dimensionWeights[std::size_t(Dimension::Security)] = 2.5;
        ruler.checkWeights = {{u"sec.cors"_s, 7.5}};
        ruler.levels[2] = {60, 50};
        ruler.failConfidence = 0.4;
        ruler.productCap = 75;
        const auto again = readRuler(rulerDocument(ruler), u"ruler"_s);
        QVERIFY(bool(again));
        QVERIFY(*again == ruler);
        const auto nothing = readRuler("{}", u"ruler"_s);
        QVERIFY(nothing && nothing->isPublished());
        QVERIFY(!readRuler("{\"product_cap\": \"high\"}", u"ruler"_s));
    }

    void aProductOfNothingThatWeighsHasNoScore()
    {
        CheckCase check;
        check.id = u"a"_s;
        check.dimension = Dimension::Security;
        check.evidence = {{EvidenceKind::Repository, 1}};
        Ruler ruler;
        ruler.dimensionWeights[std::size_t(Dimension::Security)] = 0;
        const ProductScore product = scoreProduct(std::array{check}, Stage::Mvp, ruler);
        QVERIFY(!product.headline);
        QVERIFY(!product.low);
        QCOMPARE(product.of(Dimension::Security)->evidenced, 100.0);
    }
};

QTEST_GUILESS_MAIN(TestRuler)
#include "tst_ruler.moc"
