// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/explain/effectrow.h"

#include "assessment/verdict.h"
#include "pages/pagemetrics.h"
#include "theme/drawing.h"
#include "theme/figures.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

EffectColumns EffectColumns::of(const QRect &rect)
{
    EffectColumns columns;
    int end = rect.right() + 1 - paneMargin + 4;
    const auto take = [&](int width) {
        end -= width;
        return QRect(end, rect.top(), width, rect.height());
    };
    columns.arrow = take(16);
    end -= 6;
    columns.gain = take(scaled(30));
    end -= 8;
    columns.worth = take(scaled(54));
    end -= 8;
    columns.swatch = take(14);
    columns.text = QRect(rect.left() + paneMargin, rect.top(), end - 8 - rect.left() - paneMargin, rect.height());
    return columns;
}

Fill fillOf(EvidenceBasis basis)
{
    switch (basis) {
    case EvidenceBasis::Observed:
        return Fill::Solid;
    case EvidenceBasis::Claimed:
        return Fill::Stripes;
    case EvidenceBasis::Missing:
        return Fill::Dotted;
    }
    return Fill::Dotted;
}

EffectRow::EffectRow(const CheckExplanation &check, QWidget *parent)
    : PaintedButton(parent)
    , m_checkId(check.checkId)
    , m_title(check.title)
    , m_state(check.state)
    , m_basis(check.basis)
    , m_worth(tr("%1 of %2").arg(scoreText(check.has), scoreText(check.worth)))
{
    const auto gain = std::lround(check.gain);
    if (gain > 0)
        m_gain = u"+%1"_s.arg(gain);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setObjectName(m_checkId);
    setAccessibleName(
        u"%1, %2, %3, %4"_s.arg(m_title, labelOf(m_state), labelOf(m_basis), tr("%1 points").arg(m_worth)));
    setAccessibleDescription(gain > 0 ? tr("Proving it adds %n point(s).", nullptr, int(gain))
                                      : tr("Proving it alone adds less than a point."));
    setToolTip(m_title.toHtmlEscaped());
}

QSize EffectRow::sizeHint() const
{
    return {360, lineHeight(Type::Body) + rowPadding(18)};
}

QSize EffectRow::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void EffectRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    const auto direction = layoutDirection();
    const auto place = [&](const QRect &part) { return QRectF(QStyle::visualRect(direction, rect(), part)); };
    const auto end = QStyle::visualAlignment(direction, Qt::AlignRight | Qt::AlignVCenter);
    painter.fillRect(rect(), isChecked() ? look.bg.selected : isHovered() ? look.bg.hover : look.bg.surface);
    painter.fillRect(QRectF(0, 0, width(), look.borderWidth()), look.line.hair);
    EffectColumns columns = EffectColumns::of(rect());
    QRect glyph = columns.text;
    glyph.setWidth(16);
    Glyphs::drawState(painter, place(glyph), m_state, look);
    columns.text.setLeft(columns.text.left() + 24);
    painter.setFont(typeFont(isChecked() ? Type::BodyStrong : Type::Body));
    painter.setPen(look.ink(Ink::Primary));
    drawElided(painter, place(columns.text), QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter),
               m_title);
    Glyphs::drawEvidence(painter, place(columns.swatch), fillOf(m_basis), look);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(look.ink(Ink::Secondary));
    Figures::draw(painter, place(columns.worth), end, m_worth);
    painter.setFont(typeFont(Type::SmallStrong));
    painter.setPen(look.ink(Ink::Primary));
    Figures::draw(painter, place(columns.gain), end, m_gain);
    QRect arrow = columns.arrow;
    arrow.setTop((height() - 14) / 2);
    arrow.setHeight(14);
    Icons::draw(painter, isChecked() ? u"chevron-up"_s : u"chevron-down"_s, place(arrow), look.ink(Ink::Tertiary));
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), look.radius.small, look);
}

EffectHead::EffectHead(int checks, QWidget *parent)
    : QWidget(parent)
    , m_checks(checks)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize EffectHead::sizeHint() const
{
    return {360, lineHeight(Type::Small) + 8};
}

void EffectHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    const auto direction = layoutDirection();
    const auto place = [&](const QRect &part) { return QRectF(QStyle::visualRect(direction, rect(), part)); };
    const auto end = QStyle::visualAlignment(direction, Qt::AlignRight | Qt::AlignVCenter);
    painter.fillRect(rect(), look.bg.sunken);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(look.ink(Ink::Tertiary));
    const EffectColumns columns = EffectColumns::of(rect());
    drawElided(painter, place(columns.text), QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter),
               tr("Biggest effects first, %n check(s)", nullptr, m_checks));
    painter.drawText(place(columns.worth), int(end), tr("worth"));
    painter.drawText(place(columns.gain), int(end), tr("gain"));
}

} // namespace sextant
