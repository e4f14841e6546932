// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/choicerow.h"
#include "dialogs/productprofile.h"
#include "pages/checklist/reasonform.h"
#include "session/profiledesk.h"
#include "session/riskdesk.h"
#include "storage/waiverstore.h"
#include "support/smallcatalogue.h"
#include "theme/theme.h"
#include "ui/pages/checklistproject.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

class TestHonestyDesks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(*qApp); }

    void init()
    {
        m_project = std::make_unique<ChecklistProject>(smallCatalogue(), QList<Evidence>{},
                                                       Profile{{u"db"_s, {Truth::Yes, u"Mara"_s}}});
    }

    void cleanup() { m_project.reset(); }

    void riskIsAcceptedUndoneAndRedone()
    {
        RiskDesk desk(&session());
        const int open = session().assessment().product.stoppersOpen;
        desk.accept({u"sec.secrets"_s}, u"Mara"_s, u"Only two of us"_s, ChecklistProject::today().date().addDays(30));
        const CheckResult *result = session().assessment().find(u"sec.secrets");
        QVERIFY(result->waived && result->applies());
        QCOMPARE(session().assessment().product.stoppersOpen, open - 1);
        QCOMPARE(result->risk->owner, u"Mara"_s);
        session().undoStack()->undo();
        QVERIFY(!session().assessment().find(u"sec.secrets")->waived);
        session().undoStack()->redo();
        QVERIFY(session().assessment().find(u"sec.secrets")->waived);
        // Each stays on record.
        const auto all = WaiverStore(session().workspace().database()).list(session().state().project.id);
        QVERIFY(all);
        QCOMPARE(all->size(), 2);
    }

    void riskIsTakenBack()
    {
        RiskDesk desk(&session());
        desk.accept({u"sec.secrets"_s}, u"Mara"_s, u"Only two of us"_s, desk.longestUntil());
        desk.takeBack(u"sec.secrets"_s);
        QVERIFY(!session().assessment().find(u"sec.secrets")->waived);
        session().undoStack()->undo();
        QVERIFY(session().assessment().find(u"sec.secrets")->waived);
    }

    void riskComesBackByItself()
    {
        RiskDesk desk(&session());
        desk.accept({u"sec.secrets"_s}, u"Mara"_s, u"Only two of us"_s, ChecklistProject::today().date().addDays(30));
        session().setNow(ChecklistProject::today().addDays(31));
        session().refresh();
        QCOMPARE(session().assessment().find(u"sec.secrets")->riskStanding, RiskStanding::Expired);
        QCOMPARE(session().assessment().oddities.front().kind, OddityKind::RiskExpired);
    }

    void someRisksAreRefused()
    {
        RiskDesk desk(&session());
        QVERIFY(desk.whyNot({u"rel.backups"_s}).contains(u"Title of rel.backups"_s));
        QVERIFY(desk.whyNot({u"sec.secrets"_s}).isEmpty());
        desk.accept({u"sec.secrets"_s, u"rel.backups"_s}, u"Mara"_s, u"Later"_s, desk.longestUntil());
        QCOMPARE(session().undoStack()->count(), 0);
        // A day that is too far away is refused by the workspace, and no step is left to undo.
        QSignalSpy failed(&session(), &Session::failed);
        desk.accept({u"sec.secrets"_s}, u"Mara"_s, u"Later"_s, desk.longestUntil().addDays(1));
        QCOMPARE(failed.count(), 1);
        QVERIFY(!session().assessment().find(u"sec.secrets")->waived);
    }

    void formAsksForOwnerAndDay()
    {
        ReasonForm form;
        form.setRisk({}, ChecklistProject::today().date(), {});
        form.ask();
        auto *kind = form.findChild<QComboBox *>();
        const auto fields = form.findChildren<QLineEdit *>();
        auto *words = fields.front();
        QPushButton *done = form.findChildren<QPushButton *>().back();
        QSignalSpy accepted(&form, &ReasonForm::riskAccepted);
        QSignalSpy given(&form, &ReasonForm::given);
        words->setText(u"Only two of us"_s);
        kind->setCurrentIndex(kind->findData(int(ExclusionReason::AcceptedRisk)));
        QCOMPARE(done->text(), u"Accept the risk"_s);
        QVERIFY(!done->isEnabled()); // nobody answers for it yet
        QVERIFY(form.findChild<QDateEdit *>()->isVisible());
        form.setRisk(u"Mara"_s, ChecklistProject::today().date(), {});
        QVERIFY(done->isEnabled());
        done->click();
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(given.count(), 0);
        QCOMPARE(accepted.front().at(0).toString(), u"Mara"_s);
        QCOMPARE(accepted.front().at(2).toDate(), ChecklistProject::today().date().addDays(30));
        form.setRisk(u"Mara"_s, ChecklistProject::today().date(), u"Not this one."_s);
        QVERIFY(!done->isEnabled());
        kind->setCurrentIndex(kind->findData(int(ExclusionReason::OutOfScope)));
        QCOMPARE(done->text(), u"Leave it out"_s);
        QVERIFY(done->isEnabled());
    }

    void profileIsTriedBeforeItCounts()
    {
        ProfileDesk desk(&session());
        const ProfileChange change = desk.tryOut({{u"db"_s, Truth::No}, {u"login"_s, Truth::No}});
        QCOMPARE(change.going, (QStringList{u"rel.backups"_s, u"sec.scan"_s}));
        QVERIFY(session().assessment().find(u"rel.backups")->applies());
        QCOMPARE(session().undoStack()->count(), 0);
        desk.apply({{u"db"_s, Truth::No}, {u"login"_s, Truth::No}});
        QVERIFY(!session().assessment().find(u"rel.backups")->applies());
        QCOMPARE(session().undoStack()->count(), 1);
        session().undoStack()->undo();
        QVERIFY(session().assessment().find(u"rel.backups")->applies());
        QVERIFY(!session().assessment().find(u"sec.scan")->undecidedBy.isEmpty());
    }

    void dialogShowsWhatComesAndGoes()
    {
        QWidget window;
        window.resize(1200, 800);
        showProductProfile(&session(), &window);
        auto *dialog = window.findChild<ProductProfile *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChildren<ChoiceRow *>().size(), 2);
        auto *apply = dialog->findChild<QPushButton *>(u"apply"_s);
        QVERIFY(!apply->isEnabled());
        auto *db = dialog->findChild<ChoiceRow *>(u"db"_s);
        QCOMPARE(db->choice(), 0);
        QTest::keyClick(db, Qt::Key_2); // No
        QCOMPARE(dialog->pending(), (QMap<QString, Truth>{{u"db"_s, Truth::No}}));
        QVERIFY(apply->isEnabled());
        QStringList words;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            words << label->text();
        QVERIFY(words.join(u'\n').contains(u"Go away:\n– Title of rel.backups"_s));
        QVERIFY(session().assessment().find(u"rel.backups")->applies());
        QTest::keyClick(db, Qt::Key_1); // as it was: nothing is left to apply
        QVERIFY(dialog->pending().isEmpty());
        QTest::keyClick(db, Qt::Key_2);
        apply->click();
        QVERIFY(!session().assessment().find(u"rel.backups")->applies());
        QCOMPARE(session().undoStack()->count(), 1);
    }

private:
    Session &session() { return m_project->session(); }

    std::unique_ptr<ChecklistProject> m_project;
};

QTEST_MAIN(TestHonestyDesks)
#include "tst_honestydesks.moc"
