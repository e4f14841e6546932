// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/mark.h"
#include "marks/minibars.h"
#include "marks/ringgauge.h"
#include "marks/scorebar.h"
#include "marks/sparkline.h"
#include "theme/texture.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

QImage drawn(QWidget &widget, const QSize &size)
{
    widget.resize(size);
    return widget.grab().toImage();
}

} // namespace

class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().setChoice(Theme::Choice::Light);
        Theme::instance().apply(*qApp);
    }

    void boundsArePressedIntoOrder()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const Bounds crooked = Bounds{60, 40, 10, 180, none, Level::MvpSafe}.ordered();
        QCOMPARE(crooked.low, 40.0);
        QCOMPARE(crooked.score, 40.0);
        QCOMPARE(crooked.high, 40.0);
        QCOMPARE(*crooked.target, 100.0);
        QCOMPARE(*crooked.previous, 0.0);
    }

    void boundsAreSpokenWithTheScore()
    {
        const Bounds security{43, 49, 60, 85, 41, Level::AdHoc};
        QCOMPARE(spokenBounds(u"Security"_s, security),
                 u"Security, score 49, between 43 and 60, level 1 of 4, target 85, up 8"_s);
        QCOMPARE(boundsText(security), u"43–60"_s);
        Bounds unknown;
        unknown.known = false;
        QCOMPARE(spokenBounds(u"Security"_s, unknown), u"Security, score not known yet"_s);
        QCOMPARE(scoreText(unknown), u"–"_s);
    }

    void barPartsLieWhereTheNumbersSay()
    {
        // 200 px wide: one point is 2 px.
        const auto layout = ScoreBarLayout::of({46, 54, 66, 80, 49, Level::MvpSafe}, QRectF(10, 0, 200, 20), 8);
        QCOMPARE(layout.track, QRectF(10, 7, 200, 8));
        QCOMPARE(layout.solid, QRectF(10, 7, 92, 8));
        QCOMPARE(layout.stripes, QRectF(102, 7, 16, 8));
        QCOMPARE(layout.dotted, QRectF(118, 7, 24, 8));
        QCOMPARE(layout.needle, QRectF(117, 4, 2, 14));
        QCOMPARE(layout.target, QPolygonF({{166, 2}, {174, 2}, {170, 7}}));
        QCOMPARE(layout.previous->x(), 108.0);
    }

    void barIsMirroredFromRightToLeft()
    {
        const auto layout =
            ScoreBarLayout::of({46, 54, 66, 80, {}, Level::MvpSafe}, QRectF(0, 0, 200, 20), 8, Qt::RightToLeft);
        QCOMPARE(layout.solid, QRectF(108, 7, 92, 8));
        QCOMPARE(layout.dotted, QRectF(68, 7, 24, 8));
        QCOMPARE(layout.target.back().x(), 40.0);
    }

    void ringRunsOver270Degrees()
    {
        QCOMPARE(RingLayout::angleOf(0), 135.0);
        QCOMPARE(RingLayout::angleOf(50), 270.0); // straight up
        QCOMPARE(RingLayout::angleOf(100), 405.0);
        const auto layout = RingLayout::of({50, 50, 50, {}, {}, Level::MvpSafe}, QRectF(0, 0, 100, 100), 10);
        QCOMPARE(qRound(layout.needle.p1().x()), 50);
        QCOMPARE(qRound(layout.needle.p2().x()), 50);
        QCOMPARE(qRound(layout.needle.p2().y()), 3); // outer radius 44, 3 px over it
        QVERIFY(layout.dotted.isEmpty());
        QVERIFY(layout.solid.boundingRect().right() < 50.5); // the left half only
    }

    void stripesAreTwoOnTwoOff()
    {
        QImage image(80, 80, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath path;
        path.addRect(4.5, 4.5, 71, 71);
        Texture::fill(painter, path, Qt::black, Fill::Stripes);
        painter.end();
        double ink = 0;
        for (int y = 10; y < 70; ++y)
            for (int x = 10; x < 70; ++x)
                ink += 1 - qGray(image.pixel(x, y)) / 255.0;
        QVERIFY2(std::abs(ink / 3600 - 0.5) < 0.04, qPrintable(QString::number(ink / 3600)));
    }

    void dottedIsOnlyAnOutline()
    {
        QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        QPainterPath path;
        path.addRect(2.5, 2.5, 15, 15);
        Texture::fill(painter, path, Qt::black, Fill::Dotted);
        painter.end();
        QCOMPARE(image.pixelColor(10, 10), QColor(Qt::white));
        QVERIFY(image != QImage(image.size(), image.format()));
    }

    void sparklinePointsLieInItsBox()
    {
        const auto layout = SparklineLayout::of({{0, 50, 100}, {}, {}, 0, 100, 50}, QRectF(0, 0, 106, 26));
        // 100 px from x 2 to 102, 20 px from y 3 to 23
        QCOMPARE(layout.line, QPolygonF({{2, 23}, {52, 13}, {102, 3}}));
        QCOMPARE(*layout.target, 13.0);
        QVERIFY(layout.band.isEmpty());
        QVERIFY(SparklineLayout::of({}, QRectF(0, 0, 10, 10)).line.isEmpty());
    }

    void miniBarsKeepTheOrderOfDimensions()
    {
        // 124 wide: 6 bars of 14, 5 gaps of 8
        const QRectF box(0, 0, 124, 40);
        QCOMPARE(MiniBars::barRect(box, 0).left(), 0.0);
        QCOMPARE(qRound(MiniBars::barRect(box, 5).left()), 110);
        QCOMPARE(qRound(MiniBars::barRect(box, 5).width()), 14);
        QCOMPARE(qRound(MiniBars::barRect(box, 0, Qt::RightToLeft).left()), 110);
    }

    void figuresSpeakTheirValue()
    {
        ScoreBar bar;
        bar.setName(u"Security"_s);
        bar.setBounds({43, 49, 60, 85, 41, Level::AdHoc});
        auto *spoken = QAccessible::queryAccessibleInterface(&bar);
        QVERIFY(spoken && spoken->valueInterface());
        QCOMPARE(spoken->valueInterface()->currentValue().toInt(), 49);
        QCOMPARE(spoken->valueInterface()->maximumValue().toInt(), 100);
        QVERIFY(spoken->text(QAccessible::Name).contains(u"between 43 and 60"_s));
    }

    void everyFigureOpens()
    {
        RingGauge ring;
        ring.setBounds({31, 40, 58, 70, 35, Level::AdHoc});
        QSignalSpy opened(&ring, &Figure::explainRequested);
        QTest::keyClick(&ring, Qt::Key_Return);
        QCOMPARE(opened.size(), 0); // not a target until it is made one
        ring.setExplainable(true);
        QTest::keyClick(&ring, Qt::Key_Return);
        QTest::keyClick(&ring, Qt::Key_W);
        QTest::mouseClick(&ring, Qt::LeftButton);
        QCOMPARE(opened.size(), 3);
    }

    void marksSayTheirShape()
    {
        Mark mark(AnswerValue::Partly);
        QCOMPARE(mark.accessibleName(), u"Partly"_s);
        mark.setValue(Severity::Critical);
        QCOMPARE(mark.accessibleName(), u"Critical"_s);
        mark.setValue(Level::ProductionGrade);
        QCOMPARE(mark.accessibleName(), u"Level 3 of 4, Production-grade"_s);
    }

    void answersAndSeveritiesDifferWithoutColour()
    {
        const auto grey = [](const Mark::Value &value) {
            Mark mark(value);
            QImage image = drawn(mark, {24, 24}).convertToFormat(QImage::Format_ARGB32);
            for (int y = 0; y < 24; ++y)
                for (int x = 0; x < 24; ++x)
                    image.setPixelColor(x, y, image.pixelColor(x, y) == tokens().bg.canvas ? Qt::white : Qt::black);
            return image;
        };
        QList<QImage> seen;
        for (const auto answer : {AnswerValue::Yes, AnswerValue::Partly, AnswerValue::No, AnswerValue::Unknown,
                                  AnswerValue::NotApplicable}) {
            QVERIFY(!seen.contains(grey(answer)));
            seen << grey(answer);
        }
        for (const auto &name : names<Severity>()) {
            QVERIFY2(!seen.contains(grey(name.value)), name.id);
            seen << grey(name.value);
        }
    }

    void oddSizesAreDrawn()
    {
        ScoreBar bar;
        RingGauge ring;
        MiniBars bars;
        Sparkline spark;
        Mark mark(AnswerValue::Unknown);
        bar.setBounds({0, 0, 0, 0, 0, Level::Absent});
        ring.setBounds({100, 100, 100, 100, 100, Level::Proven});
        spark.setData({{5}, {5}, {5}, 0, 0, {}}, u"one"_s);
        for (const QSize size : {QSize(1, 1), QSize(3, 200), QSize(900, 2)})
            for (QWidget *widget : std::initializer_list<QWidget *>{&bar, &ring, &bars, &spark, &mark})
                QVERIFY(!drawn(*widget, size).isNull());
    }

    void lookSwitchRepaintsFigures()
    {
        ScoreBar bar;
        bar.setBounds({46, 54, 66, 80, 49, Level::MvpSafe});
        bar.resize(200, 20);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const QImage light = bar.grab().toImage();
        Theme::instance().setChoice(Theme::Choice::Dark);
        QVERIFY(bar.grab().toImage() != light);
        Theme::instance().setChoice(Theme::Choice::Light);
        QCOMPARE(bar.grab().toImage(), light);
    }

    void repaintIsCheap()
    {
        QImage image(400, 400, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        QBENCHMARK
        {
            RingGauge::paint(painter, QRectF(0, 0, 112, 112), {31, 40, 58, 70, 35, Level::AdHoc}, tokens());
            ScoreBar::paint(painter, QRectF(0, 150, 200, 20), {31, 40, 58, 70, 35, Level::AdHoc}, tokens());
        }
    }
};

QTEST_MAIN(TestMarks)
#include "tst_marks.moc"
