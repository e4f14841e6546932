// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ask.h"
#include "items/portfoliomodel.h"
#include "pages/portfolio/comparepanel.h"
#include "pages/portfolio/portfolioviews.h"
#include "pages/portfolio/projecteditor.h"
#include "pages/portfoliopage.h"
#include "session/portfoliodesk.h"
#include "session/session.h"
#include "support/portfolioworkspace.h"
#include "support/smallcatalogue.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/listrow.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

class TestPortfolioPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().apply(*qApp);
        qRegisterMetaType<Destination>();
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(smallCatalogue());
        m_session->setNow(m_today);
        const QString path = m_folder->filePath(u"w.sextant"_s);
        {
            const auto workspace = Workspace::create(path);
            QVERIFY(workspace);
            const QByteArray report =
                R"({"checks":[{"id":"sec.secrets","title":"No keys","class":"ship-stopper","state":"fail"}]})";
            for (const TestProject &project :
                 {TestProject{u"Atlas"_s, u"Brandt"_s, {50, 44}, 30, 3, {u"b2b"_s}, QDate(2026, 12, 15)},
                  TestProject{u"Quill"_s, u"Quill GmbH"_s, {70, 79}, 82, 0, {}, QDate(2027, 3, 22), Stage::Production},
                  TestProject{u"Tide"_s, u"Brandt"_s, {40, 61}, 52, 1, {u"b2b"_s}, QDate(2027, 2, 10)}})
                QVERIFY(addProject(*workspace, project, m_today, report));
        }
        QVERIFY(m_session->openWorkspace(path));
        makePage();
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    void enterOpensTheProject()
    {
        QSignalSpy leads(m_page.get(), &Page::navigateRequested);
        QTest::keyClick(m_table, Qt::Key_J);
        QCOMPARE(currentName(), u"Tide"_s);
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(m_session->state().project.name, u"Tide"_s);
        QCOMPARE(leads.size(), 1);
        QCOMPARE(leads.front().front().value<Destination>().page, u"overview"_s);
    }

    void doubleClickOpensInCardsToo()
    {
        QTest::mouseClick(chip(u"Cards"_s), Qt::LeftButton);
        auto *cards = m_page->findChild<PortfolioCards *>();
        QVERIFY(cards->isVisible());
        const QPoint place = cards->visualRect(cards->model()->index(2, 0)).center();
        QTest::mouseClick(cards->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(cards->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(m_session->state().project.name, u"Quill"_s);
    }

    void matrixShowsSixDimensions()
    {
        QVERIFY(m_table->isColumnHidden(PortfolioModel::FirstDimensionColumn));
        QTest::mouseClick(chip(u"Matrix"_s), Qt::LeftButton);
        for (int i = 0; i < dimensionCount; ++i)
            QVERIFY(!m_table->isColumnHidden(PortfolioModel::FirstDimensionColumn + i));
        QVERIFY(m_table->isColumnHidden(PortfolioModel::VerdictColumn));
    }

    void searchNarrowsAndSaysSo()
    {
        auto *field = m_page->findChild<QLineEdit *>(u"search"_s);
        QTest::keyClick(m_table, Qt::Key_Slash);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"brandt"_s);
        QCOMPARE(m_table->model()->rowCount(), 2);
        QCOMPARE(m_page->subtitle(), u"2 of 3 project(s)"_s);
        QTest::keyClicks(field, u" zebra"_s);
        QCOMPARE(m_table->model()->rowCount(), 0);
        QVERIFY(!m_table->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(m_table->model()->rowCount(), 3);
        QVERIFY(m_table->isVisible());
    }

    void twoAreCompared()
    {
        auto *compare = m_page->findChild<QPushButton *>(u"compare"_s);
        QVERIFY(!compare->isEnabled());
        QTest::keyClick(m_table, Qt::Key_Space);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(m_table, Qt::Key_Space);
        QTRY_VERIFY(compare->isEnabled());
        QTest::keyClick(m_table, Qt::Key_C);
        auto *panel = m_page->findChild<ComparePanel *>();
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->findChild<QTableView *>()->model()->columnCount(), 3);
        QStringList words;
        for (const QLabel *label : panel->findChildren<QLabel *>())
            words << label->text();
        QVERIFY2(words.contains(u"Security: 52 points. Quill has 82, Atlas has 30."_s), qPrintable(words.join(u'\n')));
        auto *stopper = panel->findChild<ListRow *>();
        QVERIFY(stopper);
        QCOMPARE(stopper->entry().title, u"No keys"_s);
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(m_table->isVisible());
    }

    void changesAreOneStepAndUndone()
    {
        QTest::keyClick(m_table, Qt::Key_Space);
        QTest::keyClick(m_table, Qt::Key_F2);
        auto *editor = m_page->findChild<ProjectEditor *>();
        QVERIFY(editor);
        editor->findChild<QLineEdit *>(u"name"_s)->setText(u"  "_s);
        QTest::mouseClick(editor->findChild<QPushButton *>(u"keep"_s), Qt::LeftButton);
        QVERIFY(editor->isVisible()); // a name is needed
        editor->findChild<QLineEdit *>(u"name"_s)->setText(u"Atlas Freight"_s);
        editor->findChild<QLineEdit *>(u"client"_s)->setText(u"Northlight"_s);
        editor->findChild<QLineEdit *>(u"tags"_s)->setText(u"lorries, b2b"_s);
        editor->findChild<QDateEdit *>(u"due"_s)->setDate(QDate(2027, 1, 31));
        QTest::mouseClick(editor->findChild<QPushButton *>(u"keep"_s), Qt::LeftButton);
        const ProjectSummary *changed = desk()->find(m_atlas);
        QCOMPARE(changed->project.name, u"Atlas Freight"_s);
        QCOMPARE(changed->project.client, u"Northlight"_s);
        QCOMPARE(changed->tags, QStringList({u"b2b"_s, u"lorries"_s}));
        QCOMPARE(changed->goals.size(), 1);
        QCOMPARE(changed->goals.front().due, QDate(2027, 1, 31));
        QCOMPARE(m_session->undoStack()->undoText(), u"Rename “Atlas” to “Atlas Freight”"_s);
        m_session->undoStack()->undo();
        const ProjectSummary *back = desk()->find(m_atlas);
        QCOMPARE(back->project.name, u"Atlas"_s);
        QCOMPARE(back->tags, QStringList({u"b2b"_s}));
        QCOMPARE(back->goals.front().due, QDate(2026, 12, 15));
    }

    void takenNameIsRefusedAndNothingChanges()
    {
        QSignalSpy failed(m_session.get(), &Session::failed);
        ProjectDetails details = desk()->detailsOf(*desk()->find(m_atlas));
        details.name = u"Quill"_s;
        details.client = u"Other"_s;
        desk()->change(m_atlas, details);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_session->undoStack()->count(), 0);
        desk()->summaries();
        QCOMPARE(desk()->find(m_atlas)->project.client, u"Brandt"_s);
    }

    void removingTheOpenProjectCanBeUndone()
    {
        QVERIFY(m_session->hasProject());
        QCOMPARE(m_session->state().project.id, m_atlas);
        QSignalSpy leads(m_page.get(), &Page::navigateRequested);
        QTest::keyClick(m_table, Qt::Key_Space);
        QTest::keyClick(m_table, Qt::Key_Delete);
        QCOMPARE(m_table->model()->rowCount(), 2);
        QVERIFY(!m_session->hasProject());
        QCOMPARE(leads.back().front().value<Destination>().page, u"portfolio"_s);
        QCOMPARE(m_session->undoStack()->undoText(), u"Remove “Atlas”"_s);
        m_session->undoStack()->undo();
        QCOMPARE(m_table->model()->rowCount(), 3);
    }

    void archivedOnesComeBackWhenAskedFor()
    {
        desk()->setArchived({m_atlas}, true);
        QCOMPARE(m_table->model()->rowCount(), 2);
        QTest::mouseClick(chip(u"Archived too"_s), Qt::LeftButton);
        QCOMPARE(m_table->model()->rowCount(), 3);
        m_session->undoStack()->undo();
        QTest::mouseClick(chip(u"Archived too"_s), Qt::LeftButton);
        QCOMPARE(m_table->model()->rowCount(), 3);
    }

    void stepsOutliveThePage()
    {
        desk()->remove({m_atlas});
        m_page.reset();
        m_session->undoStack()->undo();
        makePage();
        QCOMPARE(m_table->model()->rowCount(), 3);
    }

    void copiedAsText()
    {
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(1).startsWith(u"Atlas\t44 (39–54)\tNot ready for production\tdown 6\t"));
    }

    void emptyWorkspaceTeaches()
    {
        desk()->remove({m_atlas, m_atlas + 1, m_atlas + 2});
        QVERIFY(!m_table->isVisible());
        auto *empty = m_page->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        bool asked = false;
        const auto before = Ask::instance().openFolder;
        Ask::instance().openFolder = [&asked](QWidget *, const QString &) {
            asked = true;
            return QString();
        };
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        Ask::instance().openFolder = before;
        QVERIFY(asked);
    }

private:
    void makePage()
    {
        m_page = std::make_unique<PortfolioPage>(m_session.get());
        m_page->resize(1232, 816);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_table = m_page->findChild<PortfolioTable *>();
        m_table->setFocus();
        QCOMPARE(m_table->model()->rowCount(), 3);
        QCOMPARE(currentName(), u"Atlas"_s);
        m_atlas = m_table->currentIndex().data(PortfolioModel::ProjectIdRole).toLongLong();
    }
    PortfolioDesk *desk() { return PortfolioDesk::of(m_session.get()); }
    QString currentName() const { return m_table->currentIndex().siblingAtColumn(0).data().toString(); }
    FilterChip *chip(const QString &text) const
    {
        for (FilterChip *chip : m_page->findChildren<FilterChip *>())
            if (chip->text() == text)
                return chip;
        return nullptr;
    }

    const QDateTime m_today = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PortfolioPage> m_page;
    PortfolioTable *m_table = nullptr;
    qint64 m_atlas = 0;
};

QTEST_MAIN(TestPortfolioPage)
#include "tst_portfoliopage.moc"
