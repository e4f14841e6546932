// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "checklistproject.h"
#include "items/checklistfilter.h"
#include "items/checklistmodel.h"
#include "items/checklistquery.h"
#include "items/crosswalkmodel.h"
#include "items/frameworklistmodel.h"
#include "pages/checklistpage.h"
#include "pages/frameworks/frameworksview.h"
#include "pages/frameworks/goalcard.h"
#include "pages/frameworkspage.h"
#include "theme/theme.h"
#include "widgets/filterbar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

class TestFrameworksPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Destination>();
        Theme::instance().apply(*qApp);
        m_catalogue = *loadBuiltInCatalogue();
    }

    void init()
    {
        m_project =
            std::make_unique<ChecklistProject>(m_catalogue, QList<Evidence>{seen(u"rel.unit-tests"_s, 1)}, Profile{});
        m_page = std::make_unique<FrameworksPage>(&session());
        m_page->resize(1232, 816);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_project.reset();
    }

    void modelsHoldWhatTheyPromise()
    {
        FrameworkListModel list;
        CrosswalkModel items;
        const QAbstractItemModelTester listTester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester itemsTester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setAssessment(m_catalogue, session().assessment());
        QCOMPARE(list.rowCount(), 8);
        for (int row = 0; row < list.rowCount(); ++row)
            items.setCrosswalk(m_catalogue, *list.crosswalkAt(row));
        QCOMPARE(items.data(items.index(0, 0), CrosswalkModel::CheckIdRole).toString(), QString());
        QVERIFY(items.rowCount(items.index(0, 0)) > 0);
    }

    void selectingAFrameworkShowsItsItems()
    {
        auto *list = m_page->findChild<QListView *>();
        auto *tree = m_page->findChild<QTreeView *>();
        QCOMPARE(list->currentIndex().data().toString(), u"SOC 2"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().data().toString(), u"GDPR"_s);
        bool found = false;
        for (int row = 0; row < tree->model()->rowCount(); ++row)
            found = found || tree->model()->index(row, 0).data().toString().startsWith(u"17 "_s);
        QVERIFY(found);
    }

    void itsChecksOpenTheFilteredChecklist()
    {
        QSignalSpy asked(m_page.get(), &Page::navigateRequested);
        for (auto *button : m_page->findChildren<QPushButton *>())
            if (button->text() == u"Open its checks"_s)
                button->click();
        QCOMPARE(asked.size(), 1);
        const auto to = asked.front().front().value<Destination>();
        QCOMPARE(to.page, u"checklist"_s);
        QCOMPARE(to.filter, u"framework:soc2"_s);
    }

    void enterOnACheckOpensIt()
    {
        QSignalSpy asked(m_page.get(), &Page::navigateRequested);
        auto *tree = m_page->findChild<QTreeView *>();
        const QModelIndex item = tree->model()->index(0, 0);
        tree->setFocus();
        tree->setCurrentIndex(item);
        QTest::keyClick(tree, Qt::Key_Return);
        QVERIFY(tree->isExpanded(item));
        const QModelIndex check = tree->model()->index(0, 0, item);
        tree->setCurrentIndex(check);
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(asked.back().front().value<Destination>().checkId, check.data(CrosswalkModel::CheckIdRole).toString());
    }

    void theChecklistUnderstandsTheFilters()
    {
        ChecklistModel model;
        ChecklistFilter filter;
        filter.setSourceModel(&model);
        model.setAssessment(m_catalogue, session().assessment());
        filter.setCriteria(readChecklistQuery(u"framework:hipaa"_s));
        int named = 0;
        for (const Check &check : m_catalogue.checks)
            for (const QString &reference : check.references)
                if (reference.startsWith(u"HIPAA ")) {
                    ++named;
                    break;
                }
        QCOMPARE(filter.checksShown(), named);
        filter.setCriteria(readChecklistQuery(u"framework:ASVS/16.5.3"_s));
        QCOMPARE(filter.checksShown(), 1);
        filter.setCriteria(readChecklistQuery(u"goal:hiring"_s));
        QCOMPARE(filter.checksShown(), 21);
        filter.setCriteria(readChecklistQuery(u"goal:hiring is:pass"_s));
        QCOMPARE(filter.checksShown(), 1);
        for (const auto &query : {u"framework:soc2"_s, u"goal:hiring"_s, u"framework:\"cis/Docker 4.1\""_s})
            QCOMPARE(checklistQuery(readChecklistQuery(query)), query);
    }

    void aFilterShowsAsAChipThatCanBeTakenAway()
    {
        ChecklistPage page(&session());
        page.resize(1232, 816);
        page.show();
        page.goTo({u"checklist"_s, {}, {}, u"goal:hiring"_s});
        auto *bar = page.findChild<FilterBar *>();
        QVERIFY(bar->chip(u"on-goal"_s));
        QVERIFY(bar->chip(u"on-goal"_s)->text().contains(u"Hiring"));
        Q_EMIT bar->removeRequested(u"on-goal"_s);
        QVERIFY(!bar->chip(u"on-goal"_s));
    }

    void goalsSayWhatIsMissing()
    {
        m_page->goTo({u"frameworks"_s, {}, {}, {}, u"goals"_s});
        auto *card = m_page->findChild<GoalCard *>(u"hiring"_s);
        QVERIFY(card && card->isVisible());
        QSignalSpy asked(m_page.get(), &Page::navigateRequested);
        card->findChild<QPushButton *>(u"missing"_s)->click();
        QCOMPARE(asked.front().front().value<Destination>().filter,
                 u"is:fail,unproven,contested,unknown goal:hiring"_s);
    }

    void aDateIsKeptAndCanBeUndone()
    {
        m_page->goTo({u"frameworks"_s, {}, {}, {}, u"goals"_s});
        auto *card = m_page->findChild<GoalCard *>(u"soc2"_s);
        auto *dated = card->findChild<QCheckBox *>(u"dated"_s);
        auto *day = card->findChild<QDateEdit *>(u"day"_s);
        QVERIFY(!dated->isChecked() && !day->isEnabled());
        dated->click();
        QCOMPARE(dates().size(), 1);
        QCOMPARE(dates().front().goal, u"S"_s);
        QCOMPARE(dates().front().due, QDate(2027, 2, 18)); // 90 days after 20 November 2026
        day->setDate(QDate(2027, 3, 1));
        card->findChild<QCheckBox *>(u"promised"_s)->click();
        QCOMPARE(dates().front().due, QDate(2027, 3, 1));
        QVERIFY(dates().front().promised);
        QCOMPARE(session().undoStack()->count(), 3);
        session().undoStack()->undo();
        session().undoStack()->undo();
        QCOMPARE(day->date(), QDate(2027, 2, 18));
        session().undoStack()->undo();
        QVERIFY(dates().isEmpty() && !dated->isChecked());
        session().undoStack()->redo();
        QVERIFY(dated->isChecked());
    }

    void everythingFitsTheSmallestWindow()
    {
        m_page->resize(968, 556);
        m_page->goTo({u"frameworks"_s, {}, {}, {}, u"goals"_s});
        for (auto *card : m_page->findChildren<GoalCard *>())
            for (auto *button : card->findChildren<QPushButton *>())
                QVERIFY2(button->isHidden() || card->rect().contains(button->geometry()), qPrintable(button->text()));
    }

private:
    Session &session() { return m_project->session(); }
    QList<GoalDate> dates()
    {
        return *ProjectStore(session().workspace().database()).goalDates(session().state().project.id);
    }

    Catalogue m_catalogue;
    std::unique_ptr<ChecklistProject> m_project;
    std::unique_ptr<FrameworksPage> m_page;
};

QTEST_MAIN(TestFrameworksPage)
#include "tst_frameworkspage.moc"
