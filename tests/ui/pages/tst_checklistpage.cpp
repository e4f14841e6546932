// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistproject.h"
#include "items/checklistmodel.h"
#include "pages/checklist/checkfilters.h"
#include "pages/checklist/checkpane.h"
#include "pages/checklist/checktree.h"
#include "pages/checklist/reasonform.h"
#include "pages/checklistpage.h"
#include "session/checklistdesk.h"
#include "support/smallcatalogue.h"
#include "theme/theme.h"
#include "widgets/answerbar.h"

#include <QApplication>
#include <QComboBox>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

class TestChecklistPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(*qApp); }

    void init()
    {
        m_project = std::make_unique<ChecklistProject>(
            smallCatalogue(), QList<Evidence>{seen(u"rel.tests"_s, 1)},
            Profile{{u"db"_s, {Truth::Yes, u"Mara"_s}}, {u"login"_s, {Truth::Yes, u"Mara"_s}}});
        m_page = std::make_unique<ChecklistPage>(&session());
        m_page->resize(1232, 816);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_tree = m_page->findChild<CheckTree *>();
        m_pane = m_page->findChild<CheckPane *>();
        m_tree->setFocus();
        // By gain, rel.backups stands before rel.tests, which is seen to pass.
        QCOMPARE(m_tree->currentId(), u"rel.backups"_s);
    }

    void cleanup()
    {
        m_page.reset();
        m_project.reset();
    }

    void keyAnswersAndMovesOn()
    {
        const double before = *session().assessment().product.headline;
        const double scoreBefore = session().assessment().product.of(Dimension::Reliability)->evidenced;
        QTest::keyClick(m_tree, Qt::Key_1);
        QCOMPARE(m_project->answerOf(u"rel.backups"_s), std::optional(AnswerValue::Yes));
        QCOMPARE(m_tree->currentId(), u"rel.tests"_s);
        QVERIFY(session().assessment().product.of(Dimension::Reliability)->evidenced > scoreBefore);
        QVERIFY(*session().assessment().product.headline >= before);
        QCOMPARE(session().undoStack()->undoText(), u"Answer “Title of rel.backups” with Yes"_s);
        session().undoStack()->undo();
        QCOMPARE(m_project->answerOf(u"rel.backups"_s).value_or(AnswerValue::Unknown), AnswerValue::Unknown);
        QCOMPARE(session().assessment().product.of(Dimension::Reliability)->evidenced, scoreBefore);
        QCOMPARE(m_tree->currentId(), u"rel.tests"_s);
    }

    void shiftStays()
    {
        QTest::keyClick(m_tree, Qt::Key_3, Qt::ShiftModifier);
        QCOMPARE(m_project->answerOf(u"rel.backups"_s), std::optional(AnswerValue::No));
        QCOMPARE(m_tree->currentId(), u"rel.backups"_s);
        QCOMPARE(m_pane->findChild<AnswerBar *>()->answer(), std::optional(AnswerValue::No));
    }

    void lettersWalkTheRows()
    {
        QTest::keyClick(m_tree, Qt::Key_J);
        QCOMPARE(m_tree->currentId(), u"rel.tests"_s);
        QTest::keyClick(m_tree, Qt::Key_J);
        QCOMPARE(m_tree->currentId(), u"sec.secrets"_s);
        QTest::keyClick(m_tree, Qt::Key_K);
        QTest::keyClick(m_tree, Qt::Key_K);
        QCOMPARE(m_tree->currentId(), u"rel.backups"_s);
        // rel.tests needs no answer any more, so the next unanswered one lies in the other dimension.
        QTest::keyClick(m_tree, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_tree->currentId(), u"sec.secrets"_s);
    }

    void severalAnswersAreOneStep()
    {
        m_tree->selectAll();
        QCOMPARE(m_tree->selectedIds().size(), 4);
        QTest::keyClick(m_tree, Qt::Key_2);
        for (const char *id : {"rel.tests", "rel.backups", "sec.secrets", "sec.scan"})
            QCOMPARE(m_project->answerOf(QString::fromLatin1(id)), std::optional(AnswerValue::Partly));
        QCOMPARE(session().undoStack()->count(), 1);
        QCOMPARE(m_tree->selectedIds().size(), 4);
        session().undoStack()->undo();
        QCOMPARE(m_project->answerOf(u"sec.scan"_s).value_or(AnswerValue::Unknown), AnswerValue::Unknown);
    }

    void notApplicableNeedsAReason()
    {
        QTest::keyClick(m_tree, Qt::Key_4);
        auto *form = m_pane->findChild<ReasonForm *>();
        QVERIFY(form->isVisible());
        QVERIFY(!m_project->answerOf(u"rel.backups"_s));
        auto *words = form->findChild<QLineEdit *>();
        QTest::keyClicks(words, u"Kept by the host"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(!m_project->answerOf(u"rel.backups"_s));
        form->findChild<QComboBox *>()->setCurrentIndex(3);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(!form->isVisible());
        const auto answer = session().assessment().find(u"rel.backups"_s)->answer;
        QCOMPARE(answer->value, AnswerValue::NotApplicable);
        QCOMPARE(answer->exclusion, std::optional(ExclusionReason::OtherControl));
        QCOMPARE(answer->note, u"Kept by the host"_s);
        // It stays in sight and can be taken back; the reason is no note on the next answer.
        QCOMPARE(m_tree->currentId(), u"rel.backups"_s);
        QTest::keyClick(m_tree, Qt::Key_1, Qt::ShiftModifier);
        QCOMPARE(m_project->answerOf(u"rel.backups"_s), std::optional(AnswerValue::Yes));
        QVERIFY(session().assessment().find(u"rel.backups"_s)->answer->note.isEmpty());
    }

    void filterByKeyboard()
    {
        QTest::keyClick(m_tree, Qt::Key_Slash);
        auto *field = qobject_cast<QLineEdit *>(m_page->filterField());
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"class:ship dim:sec"_s);
        QCOMPARE(m_tree->model()->rowCount(), 1);
        QCOMPARE(m_tree->currentId(), u"sec.secrets"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(m_tree->hasFocus());
        QTest::keyClick(m_tree, Qt::Key_3);
        QCOMPARE(m_project->answerOf(u"sec.secrets"_s), std::optional(AnswerValue::No));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QCOMPARE(m_tree->model()->rowCount(), 2);
    }

    void answeredRowMayLeaveTheFilter()
    {
        m_page->goTo({.page = u"checklist"_s, .filter = u"is:unknown"_s});
        QCOMPARE(m_tree->currentId(), u"rel.backups"_s);
        QTest::keyClick(m_tree, Qt::Key_1);
        QCOMPARE(m_tree->currentId(), u"sec.secrets"_s);
    }

    void foldsOutliveFilters()
    {
        m_tree->setExpanded(m_tree->model()->index(0, 0), false);
        auto *field = qobject_cast<QLineEdit *>(m_page->filterField());
        field->setFocus();
        QTest::keyClicks(field, u"dim:sec"_s);
        QCOMPARE(m_tree->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(m_tree->model()->rowCount(), 2);
        QVERIFY(!m_tree->isExpanded(m_tree->model()->index(0, 0)));
        QVERIFY(m_tree->isExpanded(m_tree->model()->index(1, 0)));
    }

    void proofFromTheKeyboard()
    {
        QTest::keyClick(m_tree, Qt::Key_E);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"docs/restore.log"_s);
        QTest::keyClick(field, Qt::Key_Return);
        // A file is read off this thread.
        QTRY_COMPARE(session().undoStack()->count(), 1);
        const CheckResult *result = session().assessment().find(u"rel.backups"_s);
        QCOMPARE(result->answer->value, AnswerValue::Yes);
        QCOMPARE(result->answer->proof, u"docs/restore.log"_s);
    }

    void severalProofsAndOneTakenAway()
    {
        QTemporaryDir folder;
        QFile log(folder.filePath(u"restore.log"_s));
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write("restored 12 rows\n") > 0);
        log.close();
        auto *desk = ChecklistDesk::of(&session());
        desk->attach(u"rel.backups"_s, log.fileName());
        QTRY_COMPARE(desk->proofsOf(u"rel.backups"_s).size(), 1);
        desk->attach(u"rel.backups"_s, u"https://example.test/run/7"_s);
        QTRY_COMPARE(desk->proofsOf(u"rel.backups"_s).size(), 2);
        const Attachment file = desk->proofsOf(u"rel.backups"_s).front();
        QCOMPARE(file.kind, Attachment::Kind::File);
        QCOMPARE(file.sha256, QString::fromLatin1(
                                  QCryptographicHash::hash("restored 12 rows\n", QCryptographicHash::Sha256).toHex()));
        QTRY_COMPARE(shown(u"removeProof"_s).size(), 2);
        QTest::mouseClick(shown(u"removeProof"_s).back(), Qt::LeftButton);
        QCOMPARE(desk->proofsOf(u"rel.backups"_s), QList<Attachment>{file});
        session().undoStack()->undo();
        QCOMPARE(desk->proofsOf(u"rel.backups"_s).size(), 2);
    }

    void proofsAreOpenedButNeverRun()
    {
        QTemporaryDir folder;
        const auto written = [&folder](const QString &name) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write("text") == 4 ? file.fileName() : QString();
        };
        const auto text = attachmentOf(written(u"notes.txt"_s), {});
        const auto script = attachmentOf(written(u"deploy.sh"_s), {});
        QVERIFY(text && script);
        QCOMPARE(openingOf(*text, {}).kind, Opening::Kind::File);
        QVERIFY(openingOf(*text, {}).warning.isEmpty());
        QCOMPARE(openingOf(*script, {}).kind, Opening::Kind::Folder);
        QFile changed(text->location);
        QVERIFY(changed.open(QIODevice::Append) && changed.write("!") == 1);
        changed.close();
        QVERIFY(openingOf(*text, {}).warning.contains(u"changed"));
        QVERIFY(changed.remove());
        QCOMPARE(openingOf(*text, {}).kind, Opening::Kind::Nothing);
        const Attachment trick{Attachment::Kind::Link, {}, u"file:///etc/passwd"_s, {}};
        QCOMPARE(openingOf(trick, {}).kind, Opening::Kind::Nothing);
        const Attachment other{Attachment::Kind::Link, {}, u"javascript:alert(1)"_s, {}};
        QCOMPARE(openingOf(other, {}).kind, Opening::Kind::Nothing);
        QCOMPARE(attachmentOf(u"We tried it in May"_s, {})->kind, Attachment::Kind::Note);
        QCOMPARE(openingOf({Attachment::Kind::Link, {}, u"https://example.test/a"_s, {}}, {}).kind,
                 Opening::Kind::Address);
    }

    void earlierAnswerIsPutBackAndThatIsUndone()
    {
        QTest::keyClick(m_tree, Qt::Key_1, Qt::ShiftModifier);
        QTest::keyClick(m_tree, Qt::Key_3, Qt::ShiftModifier);
        QCOMPARE(m_project->answerOf(u"rel.backups"_s), std::optional(AnswerValue::No));
        QTRY_COMPARE(shown(u"putBack"_s).size(), 1);
        QTest::mouseClick(shown(u"putBack"_s).front(), Qt::LeftButton);
        QCOMPARE(m_project->answerOf(u"rel.backups"_s), std::optional(AnswerValue::Yes));
        QCOMPARE(session().undoStack()->undoText(), u"Put back an earlier answer of “Title of rel.backups”"_s);
        session().undoStack()->undo();
        QCOMPARE(m_project->answerOf(u"rel.backups"_s), std::optional(AnswerValue::No));
        session().undoStack()->undo();
        QCOMPARE(m_project->answerOf(u"rel.backups"_s), std::optional(AnswerValue::Yes));
    }

    void noteOfSeveralIsOneStep()
    {
        m_tree->selectAll();
        QTest::keyClick(m_tree, Qt::Key_N);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"Seen in May"_s);
        QTest::keyClick(field, Qt::Key_Return);
        for (const char *id : {"rel.tests", "rel.backups", "sec.secrets", "sec.scan"})
            QCOMPARE(session().assessment().find(QString::fromLatin1(id))->answer->note, u"Seen in May"_s);
        QCOMPARE(session().undoStack()->count(), 1);
    }

    void viewsKeepFilterGroupingAndOrder()
    {
        auto *filters = m_page->findChild<CheckFilters *>();
        auto *field = qobject_cast<QLineEdit *>(m_page->filterField());
        QTest::keyClicks(field, u"class:ship-stopper"_s);
        Q_EMIT filters->groupingRequested(ChecklistModel::Grouping::Owner);
        QCOMPARE(m_tree->model()->rowCount(), 1);
        QCOMPARE(m_tree->model()->index(0, 0).data().toString(), u"Nobody yet"_s);
        auto *name = m_page->findChild<QLineEdit *>(u"viewName"_s);
        QVERIFY(name);
        name->setText(u"Release blockers"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(session().undoStack()->undoText(), u"Keep the view “Release blockers”"_s);
        auto *desk = ChecklistDesk::of(&session());
        QCOMPARE(desk->views().size(), 1);
        QTest::keyClick(field, Qt::Key_Escape);
        Q_EMIT filters->groupingRequested(ChecklistModel::Grouping::Dimension);
        QCOMPARE(m_tree->model()->rowCount(), 2);
        auto *menu = m_page->findChild<QMenu *>(u"views"_s);
        QTRY_COMPARE(menu->actions().front()->text(), u"Release blockers"_s);
        menu->actions().front()->trigger();
        QCOMPARE(m_tree->model()->rowCount(), 1);
        QCOMPARE(field->text(), u"class:ship-stopper"_s);
        session().undoStack()->undo();
        QVERIFY(desk->views().isEmpty());
    }

    void ownerIsUndoable()
    {
        QTest::keyClick(m_tree, Qt::Key_O);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"Tomas Okafor"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(session().assessment().find(u"rel.backups"_s)->answer->owner, u"Tomas Okafor"_s);
        QCOMPARE(m_tree->currentIndex().data(ChecklistModel::OwnerRole).toString(), u"Tomas Okafor"_s);
        session().undoStack()->undo();
        QVERIFY(m_tree->currentIndex().data(ChecklistModel::OwnerRole).toString().isEmpty());
    }

    void narrowWindowHasASheet()
    {
        m_page->resize(968, 556);
        QTRY_VERIFY(!m_pane->isVisible());
        QTest::keyClick(m_tree, Qt::Key_Space);
        QVERIFY(m_pane->isVisible());
        QCOMPARE(m_pane->geometry().right(), m_page->width() - 1);
        QCOMPARE(m_pane->width(), 440);
        QVERIFY(m_tree->hasFocus());
        QTest::keyClick(m_tree, Qt::Key_Escape);
        QVERIFY(!m_pane->isVisible());
        m_page->resize(1232, 816);
        QTRY_VERIFY(m_pane->isVisible());
    }

    void everyControlHasAName()
    {
        for (const auto *button : m_page->findChildren<QToolButton *>())
            if (button->isVisibleTo(m_page.get()))
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(button->objectName()));
        for (const auto *field : m_page->findChildren<QLineEdit *>())
            if (field->isVisibleTo(m_page.get()))
                QVERIFY(!field->accessibleName().isEmpty());
    }

private:
    Session &session() { return m_project->session(); }
    QList<QToolButton *> shown(const QString &name) const
    {
        auto buttons = m_pane->findChildren<QToolButton *>(name);
        buttons.removeIf([this](const QToolButton *button) { return !button->isVisibleTo(m_pane); });
        return buttons;
    }

    std::unique_ptr<ChecklistProject> m_project;
    std::unique_ptr<ChecklistPage> m_page;
    CheckTree *m_tree = nullptr;
    CheckPane *m_pane = nullptr;
};

QTEST_MAIN(TestChecklistPage)
#include "tst_checklistpage.moc"
