// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "dialogs/ask.h"
#include "dialogs/importreceipt.h"
#include "dialogs/importsdialog.h"
#include "dialogs/mapping/mappingwizard.h"
#include "session/importdesk.h"
#include "storage/findingstore.h"
#include "storage/projectstore.h"
#include "theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray table = "Check;Gravity;What;Where;Row\n"
                         "AC-1;Severe;Password in code;src/a.c;12\n"
                         "AC-2;Slight;Debug flag;src/b.c;3\n"
                         ";Severe;;src/c.c;1\n";

} // namespace

/// Walks from an unknown file to findings in the project, as a user does.
class TestMappingWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(*qApp); }
    void init();
    void cleanup();
    void anUnknownTableBecomesFindings();
    void aFileWithoutATableIsSaid();
    void anImportIsTakenBackAndForth();
    void mappingsAreHandedOn();

private:
    QString written(const QByteArray &content, const QString &name)
    {
        QFile file(m_folder->filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }
    QList<FileOutcome> imported(const QString &file);
    QList<StoredFinding> findings() const;
    void choose(QWidget *page, const QString &box, const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Session> m_session;
};

void TestMappingWizard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"team.sextant"_s);
    {
        const auto workspace = Workspace::create(path);
        QVERIFY(workspace && ProjectStore(workspace->database()).create(u"Shop"_s));
    }
    m_session = std::make_unique<Session>(*loadBuiltInCatalogue());
    QVERIFY(m_session->openWorkspace(path));
    m_window = std::make_unique<QWidget>();
    m_window->resize(1200, 800);
}

void TestMappingWizard::cleanup()
{
    m_window.reset();
    m_session.reset();
}

QList<FileOutcome> TestMappingWizard::imported(const QString &file)
{
    QSignalSpy spy(m_session.get(), &Session::importFinished);
    m_session->importFiles({file});
    return spy.wait(20000) ? spy.first().first().value<QList<FileOutcome>>() : QList<FileOutcome>();
}

QList<StoredFinding> TestMappingWizard::findings() const
{
    FindingStore store(m_session->workspace().database());
    FindingFilter filter;
    filter.projectId = m_session->state().project.id;
    const auto ids = store.ids(filter);
    const auto loaded = ids ? store.load(*ids) : Result<QList<StoredFinding>>(ids.error());
    return loaded ? *loaded : QList<StoredFinding>();
}

void TestMappingWizard::choose(QWidget *page, const QString &box, const QString &text)
{
    auto *combo = page->findChild<QComboBox *>(box);
    QVERIFY2(combo, qPrintable(box));
    const int at = combo->findText(text);
    QVERIFY2(at >= 0, qPrintable(text));
    combo->setCurrentIndex(at);
    Q_EMIT combo->activated(at);
}

void TestMappingWizard::anUnknownTableBecomesFindings()
{
    const QString file = written(table, u"acme.csv"_s);
    const auto outcomes = imported(file);
    QCOMPARE(outcomes.size(), 1);
    QVERIFY(outcomes.first().refusal);

    // The receipt offers to be shown how.
    showImportReceipt(m_session.get(), outcomes, m_window.get());
    auto *receipt = m_window->findChild<ImportReceipt *>();
    QVERIFY(receipt);
    auto *tell = receipt->findChild<QPushButton *>(u"tell"_s);
    QVERIFY(tell);
    tell->click();
    QPointer<MappingWizard> wizard = m_window->findChild<MappingWizard *>();
    QVERIFY(wizard);
    QTRY_COMPARE(wizard->findChild<QTableView *>(u"rows"_s)->model()->rowCount(), 3);
    wizard->next();

    // Names it knows are proposed; what it does not know is chosen by the person.
    QWidget *fields = wizard->currentPage();
    QCOMPARE(fields->findChild<QComboBox *>(u"rule"_s)->currentText(), u"Check"_s);
    QCOMPARE(fields->findChild<QComboBox *>(u"line"_s)->currentText(), u"Row"_s);
    choose(fields, u"severity"_s, u"Gravity"_s);
    choose(fields, u"message"_s, u"What"_s);
    choose(fields, u"path"_s, u"Where"_s);
    auto *shown = fields->findChild<QTableView *>(u"findings"_s);
    QTRY_COMPARE(shown->model()->rowCount(), 2);
    QTRY_VERIFY(fields->findChild<QLabel *>(u"skipped"_s)->text().contains(u"row 3"));
    QTRY_VERIFY(fields->findChild<QLabel *>(u"skipped"_s)->text().contains(u"severe", Qt::CaseInsensitive));
    wizard->next();

    QWidget *words = wizard->currentPage();
    QTRY_VERIFY(words->findChild<QComboBox *>(u"severity slight"_s));
    choose(words, u"severity severe"_s, labelOf(Severity::High));
    choose(words, u"severity slight"_s, labelOf(Severity::Low));
    QTRY_VERIFY(wizard->draft()->trial() && wizard->draft()->trial()->unknownWords.isEmpty());
    QTRY_VERIFY(words->findChild<QLabel *>(u"summary"_s)->text().contains(u"1 high"));
    wizard->next();

    auto *name = wizard->currentPage()->findChild<QLineEdit *>(u"name"_s);
    QCOMPARE(name->text(), u"acme"_s);
    QTest::keyClicks(name, u" audit"_s);
    QTRY_VERIFY(wizard->button(QWizard::FinishButton)->isEnabled());
    QSignalSpy spy(m_session.get(), &Session::importFinished);
    wizard->button(QWizard::FinishButton)->click();
    QVERIFY(spy.wait(20000));

    const QList<StoredFinding> found = findings();
    QCOMPARE(found.size(), 2);
    QVERIFY(found[0].finding.severity == Severity::High);
    QCOMPARE(found[0].finding.message, std::string("Password in code"));
    QCOMPARE(found[0].finding.path, std::string("src/a.c"));
    QCOMPARE(found[0].finding.line, 12);
    QVERIFY(found[1].finding.severity == Severity::Low);

    // The next file of the tool needs no telling.
    const auto next = imported(written(QByteArray(table).replace("AC-2", "AC-9"), u"next week.csv"_s));
    QVERIFY(!next.isEmpty() && !next.first().refusal);
    QCOMPARE(next.first().changes->added, 1);
    QCOMPARE(next.first().changes->fixed, 1);
    QCOMPARE(next.first().changes->unchanged, 1);
}

