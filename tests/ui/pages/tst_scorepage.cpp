// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/verdict.h"
#include "checklistproject.h"
#include "items/whatifmodel.h"
#include "pages/overview/honestynotice.h"
#include "pages/overviewpage.h"
#include "pages/score/ladderrow.h"
#include "pages/score/odditiesview.h"
#include "pages/score/scoretile.h"
#include "pages/score/stagerow.h"
#include "pages/score/whatifview.h"
#include "pages/scorepage.h"
#include "support/smallcatalogue.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

class TestScorePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(*qApp); }

    void init()
    {
        m_page.reset();
        m_project = std::make_unique<ChecklistProject>(
            smallCatalogue(), QList<Evidence>{seen(u"rel.backups"_s, 1), seen(u"sec.secrets"_s, 0)},
            Profile{{u"db"_s, {Truth::Yes, u"Mara"_s}}, {u"login"_s, {Truth::Yes, u"Mara"_s}}});
        m_page = std::make_unique<ScorePage>(&session());
        m_page->resize(1200, 800);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_project.reset();
    }

    void figuresAreTheAssessments()
    {
        QStringList names;
        for (const ScoreTile *tile : m_page->findChildren<ScoreTile *>())
            names << tile->accessibleName();
        const ProductScore &product = session().assessment().product;
        QVERIFY(names.contains(
            u"Score: %1, %2"_s.arg(scoreText(*product.headline), boundsText(product.low, product.ceiling))));
        QVERIFY(names.contains(u"Known: %1 %"_s.arg(scoreText(product.coverage))));
        QVERIFY(names.contains(u"Left out: 0 %"_s));
    }

    void figureOpensTheExplanation()
    {
        QSignalSpy spy(m_page.get(), &Page::explainRequested);
        m_page->findChild<ScoreTile *>()->click();
        QCOMPARE(spy.count(), 1);
    }

    void stageOpensItsShipStoppers()
    {
        session().setDeclared(Stage::Production);
        const auto rows = m_page->findChildren<StageRow *>();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0]->accessibleName(), u"Prototype, earned"_s);
        QVERIFY(rows[3]->accessibleName().endsWith(u"not earned"_s));
        QSignalSpy spy(m_page.get(), &Page::navigateRequested);
        rows[3]->findChild<QPushButton *>()->click();
        QCOMPARE(spy.count(), 1);
        // Production asks for tests and for no secret in the code; backups pass.
        const auto to = spy.front().front().value<Destination>();
        QCOMPARE(to.page, u"checklist"_s);
        QCOMPARE(to.filter, u"id:sec.secrets,rel.tests"_s);
    }

    void ladderSaysTheExactCondition()
    {
        const auto *row = m_page->findChild<LadderRow *>(u"security"_s);
        QVERIFY(row);
        QStringList words;
        for (const QLabel *label : row->findChildren<QLabel *>())
            words << label->text();
        const QString all = words.join(u'\n');
        QVERIFY(all.contains(u"Level 1, Ad hoc, needs"_s));
        QVERIFY(all.contains(u"✗ 10 of 100 proven; it is 0"_s));
        const auto *empty = m_page->findChild<LadderRow *>(u"compliance"_s);
        QVERIFY(empty->findChildren<QPushButton *>().front()->isHidden());
    }

    void oddityOpensItsChecks()
    {
        session().answer({u"rel.tests"_s}, {.value = AnswerValue::Yes});
        m_page->goTo({u"score"_s, {}, {}, {}, u"oddities"_s});
        auto *row = m_page->findChild<QWidget *>(u"yes-without-evidence"_s);
        QVERIFY(row && row->isVisible());
        QSignalSpy spy(m_page.get(), &Page::navigateRequested);
        row->findChild<QPushButton *>()->click();
        QCOMPARE(spy.front().front().value<Destination>().filter, u"id:rel.tests"_s);
    }

    void whatIfMovesFiguresAndStoresNothing()
    {
        WhatIfModel *model = m_page->whatIf()->model();
        QAbstractItemModelTester tester(model);
        const double before = *model->before().headline;
        const int rows = model->rowCount();
        QCOMPARE(rows, 3); // backups pass
        QVERIFY(model->setData(model->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model->done().size(), 1);
        model->setDone({u"sec.secrets"_s, u"rel.tests"_s, u"sec.scan"_s, u"no.such"_s});
        QCOMPARE(model->done().size(), 3);
        QCOMPARE(*model->after().headline, 100.0);
        QCOMPARE(model->after().stoppersOpen, 0);
        QCOMPARE(model->after().stageEarned, Stage::Production);
        QCOMPARE(*session().assessment().product.headline, before);
        QCOMPARE(session().undoStack()->count(), 0);
        QVERIFY(session().state().answers.isEmpty());
    }

    void whatIfFollowsTheKeyboard()
    {
        m_page->goTo({u"score"_s, {}, {}, {}, u"whatif"_s});
        QTreeView *list = m_page->whatIf()->list();
        QVERIFY(list->isVisible());
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(m_page->whatIf()->model()->done().size(), 1);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(m_page->whatIf()->model()->done().isEmpty());
    }

    void whatIfMakesAList()
    {
        WhatIfModel *model = m_page->whatIf()->model();
        QVERIFY(model->listText().isEmpty());
        model->setDone({u"sec.secrets"_s});
        const QString text = model->listText();
        QVERIFY(text.startsWith(u"Title of sec.secrets (sec.secrets, Security, 1 day"_s));
        QVERIFY(text.contains(scoreWithBounds(model->before())));
        QVERIFY(text.contains(scoreWithBounds(model->after())));
    }

    void whatIfKeepsTicksOfWhatIsStillOpen()
    {
        WhatIfModel *model = m_page->whatIf()->model();
        model->setDone({u"rel.tests"_s, u"sec.secrets"_s});
        session().answer({u"rel.tests"_s}, {.value = AnswerValue::Yes, .proof = u"https://ci.test/1"_s});
        QCOMPARE(session().assessment().find(u"rel.tests")->state, CheckState::Pass);
        QCOMPARE(model->done(), QSet<QString>{u"sec.secrets"_s});
    }

    void overviewSaysWhatIsOdd()
    {
        OverviewPage overview(&session(), nullptr);
        overview.show();
        auto *notice = overview.findChild<HonestyNotice *>();
        QVERIFY(notice && !notice->hasSomething());
        session().answer({u"rel.tests"_s}, {.value = AnswerValue::Yes});
        QVERIFY(notice->hasSomething() && notice->isVisible());
        QSignalSpy spy(&overview, &Page::navigateRequested);
        Q_EMIT notice->actionTriggered();
        const auto to = spy.front().front().value<Destination>();
        QCOMPARE(to.page, u"score"_s);
        QCOMPARE(to.item, u"oddities"_s);
        session().undoStack()->undo();
        QVERIFY(!notice->hasSomething());
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(1232, 780);
        QTest::newRow("least") << QSize(968, 540);
    }

    void nothingIsCut()
    {
        QFETCH(QSize, size);
        m_page->resize(size);
        QCoreApplication::processEvents();
        for (const QScrollArea *area : m_page->findChildren<QScrollArea *>())
            QVERIFY(area->widget()->minimumSizeHint().width() <= size.width());
    }

private:
    Session &session() { return m_project->session(); }

    std::unique_ptr<ChecklistProject> m_project;
    std::unique_ptr<ScorePage> m_page;
};

QTEST_MAIN(TestScorePage)
#include "tst_scorepage.moc"
