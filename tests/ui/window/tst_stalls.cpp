// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "session/session.h"
#include "support/gitfixture.h"
#include "theme/theme.h"
#include "window/mainwindow.h"
#include "window/preferences.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <ctime>
#include <thread>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-20T09:00:00Z"_s, Qt::ISODate);
constexpr int patience = 280000;
constexpr double mostMs = 50;
constexpr int commits = 3000;
constexpr qint64 reportBytes = 100'000'000;

double threadCpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

/// Beats as often as the event loop lets it. What the loop itself worked between two beats is a stall of ours on any
/// machine. What passed on the clock is told beside what a thread that does nothing else had to wait meanwhile: on a
/// busy machine both grow.
class Watchdog
{
public:
    Watchdog()
        : m_idle([this] { beatIdly(); })
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_cpu = threadCpuMs();
        m_clock.start();
        m_timer.start(1);
    }

    ~Watchdog()
    {
        m_stop = true;
        m_idle.join();
    }

    double worked() const { return m_worked; }
    double waited() const { return m_waited; }
    double idleWaited() const { return m_idleWaited; }

private:
    void beat()
    {
        const double cpu = threadCpuMs();
        m_worked = std::max(m_worked, cpu - m_cpu);
        m_cpu = cpu;
        m_waited = std::max(m_waited, double(m_clock.nsecsElapsed()) / 1e6);
        m_clock.restart();
    }

    void beatIdly()
    {
        QElapsedTimer clock;
        while (!m_stop) {
            clock.start();
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            m_idleWaited = std::max(m_idleWaited.load(), double(clock.nsecsElapsed()) / 1e6);
        }
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_cpu = 0;
    double m_worked = 0;
    double m_waited = 0;
    std::atomic<double> m_idleWaited = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_idle;
};

/// Thousands of commits in a moment, by the language that git itself is fed with.
QByteArray history()
{
    QByteArray stream;
    for (int i = 0; i < commits; ++i) {
        const QByteArray content = "line " + QByteArray::number(i) + "\nconst answer = " + QByteArray::number(i) + "\n";
        const QByteArray file = "src/module" + QByteArray::number(i % 200) + ".js";
        const qint64 at = now.addDays(-700).toSecsSinceEpoch() + i * 18000LL;
        stream += "commit refs/heads/main\ncommitter Ann <ann@example.com> " + QByteArray::number(at) +
                  " +0000\ndata 6\nChange\nM 100644 inline " + file + "\ndata " + QByteArray::number(content.size()) +
                  "\n" + content + "\n";
    }
    return stream;
}

void writeReport(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"Made\"}},\"results\":[\n");
    const QByteArray words(700, 'x');
    for (int i = 0; file.pos() < reportBytes; ++i)
        file.write((i ? ",\n" : "") + QByteArray("{\"ruleId\":\"rule-") + QByteArray::number(i % 300) +
                   "\",\"level\":\"warning\",\"message\":{\"text\":\"Found " + QByteArray::number(i) + ' ' + words +
                   "\"},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"src/module" +
                   QByteArray::number(i % 5000) + ".js\"},\"region\":{\"startLine\":" + QByteArray::number(i + 1) +
                   "}}}]}");
    file.write("]}]}\n");
}

} // namespace

class TestStalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        isolateGit();
        QCoreApplication::setOrganizationName(u"sextant-test"_s);
        QCoreApplication::setApplicationName(u"stalls"_s);
        Theme::instance().apply(*qApp);
        Preferences().setLanguage(u"en"_s);
        m_repository = std::make_unique<GitFixture>(QStringList{u"--initial-branch=main"_s});
        m_repository->git({u"fast-import"_s, u"--quiet"_s}, history());
        m_session = std::make_unique<Session>(*loadBuiltInCatalogue());
        m_session->setNow(now);
        QVERIFY(bool(m_session->openWorkspace(m_repository->root() + u"/team.sextant"_s)));
        m_window = std::make_unique<MainWindow>(m_session.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        // The first scan makes the pages; what is measured is a window in use.
        QSignalSpy scanned(m_session.get(), &Session::scanFinished);
        m_session->addProject(m_repository->path());
        QVERIFY(scanned.wait(patience));
        closeDialogs();
        m_window->navigate({u"checklist"_s});
        m_window->navigate({u"overview"_s});
        QCoreApplication::processEvents(); // the first paint passes; nothing is asserted about it
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_session.reset();
    }

    void windowAnswersWhileARepositoryIsRead()
    {
        QSignalSpy scanned(m_session.get(), &Session::scanFinished);
        const Watchdog dog;
        m_session->setNow(now.addDays(1)); // on the same day the stored inspection would be taken again
        m_session->rescan();
        QVERIFY(scanned.wait(patience));
        QCoreApplication::processEvents();
        judge(dog);
        QCOMPARE(m_session->state().inspections.front().commitsRead, commits);
    }

    void windowAnswersWhileALargeReportIsRead()
    {
        const QString report = m_repository->root() + u"/large.sarif"_s;
        writeReport(report);
        QSignalSpy imported(m_session.get(), &Session::importFinished);
        const Watchdog dog;
        m_session->importFiles({report});
        QVERIFY(imported.wait(patience));
        QCoreApplication::processEvents();
        judge(dog);
        QVERIFY(m_session->state().imports.front().counts.open() > 100000);
    }

private:
    static void judge(const Watchdog &dog)
    {
        qInfo(
            "longest turn of the event loop: %.1f ms of work, %.1f ms on the clock; a thread that only waits: %.1f ms",
            dog.worked(), dog.waited(), dog.idleWaited());
        // Where even an idle thread waits, other programs share the caches, and work takes longer by about as much.
        QVERIFY2(dog.worked() < mostMs + 2 * dog.idleWaited(),
                 qPrintable(u"%1 ms of work in one turn"_s.arg(dog.worked())));
    }

    void closeDialogs()
    {
        for (QDialog *dialog : m_window->findChildren<QDialog *>())
            dialog->close();
    }

    std::unique_ptr<GitFixture> m_repository;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestStalls)
#include "tst_stalls.moc"