void TestMappingWizard::aFileWithoutATableIsSaid()
{
    MappingWizard wizard(m_session.get(), written("only some words\n", u"note.txt"_s), m_window.get());
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    QTRY_VERIFY(!wizard.draft()->isLooking());
    QVERIFY(wizard.draft()->candidates().isEmpty());
    QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
}

void TestMappingWizard::anImportIsTakenBackAndForth()
{
    ImportDesk &desk = *ImportDesk::of(m_session.get());
    MappingDraft draft(written(table, u"acme.csv"_s));
    QTRY_VERIFY(draft.chosen() >= 0);
    draft.setColumn(MappedField::Message, u"What"_s);
    draft.setNames(u"Acme"_s, u"Acme"_s);
    QTRY_VERIFY(!draft.sample().rows.isEmpty());
    desk.keepMapping(draft.finished());
    QCOMPARE(desk.mappings().size(), 1);
    const auto outcomes = imported(draft.file());
    QVERIFY(!outcomes.isEmpty() && outcomes.first().changes);
    QCOMPARE(findings().size(), 2);

    // The import itself is a step to undo.
    QCOMPARE(m_session->undoStack()->undoText(), u"Import acme.csv"_s);
    QSignalSpy back(&desk, &ImportDesk::takenBack);
    m_session->undoStack()->undo();
    QVERIFY(back.wait(20000));
    QCOMPARE(findings().size(), 0);
    QVERIFY(m_session->state().imports.isEmpty());

    QSignalSpy again(m_session.get(), &Session::importFinished);
    const int steps = m_session->undoStack()->count();
    m_session->undoStack()->redo();
    QVERIFY(again.wait(20000));
    QCOMPARE(findings().size(), 2);
    QCOMPARE(m_session->undoStack()->count(), steps); // reading again is no step of its own

    // So is taking it back from the list of imports.
    const Import newest = desk.imports().first();
    desk.takeBack({newest.id}, {draft.file()}, newest.fileName);
    QTRY_COMPARE(back.size(), 2);
    QCOMPARE(findings().size(), 0);
    m_session->undoStack()->undo();
    QTRY_COMPARE(again.size(), 2);
    QCOMPARE(findings().size(), 2);
    m_session->undoStack()->redo();
    QTRY_COMPARE(back.size(), 3);
    QCOMPARE(findings().size(), 0);

    QVERIFY(QFile::remove(draft.file()));
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->undoStack()->undo();
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().what.contains(u"not there any more"_s));
}

void TestMappingWizard::mappingsAreHandedOn()
{
    ImportDesk &desk = *ImportDesk::of(m_session.get());
    Mapping mapping;
    mapping.name = u"Acme"_s;
    mapping.tool = u"Acme"_s;
    mapping.columns = {{MappedField::Title, u"What"_s}};
    desk.keepMapping(mapping);
    ImportsDialog dialog(m_session.get(), m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *list = dialog.findChild<QTableView *>(u"mappings"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    list->selectRow(0);
    const QString file = m_folder->filePath(u"acme.json"_s);
    Ask::instance().saveFile = [&file](QWidget *, const QString &, const QString &, const QString &) { return file; };
    Ask::instance().openFiles = [&file](QWidget *, const QString &, const QString &) { return QStringList{file}; };
    dialog.findChild<QPushButton *>(u"exportMapping"_s)->click();
    QTRY_VERIFY(QFile::exists(file));
    dialog.findChild<QPushButton *>(u"removeMapping"_s)->click();
    QTRY_COMPARE(list->model()->rowCount(), 0);
    m_session->undoStack()->undo();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    m_session->undoStack()->redo();
    dialog.findChild<QPushButton *>(u"importMapping"_s)->click();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(desk.mappings().first(), mapping);
}

QTEST_MAIN(TestMappingWizard)
#include "tst_mappingwizard.moc"
