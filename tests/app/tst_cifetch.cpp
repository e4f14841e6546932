// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "storage/cistore.h"
#include "storage/projectstore.h"
#include "storage/settingstore.h"
#include "storage/workspace.h"
#include "support/localci.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray secret = "ghp_PlantedTokenOfACommand";
constexpr qint64 newest = 1'795'161'600; // 2026-11-20T08:00:00Z

} // namespace

/// The real program against a real server on the loopback, as a pipeline runs it.
class TestCiFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fetchesAndFetchesAgain();
    void metricsFollow();
    void secretIsFoundNowhere();
    void crashLeavesNoSecret();
    void failureLeavesTheFile();
    void offline();
    void wrongUse_data();
    void wrongUse();
    void strangersWorkspaceSendsNothing();
    void interruptedWhileWaiting();

private:
    Run run(const QStringList &words, const QByteArray &variable = {});
    Run fetch(const QStringList &words = {}, const QByteArray &variable = "SEXTANT_GITHUB_TOKEN=" + secret);
    qint64 count() const;
    QString source() const { return m_ci->server.address() + u"/team/shop"; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalCi> m_ci;
    QString m_file;
};

void TestCiFetch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"team.sextant"_s);
    const auto workspace = Workspace::create(m_file);
    QVERIFY(bool(workspace));
    QVERIFY(bool(ProjectStore(workspace->database()).create(u"Shop"_s)));
    m_ci = std::make_unique<LocalCi>();
    m_ci->fill(250, newest);
    m_ci->token = secret;
}

/// The server lives in this thread, so waiting must let it work.
Run TestCiFetch::run(const QStringList &words, const QByteArray &variable)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s); // no keychain of whoever runs the tests
    environment.remove(u"DISPLAY"_s);
    if (!variable.isEmpty())
        environment.insert(QString::fromLatin1(variable.split('=').value(0)),
                           QString::fromLatin1(variable.mid(variable.indexOf('=') + 1)));
    process.setProcessEnvironment(environment);
    start(process, words);
    process.closeWriteChannel();
    [&] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000); }();
    return finish(process);
}

Run TestCiFetch::fetch(const QStringList &words, const QByteArray &variable)
{
    return run(QStringList{u"ci"_s, u"fetch"_s, u"--workspace"_s, m_file, u"--project"_s, u"shop"_s, u"--now"_s,
                           u"2026-11-20T09:00:00Z"_s, u"--source"_s, source(), u"--provider"_s, u"github"_s} +
                   words,
               variable);
}

qint64 TestCiFetch::count() const
{
    const auto workspace = Workspace::open(m_file, Access::ReadOnly);
    return *CiStore(workspace->database()).countRuns(1);
}

void TestCiFetch::fetchesAndFetchesAgain()
{
    const Run first = fetch({u"--format"_s, u"json"_s});
    COMPARE_CODE(first, 0);
    QCOMPARE(faultOfAnswer(first.out), QString());
    COMPARE_JSON(first.answer()["new_runs"], 250);
    COMPARE_JSON(first.answer()["host"], m_ci->server.address().toStdString());
    QCOMPARE(count(), 250);
    m_ci->runs.insert(m_ci->runs.begin(), {251, newest + 60, "success", 1});
    const Run second = fetch({u"--format"_s, u"json"_s});
    COMPARE_CODE(second, 0);
    COMPARE_JSON(second.answer()["new_runs"], 1);
    const Run third = fetch();
    COMPARE_CODE(third, 0);
    QVERIFY2(third.out.contains("0 new run"), third.out.constData());
    QCOMPARE(count(), 251);
}

void TestCiFetch::metricsFollow()
{
    COMPARE_CODE(fetch(), 0);
    const Run metrics = run({u"ci"_s, u"metrics"_s, u"--workspace"_s, m_file, u"--project"_s, u"shop"_s, u"--now"_s,
                             u"2026-11-20T09:00:00Z"_s});
    COMPARE_CODE(metrics, 0);
    COMPARE_JSON(metrics.answer()["result"]["success"]["n"], 250);
}

