// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "dialogs/ask.h"
#include "dialogs/questionnaire/questionnairedialog.h"
#include "storage/questionnairestore.h"
#include "ui/pages/checklistproject.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Catalogue &rules()
{
    static const Catalogue catalogue = *loadBuiltInCatalogue();
    return catalogue;
}

const QByteArray questions = "ID,Question,Answer,Comments\n"
                             "1,Does static code analysis (SAST) run on every change?,,\n"
                             "2,Do you store passwords in clear text?,,\n"
                             "3,Are third-party libraries scanned for known vulnerabilities?,,\n";

} // namespace

class TestQuestionnaire : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;
    QString m_answered;

    static QString cell(const QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }

    static QList<EarlierAnswer> library(Session &session)
    {
        return *QuestionnaireStore(session.workspace().database()).list(session.state().project.id);
    }

    QByteArray answered() const
    {
        QFile file(m_answered);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// An opened dialog with its questions read.
    static QTableView *opened(QuestionnaireDialog &dialog)
    {
        auto *table = dialog.findChild<QTableView *>(u"questions"_s);
        dialog.show();
        return QTest::qWaitFor([table] { return table->model()->rowCount() == 3; }, 20000) ? table : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_file = m_folder.filePath(u"buyer.csv"_s);
        m_answered = m_folder.filePath(u"answered.csv"_s);
        QFile::remove(m_answered);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(questions) == questions.size());
        Ask::instance().saveFile = [this](QWidget *, const QString &, const QString &, const QString &) {
            return m_answered;
        };
    }

    void triageByKeyboard()
    {
        ChecklistProject project(rules(), {seen(u"sec.sast"_s, 1)}, {});
        QuestionnaireDialog dialog(&project.session(), m_file, nullptr);
        QTableView *table = opened(dialog);
        QVERIFY(table);
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(cell(table, 0, QuestionnaireModel::Proposed), u"Yes"_s);
        QVERIFY(cell(table, 0, QuestionnaireModel::ConfidenceColumn).contains(u'('));
        QCOMPARE(cell(table, 1, QuestionnaireModel::Proposed), u"Blank"_s);
        QCOMPARE(cell(table, 1, QuestionnaireModel::ConfidenceColumn), u"Yes may be bad"_s);

        auto *comment = dialog.findChild<QPlainTextEdit *>(u"comment"_s);
        comment->setPlainText(comment->toPlainText() + u" Asked of Mara Lindqvist."_s);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(cell(table, 0, QuestionnaireModel::Accepted), u"Yes"_s);
        QCOMPARE(table->currentIndex().row(), 1);

        // A blank cannot be accepted; a person's own answer can.
        QVERIFY(!dialog.findChild<QAbstractButton *>(u"accept"_s)->isEnabled());
        auto *answer = dialog.findChild<QComboBox *>(u"answer"_s);
        answer->setCurrentIndex(answer->findData(u"no"_s));
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(cell(table, 1, QuestionnaireModel::Accepted), u"No"_s);
        QCOMPARE(library(project.session()).size(), 2);

        project.session().undoStack()->undo();
        QCOMPARE(cell(table, 1, QuestionnaireModel::Accepted), QString());
        QCOMPARE(library(project.session()).size(), 1);
        project.session().undoStack()->redo();
        QCOMPARE(cell(table, 1, QuestionnaireModel::Accepted), u"No"_s);
        table->selectRow(1);
        table->setFocus(); // the key is the table's, so that a text can be edited with it
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(cell(table, 1, QuestionnaireModel::Accepted), QString());

        dialog.findChild<QAbstractButton *>(u"write"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_answered), 20000);
        QTRY_VERIFY(answered().contains("change?,Yes,"));
        QVERIFY(answered().contains("2,Do you store passwords in clear text?,,\n"));
        QVERIFY2(!answered().contains("Lindqvist"), answered().constData());
    }

    void nothingIsWrittenThatWasNotAccepted()
    {
        ChecklistProject project(rules(), {seen(u"sec.sast"_s, 1)}, {});
        QuestionnaireDialog dialog(&project.session(), m_file, nullptr);
        QVERIFY(opened(dialog));
        QVERIFY(!dialog.findChild<QAbstractButton *>(u"write"_s)->isEnabled());
        QVERIFY(library(project.session()).isEmpty());
    }

    void whatWasAcceptedIsProposedAgain()
    {
        ChecklistProject project(rules(), {}, {});
        {
            QuestionnaireDialog first(&project.session(), m_file, nullptr);
            QTableView *table = opened(first);
            QVERIFY(table);
            table->selectRow(2);
            auto *answer = first.findChild<QComboBox *>(u"answer"_s);
            answer->setCurrentIndex(answer->findData(u"partly"_s));
            first.findChild<QPlainTextEdit *>(u"comment"_s)->setPlainText(u"Every night, by hand."_s);
            first.findChild<QAbstractButton *>(u"accept"_s)->click();
        }
        QuestionnaireDialog second(&project.session(), m_file, nullptr);
        QTableView *table = opened(second);
        QVERIFY(table);
        QCOMPARE(cell(table, 2, QuestionnaireModel::Proposed), u"Partly"_s);
        table->selectRow(2);
        QCOMPARE(second.findChild<QPlainTextEdit *>(u"comment"_s)->toPlainText(), u"Every night, by hand."_s);
        QVERIFY(second.findChild<QLabel *>(u"reason"_s)->text().contains(u"buyer.csv"_s));
    }

    void buyersFileIsOnlyOverwrittenWhenConfirmed()
    {
        ChecklistProject project(rules(), {seen(u"sec.sast"_s, 1)}, {});
        QuestionnaireDialog dialog(&project.session(), m_file, nullptr);
        QTableView *table = opened(dialog);
        QVERIFY(table);
        dialog.findChild<QAbstractButton *>(u"accept"_s)->click();
        m_answered = m_file;
        int asked = 0;
        bool agrees = false;
        Ask::instance().confirm = [&](QWidget *, const QString &, const QString &, const QString &) {
            ++asked;
            return agrees;
        };
        dialog.findChild<QAbstractButton *>(u"write"_s)->click();
        QCOMPARE(asked, 1);
        QVERIFY(!project.session().jobs()->isBusy());
        QCOMPARE(answered(), questions);
        agrees = true;
        dialog.findChild<QAbstractButton *>(u"write"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(answered().contains("change?,Yes,"), 20000);
    }

    void citationOpensItsCheck()
    {
        ChecklistProject project(rules(), {seen(u"sec.sast"_s, 1)}, {});
        QuestionnaireDialog dialog(&project.session(), m_file, nullptr);
        QVERIFY(opened(dialog));
        QSignalSpy spy(&dialog, &QuestionnaireDialog::checkRequested);
        auto *citations = dialog.findChild<QListWidget *>(u"citations"_s);
        QVERIFY(citations->count() > 0);
        citations->setCurrentRow(0);
        QTest::keyClick(citations, Qt::Key_Return);
        QCOMPARE(spy.value(0).value(0).toString(), u"sec.sast"_s);
    }

    void columnsCanBeChosen()
    {
        ChecklistProject project(rules(), {}, {});
        QuestionnaireDialog dialog(&project.session(), m_file, nullptr);
        QTableView *table = opened(dialog);
        QVERIFY(table);
        auto *column = dialog.findChild<QComboBox *>(u"questionColumn"_s);
        QCOMPARE(column->currentData().toInt(), 1);
        column->setCurrentIndex(column->findData(0));
        Q_EMIT column->activated(column->currentIndex());
        QTRY_COMPARE_WITH_TIMEOUT(cell(table, 0, QuestionnaireModel::Question), u"1"_s, 20000);
    }
};

QTEST_MAIN(TestQuestionnaire)
#include "tst_questionnaire.moc"
