// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "dialogs/choicerow.h"
#include "dialogs/projectquestions.h"
#include "session/session.h"
#include "support/gitfixture.h"
#include "theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

class TestProjectQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void asksWhatSettlesMost();
    void showsTheEvidenceOfWhatIsKnown();
    void keysAnswerAndGoOn();
    void answersCanBeUndone();
    void stagesAreKept();
    void isOfferedOnce();
    void skipCloses();

private:
    QTemporaryDir m_folder;
    test::GitFixture *m_git = nullptr;
    Session *m_session = nullptr;
    QPointer<ProjectQuestions> m_questions;
};

void TestProjectQuestions::initTestCase()
{
    test::isolateGit();
    Theme::instance().apply(*qApp);
    m_git = new test::GitFixture;
    m_git->write(u"package.json"_s,
                 "{\n  \"name\": \"shop\",\n  \"dependencies\": {\n    \"react-dom\": \"18.0.0\"\n  }\n}\n");
    m_git->commit(u"First"_s);
}

void TestProjectQuestions::init()
{
    static int number = 0;
    m_session = new Session(*loadBuiltInCatalogue(), this);
    QVERIFY(m_session->openWorkspace(m_folder.filePath(u"w%1.sextant"_s.arg(++number))));
    QSignalSpy scanned(m_session, &Session::scanFinished);
    m_session->addProject(m_git->path());
    QTRY_COMPARE_WITH_TIMEOUT(scanned.size(), 1, 20000);
    QCOMPARE(scanned.front().front().toBool(), true);
    m_questions = new ProjectQuestions(m_session, nullptr);
    m_questions->show();
    QVERIFY(QTest::qWaitForWindowActive(m_questions));
}

void TestProjectQuestions::cleanup()
{
    delete m_questions;
    delete m_session;
}

void TestProjectQuestions::asksWhatSettlesMost()
{
    const auto &open = m_session->assessment().openQuestions;
    QVERIFY(open.size() > ProjectQuestions::mostQuestions);
    for (int i = 0; i < ProjectQuestions::mostQuestions; ++i)
        QVERIFY(m_questions->findChild<ChoiceRow *>(open.at(i).questionId));
    QVERIFY(!m_questions->findChild<ChoiceRow *>(open.at(ProjectQuestions::mostQuestions).questionId));
}

void TestProjectQuestions::showsTheEvidenceOfWhatIsKnown()
{
    auto *ui = m_questions->findChild<ChoiceRow *>(u"ui"_s);
    QVERIFY(ui);
    QCOMPARE(ui->choice(), 0);
    QVERIFY2(ui->accessibleDescription().contains("in package.json, line 4"_L1),
             qPrintable(ui->accessibleDescription()));
}

void TestProjectQuestions::keysAnswerAndGoOn()
{
    const QString first = m_session->assessment().openQuestions.at(0).questionId;
    const QString second = m_session->assessment().openQuestions.at(1).questionId;
    auto *row = m_questions->findChild<ChoiceRow *>(first);
    auto *next = m_questions->findChild<ChoiceRow *>(second);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_2);
    QCOMPARE(m_session->state().answered.value(first).value, Truth::No);
    QVERIFY(next->hasFocus());
    QTest::keyClick(next, Qt::Key_S);
    QVERIFY(!m_session->state().answered.contains(second));
    QVERIFY(!next->hasFocus());
}

void TestProjectQuestions::answersCanBeUndone()
{
    const QString first = m_session->assessment().openQuestions.at(0).questionId;
    auto *row = m_questions->findChild<ChoiceRow *>(first);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_1);
    QCOMPARE(m_session->assessment().profile.value(first).value, Truth::Yes);
    m_session->undoStack()->undo();
    QCOMPARE(m_session->assessment().profile.value(first).value, Truth::Unknown);
    QCOMPARE(row->choice(), -1);
}

void TestProjectQuestions::stagesAreKept()
{
    auto *declared = m_questions->findChild<ChoiceRow *>(u"declared"_s);
    QVERIFY(declared->hasFocus());
    QTest::keyClick(declared, Qt::Key_3);
    QCOMPARE(m_session->state().project.stageDeclared, Stage::Mvp);
    auto *target = m_questions->findChild<ChoiceRow *>(u"target"_s);
    QVERIFY(target->hasFocus());
    QTest::keyClick(target, Qt::Key_3);
    QCOMPARE(m_session->assessment().target, Stage::Mvp);
    m_session->undoStack()->undo();
    m_session->undoStack()->undo();
    QVERIFY(!m_session->state().project.stageDeclared);
    QCOMPARE(m_session->state().project.stageTarget, Stage::Production);
    QCOMPARE(declared->choice(), -1);
}

void TestProjectQuestions::isOfferedOnce()
{
    QWidget window;
    offerProjectQuestions(m_session, &window);
    offerProjectQuestions(m_session, &window);
    const auto all = window.findChildren<ProjectQuestions *>();
    QCOMPARE(all.size(), 1);
    QVERIFY(!all.front()->isModal());
}

void TestProjectQuestions::skipCloses()
{
    QTest::mouseClick(m_questions->findChild<QPushButton *>(u"skip"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_questions);
    QCOMPARE(m_session->undoStack()->count(), 0);
}

QTEST_MAIN(TestProjectQuestions)
#include "tst_projectquestions.moc"
