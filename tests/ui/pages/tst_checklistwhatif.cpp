// SPDX-License-Identifier: GPL-3.0-or-later
// The checklist's what-if: ticks move every figure at once, and nothing of it is kept.
#include "checklistproject.h"
#include "items/checklistmodel.h"
#include "pages/checklist/checkdelegate.h"
#include "pages/checklist/checkfilters.h"
#include "pages/checklist/checkpane.h"
#include "pages/checklist/checktree.h"
#include "pages/checklist/checkwhatif.h"
#include "pages/checklistpage.h"
#include "storage/snapshotstore.h"
#include "support/smallcatalogue.h"
#include "theme/theme.h"
#include "widgets/filterbar.h"
#include "widgets/whatifbanner.h"
#include "widgets/whatifresult.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

class TestChecklistWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(*qApp); }

    void init()
    {
        m_project = std::make_unique<ChecklistProject>(
            smallCatalogue(), QList<Evidence>{seen(u"rel.tests"_s, 1)},
            Profile{{u"db"_s, {Truth::Yes, u"Mara"_s}}, {u"login"_s, {Truth::Yes, u"Mara"_s}}});
        m_page = std::make_unique<ChecklistPage>(&session());
        m_page->resize(1300, 816);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_tree = m_page->findChild<CheckTree *>();
        m_pane = m_page->findChild<CheckPane *>();
        m_whatIf = m_page->findChild<CheckWhatIf *>();
        m_tree->setFocus();
        QCOMPARE(m_tree->currentId(), u"rel.backups"_s);
    }

    void cleanup()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        m_page.reset();
        m_project.reset();
    }

    void aTickMovesFiguresAndStoresNothing()
    {
        const double stored = *session().assessment().product.headline;
        const double before = scoreOf(Dimension::Reliability);
        const auto snapshots = snapshotCount();
        QTest::keyClick(m_tree, Qt::Key_W);
        QVERIFY(m_whatIf->head()->isVisible());
        QVERIFY(m_whatIf->result()->isVisible());
        QVERIFY(!m_pane->isVisible());
        QVERIFY(banner()->accessibleName().contains(u"nothing here is stored"));
        QTest::keyClick(m_tree, Qt::Key_Space);
        QCOMPARE(tickOf(u"rel.backups"_s), Qt::Checked);
        // Both checks of the dimension pass then.
        QCOMPARE(scoreOf(Dimension::Reliability), 100.0);
        QVERIFY(before < 100);
        QVERIFY2(banner()->accessibleName().contains(u"Open ship-stoppers: 2 → 1"),
                 qPrintable(banner()->accessibleName()));
        QVERIFY(banner()->accessibleName().contains(u"1 check(s) ticked, likely 1 day"));
        // A hypothetical pass is not said to be observed.
        QCOMPARE(basisOf(u"rel.backups"_s), u"As if done"_s);
        QVERIFY(rowOf(u"rel.backups"_s).data(Qt::AccessibleTextRole).toString().contains(u"as if done"));

        QCOMPARE(*session().assessment().product.headline, stored);
        QCOMPARE(*session().scorecard().assessment.product.headline, stored);
        QVERIFY(session().state().answers.isEmpty());
        QCOMPARE(session().undoStack()->count(), 0);
        QCOMPARE(snapshotCount(), snapshots);

        QTest::keyClick(m_tree, Qt::Key_W);
        QVERIFY(!m_whatIf->head()->isVisible());
        QVERIFY(!m_whatIf->result()->isVisible());
        QVERIFY(m_pane->isVisible());
        QCOMPARE(scoreOf(Dimension::Reliability), before);
        QVERIFY(!rowOf(u"rel.backups"_s).data(Qt::CheckStateRole).isValid());
        QCOMPARE(basisOf(u"rel.backups"_s), u"Missing"_s);
        // It was left for good: coming back, nothing is ticked.
        QTest::keyClick(m_tree, Qt::Key_W);
        QCOMPARE(tickOf(u"rel.backups"_s), Qt::Unchecked);
    }

    void theRulesOfAnsweringAreOff()
    {
        m_whatIf->action()->trigger();
        QTest::keyClick(m_tree, Qt::Key_1);
        QCOMPARE(tickOf(u"rel.backups"_s), Qt::Checked);
        QCOMPARE(m_tree->currentId(), u"rel.tests"_s);
        QTest::keyClick(m_tree, Qt::Key_K);
        QTest::keyClick(m_tree, Qt::Key_3, Qt::ShiftModifier);
        QCOMPARE(tickOf(u"rel.backups"_s), Qt::Unchecked);
        QTest::keyClick(m_tree, Qt::Key_4);
        QTest::keyClick(m_tree, Qt::Key_E);
        QTest::keyClick(m_tree, Qt::Key_O);
        QVERIFY(!m_pane->isVisible());
        QVERIFY(session().state().answers.isEmpty());
    }

    void aPressOnTheBoxTicksIt_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void aPressOnTheBoxTicksIt()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        m_whatIf->action()->trigger();
        const QRect row = m_tree->visualRect(rowOf(u"sec.secrets"_s));
        const QRect box = CheckDelegate::tickIn(row, direction);
        QCOMPARE(box.center().x() < row.center().x(), direction == Qt::LeftToRight);
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, box.center());
        QCOMPARE(tickOf(u"sec.secrets"_s), Qt::Checked);
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(tickOf(u"sec.secrets"_s), Qt::Checked);
        // The second of two quick presses comes as a double click.
        QTest::mouseDClick(m_tree->viewport(), Qt::LeftButton, {}, box.center());
        QCOMPARE(tickOf(u"sec.secrets"_s), Qt::Unchecked);
        // What passes has nothing to tick.
        QVERIFY(!rowOf(u"rel.tests"_s).data(Qt::CheckStateRole).isValid());
    }

    void severalRowsAreTickedAtOnceAndUnticked()
    {
        QTest::keyClick(m_tree, Qt::Key_W);
        m_tree->selectAll();
        QTest::keyClick(m_tree, Qt::Key_Space);
        for (const QString &id : {u"rel.backups"_s, u"sec.secrets"_s, u"sec.scan"_s})
            QCOMPARE(tickOf(id), Qt::Checked);
        QCOMPARE(scoreOf(Dimension::Security), 100.0);
        QVERIFY2(banner()->accessibleName().contains(u"Open ship-stoppers: 2 → 0"),
                 qPrintable(banner()->accessibleName()));
        for (auto *button : m_whatIf->result()->findChildren<QPushButton *>())
            if (button->text() == u"Make a list of these"_s)
                button->click();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 4);
        banner()->findChild<QPushButton *>(u"untickAll"_s)->click();
        QCOMPARE(tickOf(u"rel.backups"_s), Qt::Unchecked);
        QVERIFY(m_whatIf->isOn());
    }

    void aTickedRowStaysWhereItIs()
    {
        auto *filters = m_page->findChild<CheckFilters *>();
        QTest::keyClicks(filters->field(), u"is:unknown"_s);
        const QStringList before = rowsShown();
        QVERIFY(before.contains(u"sec.secrets"_s));
        m_whatIf->action()->trigger();
        m_whatIf->tick({u"sec.secrets"_s}, true);
        QCOMPARE(rowsShown(), before);
        m_whatIf->leave();
        QCOMPARE(rowsShown(), before);
    }

    void everythingThatLeavesKeepsNothing()
    {
        auto *chip = m_page->findChild<FilterChip *>(u"whatIfChip"_s);
        const auto begin = [this, chip] {
            QTest::mouseClick(chip, Qt::LeftButton);
            m_whatIf->tick({u"sec.secrets"_s}, true);
            return m_whatIf->isOn() && tickOf(u"sec.secrets"_s) == Qt::Checked;
        };
        QVERIFY(chip);
        QVERIFY(begin());
        QTest::keyClick(m_tree, Qt::Key_Escape);
        QVERIFY(!m_whatIf->isOn() && !chip->isChecked() && m_pane->isVisible());
        QVERIFY(begin());
        for (auto *button : banner()->findChildren<QPushButton *>())
            if (button->text() == u"Leave"_s)
                button->click();
        QVERIFY(!m_whatIf->isOn());
        QVERIFY(begin());
        session().closeProject();
        QVERIFY(!m_whatIf->isOn());
    }

    void whatIsStoredMeanwhileStaysOnTop()
    {
        QTest::keyClick(m_tree, Qt::Key_W);
        m_whatIf->tick({u"sec.secrets"_s, u"sec.scan"_s}, true);
        // Another window answers; what passes now has no tick any more.
        session().answer({u"sec.scan"_s}, {.value = AnswerValue::No});
        QCOMPARE(tickOf(u"sec.secrets"_s), Qt::Checked);
        QCOMPARE(tickOf(u"sec.scan"_s), Qt::Checked);
        session().undoStack()->undo();
        QCOMPARE(tickOf(u"sec.secrets"_s), Qt::Checked);
    }

    void aNarrowWindowHasTheBannerAlone()
    {
        m_page->resize(900, 600);
        QTest::keyClick(m_tree, Qt::Key_W);
        QVERIFY(m_whatIf->head()->isVisible());
        QVERIFY(!m_whatIf->result()->isVisible());
        QTest::keyClick(m_tree, Qt::Key_Return);
        QVERIFY(!m_pane->isVisible());
    }

    void thePaletteCanSwitchIt()
    {
        const auto actions = m_page->findChildren<QAction *>();
        const auto found = std::ranges::find(actions, u"What if some checks were done"_s, &QAction::text);
        QVERIFY(found != actions.end());
        (*found)->trigger();
        QVERIFY(m_whatIf->isOn());
    }

