// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figuretile.h"

#include "marks/glyphs.h"
#include "theme/drawing.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int inset = 16;

} // namespace

FigureTile::FigureTile(QWidget *parent)
    : PaintedButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void FigureTile::setFigure(const TileFigure &figure)
{
    m_figure = figure;
    QStringList spoken{figure.title, figure.figure + u' ' + figure.unit, figure.band, figure.interval};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    setAccessibleDescription(u"%1. %2"_s.arg(evidenceLabel(figure.rests), figure.hint));
    setToolTip(figure.hint);
    updateGeometry();
    update();
}

QSize FigureTile::sizeHint() const
{
    return {256, 2 * inset + 2 * lineHeight(Type::Small) + lineHeight(Type::Figure) + 8};
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    drawBox(painter, QRectF(rect()), look.radius.card, isHovered() ? look.bg.hover : look.bg.surface, look.line.hair,
            look.borderWidth());
    const auto direction = layoutDirection();
    const QRect inner = rect().adjusted(inset, inset, -inset, -inset);
    const auto place = [&](QRect part) { return QRectF(QStyle::visualRect(direction, rect(), part)); };
    const auto start = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto end = QStyle::visualAlignment(direction, Qt::AlignRight | Qt::AlignVCenter);
    const int small = lineHeight(Type::Small);

    painter.setFont(typeFont(Type::Small));
    const QString rests = evidenceLabel(m_figure.rests);
    const int restsWide = painter.fontMetrics().horizontalAdvance(rests) + 18;
    painter.setPen(look.ink(Ink::Secondary));
    drawElided(painter, place({inner.left(), inner.top(), inner.width() - restsWide - 8, small}), start,
               m_figure.title);
    painter.setPen(look.ink(Ink::Tertiary));
    painter.drawText(place({inner.right() - restsWide + 18, inner.top(), restsWide - 17, small}), int(end), rests);
    Glyphs::drawEvidence(painter, place({inner.right() - restsWide, inner.top() + (small - 12) / 2, 12, 12}),
                         m_figure.rests, look);

    const int middle = inner.top() + small + 4;
    painter.setFont(typeFont(Type::Figure));
    const int figureWide = painter.fontMetrics().horizontalAdvance(m_figure.figure) + 2;
    painter.setPen(look.ink(Ink::Primary));
    const int high = lineHeight(Type::Figure);
    painter.drawText(place({inner.left(), middle, figureWide, high}), int(start), m_figure.figure);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(look.ink(Ink::Tertiary));
    drawElided(painter, place({inner.left() + figureWide + 8, middle + 4, inner.width() - figureWide - 8, high - 4}),
               start, m_figure.unit);

    const int bottom = middle + high + 4;
    int from = inner.left();
    if (m_figure.rank) {
        Glyphs::drawLevel(painter, place({from, bottom + (small - 12) / 2, 16, 12}), *m_figure.rank, look);
        from += 20;
    }
    const int intervalWide = painter.fontMetrics().horizontalAdvance(m_figure.interval) + 2;
    painter.drawText(place({inner.right() - intervalWide + 1, bottom, intervalWide, small}), int(end),
                     m_figure.interval);
    painter.setFont(typeFont(m_figure.rank ? Type::SmallStrong : Type::Small));
    painter.setPen(look.ink(m_figure.rank ? Ink::Primary : Ink::Tertiary));
    drawElided(painter, place({from, bottom, inner.right() - intervalWide - 8 - from, small}), start, m_figure.band);
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), look.radius.card, look);
}

} // namespace sextant
