// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/addresses.h"
#include "storage/cifetchstore.h"
#include "storage/projectstore.h"
#include "support/localci.h"
#include "usecases/ciconnection.h"
#include "usecases/fetchruns.h"
#include "usecases/loaddelivery.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;
using test::LocalAnswer;
using test::LocalCi;
using test::LocalRequest;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
const QString secret = u"glpat-PlantedTokenOfATest"_s;
constexpr qint64 anHour = 3600;

qint64 newest()
{
    return now.toSecsSinceEpoch() - anHour;
}

} // namespace

#define VERIFY_DONE(expression)                                                                                        \
    do {                                                                                                               \
        const auto &evaluatedOnce = (expression);                                                                      \
        QVERIFY2(bool(evaluatedOnce), qPrintable(evaluatedOnce ? QString() : evaluatedOnce.error().message()));        \
    } while (false)

class TestFetchRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingIsStored_data();
    void everythingIsStored();
    void onlyWhatIsNewIsAskedFor_data();
    void onlyWhatIsNewIsAskedFor();
    void unchangedCostsOneQuestion();
    void openRunsAreLookedAtAgain_data();
    void openRunsAreLookedAtAgain();
    void rerunIsAFurtherAttempt();
    void deletedRunsStay();
    void futureRunDoesNotHideNewOnes();
    void gapIsClosed();
    void failuresChangeNothing_data();
    void failuresChangeNothing();
    void stopChangesNothing();
    void tokenIsAskedFor_data();
    void tokenIsAskedFor();
    void whatMayNotBeReadIsNoted();
    void fileAndFetchAreOneSource();
    void folderOfJobs();
    void addresses_data();
    void addresses();
    void addressesThatAreRefused_data();
    void addressesThatAreRefused();
    void connectionIsKeptWithoutToken();
    void hundredThousandRuns();

private:
    Result<FetchOutcome> fetch(const QString &provider, const Ticket &ticket = {});
    std::vector<StoredRun> stored() const { return *CiStore(m_workspace->database()).runs(m_project, 0); }
    QByteArray dump() const;
    void rowsOfProviders();

    QTemporaryDir m_folder;
    std::optional<Workspace> m_workspace;
    qint64 m_project = 0;
    std::unique_ptr<LocalCi> m_ci;
    qint64 m_clock = 0;
    QString m_token;
    HttpLimits m_limits;
};

void TestFetchRuns::init()
{
    static int number = 0;
    auto workspace = Workspace::create(m_folder.filePath(u"%1.sextant"_s.arg(++number)));
    VERIFY_DONE(workspace);
    m_workspace = std::move(*workspace);
    const auto project = ProjectStore(m_workspace->database()).create(u"Shop"_s);
    VERIFY_DONE(project);
    m_project = project->id;
    m_ci = std::make_unique<LocalCi>();
    m_ci->fill(250, newest());
    m_ci->deployedAt = newest() - 86400;
    m_clock = now.toMSecsSinceEpoch();
    m_token.clear();
    m_limits = {};
}

void TestFetchRuns::cleanup()
{
    m_workspace.reset();
    m_ci.reset();
}

Result<FetchOutcome> TestFetchRuns::fetch(const QString &provider, const Ticket &ticket)
{
    FetchRequest request;
    request.projectId = m_project;
    request.connection = {provider, m_ci->server.address(), provider == u"jenkins" ? u"shop"_s : u"team/shop"_s};
    request.token = *Token::from(m_token);
    request.now = now.toMSecsSinceEpoch();
    request.time = {[this] { return m_clock; }, [this](qint64 milliseconds) { m_clock += milliseconds; }};
    request.limits = m_limits;
    return fetchRuns(*m_workspace, request, ticket);
}

