// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "dialogs/connectdialog.h"
#include "network/offlineswitch.h"
#include "pages/delivery/fetchbar.h"
#include "pages/deliverypage.h"
#include "session/cidesk.h"
#include "session/deliverydesk.h"
#include "support/gitfixture.h"
#include "support/localci.h"
#include "theme/theme.h"
#include "widgets/notice.h"
#include "widgets/textlabel.h"
#include "window/statusline.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;
using test::LocalAnswer;
using test::LocalCi;
using test::LocalRequest;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
const QString secret = u"ghp_PlantedTokenOfAWindow"_s;

/// Keeps tokens for the length of a test.
class MemoryKeychain : public Keychain
{
public:
    void read(const QString &name, QObject *context, std::function<void(const Result<Token> &)> done) override
    {
        QTimer::singleShot(0, context, [this, name, done] {
            if (missing)
                done(environmentError(u"no keychain"_s));
            else
                done(tokens.value(name));
        });
    }
    void write(const QString &name, const Token &token, QObject *context,
               std::function<void(const Status &)> done) override
    {
        if (token.isEmpty())
            tokens.remove(name);
        else
            tokens.insert(name, token);
        QTimer::singleShot(0, context, [done] { done(sextant::done()); });
    }

    QHash<QString, Token> tokens;
    bool missing = false;
};

} // namespace

class TestDeliveryFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingIsSentUnasked();
    void connectsAndFetches();
    void connectionIsUndone();
    void testSaysWhatIsWrong();
    void failureIsShownAndNothingLost();
    void stopEndsIt();
    void offlineSendsNothing();
    void watchLooksAgain();
    void networkIsShown();
    void strangersWorkspaceSendsNothing();
    void worksWithoutKeychain();
    void secretIsFoundNowhere();

private:
    ConnectDialog *openDialog();
    void fill(ConnectDialog *dialog, const QString &token);
    void connectPage(const QString &token = secret, bool watch = false);
    void fetchAndWait();
    template <class T>
    T *part(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1StringView(name));
    }
    CiDesk *desk() const { return CiDesk::of(m_session); }

    QTemporaryDir m_folder;
    test::GitFixture *m_git = nullptr;
    std::unique_ptr<LocalCi> m_ci;
    std::unique_ptr<MemoryKeychain> m_keychain;
    Session *m_session = nullptr;
    DeliveryPage *m_page = nullptr;
};

void TestDeliveryFetch::initTestCase()
{
    test::isolateGit();
    for (const char *variable :
         {"SEXTANT_GITHUB_TOKEN", "SEXTANT_TOKEN", "GITHUB_TOKEN", "GH_TOKEN", "SEXTANT_OFFLINE"})
        qunsetenv(variable);
    QSettings().remove(u"network/agreed"_s);
    Theme::instance().apply(*qApp);
    m_git = new test::GitFixture;
    m_git->write(u"app.js"_s, "start()\n");
    m_git->commit(u"First"_s);
}

void TestDeliveryFetch::init()
{
    static int number = 0;
    OfflineSwitch::set(false);
    m_ci = std::make_unique<LocalCi>();
    m_ci->fill(120, now.toSecsSinceEpoch() - 3600);
    m_ci->token = secret.toLatin1();
    m_keychain = std::make_unique<MemoryKeychain>();
    m_session = new Session(*loadBuiltInCatalogue(), this);
    m_session->setNow(now);
    desk()->setKeychain(m_keychain.get());
    QVERIFY(bool(m_session->openWorkspace(m_folder.filePath(QString::number(++number) + u"/w.sextant"))));
    m_session->addProject(m_git->path());
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->jobs()->isBusy(), 30'000);
    m_page = new DeliveryPage(m_session, nullptr);
    m_page->resize(1232, 816);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page));
}

void TestDeliveryFetch::cleanup()
{
    delete m_page;
    delete m_session;
    m_ci.reset();
}

ConnectDialog *TestDeliveryFetch::openDialog()
{
    QTest::mouseClick(part<QPushButton>("connect"), Qt::LeftButton);
    return m_page->findChild<ConnectDialog *>();
}

void TestDeliveryFetch::fill(ConnectDialog *dialog, const QString &token)
{
    dialog->findChild<QLineEdit *>(u"address"_s)->setText(m_ci->server.address());
    dialog->findChild<QLineEdit *>(u"repository"_s)->setText(u"team/shop"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"token"_s), token);
}

void TestDeliveryFetch::connectPage(const QString &token, bool watch)
{
    QPointer<ConnectDialog> dialog = openDialog();
    QVERIFY(dialog);
    fill(dialog, token);
    dialog->findChild<QCheckBox *>(u"watch"_s)->setChecked(watch);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
}

