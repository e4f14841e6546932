// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/questionnaire/questionnairedialog.h"

#include "base/language.h"
#include "dialogs/ask.h"
#include "session/questionnairedesk.h"
#include "session/session.h"
#include "widgets/button.h"
#include "widgets/notice.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int margin = 16;
constexpr double sureEnough = 0.75;

QLabel *nameOf(const QString &name, QWidget *field)
{
    field->setAccessibleName(name);
    auto *label = new TextLabel(name, Type::Small, Ink::Secondary);
    label->setBuddy(field);
    return label;
}

} // namespace

QuestionnaireDialog::QuestionnaireDialog(Session *session, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_desk(new QuestionnaireDesk(session, this))
    , m_model(new QuestionnaireModel(this))
{
    setObjectName(u"questionnaire"_s);
    setWindowTitle(tr("Questionnaire: %1").arg(QFileInfo(file).fileName()));
    resize(1180, 720);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(margin, margin, margin, margin);
    lines->addWidget(makeHead());
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeTable());
    parts->addWidget(makeDetail());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    lines->addWidget(parts, 1);
    m_notice = new Notice;
    m_notice->setDismissible(true);
    m_notice->hide();
    lines->addWidget(m_notice);
    lines->addWidget(makeFoot());
    listen();
    addKeys();
    m_desk->open(file);
    showFile();
}

QComboBox *QuestionnaireDialog::addColumnChoice(QLayout *row, const QString &name, const QString &objectName)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(nameOf(name, box));
    row->addWidget(box);
    connect(box, &QComboBox::activated, this, &QuestionnaireDialog::chooseColumns);
    return box;
}

QWidget *QuestionnaireDialog::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_sheet = new QComboBox;
    m_sheet->setObjectName(u"sheet"_s);
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(nameOf(tr("Sheet"), m_sheet));
    row->addWidget(m_sheet);
    connect(m_sheet, &QComboBox::activated, this, &QuestionnaireDialog::showColumns);
    m_questionColumn = addColumnChoice(row, tr("Questions in"), u"questionColumn"_s);
    m_answerColumn = addColumnChoice(row, tr("Answers in"), u"answerColumn"_s);
    m_commentColumn = addColumnChoice(row, tr("Comments in"), u"commentColumn"_s);
    m_language = new QComboBox;
    m_language->setObjectName(u"language"_s);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Language &language : languages())
        m_language->addItem(QString::fromUtf16(language.name), QString::fromLatin1(language.id));
    row->addWidget(nameOf(tr("Comments in the language"), m_language));
    row->addWidget(m_language);
    connect(m_language, &QComboBox::activated, this,
            [this] { m_desk->setLanguage(m_language->currentData().toString()); });
    row->addStretch();
    return head;
}

QWidget *QuestionnaireDialog::makeTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"questions"_s);
    m_table->setAccessibleName(tr("Questions"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QuestionnaireModel::Question, QHeaderView::Stretch);
    return m_table;
}

QWidget *QuestionnaireDialog::makeDetail()
{
    auto *detail = new QWidget;
    auto *lines = new QVBoxLayout(detail);
    lines->setContentsMargins(margin, 0, 0, 0);
    m_question = wrappedLabel({}, Type::BodyStrong);
    m_reason = wrappedLabel({}, Type::Body, Ink::Secondary);
    m_reason->setObjectName(u"reason"_s);
    m_answer = new QComboBox;
    m_answer->setObjectName(u"answer"_s);
    for (const auto &name : names<BuyerAnswer>())
        m_answer->addItem(labelOf(name.value), idOf(name.value));
    m_comment = new QPlainTextEdit;
    m_comment->setObjectName(u"comment"_s);
    m_comment->setTabChangesFocus(true);
    m_citations = new QListWidget;
    m_citations->setObjectName(u"citations"_s);
    m_citations->setWordWrap(true);
    m_accept = new Button(tr("Accept"), ButtonKind::Primary, u"check"_s);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setToolTip(tr("Accept and go to the next question (%1)").arg(u"Ctrl+Return"_s));
    m_clear = new Button(tr("Take back"), ButtonKind::Secondary);
    m_clear->setObjectName(u"clear"_s);
    lines->addWidget(m_question);
    lines->addWidget(m_reason);
    lines->addWidget(nameOf(tr("Answer"), m_answer));
    lines->addWidget(m_answer);
    lines->addWidget(nameOf(tr("Comment for the buyer"), m_comment));
    lines->addWidget(m_comment, 2);
    lines->addWidget(nameOf(tr("What it rests on; Return opens the check"), m_citations));
    lines->addWidget(m_citations, 2);
    auto *row = new QHBoxLayout;
    row->addWidget(m_accept);
    row->addWidget(m_clear);
    row->addStretch();
    lines->addLayout(row);
    return detail;
}

