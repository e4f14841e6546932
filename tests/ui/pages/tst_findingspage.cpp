// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ask.h"
#include "models/storage/scratch.h"
#include "pages/findings/facetpanel.h"
#include "pages/findings/findingmenu.h"
#include "pages/findings/findingpane.h"
#include "pages/findings/findingtable.h"
#include "pages/findings/triageform.h"
#include "pages/findingspage.h"
#include "session/session.h"
#include "storage/findingwriter.h"
#include "support/smallcatalogue.h"
#include "widgets/listrow.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

bool import(const Scratch &scratch, const QString &tool, char name, QDate day, const QList<Finding> &findings)
{
    FindingWriter writer(scratch.database);
    for (const Finding &finding : findings)
        if (!writer.add(finding, tool.toStdString() + std::to_string(finding.line)))
            return false;
    Import import;
    import.projectId = scratch.project;
    import.fileName = tool;
    import.sha256 = QString(64, QLatin1Char(name));
    import.format = u"sarif"_s;
    import.tool = tool;
    import.scannedAt = QDateTime(day, {9, 0}, Qt::UTC);
    return bool(writer.commit(import));
}

/// Three hundred findings of one tool, a third of them critical.
void fill(const Scratch &scratch)
{
    FindingWriter writer(scratch.database);
    for (int number = 0; number < 300; ++number) {
        Finding finding;
        finding.severity = number % 3 == 0 ? Severity::Critical : Severity::Low;
        finding.rule = "rule-" + std::to_string(number % 10);
        finding.title = "Finding number " + std::to_string(number);
        finding.path = "src/file" + std::to_string(number % 30) + ".ts";
        finding.line = number + 1;
        if (!writer.add(std::move(finding), "key-" + std::to_string(number)))
            qFatal("A finding for the test could not be made");
    }
    Import import;
    import.projectId = scratch.project;
    import.fileName = u"scan.sarif"_s;
    import.sha256 = QString(64, u'a');
    import.format = u"sarif"_s;
    import.tool = u"Semgrep"_s;
    import.scannedAt = QDateTime({2026, 11, 10}, {9, 0}, Qt::UTC);
    if (!writer.commit(import))
        qFatal("An import for the test could not be made");
}

} // namespace

class TestFindingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<Scratch>();
        fill(*m_scratch);
        m_session = std::make_unique<Session>(test::smallCatalogue());
        m_session->setNow(QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC));
        m_session->setPerson({u"Mara Lindqvist"_s, Role::Insider});
        QVERIFY(m_session->openWorkspace(m_scratch->path));
        m_page = makePage();
        m_table = tableOf(*m_page);
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_scratch.reset();
    }

    void subtitleTellsHowManyAndHowLate()
    {
        // Critical ones are due after 7 days and are 10 days old; the others have 120.
        QCOMPARE(m_page->subtitle(), u"300 open, 100 critical or high, 100 overdue"_s);
    }

    void typingNarrows()
    {
        auto *field = qobject_cast<QLineEdit *>(m_page->filterField());
        field->selectAll();
        QTest::keyClicks(field, u"severity:critical number 30"_s);
        // A word of two letters must be there as it is.
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        QTRY_COMPARE(m_table->model()->index(0, 0).data().toString(), u"Finding number 30"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(m_table->model()->rowCount(), 300);
    }

    void decidesWithAKeyAndTakesItBack()
    {
        m_table->setFocus();
        m_table->select(0);
        QTest::keyClick(m_table, Qt::Key_C);
        QTRY_COMPARE(m_scratch->count(u"triage"_s, u"decision = 'confirmed'"_s), 1);
        QCOMPARE(m_table->currentIndex().row(), 1);
        QTRY_COMPARE(m_table->model()->index(0, FindingsModel::TriageColumn).data().toString(), u"Confirmed"_s);
        m_session->undoStack()->undo();
        QTRY_COMPARE(m_scratch->count(u"triage"_s), 0);
        QTRY_COMPARE(m_table->model()->index(0, FindingsModel::TriageColumn).data().toString(), u"Open"_s);
        m_session->undoStack()->redo();
        QTRY_COMPARE(m_scratch->count(u"triage"_s), 1);
    }

    // A page is made anew when the language changes; what is to be taken back lasts.
    void decisionOutlastsThePage()
    {
        m_table->setFocus();
        m_table->select(0);
        QTest::keyClick(m_table, Qt::Key_C);
        QTRY_COMPARE(m_scratch->count(u"triage"_s, u"decision = 'confirmed'"_s), 1);
        m_page.reset();
        m_session->undoStack()->undo();
        QTRY_COMPARE(m_scratch->count(u"triage"_s), 0);
        m_page = makePage();
        m_table = tableOf(*m_page);
        QCOMPARE(decisionIn(m_table), u"Open"_s);
        m_session->undoStack()->redo();
        QTRY_COMPARE(decisionIn(m_table), u"Confirmed"_s);
        QCOMPARE(m_scratch->count(u"triage"_s, u"decision = 'confirmed'"_s), 1);
    }

    // Whatever the steps are and how fast they come, they are done in their order.
    void stepsKeepTheirOrder()
    {
        m_table->setFocus();
        m_table->selectAll();
        QTest::keyClick(m_table, Qt::Key_C);
        m_table->selectAll();
        QTest::keyClick(m_table, Qt::Key_X);
        for (int times = 0; times < 3; ++times) {
            m_session->undoStack()->undo();
            m_session->undoStack()->undo();
            m_session->undoStack()->redo();
        }
        // What was begun is done before the workspace is left.
        m_page.reset();
        m_session.reset();
        QCOMPARE(m_scratch->count(u"triage"_s), 300);
        QCOMPARE(m_scratch->count(u"triage"_s, u"decision = 'confirmed'"_s), 300);
    }

    void everyPageHearsOfADecision()
    {
        const auto other = makePage();
        m_table->setFocus();
        m_table->select(0);
        QTest::keyClick(m_table, Qt::Key_C);
        QTRY_COMPARE(decisionIn(tableOf(*other)), u"Confirmed"_s);
        m_session->undoStack()->undo();
        QTRY_COMPARE(decisionIn(tableOf(*other)), u"Open"_s);
    }

    void viewsOutlastThePage()
    {
        const auto before = Ask::instance().words;
        Ask::instance().words = [](QWidget *, const QString &, const QString &) { return u"Grave ones"_s; };
        const auto other = makePage();
        action(*m_page, u"Save this view…"_s)->trigger();
        Ask::instance().words = before;
        QCOMPARE(views(*m_page), QStringList{u"Grave ones"_s});
        QCOMPARE(views(*other), QStringList{u"Grave ones"_s});
        m_page.reset();
        m_page = makePage();
        QCOMPARE(views(*m_page), QStringList{u"Grave ones"_s});
        action(*m_page, u"Grave ones"_s)->trigger(); // the last of this name is the one that removes it
        QCOMPARE(views(*m_page), QStringList());
        QCOMPARE(views(*other), QStringList());
        m_page.reset();
        m_page = makePage();
        m_session->undoStack()->undo();
        QCOMPARE(views(*m_page), QStringList{u"Grave ones"_s});
        QCOMPARE(views(*other), QStringList{u"Grave ones"_s});
        m_page.reset();
        m_session->undoStack()->undo();
        QCOMPARE(m_scratch->count(u"saved_view"_s), 0);
    }

    void menuDoesWhatItsRowsSay()
    {
        const auto menu = [this] {
            m_table->select(0);
            QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {}, {});
            QCoreApplication::sendEvent(m_table, &wanted);
            return m_page->findChild<FindingMenu *>();
        };
        const auto choose = [&menu](const QString &text) {
            FindingMenu *shown = menu();
            const auto actions = shown->actions();
            for (QAction *action : actions)
                if (action->text().startsWith(text)) {
                    action->trigger();
                    delete shown;
                    return true;
                }
            return false;
        };
        QVERIFY(choose(u"Copy as the text of an issue"_s));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(
            u"[Critical] Finding number 0\n\nWhere: src/file0.ts:1\n"_s));
        QVERIFY(choose(u"Copy where it is"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"src/file0.ts:1"_s);
        QVERIFY(choose(u"Confirm"_s));
        QTRY_COMPARE(m_scratch->count(u"triage"_s, u"decision = 'confirmed'"_s), 1);
        QVERIFY(!choose(u"Show the file"_s)); // no repository was inspected
        delete m_page->findChild<FindingMenu *>();
        QVERIFY(choose(u"All in the same file"_s));
        QTRY_COMPARE(m_table->model()->rowCount(), 10);
    }

    void falseAlarmForAllNeedsAReason()
    {
        m_table->setFocus();
        m_table->selectAll();
        QTest::keyClick(m_table, Qt::Key_F);
        auto *form = m_page->findChild<TriageForm *>();
        QVERIFY(form->isVisible());
        auto *reason = form->findChild<QLineEdit *>();
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(form->isVisible());
        QTest::keyClicks(reason, u"Only in the demo"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(m_scratch->count(u"triage"_s, u"decision = 'false-alarm' AND reason = 'Only in the demo'"_s), 300);
        QCOMPARE(m_session->undoStack()->undoText(), u"“False alarm” for 300 finding(s)"_s);
        m_session->undoStack()->undo();
        QTRY_COMPARE(m_scratch->count(u"triage"_s), 0);
    }

    void duplicatesPointToTheCurrentOne()
    {
        m_table->select(2);
        m_table->selectionModel()->select(m_table->model()->index(4, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_U);
        // Critical ones come first: row 2 is number 6, row 4 number 12.
        QTRY_COMPARE(m_scratch->count(u"triage"_s, u"identity = 'key-12' AND duplicate_of = 'key-6'"_s), 1);
        QCOMPARE(m_scratch->count(u"triage"_s), 1);
    }

    void paneShowsTheCurrentOne()
    {
        m_table->select(5);
        auto *pane = m_page->findChild<FindingPane *>();
        const auto texts = [pane] {
            QStringList shown;
            for (const QLabel *label : pane->findChildren<QLabel *>())
                if (label->isVisibleTo(pane))
                    shown << label->text();
            return shown;
        };
        QTRY_VERIFY(texts().contains(u"Finding number 15"_s));
        QVERIFY(texts().contains(u"src/file15.ts:16"_s));
    }

    // Linked, not closed: a decision about one says nothing about the other.
    void othersTellOfTheSame()
    {
        Finding same;
        same.severity = Severity::Low;
        same.rule = "rule-5";
        same.title = "The same by CodeQL";
        same.path = "src/file15.ts";
        same.line = 18; // two below finding number 15
        QVERIFY(import(*m_scratch, u"CodeQL"_s, 'b', {2026, 11, 11}, {same}));
        m_page = makePage(301);
        m_table = tableOf(*m_page);
        const qint64 first =
            m_scratch->database.value(u"SELECT id FROM finding WHERE identity = 'key-15'"_s)->toLongLong();
        const qint64 second = m_scratch->database.value(u"SELECT max(id) FROM finding"_s)->toLongLong();
        // Not among what the filter shows.
        auto *field = qobject_cast<QLineEdit *>(m_page->filterField());
        field->selectAll();
        QTest::keyClicks(field, u"severity:critical"_s);
        QTRY_COMPARE(m_table->model()->rowCount(), 100);
        QVERIFY(!alsoToldBy()->isVisibleTo(m_page.get()));
        m_table->select(5);
        const QStringList undecided{u"Low, CodeQL: Low · Not decided · src/file15.ts:18"_s};
        QTRY_COMPARE(told(), undecided);
        QVERIFY(alsoToldBy()->isVisibleTo(m_page.get()));
        m_table->select(6);
        QTRY_COMPARE(told(), QStringList());
        QVERIFY(!alsoToldBy()->isVisibleTo(m_page.get()));
        m_table->select(5);
        QTRY_COMPARE(told(), undecided);
        others().front()->setFocus();
        QTest::keyClick(others().front(), Qt::Key_Return);
        QTRY_COMPARE(m_table->currentId(), second);
        QCOMPARE(m_table->model()->rowCount(), 301);
        QTRY_COMPARE(told(), QStringList{u"Critical, Semgrep: Critical · Not decided · src/file15.ts:16"_s});
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_C);
        QTRY_COMPARE(m_scratch->count(u"triage"_s), 1);
        m_table->select(qobject_cast<FindingsModel *>(m_table->model())->rowOf(second));
        QTRY_COMPARE(others().size(), 1);
        QTest::mouseClick(others().front(), Qt::LeftButton);
        QTRY_COMPARE(m_table->currentId(), first);
        QTRY_COMPARE(told(), QStringList{u"Low, CodeQL: Low · Confirmed · src/file15.ts:18"_s});
        // What becomes of the other shows at once.
        m_session->undoStack()->undo();
        QTRY_COMPARE(told(), undecided);
    }

    void fixedOneIsToldAsFixed()
    {
        Finding same;
        same.rule = "rule-5";
        same.title = "The same by CodeQL";
        same.path = "src/file15.ts";
        same.line = 13;
        QVERIFY(import(*m_scratch, u"CodeQL"_s, 'b', {2026, 11, 11}, {same}));
        QVERIFY(import(*m_scratch, u"CodeQL"_s, 'c', {2026, 11, 12}, {}));
        m_page = makePage();
        m_table = tableOf(*m_page);
        m_table->select(5);
        QTRY_COMPARE(others().size(), 1);
        QCOMPARE(others().front()->entry().badge, u"Fixed"_s);
        QTest::mouseClick(others().front(), Qt::LeftButton);
        QTRY_COMPARE(m_table->model()->rowCount(), 301);
        QTRY_COMPARE(m_table->currentIndex().data().toString(), u"The same by CodeQL"_s);
    }

    void exportsWhatMatches()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"out.csv"_s);
        const auto before = Ask::instance().saveFile;
        Ask::instance().saveFile = [file](QWidget *, const QString &, const QString &, const QString &) {
            return file;
        };
        const auto actions = m_page->findChildren<QAction *>();
        const auto action = std::ranges::find(actions, u"All that match as Table (CSV)"_s, &QAction::text);
        QVERIFY(action != actions.end());
        (*action)->trigger();
        QTRY_VERIFY(QFile::exists(file));
        Ask::instance().saveFile = before;
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count('\n'), 301);
    }