/// Every row that has to do with runs, to see that nothing was lost, doubled or changed.
QByteArray TestFetchRuns::dump() const
{
    QByteArray all;
    for (const char *table :
         {"ci_source", "ci_run", "ci_job", "deployment", "evidence", "project_setting", "audit_log"}) {
        auto query = m_workspace->database().run(u"SELECT * FROM %1 ORDER BY 1, 2, 3"_s.arg(QLatin1StringView(table)));
        while (query && query->next())
            for (int column = 0; query->value(column).isValid(); ++column)
                all += query->value(column).toByteArray() + '|';
        all += '\n';
    }
    return all;
}

void TestFetchRuns::rowsOfProviders()
{
    QTest::addColumn<QString>("provider");
    for (const Provider &provider : providers())
        QTest::newRow(provider.id) << QString::fromLatin1(provider.id);
}

void TestFetchRuns::everythingIsStored_data()
{
    rowsOfProviders();
}

void TestFetchRuns::everythingIsStored()
{
    QFETCH(QString, provider);
    const auto outcome = fetch(provider);
    VERIFY_DONE(outcome);
    QCOMPARE(outcome->changes.added, 250);
    QCOMPARE(outcome->completeSince, 0);
    QVERIFY2(outcome->notes.isEmpty(), qPrintable(outcome->notes.join(u'\n')));
    const auto runs = stored();
    QCOMPARE(runs.size(), std::size_t(250));
    // Every fourth failed; all on three pages, each once.
    QCOMPARE(std::ranges::count_if(
                 runs, [](const StoredRun &run) { return runOutcome(run.run.conclusion) == RunOutcome::Bad; }),
             62);
    const RunRecord &last = runs.back().run;
    QCOMPARE(last.externalId, u"250"_s);
    QCOMPARE(last.branch, u"main"_s);
    QCOMPARE(last.commit, u"fa"_s.rightJustified(40, u'0'));
    QCOMPARE(last.finished, (newest() + 50) * 1000);
    QCOMPARE(last.started, (newest() + (provider == u"gitlab" ? 5 : 0)) * 1000);
    const auto jobs = CiStore(m_workspace->database()).jobs(runs.back().id);
    QCOMPARE(jobs->size(), 1);
    const auto told = *CiStore(m_workspace->database()).deployments(m_project, 0);
    if (provider == u"jenkins") {
        QVERIFY(told.empty());
        return;
    }
    QCOMPARE(told.size(), std::size_t(2));
    const auto production = std::ranges::find(told, u"production"_s, &DeploymentRecord::environment);
    QVERIFY(production != told.end());
    QCOMPARE(production->conclusion, u"success"_s);
    // GitHub's states tell when it was done, a minute after it began.
    QCOMPARE(production->deployed, (m_ci->deployedAt + (provider == u"github" ? 60 : 0)) * 1000);
    const auto release = std::ranges::find(told, u"v1.0"_s, &DeploymentRecord::environment);
    QVERIFY(release != told.end());
    QCOMPARE(release->source, u"release"_s);
    QCOMPARE(release->commit, u"1"_s.rightJustified(40, u'0'));
}

void TestFetchRuns::onlyWhatIsNewIsAskedFor_data()
{
    rowsOfProviders();
}

void TestFetchRuns::onlyWhatIsNewIsAskedFor()
{
    QFETCH(QString, provider);
    m_ci->fill(1500, newest(), 600); // ten days
    VERIFY_DONE(fetch(provider));
    const auto pages = [&] {
        return m_ci->requestsTo("/actions/runs") + m_ci->requestsTo("/pipelines") +
               m_ci->requestsTo("/job/shop/api/json");
    };
    QVERIFY(pages() >= 15);
    const auto before = stored();
    m_ci->server.forget();
    m_ci->runs.insert(m_ci->runs.begin(), {1501, newest() + 600, "success", 1});
    const auto outcome = fetch(provider);
    VERIFY_DONE(outcome);
    QCOMPARE(outcome->changes.added, 1);
    // The newest run and those of the day before it: 145.
    QVERIFY2(pages() <= 3, qPrintable(QString::number(pages())));
    const auto after = stored();
    QCOMPARE(after.size(), before.size() + 1);
    for (std::size_t at = 0; at < before.size(); ++at)
        QVERIFY(after[at].run == before[at].run);
}

