// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/repository/knowledgerow.h"

#include "theme/drawing.h"
#include "theme/texture.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int barHeight = 12;
constexpr int swatch = 10;
constexpr int legendGap = 12;

QPainterPath box(const QRectF &rect)
{
    QPainterPath path;
    path.addRect(rect);
    return path;
}

} // namespace

KnowledgeRow::KnowledgeRow(Entry entry, QWidget *parent)
    : PaintedButton(parent)
    , m_entry(std::move(entry))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    QStringList parts;
    for (const Part &part : std::as_const(m_entry.parts))
        parts << u"%1 %2"_s.arg(part.who, QLocale().toString(100 * part.share, 'f', 0) + u" %"_s);
    setAccessibleName(tr("%1: %2. %3").arg(m_entry.path, parts.join(u", "_s), m_entry.word));
    setToolTip(accessibleName().toHtmlEscaped());
}

QSize KnowledgeRow::sizeHint() const
{
    return {360, scaled(27)};
}

void KnowledgeRow::paintPart(QPainter &painter, const QRectF &rect, PartLook look)
{
    const Tokens &theme = tokens();
    switch (look) {
    case PartLook::Strong:
        painter.fillRect(rect, theme.chart.heat[4]);
        break;
    case PartLook::Pale:
        painter.fillRect(rect, theme.chart.heat[2]);
        break;
    case PartLook::Striped:
        Texture::fill(painter, box(rect.adjusted(0.5, 0.5, -0.5, -0.5)), theme.ink(Ink::Secondary), Fill::Stripes);
        break;
    case PartLook::Rest:
        painter.fillRect(rect, theme.bg.track);
        break;
    }
}

void KnowledgeRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isHovered())
        painter.fillRect(rect(), look.bg.hover);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal nameWidth = width() * 0.27;
    const qreal wordWidth = scaled(68);
    const qreal shareWidth = m_entry.share.isEmpty() ? 0 : scaled(48);
    const auto place = [&](qreal from, qreal length) {
        return QRectF(mirrored ? width() - from - length : from, 0, length, height());
    };
    painter.setFont(typeFont(Type::Small));
    painter.setPen(look.ink(Ink::Primary));
    const QRectF name = place(0, nameWidth - 8);
    painter.drawText(name, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                     painter.fontMetrics().elidedText(m_entry.path, Qt::ElideMiddle, int(name.width())));
    const QRectF bar = place(nameWidth, width() - nameWidth - shareWidth - wordWidth - 8);
    qreal at = 0;
    for (const Part &part : std::as_const(m_entry.parts)) {
        const qreal length = bar.width() * part.share;
        const QRectF piece(mirrored ? bar.right() - at - length : bar.left() + at, (height() - barHeight) / 2.0,
                           std::max(0.0, length - 1), barHeight);
        if (piece.width() > 0.5)
            paintPart(painter, piece, part.look);
        at += length;
    }
    painter.setPen(look.ink(Ink::Tertiary));
    painter.drawText(place(width() - shareWidth - wordWidth, shareWidth),
                     Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight), m_entry.share);
    painter.setPen(look.ink(m_entry.alarming ? Ink::Bad : Ink::Secondary));
    painter.drawText(place(width() - wordWidth, wordWidth),
                     Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight), m_entry.word);
    painter.setPen(QPen(look.line.hair, 1));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), look.radius.small, look);
}

PartLegend::PartLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PartLegend::setEntries(const QList<std::pair<PartLook, QString>> &entries)
{
    m_entries = entries;
    updateGeometry();
    update();
}

QSize PartLegend::sizeHint() const
{
    const QFontMetrics metrics(typeFont(Type::Small));
    int width = 0;
    for (const auto &[look, text] : m_entries)
        width += swatch + 4 + std::min(metrics.horizontalAdvance(text), scaled(90)) + legendGap;
    return {width, lineHeight(Type::Small)};
}

void PartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::Small));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qreal at = 0;
    for (const auto &[look, text] : std::as_const(m_entries)) {
        const qreal words = std::min(painter.fontMetrics().horizontalAdvance(text), scaled(90));
        const auto place = [&](qreal from, qreal length, qreal top, qreal height) {
            return QRectF(mirrored ? width() - from - length : from, top, length, height);
        };
        KnowledgeRow::paintPart(painter, place(at, swatch, (height() - swatch) / 2.0, swatch), look);
        painter.setPen(tokens().ink(Ink::Secondary));
        drawElided(painter, place(at + swatch + 4, words + 2, 0, height()), Qt::AlignVCenter | Qt::AlignLeading, text);
        at += swatch + 4 + words + legendGap;
    }
}

} // namespace sextant