void TestCiFetch::secretIsFoundNowhere()
{
    const Run good = fetch({u"--format"_s, u"json"_s});
    COMPARE_CODE(good, 0);
    m_ci->instead = [](const LocalRequest &) { return LocalAnswer{401, "{\"message\":\"" + secret + "\"}"}; };
    const Run bad = fetch();
    m_ci->instead = {};
    m_ci->instead = [](const LocalRequest &) {
        return LocalAnswer{302, {}, {{"Location", "https://evil.example/?" + secret}}};
    };
    const Run elsewhere = fetch();
    QVERIFY(bad.code != 0 && elsewhere.code != 0);
    const QString report = m_folder->filePath(u"report.json"_s);
    const QString history = m_folder->filePath(u"metrics.json"_s);
    COMPARE_CODE(run({u"ci"_s, u"metrics"_s, u"--workspace"_s, m_file, u"--project"_s, u"shop"_s, u"-o"_s, history}),
                 0);
    COMPARE_CODE(run({u"workspace"_s, u"backup"_s, report, u"--workspace"_s, m_file}), 0);
    const QString page = m_folder->filePath(u"report.html"_s);
    COMPARE_CODE(run({u"report"_s, u"--workspace"_s, m_file, u"--project"_s, u"shop"_s, u"--format"_s, u"html"_s,
                      u"--output"_s, page}),
                 0);
    for (const Run &each : {good, bad, elsewhere})
        QVERIFY2(!each.out.contains(secret) && !each.err.contains(secret), each.err.constData());
    int files = 0;
    for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
        ++files;
        const QByteArray content = contentOf(file.filePath());
        QVERIFY2(!content.contains(secret) && !content.contains(secret.toBase64()), qPrintable(file.fileName()));
    }
    QVERIFY(files >= 4);
    // It was sent, or nothing of this would mean anything.
    QVERIFY(m_ci->server.requests().front().headers.value("authorization").contains(secret));
}

void TestCiFetch::crashLeavesNoSecret()
{
    COMPARE_CODE(fetch(), 0);
    m_ci->instead = [](const LocalRequest &) { return LocalAnswer{429, "{}", {{"Retry-After", "600"}}}; };
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SEXTANT_GITHUB_TOKEN"_s, QString::fromLatin1(secret));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.setChildProcessModifier([] {
        rlimit core{};
        getrlimit(RLIMIT_CORE, &core);
        core.rlim_cur = core.rlim_max; // as generous as a system can be with images of memory
        setrlimit(RLIMIT_CORE, &core);
    });
    const qsizetype asked = m_ci->server.requests().size();
    start(process, {u"ci"_s, u"fetch"_s, u"--workspace"_s, m_file, u"--project"_s, u"shop"_s, u"--source"_s, source(),
                    u"--provider"_s, u"github"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_ci->server.requests().size() > asked, 30'000);
    QVERIFY(m_ci->server.requests().back().headers.value("authorization").contains(secret));
    // The limit that the program set itself, since where images go is the system's choice.
    const QByteArray limits = contentOf(u"/proc/%1/limits"_s.arg(process.processId()));
    QVERIFY2(QRegularExpression(u"Max core file size +0 +0 "_s).match(QString::fromLatin1(limits)).hasMatch(),
             limits.constData());
    QCOMPARE(::kill(pid_t(process.processId()), SIGABRT), 0);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
    QVERIFY2(!said.contains(secret), said.constData());
    for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList(QDir::Files | QDir::Hidden))
        QVERIFY2(!contentOf(file.filePath()).contains(secret), qPrintable(file.fileName()));
}

