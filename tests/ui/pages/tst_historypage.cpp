// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "charts/dumbbellchart.h"
#include "charts/eventtimeline.h"
#include "checklistproject.h"
#include "dialogs/ask.h"
#include "pages/history/differencecard.h"
#include "pages/history/snapshotlist.h"
#include "pages/historypage.h"
#include "pages/plan/planboard.h"
#include "pages/planpage.h"
#include "session/historydesk.h"
#include "session/plandesk.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QUndoStack>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

/// The history over several snapshots, and the board of the plan.
class TestHistoryPage : public QObject
{
    Q_OBJECT

    Session &session() { return *m_session; }

    void take(QWidget &page, const QString &name)
    {
        Ask::instance().words = [name](QWidget *, const QString &, const QString &) { return name; };
        page.findChild<Button *>(u"take"_s)->click();
    }

    /// Kick-off, then backups are answered for, then the restore test too; a day apart.
    void takeThree(QWidget &page)
    {
        take(page, u"Kick-off"_s);
        session().setNow(ChecklistProject::today().addDays(1));
        session().answer({u"rel.backups"_s}, {AnswerValue::Yes});
        take(page, u"Review"_s);
        session().setNow(ChecklistProject::today().addDays(2));
        session().answer({u"rel.restore-test"_s}, {AnswerValue::Yes});
        take(page, u"Board"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Destination>();
        Theme::instance().apply(*qApp);
        m_catalogue = *loadBuiltInCatalogue();
    }

    void init()
    {
        m_project = std::make_unique<ChecklistProject>(
            m_catalogue, QList<Evidence>{seen(u"rel.unit-tests"_s, 1), seen(u"obs.error-tracking"_s, 1)}, Profile{});
        m_session = &m_project->session();
    }

    void cleanup() { m_project.reset(); }

    void betterAndWorseAreTold()
    {
        const auto shift = [](std::optional<CheckState> before, std::optional<CheckState> after) {
            return CheckShift{u"a"_s, before, before, after};
        };
        using enum CheckState;
        QCOMPARE(kindOf(shift(Fail, Pass)), MoveKind::Better);
        QCOMPARE(kindOf(shift(Unproven, Pass)), MoveKind::Better);
        QCOMPARE(kindOf(shift(Pass, Unknown)), MoveKind::Worse);
        QCOMPARE(kindOf(shift(Unknown, Fail)), MoveKind::Other); // it was no better while nobody knew
        QCOMPARE(kindOf(shift(NotApplicable, Pass)), MoveKind::Other);
        QCOMPARE(kindOf(shift({}, Fail)), MoveKind::Other);
        QCOMPARE(countsOf({shift(Fail, Pass), shift(Pass, Fail), shift(Fail, Unknown)}), (MovedCounts{1, 1, 1}));
    }

    void picksAreComparedInTheOrderOfTime()
    {
        HistoryPage page(&session(), nullptr);
        page.resize(1232, 816);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        takeThree(page);
        auto *list = page.findChild<SnapshotList *>();
        QCOMPARE(list->count(), 3);
        list->setFocus();
        list->clearSelection();
        list->item(2)->setSelected(true); // the oldest has nothing before it
        auto *words = page.findChild<TextLabel *>(u"words"_s);
        QVERIFY(words->text().contains(u"nothing before it"));
        list->setCurrentItem(list->item(0));
        QTRY_VERIFY(page.findChild<TextLabel *>(u"headline"_s)->isVisible());
        QCOMPARE(list->item(0)->data(SnapshotList::LetterRole).toString(), u"B"_s);
        QCOMPARE(list->item(1)->data(SnapshotList::LetterRole).toString(), u"A"_s);
        QVERIFY(list->item(1)->data(SnapshotList::ImpliedRole).toBool());
        auto *table = page.findChild<QTableView *>(u"series"_s);
        QVERIFY(!table->isVisible());
        // The circle joins without Ctrl, and the space bar does.
        const QRect row = list->visualItemRect(list->item(1));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 20, row.center().y()));
        list->selectionModel()->setCurrentIndex(list->indexFromItem(list->item(2)), QItemSelectionModel::NoUpdate);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(list->chosen().size(), 3);
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->columnCount(), 5);
        page.findChild<Button *>(u"copySeriesCsv"_s)->click();
        const QString csv = QApplication::clipboard()->text();
        QVERIFY(csv.startsWith(u"What,Figure,"));
        QVERIFY(csv.contains(u"Kick-off") && csv.contains(u"Review") && csv.contains(u"Board"));
        QVERIFY(csv.contains(textOf(*m_catalogue.find(u"rel.backups")).title));
        page.findChild<Button *>(u"copySeries"_s)->click();
        QVERIFY(QApplication::clipboard()->text().contains(u'\t'));
    }

    /// The answer of a comparison that still runs must not show once another snapshot is chosen.
    void whatIsForgottenDoesNotComeBack()
    {
        HistoryPage page(&session(), nullptr);
        page.resize(1232, 816);
        page.show();
        takeThree(page);
        auto *list = page.findChild<SnapshotList *>();
        auto *desk = page.findChild<HistoryDesk *>();
        QTRY_VERIFY(page.findChild<TextLabel *>(u"headline"_s)->isVisible());
        QSignalSpy compared(desk, &HistoryDesk::compared);
        list->setCurrentItem(list->item(0));
        list->setCurrentItem(list->item(1)); // asks again, and its answer is still to come
        list->setCurrentItem(list->item(2));
        auto *words = page.findChild<TextLabel *>(u"words"_s);
        QVERIFY(words->text().contains(u"nothing before it"));
        QVERIFY(!compared.wait(500));
        QVERIFY(words->text().contains(u"nothing before it"));
        QVERIFY(!page.findChild<TextLabel *>(u"headline"_s)->isVisible());
    }

    void whatHappenedSinceTheMeetingIsSaid()
    {
        HistoryPage page(&session(), nullptr);
        page.resize(1232, 816);
        page.show();
        auto *since = page.findChild<TextLabel *>(u"sinceText"_s);
        auto *button = page.findChild<Button *>(u"since"_s);
        QVERIFY(since->text().contains(u"No earlier snapshot"));
        QVERIFY(!button->isVisibleTo(&page));
        takeThree(page);
        QVERIFY(since->text().contains(u"Since “Review”"));
        QVERIFY(button->isVisibleTo(&page));
    }

    void theTimelineWalksAndOpens()
    {
        HistoryPage page(&session(), nullptr);
        page.resize(1232, 816);
        page.show();
        takeThree(page);
        auto *chart = page.findChild<EventTimeline *>();
        QCOMPARE(chart->events().size(), 3); // named snapshots, oldest first
        QCOMPARE(chart->events().front().label, u"Kick-off"_s);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY(chart->value().contains(u"Review"));
        auto *spoken = QAccessible::queryAccessibleInterface(chart);
        QCOMPARE(spoken->role(), QAccessible::Chart);
        QVERIFY(spoken->text(QAccessible::Value).contains(u"Review"));
        QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
        QTest::keyClick(chart, Qt::Key_Return);
        auto *list = page.findChild<SnapshotList *>();
        QCOMPARE(list->chosen().size(), 1);
        QCOMPARE(list->chosen().front(), list->item(1)->data(SnapshotList::IdRole).toLongLong());
    }

    void laneByLane()
    {
        EventTimeline chart;
        chart.resize(700, 200);
        const QDateTime first(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        chart.setEvents({{u"Snapshots"_s, u"flag"_s, Ink::Accent},
                         {u"Rules"_s, u"settings"_s, Ink::Warn},
                         {u"Incidents"_s, u"alarm"_s, Ink::Bad}},
                        {{first, 0, u"one"_s, u"one"_s},
                         {first.addDays(10), 2, u"down"_s, u"down"_s},
                         {first.addDays(11), 0, u"two"_s, u"two"_s}},
                        first, first.addDays(30));
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.value(), u"two"_s);
        QTest::keyClick(&chart, Qt::Key_Down); // past the lane without an event
        QCOMPARE(chart.value(), u"down"_s);
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.value(), u"two"_s);
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.value(), u"two"_s);
        chart.setEvents({}, {}, first, first);
        QVERIFY(!chart.grab().isNull());
        QCOMPARE(chart.value(), QString());
    }

    void dumbbellsAreReadAndOpened()
    {
        DumbbellChart chart;
        Bounds before{10, 20, 60};
        Bounds after{15, 35, 55};
        chart.setRows(
            {{Dimension::Security, before, after, 30.0, u"2 better"_s}, {Dimension::Compliance, {}, after, {}, {}}});
        chart.resize(900, chart.sizeHint().height());
        QSignalSpy opened(&chart, &DumbbellChart::activated);
        QTest::keyClick(&chart, Qt::Key_Down);
        QVERIFY(chart.value().contains(u"from 20, could be 10–60, to 35, could be 15–55"));
        QVERIFY(chart.value().contains(u"30 by the new rules"));
        QCOMPARE(QAccessible::queryAccessibleInterface(&chart)->text(QAccessible::Value), chart.value());
        QTest::keyClick(&chart, Qt::Key_Down);
        QVERIFY(chart.value().contains(u"without a figure before"));
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<Dimension>(), Dimension::Compliance);
        QVERIFY(!chart.grab().isNull());
    }

    void cardsMoveByKeysAndByDrag()
    {
        PlanDesk *desk = PlanDesk::of(&session());
        QTRY_VERIFY(desk->isReady());
        PlanPage page(&session(), nullptr);
        page.resize(1232, 816);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.findChild<QAbstractButton *>(u"showBoard"_s)->click();
        auto *board = page.findChild<PlanBoard *>();
        QVERIFY(board->isVisible());
        BoardList *todo = board->list(BoardColumn::ToDo);
        BoardList *doing = board->list(BoardColumn::Doing);
        BoardList *done = board->list(BoardColumn::Done);
        QVERIFY(todo->count() > 0 && board->list(BoardColumn::Waiting)->count() > 0);
        QCOMPARE(doing->count(), 0);
        todo->setFocus();
        todo->setCurrentRow(0);
        const QString name = todo->currentItem()->data(BoardList::NameRole).toString();
        QTest::keyClick(todo, Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(doing->rowOf(name), 0);
        QCOMPARE(desk->plan().find(name)->status, TaskStatus::Doing);
        QTRY_VERIFY(doing->hasFocus());
        // Nobody can put a card where it waits: from doing it goes on to done.
        QTest::keyClick(doing, Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(done->rowOf(name), 0);
        QCOMPARE(desk->editOf(name).doneOn, session().now().date());
        session().undoStack()->undo();
        QTRY_COMPARE(doing->rowOf(name), 0);
        session().undoStack()->undo();
        QTRY_VERIFY(todo->rowOf(name) >= 0);
        QMimeData card;
        card.setData(u"application/x-sextant-task"_s, name.toUtf8());
        const auto drop = [&card](BoardList *list) {
            QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &card, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(list->viewport(), &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent event(QPointF(20, 20), Qt::CopyAction, &card, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(list->viewport(), &event);
            return event.isAccepted();
        };
        QVERIFY(!drop(board->list(BoardColumn::Waiting)));
        QVERIFY(drop(doing));
        QTRY_COMPARE(doing->rowOf(name), 0);
    }

    void aLongNoteGivesWay()
    {
        Card card(u"Readiness if the plan is followed"_s);
        const int alone = card.minimumSizeHint().width();
        card.setNote(u"Half of 1,000 runs end by 14 Dec 2027, eight in ten by 3 May 2028: promise the later"_s);
        QVERIFY(card.minimumSizeHint().width() < alone + 120);
    }

private:
    Catalogue m_catalogue;
    std::unique_ptr<ChecklistProject> m_project;
    Session *m_session = nullptr;
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