private:
    static FindingTable *tableOf(const FindingsPage &page) { return page.findChild<FindingTable *>(); }

    /// A page that shows its list.
    std::unique_ptr<FindingsPage> makePage(int rows = 300)
    {
        auto page = std::make_unique<FindingsPage>(m_session.get());
        page->resize(1440, 800);
        page->show();
        const FindingTable *table = tableOf(*page);
        [table, rows] {
            QTRY_COMPARE(table->model()->rowCount(), rows);
            QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"Finding number 0"_s);
        }();
        return page;
    }

    const QWidget *alsoToldBy() const
    {
        const auto widgets = m_page->findChild<FindingPane *>()->findChildren<QWidget *>();
        return *std::ranges::find(widgets, u"Also told by"_s, &QWidget::accessibleName);
    }

    /// What other scans say about the finding in the pane.
    QList<ListRow *> others() const
    {
        const QWidget *section = alsoToldBy();
        QList<ListRow *> rows = section->findChildren<ListRow *>();
        rows.removeIf([section](const ListRow *row) { return !row->isVisibleTo(section); });
        return rows;
    }

    QStringList told() const
    {
        QStringList lines;
        for (const ListRow *row : others())
            lines << row->accessibleName() + u": " + row->accessibleDescription();
        return lines;
    }

    static QString decisionIn(const FindingTable *table)
    {
        return table->model()->index(0, FindingsModel::TriageColumn).data().toString();
    }

    static QAction *action(const FindingsPage &page, const QString &text)
    {
        const auto actions = page.findChildren<QAction *>();
        const auto found = std::ranges::find(actions.rbegin(), actions.rend(), text, &QAction::text);
        return found == actions.rend() ? nullptr : *found;
    }

    /// Those that somebody saved, as the menu offers them.
    static QStringList views(const FindingsPage &page)
    {
        QStringList names;
        const auto *menu = qobject_cast<QMenu *>(action(page, u"Overdue"_s)->parent());
        for (const QAction *entry : menu->actions())
            if (!entry->isSeparator())
                names << entry->text();
        return names.mid(3, names.size() - (names.size() > 4 ? 5 : 4)); // between what is always offered
    }

    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FindingsPage> m_page;
    FindingTable *m_table = nullptr;
};

QTEST_MAIN(TestFindingsPage)
#include "tst_findingspage.moc"
