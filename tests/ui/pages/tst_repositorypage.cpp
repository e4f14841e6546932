// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "charts/treemap.h"
#include "pages/repository/filepane.h"
#include "pages/repository/hotspotcard.h"
#include "pages/repository/knowledgecard.h"
#include "pages/repository/secretscard.h"
#include "pages/repository/stackcard.h"
#include "pages/repository/timemachinecard.h"
#include "pages/repositorypage.h"
#include "session/session.h"
#include "support/gitfixture.h"
#include "support/plantedsecrets.h"
#include "widgets/button.h"
#include "widgets/codetext.h"
#include "widgets/emptystate.h"
#include "widgets/listrow.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;
using sextant::test::GitFixture;

class TestRepositoryPage : public QObject
{
    Q_OBJECT

    template <class T>
    T *child() const
    {
        return m_page->findChild<T *>();
    }

    QString shownTexts(const QWidget *widget) const
    {
        QStringList texts;
        for (const QWidget *each : widget->findChildren<QWidget *>())
            if (!each->isHidden())
                texts << each->accessibleName() << each->property("text").toString();
        return texts.join(u'\n');
    }

    Button *chip(const QString &name) const
    {
        for (Button *button : child<KnowledgeCard>()->findChildren<Button *>())
            if (button->text() == name && button->isCheckable())
                return button;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::isolateGit();
        auto catalogue = loadBuiltInCatalogue();
        QVERIFY(bool(catalogue));
        m_catalogue = *catalogue;
        const QDateTime day(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC);
        m_repository.write(u"src/a.py"_s, "def a():\n    return 1\n");
        m_repository.write(u"src/c.py"_s, "def c():\n    return 1\n");
        m_repository.commit(u"Add a and c"_s, day, u"Ann Brown"_s);
        m_repository.git({u"tag"_s, u"v1"_s});
        m_repository.write(u"web/b.js"_s, "export const b = 1\n");
        m_repository.write(u"package.json"_s, "{\n \"dependencies\": {\n  \"express\": \"^4.18.0\"\n }\n}\n");
        m_repository.commit(u"Add b"_s, day.addDays(1), u"Bob Clark"_s);
        m_repository.write(u"src/a.py"_s, test::plantedSecrets()[2].line + "\ndef a():\n    return 2\n");
        m_repository.commit(u"Fix a"_s, day.addDays(2), u"Ann Brown"_s);
        m_repository.write(u"src/a.py"_s, "def a():\n    return 2\n");
        m_repository.commit(u"Take the key out"_s, day.addDays(3), u"Ann Brown"_s);
    }

