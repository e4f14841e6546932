// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/figures.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/textlabel.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(*qApp); }
    void init() { Theme::instance().setChoice(Theme::Choice::Light); }

    void contrastOfBlackOnWhiteIs21()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
        // WCAG's own example: #777777 on white is 4.48.
        QCOMPARE(qRound(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    }

    void textReachesItsContrast_data() { looks(); }
    void textReachesItsContrast()
    {
        QFETCH(Look, look);
        const Tokens &t = Theme::tokensOf(look);
        const QColor grounds[] = {t.bg.canvas, t.bg.rail,     t.bg.surface, t.bg.raised,
                                  t.bg.sunken, t.bg.selected, t.bg.hover};
        for (const auto ink :
             {Ink::Primary, Ink::Secondary, Ink::Tertiary, Ink::Link, Ink::Bad, Ink::Warn, Ink::Good, Ink::Info})
            for (const QColor &ground : grounds)
                QVERIFY2(contrastRatio(t.ink(ink), ground) >= 4.5,
                         qPrintable(u"ink %1 on %2"_s.arg(int(ink)).arg(ground.name())));
        QVERIFY(contrastRatio(t.ink(Ink::OnAccent), t.bg.accent) >= 4.5);
        QVERIFY(contrastRatio(t.ink(Ink::OnAccent), t.bg.accentHover) >= 4.5);
        QVERIFY(contrastRatio(t.ink(Ink::OnTooltip), t.bg.tooltip) >= 4.5);
        QVERIFY(contrastRatio(t.ink(Ink::LinkOnTooltip), t.bg.tooltip) >= 4.5);
        QVERIFY(contrastRatio(t.ink(Ink::Bad), t.bg.bannerBad) >= 4.5);
        QVERIFY(contrastRatio(t.ink(Ink::Warn), t.bg.bannerWarn) >= 4.5);
        QVERIFY(contrastRatio(t.ink(Ink::Good), t.bg.bannerGood) >= 4.5);
        QVERIFY(contrastRatio(t.ink(Ink::Link), t.bg.bannerInfo) >= 4.5);
    }

    void graphicsReachTheirContrast_data() { looks(); }
    void graphicsReachTheirContrast()
    {
        QFETCH(Look, look);
        const Tokens &t = Theme::tokensOf(look);
        QList<QColor> graphics{t.line.strong, t.line.focus, t.chart.current, t.chart.previous, t.chart.target};
        for (const auto &name : names<Dimension>())
            graphics << t.of(name.value);
        for (const auto &name : names<Level>())
            graphics << t.of(name.value);
        for (const auto &name : names<Severity>())
            graphics << t.of(name.value);
        for (const QColor &colour : graphics)
            for (const QColor &ground : {t.bg.surface, t.bg.canvas})
                QVERIFY2(contrastRatio(colour, ground) >= 3, qPrintable(colour.name() + u" on "_s + ground.name()));
    }

    void alphaComesLastInTokens()
    {
        // "#2352B522": the alpha is 0x22, not the red.
        QCOMPARE(Theme::tokensOf(Look::Light).chart.bandFill, QColor(0x23, 0x52, 0xB5, 0x22));
    }

    void damagedTokensAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no colour") << QByteArray("\"#F4F6F8\"") << QByteArray("\"mist\"");
        QTest::newRow("alpha") << QByteArray("\"#2352B522\"") << QByteArray("\"#2352B5ZZ\"");
        QTest::newRow("length") << QByteArray("\"railWide\": 208") << QByteArray("\"railWide\": -1");
        QTest::newRow("missing") << QByteArray("\"railWide\"") << QByteArray("\"rail\"");
        QTest::newRow("cut") << QByteArray("\"schema\"") << QByteArray("\"schema");
    }
    void damagedTokensAreRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFile file(u":/theme/tokens.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray json = file.readAll();
        QVERIFY(readTokens(json, Look::Light, u"tokens.json"_s));
        QVERIFY(json.contains(from));
        const auto read = readTokens(json.replace(from, to), Look::Light, u"tokens.json"_s);
        QVERIFY(!read);
        QVERIFY(read.error().where.contains(u"tokens.json"_s));
    }

    void systemLookFollowsThePalette()
    {
        QCOMPARE(lookOf(QPalette(Qt::black, QColor(240, 240, 240))), Look::Light);
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(30, 30, 30));
        dark.setColor(QPalette::WindowText, QColor(230, 230, 230));
        QCOMPARE(lookOf(dark), Look::Dark);
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        QCOMPARE(lookOf(dark), Look::HighContrast);
    }

    void changeOfLookReachesWidgetsAndIcons()
    {
        TextLabel label(u"x"_s, Type::Body, Ink::Bad);
        label.show();
        QSignalSpy changed(&Theme::instance(), &Theme::changed);
        const QIcon icon = Icons::icon(u"check"_s, Ink::Accent);
        const QImage before = icon.pixmap(24, 24).toImage();
        Theme::instance().setChoice(Theme::Choice::Dark);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::tokensOf(Look::Dark).bg.canvas);
        QCOMPARE(label.palette().color(QPalette::WindowText), Theme::tokensOf(Look::Dark).ink(Ink::Bad));
        QVERIFY(icon.pixmap(24, 24).toImage() != before);
        Theme::instance().setChoice(Theme::Choice::Dark);
        QCOMPARE(changed.size(), 1); // nothing changed, nothing said
    }

    void textGrowsWithItsScale()
    {
        const int before = typeFont(Type::Body).pixelSize();
        QCOMPARE(before, 13);
        Theme::instance().setTextScale(2);
        QCOMPARE(typeFont(Type::Body).pixelSize(), 26);
        QCOMPARE(lineHeight(Type::Body), 40);
        Theme::instance().setTextScale(99);
        QCOMPARE(Theme::instance().textScale(), 2.0);
        Theme::instance().setTextScale(1);
    }

    void everyIconCanBeDrawn()
    {
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() >= 80);
        for (const QString &file : files) {
            const QImage drawn = Icons::pixmap(file.chopped(4), 20, 2, Qt::red).toImage();
            QCOMPARE(drawn.size(), QSize(40, 40));
            bool inked = false;
            for (int y = 0; y < 40 && !inked; ++y)
                for (int x = 0; x < 40 && !inked; ++x)
                    inked = qAlpha(drawn.pixel(x, y)) > 0;
            QVERIFY2(inked, qPrintable(file));
        }
        for (const auto &name : names<Dimension>())
            QVERIFY(files.contains(Icons::nameOf(name.value) + u".svg"_s));
    }

    void onlyDirectionalIconsAreMirrored()
    {
        const auto drawn = [](const QString &name, Qt::LayoutDirection direction) {
            QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            Icons::draw(painter, name, QRectF(0, 0, 20, 20), Qt::black, direction);
            return image;
        };
        QCOMPARE(drawn(u"undo"_s, Qt::RightToLeft), drawn(u"undo"_s, Qt::LeftToRight).mirrored(true, false));
        QCOMPARE(drawn(u"history"_s, Qt::RightToLeft), drawn(u"history"_s, Qt::LeftToRight));
    }

    void figuresAreEquallyWide()
    {
        const QFont font = typeFont(Type::Body);
        QCOMPARE(Figures::width(font, u"111"_s), Figures::width(font, u"888"_s));
        QCOMPARE(Figures::width(font, u"4"_s) * 3, Figures::width(font, u"408"_s));
    }

private:
    static void looks()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("light") << Look::Light;
        QTest::newRow("dark") << Look::Dark;
        QTest::newRow("high contrast") << Look::HighContrast;
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
