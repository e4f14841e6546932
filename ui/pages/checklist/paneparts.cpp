// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checklist/paneparts.h"

#include "widgets/textlabel.h"

namespace sextant {

TextLabel *selectableLabel(const QString &text, Type type, Ink ink)
{
    auto *label = wrappedLabel(text, type, ink);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setCursor(Qt::IBeamCursor);
    return label;
}

PaneSection::PaneSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_note(new TextLabel({}, Type::Micro, Ink::Tertiary))
    , m_body(new QVBoxLayout)
{
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(title, Type::SmallStrong));
    head->addStretch();
    head->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(m_body);
    m_body->setSpacing(4);
    setAccessibleName(title);
}

void PaneSection::setNote(const QString &note)
{
    m_note->setText(note);
}

void PaneSection::clear()
{
    while (auto *item = m_body->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace sextant
