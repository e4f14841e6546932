// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/history/movedcard.h"

#include "pages/history/differencecard.h"
#include "pages/history/historytable.h"
#include "theme/icons.h"
#include "theme/typography.h"
#include "widgets/filterbar.h"
#include "widgets/statedelegate.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int stateRole = Qt::UserRole + 1;
constexpr int mostInSight = 9;
constexpr int whyWidth = 260;
const QString all = u"all"_s;

QString stateText(const std::optional<CheckState> &state)
{
    return state ? labelOf(*state) : MovedCard::tr("not in the rules");
}

} // namespace

MovedCard::MovedCard(QWidget *parent)
    : Card(tr("What moved"), parent)
    , m_filter(new FilterBar)
    , m_table(historyTable(tr("What moved"), {tr("Check"), tr("Before"), tr("After"), tr("Moved by"), tr("Why")}, 0))
{
    m_table->setObjectName(u"moved"_s);
    m_table->setItemDelegate(new StateDelegate(stateRole, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(4, QHeaderView::Interactive);
    m_table->setColumnWidth(4, scaled(whyWidth));
    body()->setSpacing(8);
    body()->addWidget(m_filter);
    body()->addWidget(m_table);
    connect(m_table, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        Q_EMIT opened(m_table->item(item->row(), 0)->data(Qt::UserRole).toString());
    });
    connect(m_filter, &FilterBar::filterToggled, this, [this](const QString &id, bool on) {
        if (!on)
            m_filter->chip(all)->setChecked(true);
        filter(on ? id : all);
    });
    setRows({});
}

void MovedCard::fillChips()
{
    QList<CheckShift> shifts;
    for (const MovedRow &row : std::as_const(m_rows))
        shifts << row.shift;
    const MovedCounts counts = countsOf(shifts);
    const QLocale locale;
    m_filter->clear();
    const std::tuple<QString, QString, int> chips[] = {{all, tr("All"), int(m_rows.size())},
                                                       {u"better"_s, tr("Better"), counts.better},
                                                       {u"worse"_s, tr("Worse"), counts.worse},
                                                       {u"other"_s, tr("Otherwise"), counts.other}};
    for (const auto &[id, text, count] : chips) {
        auto *chip = m_filter->addChip(id, text, locale.toString(count), u"kind"_s);
        chip->setObjectName(u"moved-"_s + id);
        chip->setEnabled(count > 0);
    }
    m_filter->chip(all)->setChecked(true);
}

void MovedCard::setRows(const QList<MovedRow> &rows)
{
    m_rows = rows;
    QList<QStringList> cells;
    for (const MovedRow &row : rows)
        cells << QStringList{row.title, stateText(row.shift.before), stateText(row.shift.after), row.by, row.why};
    fillHistoryTable(m_table, cells);
    for (int row = 0; row < int(rows.size()); ++row) {
        const CheckShift &shift = rows[row].shift;
        m_table->item(row, 0)->setData(Qt::UserRole, shift.checkId);
        m_table->item(row, 0)->setIcon(Icons::icon(rows[row].dimension));
        if (shift.before)
            m_table->item(row, 1)->setData(stateRole, int(*shift.before));
        if (shift.after)
            m_table->item(row, 2)->setData(stateRole, int(*shift.after));
    }
    fillChips();
    filter(all);
}

void MovedCard::filter(const QString &which)
{
    int shown = 0;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const MoveKind kind = kindOf(m_rows[row].shift);
        const QString id = kind == MoveKind::Better ? u"better"_s : kind == MoveKind::Worse ? u"worse"_s : u"other"_s;
        const bool fits = which == all || which == id;
        m_table->setRowHidden(row, !fits);
        shown += fits ? 1 : 0;
    }
    m_table->setVisible(!m_rows.isEmpty());
    m_filter->setVisible(!m_rows.isEmpty());
    setNote(m_rows.isEmpty() ? tr("No check stands otherwise.") : QString());
    m_table->setFixedHeight(rowHeight() * (std::clamp(shown, 1, mostInSight) + 1) + 12);
}

} // namespace sextant
