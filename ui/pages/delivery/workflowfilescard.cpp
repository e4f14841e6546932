// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/delivery/workflowfilescard.h"

#include "pages/delivery/workflowwords.h"
#include "theme/icons.h"
#include "theme/typography.h"
#include "widgets/copytable.h"
#include "widgets/listrow.h"
#include "widgets/textlabel.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int filesShown = 6;
constexpr int fileRowHeight = 32;

/// The topics that every file is compared by; the others are statements about the one that is chosen.
constexpr std::array columns{WorkflowTopic::PullTests, WorkflowTopic::DeployGate,    WorkflowTopic::Pins,
                             WorkflowTopic::Rights,    WorkflowTopic::ScheduledScan, WorkflowTopic::Cache};

bool isSaid(const WorkflowSign &sign)
{
    return sign.answer != WorkflowAnswer::NotApplicable || !sign.places.isEmpty();
}

/// A row for each line is worth its place where each has to be mended.
bool isListed(const WorkflowSign &sign)
{
    return sign.topic == WorkflowTopic::Pins || sign.topic == WorkflowTopic::StrangersCode ||
           sign.topic == WorkflowTopic::PrintedSecret || sign.topic == WorkflowTopic::NotRead;
}

bool isSame(const RepositoryWorkflows &one, const RepositoryWorkflows &other)
{
    return one.repositoryId == other.repositoryId && one.name == other.name && one.known == other.known &&
           one.commit == other.commit && one.workflows == other.workflows;
}

QString lineWords(const Place &place)
{
    return place.excerpt.isEmpty()
               ? WorkflowFilesCard::tr("line %1").arg(place.line)
               : WorkflowFilesCard::tr("line %1: %2").arg(QString::number(place.line), place.excerpt);
}

} // namespace

WorkflowFilesCard::WorkflowFilesCard(QWidget *parent)
    : Card(tr("What the workflow files say"), parent)
    , m_table(new QTableWidget(0, int(columns.size()) + 1))
    , m_statements(new QVBoxLayout)
    , m_text(wrappedLabel({}, Type::Small, Ink::Tertiary))
{
    QStringList headers{tr("File")};
    for (const WorkflowTopic topic : columns)
        headers << labelOf(topic);
    m_table->setObjectName(u"workflowFiles"_s);
    m_table->setHorizontalHeaderLabels(headers);
    m_table->setAccessibleName(tr("What the workflow files say"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(72);
    addCopyActions(m_table);
    m_statements->setSpacing(0);
    body()->addWidget(m_table);
    body()->addLayout(m_statements);
    body()->addWidget(m_text);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &WorkflowFilesCard::showChosen);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int column) {
        const WorkflowSign *sign = column > 0 ? m_files[row].file.sign(columns[std::size_t(column) - 1]) : nullptr;
        const int line = sign && !sign->places.isEmpty() ? sign->places.front().line : 0;
        Q_EMIT opened(m_files[row].repositoryId, m_files[row].file.path, line);
    });
}

void WorkflowFilesCard::setWorkflows(const QList<RepositoryWorkflows> &repositories)
{
    // Another range of time changes the runs, not the files: whoever reads here stays where they are.
    if (m_isFilled && std::ranges::equal(repositories, m_repositories, isSame))
        return;
    m_isFilled = true;
    m_repositories = repositories;
    const QString chosen = m_table->currentRow() >= 0 && m_table->currentRow() < m_files.size()
                               ? m_files[m_table->currentRow()].file.path
                               : QString();
    m_files.clear();
    bool old = false;
    for (const RepositoryWorkflows &repository : repositories) {
        old = old || !repository.known;
        for (const WorkflowFile &file : repository.workflows.files)
            m_files << Row{repository.repositoryId, repositories.size() > 1 ? repository.name : QString(), file};
    }
    QStringList words;
    if (!m_files.isEmpty())
        words << tr("Read from the files of the scanned commit, without asking a server. What a setting of the server "
                    "decides cannot be seen here.");
    for (const RepositoryWorkflows &repository : repositories)
        if (!repository.workflows.trouble.isEmpty())
            words << tr("The workflow files of %1 could not be read: %2")
                         .arg(repository.name.isEmpty() ? tr("the repository") : repository.name,
                              repository.workflows.trouble);
    if (old)
        words << tr("A repository was scanned before these files were read. Scan it again to see them.");
    m_text->setText(words.join(u' '));
    m_table->verticalHeader()->setDefaultSectionSize(scaled(fileRowHeight));
    m_table->setRowCount(int(m_files.size()));
    int row = 0;
    for (int at = 0; at < int(m_files.size()); ++at) {
        fillRow(at);
        row = m_files[at].file.path == chosen ? at : row;
    }
    const int shown = std::clamp(int(m_files.size()), 1, filesShown);
    m_table->setFixedHeight(scaled(fileRowHeight) * shown + m_table->horizontalHeader()->sizeHint().height() + 4);
    m_table->setVisible(!m_files.isEmpty());
    m_table->clearSelection();
    if (!m_files.isEmpty())
        m_table->selectRow(row);
    showChosen();
    setVisible(!words.isEmpty());
}

