// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"
#include "widgets/listrow.h"

namespace sextant {

/// A card of short rows that are made anew at every change: goals, people, alarms.
class RowsCard : public Card
{
    Q_OBJECT

public:
    explicit RowsCard(const QString &title, QWidget *parent = nullptr);

    /// Without rows the reason stands in their place.
    void setEntries(const QList<ListEntry> &entries, const QString &whyNone);
    const QList<ListRow *> &rows() const { return m_rows; }

Q_SIGNALS:
    void activated(const QString &id);

private:
    QList<ListRow *> m_rows;
    TextLabel *m_none;
};

} // namespace sextant
