// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/mapping/mappingpages.h"
#include "dialogs/mapping/trialview.h"
#include "theme/typography.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

QString separatorWord(char separator)
{
    return separator == '\t'  ? TablePage::tr("tabs")
           : separator == ';' ? TablePage::tr("semicolons")
           : separator == '|' ? TablePage::tr("bars")
           : separator == ',' ? TablePage::tr("commas")
                              : QString(QLatin1Char(separator));
}

QString titleOf(const TableCandidate &table)
{
    const QString columns = TablePage::tr("%n column(s)", nullptr, int(table.columns.size()));
    if (table.shape.kind == TableKind::Csv)
        return TablePage::tr("Parted by %1, %2").arg(separatorWord(table.shape.separator), columns);
    const QString rows = table.shape.rows.isEmpty() ? TablePage::tr("every line") : table.shape.rows;
    return u"%1: %2, %3"_s.arg(labelOf(table.shape.kind), rows, columns);
}

} // namespace

TablePage::TablePage(MappingDraft *draft, QWidget *parent)
    : QWizardPage(parent)
    , m_draft(draft)
    , m_tables(new QComboBox)
    , m_rows(new QStandardItemModel(this))
    , m_view(lookingTable(m_rows, tr("The first rows")))
    , m_trouble(wrappedLabel({}, Type::Body, Ink::Bad))
{
    setTitle(tr("Which table holds the findings?"));
    setSubTitle(tr("Sextant does not know this kind of file. Show it once, and it reads every file like this."));
    m_tables->setObjectName(u"tables"_s);
    m_tables->setAccessibleName(tr("Tables in the file"));
    m_view->setObjectName(u"rows"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("&Table"), m_tables);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(m_trouble);
    column->addWidget(m_view, 1);
    connect(m_tables, qOverload<int>(&QComboBox::activated), draft, &MappingDraft::choose);
    connect(draft, &MappingDraft::looked, this, &TablePage::showTables);
    connect(draft, &MappingDraft::sampled, this, &TablePage::showRows);
    showTables();
}

void TablePage::showTables()
{
    m_tables->clear();
    for (const TableCandidate &table : m_draft->candidates())
        m_tables->addItem(titleOf(table));
    m_tables->setCurrentIndex(m_draft->chosen());
    m_tables->setEnabled(m_tables->count() > 1);
    const bool none = !m_draft->isLooking() && m_draft->candidates().isEmpty() && m_draft->trouble();
    m_trouble->setText(none ? m_draft->trouble()->what + u' ' + m_draft->trouble()->remedy : QString());
    m_trouble->setVisible(none);
    Q_EMIT completeChanged();
}

void TablePage::showRows()
{
    const TableSample &sample = m_draft->sample();
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels(sample.columns);
    for (const QStringList &row : sample.rows) {
        QList<QStandardItem *> cells;
        for (const QString &text : row)
            cells << new QStandardItem(QString(text).simplified());
        m_rows->appendRow(cells);
    }
    Q_EMIT completeChanged();
}

bool TablePage::isComplete() const
{
    return m_draft->chosen() >= 0;
}

} // namespace sextant