void TestFetchRuns::unchangedCostsOneQuestion()
{
    VERIFY_DONE(fetch(u"github"_s));
    const QByteArray before = dump();
    m_ci->server.forget();
    const auto outcome = fetch(u"github"_s);
    VERIFY_DONE(outcome);
    QVERIFY(outcome->unchanged);
    QCOMPARE(m_ci->requestsTo("/actions/runs"), 1);
    QVERIFY(!m_ci->server.requests().front().headers.value("if-none-match").isEmpty());
    QCOMPARE(outcome->changes.added, 0);
    QCOMPARE(stored().size(), std::size_t(250));
    // Only the mark of the last look may differ.
    QCOMPARE(before.split('\n').value(1), dump().split('\n').value(1));
}

void TestFetchRuns::openRunsAreLookedAtAgain_data()
{
    rowsOfProviders();
}

void TestFetchRuns::openRunsAreLookedAtAgain()
{
    QFETCH(QString, provider);
    m_ci->fill(1500, newest(), 600);
    m_ci->run(10).outcome.clear(); // far behind what an incremental fetch reads
    VERIFY_DONE(fetch(provider));
    const auto isOpen = [this] {
        return std::ranges::count_if(stored(), [](const StoredRun &run) { return run.run.finished == 0; });
    };
    QCOMPARE(isOpen(), 1);
    m_ci->run(10).outcome = "failure";
    VERIFY_DONE(fetch(provider));
    QCOMPARE(isOpen(), 0);
    QCOMPARE(stored().size(), std::size_t(1500));
}

void TestFetchRuns::rerunIsAFurtherAttempt()
{
    VERIFY_DONE(fetch(u"github"_s));
    m_ci->run(248).attempt = 2; // had failed
    m_ci->run(248).outcome = "success";
    const auto outcome = fetch(u"github"_s);
    VERIFY_DONE(outcome);
    QCOMPARE(outcome->changes.added, 1);
    QStringList ends;
    for (const StoredRun &run : stored())
        if (run.run.externalId == u"248")
            ends << run.run.conclusion;
    ends.sort();
    QCOMPARE(ends, (QStringList{u"failure"_s, u"success"_s}));
}

void TestFetchRuns::deletedRunsStay()
{
    m_ci->run(20).outcome.clear();
    VERIFY_DONE(fetch(u"github"_s));
    std::erase_if(m_ci->runs, [](const test::LocalRun &run) { return run.id <= 20; });
    const auto outcome = fetch(u"github"_s);
    VERIFY_DONE(outcome);
    QCOMPARE(stored().size(), std::size_t(250));
    QVERIFY2(outcome->notes.value(0).startsWith(u"Runs that were deleted"), qPrintable(outcome->notes.value(0)));
}

void TestFetchRuns::futureRunDoesNotHideNewOnes()
{
    m_ci->runs.front().began = now.toSecsSinceEpoch() + 365 * 86400;
    VERIFY_DONE(fetch(u"github"_s));
    m_ci->runs.insert(m_ci->runs.begin() + 1, {251, newest() + 600, "success", 1});
    const auto outcome = fetch(u"github"_s);
    VERIFY_DONE(outcome);
    QCOMPARE(outcome->changes.added, 1);
}

void TestFetchRuns::gapIsClosed()
{
    // A file held one page of several, so runs before it may be missing.
    RunList page{{0, u"github"_s, m_ci->server.address(), u"Team/Shop"_s}, {}, {}, 250};
    RunRecord run;
    run.externalId = u"250"_s;
    run.workflow = u"Tests"_s;
    run.conclusion = u"success"_s;
    run.started = newest() * 1000;
    run.finished = run.started + 50'000;
    page.runs = {run};
    VERIFY_DONE(CiStore(m_workspace->database()).merge(m_project, page, m_clock, {}));
    const auto sources = [this] { return *CiStore(m_workspace->database()).sources(m_project); };
    QVERIFY(sources().front().completeSince > 0);
    VERIFY_DONE(fetch(u"github"_s));
    QCOMPARE(stored().size(), std::size_t(250));
    const auto after = sources();
    QVERIFY(std::ranges::any_of(after, [](const StoredSource &source) { return source.completeSince == 0; }));
}

