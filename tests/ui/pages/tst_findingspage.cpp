// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ask.h"
#include "models/storage/scratch.h"
#include "pages/findings/facetpanel.h"
#include "pages/findings/findingpane.h"
#include "pages/findings/findingtable.h"
#include "pages/findings/triageform.h"
#include "pages/findingspage.h"
#include "session/session.h"
#include "storage/findingwriter.h"
#include "support/smallcatalogue.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

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
        m_page = std::make_unique<FindingsPage>(m_session.get());
        m_page->resize(1440, 800);
        m_page->show();
        m_table = m_page->findChild<FindingTable *>();
        QTRY_COMPARE(m_table->model()->rowCount(), 300);
        QTRY_COMPARE(m_table->model()->index(0, 0).data().toString(), u"Finding number 0"_s);
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
    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FindingsPage> m_page;
    FindingTable *m_table = nullptr;
};

QTEST_MAIN(TestFindingsPage)
#include "tst_findingspage.moc"
