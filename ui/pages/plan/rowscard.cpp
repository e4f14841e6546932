// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/rowscard.h"

#include "widgets/textlabel.h"

#include <QVBoxLayout>

namespace sextant {

RowsCard::RowsCard(const QString &title, QWidget *parent)
    : Card(title, parent)
    , m_none(wrappedLabel({}, Type::Small, Ink::Secondary))
{
    body()->addWidget(m_none);
    body()->addStretch(1);
}

void RowsCard::setEntries(const QList<ListEntry> &entries, const QString &whyNone)
{
    while (m_rows.size() > entries.size())
        m_rows.takeLast()->deleteLater();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (i < m_rows.size()) {
            m_rows[i]->setEntry(entries[i]);
            continue;
        }
        auto *row = new ListRow(entries[i]);
        row->setLineAbove(i > 0);
        connect(row, &QAbstractButton::clicked, this, [this, row] { Q_EMIT activated(row->entry().id); });
        body()->insertWidget(int(i), row);
        m_rows << row;
    }
    m_none->setText(whyNone);
    m_none->setVisible(entries.isEmpty());
}

} // namespace sextant
