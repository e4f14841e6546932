// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dimensioncard.h"

#include "marks/glyphs.h"
#include "marks/scorebar.h"
#include "theme/drawing.h"
#include "theme/figures.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/changetext.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// Draws the parts of a card into mirrored boxes.
class CardPainter
{
public:
    CardPainter(QPainter &painter, const QRect &rect, const Tokens &tokens, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_rect(rect)
        , m_tokens(tokens)
        , m_direction(direction)
    {}

    QRect place(const QRect &part) const { return QStyle::visualRect(m_direction, m_rect, part); }

    void text(const QRect &part, Qt::Alignment alignment, Type type, Ink ink, const QString &words) const
    {
        m_painter.setFont(typeFont(type));
        m_painter.setPen(m_tokens.ink(ink));
        drawElided(m_painter, QRectF(place(part)), QStyle::visualAlignment(m_direction, alignment | Qt::AlignVCenter),
                   words);
    }

    int width(Type type, const QString &words) const
    {
        return QFontMetrics(typeFont(type)).horizontalAdvance(words) + 1;
    }

    void head(const DimensionCardLayout &layout, const DimensionSummary &summary) const
    {
        Icons::draw(m_painter, Icons::nameOf(summary.dimension), QRectF(place(layout.icon)),
                    m_tokens.of(summary.dimension));
        ChangeText change = changeText(summary.bounds);
        QString name = labelOf(summary.dimension);
        const auto roomFor = [&](const QString &words) {
            QRect title = layout.title;
            title.setRight(layout.change.right() - width(Type::Small, words) - 8);
            return title;
        };
        // That nothing moved is worth less than the name in full.
        const bool still = change.ink == Ink::Tertiary;
        if (still && width(Type::H3, name) > roomFor(change.text).width())
            change.text.clear();
        text(layout.change, Qt::AlignRight, Type::Small, change.ink, change.text);
        const QRect title = roomFor(change.text);
        const QString brief = DimensionCard::tr("Performance");
        if (summary.dimension == Dimension::Performance && width(Type::H3, name) > title.width())
            name = brief;
        text(title, Qt::AlignLeft, Type::H3, Ink::Primary, name);
    }

    void score(const DimensionCardLayout &layout, const Bounds &bounds) const
    {
        const QFont figure = typeFont(Type::Figure);
        const int scoreWidth = int(std::ceil(Figures::width(figure, scoreText(bounds))));
        m_painter.setFont(figure);
        m_painter.setPen(m_tokens.ink(bounds.known ? Ink::Primary : Ink::Tertiary));
        const auto start = QStyle::visualAlignment(m_direction, Qt::AlignLeft);
        Figures::draw(m_painter, QRectF(place(layout.score)), start | Qt::AlignVCenter, scoreText(bounds));
        QRect level = layout.level;
        const QString levelName = shortLabelOf(bounds.level);
        // In a narrow card the word of the level goes, never the bounds; its glyph and the tooltip still say it.
        const int spare = level.width() - scoreWidth - 8 - width(Type::Body, boundsText(bounds)) - 8;
        const bool named = bounds.known && spare >= width(Type::SmallStrong, levelName) + 22;
        const int levelWidth = !bounds.known ? 0 : named ? width(Type::SmallStrong, levelName) + 22 : 16;
        QRect range = layout.bounds;
        range.setLeft(layout.score.left() + scoreWidth + 8);
        range.setRight(level.right() - levelWidth - 8);
        text(range, Qt::AlignLeft, Type::Body, Ink::Tertiary, boundsText(bounds));
        if (!bounds.known)
            return;
        if (named)
            text(level, Qt::AlignRight, Type::SmallStrong, Ink::Primary, levelName);
        level.setLeft(level.right() + 1 - levelWidth);
        Glyphs::drawLevel(m_painter, QRectF(place(QRect(level.left(), level.top(), 16, level.height()))), bounds.level,
                          m_tokens);
    }

    void evidence(const DimensionCardLayout &layout, const DimensionSummary &summary) const
    {
        const std::pair<Fill, QString> parts[] = {
            {Fill::Solid, DimensionCard::tr("%n seen", nullptr, summary.seen)},
            {Fill::Stripes, DimensionCard::tr("%n claimed", nullptr, summary.claimed)},
            {Fill::Dotted, DimensionCard::tr("%n missing", nullptr, summary.missing)}};
        const int counts[] = {summary.seen, summary.claimed, summary.missing};
        int needed = -8;
        for (const auto &[fill, words] : parts)
            needed += 14 + width(Type::Micro, words) + 8;
        // Where the words do not fit, swatch and number say the same.
        const bool brief = needed > layout.evidence.width();
        int x = layout.evidence.left();
        for (std::size_t i = 0; i < std::size(parts); ++i) {
            const QString words = brief ? QString::number(counts[i]) : parts[i].second;
            const int wide = width(Type::Micro, words);
            const QRect swatch(x, layout.evidence.top(), 10, layout.evidence.height());
            Glyphs::drawEvidence(m_painter, QRectF(place(swatch)), parts[i].first, m_tokens);
            text(QRect(x + 14, layout.evidence.top(), wide, layout.evidence.height()), Qt::AlignLeft, Type::Micro,
                 Ink::Secondary, words);
            x += 14 + wide + 8;
        }
    }

    void foot(const DimensionCardLayout &layout, const DimensionSummary &summary) const
    {
        int targetWidth = 0;
        if (summary.bounds.target) {
            const QString target = DimensionCard::tr("target %1").arg(std::lround(*summary.bounds.target));
            targetWidth = width(Type::Micro, target) + 8;
            text(layout.target, Qt::AlignRight, Type::Micro, Ink::Tertiary, target);
        }
        QRect stoppers = layout.stoppers;
        stoppers.setRight(layout.target.right() - targetWidth);
        QString words = summary.shipStoppers > 0
                            ? DimensionCard::tr("%n ship-stopper(s)", nullptr, summary.shipStoppers)
                            : DimensionCard::tr("no ship-stoppers");
        if (summary.weakest)
            words = summary.shipStoppers > 0
                        ? DimensionCard::tr("Weakest, %n ship-stopper(s)", nullptr, summary.shipStoppers)
                        : DimensionCard::tr("Weakest");
        const Type type = summary.weakest ? Type::MicroStrong : Type::Micro;
        const Ink ink = summary.weakest ? Ink::Bad : summary.shipStoppers > 0 ? Ink::Secondary : Ink::Tertiary;
        text(stoppers, Qt::AlignLeft, type, ink, words);
    }

private:
    QPainter &m_painter;
    QRect m_rect;
    const Tokens &m_tokens;
    Qt::LayoutDirection m_direction;
};

} // namespace

