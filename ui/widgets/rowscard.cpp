// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowscard.h"

#include "widgets/textlabel.h"

#include <QVBoxLayout>

namespace sextant {

RowsCard::RowsCard(const QString &title, QWidget *parent)
    : Card(title, parent)
    , m_rows(new QVBoxLayout)
    , m_text(wrappedLabel({}, Type::Small, Ink::Tertiary))
{
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addSpacing(4);
    body()->addWidget(m_text);
    body()->addStretch();
}

void RowsCard::setRows(const QList<ListEntry> &rows, const QString &whenEmpty, const QString &footnote)
{
    while (m_shown.size() > rows.size()) {
        // A row may be the one whose click led here.
        ListRow *row = m_shown.takeLast();
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i < m_shown.size()) {
            m_shown[i]->setEntry(rows[i]);
            continue;
        }
        auto *row = new ListRow(rows[i]);
        connect(row, &QAbstractButton::clicked, this, [this, row] { Q_EMIT opened(row->entry().id); });
        m_rows->addWidget(row);
        m_shown << row;
    }
    const QString text = rows.isEmpty() ? whenEmpty : footnote;
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

} // namespace sextant
