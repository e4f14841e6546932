// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "charts/tornadochart.h"
#include "dialogs/decision/decisionwizard.h"
#include "dialogs/decision/signalrow.h"
#include "pages/decision/optioncard.h"
#include "pages/decision/whatifcard.h"
#include "pages/decisionpage.h"
#include "session/session.h"
#include "support/gitfixture.h"
#include "widgets/button.h"
#include "widgets/emptystate.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

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
            m_repository.write(u"src/a%1.py"_s.arg(i), "def a():\n    return 1\n");
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

private:
    Catalogue m_catalogue;
    GitFixture m_repository;
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DecisionPage> m_page;
};

QTEST_MAIN(TestDecisionPage)
#include "tst_decisionpage.moc"