DimensionCardLayout DimensionCardLayout::of(const QRect &rect)
{
    const QRect inner = rect.adjusted(16, 12, -16, -12);
    const int headHeight = std::max(24, lineHeight(Type::H3));
    const int scoreHeight = lineHeight(Type::Figure);
    const int small = lineHeight(Type::Micro);
    // What is left over is shared out between the lines, so that cards of one row look alike.
    const int spare = std::max(0, inner.height() - headHeight - scoreHeight - 18 - 2 * small);
    const int gap = std::min(10, spare / 3);
    DimensionCardLayout layout;
    int y = inner.top();
    layout.icon = QRect(inner.left(), y + (headHeight - 20) / 2, 20, 20);
    layout.title = QRect(inner.left() + 28, y, inner.width() - 28, headHeight);
    layout.change = QRect(inner.left() + 28, y, inner.width() - 28, headHeight);
    y += headHeight;
    layout.score = layout.bounds = layout.level = QRect(inner.left(), y, inner.width(), scoreHeight);
    // The bounds stand on the line of the score, not in its middle.
    layout.bounds.translate(0, 3);
    y += scoreHeight;
    layout.bar = QRect(inner.left(), y, inner.width(), 18);
    y += 18 + gap;
    layout.evidence = QRect(inner.left(), y, inner.width(), small);
    y += small + gap;
    layout.stoppers = layout.target = QRect(inner.left(), y, inner.width(), small);
    return layout;
}

QSize DimensionCardLayout::smallest()
{
    return {196,
            24 + std::max(24, lineHeight(Type::H3)) + lineHeight(Type::Figure) + 18 + 2 * lineHeight(Type::Micro) + 8};
}

DimensionCard::DimensionCard(QWidget *parent)
    : PaintedButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DimensionCard::setSummary(const DimensionSummary &summary)
{
    m_summary = summary;
    const QString name = spokenBounds(labelOf(summary.dimension), summary.bounds);
    setAccessibleName(name);
    setAccessibleDescription(
        tr("%1 checks rest on observation, %2 on claims, %3 have no evidence. %n ship-stopper(s) open.", nullptr,
           summary.shipStoppers)
            .arg(summary.seen)
            .arg(summary.claimed)
            .arg(summary.missing));
    setToolTip(name);
    update();
}

QSize DimensionCard::sizeHint() const
{
    return DimensionCardLayout::smallest().expandedTo(QSize(240, 164));
}

QSize DimensionCard::minimumSizeHint() const
{
    return DimensionCardLayout::smallest();
}

void DimensionCard::paint(QPainter &painter, const QRect &rect, const DimensionSummary &summary, const Tokens &tokens,
                          Qt::LayoutDirection direction, bool hovered)
{
    const DimensionCardLayout layout = DimensionCardLayout::of(rect);
    const QColor edge = summary.weakest ? tokens.of(Level::AdHoc) : hovered ? tokens.line.strong : tokens.line.hair;
    painter.save();
    drawBox(painter, QRectF(rect), tokens.radius.card, tokens.bg.surface, edge, tokens.borderWidth());
    const CardPainter parts(painter, rect, tokens, direction);
    parts.head(layout, summary);
    parts.score(layout, summary.bounds);
    ScoreBar::paint(painter, QRectF(layout.bar), summary.bounds, tokens, direction);
    parts.evidence(layout, summary);
    parts.foot(layout, summary);
    painter.restore();
}

void DimensionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_summary, tokens(), layoutDirection(), isHovered());
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), tokens().radius.card, tokens());
}

void DimensionCard::mouseReleaseEvent(QMouseEvent *event)
{
    const DimensionCardLayout layout = DimensionCardLayout::of(rect());
    const bool onFigure = layout.bar.united(layout.score).contains(event->position().toPoint());
    if (isDown() && event->button() == Qt::LeftButton && onFigure) {
        setDown(false);
        Q_EMIT explainRequested(m_summary.dimension);
        return;
    }
    PaintedButton::mouseReleaseEvent(event);
}

void DimensionCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_W && event->modifiers() == Qt::NoModifier)
        Q_EMIT explainRequested(m_summary.dimension);
    else
        PaintedButton::keyPressEvent(event);
}

} // namespace sextant
