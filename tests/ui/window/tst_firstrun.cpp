// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "dialogs/ask.h"
#include "dialogs/choicerow.h"
#include "dialogs/projectquestions.h"
#include "items/checklistmodel.h"
#include "pages/checklist/checktree.h"
#include "session/session.h"
#include "support/gitfixture.h"
#include "theme/theme.h"
#include "widgets/dropzone.h"
#include "window/mainwindow.h"
#include "window/preferences.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-20T09:00:00Z"_s, Qt::ISODate);
constexpr int patience = 60000;

} // namespace

/// The first visit as a person makes it: only keys and clicks, from an empty workspace to an answer and back.
class TestFirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        isolateGit();
        QCoreApplication::setOrganizationName(u"sextant-test"_s);
        QCoreApplication::setApplicationName(u"firstrun"_s);
        Theme::instance().apply(*qApp);
        Preferences().setLanguage(u"en"_s);
    }

    void fromAnEmptyWorkspaceToAnAnswerAndBack()
    {
        const GitFixture repository;
        repository.write(u"package.json"_s, "{\"dependencies\":{\"pg\":\"8.0.0\",\"express\":\"5.0.0\"}}\n");
        repository.write(u"src/app.js"_s, "const app = require('express')();\napp.listen(3000);\n");
        repository.commit(u"First"_s, now.addDays(-3));
        const QString path = repository.root() + u"/team.sextant"_s;
        auto session = std::make_unique<Session>(*loadBuiltInCatalogue());
        session->setNow(now);
        session->setPerson({u"Mara Lindqvist"_s, Role::Insider});
        QVERIFY(bool(session->openWorkspace(path)));
        auto window = std::make_unique<MainWindow>(session.get());
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        const auto title = [&window] { return window->findChild<QLabel *>(u"pageTitle"_s)->text(); };
        QCOMPARE(title(), u"Welcome"_s);

        // The folder: the zone has the keyboard, and Space chooses.
        const auto chosen = Ask::instance().openFolder;
        Ask::instance().openFolder = [&repository](QWidget *, const QString &) { return repository.path(); };
        QSignalSpy scanned(session.get(), &Session::scanFinished);
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(window->findChild<DropZone *>(), Qt::Key_Space);
        QVERIFY(scanned.wait(patience));
        qInfo() << "first score after" << clock.elapsed() << "ms";
        Ask::instance().openFolder = chosen;
        QCOMPARE(title(), u"Overview"_s);
        QVERIFY(session->assessment().product.headline);

        // The questions: two stages, and the first about the product.
        auto *questions = window->findChild<ProjectQuestions *>();
        QVERIFY(questions && questions->isVisible());
        QTest::keyClick(questions->findChild<ChoiceRow *>(u"declared"_s), Qt::Key_2);
        QTest::keyClick(questions->findChild<ChoiceRow *>(u"target"_s), Qt::Key_3);
        QCOMPARE(session->assessment().target, Stage::Mvp);
        const QString asked = session->assessment().openQuestions.front().questionId;
        auto *row = questions->findChild<ChoiceRow *>(asked);
        QVERIFY(row);
        QTest::keyClick(row, Qt::Key_1);
        QCOMPARE(session->assessment().profile.value(asked).value, Truth::Yes);
        questions->close();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));

        // One check: the key of the page, then 1 for yes.
        const QKeySequence key = window->findChild<QAction *>(u"checklist"_s)->shortcut();
        QVERIFY(!key.isEmpty());
        QTest::keyClick(window.get(), key[0].key(), key[0].keyboardModifiers());
        QCOMPARE(title(), u"Checklist"_s);
        auto *tree = window->findChild<CheckTree *>();
        tree->setFocus();
        const QString check = tree->currentId();
        QVERIFY(!check.isEmpty());
        const auto face = [&] {
            const CheckResult *result = session->assessment().find(check);
            return session->assessment().product.of(result->dimension)->face;
        };
        const double before = face();
        const int steps = session->undoStack()->index();
        QTest::keyClick(tree, Qt::Key_1);
        const auto answer = session->assessment().find(check)->answer;
        QVERIFY(answer);
        QCOMPARE(answer->value, AnswerValue::Yes);
        QCOMPARE(answer->person, u"Mara Lindqvist"_s);
        QVERIFY(face() > before);
        QCOMPARE(session->undoStack()->index(), steps + 1);

        // And back.
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
        const auto undone = session->assessment().find(check)->answer;
        QVERIFY(!undone || undone->value == AnswerValue::Unknown);
        QCOMPARE(face(), before);

        // Nothing had to be saved by hand: the file tells the same to whoever opens it next.
        window.reset();
        session = std::make_unique<Session>(*loadBuiltInCatalogue());
        session->setNow(now);
        QVERIFY(bool(session->openWorkspace(path)));
        QCOMPARE(session->assessment().profile.value(asked).value, Truth::Yes);
        QCOMPARE(session->answerHistory(check)->size(), 2);
    }
};

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
