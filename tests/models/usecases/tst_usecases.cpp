// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "storage/answerstore.h"
#include "storage/findingstore.h"
#include "support/gitfixture.h"
#include "usecases/importreports.h"
#include "usecases/loadproject.h"
#include "usecases/profilefile.h"
#include "usecases/saveassessment.h"

#include <QFile>
#include <QTest>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-20T09:00:00Z"_s, Qt::ISODate);

QString sample(const QString &name)
{
    return QStringLiteral(SEXTANT_TEST_DATA "/importers/sarif/") + name;
}

/// A product with a database library, a pipeline that tests, and a README.
void fill(const GitFixture &repository)
{
    repository.write(u"package.json"_s,
                     "{\n  \"dependencies\": {\n    \"pg\": \"8.0.0\",\n    \"express\": \"4.0.0\"\n  }\n}\n");
    repository.write(u".github/workflows/ci.yml"_s, "on: push\njobs:\n  test:\n    steps:\n      - run: npm test\n");
    repository.write(u"src/app.js"_s, "const app = require('express')();\napp.listen(3000);\n");
    repository.commit(u"First version"_s, now.addDays(-10));
}

} // namespace

class TestUseCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        isolateGit();
        auto loaded = loadBuiltInCatalogue();
        QVERIFY2(bool(loaded), loaded ? "" : qPrintable(loaded.error().message()));
        m_catalogue = *loaded;
    }

    void assessesARepositoryWithItsReports()
    {
        const GitFixture repository;
        fill(repository);
        const auto product =
            assessProduct(request(repository, {sample(u"semgrep-oss-1.69.0.json"_s)}), m_catalogue, {});
        QVERIFY2(bool(product), product ? "" : qPrintable(product.error().message()));
        QCOMPARE(product->inspections.size(), 1);
        QCOMPARE(product->scans.front().report.counts.open(), 77);
        QCOMPARE(product->input.profile.value(u"db"_s).value, Truth::Yes);
        const CheckResult *pipeline = product->assessment.find(u"ops.ci-pipeline");
        QCOMPARE(pipeline->state, CheckState::Pass);
        QCOMPARE(pipeline->evidence.front().places.front().path, u".github/workflows/ci.yml"_s);
        QVERIFY(product->assessment.product.headline);
        QVERIFY(*product->assessment.product.low <= *product->assessment.product.headline);
        QVERIFY(*product->assessment.product.headline <= *product->assessment.product.ceiling);
    }

    void pastIsJudgedFromItsOwnDate()
    {
        const GitFixture repository;
        fill(repository);
        const QString first = QString::fromLatin1(repository.git({u"rev-parse"_s, u"HEAD"_s})).trimmed();
        repository.write(u"README.md"_s, "# Product\n");
        repository.commit(u"Describe it"_s, now.addDays(-1));
        AssessRequest past = request(repository, {});
        past.now = {};
        past.revision = first;
        const auto product = assessProduct(past, m_catalogue, {});
        QVERIFY2(bool(product), product ? "" : qPrintable(product.error().message()));
        QCOMPARE(product->assessment.now, now.addDays(-10));
    }

    void oneUnreadableReportLeavesNothing()
    {
        const GitFixture repository;
        fill(repository);
        const auto product = assessProduct(request(repository, {repository.file(u"package.json"_s)}), m_catalogue, {});
        QVERIFY(!product);
        QCOMPARE(product.error().kind, Error::Kind::Input);
        QVERIFY(product.error().where.contains(u"package.json"_s));
    }

    void savedProjectLoadsToTheSameFigures()
    {
        const GitFixture repository;
        fill(repository);
        AssessRequest given = request(repository, {sample(u"semgrep-oss-1.69.0.json"_s)});
        given.answers = {answer(u"rel.backups"_s)};
        given.profile = {{u"login"_s, {Truth::Yes, u"Mara"_s}}};
        const auto product = assessProduct(given, m_catalogue, {});
        QVERIFY(bool(product));
        const auto workspace = Workspace::create(repository.root() + u"/team.sextant"_s);
        QVERIFY2(bool(workspace), workspace ? "" : qPrintable(workspace.error().message()));
        const auto id = saveAssessment(*workspace, *product, m_catalogue, {});
        QVERIFY2(bool(id), id ? "" : qPrintable(id.error().message()));

        const auto state = loadProject(*workspace, *id, m_catalogue, now);
        QVERIFY2(bool(state), state ? "" : qPrintable(state.error().message()));
        const Assessment loaded = assess(m_catalogue, inputOf(*state, now));
        QCOMPARE(*loaded.product.headline, *product->assessment.product.headline);
        QCOMPARE(*loaded.product.low, *product->assessment.product.low);
        QCOMPARE(*loaded.product.ceiling, *product->assessment.product.ceiling);
        QCOMPARE(loaded.find(u"rel.backups")->state, product->assessment.find(u"rel.backups")->state);
        QCOMPARE(state->answered.value(u"login"_s).value, Truth::Yes);
        QCOMPARE(state->snapshots.size(), 1);
        QCOMPARE(*state->snapshots.front().headline, *product->assessment.product.headline);
        QCOMPARE(state->imports.front().counts.open(), 77);
    }

    void savingTwiceAddsASnapshotAndDoublesNothing()
    {
        const GitFixture repository;
        fill(repository);
        const auto product =
            assessProduct(request(repository, {sample(u"semgrep-oss-1.69.0.json"_s)}), m_catalogue, {});
        const auto workspace = Workspace::create(repository.root() + u"/team.sextant"_s);
        QVERIFY(bool(workspace));
        const auto first = saveAssessment(*workspace, *product, m_catalogue, {});
        const auto second = saveAssessment(*workspace, *product, m_catalogue, {});
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
        const auto state = loadProject(*workspace, *first, m_catalogue, now);
        QCOMPARE(state->snapshots.size(), 2);
        QCOMPARE(state->repositories.size(), 1);
        QCOMPARE(state->imports.size(), 1);
        const auto info = workspace->info();
        QCOMPARE(info->projects, 1);
        QCOMPARE(info->findings, 77);
    }

    /// A cited line that moves is followed; one that changes takes its answer's word away until somebody looks again.
    void citedLinesAreLookedUpAgain()
    {
        const QTemporaryDir folder;
        const auto workspace = Workspace::create(folder.filePath(u"team.sextant"_s));
        QVERIFY(bool(workspace));
        const GitFixture repository;
        fill(repository);
        const QString cited = QString::fromLatin1(repository.git({u"rev-parse"_s, u"HEAD"_s})).trimmed();
        const QString checkId = u"comp.privacy-policy"_s;
        AssessRequest first = request(repository, {});
        Answer answer;
        answer.checkId = checkId;
        answer.value = AnswerValue::Yes;
        answer.person = u"Mara"_s;
        answer.proof = u"src/app.js@%1:2"_s.arg(cited);
        answer.answeredAt = now;
        first.answers = {answer};
        const auto save = [&](const AssessRequest &asked) -> qint64 {
            const auto product = assessProduct(asked, m_catalogue, {});
            const auto id =
                product ? saveAssessment(*workspace, *product, m_catalogue, {}) : Result<qint64>(product.error());
            return id ? *id : 0;
        };
        const qint64 project = save(first);
        QVERIFY(project > 0);
        const auto standing = [&]() -> std::optional<CitationStanding> {
            const auto state = loadProject(*workspace, project, m_catalogue, now);
            if (!state || state->citations.size() != 1)
                return std::nullopt;
            const Assessment assessment = assess(m_catalogue, inputOf(*state, now));
            const bool silent = assessment.find(checkId)->reviewAgain && !assessment.find(checkId)->score.claimed;
            return silent == state->citations.front().asksForReview() ? std::optional(state->citations.front().standing)
                                                                      : std::nullopt;
        };
        repository.write(u"src/app.js"_s, "// The server\nconst app = require('express')();\napp.listen(3000);\n");
        repository.commit(u"Say what it is"_s, now.addDays(-5));
        QCOMPARE(save(request(repository, {})), project);
        QCOMPARE(standing(), std::optional(CitationStanding::Moved));
        repository.write(u"src/app.js"_s, "// The server\nconst app = require('express')();\napp.listen(80);\n");
        repository.commit(u"Another port"_s, now.addDays(-4));
        QCOMPARE(save(request(repository, {})), project);
        QCOMPARE(standing(), std::optional(CitationStanding::Changed));
        repository.git({u"rm"_s, u"-q"_s, u"src/app.js"_s});
        repository.commit(u"No server"_s, now.addDays(-3));
        QCOMPARE(save(request(repository, {})), project);
        QCOMPARE(standing(), std::optional(CitationStanding::Gone));
    }

    void refusedReportDoesNotKeepTheOthersOut()
    {
        const GitFixture repository;
        repository.write(u"notes.txt"_s, "not a report");
        const auto workspace = Workspace::create(repository.root() + u"/team.sextant"_s);
        const auto project = ProjectStore(workspace->database()).create(u"Harbour"_s);
        const auto outcomes = importReports(
            *workspace, {project->id, {repository.file(u"notes.txt"_s), sample(u"flawfinder.sarif"_s)}, {}},
            m_catalogue, {});
        QVERIFY2(bool(outcomes), outcomes ? "" : qPrintable(outcomes.error().message()));
        QVERIFY(outcomes->at(0).refusal);
        QVERIFY(!outcomes->at(0).report);
        QCOMPARE(outcomes->at(1).changes->added, 53 + 0);
    }

    void sameBytesAgainChangeNothing()
    {
        const GitFixture repository;
        const auto workspace = Workspace::create(repository.root() + u"/team.sextant"_s);
        const auto project = ProjectStore(workspace->database()).create(u"Harbour"_s);
        const ImportRequest request{project->id, {sample(u"spotbugs.sarif"_s)}, {}};
        QVERIFY(bool(importReports(*workspace, request, m_catalogue, {})));
        const auto again = importReports(*workspace, request, m_catalogue, {});
        QVERIFY(again->front().alreadyImported);
        QCOMPARE(workspace->info()->imports, 1);
    }

    void stoppedScanStoresNothing()
    {
        const GitFixture repository;
        fill(repository);
        Ticket stopped;
        stopped.cancelled = [] { return true; };
        const auto product = assessProduct(request(repository, {}), m_catalogue, stopped);
        QVERIFY(!product);
        QCOMPARE(product.error().kind, Error::Kind::Cancelled);
    }

    void answersFileIsReadOrRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("good") << QByteArray(R"({"answers":[{"check":"rel.backups","value":"yes","person":"Mara"}]})")
                              << QString();
        QTest::newRow("unknown check") << QByteArray(R"({"answers":[{"check":"rel.nothing","value":"yes"}]})")
                                       << u"#/answers/0/check"_s;
        QTest::newRow("unknown value") << QByteArray(R"({"answers":[{"check":"rel.backups","value":"maybe"}]})")
                                       << u"#/answers/0/value"_s;
        QTest::newRow("no reason")
            << QByteArray(R"({"answers":[{"check":"rel.backups","value":"not-applicable","person":"Mara"}]})")
            << u"#/answers/0/value"_s;
        QTest::newRow("bad date") << QByteArray(R"({"answers":[{"check":"rel.backups","value":"yes","date":"soon"}]})")
                                  << u"#/answers/0/date"_s;
    }

    void answersFileIsReadOrRefusedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"answers.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        const auto answers = readAnswersFile(file.fileName(), m_catalogue, now);
        QCOMPARE(bool(answers), place.isEmpty());
        if (!answers)
            QVERIFY2(answers.error().where.endsWith(place), qPrintable(answers.error().where));
    }

private:
    AssessRequest request(const GitFixture &repository, const QStringList &reports) const
    {
        AssessRequest request;
        request.name = u"Harbour"_s;
        request.repositories = {repository.path()};
        request.reports = reports;
        request.now = now;
        return request;
    }

    static Answer answer(const QString &checkId)
    {
        Answer answer;
        answer.checkId = checkId;
        answer.value = AnswerValue::No;
        answer.person = u"Mara"_s;
        answer.answeredAt = now;
        return answer;
    }

    Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(TestUseCases)
#include "tst_usecases.moc"
