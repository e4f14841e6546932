// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/chartcard.h"

#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/copytable.h"
#include "widgets/textlabel.h"

#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

QTableWidget *makeTable()
{
    auto *table = new QTableWidget;
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

} // namespace

ChartCard::ChartCard(const QString &title, QWidget *chart, QWidget *parent)
    : Card(title, parent)
    , m_chart(chart)
    , m_table(makeTable())
    , m_placeholder(new QWidget)
    , m_stack(new QStackedWidget)
    , m_switch(iconButton(u"columns"_s, tr("Show as a table (T)")))
{
    auto *words = wrappedLabel({}, Type::Body, Ink::Secondary);
    words->setObjectName(u"placeholder"_s);
    words->setAlignment(Qt::AlignCenter);
    auto *centred = new QVBoxLayout(m_placeholder);
    centred->addWidget(words);
    m_table->setAccessibleName(title);
    for (auto *each : {m_chart, static_cast<QWidget *>(m_table), m_placeholder})
        m_stack->addWidget(each);
    body()->addWidget(m_stack, 1);
    m_switch->setCheckable(true);
    m_switch->setFixedSize(scaled(24), scaled(24)); // so that the heads of all cards are of one height
    addHeaderWidget(m_switch);
    connect(m_table, &QTableWidget::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rowActivated(index.row()); });
    connect(m_switch, &QToolButton::toggled, this, &ChartCard::setShowsTable);
    addCopyActions(this, m_chart, m_table->model());
    addCopyActions(m_table);
    auto *key = new QShortcut(Qt::Key_T, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, [this] { m_switch->toggle(); });
}

void ChartCard::addLegend(QWidget *legend)
{
    addHeaderWidget(legend);
    addHeaderWidget(m_switch);
}

bool ChartCard::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartCard::setShowsTable(bool shows)
{
    if (m_switch->isHidden())
        return;
    m_switch->setChecked(shows);
    auto *next = shows ? static_cast<QWidget *>(m_table) : m_chart;
    if (next == m_stack->currentWidget())
        return;
    // The keyboard stays in the card: what it was in is about to hide.
    const bool held = focusWidget() && m_stack->currentWidget()->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(next);
    if (held)
        (shows ? static_cast<QWidget *>(m_table) : m_switch)->setFocus();
}

void ChartCard::setPlaceholder(const QString &text)
{
    m_placeholder->findChild<TextLabel *>(u"placeholder"_s)->setText(text);
    m_switch->setVisible(text.isEmpty());
    if (!text.isEmpty())
        m_stack->setCurrentWidget(m_placeholder);
    else if (m_stack->currentWidget() == m_placeholder)
        m_stack->setCurrentWidget(m_switch->isChecked() ? m_table : m_chart);
}

void ChartCard::setTable(const QStringList &headers, const QList<QStringList> &rows)
{
    m_table->setColumnCount(int(headers.size()));
    m_table->setHorizontalHeaderLabels(headers);
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row) {
        for (int column = 0; column < int(headers.size()); ++column) {
            auto *cell = new QTableWidgetItem(rows[row].value(column));
            cell->setToolTip(cell->text());
            m_table->setItem(row, column, cell);
        }
        m_table->setRowHeight(row, rowHeight(Type::Small));
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

} // namespace sextant
