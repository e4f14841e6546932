// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/delivery/rowscard.h"

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
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // A row may be the one whose click led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ListEntry &entry : rows) {
        auto *row = new ListRow(entry);
        connect(row, &QAbstractButton::clicked, this, [this, id = entry.id] { Q_EMIT opened(id); });
        m_rows->addWidget(row);
    }
    const QString text = rows.isEmpty() ? whenEmpty : footnote;
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

} // namespace sextant
