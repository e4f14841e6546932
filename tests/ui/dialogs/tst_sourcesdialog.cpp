// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "dialogs/ask.h"
#include "dialogs/sourcesdialog.h"
#include "session/session.h"
#include "support/gitfixture.h"
#include "widgets/button.h"

#include <QTableView>
#include <QTest>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;
using sextant::test::GitFixture;

/// A project with one repository of two packages, and a second repository beside it.
class TestSourcesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::isolateGit();
        const QDateTime day(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC);
        m_shop.write(u"services/api/package.json"_s, "{\"dependencies\": {\"express\": \"4\"}}\n");
        m_shop.write(u"services/api/main.js"_s, "start()\n");
        m_shop.write(u"services/web/package.json"_s, "{\"dependencies\": {\"react\": \"18\"}}\n");
        m_shop.write(u"services/web/main.js"_s, "render()\n");
        m_shop.commit(u"one"_s, day);
        m_shop.git({u"remote"_s, u"add"_s, u"origin"_s, u"https://me:secret@example.org/shop.git"_s});
        m_site.write(u"index.js"_s, "show()\n");
        m_site.commit(u"one"_s, day);
    }

    void init()
    {
        m_session = std::make_unique<Session>(*loadBuiltInCatalogue());
        m_session->setNow(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
        QVERIFY(bool(m_session->openWorkspace(m_folder.filePath(u"w%1.sextant"_s.arg(++m_number)))));
        m_session->addProject(m_shop.path());
        QTRY_COMPARE(m_session->state().inspections.size(), 1);
        QTRY_VERIFY(!m_session->jobs()->isBusy());
        m_dialog = new SourcesDialog(m_session.get(), nullptr);
        m_dialog->show();
    }

    void cleanup()
    {
        delete m_dialog;
        m_session.reset();
    }

    void showsTheAddressWithoutAPassword()
    {
        QCOMPARE(cells(u"sources"_s, 3), QStringList{u"https://example.org/shop.git"_s});
        QCOMPARE(cells(u"sources"_s, 2), QStringList{u"all of it"_s});
    }

    void aPackageIsAddedWithOnePressAndTakenBack()
    {
        QCOMPARE(cells(u"offered"_s, 0), (QStringList{u"services/api"_s, u"services/web"_s}));
        choose(u"offered"_s, 0);
        press(u"addOffered"_s);
        QTRY_COMPARE(m_session->state().inspections.size(), 2);
        QCOMPARE(cells(u"sources"_s, 2), (QStringList{u"all of it"_s, u"services/api"_s}));
        QCOMPARE(cells(u"offered"_s, 0), QStringList{u"services/web"_s});
        // Only what is below the folder was read.
        QCOMPARE(m_session->state().inspections[1].filesRead, 2);
        QTRY_VERIFY(!m_session->jobs()->isBusy());
        m_session->undoStack()->undo();
        QTRY_COMPARE(cells(u"sources"_s, 2), QStringList{u"all of it"_s});
        m_session->undoStack()->redo();
        QTRY_COMPARE(cells(u"sources"_s, 2).size(), 2);
        QTRY_VERIFY(!m_session->jobs()->isBusy());
    }

    void aSecondRepositoryIsAdded()
    {
        Ask::instance().openFolder = [this](QWidget *, const QString &) { return m_site.path(); };
        press(u"addRepository"_s);
        QTRY_COMPARE(m_session->state().inspections.size(), 2);
        QCOMPARE(cells(u"sources"_s, 1).last(), m_site.path());
        QTRY_VERIFY(!m_session->jobs()->isBusy());
    }

    void forgettingAndNamingCanBeUndone()
    {
        Ask::instance().words = [](QWidget *, const QString &, const QString &) { return u"Web shop"_s; };
        choose(u"sources"_s, 0);
        press(u"rename"_s);
        QTRY_COMPARE(cells(u"sources"_s, 0), QStringList{u"Web shop"_s});
        choose(u"sources"_s, 0);
        press(u"forget"_s);
        QTRY_VERIFY(cells(u"sources"_s, 0).isEmpty());
        QVERIFY(m_session->state().inspections.isEmpty());
        m_session->undoStack()->undo();
        QTRY_COMPARE(cells(u"sources"_s, 0), QStringList{u"Web shop"_s});
        QTRY_COMPARE(m_session->state().inspections.size(), 1);
        QTRY_VERIFY(!m_session->jobs()->isBusy());
        m_session->undoStack()->undo();
        QTRY_VERIFY(cells(u"sources"_s, 0) != QStringList{u"Web shop"_s});
    }

private:
    QTableView *table(const QString &name) const { return m_dialog->findChild<QTableView *>(name); }

    QStringList cells(const QString &name, int column) const
    {
        QStringList texts;
        const QAbstractItemModel *model = table(name)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, column).data().toString();
        return texts;
    }

    void choose(const QString &name, int row) { table(name)->setCurrentIndex(table(name)->model()->index(row, 0)); }

    void press(const QString &name)
    {
        auto *button = m_dialog->findChild<Button *>(name);
        QVERIFY(button && button->isEnabled());
        button->click();
    }

    GitFixture m_shop;
    GitFixture m_site;
    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Session> m_session;
    SourcesDialog *m_dialog = nullptr;
};

QTEST_MAIN(TestSourcesDialog)
#include "tst_sourcesdialog.moc"
