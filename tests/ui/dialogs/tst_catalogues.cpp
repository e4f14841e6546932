// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "catalogue/lensfile.h"
#include "dialogs/ask.h"
#include "dialogs/catalogues/cataloguesdialog.h"
#include "storage/projectstore.h"
#include "theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

class TestCatalogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(*qApp); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"team.sextant"_s);
        {
            const auto workspace = Workspace::create(path);
            QVERIFY(workspace && ProjectStore(workspace->database()).create(u"Shop"_s));
        }
        m_session = std::make_unique<Session>(*loadBuiltInCatalogue());
        QVERIFY(m_session->openWorkspace(path));
        m_session->answer({u"rel.backups"_s}, {.value = AnswerValue::Yes});
        m_dialog = new CataloguesDialog(m_session.get(), nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }

    void cleanup()
    {
        delete m_dialog;
        m_session.reset();
    }

    void copyEditImportUseUndo()
    {
        const QString file = m_folder->filePath(u"copy.json"_s);
        Ask::instance().saveFile = [&file](QWidget *, const QString &, const QString &, const QString &) {
            return file;
        };
        button(u"export"_s)->click();
        QTRY_VERIFY(QFile::exists(file));
        QTRY_VERIFY(!m_session->jobs()->isBusy());

        // The person changes the question of one check and gives the copy a name of its own.
        edit(file);
        Ask::instance().openFiles = [&file](QWidget *, const QString &, const QString &) { return QStringList{file}; };
        button(u"import"_s)->click();
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(button(u"use"_s)->isEnabled());
        QVERIFY2(label(u"changes"_s).contains(u"1 check"), qPrintable(label(u"changes"_s)));
        QVERIFY2(label(u"answers"_s).contains(u"turn to unknown"), qPrintable(label(u"answers"_s)));
        QVERIFY(m_dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(u"rel.backups"));
        // Nothing has happened yet.
        QCOMPARE(m_session->catalogue().id, u"sextant"_s);
        QCOMPARE(m_session->assessment().find(u"rel.backups")->answer->value, AnswerValue::Yes);

        button(u"use"_s)->click();
        QCOMPARE(m_session->catalogue().id, u"mine"_s);
        QCOMPARE(m_session->assessment().catalogueHash, m_session->catalogue().hash);
        QCOMPARE(m_session->catalogue().find(u"rel.backups")->question, u"Are there copies of all data elsewhere?"_s);
        QCOMPARE(m_session->assessment().find(u"rel.backups")->answer->value, AnswerValue::Unknown);
        QVERIFY(!button(u"use"_s)->isEnabled());
        QVERIFY(!button(u"remove"_s)->isEnabled());

        m_session->undoStack()->undo();
        QCOMPARE(m_session->catalogue().id, u"sextant"_s);
        QCOMPARE(m_session->assessment().find(u"rel.backups")->answer->value, AnswerValue::Yes);
        m_session->undoStack()->redo();
        QCOMPARE(m_session->catalogue().id, u"mine"_s);
    }

    void aLensIsWrittenAndReadAgain()
    {
        const QString file = m_folder->filePath(u"lens.json"_s);
        QString offered;
        Ask::instance().saveFile = [&](QWidget *, const QString &, const QString &name, const QString &) {
            offered = name;
            return file;
        };
        button(u"lens"_s)->click();
        QTRY_VERIFY(QFile::exists(file));
        QTRY_VERIFY(label(u"changes"_s).contains(file));
        QVERIFY(offered.startsWith(u"lens-sextant-"));
        const auto lens = loadLens(file);
        QVERIFY2(bool(lens), lens ? "" : qPrintable(lens.error().message()));
        QCOMPARE(lens->questions(), int(m_session->catalogue().checks.size()));
    }

    void aBadFileIsSaidAndNothingIsKept()
    {
        const QString file = m_folder->filePath(u"bad.json"_s);
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write("{\"schema\":\"sextant.catalogue-file/1\"}") > 0);
        out.close();
        Ask::instance().openFiles = [&file](QWidget *, const QString &, const QString &) { return QStringList{file}; };
        QSignalSpy failed(m_session.get(), &Session::failed);
        button(u"import"_s)->click();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().value<Error>().where.contains(u"bad.json"));
        QCOMPARE(rows(), 1);
    }

    void aRemovedOneComesBackByUndo()
    {
        const QString file = m_folder->filePath(u"copy.json"_s);
        QFile out(file);
        const auto content = exportCatalogue(m_session->workspace(), 0);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(*content) == content->size());
        out.close();
        edit(file);
        Ask::instance().openFiles = [&file](QWidget *, const QString &, const QString &) { return QStringList{file}; };
        button(u"import"_s)->click();
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(button(u"remove"_s)->isEnabled());
        button(u"remove"_s)->click();
        QTRY_COMPARE(rows(), 1);
        m_session->undoStack()->undo();
        QTRY_COMPARE(rows(), 2);
    }

private:
    QPushButton *button(const QString &name) const { return m_dialog->findChild<QPushButton *>(name); }
    QString label(const QString &name) const { return m_dialog->findChild<QLabel *>(name)->text(); }
    int rows() const { return m_dialog->findChild<QTreeView *>()->model()->rowCount(); }
    void edit(const QString &path) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        const QString question = m_session->builtInCatalogue().find(u"rel.backups")->question;
        text.replace(question.toUtf8(), "Are there copies of all data elsewhere?");
        text.replace("\"id\": \"sextant\"", "\"id\": \"mine\"");
        QVERIFY(file.resize(0) && file.seek(0) && file.write(text) == text.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    QPointer<CataloguesDialog> m_dialog;
};

QTEST_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