void TestDeliveryFetch::fetchAndWait()
{
    QTest::mouseClick(part<QPushButton>("fetch"), Qt::LeftButton);
    QVERIFY(desk()->isFetching());
    QTRY_VERIFY_WITH_TIMEOUT(!desk()->isFetching() && !m_session->jobs()->isBusy(), 30'000);
}

void TestDeliveryFetch::nothingIsSentUnasked()
{
    QVERIFY(!part<QPushButton>("fetch")->isVisible());
    QVERIFY(part<TextLabel>("fetchWords")->text().contains(u"Connect the server"));
    connectPage();
    QVERIFY(part<QPushButton>("fetch")->isVisible());
    QVERIFY2(part<TextLabel>("fetchWords")->text().contains(u"team/shop, not fetched yet."),
             qPrintable(part<TextLabel>("fetchWords")->text()));
    QCOMPARE(m_ci->server.connections(), 0);
}

void TestDeliveryFetch::connectsAndFetches()
{
    connectPage();
    fetchAndWait();
    QVERIFY(!part<Notice>("fetchNotice")->isVisible());
    QVERIFY2(part<TextLabel>("fetchWords")->text().contains(u"120 new run"),
             qPrintable(part<TextLabel>("fetchWords")->text()));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->desk()->delivery() && m_page->desk()->delivery()->view.success.all == 120, 30'000);
    QVERIFY(m_page->subtitle().contains(u"team/shop"));
    fetchAndWait();
    QVERIFY2(part<TextLabel>("fetchWords")->text().contains(u"Nothing was new."),
             qPrintable(part<TextLabel>("fetchWords")->text()));
}

void TestDeliveryFetch::connectionIsUndone()
{
    connectPage();
    QCOMPARE(m_session->undoStack()->undoText(), u"Connect to team/shop"_s);
    m_session->undoStack()->undo();
    QVERIFY(desk()->connection().connection.isEmpty());
    QVERIFY(!part<QPushButton>("fetch")->isVisible());
    m_session->undoStack()->redo();
    QCOMPARE(desk()->connection().connection.repository, u"team/shop"_s);
    QPointer<ConnectDialog> dialog = openDialog();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"disconnect"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QVERIFY(desk()->connection().connection.isEmpty());
    QVERIFY(m_keychain->tokens.isEmpty());
}

void TestDeliveryFetch::testSaysWhatIsWrong()
{
    QPointer<ConnectDialog> dialog = openDialog();
    fill(dialog, u"wrong"_s);
    QVERIFY(dialog->findChild<QLineEdit *>(u"token"_s)->echoMode() == QLineEdit::Password);
    QSignalSpy tested(desk(), &CiDesk::tested);
    auto *notice = dialog->findChild<Notice *>(u"connectNotice"_s);
    const auto words = [notice] {
        QString all;
        for (const auto *label : notice->findChildren<TextLabel *>())
            all += label->text() + u'\n';
        return all;
    };
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"test"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(tested.size(), 1, 30'000);
    QVERIFY(notice->isVisible());
    QVERIFY2(words().contains(u"does not accept the token"), qPrintable(words()));
    dialog->findChild<QLineEdit *>(u"token"_s)->setText(secret);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"test"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(tested.size(), 2, 30'000);
    QVERIFY2(words().contains(u"The server answered."), qPrintable(words()));
    dialog->findChild<QLineEdit *>(u"address"_s)->setText(u"http://ci.example"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    QVERIFY2(words().contains(u"This address is not encrypted"), qPrintable(words()));
    QVERIFY(dialog->isVisible());
    QVERIFY(desk()->connection().connection.isEmpty());
    dialog->reject();
}

void TestDeliveryFetch::failureIsShownAndNothingLost()
{
    connectPage();
    fetchAndWait();
    m_ci->instead = [](const LocalRequest &) { return LocalAnswer{403, "{}"}; };
    fetchAndWait();
    auto *notice = part<Notice>("fetchNotice");
    QVERIFY(notice->isVisible());
    QString words;
    for (const auto *label : notice->findChildren<TextLabel *>())
        words += label->text() + u'\n';
    QVERIFY2(words.contains(u"What is stored is unchanged."), qPrintable(words));
    QVERIFY2(words.contains(u"does not let them read this"), qPrintable(words));
    QCOMPARE(*CiStore(m_session->workspace().database()).countRuns(m_session->state().project.id), 120);
    m_ci->instead = {};
    fetchAndWait();
    QVERIFY(!notice->isVisible());
}

void TestDeliveryFetch::stopEndsIt()
{
    connectPage();
    m_ci->instead = [](const LocalRequest &) { return LocalAnswer{429, "{}", {{"Retry-After", "600"}}}; };
    QTest::mouseClick(part<QPushButton>("fetch"), Qt::LeftButton);
    auto *stop = part<QPushButton>("stopFetch");
    QVERIFY(stop->isVisible());
    // The time left is counted down in front of whoever waits.
    QTRY_VERIFY_WITH_TIMEOUT(part<TextLabel>("fetchWords")->text().contains(u"going on in"), 30'000);
    QVERIFY2(part<TextLabel>("fetchWords")->text().contains(u" min"),
             qPrintable(part<TextLabel>("fetchWords")->text()));
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!desk()->isFetching(), 30'000);
    QVERIFY(!part<Notice>("fetchNotice")->isVisible()); // nothing went wrong
    QVERIFY(part<QPushButton>("fetch")->isVisible());
}

void TestDeliveryFetch::offlineSendsNothing()
{
    connectPage();
    OfflineSwitch::set(true);
    QTest::mouseClick(part<QPushButton>("fetch"), Qt::LeftButton);
    QVERIFY(!desk()->isFetching());
    QVERIFY(part<Notice>("fetchNotice")->isVisible());
    QSignalSpy tested(desk(), &CiDesk::tested);
    desk()->test(desk()->connection().connection, {});
    QCOMPARE(tested.size(), 1);
    QCOMPARE(m_ci->server.connections(), 0);
    OfflineSwitch::set(false);
}

void TestDeliveryFetch::watchLooksAgain()
{
    connectPage(secret, true);
    QVERIFY(part<TextLabel>("fetchWords")->text().contains(u"Looks again every 15 minute"));
    QCOMPARE(m_ci->server.connections(), 0);
    desk()->lookAgain(); // as the timer does
    QTRY_VERIFY_WITH_TIMEOUT(desk()->outcome().has_value() && !m_session->jobs()->isBusy(), 30'000);
    OfflineSwitch::set(true);
    m_ci->server.forget();
    desk()->lookAgain();
    QVERIFY(!desk()->isFetching());
    QVERIFY(!desk()->failure()); // nobody asked, so nobody is told
    QVERIFY(m_ci->server.requests().isEmpty());
    OfflineSwitch::set(false);
}

void TestDeliveryFetch::networkIsShown()
{
    StatusLine foot(m_session, nullptr);
    auto *network = foot.findChild<TextLabel *>(u"network"_s);
    QCOMPARE(network->text(), u"Local only. Nothing leaves this machine"_s);
    connectPage();
    QCOMPARE(network->text(), u"Network: idle"_s);
    m_ci->instead = [](const LocalRequest &) { return LocalAnswer{200, {}, {}, false, true}; };
    QTest::mouseClick(part<QPushButton>("fetch"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(network->text(), u"Network: asking 127.0.0.1"_s, 30'000);
    desk()->stop();
    QTRY_COMPARE_WITH_TIMEOUT(network->text(), u"Network: idle"_s, 30'000);
    OfflineSwitch::set(true);
    Q_EMIT desk()->changed();
    QCOMPARE(network->text(), u"Offline. Nothing can leave this machine"_s);
    OfflineSwitch::set(false);
}

/// Who opens a workspace of somebody else has agreed to nothing that it names.
void TestDeliveryFetch::strangersWorkspaceSendsNothing()
{
    const qint64 project = m_session->state().project.id;
    const CiConnection foreign{{u"github"_s, m_ci->server.address(), u"team/shop"_s}, 15};
    QVERIFY(bool(setCiConnection(m_session->workspace(), project, foreign)));
    m_session->closeProject();
    m_session->openProject(project);
    QVERIFY(!desk()->isWatching());
    QTest::mouseClick(part<QPushButton>("fetch"), Qt::LeftButton);
    QVERIFY(!desk()->isFetching());
    QVERIFY(desk()->failure()->what.contains(u"nobody has agreed to here"));
    QCOMPARE(m_ci->server.connections(), 0);
    connectPage(secret, true); // now somebody has
    QVERIFY(desk()->isWatching());
    fetchAndWait();
    QVERIFY(desk()->outcome().has_value());
}

void TestDeliveryFetch::worksWithoutKeychain()
{
    m_ci->token.clear(); // what is public needs none
    m_keychain->missing = true;
    connectPage({});
    fetchAndWait();
    QVERIFY(desk()->outcome().has_value());
}

void TestDeliveryFetch::secretIsFoundNowhere()
{
    connectPage();
    QCOMPARE(m_keychain->tokens.size(), 1);
    fetchAndWait();
    QVERIFY(m_ci->server.requests().front().headers.value("authorization").contains(secret.toLatin1()));
    int files = 0;
    const QStringList folders{QFileInfo(m_session->workspacePath()).path(), QFileInfo(QSettings().fileName()).path()};
    for (const QString &folder : folders)
        for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++files;
            QVERIFY2(!file.readAll().contains(secret.toLatin1()), qPrintable(info.filePath()));
        }
    QVERIFY(files > 0);
    // Whoever connects again does not see the token of before either.
    QPointer<ConnectDialog> dialog = openDialog();
    QCOMPARE(dialog->findChild<QLineEdit *>(u"token"_s)->text(), QString());
    dialog->reject();
}

QTEST_MAIN(TestDeliveryFetch)
#include "tst_deliveryfetch.moc"
