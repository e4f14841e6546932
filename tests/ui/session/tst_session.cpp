// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "session/session.h"
#include "support/gitfixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-20T09:00:00Z"_s, Qt::ISODate);
constexpr int patience = 20000;

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        isolateGit();
        const auto loaded = loadBuiltInCatalogue();
        QVERIFY(bool(loaded));
        m_catalogue = *loaded;
    }

    void init()
    {
        m_repository = std::make_unique<GitFixture>();
        m_repository->write(u"package.json"_s, "{\"dependencies\":{\"pg\":\"8.0.0\"}}\n");
        m_repository->write(u"src/app.js"_s, "module.exports = 1;\n");
        m_repository->commit(u"First"_s, now.addDays(-3));
        m_session = std::make_unique<Session>(m_catalogue);
        m_session->setNow(now);
        m_session->setPerson({u"Mara"_s, Role::Insider});
        QVERIFY(bool(m_session->openWorkspace(m_repository->root() + u"/w/team.sextant"_s)));
    }

    void cleanup()
    {
        m_session.reset();
        m_repository.reset();
    }

    void folderBecomesAScannedProject()
    {
        QSignalSpy finished(m_session.get(), &Session::scanFinished);
        m_session->addProject(m_repository->path());
        QVERIFY(m_session->hasProject());
        QVERIFY(m_session->jobs()->isBusy());
        QVERIFY(finished.wait(patience));
        QVERIFY(finished.front().front().toBool());
        QCOMPARE(m_session->state().inspections.size(), 1);
        QCOMPARE(m_session->state().snapshots.size(), 1);
        QVERIFY(m_session->assessment().product.headline);
        QVERIFY(!m_session->jobs()->isBusy());
    }

    void rescanDoesNotDoubleTheProject()
    {
        scan();
        QSignalSpy finished(m_session.get(), &Session::scanFinished);
        m_session->rescan();
        QVERIFY(finished.wait(patience));
        QCOMPARE(m_session->state().repositories.size(), 1);
        QCOMPARE(m_session->state().snapshots.size(), 2);
        QCOMPARE(m_session->projects()->size(), 1);
    }

    void folderThatIsNoRepositoryIsToldAndHarmless()
    {
        QSignalSpy failed(m_session.get(), &Session::failed);
        m_session->addProject(m_repository->root() + u"/w"_s);
        QVERIFY(failed.wait(patience));
        QVERIFY(!failed.front().front().value<Error>().what.isEmpty());
        QVERIFY(!m_session->jobs()->isBusy());
    }

    void answerIsOneStepAndComesBack()
    {
        scan();
        const auto before = m_session->assessment().find(u"rel.backups")->state;
        m_session->answer({u"rel.backups"_s, u"rel.restore-test"_s}, {.value = AnswerValue::No});
        QCOMPARE(m_session->undoStack()->count(), 1);
        QCOMPARE(m_session->assessment().find(u"rel.backups")->answer->value, AnswerValue::No);
        QCOMPARE(m_session->assessment().find(u"rel.backups")->state, CheckState::Fail);
        m_session->undoStack()->undo();
        QCOMPARE(m_session->assessment().find(u"rel.backups")->state, before);
        m_session->undoStack()->redo();
        QCOMPARE(m_session->assessment().find(u"rel.backups")->state, CheckState::Fail);
        m_session->undoStack()->undo();
        QCOMPARE(m_session->assessment().find(u"rel.backups")->state, before);
    }

    void answersSurviveClosing()
    {
        scan();
        m_session->answer({u"rel.backups"_s}, {.value = AnswerValue::Partly, .note = u"Nightly dump"_s});
        const QString path = m_session->workspacePath();
        m_session = std::make_unique<Session>(m_catalogue);
        m_session->setNow(now);
        QVERIFY(bool(m_session->openWorkspace(path)));
        const auto answer = m_session->assessment().find(u"rel.backups")->answer;
        QVERIFY(answer);
        QCOMPARE(answer->value, AnswerValue::Partly);
        QCOMPARE(answer->note, u"Nightly dump"_s);
        QCOMPARE(answer->person, u"Mara"_s);
    }

    void profileAnswerDecidesWhatAppliesAndComesBack()
    {
        scan();
        const int before = m_session->assessment().applicable();
        m_session->answerProfile(u"payments"_s, Truth::No);
        QVERIFY(m_session->assessment().applicable() < before);
        m_session->undoStack()->undo();
        QCOMPARE(m_session->assessment().applicable(), before);
    }

    void targetChangesTheRulerAndComesBack()
    {
        scan();
        m_session->setTarget(Stage::Mvp);
        QCOMPARE(m_session->assessment().target, Stage::Mvp);
        m_session->undoStack()->undo();
        QCOMPARE(m_session->assessment().target, Stage::Production);
    }

    void importBringsEvidence()
    {
        scan();
        QSignalSpy finished(m_session.get(), &Session::importFinished);
        m_session->importFiles({QStringLiteral(SEXTANT_TEST_DATA "/importers/sarif/gitleaks_7.5.0.sarif")});
        QVERIFY(finished.wait(patience));
        const CheckResult *secrets = m_session->assessment().find(u"sec.no-secrets-in-repo");
        QVERIFY(std::ranges::any_of(secrets->evidence,
                                    [](const Evidence &evidence) { return evidence.kind == EvidenceKind::Scanner; }));
        QCOMPARE(secrets->state, CheckState::Fail);
    }

    void closingWhileScanningIsSafe()
    {
        m_session->addProject(m_repository->path());
        m_session.reset();
    }

private:
    void scan()
    {
        QSignalSpy finished(m_session.get(), &Session::scanFinished);
        m_session->addProject(m_repository->path());
        QVERIFY(finished.wait(patience));
    }

    Catalogue m_catalogue;
    std::unique_ptr<GitFixture> m_repository;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
