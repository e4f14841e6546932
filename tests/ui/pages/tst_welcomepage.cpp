// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "dialogs/ask.h"
#include "pages/welcome/actioncard.h"
#include "pages/welcome/firstscore.h"
#include "pages/welcomepage.h"
#include "session/session.h"
#include "support/gitfixture.h"
#include "theme/theme.h"
#include "widgets/dropzone.h"
#include "widgets/notice.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

class TestWelcomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void chosenFolderBecomesAProject();
    void changedMindDoesNothing();
    void droppedFolderBecomesAProject();
    void droppedReportWaitsForItsProject();
    void refusedWorkspaceIsExplained();
    void demoIsMadeAndOpened();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void drop(const QString &path);

    QTemporaryDir m_folder;
    test::GitFixture *m_git = nullptr;
    Session *m_session = nullptr;
    WelcomePage *m_page = nullptr;
};

void TestWelcomePage::initTestCase()
{
    test::isolateGit();
    Theme::instance().apply(*qApp);
    m_git = new test::GitFixture;
    m_git->write(u"app.js"_s, "start()\n");
    m_git->commit(u"First"_s);
}

void TestWelcomePage::init()
{
    static int number = 0;
    const QString folder = m_folder.filePath(QString::number(++number));
    m_session = new Session(*loadBuiltInCatalogue(), this);
    QVERIFY(m_session->openWorkspace(folder + u"/w.sextant"_s));
    m_page = new WelcomePage(m_session, nullptr);
    m_page->resize(1232, 816);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page));
}

void TestWelcomePage::cleanup()
{
    delete m_page;
    delete m_session;
}

void TestWelcomePage::chosenFolderBecomesAProject()
{
    Ask::instance().openFolder = [this](QWidget *, const QString &) { return m_git->path(); };
    QSignalSpy scanned(m_session, &Session::scanFinished);
    QTest::keyClick(m_page->findChild<DropZone *>(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(scanned.size(), 1, 20000);
    QCOMPARE(m_session->state().project.name, u"work"_s);
}

void TestWelcomePage::changedMindDoesNothing()
{
    Ask::instance().openFolder = [](QWidget *, const QString &) { return QString(); };
    QTest::keyClick(m_page->findChild<DropZone *>(), Qt::Key_Return);
    QVERIFY(!m_session->hasProject());
    QVERIFY(!m_session->jobs()->isBusy());
}

void TestWelcomePage::drop(const QString &path)
{
    auto *zone = m_page->findChild<DropZone *>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(zone, &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(zone->isTargeted());
    QDropEvent let({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(zone, &let);
    QVERIFY(!zone->isTargeted());
}

void TestWelcomePage::droppedFolderBecomesAProject()
{
    QSignalSpy scanned(m_session, &Session::scanFinished);
    drop(m_git->path());
    QTRY_COMPARE_WITH_TIMEOUT(scanned.size(), 1, 20000);
    QVERIFY(m_session->hasProject());
}

void TestWelcomePage::droppedReportWaitsForItsProject()
{
    QSignalSpy imported(m_session, &Session::importFinished);
    drop(QStringLiteral(SEXTANT_SOURCE "/resources/demo/reports/trivy.sarif"));
    auto *notice = m_page->findChild<Notice *>();
    QVERIFY(notice->isVisible());
    QVERIFY(!m_session->hasProject());
    drop(m_git->path());
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 20000);
    QVERIFY(!notice->isVisible());
    QTRY_COMPARE(m_session->state().imports.size(), 1);
}

void TestWelcomePage::refusedWorkspaceIsExplained()
{
    const QString path = m_folder.filePath(u"not.sextant"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no workspace");
    file.close();
    Ask::instance().openFiles = [&path](QWidget *, const QString &, const QString &) { return QStringList{path}; };
    QTest::mouseClick(m_page->findChild<ActionCard *>(u"openWorkspace"_s), Qt::LeftButton);
    QVERIFY(m_page->findChild<Notice *>()->isVisible());
    QVERIFY(m_session->workspacePath().endsWith("w.sextant"_L1));
}

void TestWelcomePage::demoIsMadeAndOpened()
{
    auto *demo = m_page->findChild<ActionCard *>(u"demo"_s);
    QTest::keyClick(m_page, Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!demo->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->hasProject(), 60000);
    QCOMPARE(m_session->state().project.name, u"Harbour Clinic"_s);
    QCOMPARE(m_session->state().snapshots.size(), 12);
    QCOMPARE(m_session->projects()->size(), 6);
    QTRY_VERIFY(demo->isEnabled());
}

void TestWelcomePage::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(1232, 816);
    QTest::newRow("least") << QSize(968, 556);
}

void TestWelcomePage::nothingIsCut()
{
    QFETCH(const QSize, size);
    m_page->resize(size);
    QCoreApplication::processEvents();
    const auto *scroll = m_page->findChild<QScrollArea *>();
    QCOMPARE(scroll->widget()->width(), scroll->viewport()->width());
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->text()));
        QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
    // What begins the work stands on the first screen.
    const auto *demo = m_page->findChild<ActionCard *>(u"demo"_s);
    QVERIFY(demo->mapTo(m_page, QPoint(0, demo->height())).y() <= m_page->height());
    QVERIFY(m_page->findChild<FirstScore *>());
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
