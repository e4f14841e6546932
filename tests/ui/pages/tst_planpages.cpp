// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "charts/ganttchart.h"
#include "checklistproject.h"
#include "dialogs/ask.h"
#include "pages/historypage.h"
#include "pages/planpage.h"
#include "session/plandesk.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/notice.h"
#include "widgets/rowscard.h"
#include "widgets/textlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QUndoStack>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

class TestPlanPages : public QObject
{
    Q_OBJECT

    Session &session() { return m_project->session(); }
    PlanDesk *desk() { return PlanDesk::of(&session()); }

    int rowOf(const QTableView *table, const QString &check) const
    {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 2).data().toString() == check)
                return row;
        return -1;
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
            m_catalogue, QList<Evidence>{seen(u"rel.unit-tests"_s, 1), seen(u"rel.backups"_s, 0)}, Profile{});
        connect(&session(), &Session::failed, this,
                [](const Error &error) { qWarning() << error.what << error.where; });
        QTRY_VERIFY(desk()->isReady());
    }

    void cleanup() { m_project.reset(); }

    void scheduleWalksByKeysAndMoves()
    {
        PlanPage page(&session(), nullptr);
        page.resize(1232, 816);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(page.subtitle().contains(u"days of work"));
        auto *gantt = page.findChild<GanttChart *>();
        gantt->setFocus();
        QTest::keyClick(gantt, Qt::Key_Down);
        QTest::keyClick(gantt, Qt::Key_Down);
        const QString id = gantt->rows()[gantt->current()].id;
        const QDate before = desk()->plan().find(id)->startsOn;
        const QSignalSpy changed(desk(), &PlanDesk::changed);
        QTest::keyClick(gantt, Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(desk()->plan().find(id)->startsOn > before);
        session().undoStack()->undo();
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(desk()->plan().find(id)->startsOn, before);
        QSignalSpy opened(&page, &Page::navigateRequested);
        QTest::keyClick(gantt, Qt::Key_Return);
        QCOMPARE(opened.at(0).at(0).value<Destination>().checkId, id);
    }

    void leavingOutNeedsAReason()
    {
        PlanPage page(&session(), nullptr);
        page.resize(1232, 816);
        page.show();
        auto *table = page.findChild<QTableView *>(u"tasks"_s);
        table->selectRow(rowOf(table, u"rel.backups"_s));
        auto *status = page.findChild<QComboBox *>(u"status"_s);
        auto *apply = page.findChild<Button *>(u"apply"_s);
        status->setCurrentIndex(status->findData(u"dropped"_s));
        QTest::mouseClick(apply, Qt::LeftButton);
        QVERIFY(page.findChild<TextLabel *>(u"reason"_s)->isVisibleTo(&page));
        QCOMPARE(desk()->plan().dropped.size(), 0);
        page.findChild<QLineEdit *>(u"note"_s)->setText(u"Bought"_s);
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_COMPARE(desk()->plan().dropped.size(), 1);
        QCOMPARE(desk()->plan().dropped[0].name, u"rel.backups"_s);
        session().undoStack()->undo();
        QTRY_COMPARE(desk()->plan().dropped.size(), 0);
    }

    void tasksByHandAndExport()
    {
        PlanPage page(&session(), nullptr);
        Ask::instance().words = [](QWidget *, const QString &, const QString &) { return u"Tell the customers"_s; };
        QTest::mouseClick(page.findChild<Button *>(u"addTask"_s), Qt::LeftButton);
        QTRY_VERIFY(desk()->plan().find(u"own.1"_s));
        QCOMPARE(desk()->plan().find(u"own.1"_s)->title, u"Tell the customers"_s);
        const QTemporaryDir folder;
        QVERIFY(bool(desk()->exportTo(folder.filePath(u"plan.csv"_s), PlanFormat::Csv)));
        QFile file(folder.filePath(u"plan.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Tell the customers"));
        QVERIFY(!desk()->exportTo(folder.filePath(u"no/plan.csv"_s), PlanFormat::Csv));
        session().undoStack()->undo();
        QTRY_VERIFY(!desk()->plan().find(u"own.1"_s));
    }

    void aGoalShowsItsPath()
    {
        PlanPage page(&session(), nullptr);
        auto *gantt = page.findChild<GanttChart *>();
        const auto all = gantt->rows().size();
        page.goTo({u"plan"_s, {}, {}, {}, u"hiring"_s});
        QVERIFY(gantt->rows().size() < all);
        QVERIFY(gantt->rows().size() > 0);
    }

    void namedSnapshotsAreCompared()
    {
        HistoryPage page(&session(), nullptr);
        page.resize(1232, 816);
        page.show();
        QCOMPARE(page.subtitle(), QString());
        Ask::instance().words = [](QWidget *, const QString &, const QString &) { return u"Board meeting"_s; };
        auto *take = page.findChild<Button *>(u"take"_s);
        take->click();
        QVERIFY(page.subtitle().contains(u"1 snapshot"));
        session().setNow(ChecklistProject::today().addDays(1));
        session().answer({u"rel.backups"_s}, {AnswerValue::Yes});
        take->click();
        QVERIFY(page.subtitle().contains(u"2 snapshot"));
        page.findChild<Button *>(u"since"_s)->click();
        auto *words = page.findChild<TextLabel *>(u"words"_s);
        QTRY_VERIFY(words->text().contains(u"all of it is the product"));
        session().undoStack()->undo();
        QVERIFY(page.subtitle().contains(u"1 snapshot"));
    }

    void alarmsAreSnoozedWithAReason()
    {
        session().setDeclared(Stage::Production);
        HistoryPage page(&session(), nullptr);
        auto *alarms = page.findChild<RowsCard *>();
        // No backup, and called production without being it: two alarms, in the order of the rules.
        QTRY_VERIFY(desk()->alarms().raised.size() >= 2);
        QCOMPARE(desk()->alarms().raised[0].id, u"G7"_s);
        QVERIFY(desk()->alarms().raised[0].facts.contains(u"Production"));
        QCOMPARE(desk()->alarms().raised[1].id, u"G8"_s);
        QTRY_COMPARE(alarms->rows().size(), desk()->alarms().raised.size());
    }

private:
    Catalogue m_catalogue;
    std::unique_ptr<ChecklistProject> m_project;
};

QTEST_MAIN(TestPlanPages)
#include "tst_planpages.moc"