void WorkflowFilesCard::fillRow(int row)
{
    const Row &one = m_files[row];
    const QString name = one.file.path.section(u'/', -1);
    auto *file = new QTableWidgetItem(one.name.isEmpty() ? name : tr("%1, %2").arg(name, one.name));
    file->setToolTip(u"<p>%1</p>"_s.arg(one.file.path.toHtmlEscaped()));
    m_table->setItem(row, 0, file);
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const WorkflowSign *sign = one.file.sign(columns[column]);
        auto *cell = new QTableWidgetItem(sign ? WorkflowWords::word(*sign) : tr("Not read"));
        const bool silent = sign && sign->answer == WorkflowAnswer::NotApplicable;
        if (!silent)
            cell->setIcon(sign && sign->answer != WorkflowAnswer::Unknown
                              ? Icons::icon(iconOf(WorkflowWords::tone(*sign)), inkOf(WorkflowWords::tone(*sign)))
                              : Icons::icon(u"help"_s, Ink::Tertiary));
        const QString words = sign ? WorkflowWords::sentence(*sign) : one.file.unreadable;
        cell->setToolTip(u"<p>%1</p>"_s.arg(words.toHtmlEscaped()));
        cell->setData(Qt::AccessibleTextRole,
                      sign ? u"%1, %2"_s.arg(labelOf(sign->answer), WorkflowWords::word(*sign)) : cell->text());
        m_table->setItem(row, int(column) + 1, cell);
    }
}

void WorkflowFilesCard::showChosen()
{
    for (ListRow *row : std::as_const(m_shown)) {
        m_statements->removeWidget(row);
        row->hide();
        row->deleteLater(); // it may be the one whose click led here
    }
    m_shown.clear();
    const int chosen = m_table->currentRow();
    if (chosen < 0 || chosen >= m_files.size())
        return;
    const WorkflowFile &file = m_files[chosen].file;
    if (!file.unreadable.isEmpty())
        addRow({{}, AnswerValue::Unknown, tr("It could not be read"), file.unreadable, {}, Tone::Neutral, true}, 0);
    for (const WorkflowSign &sign : file.answers)
        if (isSaid(sign))
            addStatement(sign);
}

void WorkflowFilesCard::addStatement(const WorkflowSign &sign)
{
    const QList<Place> &places = sign.places;
    const QString title = u"%1: %2"_s.arg(labelOf(sign.topic), WorkflowWords::sentence(sign));
    addRow({{},
            WorkflowWords::answer(sign),
            title,
            places.isEmpty() ? QString() : lineWords(places.front()),
            {},
            Tone::Neutral,
            !places.isEmpty()},
           places.isEmpty() ? 0 : places.front().line);
    if (isListed(sign))
        for (qsizetype at = 1; at < places.size(); ++at)
            addRow({{}, {}, lineWords(places[at]), {}, {}, Tone::Neutral, true}, places[at].line);
}

void WorkflowFilesCard::addRow(const ListEntry &entry, int line)
{
    auto *row = new ListRow(entry);
    connect(row, &QAbstractButton::clicked, this, [this, line] {
        const Row &chosen = m_files[m_table->currentRow()];
        Q_EMIT opened(chosen.repositoryId, chosen.file.path, line);
    });
    m_statements->addWidget(row);
    m_shown << row;
}

} // namespace sextant
