// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/gallery.h"
#include "gallery/samples.h"
#include "theme/theme.h"
#include "widgets/answerbar.h"
#include "widgets/button.h"
#include "widgets/cardgrid.h"
#include "widgets/dropzone.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/flowlayout.h"
#include "widgets/jobbar.h"
#include "widgets/navrail.h"
#include "widgets/notice.h"
#include "widgets/textlabel.h"
#include "widgets/toast.h"
#include "widgets/verdictbanner.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().setChoice(Theme::Choice::Light);
        Theme::instance().apply(*qApp);
    }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void keysAnswerInTheOrderOfTheBar()
    {
        AnswerBar bar;
        QSignalSpy answered(&bar, &AnswerBar::answered);
        const AnswerValue order[] = {AnswerValue::Yes, AnswerValue::Partly, AnswerValue::No, AnswerValue::NotApplicable,
                                     AnswerValue::Unknown};
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(&bar, Qt::Key(Qt::Key_1 + i));
            QCOMPARE(answered.last()[0].value<AnswerValue>(), order[i]);
            QCOMPARE(answered.last()[1].toBool(), false);
        }
        QTest::keyClick(&bar, Qt::Key_2, Qt::ShiftModifier);
        QCOMPARE(answered.last()[1].toBool(), true);
        QVERIFY(!AnswerBar::answerOfKey(Qt::Key_6));
        QVERIFY(!AnswerBar::answerOfKey(Qt::Key_0));
        const auto before = answered.size();
        bar.setAnswer(AnswerValue::No);
        QCOMPARE(answered.size(), before); // showing is not answering
        QCOMPARE(bar.answer(), std::optional(AnswerValue::No));
    }

    void exactlyOneAnswerIsChecked()
    {
        AnswerBar bar;
        bar.setAnswer(AnswerValue::Partly);
        int checked = 0;
        for (const auto *button : bar.findChildren<QAbstractButton *>())
            checked += button->isChecked();
        QCOMPARE(checked, 1);
        bar.setAnswer({});
        for (const auto *button : bar.findChildren<QAbstractButton *>())
            QVERIFY(!button->isChecked());
    }

    void chipsOfAGroupExcludeEachOther()
    {
        FilterBar bar;
        auto *all = bar.addChip(u"all"_s, u"All"_s, u"122"_s, u"dimension"_s);
        auto *security = bar.addChip(u"security"_s, u"Security"_s, u"30"_s, u"dimension"_s);
        auto *mine = bar.addChip(u"mine"_s, u"Mine"_s);
        QSignalSpy toggled(&bar, &FilterBar::filterToggled);
        QTest::keyClick(all, Qt::Key_Space);
        QTest::keyClick(mine, Qt::Key_Return);
        QTest::mouseClick(security, Qt::LeftButton);
        QVERIFY(!all->isChecked());
        QVERIFY(security->isChecked() && mine->isChecked());
        QCOMPARE(toggled.size(), 3);
        QCOMPARE(security->accessibleName(), u"Security, 30"_s);
    }

    void removableChipsGoByKeyAndCross()
    {
        FilterBar bar;
        auto *chip = bar.addRemovable(u"class"_s, u"Ship-stoppers"_s);
        chip->resize(chip->sizeHint());
        QSignalSpy removed(&bar, &FilterBar::removeRequested);
        QTest::keyClick(chip, Qt::Key_Delete);
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 10, chip->height() / 2));
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(10, chip->height() / 2));
        QCOMPARE(removed.size(), 2);
        bar.removeChip(u"class"_s);
        QVERIFY(!bar.chip(u"class"_s));
    }

    void cardSaysItsBoundsAndOpens()
    {
        DimensionCard card;
        card.resize(240, 164);
        card.setSummary(Samples::dimensions()[2]);
        QCOMPARE(card.accessibleName(), u"Security, score 49, between 43 and 60, level 1 of 4, target 85, up 8"_s);
        QSignalSpy clicked(&card, &QAbstractButton::clicked);
        QSignalSpy explained(&card, &DimensionCard::explainRequested);
        QTest::keyClick(&card, Qt::Key_Return);
        QTest::mouseClick(&card, Qt::LeftButton, {}, QPoint(100, 20));
        QCOMPARE(clicked.size(), 2);
        QTest::mouseClick(&card, Qt::LeftButton, {}, DimensionCardLayout::of(card.rect()).bar.center());
        QTest::keyClick(&card, Qt::Key_W);
        QCOMPARE(explained.size(), 2);
        QCOMPARE(clicked.size(), 2);
    }

    void cardLinesStayInsideTheCard()
    {
        const QRect rect(QPoint(), DimensionCardLayout::smallest());
        const auto layout = DimensionCardLayout::of(rect);
        for (const QRect &part :
             {layout.icon, layout.title, layout.score, layout.bar, layout.evidence, layout.stoppers})
            QVERIFY(rect.contains(part));
        QVERIFY(layout.score.bottom() < layout.bar.top());
        QVERIFY(layout.bar.bottom() < layout.evidence.top());
        QVERIFY(layout.evidence.bottom() < layout.stoppers.top());
    }

    void toastsAreAtMostThreeInTheEndCorner()
    {
        QWidget over;
        over.resize(800, 600);
        over.show();
        ToastHost host(&over);
        for (int i = 0; i < 5; ++i)
            host.post({u"Message %1"_s.arg(i), Tone::Good, {}, {}});
        QCOMPARE(host.toasts().size(), 3);
        QCOMPARE(host.toasts().front()->message().text, u"Message 2"_s);
        QCOMPARE(host.toasts().back()->geometry().right(), 800 - 16 - 1);
        QCOMPARE(host.toasts().back()->geometry().bottom(), 600 - 16 - 1);
        over.setLayoutDirection(Qt::RightToLeft);
        over.resize(700, 500);
        QCOMPARE(host.toasts().back()->geometry().left(), 16);
        QCOMPARE(host.toasts().back()->geometry().bottom(), 500 - 16 - 1);
    }

    void toastActsOnceAndTroubleStays()
    {
        QWidget over;
        over.resize(800, 600);
        over.show();
        ToastHost host(&over);
        int undone = 0;
        auto *toast = host.post({u"Answered"_s, Tone::Good, u"Undo"_s, [&undone] { ++undone; }});
        QCOMPARE(toast->lifetime(), 10000);
        toast->findChild<QPushButton *>()->click();
        QCOMPARE(undone, 1);
        QVERIFY(host.toasts().isEmpty());
        QCOMPARE(host.post({u"Not read"_s, Tone::Bad, {}, {}})->lifetime(), 0);
        QCOMPARE(host.post({u"Saved"_s, Tone::Info, {}, {}})->lifetime(), 5000);
    }

    void railNarrowsItselfBelow1200()
    {
        QWidget window;
        auto *line = new QHBoxLayout(&window);
        line->setContentsMargins(0, 0, 0, 0);
        auto *rail = new NavRail;
        rail->setItems(
            {{u"overview"_s, u"Overview"_s, u"overview"_s, 0, {}}, {u"plan"_s, u"Plan"_s, u"plan"_s, 1, {}}});
        line->addWidget(rail);
        line->addStretch();
        window.resize(1440, 900);
        window.show();
        QCOMPARE(rail->width(), 208);
        window.resize(1199, 700);
        QTRY_COMPARE(rail->width(), 56);
        rail->setNarrowChoice(false);
        QTRY_COMPARE(rail->width(), 208);
        QSignalSpy activated(rail, &NavRail::activated);
        const auto buttons = rail->findChildren<QAbstractButton *>();
        for (auto *button : buttons)
            if (button->text() == u"Plan"_s)
                QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(rail->current(), u"plan"_s);
        rail->setCount(u"plan"_s, u"4"_s);
        bool said = false;
        for (auto *button : buttons)
            said = said || button->accessibleName() == u"Plan, 4"_s;
        QVERIFY(said);
    }

    void bannerAnswersThreeQuestions()
    {
        VerdictBanner banner;
        banner.setVerdict(Samples::verdict());
        banner.resize(1184, 136);
        banner.show();
        QVERIFY(banner.accessibleDescription().contains(u"between 31 and 58"_s));
        QSignalSpy started(&banner, &VerdictBanner::startRequested);
        for (auto *button : banner.findChildren<Button *>())
            if (button->text() == u"Start this step"_s)
                QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(started.size(), 1);
        QCOMPARE(started[0][0].toString(), u"key"_s);
        QVERIFY(!banner.isNarrow());
        banner.resize(900, 220);
        QTRY_VERIFY(banner.isNarrow());
    }

    void dropZoneTakesOnlyLocalPlaces()
    {
        DropZone zone(u"folder"_s, u"Drop a project folder here"_s, {});
        zone.resize(400, 200);
        QSignalSpy dropped(&zone, &DropZone::dropped);
        QMimeData web;
        web.setUrls({QUrl(u"https://example.org/a.json"_s)});
        QDropEvent link(QPointF(5, 5), Qt::CopyAction, &web, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&zone, &link);
        QCOMPARE(dropped.size(), 0);
        QMimeData local;
        local.setUrls({QUrl(u"https://example.org/a.json"_s), QUrl::fromLocalFile(u"/tmp/scan.sarif"_s)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &local, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&zone, &enter);
        QVERIFY(zone.isTargeted());
        QDropEvent file(QPointF(5, 5), Qt::CopyAction, &local, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&zone, &file);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][0].value<QList<QUrl>>(), QList<QUrl>{QUrl::fromLocalFile(u"/tmp/scan.sarif"_s)});
        QVERIFY(!zone.isTargeted());
        QSignalSpy chosen(&zone, &DropZone::chooseRequested);
        QTest::keyClick(&zone, Qt::Key_Space);
        QTest::keyClick(&zone, Qt::Key_Return);
        QCOMPARE(chosen.size(), 2);
    }

    void longTextIsCutButKeptForReaders()
    {
        const QString path = u"services/booking/persistence/AppointmentRepository.java"_s;
        ElidedLabel label(path);
        label.show();
        label.resize(60, 20);
        QVERIFY(label.isElided());
        QCOMPARE(label.accessibleName(), path);
        QCOMPARE(label.toolTip(), path);
        label.resize(2000, 20);
        QVERIFY(!label.isElided());
        QVERIFY(label.toolTip().isEmpty());
    }

    void textFromOutsideStaysPlain()
    {
        const TextLabel label(u"<b>bold</b><img src='http://example.org/x.png'>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void paragraphsKeepTheDistanceOfLines()
    {
        const auto label = std::unique_ptr<TextLabel>(wrappedLabel(u"one\ntwo\nthree"_s));
        QCOMPARE(label->heightForWidth(400), 60); // three lines of 20
    }

    void flowWrapsAndMirrors()
    {
        QWidget box;
        auto *flow = new FlowLayout(&box, 10);
        QList<QWidget *> parts;
        for (int i = 0; i < 3; ++i) {
            auto *part = new QWidget;
            part->setFixedSize(100, 20);
            flow->addWidget(part);
            parts << part;
        }
        box.resize(220, 100);
        box.show();
        QCOMPARE(parts[1]->pos(), QPoint(110, 0));
        QCOMPARE(parts[2]->pos(), QPoint(0, 30));
        QCOMPARE(flow->heightForWidth(220), 50);
        QCOMPARE(flow->heightForWidth(320), 20);
        box.setLayoutDirection(Qt::RightToLeft);
        flow->setGeometry(QRect(0, 0, 220, 100));
        QCOMPARE(parts[0]->pos(), QPoint(120, 0));
    }

    void cardsTakeTheColumnsThatFit()
    {
        QCOMPARE(CardGrid::columnsFor(632, 200, 3), 3); // 3 · 200 + 2 · 16
        QCOMPARE(CardGrid::columnsFor(631, 200, 3), 2);
        QCOMPARE(CardGrid::columnsFor(50, 200, 3), 1);
        QCOMPARE(CardGrid::columnsFor(9000, 200, 3), 3);
    }

    void jobBarOffersToStopOnlyWhatRuns()
    {
        JobBar bar;
        bar.show();
        auto *cancel = bar.findChild<Button *>();
        QVERIFY(!cancel->isVisible());
        bar.showJob(u"Reading history"_s, 38);
        QVERIFY(cancel->isVisible());
        QSignalSpy cancelled(&bar, &JobBar::cancelRequested);
        QTest::keyClick(cancel, Qt::Key_Return);
        QCOMPARE(cancelled.size(), 1);
        bar.showIdle(u"All work done"_s);
        QVERIFY(!bar.isRunning());
    }

    void focusIsVisibleOnEveryControl()
    {
        QWidget window;
        auto *lines = new QVBoxLayout(&window);
        const QList<QWidget *> controls{new Button(u"Primary"_s, ButtonKind::Primary),
                                        new Button(u"Secondary"_s),
                                        new Button(u"Link"_s, ButtonKind::Link),
                                        new QLineEdit,
                                        new FilterChip(u"a"_s, u"Chip"_s),
                                        iconButton(u"undo"_s, u"Undo"_s)};
        for (auto *control : controls)
            lines->addWidget(control);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QRgb ring = tokens().line.focus.rgb();
        for (auto *control : controls) {
            control->setFocus(Qt::TabFocusReason);
            const QImage image = control->grab().toImage();
            QCOMPARE(image.pixel(image.width() / 2, 0), ring);
            QCOMPARE(image.pixel(image.width() / 2, 1), ring);
        }
    }

    void iconButtonsHaveNames()
    {
        const std::unique_ptr<QWidget> overview(makeSampleOverview());
        const std::unique_ptr<QWidget> gallery(makeGallery());
        for (const QWidget *page : {overview.get(), gallery.get()})
            for (auto *button : page->findChildren<QAbstractButton *>()) {
                auto *spoken = QAccessible::queryAccessibleInterface(button);
                const bool ours =
                    button->metaObject()->className() != QByteArray("QTableCornerButton") && !button->isHidden();
                QVERIFY2(!ours || !spoken->text(QAccessible::Name).isEmpty(), button->metaObject()->className());
            }
    }

    /// Whatever is made to be used on several pages is to be seen there.
    void everyWidgetIsInTheGallery()
    {
        const std::unique_ptr<QWidget> overview(makeSampleOverview());
        const std::unique_ptr<QWidget> gallery(makeGallery());
        QSet<QByteArray> shown;
        for (const QWidget *page : {overview.get(), gallery.get()})
            for (const auto *widget : page->findChildren<QWidget *>())
                for (const QMetaObject *type = widget->metaObject(); type; type = type->superClass())
                    shown << type->className();
        static const QRegularExpression declared(u"^class (\\w+) : public \\w+\\s*\\{\\s*Q_OBJECT"_s,
                                                 QRegularExpression::MultilineOption);
        // Hosts and helpers that show nothing of their own, and delegates that only draw for a view.
        const QSet<QString> unseen{u"FlowLayout"_s, u"StateDelegate"_s, u"ToastHost"_s, u"WhenSeen"_s};
        int found = 0;
        for (const QString &folder : {u"widgets"_s, u"marks"_s, u"charts"_s})
            for (const QFileInfo &header :
                 QDir(QStringLiteral(SEXTANT_SOURCE "/ui/") + folder).entryInfoList({u"*.h"_s}, QDir::Files)) {
                QFile file(header.filePath());
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto matches = declared.globalMatch(QString::fromUtf8(file.readAll()));
                while (matches.hasNext()) {
                    const QString name = matches.next().captured(1);
                    found += 1;
                    QVERIFY2(unseen.contains(name) || shown.contains("sextant::" + name.toLatin1()), qPrintable(name));
                }
            }
        QVERIFY(found > 50);
    }

    void galleryIsDrawnInEveryLookAndDirection()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QApplication::setLayoutDirection(direction);
            for (const auto choice : {Theme::Choice::Dark, Theme::Choice::HighContrast, Theme::Choice::Light}) {
                Theme::instance().setChoice(choice);
                const std::unique_ptr<QWidget> page(makeSampleOverview());
                for (const QSize size : {QSize(1440, 900), QSize(1024, 640), QSize(200, 100)}) {
                    page->resize(size);
                    QVERIFY(!page->grab().isNull());
                }
            }
        }
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