private:
    Session &session() { return m_project->session(); }
    WhatIfBanner *banner() const { return m_page->findChild<WhatIfBanner *>(); }
    qsizetype snapshotCount()
    {
        return SnapshotStore(session().workspace().database()).list(session().state().project.id)->size();
    }
    QModelIndex rowOf(const QString &id) const
    {
        const auto *model = m_tree->model();
        const auto found =
            model->match(model->index(0, 0), ChecklistModel::CheckIdRole, id, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }
    QString basisOf(const QString &id) const
    {
        return rowOf(id).siblingAtColumn(ChecklistModel::BasisColumn).data().toString();
    }
    Qt::CheckState tickOf(const QString &id) const
    {
        const QVariant tick = rowOf(id).data(Qt::CheckStateRole);
        return tick.isValid() ? Qt::CheckState(tick.toInt()) : Qt::PartiallyChecked;
    }
    double scoreOf(Dimension dimension) const
    {
        const auto *model = m_tree->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (const QModelIndex group = model->index(row, 0);
                group.data(ChecklistModel::DimensionRole).toInt() == int(dimension))
                return group.data(ChecklistModel::ScoreRole).toDouble();
        return -1;
    }
    QStringList rowsShown() const
    {
        QStringList ids;
        const auto *model = m_tree->model();
        for (int group = 0; group < model->rowCount(); ++group)
            for (int row = 0; row < model->rowCount(model->index(group, 0)); ++row)
                ids << model->index(row, 0, model->index(group, 0)).data(ChecklistModel::CheckIdRole).toString();
        return ids;
    }

    std::unique_ptr<ChecklistProject> m_project;
    std::unique_ptr<ChecklistPage> m_page;
    CheckTree *m_tree = nullptr;
    CheckPane *m_pane = nullptr;
    CheckWhatIf *m_whatIf = nullptr;
};

QTEST_MAIN(TestChecklistWhatIf)
#include "tst_checklistwhatif.moc"
