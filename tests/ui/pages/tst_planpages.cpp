// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "charts/ganttchart.h"
#include "checklistproject.h"
#include "dialogs/ask.h"
#include "pages/historypage.h"
#include "pages/plan/planwhatifcard.h"
#include "pages/plan/teamdialog.h"
#include "pages/planpage.h"
#include "session/incidentdesk.h"
#include "session/plandesk.h"
#include "theme/theme.h"
#include "usecases/owncatalogues.h"
#include "widgets/button.h"
#include "widgets/notice.h"
#include "widgets/rowscard.h"
#include "widgets/textlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
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

    void whatIfMovesTheForecastAndIsApplied()
    {
        PlanPage page(&session(), nullptr);
        page.resize(1232, 816);
        page.show();
        auto *more = page.findChild<QCheckBox *>(u"ifSenior"_s);
        auto *result = page.findChild<TextLabel *>(u"ifResult"_s);
        auto *apply = page.findChild<Button *>(u"ifApply"_s);
        const QDate alone = desk()->plan().p80;
        QVERIFY(!apply->isEnabled());
        more->click();
        QTRY_VERIFY(desk()->triedPlan());
        QVERIFY(desk()->triedPlan()->p80 < alone);
        QVERIFY(result->text().contains(u"earlier"));
        QCOMPARE(desk()->plan().p80, alone); // nothing is said yet
        page.goTo({u"plan"_s, {}, u"rel.backups"_s});
        page.findChild<QCheckBox *>(u"ifDropped"_s)->click();
        QTRY_VERIFY(desk()->triedPlan());
        QVERIFY(result->text().contains(u"cannot be reached"));
        apply->click();
        QTRY_COMPARE(desk()->people().size(), 2);
        QTRY_COMPARE(desk()->plan().dropped.size(), 1);
        QVERIFY(desk()->plan().p80 < alone);
        QVERIFY(!apply->isEnabled());
        session().undoStack()->undo();
        QTRY_COMPARE(desk()->plan().dropped.size(), 0);
        QTRY_COMPARE(desk()->people().size(), 0);
        QTRY_COMPARE(desk()->plan().p80, alone);
    }

    void daysOffPushThePlanBack()
    {
        PlanPage page(&session(), nullptr);
        TeamDialog team(&session(), desk(), nullptr);
        team.setAttribute(Qt::WA_DeleteOnClose, false);
        const QDate end = desk()->plan().likelyEnd;
        const QDate today = session().now().date();
        team.findChild<QDateEdit *>(u"offFrom"_s)->setDate(today.addDays(7));
        team.findChild<QDateEdit *>(u"offUntil"_s)->setDate(today.addDays(20));
        team.findChild<Button *>(u"addOff"_s)->click();
        QTRY_VERIFY(desk()->plan().likelyEnd > end);
        QCOMPARE(desk()->holidays().size(), 14);
        auto *list = team.findChild<QListWidget *>(u"holidays"_s);
        QCOMPARE(list->count(), 1);
        list->item(0)->setSelected(true);
        team.findChild<Button *>(u"removeOff"_s)->click();
        QTRY_COMPARE(desk()->plan().likelyEnd, end);
        session().undoStack()->undo();
        QTRY_VERIFY(desk()->plan().likelyEnd > end);
    }

    void doneWorkAsksForItsProof()
    {
        PlanPage page(&session(), nullptr);
        page.resize(1232, 816);
        page.show();
        page.goTo({u"plan"_s, {}, u"rel.backups"_s});
        auto *proof = page.findChild<Notice *>(u"proof"_s);
        QVERIFY(!proof->isVisibleTo(&page));
        TaskEdit done = desk()->editOf(u"rel.backups"_s);
        done.status = TaskStatus::Done;
        done.doneOn = session().now().date();
        desk()->edit(done);
        QTRY_VERIFY(proof->isVisibleTo(&page));
        QCOMPARE(desk()->plan().done.size(), 1);
        session().undoStack()->undo();
        QTRY_VERIFY(!proof->isVisibleTo(&page));
    }

    void incidentsAreRegistered()
    {
        session().setNow(ChecklistProject::today());
        HistoryPage page(&session(), nullptr);
        page.resize(1232, 816);
        page.show();
        page.findChild<Button *>(u"addIncident"_s)->click();
        auto *dialog = page.findChild<QDialog *>();
        QVERIFY(dialog);
        auto *keep = dialog->findChild<Button *>(u"keep"_s);
        QVERIFY(!keep->isEnabled());
        dialog->findChild<QLineEdit *>(u"title"_s)->setText(u"Orders were lost"_s);
        dialog->findChild<QDoubleSpinBox *>(u"hours"_s)->setValue(0.5);
        dialog->findChild<QPlainTextEdit *>(u"cause"_s)->setPlainText(u"A retry"_s);
        auto *check = dialog->findChild<QComboBox *>(u"check"_s);
        check->setCurrentIndex(check->findData(u"rel.idempotency"_s));
        keep->click();
        auto *table = page.findChild<QTableWidget *>(u"incidents"_s);
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 2)->text(), u"Orders were lost"_s);
        QCOMPARE(session().assessment().find(u"rel.idempotency")->state, CheckState::Fail);
        QTRY_VERIFY(desk()->plan().find(u"rel.idempotency"_s)->urgent);
        auto *events = page.findChild<QTableWidget *>(u"events"_s);
        const auto told = [events] {
            for (int row = 0; row < events->rowCount(); ++row)
                if (events->item(row, 2)->text() == u"Incident: Orders were lost")
                    return true;
            return false;
        };
        QVERIFY(told());
        table->selectRow(0);
        page.findChild<Button *>(u"removeIncident"_s)->click();
        QCOMPARE(table->rowCount(), 0);
        session().undoStack()->undo();
        QCOMPARE(table->rowCount(), 1);
        session().undoStack()->undo();
        QCOMPARE(table->rowCount(), 0);
        QVERIFY(!told());
    }

    void incidentsComeFromAFile()
    {
        session().setNow(ChecklistProject::today());
        HistoryPage page(&session(), nullptr);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"incidents.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("started,title,minutes\n2026-01-05,Down,30\nnever,Odd,1\n");
        file.close();
        Ask::instance().openFiles = [&file](QWidget *, const QString &, const QString &) {
            return QStringList{file.fileName()};
        };
        auto *import = page.findChild<Button *>(u"importIncidents"_s);
        import->click();
        auto *table = page.findChild<QTableWidget *>(u"incidents"_s);
        QTRY_COMPARE(table->rowCount(), 1);
        auto *text = page.findChild<TextLabel *>(u"incidentText"_s);
        QTRY_VERIFY(text->text().contains(u"Line 3"));
        import->click();
        QTRY_VERIFY(text->text().contains(u"1 were known already"));
        QCOMPARE(table->rowCount(), 1);
    }

    void whatCannotBeReadIsSaid()
    {
        HistoryPage page(&session(), nullptr);
        page.resize(1232, 816);
        page.show();
        Ask::instance().words = [](QWidget *, const QString &, const QString &) { return u"Board meeting"_s; };
        page.findChild<Button *>(u"take"_s)->click();
        session().setNow(ChecklistProject::today().addDays(1));
        page.findChild<Button *>(u"take"_s)->click();
        auto *trouble = page.findChild<Notice *>(u"trouble"_s);
        QVERIFY(!trouble->isVisibleTo(&page));
        const Database database = session().workspace().database();
        QVERIFY(bool(database.run(u"ALTER TABLE snapshot_dimension RENAME TO gone"_s)));
        auto *what = page.findChild<QComboBox *>(u"trendOf"_s);
        what->setCurrentIndex(1);
        const auto placeholders = page.findChildren<TextLabel *>(u"placeholder"_s);
        QVERIFY(std::ranges::any_of(placeholders, [](const TextLabel *label) {
            return label->text().contains(u"The trend could not be read");
        }));
        QVERIFY(bool(database.run(u"ALTER TABLE gone RENAME TO snapshot_dimension"_s)));
        QVERIFY(bool(database.run(u"ALTER TABLE incident RENAME TO gone"_s)));
        HistoryPage later(&session(), nullptr);
        later.show();
        QVERIFY(later.findChild<Notice *>(u"trouble"_s)->isVisibleTo(&later));
        QVERIFY(later.findChild<TextLabel *>(u"incidentText"_s)->text().contains(u"could not be read"));
        QVERIFY(bool(database.run(u"ALTER TABLE gone RENAME TO incident"_s)));
    }

    /// A ruler with one more check, a copy of another under its own name.
    Status changeTheRules()
    {
        const auto bytes = exportCatalogue(session().workspace(), 0);
        if (!bytes)
            return bytes.error();
        QJsonObject file = QJsonDocument::fromJson(*bytes).object();
        QJsonObject files = file[u"files"].toObject();
        QJsonObject head = files[u"catalogue.json"].toObject();
        head[u"version"] = u"9.9.0"_s;
        files[u"catalogue.json"] = head;
        QJsonObject part = files[u"reliability.json"].toObject();
        QJsonArray checks = part[u"checks"].toArray();
        for (const QJsonValue &value : checks)
            if (value[u"id"] == u"rel.backups"_s) {
                QJsonObject own = value.toObject();
                own[u"id"] = u"rel.own-rule"_s;
                own[u"prerequisites"] = QJsonArray();
                checks.append(own);
                break;
            }
        part[u"checks"] = checks;
        files[u"reliability.json"] = part;
        file[u"files"] = files;
        const QTemporaryDir folder;
        QFile out(folder.filePath(u"own.json"_s));
        if (!out.open(QIODevice::WriteOnly))
            return environmentError(out.errorString());
        out.write(QJsonDocument(file).toJson());
        out.close();
        const auto id = importCatalogue(session().workspace(), out.fileName());
        if (!id)
            return id.error();
        const qint64 project = session().state().project.id;
        const auto plan = planSwitch(session().workspace(), project, *id);
        return plan ? applySwitch(session().workspace(), project, *plan) : Status(plan.error());
    }

    void rulesAndProductAreSplit()
    {
        HistoryPage page(&session(), nullptr);
        page.resize(1232, 816);
        page.show();
        Ask::instance().words = [](QWidget *, const QString &, const QString &) { return u"Meeting"_s; };
        const QStringList later{u"rel.restore-test"_s, u"rel.pitr"_s, u"rel.transactions"_s};
        QStringList first;
        for (const Check &check : m_catalogue.checks)
            if (check.dimension == Dimension::Reliability && !later.contains(check.id))
                first << check.id;
        session().answer(first, {AnswerValue::Yes});
        auto *take = page.findChild<Button *>(u"take"_s);
        take->click();
        const Status changed = changeTheRules();
        QVERIFY2(bool(changed), qPrintable(changed ? QString() : changed.error().message()));
        session().setNow(ChecklistProject::today().addDays(1));
        session().answer(later, {AnswerValue::Yes});
        take->click();
        page.findChild<Button *>(u"since"_s)->click();
        auto *words = page.findChild<TextLabel *>(u"words"_s);
        QTRY_VERIFY(words->text().contains(u"because the rules changed"));
        QVERIFY(words->text().contains(u"because the product changed"));
        auto *moved = page.findChild<QTableWidget *>(u"moved"_s);
        QHash<QString, QString> by;
        for (int row = 0; row < moved->rowCount(); ++row)
            by.insert(moved->item(row, 0)->data(Qt::UserRole).toString(), moved->item(row, 3)->text());
        QCOMPARE(by.value(u"rel.own-rule"_s), u"rules"_s);
        QCOMPARE(by.value(u"rel.restore-test"_s), u"product"_s);
        // Both parts together are the whole difference of reliability, up to rounding.
        auto *dimensions = page.findChild<QTableWidget *>(u"dimensions"_s);
        const auto figure = [dimensions](int column) {
            return dimensions->item(0, column)->text().replace(u"−"_s, u"-"_s).toInt();
        };
        QVERIFY(figure(3) < 0);
        QVERIFY(figure(4) > 0);
        QVERIFY(qAbs(figure(2) - figure(1) - figure(3) - figure(4)) <= 1);
    }

private:
    Catalogue m_catalogue;
    std::unique_ptr<ChecklistProject> m_project;
};

QTEST_MAIN(TestPlanPages)
#include "tst_planpages.moc"
