// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/snapshotdifference.h"
#include "widgets/card.h"

class QTableWidget;

namespace sextant {

class FilterBar;

/// One check that moved, ready to be shown.
struct MovedRow
{
    CheckShift shift;
    Dimension dimension = Dimension::Reliability;
    QString title;
    QString by;
    QString why;
};

/// The checks that moved between two snapshots: how they stood, how they stand, and what did it.
class MovedCard : public Card
{
    Q_OBJECT

public:
    explicit MovedCard(QWidget *parent = nullptr);

    void setRows(const QList<MovedRow> &rows);

Q_SIGNALS:
    void opened(const QString &checkId);

private:
    void filter(const QString &which);
    void fillChips();

    QList<MovedRow> m_rows;
    FilterBar *m_filter;
    QTableWidget *m_table;
};

} // namespace sextant
