// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/score/odditiesview.h"

#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/iconlabel.h"
#include "widgets/statepill.h"
#include "widgets/textlabel.h"
#include "widgets/tone.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// A row with a line above it.
class LinedRow : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(QRectF(0, 0, width(), tokens().borderWidth()), tokens().line.hair);
    }
};

} // namespace

Tone toneOf(OddityWeight weight)
{
    switch (weight) {
    case OddityWeight::Notice:
        return Tone::Info;
    case OddityWeight::Warning:
        return Tone::Warn;
    case OddityWeight::Alarm:
        return Tone::Bad;
    }
    return Tone::Info;
}

QString filterFor(const Oddity &oddity)
{
    return oddity.checkIds.isEmpty() ? QString() : u"id:"_s + oddity.checkIds.join(u',');
}

OdditiesView::OdditiesView(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("What is odd in the answers")))
    , m_none(wrappedLabel(tr("Nothing is odd: every yes has something behind it, nothing has expired, and claim and "
                             "evidence agree."),
                          Type::Body, Ink::Secondary))
    , m_rows(new QVBoxLayout)
{
    m_card->body()->addWidget(
        wrappedLabel(tr("This looks at the answers, not at the product. A reviewer would ask about these first."),
                     Type::Small, Ink::Secondary));
    m_card->body()->addSpacing(8);
    m_rows->setSpacing(0);
    m_card->body()->addLayout(m_rows);
    m_card->body()->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->addWidget(m_card);
    column->addStretch();
}

void OdditiesView::setOddities(const QList<Oddity> &oddities)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Oddity &oddity : oddities)
        m_rows->addWidget(makeRow(oddity));
    m_card->setNote(oddities.isEmpty() ? QString() : tr("%n found, the worst first", nullptr, int(oddities.size())));
    m_none->setVisible(oddities.isEmpty());
}

QWidget *OdditiesView::makeRow(const Oddity &oddity)
{
    auto *row = new LinedRow;
    row->setObjectName(idOf(oddity.kind));
    row->setAccessibleName(tr("%1: %2").arg(labelOf(oddity.weight), oddity.title));
    const Tone tone = toneOf(oddity.weight);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(wrappedLabel(oddity.title, Type::BodyStrong));
    words->addWidget(wrappedLabel(oddity.why, Type::Small, Ink::Secondary));
    words->addWidget(wrappedLabel(oddity.remedy, Type::Small));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 10, 0, 10);
    line->setSpacing(12);
    line->addWidget(new IconLabel(iconOf(tone), inkOf(tone)), 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(new StatePill(labelOf(oddity.weight), tone), 0, Qt::AlignTop);
    if (const QString filter = filterFor(oddity); !filter.isEmpty()) {
        const int count = int(oddity.checkIds.size());
        auto *open = new Button(tr("Show the %n check(s)", nullptr, count), ButtonKind::Secondary);
        open->setCompact(true);
        open->setAccessibleName(tr("%1 Show the %n check(s)", nullptr, count).arg(oddity.title));
        connect(open, &QAbstractButton::clicked, this, [this, filter] { Q_EMIT filterRequested(filter); });
        line->addWidget(open, 0, Qt::AlignTop);
    } else if (oddity.kind == OddityKind::AgainstTheCode) {
        auto *open = new Button(tr("Open the profile"), ButtonKind::Secondary);
        open->setCompact(true);
        connect(open, &QAbstractButton::clicked, this, &OdditiesView::profileRequested);
        line->addWidget(open, 0, Qt::AlignTop);
    }
    return row;
}

} // namespace sextant