QWidget *QuestionnaireDialog::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_state = wrappedLabel({}, Type::Small, Ink::Secondary);
    m_state->setObjectName(u"state"_s);
    m_above = new QDoubleSpinBox;
    m_above->setObjectName(u"above"_s);
    m_above->setAccessibleName(tr("Least confidence"));
    m_above->setRange(0, 1);
    m_above->setSingleStep(0.05);
    m_above->setValue(sureEnough);
    auto *all = new Button(tr("Accept all from"), ButtonKind::Secondary);
    all->setObjectName(u"acceptAll"_s);
    m_people = new QCheckBox(tr("Write names of people"));
    m_people->setObjectName(u"people"_s);
    m_write = new Button(tr("Write answers"), ButtonKind::Primary, u"export"_s);
    m_write->setObjectName(u"write"_s);
    auto *close = new Button(tr("Close"), ButtonKind::Secondary);
    row->addWidget(m_state, 1);
    row->addWidget(all);
    row->addWidget(m_above);
    row->addWidget(m_people);
    row->addWidget(m_write);
    row->addWidget(close);
    connect(all, &QPushButton::clicked, this, [this] { m_desk->acceptAbove(m_above->value()); });
    connect(m_write, &QPushButton::clicked, this, &QuestionnaireDialog::askForFile);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return foot;
}

void QuestionnaireDialog::listen()
{
    connect(m_desk, &QuestionnaireDesk::changed, this, &QuestionnaireDialog::showFile);
    connect(m_desk, &QuestionnaireDesk::acceptedChanged, this, [this] {
        m_model->setAccepted(m_desk->accepted());
        showState();
        showQuestion();
    });
    connect(m_desk, &QuestionnaireDesk::failed, this, [this](const Error &error) {
        m_notice->setMessage(Tone::Bad, error.what, error.message());
        m_notice->show();
    });
    connect(m_desk, &QuestionnaireDesk::written, this,
            [this](const QString &fileName, int answers, const QStringList &notes) {
                m_notice->setMessage(
                    notes.isEmpty() ? Tone::Good : Tone::Warn,
                    tr("%n answer(s) written to %1.", nullptr, answers).arg(QFileInfo(fileName).fileName()),
                    notes.mid(0, 5).join(u' '));
                m_notice->show();
            });
    connect(m_notice, &Notice::dismissed, m_notice, &QWidget::hide);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &QuestionnaireDialog::showQuestion);
    connect(m_accept, &QPushButton::clicked, this, &QuestionnaireDialog::acceptCurrent);
    connect(m_clear, &QPushButton::clicked, this, &QuestionnaireDialog::clearCurrent);
    connect(m_answer, &QComboBox::currentIndexChanged, this, &QuestionnaireDialog::showState);
    connect(m_citations, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT checkRequested(item->data(Qt::UserRole).toString()); });
}

void QuestionnaireDialog::addKeys()
{
    const auto add = [this](const QKeySequence &key, QWidget *where, auto run) {
        auto *shortcut = new QShortcut(key, where);
        shortcut->setContext(where == this ? Qt::WindowShortcut : Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(Qt::CTRL | Qt::Key_Return, this, &QuestionnaireDialog::acceptCurrent);
    add(Qt::CTRL | Qt::Key_Down, this, &QuestionnaireDialog::goToNext);
    add(Qt::Key_Delete, m_table, &QuestionnaireDialog::clearCurrent);
    add(Qt::Key_Return, m_table, [this] { m_answer->setFocus(Qt::ShortcutFocusReason); });
    // While a text is written, its own undo comes first.
    add(QKeySequence::Undo, m_table, [this] { m_session->undoStack()->undo(); });
    add(QKeySequence::Redo, m_table, [this] { m_session->undoStack()->redo(); });
}

/// Return in a field is no way to close a window full of work.
void QuestionnaireDialog::accept() {}

int QuestionnaireDialog::current() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void QuestionnaireDialog::showFile()
{
    const auto &questionnaire = m_desk->questionnaire();
    m_model->setQuestionnaire(questionnaire);
    m_model->setAccepted(m_desk->accepted());
    const QString sheet = m_sheet->currentData().toString();
    m_sheet->clear();
    if (questionnaire) {
        m_language->setCurrentIndex(m_language->findData(questionnaire->language));
        for (const Sheet &each : questionnaire->file.sheets)
            if (!each.hidden)
                m_sheet->addItem(each.name, each.name);
        m_sheet->setCurrentIndex(
            std::max(0, m_sheet->findData(sheet.isEmpty() ? questionnaire->layouts.keys().value(0) : sheet)));
    }
    showColumns();
    m_table->resizeColumnToContents(QuestionnaireModel::Proposed);
    m_table->resizeColumnToContents(QuestionnaireModel::ConfidenceColumn);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, QuestionnaireModel::Question));
    showQuestion();
    showState();
}

