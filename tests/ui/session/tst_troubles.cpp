// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "dialogs/ask.h"
#include "pages/repositorypage.h"
#include "session/repositorydesk.h"
#include "session/session.h"
#include "session/workspacewatch.h"
#include "support/gitfixture.h"
#include "widgets/button.h"
#include "widgets/notice.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;
using test::GitFixture;

/// What goes wrong around a window in use: it is told plainly, nothing is lost, and the window stays alive.
class TestTroubles : public QObject
{
    Q_OBJECT

    const QString m_check = u"sec.pinned-dependencies"_s;

    QString noteOfCheck() const
    {
        const auto &revisions = m_session->state().revisions;
        const auto found = std::ranges::find(revisions, m_check, &AnswerRevision::checkId);
        return found == revisions.end() ? QString() : found->note;
    }

    void answer(const QString &note)
    {
        AnswerDraft draft;
        draft.value = AnswerValue::Partly;
        draft.note = note;
        m_session->answer({m_check}, draft);
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::isolateGit();
        auto catalogue = loadBuiltInCatalogue();
        QVERIFY(bool(catalogue));
        m_catalogue = *catalogue;
    }

    void init()
    {
        m_git = std::make_unique<GitFixture>();
        for (int i = 0; i < 10; ++i) {
            m_git->write(u"src/m%1.js"_s.arg(i), "export const a = 1\n");
            m_git->commit(u"Add %1"_s.arg(i), GitFixture::defaultDate().addDays(i));
        }
        m_session = std::make_unique<Session>(m_catalogue);
        m_session->setNow(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
        QVERIFY(bool(m_session->openWorkspace(m_git->root() + u"/team.sextant")));
        QSignalSpy scanned(m_session.get(), &Session::scanFinished);
        m_session->addProject(m_git->path());
        QTRY_COMPARE(scanned.size(), 1);
        m_failed = std::make_unique<QSignalSpy>(m_session.get(), &Session::failed);
    }

    void cleanup()
    {
        m_failed.reset();
        m_session.reset();
        m_git.reset();
    }

    void repositoryThatHasMoved()
    {
        const QString before = m_session->state().repositories.front().path;
        const QString after = m_git->root() + u"/elsewhere";
        QVERIFY(QDir().rename(m_git->path(), after));
        m_session->rescan();
        QTRY_COMPARE(m_failed->size(), 1);
        QVERIFY(m_failed->front().front().value<Error>().message().contains(u"nothing at this path"));
        QVERIFY2(!m_session->state().inspections.isEmpty(), "what was read stays");

        RepositoryPage page(m_session.get(), nullptr);
        page.show();
        auto *notice = page.findChild<Notice *>();
        QTRY_VERIFY(notice->isVisible());
        const GitFixture other;
        other.commit(u"Another product"_s);
        Ask::instance().openFolder = [&other](QWidget *, const QString &) { return other.path(); };
        notice->findChild<Button *>()->click();
        QTRY_COMPARE(m_failed->size(), 2);
        QVERIFY(m_failed->last().front().value<Error>().message().contains(u"another repository"));
        QCOMPARE(m_session->state().repositories.front().path, before);

        Ask::instance().openFolder = [&after](QWidget *, const QString &) { return after; };
        notice->findChild<Button *>()->click();
        QTRY_COMPARE(m_session->state().repositories.front().path, QFileInfo(after).canonicalFilePath());
        QTRY_VERIFY(!notice->isVisible());
        QSignalSpy scanned(m_session.get(), &Session::scanFinished);
        m_session->setNow(m_session->now().addDays(1));
        m_session->rescan();
        QTRY_COMPARE(scanned.size(), 1);
        QCOMPARE(m_session->state().repositories.size(), 1);
        m_session->undoStack()->undo();
        QCOMPARE(m_session->state().repositories.front().path, before);
    }

    void fullDiskAtAutosave()
    {
        answer(u"first"_s);
        QCOMPARE(noteOfCheck(), u"first"_s);
        const Database database = m_session->workspace().database();
        const auto pages = database.value(u"PRAGMA page_count"_s);
        QVERIFY(bool(pages));
        QVERIFY(bool(database.run(u"PRAGMA max_page_count=%1"_s.arg(pages->toInt()))));
        answer(QString(200'000, u'x'));
        QCOMPARE(m_failed->size(), 1);
        QVERIFY2(m_failed->front().front().value<Error>().message().contains(u"disk is full"),
                 qPrintable(m_failed->front().front().value<Error>().message()));
        QCOMPARE(noteOfCheck(), u"first"_s);
        QVERIFY(bool(database.run(u"PRAGMA max_page_count=1000000"_s)));
        answer(u"second"_s);
        QCOMPARE(noteOfCheck(), u"second"_s);
        m_session->undoStack()->undo();
        QCOMPARE(noteOfCheck(), u"first"_s);
    }

    void editWhileAScanRuns()
    {
        QSignalSpy scanned(m_session.get(), &Session::scanFinished);
        m_session->setNow(m_session->now().addDays(1));
        m_session->rescan();
        answer(u"meanwhile"_s);
        QCOMPARE(noteOfCheck(), u"meanwhile"_s);
        QTRY_COMPARE(scanned.size(), 1);
        QCOMPARE(noteOfCheck(), u"meanwhile"_s);
        QCOMPARE(m_failed->size(), 0);
        m_session->undoStack()->undo();
        QCOMPARE(noteOfCheck(), QString());
    }

    void workspaceOpenedTwice()
    {
        Session other(m_catalogue);
        QVERIFY(bool(other.openWorkspace(m_session->workspacePath())));
        QTRY_VERIFY(other.hasProject());
        WorkspaceWatch watch(&other);
        answer(u"from the first window"_s);
        watch.look(); // as when its window gets the keyboard
        QTRY_VERIFY(std::ranges::any_of(other.state().revisions, [](const AnswerRevision &revision) {
            return revision.note == u"from the first window";
        }));
    }

private:
    Catalogue m_catalogue;
    std::unique_ptr<GitFixture> m_git;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QSignalSpy> m_failed;
};

QTEST_MAIN(TestTroubles)
#include "tst_troubles.moc"
