// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"
#include "widgets/listrow.h"

namespace sextant {

/// A few rows that open what is behind them, or a sentence when there are none, and a sentence below. Rows that stay
/// keep the focus when others come and go.
class RowsCard : public Card
{
    Q_OBJECT

public:
    explicit RowsCard(const QString &title, QWidget *parent = nullptr);

    void setRows(const QList<ListEntry> &rows, const QString &whenEmpty, const QString &footnote = {});
    const QList<ListRow *> &rows() const { return m_shown; }

Q_SIGNALS:
    void opened(const QString &id);

private:
    QVBoxLayout *m_rows;
    QList<ListRow *> m_shown;
    TextLabel *m_text;
};

} // namespace sextant