void QuestionnaireDialog::showColumns()
{
    const auto &questionnaire = m_desk->questionnaire();
    const Sheet *sheet = questionnaire ? questionnaire->file.find(m_sheet->currentData().toString()) : nullptr;
    const QuestionLayout layout = sheet ? questionnaire->layouts.value(sheet->name) : QuestionLayout();
    int last = 0;
    if (sheet)
        for (const SheetRow &row : sheet->rows)
            if (!row.cells.isEmpty())
                last = std::max(last, std::min(60, row.cells.last().column + 1));
    const SheetRow *header = sheet ? sheet->row(layout.headerRow) : nullptr;
    for (const auto &[box, column] :
         {std::pair(m_questionColumn, layout.question), std::pair(m_answerColumn, layout.answer),
          std::pair(m_commentColumn, layout.comment)}) {
        box->clear();
        box->addItem(tr("None"), -1);
        for (int i = 0; sheet && i <= last; ++i) {
            const QString name = header ? header->text(i).simplified().left(24) : QString();
            box->addItem(name.isEmpty() ? columnName(i) : tr("%1: %2").arg(columnName(i), name), i);
        }
        box->setCurrentIndex(std::max(0, box->findData(column)));
    }
}

void QuestionnaireDialog::chooseColumns()
{
    const auto &questionnaire = m_desk->questionnaire();
    const QString sheet = m_sheet->currentData().toString();
    if (!questionnaire || m_questionColumn->currentData().toInt() < 0 || m_answerColumn->currentData().toInt() < 0)
        return;
    QuestionLayout layout = questionnaire->layouts.value(sheet);
    layout.question = m_questionColumn->currentData().toInt();
    layout.answer = m_answerColumn->currentData().toInt();
    layout.comment = m_commentColumn->currentData().toInt();
    m_desk->setLayout(sheet, layout);
}

void QuestionnaireDialog::showQuestion()
{
    const auto &questionnaire = m_desk->questionnaire();
    const int row = current();
    m_citations->clear();
    if (!questionnaire || row < 0)
        return;
    const auto &[question, proposal] = questionnaire->questions[row];
    const auto given = m_desk->accepted();
    const bool isGiven = given.contains(row);
    m_question->setText(question.text);
    QStringList reason{proposal.reason, proposal.needed};
    if (!question.answer.isEmpty())
        reason << tr("The file already answers: %1").arg(question.answer);
    reason.removeAll(QString());
    m_reason->setText(reason.join(u' '));
    m_answer->setCurrentIndex(m_answer->findData(idOf(isGiven ? given.value(row).answer : proposal.answer)));
    m_comment->setPlainText(isGiven ? given.value(row).comment : proposal.comment);
    for (const AnswerCitation &citation : proposal.citations) {
        auto *item = new QListWidgetItem(textOf(citation, true), m_citations);
        item->setData(Qt::UserRole, citation.checkId);
    }
    if (proposal.citations.isEmpty())
        for (const QString &id : proposal.checkIds)
            if (const Check *check = m_session->catalogue().find(id)) {
                auto *item = new QListWidgetItem(textOf(*check).title, m_citations);
                item->setData(Qt::UserRole, id);
            }
    showState();
}

void QuestionnaireDialog::showState()
{
    const auto &questionnaire = m_desk->questionnaire();
    const auto accepted = m_desk->accepted();
    const bool hasQuestion = questionnaire && current() >= 0;
    m_accept->setEnabled(hasQuestion && m_answer->currentData().toString() != idOf(BuyerAnswer::Blank));
    m_clear->setEnabled(hasQuestion && accepted.contains(current()));
    m_write->setEnabled(!accepted.isEmpty());
    if (!questionnaire) {
        m_state->setText(m_desk->isReading() ? tr("The questionnaire is being read.") : tr("There are no questions."));
        return;
    }
    const auto proposed = std::ranges::count_if(questionnaire->questions, [](const ProposedQuestion &each) {
        return each.proposal.answer != BuyerAnswer::Blank;
    });
    m_state->setText(tr("%1 questions, %2 with a proposal, %3 accepted. Only what you accept is written.")
                         .arg(questionnaire->questions.size())
                         .arg(proposed)
                         .arg(accepted.size()));
}

void QuestionnaireDialog::acceptCurrent()
{
    const auto answer = fromId<BuyerAnswer>(m_answer->currentData().toString());
    if (current() < 0 || !answer || *answer == BuyerAnswer::Blank)
        return;
    m_desk->accept({{current(), *answer, m_comment->toPlainText()}});
    goToNext();
}

void QuestionnaireDialog::clearCurrent()
{
    if (current() >= 0)
        m_desk->clear(current());
}

void QuestionnaireDialog::goToNext()
{
    if (current() + 1 < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(current() + 1, QuestionnaireModel::Question));
}

void QuestionnaireDialog::askForFile()
{
    const QString original = m_desk->questionnaire()->file.path;
    const QString file =
        Ask::instance().saveFile(this, tr("Write the answers"), answeredName(original),
                                 u"%1 (*.%2)"_s.arg(tr("Questionnaire"), QFileInfo(original).suffix()));
    if (file.isEmpty())
        return;
    if (isSameFile(file, original) &&
        !Ask::instance().confirm(this, tr("This is the buyer's own file."),
                                 tr("Its answer and comment cells will be written over."), tr("Write over it")))
        return;
    Redaction redaction;
    redaction.people = !m_people->isChecked();
    m_desk->write(file, redaction);
}

} // namespace sextant