void TestFetchRuns::failuresChangeNothing_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("kind");
    for (const Provider &provider : providers()) {
        const QString id = QString::fromLatin1(provider.id);
        const QString name = QString::fromLatin1(provider.name);
        const auto row = [&](const char *what, int status, const QByteArray &body, const QString &words,
                             Error::Kind kind) {
            QTest::addRow("%s %s", provider.id, what) << id << status << body << words << int(kind);
        };
        row("401", 401, "{}", name + u" wants a token for this.", Error::Kind::Environment);
        row("403", 403, "{}", name + u" knows who asks, and does not let them read this.", Error::Kind::Environment);
        row("404", 404, "{}", u"the name is wrong, or the token may not see it"_s, Error::Kind::Input);
        row("500", 500, "{}", name + u" reports a fault of its own (500)", Error::Kind::Environment);
        row("429 far away", 429, "{}", name + u" asks to come back in", Error::Kind::Environment);
        row("no JSON", 200, "<html>Sign in</html>", u"What answered is not "_s + name, Error::Kind::Input);
        row("half a JSON", 200, "{\"workflow_runs\":[", u"What answered is not "_s + name, Error::Kind::Input);
        row("other JSON", 200, "{\"hello\":\"world\"}", u"What answered is not "_s + name, Error::Kind::Input);
        row("nothing", 200, "", u"What answered is not "_s + name, Error::Kind::Input);
        row("cut", -1, "", u"The connection broke before the answer was whole"_s, Error::Kind::Environment);
        row("silent", -2, "", name + u" did not answer within", Error::Kind::Environment);
        row("elsewhere", 302, "", name + u" sends on to another server, evil.example", Error::Kind::Environment);
    }
}

void TestFetchRuns::failuresChangeNothing()
{
    QFETCH(QString, provider);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QFETCH(int, kind);
    m_ci->fill(400, newest(), 600);
    VERIFY_DONE(fetch(provider));
    m_ci->runs.insert(m_ci->runs.begin(), {401, newest() + 600, "success", 1});
    const QByteArray before = dump();
    m_limits.timeout = 60;
    // The first page is fine, so that there would be something to store in half.
    int asked = 0;
    m_ci->instead = [&](const LocalRequest &) {
        if (++asked == 1)
            return LocalAnswer{0};
        LocalAnswer answer{status, body, {{"Location", "https://evil.example/"}, {"Retry-After", "90000"}}};
        if (status != 429)
            answer.headers.removeLast();
        answer.cut = status == -1;
        answer.silent = status == -2;
        if (answer.cut)
            answer = {200, QByteArray(5000, ' '), {}, true};
        return answer;
    };
    const auto outcome = fetch(provider);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().message().contains(words), qPrintable(outcome.error().message()));
    QCOMPARE(int(outcome.error().kind), kind);
    QVERIFY(!outcome.error().remedy.isEmpty());
    QCOMPARE(dump(), before);
    // And after it, all is there once.
    m_ci->instead = {};
    VERIFY_DONE(fetch(provider));
    QCOMPARE(stored().size(), std::size_t(401));
}

