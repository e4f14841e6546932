// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "charts/opinionmap.h"
#include "charts/tornadochart.h"
#include "dialogs/decision/decisionwizard.h"
#include "dialogs/decision/signalrow.h"
#include "pages/decision/moneycard.h"
#include "pages/decision/opinionscard.h"
#include "pages/decision/optioncard.h"
#include "pages/decision/partscard.h"
#include "pages/decision/whatifcard.h"
#include "pages/decisionpage.h"
#include "session/session.h"
#include "support/gitfixture.h"
#include "widgets/button.h"
#include "widgets/emptystate.h"
#include "widgets/notice.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;
using sextant::test::GitFixture;

class TestDecisionPage : public QObject
{
    Q_OBJECT

    static QString texts(const QWidget *widget)
    {
        QStringList found;
        for (const QWidget *each : widget->findChildren<QWidget *>())
            if (!each->isHidden())
                found << each->accessibleName() << each->accessibleDescription() << each->property("text").toString();
        return found.join(u'\n');
    }

    static void press(QWidget *within, const QString &name)
    {
        for (auto *button : within->findChildren<QAbstractButton *>())
            if (button->text() == name && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        QFAIL(qPrintable(u"No button “%1”"_s.arg(name)));
    }

    DecisionWizard *wizard() const { return m_page->findChild<DecisionWizard *>(); }

    void answer(const QString &signal, int keys, Qt::Key key) const
    {
        auto *slider = wizard()->findChild<SignalRow *>(signal)->findChild<QSlider *>();
        slider->setFocus();
        for (int i = 0; i < keys; ++i)
            QTest::keyClick(slider, key);
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::isolateGit();
        auto catalogue = loadBuiltInCatalogue();
        QVERIFY(bool(catalogue));
        m_catalogue = *catalogue;
        const QDateTime day(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC);
        for (int i = 0; i < 12; ++i) {
            const QString part = i % 3 == 0 ? u"web"_s : u"api"_s;
            m_repository.write(u"src/%1/a%2.py"_s.arg(part).arg(i), QByteArray("x = 1\n").repeated(100));
            m_repository.commit(u"Add part %1"_s.arg(i), day.addDays(i), u"Ann Brown"_s);
        }
        m_session = std::make_unique<Session>(m_catalogue);
        m_session->setNow(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
        m_session->setPerson({u"Ann Brown"_s, Role::Assessor});
        QVERIFY(bool(m_session->openWorkspace(m_folder.filePath(u"w.sextant"_s))));
        m_page = std::make_unique<DecisionPage>(m_session.get(), nullptr);
        m_page->resize(1232, 816);
        m_page->show();
        m_session->addProject(m_repository.path());
        QTRY_VERIFY(!m_session->jobs()->isBusy() && m_session->hasProject());
        QTRY_VERIFY(m_page->findChild<DecisionDesk *>()->readings()[*signalIndex(u"team.around")]);
    }

    void emptyPageSaysWhatIsFoundAndStarts()
    {
        auto *empty = m_page->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        press(empty, u"Start"_s);
        QVERIFY(wizard());
        QVERIFY(wizard()->isVisible());
    }

    void situationNeedsAName()
    {
        auto *person = wizard()->findChild<QLineEdit *>(u"personField"_s);
        QCOMPARE(person->text(), u"Ann Brown"_s);
        person->clear();
        QVERIFY(!wizard()->button(QWizard::NextButton)->isEnabled());
        QVERIFY(texts(wizard()).contains(u"who answers?"));
        QTest::keyClicks(person, u"Ann Brown"_s);
        QVERIFY(wizard()->button(QWizard::NextButton)->isEnabled());
        QTest::mouseClick(wizard()->button(QWizard::NextButton), Qt::LeftButton);
    }

    void signalsShowEvidenceAndAskForReasons()
    {
        auto *tests = wizard()->findChild<SignalRow *>(u"tests.none"_s);
        QVERIFY(texts(tests).contains(u"No test file was found"));
        QVERIFY(texts(tests).contains(u"pulls clearly towards replacing"));
        answer(u"tests.none"_s, 2, Qt::Key_Left);
        QVERIFY(texts(tests).contains(u"Say why."));
        QVERIFY(!wizard()->button(QWizard::NextButton)->isEnabled());
        QTest::keyClicks(tests->findChild<QLineEdit *>(), u"They are in another repository"_s);
        QVERIFY(wizard()->button(QWizard::NextButton)->isEnabled());
        for (const char *id : {"arch.sound", "arch.database", "code.readable", "product.retained", "product.pivot",
                               "platform.abandoned"})
            answer(QString::fromLatin1(id), SignalRow::steps, Qt::Key_Left);
        QVERIFY(texts(wizard()->findChild<SignalRow *>(u"arch.sound"_s)).contains(u"pulls clearly towards hardening"));
        QCOMPARE(wizard()->draft().answers[*signalIndex(u"arch.sound")]->value, -1.0);
    }

    void draftSurvivesClosing()
    {
        const DecisionDraft before = wizard()->draft();
        wizard()->reject();
        QTRY_VERIFY(!wizard());
        press(m_page->findChild<EmptyState *>(), u"Go on with your answers"_s);
        QVERIFY(wizard()->draft() == before);
        QTest::mouseClick(wizard()->button(QWizard::NextButton), Qt::LeftButton);
        QTest::mouseClick(wizard()->button(QWizard::NextButton), Qt::LeftButton);
    }

    void moneyIsToldAtItsField()
    {
        auto *with = wizard()->findChild<QCheckBox *>(u"withMoney"_s);
        QVERIFY(!with->isChecked());
        with->click();
        QVERIFY(!wizard()->button(QWizard::NextButton)->isEnabled());
        QTest::mouseClick(wizard()->findChild<Button *>(u"ruleOfThumb"_s), Qt::LeftButton);
        QVERIFY(texts(wizard()).contains(u"Say how long the money lasts"));
        wizard()->findChild<QDoubleSpinBox *>(u"runwayField"_s)->setValue(18);
        QVERIFY(wizard()->button(QWizard::NextButton)->isEnabled());
        auto *low = wizard()->findChild<QDoubleSpinBox *>(u"harden/1"_s);
        const double before = low->value();
        low->setValue(5000);
        QVERIFY(texts(wizard()).contains(u"must not lie above"));
        QVERIFY(!wizard()->button(QWizard::NextButton)->isEnabled());
        low->setValue(before);
        wizard()->findChild<QDoubleSpinBox *>(u"upkeep/harden"_s)->setValue(6000);
        QTest::mouseClick(wizard()->button(QWizard::NextButton), Qt::LeftButton);
    }

    // src/api has 800 lines of the 1,200.
    void partsAreChosen()
    {
        QVERIFY(texts(wizard()->currentPage()).contains(u"No part is chosen yet."));
        auto *scope = wizard()->findChild<QComboBox *>(u"part/src/api"_s);
        QVERIFY(scope && scope->isVisible());
        scope->setFocus();
        QTest::keyClick(scope, Qt::Key_Down);
        QTest::keyClick(scope, Qt::Key_Down);
        QVERIFY(texts(wizard()->currentPage()).contains(u"67 % of the code is replaced"));
        QTest::mouseClick(wizard()->button(QWizard::NextButton), Qt::LeftButton);
        QVERIFY(texts(wizard()->currentPage()).contains(u"They are in another repository"));
        QTest::mouseClick(wizard()->button(QWizard::NextButton), Qt::LeftButton);
    }

    void decisionAgainstTheEvidenceNeedsAReasonAndIsKept()
    {
        QTRY_VERIFY(wizard()->findChild<QRadioButton *>(u"choose/harden"_s)->isChecked());
        QVERIFY(wizard()->button(QWizard::FinishButton)->isEnabled());
        wizard()->findChild<QRadioButton *>(u"choose/rebuild"_s)->click();
        QVERIFY(!wizard()->button(QWizard::FinishButton)->isEnabled());
        QVERIFY(texts(wizard()).contains(u"against the evidence"));
        wizard()->findChild<QRadioButton *>(u"choose/harden"_s)->click();
        QTest::mouseClick(wizard()->button(QWizard::FinishButton), Qt::LeftButton);
        QTRY_VERIFY(!wizard());
        const auto kept = decisionsOf(m_session->workspace(), m_session->state().project.id);
        QVERIFY(bool(kept));
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->front().record.chosen, Option::Harden);
        QCOMPARE(kept->front().record.draft.person, u"Ann Brown"_s);
        QVERIFY(!*keptDraft(m_session->workspace(), m_session->state().project.id));
    }

    void pageShowsTheDecision()
    {
        QTRY_VERIFY(m_page->figures());
        QVERIFY(!m_page->findChild<EmptyState *>()->isVisible());
        QVERIFY(texts(m_page.get()).contains(u"Harden what you have"));
        QVERIFY(texts(m_page.get()).contains(u"Recommended, Decided"));
        QTRY_VERIFY(texts(m_page->findChild<MoneyCard *>()).contains(u"is lost if you harden"));
        QTRY_VERIFY(texts(m_page->findChild<PartsCard *>()).contains(u"Replace"));
        QVERIFY(m_page->findChild<TornadoChart *>()->rows().size() >= 8);
        press(m_page.get(), u"Copy the record"_s);
        QVERIFY(QApplication::clipboard()->text().contains(u"## Consequences"));
    }

    void signalOpensItsEvidence()
    {
        QSignalSpy spy(m_page.get(), &Page::navigateRequested);
        const auto &rows = m_page->findChild<TornadoChart *>()->rows();
        const auto row = std::ranges::find(rows, u"team.around"_s, &TornadoRow::id) - rows.begin();
        auto *chart = m_page->findChild<TornadoChart *>();
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->rowRect(int(row)).center().toPoint());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<Destination>().page, u"repository"_s);
    }

    void slidersFollowAtOnceAndInFull()
    {
        auto *whatIf = m_page->findChild<WhatIfCard *>();
        const double before = m_page->figures()->recommendation.simulated.probability[0];
        auto *slider = whatIf->findChild<QSlider *>(u"arch.sound"_s);
        QElapsedTimer timer;
        timer.start();
        slider->setValue(WhatIfCard::steps);
        QVERIFY2(timer.elapsed() <= 50, qPrintable(QString::number(timer.elapsed())));
        QTRY_VERIFY(m_page->figures()->recommendation.simulated.probability[0] < before - 0.01);
        QVERIFY(texts(m_page.get()).contains(u"If it were so"));
        press(whatIf, u"Back to the answers"_s);
        QTRY_COMPARE(m_page->figures()->recommendation.simulated.probability[0], before);
    }

    // Somebody from outside answers without seeing what was said before.
    void secondOpinionIsBlindAndCompared()
    {
        press(m_page.get(), u"Ask somebody to answer"_s);
        QVERIFY(!wizard()->draft().answers[*signalIndex(u"arch.sound")]);
        QVERIFY(!texts(wizard()).contains(u"They are in another repository"));
        QTest::keyClicks(wizard()->findChild<QLineEdit *>(u"personField"_s), u"Noor Haddad"_s);
        wizard()->change([](DecisionDraft &draft) { draft.speaker = AnswerSource::Assessor; });
        QTest::mouseClick(wizard()->button(QWizard::NextButton), Qt::LeftButton);
        QVERIFY(!wizard()->button(QWizard::FinishButton)->isEnabled()); // nothing is said yet
        answer(u"arch.sound"_s, SignalRow::steps, Qt::Key_Right);
        answer(u"code.readable"_s, SignalRow::steps, Qt::Key_Left);
        QTest::mouseClick(wizard()->button(QWizard::FinishButton), Qt::LeftButton);
        QTRY_VERIFY(!wizard());
        auto *card = m_page->findChild<OpinionsCard *>();
        QVERIFY(texts(card).contains(u"Ann Brown"));
        QVERIFY(texts(card).contains(u"Noor Haddad"));
        // Opposite ends on 1.6, the same on 1.2: 1.2 of 2.8.
        QVERIFY2(texts(card).contains(u"43 % agreement"), qPrintable(texts(card)));
        const auto &rows = m_page->findChild<OpinionMap *>()->rows();
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[0].opposed && !rows[1].opposed);
        QCOMPARE(keptOpinions(m_session->workspace(), m_session->state().project.id)->size(), 2);
    }

    void allAnswersTogetherStartADecision()
    {
        press(m_page->findChild<OpinionsCard *>(), u"Decide on all answers together"_s);
        const auto together = wizard()->draft().answers[*signalIndex(u"arch.sound")];
        QVERIFY(std::abs(together->value) < 0.2);
        QVERIFY(together->reason.contains(u"Noor Haddad: 1.0"));
        wizard()->reject();
        QTRY_VERIFY(!wizard());
    }

    void opinionsAreTakenBack()
    {
        m_session->undoStack()->undo();
        QVERIFY(m_page->findChild<DecisionDesk *>()->opinions().isEmpty());
        m_session->undoStack()->redo();
        QCOMPARE(m_page->findChild<DecisionDesk *>()->opinions().size(), 2);
    }

    // A page is made anew when the language changes; what is to be taken back lasts.
    void opinionsOutlastThePage()
    {
        m_page.reset();
        m_session->undoStack()->undo();
        QVERIFY(keptOpinions(m_session->workspace(), m_session->state().project.id)->isEmpty());
        m_page = std::make_unique<DecisionPage>(m_session.get(), nullptr);
        m_page->resize(1232, 816);
        m_page->show();
        DecisionPage other(m_session.get(), nullptr);
        m_session->undoStack()->redo();
        for (const QWidget *page : {static_cast<QWidget *>(m_page.get()), static_cast<QWidget *>(&other)})
            QVERIFY(texts(page->findChild<OpinionsCard *>()).contains(u"Noor Haddad"));
        QTRY_VERIFY(m_page->findChild<DecisionDesk *>()->readings()[*signalIndex(u"team.around")]);
    }

    // Tests are written, so a fact under the decision is another one.
    void decisionOpensAgainWhenAFactChanges()
    {
        QVERIFY(!m_page->findChild<Notice *>()->isVisible());
        m_repository.write(u"tests/test_a.py"_s, QByteArray("assert True\n").repeated(600));
        m_repository.commit(u"Test it"_s, QDateTime(QDate(2026, 11, 18), QTime(9, 0), Qt::UTC), u"Ann Brown"_s);
        m_session->rescan();
        QTRY_VERIFY(!m_session->jobs()->isBusy());
        QTRY_VERIFY(m_page->findChild<Notice *>()->isVisible());
        const QString words = texts(m_page->findChild<Notice *>());
        QVERIFY2(words.contains(u"open again"), qPrintable(words));
        QVERIFY2(words.contains(u"Then: No test file was found. Now: 50 lines of tests for 100 lines of code"),
                 qPrintable(words));
        QVERIFY2(words.contains(u"With what is found now"), qPrintable(words));
        QVERIFY(m_page->subtitle().contains(u"open again"));
        QCOMPARE(decisionsOf(m_session->workspace(), m_session->state().project.id)->size(), 1); // the record stays
    }

private:
    Catalogue m_catalogue;
    GitFixture m_repository;
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DecisionPage> m_page;
};

QTEST_MAIN(TestDecisionPage)
#include "tst_decisionpage.moc"
