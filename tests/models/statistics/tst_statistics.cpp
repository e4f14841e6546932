// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/normal.h"
#include "statistics/quantile.h"
#include "statistics/softminimum.h"
#include "statistics/splitmix64.h"
#include "statistics/threepoint.h"
#include "statistics/wilson.h"

#include <QTest>

#include <cmath>

using namespace sextant;

namespace {

constexpr double deviateAt90 = 1.2815515655446004;

bool near(double value, double expected, double tolerance = 5e-5)
{
    return std::abs(value - expected) <= tolerance;
}

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitMixGivesThePublishedNumbers()
    {
        SplitMix64 one(1);
        QCOMPARE(one.next(), 10451216379200822465U);
        QCOMPARE(one.next(), 13757245211066428519U);
        QCOMPARE(one.next(), 17911839290282890590U);
        SplitMix64 fortyTwo(42);
        for (const double expected : {0.7416, 0.1599, 0.2786})
            QVERIFY(near(fortyTwo.uniform(), expected));
    }

    // From another implementation of the same publication, to the last bit: near the middle, at both seams, in the
    // tails.
    void normalQuantileIsExact()
    {
        const std::pair<double, double> table[] = {
            {0x1.0000000000000p-54, -0x1.095b059d67c4cp+3},
            {0x1.56e1fc2f8f359p-997, -0x1.286074064c26ep+5},
            {0x1.79ca10c924223p-67, -0x1.2865170b43a4bp+3},
            {0x1.19799812dea11p-40, -0x1.c234fba57a32ap+2},
            {0x1.12e0be826d695p-30, -0x1.7fdc11f44b5a7p+2},
            {0x1.0624dd2f1a9fcp-10, -0x1.8b8cbb7204470p+1},
            {0x1.999999999999ap-6, -0x1.f5c0331eeff83p+0},
            {0x1.3333333333063p-4, -0x1.7085226d3e661p+0},
            {0x1.3333333333333p-4, -0x1.7085226d3e523p+0},
            {0x1.3333333333333p-2, -0x1.0c7e39582c5fap-1},
            {0x1.0000000000000p-1, 0x0.0p+0},
            {0x1.6666666666666p-1, 0x1.0c7e39582c5fap-1},
            {0x1.ccccccccccccdp-1, 0x1.4813c36e26d34p+0},
            {0x1.d99999999999ap-1, 0x1.7085226d3e524p+0},
            {0x1.e666666666666p-1, 0x1.a515209676ab8p+0},
            {0x1.ff7ced916872bp-1, 0x1.8b8cbb7204470p+1},
            {0x1.fffffffffdcd1p-1, 0x1.c2350895b2ea4p+2},
            {0x1.fffffffffffffp-1, 0x1.06b48528cea51p+3},
        };
        for (const auto &[probability, expected] : table)
            QVERIFY2(normalQuantile(probability) == expected,
                     qPrintable(QString::number(probability, 'g', 17) + QLatin1Char(' ') +
                                QString::number(normalQuantile(probability) - expected)));
    }

    void normalCdfUndoesTheQuantile()
    {
        for (const double probability : {0.001, 0.025, 0.3, 0.5, 0.9, 0.999})
            QVERIFY(near(normalCdf(normalQuantile(probability)), probability, 1e-14));
    }

    void quantiles()
    {
        QCOMPARE(*median({10, 3, 1, 2}), 2.5);
        QVERIFY(near(*quantile({1, 2, 3, 10}, 0.95), 8.95, 1e-12));
        QCOMPARE(*quantile({7}, 0.1), 7.0);
        QCOMPARE(*quantile({1, 2}, 1), 2.0);
        QVERIFY(!median({}));
        QVERIFY(!mean({}));
        QCOMPARE(*mean({1, 2, 6}), 3.0);
    }

    void wilson()
    {
        const Interval interval = wilsonInterval(18, 20);
        QVERIFY(near(interval.low, 0.6990) && near(interval.high, 0.9721));
        QCOMPARE(wilsonInterval(0, 0).low, 0.0);
        QCOMPARE(wilsonInterval(0, 0).high, 1.0);
    }

    void threePointMeetsItsPoints()
    {
        const ThreePoint estimate(2, 4, 9);
        QVERIFY(near(estimate.at(-deviateAt90), 2, 1e-12));
        QCOMPARE(estimate.at(0), 4.0);
        QVERIFY(near(estimate.at(deviateAt90), 9, 1e-12));
        QVERIFY(near(estimate.mean(), 4.9619));
        QVERIFY(near(estimate.cdf(6), 0.7392));
        QCOMPARE(estimate.cdf(0), 0.0);
        const ThreePoint certain(3, 3, 3);
        QCOMPARE(certain.at(2.5), 3.0);
        QCOMPARE(certain.cdf(2.9), 0.0);
        QCOMPARE(certain.cdf(3), 0.5);
        QCOMPARE(certain.cdf(3.1), 1.0);
        QVERIFY(!ThreePoint::accepts(0, 1, 2));
        QVERIFY(!ThreePoint::accepts(2, 1, 3));
        QVERIFY(!ThreePoint::accepts(1, 2, std::nan("")));
    }

    void softMinimumFollowsTheWeakest()
    {
        QVERIFY(near(*softMinimum(std::array{90.0, 90.0, 90.0, 90.0, 90.0, 10.0}), 23.7722));
        QCOMPARE(*softMinimum(std::array{0.0}), 1.0);
        QVERIFY(!softMinimum({}));
    }
};

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