void TestFetchRuns::stopChangesNothing()
{
    VERIFY_DONE(fetch(u"github"_s));
    m_ci->fill(1000, newest() + 60'000);
    const QByteArray before = dump();
    int reports = 0;
    const auto outcome =
        fetch(u"github"_s, {[&reports] { return reports > 1; }, [&reports](int, int, const QString &) { ++reports; }});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
    QCOMPARE(dump(), before);
}

void TestFetchRuns::tokenIsAskedFor_data()
{
    rowsOfProviders();
}

void TestFetchRuns::tokenIsAskedFor()
{
    QFETCH(QString, provider);
    m_ci->token = secret.toLatin1();
    m_token = u"wrong"_s;
    const auto refused = fetch(provider);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message().contains(u"does not accept the token"), qPrintable(refused.error().message()));
    QVERIFY2(refused.error().message().contains(u"Read access is enough"), qPrintable(refused.error().message()));
    m_token = secret;
    VERIFY_DONE(fetch(provider));
    QCOMPARE(stored().size(), std::size_t(250));
    // Whatever SQLite wrote, in the file and beside it.
    const QFileInfo file(m_workspace->path());
    for (const QFileInfo &written : file.dir().entryInfoList({file.fileName() + u'*'}, QDir::Files)) {
        QFile bytes(written.filePath());
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        const QByteArray all = bytes.readAll();
        QVERIFY(!all.contains(secret.toLatin1()));
        QVERIFY(!all.contains(secret.toLatin1().toBase64()));
    }
}

void TestFetchRuns::whatMayNotBeReadIsNoted()
{
    m_ci->instead = [](const LocalRequest &request) {
        return request.path.endsWith("/deployments") ? LocalAnswer{403, "{}"} : LocalAnswer{0};
    };
    const auto outcome = fetch(u"gitlab"_s);
    VERIFY_DONE(outcome);
    QCOMPARE(outcome->notes, QStringList{u"Deployments: the token may not read them."_s});
    QCOMPARE(stored().size(), std::size_t(250));
}

void TestFetchRuns::fileAndFetchAreOneSource()
{
    QCOMPARE(sourceOf({u"github"_s, u"https://github.com"_s, u"team/shop"_s}),
             (RunSource{0, u"github"_s, u"https://github.com"_s, u"team/shop"_s}));
    QCOMPARE(sourceOf({u"gitlab"_s, u"https://ci.example/gitlab"_s, u"team/shop"_s}),
             (RunSource{0, u"gitlab"_s, u"https://ci.example"_s, u"gitlab/team/shop"_s}));
    QCOMPARE(sourceOf({u"jenkins"_s, u"https://ci.example/jenkins"_s, u"shop/main"_s}),
             (RunSource{0, u"jenkins"_s, u"https://ci.example"_s, u"shop/main"_s}));
}

void TestFetchRuns::folderOfJobs()
{
    m_ci->instead = [](const LocalRequest &) {
        return LocalAnswer{200, "{\"jobs\":[{\"name\":\"main\"},{\"name\":\"develop\"}]}"};
    };
    const auto outcome = fetch(u"jenkins"_s);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().message(), u"“shop” is a folder of jobs. Name one of them: shop/main, shop/develop."_s);
}

void TestFetchRuns::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("remote");
    QTest::addColumn<QString>("expected");
    QTest::newRow("GitHub") << u"https://github.com/team/shop"_s << false << u"github https://github.com team/shop"_s;
    QTest::newRow("one of its pages") << u"https://github.com/team/shop/actions/runs/5"_s << false
                                      << u"github https://github.com team/shop"_s;
    QTest::newRow("Enterprise") << u"https://github.corp.example:8443/team/shop/"_s << false
                                << u"github https://github.corp.example:8443 team/shop"_s;
    QTest::newRow("GitLab") << u"https://gitlab.com/group/sub/shop/-/pipelines"_s << false
                            << u"gitlab https://gitlab.com group/sub/shop"_s;
    QTest::newRow("Jenkins") << u"https://ci.example/jenkins/job/shop/job/main/12/"_s << false
                             << u"jenkins https://ci.example/jenkins shop/main"_s;
    QTest::newRow("clone by https") << u"https://user@github.com/team/shop.git"_s << true
                                    << u"github https://github.com team/shop"_s;
    QTest::newRow("clone by ssh") << u"git@github.com:team/shop.git"_s << true
                                  << u"github https://github.com team/shop"_s;
    QTest::newRow("clone by an ssh address") << u"ssh://git@gitlab.corp.example:2222/group/shop.git"_s << true
                                             << u"gitlab https://gitlab.corp.example group/shop"_s;
    QTest::newRow("not known") << u"git@code.example:team/shop.git"_s << true << QString();
    QTest::newRow("a folder") << u"/srv/git/github/shop.git"_s << true << QString();
}