void TestCiFetch::failureLeavesTheFile()
{
    COMPARE_CODE(fetch(), 0);
    const QByteArray before = contentOf(m_file);
    m_ci->runs.insert(m_ci->runs.begin(), {251, newest + 60, "success", 1});
    VERIFY_REFUSED(fetch({}, "SEXTANT_GITHUB_TOKEN=wrong"), 4, u"does not accept the token"_s);
    VERIFY_REFUSED(fetch({}, {}), 4, u"GitHub wants a token for this"_s);
    m_ci->instead = [](const LocalRequest &request) {
        return request.path.endsWith("/runs") ? LocalAnswer{200, "<html>"} : LocalAnswer{0};
    };
    VERIFY_REFUSED(fetch(), 3, u"What answered is not GitHub"_s);
    QCOMPARE(contentOf(m_file), before);
}

void TestCiFetch::offline()
{
    VERIFY_REFUSED(fetch({}, "SEXTANT_OFFLINE=1"), 4, u"Sextant is set to stay offline, so nothing was sent."_s);
    QCOMPARE(m_ci->server.connections(), 0);
}

void TestCiFetch::wrongUse_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("no place") << QStringList{} << 2 << u"It is not known where the runs of this project are."_s;
    QTest::newRow("no kind") << QStringList{u"--source"_s, u"https://code.example/team/shop"_s} << 2
                             << u"What kind of server this is cannot be told"_s;
    QTest::newRow("other kind") << QStringList{u"--provider"_s, u"svn"_s} << 2 << u"There is no kind of server “svn”"_s;
    QTest::newRow("plain") << QStringList{u"--source"_s, u"http://github.example/team/shop"_s} << 3
                           << u"This address is not encrypted"_s;
    QTest::newRow("password") << QStringList{u"--source"_s, u"https://me:hidden@github.com/team/shop"_s} << 3
                              << u"A name or password has no place in an address."_s;
    QTest::newRow("days") << QStringList{u"--source"_s, u"https://github.com/team/shop"_s, u"--days"_s, u"soon"_s} << 2
                          << u"--days needs a number from 1 to 3660."_s;
}

void TestCiFetch::wrongUse()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QString, message);
    const Run refused =
        run(QStringList{u"ci"_s, u"fetch"_s, u"--workspace"_s, m_file, u"--project"_s, u"shop"_s} + words,
            "SEXTANT_TOKEN=x");
    VERIFY_REFUSED(refused, code, message);
    QVERIFY(!refused.err.contains("hidden"));
}

/// A workspace may come from anybody: it must not send this user's token to a stranger.
void TestCiFetch::strangersWorkspaceSendsNothing()
{
    {
        const auto workspace = Workspace::open(m_file);
        QVERIFY(bool(SettingStore(workspace->database(), 1)
                         .set(u"ci.connection"_s, u"{\"provider\":\"github\",\"address\":\"%1\",\"repository\":"
                                                  "\"team/shop\",\"watch_minutes\":1}"_s.arg(m_ci->server.address()))));
    }
    const Run refused = run({u"ci"_s, u"fetch"_s, u"--workspace"_s, m_file, u"--project"_s, u"shop"_s},
                            "SEXTANT_GITHUB_TOKEN=" + secret);
    VERIFY_REFUSED(refused, 2, u"This workspace names a server that nobody has agreed to here"_s);
    QCOMPARE(m_ci->server.connections(), 0);
}

void TestCiFetch::interruptedWhileWaiting()
{
    m_ci->instead = [](const LocalRequest &) { return LocalAnswer{429, "{}", {{"Retry-After", "600"}}}; };
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SEXTANT_GITHUB_TOKEN"_s, QString::fromLatin1(secret));
    process.setProcessEnvironment(environment);
    start(process, {u"ci"_s, u"fetch"_s, u"--workspace"_s, m_file, u"--project"_s, u"shop"_s, u"--source"_s, source(),
                    u"--provider"_s, u"github"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!m_ci->server.requests().isEmpty(), 30'000);
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    const Run stopped = finish(process);
    COMPARE_CODE(stopped, 130);
    QCOMPARE(count(), 0);
}

QTEST_GUILESS_MAIN(TestCiFetch)
#include "tst_cifetch.moc"
