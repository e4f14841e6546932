// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "dialogs/ask.h"
#include "pages/explain/explainpane.h"
#include "session/session.h"
#include "support/gitfixture.h"
#include "theme/theme.h"
#include "widgets/toast.h"
#include "window/drop.h"
#include "window/mainwindow.h"
#include "window/preferences.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <atomic>
#include <thread>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-20T09:00:00Z"_s, Qt::ISODate);
constexpr int patience = 20000;

QString sarif(const QString &name)
{
    return QStringLiteral(SEXTANT_TEST_DATA "/importers/sarif/") + name;
}

/// Lets places go over the window as a file manager does.
void drop(QWidget &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent let(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &let);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        isolateGit();
        QCoreApplication::setOrganizationName(u"sextant-test"_s);
        QCoreApplication::setApplicationName(u"mainwindow"_s);
        Theme::instance().apply(*qApp);
        Preferences().setLanguage(u"en"_s);
        m_catalogue = *loadBuiltInCatalogue();
    }

    void init()
    {
        m_repository = std::make_unique<GitFixture>();
        m_repository->write(u"package.json"_s, "{\"dependencies\":{\"pg\":\"8.0.0\"}}\n");
        m_repository->commit(u"First"_s, now.addDays(-3));
        m_session = std::make_unique<Session>(m_catalogue);
        m_session->setNow(now);
        QVERIFY(bool(m_session->openWorkspace(m_repository->root() + u"/team.sextant"_s)));
        m_window = std::make_unique<MainWindow>(m_session.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_repository.reset();
    }

    void beginsWithTheWelcome()
    {
        QCOMPARE(title(), u"Welcome"_s);
        QVERIFY(!action("import")->isEnabled());
    }

    void droppedFolderIsScannedAndShown()
    {
        QSignalSpy finished(m_session.get(), &Session::scanFinished);
        drop(*m_window, {m_repository->path()});
        QVERIFY(finished.wait(patience));
        QCOMPARE(title(), u"Overview"_s);
        QVERIFY(m_window->windowTitle().contains(m_session->state().project.name));
        QVERIFY(action("rescan")->isEnabled());
    }

    void droppedReportIsImported()
    {
        scan();
        QSignalSpy finished(m_session.get(), &Session::importFinished);
        drop(*m_window, {sarif(u"flawfinder.sarif"_s)});
        QVERIFY(finished.wait(patience));
        QCOMPARE(m_session->state().imports.front().counts.open(), 53);
    }

    void droppedRubbishIsToldAndHarmless()
    {
        scan();
        QSignalSpy finished(m_session.get(), &Session::importFinished);
        m_repository->write(u"notes.txt"_s, "nothing");
        drop(*m_window, {m_repository->file(u"notes.txt"_s)});
        QVERIFY(finished.wait(patience));
        QVERIFY(m_session->state().imports.isEmpty());
    }

    void aTableThatAsksIsAQuestionnaire()
    {
        scan();
        m_repository->write(u"buyer.csv"_s, "No,Question,Answer,Comment\n"
                                            "1,Do you encrypt data at rest?,,\n"
                                            "2,Is access reviewed every quarter?,,\n");
        m_repository->write(u"list.csv"_s, "Id,Requirement,Status,Comment\n"
                                           "1,All backups of stored data are encrypted with keys,open,\n"
                                           "2,Access of people is reviewed in every quarter,done,\n");
        m_repository->write(u"scan.csv"_s, "Host,Port,Score\nexample.com,443,4\n");
        const auto dropped = [this](const QString &name) {
            return Drop::of({QUrl::fromLocalFile(m_repository->file(name))});
        };
        QVERIFY(dropped(u"buyer.csv"_s).questionnaire.endsWith(u"buyer.csv"_s));
        QCOMPARE(dropped(u"list.csv"_s).unsure.size(), 1);
        QCOMPARE(dropped(u"scan.csv"_s).reports.size(), 1);
        // Nobody but the person can tell, so both ways are offered where it was let go.
        drop(*m_window, {m_repository->file(u"list.csv"_s)});
        auto *menu = m_window->findChild<QMenu *>(u"whatIsIt"_s);
        QVERIFY(menu && menu->isVisible());
        QSignalSpy finished(m_session.get(), &Session::importFinished);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(finished.wait(patience));
    }

    void keysLeadToThePages()
    {
        scan();
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(title(), u"Checklist"_s);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(title(), u"Overview"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(title(), u"Settings"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(title(), u"Overview"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(title(), u"Settings"_s);
    }

    void answerIsUndoneByKey()
    {
        scan();
        m_session->answer({u"rel.backups"_s}, {.value = AnswerValue::No});
        QCOMPARE(m_session->assessment().find(u"rel.backups")->answer->value, AnswerValue::No);
        QVERIFY(action("undo")->toolTip().contains(u"No"_s));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        const auto answer = m_session->assessment().find(u"rel.backups")->answer;
        QVERIFY(!answer || answer->value == AnswerValue::Unknown);
    }

    void explainsOverThePage()
    {
        scan();
        Q_EMIT m_window->currentPage()->explainRequested({Dimension::Security, {}});
        auto *pane = m_window->findChild<ExplainPane *>();
        QVERIFY(pane->isVisible());
        QCOMPARE(pane->subject().dimension, std::optional(Dimension::Security));
    }

    void languageSwitchesWithoutLosingState()
    {
        scan();
        m_session->answer({u"rel.backups"_s}, {.value = AnswerValue::Yes});
        m_window->navigate({u"checklist"_s});
        Preferences().setLanguage(u"de"_s);
        QTRY_COMPARE(title(), u"Prüfliste"_s);
        QVERIFY(m_session->hasProject());
        QCOMPARE(m_session->undoStack()->count(), 1);
        QCOMPARE(m_session->assessment().find(u"rel.backups")->answer->value, AnswerValue::Yes);
        Preferences().setLanguage(u"en"_s);
        QTRY_COMPARE(title(), u"Checklist"_s);
    }

    void looksSwitchWhileOpen()
    {
        scan();
        for (const auto &[id, text] : Preferences::looks()) {
            Preferences().setLook(id);
            QVERIFY(!m_window->grab().isNull());
        }
        Preferences().setLook({});
    }

    void failureStaysUntilItIsRead()
    {
        Q_EMIT m_session->failed(environmentError(u"The disk is full."_s, u"team.sextant"_s, u"Make room."_s));
        const auto *toast = m_window->findChild<Toast *>();
        QVERIFY(toast);
        QVERIFY(toast->message().text.contains(u"The disk is full."_s));
        QCOMPARE(toast->lifetime(), 0);
    }

    void closingWhileBusyAsksFirst()
    {
        Ask::instance().confirm = [](QWidget *, const QString &, const QString &, const QString &) { return false; };
        std::atomic<bool> go = false;
        m_session->jobs()->start<int>(
            u"Long"_s,
            [&go](const Ticket &ticket) -> Result<int> {
                while (!go && !ticket.cancelled())
                    std::this_thread::yield();
                return 1;
            },
            [](const Result<int> &) {});
        QVERIFY(!m_window->close());
        Ask::instance().confirm = [](QWidget *, const QString &, const QString &, const QString &) { return true; };
        QVERIFY(m_window->close());
        go = true;
    }

    void dropSaysWhatWillHappen()
    {
        const QTemporaryDir folder;
        QCOMPARE(Drop::of({QUrl::fromLocalFile(folder.path())}).folders.size(), 1);
        QVERIFY(Drop::of({QUrl(u"https://example.com/x.sarif"_s)}).isEmpty());
        const Drop reports = Drop::of({QUrl::fromLocalFile(sarif(u"spotbugs.sarif"_s))});
        QVERIFY(reports.promise(u"Harbour"_s).contains(u"Harbour"_s));
        QVERIFY(!reports.promise({}).isEmpty());
        QFile sent(folder.filePath(u"clinic.bundle.zip"_s));
        QVERIFY(sent.open(QIODevice::WriteOnly));
        const Drop bundle = Drop::of({QUrl::fromLocalFile(sent.fileName())});
        QVERIFY(bundle.reports.isEmpty());
        QVERIFY(bundle.promise({}).contains(u"clinic.bundle.zip"_s));
    }

private:
    void scan()
    {
        QSignalSpy finished(m_session.get(), &Session::scanFinished);
        m_session->addProject(m_repository->path());
        QVERIFY(finished.wait(patience));
        // The questions that are offered after a first scan would have the keys.
        for (QDialog *dialog : m_window->findChildren<QDialog *>())
            dialog->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    QString title() const { return m_window->findChild<QLabel *>(u"pageTitle"_s)->text(); }
    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QLatin1StringView(name)); }

    Catalogue m_catalogue;
    std::unique_ptr<GitFixture> m_repository;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