void TestFetchRuns::addresses()
{
    QFETCH(QString, address);
    QFETCH(bool, remote);
    QFETCH(QString, expected);
    std::optional<Connection> connection;
    if (remote)
        connection = connectionFromRemote(address);
    else if (const auto read = connectionFromAddress(address))
        connection = *read;
    const QString shown = connection ? keychainName(*connection) : QString();
    QCOMPARE(shown, expected);
}

void TestFetchRuns::addressesThatAreRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("repository");
    QTest::newRow("plain") << u"http://ci.example"_s << u"team/shop"_s;
    QTest::newRow("password") << u"https://me:secret@github.com"_s << u"team/shop"_s;
    QTest::newRow("other scheme") << u"file:///etc/passwd"_s << u"team/shop"_s;
    QTest::newRow("nothing") << QString() << u"team/shop"_s;
    QTest::newRow("no repository") << u"https://github.com"_s << QString();
    QTest::newRow("up the tree") << u"https://github.com"_s << u"team/../../user"_s;
    QTest::newRow("a question") << u"https://github.com"_s << u"team/shop?x=1"_s;
    QTest::newRow("line break") << u"https://github.com"_s << u"team/sh\nop"_s;
}

void TestFetchRuns::addressesThatAreRefused()
{
    QFETCH(QString, address);
    QFETCH(QString, repository);
    const auto connection = tidied({u"github"_s, address, repository});
    QVERIFY(!connection);
    QVERIFY(!connection.error().message().contains(u"secret"));
}

void TestFetchRuns::connectionIsKeptWithoutToken()
{
    const CiConnection connection{{u"github"_s, u"https://github.com"_s, u"team/shop"_s}, 15};
    VERIFY_DONE(setCiConnection(*m_workspace, m_project, connection));
    QVERIFY(*ciConnection(*m_workspace, m_project) == connection);
    VERIFY_DONE(setCiConnection(*m_workspace, m_project, {}));
    QVERIFY(ciConnection(*m_workspace, m_project)->connection.isEmpty());
}

void TestFetchRuns::hundredThousandRuns()
{
    m_ci->fill(100'000, newest()); // seventy days of one a minute
    QElapsedTimer timer;
    timer.start();
    VERIFY_DONE(fetch(u"github"_s));
    qInfo("first fetch of 100,000 runs in %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(*CiStore(m_workspace->database()).countRuns(m_project), 100'000);
    m_ci->server.forget();
    m_ci->runs.insert(m_ci->runs.begin(), {100'001, newest() + 60, "success", 1});
    timer.start();
    const auto outcome = fetch(u"github"_s);
    VERIFY_DONE(outcome);
    qInfo("one more in %lld ms, %d requests", static_cast<long long>(timer.elapsed()), outcome->requests);
    QCOMPARE(outcome->changes.added, 1);
    QVERIFY(outcome->requests < 60);
    QCOMPARE(*CiStore(m_workspace->database()).countRuns(m_project), 100'001);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 3; ++round) {
        timer.start();
        const DeliveryRequest request{
            m_project, double(now.toSecsSinceEpoch()), 30, {}, std::make_shared<const ChangeHistories>()};
        const auto loaded = loadDelivery(*m_workspace, request, {});
        VERIFY_DONE(loaded);
        best = std::min(best, timer.elapsed());
    }
    qInfo("figures of 30 days (43,000 runs) in %lld ms", static_cast<long long>(best));
}

QTEST_GUILESS_MAIN(TestFetchRuns)
#include "tst_fetchruns.moc"
