// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/score/scoretile.h"

#include "theme/drawing.h"
#include "theme/theme.h"
#include "theme/typography.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int side = 12;
constexpr int gap = 4;
constexpr int usualWidth = 176;

} // namespace

ScoreTile::ScoreTile(const QString &name, QWidget *parent)
    : PaintedButton(parent)
    , m_name(name)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
}

void ScoreTile::setFigure(const QString &figure, const QString &bounds, const QString &meaning)
{
    m_figure = figure;
    m_bounds = bounds;
    m_meaning = meaning;
    setAccessibleName(u"%1: %2"_s.arg(m_name, bounds.isEmpty() ? figure : u"%1, %2"_s.arg(figure, bounds)));
    setAccessibleDescription(meaning);
    setToolTip(tr("Show what is behind it"));
    updateGeometry();
    update();
}

int ScoreTile::heightForWidth(int width) const
{
    const QFontMetrics metrics(typeFont(Type::Micro));
    const QRect words =
        metrics.boundingRect(QRect(0, 0, std::max(40, width - 2 * side), 10000), Qt::TextWordWrap, m_meaning);
    return 2 * side + lineHeight(Type::Small) + lineHeight(Type::Figure) + words.height() + gap;
}

QSize ScoreTile::sizeHint() const
{
    return {scaled(usualWidth), heightForWidth(scaled(usualWidth))};
}

QSize ScoreTile::minimumSizeHint() const
{
    return {scaled(132), lineHeight(Type::Small) + lineHeight(Type::Figure) + 2 * side};
}

void ScoreTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    const auto direction = layoutDirection();
    drawBox(painter, QRectF(rect()), look.radius.card, isHovered() ? look.bg.hover : look.bg.surface, look.line.border,
            look.borderWidth());
    const auto place = [&](const QRect &part) { return QRectF(QStyle::visualRect(direction, rect(), part)); };
    const auto start = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    QRect line(side, side, width() - 2 * side, lineHeight(Type::Small));
    painter.setFont(typeFont(Type::Small));
    painter.setPen(look.ink(Ink::Secondary));
    drawElided(painter, place(line), start, m_name);
    line = QRect(side, line.bottom() + 1, line.width(), lineHeight(Type::Figure));
    painter.setFont(typeFont(Type::Figure));
    painter.setPen(look.ink(Ink::Primary));
    drawElided(painter, place(line), start, m_figure);
    line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(m_figure) + 6);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(look.ink(Ink::Tertiary));
    drawElided(painter, place(line), start, m_bounds);
    const QRect words(side, line.bottom() + 1 + gap, width() - 2 * side, height() - line.bottom() - side);
    painter.setFont(typeFont(Type::Micro));
    painter.setPen(look.ink(Ink::Secondary));
    painter.drawText(place(words),
                     int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap,
                     m_meaning);
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), look.radius.card, look);
}

} // namespace sextant