    void init()
    {
        m_session = std::make_unique<Session>(m_catalogue);
        m_session->setNow(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
        QVERIFY(bool(m_session->openWorkspace(m_folder.filePath(u"w%1.sextant"_s.arg(++m_number)))));
        m_page = std::make_unique<RepositoryPage>(m_session.get(), nullptr);
        m_page->resize(1232, 816);
        m_page->show();
        QVERIFY(child<EmptyState>()->isVisible());
        m_session->addProject(m_repository.path());
        QTRY_VERIFY(child<Treemap>()->tiles().size() == 3);
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    void showsWhatTheScanFound()
    {
        QVERIFY(m_page->subtitle().contains(u"4 commit"));
        QTRY_VERIFY(shownTexts(child<StackCard>()).contains(u"Express ^4.18.0"));
        QTRY_VERIFY(shownTexts(child<StackCard>()).contains(u"endoflife.date"));
        child<HotspotCard>()->setShowsTable(true);
        QVERIFY(child<HotspotCard>()->showsTable());
    }

    void tileOpensTheFileAndItsCommits()
    {
        auto *map = child<Treemap>();
        map->setFocus();
        int at = 0;
        for (int i = 0; i < int(map->tiles().size()); ++i)
            at = map->tiles()[i].id == u"src/a.py" ? i : at;
        QTest::mouseClick(map, Qt::LeftButton, {}, map->tileRect(at).center().toPoint());
        auto *pane = child<FilePane>();
        QVERIFY(pane->isVisible());
        QTRY_VERIFY(pane->findChild<CodeText *>()->toPlainText().contains(u"return 2"));
        QTRY_VERIFY(shownTexts(pane).contains(u"Take the key out"));
        QVERIFY(shownTexts(pane).contains(u"3 commit"));
        QTest::keyClick(pane, Qt::Key_Escape);
        QVERIFY(!pane->isVisible());
    }

    void whoLeaves()
    {
        auto *card = child<KnowledgeCard>();
        QVERIFY2(shownTexts(card).contains(u"Bus factor 1."), qPrintable(shownTexts(card)));
        QVERIFY(chip(u"Ann Brown"_s));
        chip(u"Ann Brown"_s)->click();
        QCOMPARE(card->departure().lost, 2);
        QCOMPARE(card->departure().known, 3);
        QVERIFY(shownTexts(card).contains(u"Nobody would know 2 file"));
    }

    void namesCanBeHidden()
    {
        auto *desk = child<RepositoryDesk>();
        desk->setNames(RepositoryDesk::Names::Numbered);
        const QString texts = shownTexts(child<KnowledgeCard>());
        QVERIFY(!texts.contains(u"Ann"));
        QVERIFY(texts.contains(u"Person 1"));
        // The choice stays with the workspace.
        const RepositoryDesk another(m_session.get());
        QCOMPARE(another.names(), RepositoryDesk::Names::Numbered);
        desk->setNames(RepositoryDesk::Names::Full);
    }

    void secretsAreFoundAndNeverStored()
    {
        const test::PlantedSecret secret = test::plantedSecrets()[2];
        auto *card = child<SecretsCard>();
        for (Button *button : card->findChildren<Button *>())
            if (button->text() == u"Search the whole history")
                button->click();
        QTRY_VERIFY(shownTexts(card).contains(u"GitHub token"));
        QVERIFY(shownTexts(card).contains(u"1 secret, 0 of them") || shownTexts(card).contains(u"removed by"));
        const auto facts = m_session->state().inspections.front().facts;
        const auto fact = std::ranges::find(facts, u"git:committed_secrets"_s, &Fact::id);
        QVERIFY(fact != facts.end());
        QCOMPARE(*fact->value, 1.0);
        const auto &observed = m_session->state().observed;
        QVERIFY(
            std::ranges::any_of(observed, [](const Evidence &e) { return e.checkId == u"sec.no-secrets-in-repo"; }));
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files)) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret.value), qPrintable(name));
        }
        QVERIFY(!m_page->grab().isNull());
    }

    void rescanWithoutChangeReusesTheInspection()
    {
        const qint64 before = m_session->state().inspections.front().id;
        QSignalSpy finished(m_session.get(), &Session::scanFinished);
        m_session->rescan();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_session->state().inspections.front().id, before);
        // On another day the last 90 days are others.
        m_session->setNow(QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC));
        m_session->rescan();
        QTRY_COMPARE(finished.size(), 2);
        QVERIFY(m_session->state().inspections.front().id != before);
    }

    void pastIsScoredKeptAndSearched()
    {
        auto *card = child<TimeMachineCard>();
        auto *slider = card->findChild<QSlider *>();
        QVERIFY(!slider->isVisibleTo(card));
        const auto press = [card](const QString &text) {
            for (Button *button : card->findChildren<Button *>())
                if (button->text() == text)
                    button->click();
        };
        card->findChildren<QComboBox *>().last()->setCurrentIndex(1); // by tag: v1 and the newest commit
        press(u"Score the past"_s);
        QTRY_VERIFY(slider->isVisibleTo(card));
        QCOMPARE(slider->maximum(), 1);
        QVERIFY(shownTexts(card).contains(u"Reconstructed"));
        slider->setValue(0);
        QVERIFY2(shownTexts(card).contains(u"v1, 2 Nov 2026"), qPrintable(shownTexts(card)));
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        // With the first package.json there was something to look at for the checks of packages.
        QVERIFY2(shownTexts(card).contains(u"turned since v1"), qPrintable(shownTexts(card)));
        QTest::keyClick(card->findChildren<ListRow *>().first(), Qt::Key_Space);
        auto *pane = child<FilePane>();
        QTRY_VERIFY(pane->isVisible());
        QVERIFY2(shownTexts(pane).contains(u"Add b"), qPrintable(shownTexts(pane)));
        QVERIFY(shownTexts(pane).contains(u"package.json"));
        // Another window on the same project finds it there.
        RepositoryPage other(m_session.get(), nullptr);
        QTRY_VERIFY(other.findChild<TimeMachineCard *>()->findChild<QSlider *>()->isVisibleTo(&other));
    }

private:
    Catalogue m_catalogue;
    GitFixture m_repository;
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RepositoryPage> m_page;
    int m_number = 0;
};

QTEST_MAIN(TestRepositoryPage)
#include "tst_repositorypage.moc"
