// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "session/peopledesk.h"
#include "session/searchdesk.h"
#include "session/session.h"
#include "support/gitfixture.h"
#include "theme/theme.h"
#include "window/mainwindow.h"
#include "window/palette.h"
#include "window/palettelist.h"
#include "window/preferences.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-20T09:00:00Z"_s, Qt::ISODate);
constexpr int patience = 20000;

} // namespace

/// The window as somebody uses it with the keyboard only. One window for all, because each test begins with Ctrl+K.
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        isolateGit();
        QCoreApplication::setOrganizationName(u"sextant-test"_s);
        QCoreApplication::setApplicationName(u"palette"_s);
        QSettings().clear();
        Theme::instance().apply(*qApp);
        Preferences().setLanguage(u"en"_s);
        m_session = std::make_unique<Session>(*loadBuiltInCatalogue());
        m_session->setNow(now);
        m_repository.write(u"package.json"_s, "{\"dependencies\":{\"pg\":\"8.0.0\"}}\n");
        m_repository.write(u".github/workflows/ci.yml"_s,
                           "on: push\njobs:\n  test:\n    steps:\n      - run: npm test\n");
        m_repository.commit(u"First"_s, now.addDays(-3));
        QVERIFY(bool(m_session->openWorkspace(m_repository.root() + u"/team.sextant"_s)));
        QVERIFY(bool(ProjectStore(m_session->workspace().database()).create(u"Second product"_s)));
        m_window = std::make_unique<MainWindow>(m_session.get());
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QSignalSpy scanned(m_session.get(), &Session::scanFinished);
        m_session->addProject(m_repository.path());
        QVERIFY(scanned.wait(patience));
        for (QDialog *dialog : m_window->findChildren<QDialog *>())
            dialog->close();
        PeopleDesk(m_session.get()).add({.name = u"Ines Okafor"_s});
        m_first = m_session->state().project.id;
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_session.reset();
    }

    void init()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->navigate({u"overview"_s});
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette()->isVisible());
        QVERIFY(palette()->field()->hasFocus());
    }

    void cleanup()
    {
        if (palette()->isVisible())
            palette()->close();
    }

    void findsAndRunsACommand()
    {
        look(u"sett"_s);
        QCOMPARE(current(), u"Settings"_s);
        press(Qt::Key_Return);
        QVERIFY(!palette()->isVisible());
        QCOMPARE(title(), u"Settings"_s);
    }

    void whatIsBehindGetsDarkerInEveryLook()
    {
        for (const auto choice : {Theme::Choice::Dark, Theme::Choice::HighContrast, Theme::Choice::Light}) {
            Theme::instance().setChoice(choice);
            const QPoint beside(m_window->width() - 40, m_window->height() / 2);
            const int veiled = m_window->grab().toImage().pixelColor(beside).lightness();
            palette()->close();
            const int bare = m_window->grab().toImage().pixelColor(beside).lightness();
            QVERIFY2(veiled < bare || bare == 0, qPrintable(u"%1 and %2"_s.arg(veiled).arg(bare)));
            QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
            QVERIFY(palette()->isVisible());
        }
    }

    void showsTheKeyOfACommand()
    {
        look(u"rescan"_s);
        const auto *hit = palette()->results()->hit(palette()->results()->firstHit());
        QVERIFY(hit);
        QCOMPARE(hit->title, u"Rescan"_s);
        QCOMPARE(hit->key, u"F5"_s);
        QCOMPARE(hit->marked, (QList<int>{0, 1, 2, 3, 4, 5}));
    }

    void everyActionOfTheWindowIsThere()
    {
        for (const QAction *action : m_window->actions()) {
            if (!action->isEnabled())
                continue;
            look(u'>' + action->iconText());
            QVERIFY2(titles().contains(action->iconText()), qPrintable(action->iconText()));
        }
    }

    void lastCommandsComeFirst()
    {
        look(u">text"_s);
        const QString usual = current();
        QVERIFY(usual != u"Smaller text"_s);
        look(u"smaller text"_s);
        press(Qt::Key_Return);
        Preferences().setTextSize(u"100"_s);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        look(QString());
        QCOMPARE(current(), u"Smaller text"_s);
    }

    void opensACheckByAWordOfItsTitle()
    {
        look(u"#backups"_s);
        QVERIFY(palette()->results()->hitCount() >= 1);
        const Destination place = palette()->results()->hit(palette()->results()->firstHit())->place;
        press(Qt::Key_Return);
        QCOMPARE(title(), u"Checklist"_s);
        QVERIFY(place.checkId.contains(u'.'));
    }

    void opensAnotherProject()
    {
        look(u"second prod"_s);
        chooseTitle(u"Second product"_s);
        QTRY_COMPARE(m_session->state().project.name, u"Second product"_s);
        QCOMPARE(title(), u"Overview"_s);
        m_session->openProject(m_first);
    }

    void findsFilesThatSpeakOnChecks()
    {
        look(u"/ci.yml"_s);
        QVERIFY(titles().contains(u".github/workflows/ci.yml"_s));
    }

    void findsPeople()
    {
        look(u"@okafor"_s);
        QCOMPARE(titles(), QStringList{u"Ines Okafor"_s});
        press(Qt::Key_Return);
        QCOMPARE(title(), u"Checklist"_s);
    }

    void findsTheHandbook()
    {
        look(u"?soft minimum"_s);
        QCOMPARE(titles().front(), u"How scores come about"_s);
        press(Qt::Key_Return);
        QCOMPARE(title(), u"Handbook"_s);
    }

    void findsFindingsInTheIndex()
    {
        QSignalSpy imported(m_session.get(), &Session::importFinished);
        m_session->importFiles({QStringLiteral(SEXTANT_TEST_DATA "/importers/sarif/flawfinder.sarif")});
        QVERIFY(imported.wait(patience));
        for (QDialog *dialog : m_window->findChildren<QDialog *>())
            dialog->close();
        // flawfinder.sarif has 53 results, as its index says; 13 at most are asked for.
        const auto found = SearchDesk::findings(m_session->workspacePath(), u"buffer"_s, m_first, 13);
        QVERIFY(!found.isEmpty() && found.size() <= 13);
        QCOMPARE(found.front().projectId, m_first);
        QVERIFY(SearchDesk::findings(m_session->workspacePath(), u"nothing-like-this"_s, m_first, 13).isEmpty());
        QVERIFY(SearchDesk::findings(m_session->workspacePath(), u"\"*"_s, m_first, 13).isEmpty());
        QVERIFY(SearchDesk::findings(u"/no/such/file"_s, u"buffer"_s, m_first, 13).isEmpty());
    }

    void nothingFoundIsEmptyAndHarmless()
    {
        look(u"zzzzqqq"_s);
        QCOMPARE(palette()->results()->rowCount(), 0);
        press(Qt::Key_Return);
        QVERIFY(palette()->isVisible());
    }

    void arrowsGoPastHeadingsAndAround()
    {
        look(u"back"_s);
        const int hits = palette()->results()->hitCount();
        QVERIFY(hits > 2);
        const QString first = current();
        for (int i = 0; i < hits; ++i) {
            QVERIFY(!current().isEmpty());
            press(Qt::Key_Down);
        }
        QCOMPARE(current(), first);
        press(Qt::Key_Up);
        QVERIFY(current() != first);
    }

    void escapeGivesTheKeyboardBack()
    {
        palette()->close();
        QWidget *before = QApplication::focusWidget();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        press(Qt::Key_Escape);
        QVERIFY(!palette()->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void fieldSaysWhatIsChosen()
    {
        look(u"rescan"_s);
        QVERIFY(palette()->field()->accessibleDescription().contains(u"Rescan"_s));
        QVERIFY(palette()->field()->accessibleDescription().contains(u"F5"_s));
    }

private:
    Palette *palette() const { return m_window->findChild<Palette *>(); }
    QString title() const { return m_window->findChild<QLabel *>(u"pageTitle"_s)->text(); }
    void press(int key) { QTest::keyClick(palette()->field(), Qt::Key(key)); }

    void look(const QString &text)
    {
        palette()->field()->clear();
        QTest::keyClicks(palette()->field(), text);
        QTRY_VERIFY_WITH_TIMEOUT(!palette()->isSearching(), patience);
    }

    QString current() const
    {
        const auto *list = palette()->findChild<PaletteList *>();
        const SearchHit *hit = palette()->results()->hit(list->currentIndex());
        return hit ? hit->title : QString();
    }

    QStringList titles() const
    {
        QStringList titles;
        const auto *results = palette()->results();
        for (int row = 0; row < results->rowCount(); ++row)
            if (const SearchHit *hit = results->hit(results->index(row)))
                titles << hit->title;
        return titles;
    }

    void chooseTitle(const QString &title)
    {
        for (int i = 0; i < palette()->results()->hitCount() && current() != title; ++i)
            press(Qt::Key_Down);
        QCOMPARE(current(), title);
        press(Qt::Key_Return);
    }

    GitFixture m_repository;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    qint64 m_first = 0;
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
