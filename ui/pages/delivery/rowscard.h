// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"
#include "widgets/listrow.h"

namespace sextant {

/// A few rows that open what is behind them, or a sentence when there are none, and a sentence below.
class RowsCard : public Card
{
    Q_OBJECT

public:
    explicit RowsCard(const QString &title, QWidget *parent = nullptr);

    void setRows(const QList<ListEntry> &rows, const QString &whenEmpty, const QString &footnote = {});

Q_SIGNALS:
    void opened(const QString &id);

private:
    QVBoxLayout *m_rows;
    TextLabel *m_text;
};

} // namespace sextant
