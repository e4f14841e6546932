// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/radarchart.h"
#include "charts/trendchart.h"
#include "gallery/samples.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().setChoice(Theme::Choice::Light);
        Theme::instance().apply(*qApp);
    }

    void cornersFollowTheClockFromTheTop()
    {
        // 400 x 300, labels 100 x 30: height leaves 150 - 30 - 6 = 114, width leaves (200 - 100 - 12) / cos 30° =
        // 101.6.
        const auto layout = RadarLayout::of(QRectF(0, 0, 400, 300), QSizeF(100, 30));
        QCOMPARE(layout.centre, QPointF(200, 150));
        QCOMPARE(qRound(layout.radius * 10), 1016);
        QCOMPARE(qRound(layout.pointAt(0, 100).x()), 200);
        QCOMPARE(qRound(layout.pointAt(0, 100).y()), 48);
        QCOMPARE(qRound(layout.pointAt(1, 100).x()), 288);
        QCOMPARE(qRound(layout.pointAt(1, 100).y()), 99);
        QCOMPARE(layout.pointAt(4, 0), layout.centre);
        for (std::size_t i = 0; i < dimensionCount; ++i) {
            QVERIFY(QRectF(-0.01, -0.01, 400.02, 300.02).contains(layout.labels[i]));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!layout.labels[i].intersects(layout.labels[j]));
        }
    }

    void drawnLineGoesThroughTheCorners()
    {
        RadarChart radar;
        radar.resize(400, 300);
        radar.setBounds(Samples::sixBounds());
        radar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&radar));
        QSize label;
        for (const auto *button : radar.findChildren<QAbstractButton *>())
            label = label.expandedTo(button->size());
        const auto layout = RadarLayout::of(QRectF(0, 0, 400, 300), QSizeF(label));
        const QImage image = radar.grab().toImage();
        // Half way between two corners, beside the dots: the line of QtCharts and our own geometry must agree.
        for (int i = 0; i < dimensionCount; ++i) {
            const double here = Samples::sixBounds()[std::size_t(i)].score;
            const double next = Samples::sixBounds()[std::size_t((i + 1) % dimensionCount)].score;
            const QPointF middle = (layout.pointAt(i, here) + layout.pointAt((i + 1) % dimensionCount, next)) / 2;
            int darkest = 255;
            for (int dx = -1; dx <= 1; ++dx)
                for (int dy = -1; dy <= 1; ++dy)
                    darkest = std::min(darkest, qGray(image.pixel(middle.toPoint() + QPoint(dx, dy))));
            QVERIFY2(darkest < 110, qPrintable(u"between %1 and the next: %2"_s.arg(i).arg(darkest)));
        }
    }

    void weakestIsTheLowestKnown()
    {
        QCOMPARE(RadarChart::weakestOf(Samples::sixBounds()), std::optional(Dimension::Compliance));
        SixBounds some = Samples::sixBounds();
        some[std::size_t(Dimension::Compliance)].known = false;
        QCOMPARE(RadarChart::weakestOf(some), std::optional(Dimension::Observability));
        for (auto &each : some)
            each.known = false;
        QVERIFY(!RadarChart::weakestOf(some));
    }

    void sixCornersCanBeReadAndPressed()
    {
        RadarChart radar;
        radar.resize(400, 300);
        radar.setBounds(Samples::sixBounds());
        const auto corners = radar.findChildren<QAbstractButton *>();
        QCOMPARE(corners.size(), 6);
        QVERIFY(QAccessible::queryAccessibleInterface(corners[2])
                    ->text(QAccessible::Name)
                    .contains(u"between 43 and 60"_s));
        QSignalSpy activated(&radar, &RadarChart::dimensionActivated);
        QTest::keyClick(corners[5], Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<Dimension>(), Dimension::Compliance);
    }

    void pressOnACornerOpensAndElsewhereDoesNothing()
    {
        RadarChart radar;
        radar.resize(400, 300);
        radar.setBounds(Samples::sixBounds());
        radar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&radar));
        QSize label;
        for (const auto *button : radar.findChildren<QAbstractButton *>())
            label = label.expandedTo(button->size());
        const auto layout = RadarLayout::of(QRectF(0, 0, 400, 300), QSizeF(label));
        QSignalSpy activated(&radar, &RadarChart::dimensionActivated);
        QTest::mouseClick(radar.windowHandle(), Qt::LeftButton, {}, layout.pointAt(4, 62).toPoint());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<Dimension>(), Dimension::Operability);
        for (const QPoint &empty : {QPoint(1, 1), QPoint(398, 298), layout.centre.toPoint()})
            QTest::mouseClick(radar.windowHandle(), Qt::LeftButton, {}, empty);
        QCOMPARE(activated.size(), 1);
    }

    void oddDataIsDrawn()
    {
        SixBounds odd;
        odd[0].known = false;
        odd[1] = {200, -5, 300, -1, 900, Level::Proven};
        RadarChart radar;
        radar.setBounds(odd);
        TrendChart trend;
        trend.setPoints({}, {});
        for (const QSize size : {QSize(1, 1), QSize(40, 900), QSize(900, 40)}) {
            radar.resize(size);
            trend.resize(size);
            QVERIFY(!radar.grab().isNull());
            QVERIFY(!trend.grab().isNull());
        }
        trend.setPoints({{QDate(2026, 11, 20), Samples::overall()}}, 70);
        QVERIFY(!trend.grab().isNull());
    }

    void firstPaintIsQuick()
    {
        qint64 best = 1000;
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            RadarChart radar;
            radar.resize(400, 300);
            radar.setBounds(Samples::sixBounds());
            QVERIFY(!radar.grab().isNull());
            best = std::min(best, timer.elapsed());
        }
        qInfo("First paint of the radar: %lld ms", best);
        QVERIFY2(best < 30 * 4, "Four times the budget of 30 ms, for slow machines and sanitizers.");
    }

    void exportDrawsTheSame()
    {
        RadarChart radar;
        radar.resize(400, 300);
        radar.setBounds(Samples::sixBounds());
        QImage picture(800, 600, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        radar.paint(painter, QRectF(0, 0, 800, 600));
        painter.end();
        int inked = 0;
        for (int y = 0; y < 600; y += 2)
            for (int x = 0; x < 800; x += 2)
                inked += picture.pixel(x, y) != qRgb(255, 255, 255);
        QVERIFY(inked > 4000);
    }

    void arrowsWalkTheTrend()
    {
        TrendChart trend;
        trend.resize(304, 192);
        trend.setPoints(Samples::trend(), 70);
        QSignalSpy activated(&trend, &TrendChart::pointActivated);
        QTest::keyClick(&trend, Qt::Key_Return); // nothing is chosen yet
        QTest::keyClick(&trend, Qt::Key_Left);   // the newest
        QTest::keyClick(&trend, Qt::Key_Left);
        QTest::keyClick(&trend, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toInt(), 10);
        QVERIFY(trend.toolTip().contains(u"score 35, between 24 and 54"_s));
        QVERIFY(trend.accessibleDescription().contains(u"score 40, between 31 and 58"_s));
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
