// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/controlpainter.h"

#include "theme/drawing.h"
#include "theme/icons.h"
#include "theme/typography.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace sextant::Controls {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

struct Panel
{
    QColor ground;
    QColor border;
};

Panel primaryPanel(const QStyleOption &option, const Tokens &tokens)
{
    if (!has(option, QStyle::State_Enabled))
        return {tokens.bg.sunken, tokens.line.border};
    const bool strong = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QColor ground = strong ? tokens.bg.accentHover : tokens.bg.accent;
    return {ground, ground};
}

Panel quietPanel(const QStyleOption &option, bool framed, const Tokens &tokens)
{
    Panel panel{framed ? tokens.bg.surface : QColor(), framed ? tokens.line.border : QColor()};
    if (!has(option, QStyle::State_Enabled))
        return panel;
    if (has(option, QStyle::State_Sunken))
        panel.ground = tokens.bg.pressed;
    else if (has(option, QStyle::State_On))
        panel = {tokens.bg.selected, framed ? tokens.bg.accent : QColor()};
    else if (has(option, QStyle::State_MouseOver))
        panel.ground = tokens.bg.hover;
    return panel;
}

QColor fieldBorder(const QStyleOption &option, bool trouble, const Tokens &tokens)
{
    if (trouble)
        return tokens.ink(Ink::Bad);
    return has(option, QStyle::State_MouseOver) ? tokens.line.strong : tokens.line.border;
}

} // namespace

void drawButton(QPainter &painter, const QStyleOption &option, ButtonKind kind, const Tokens &tokens)
{
    const QRectF rect(option.rect);
    const bool focused = has(option, QStyle::State_HasFocus);
    if (kind != ButtonKind::Link) {
        const Panel panel = kind == ButtonKind::Primary ? primaryPanel(option, tokens)
                                                        : quietPanel(option, kind == ButtonKind::Secondary, tokens);
        // The ring of a filled button needs a gap, or it would vanish in the fill.
        const qreal inset = focused && kind == ButtonKind::Primary ? 3 : 0;
        drawBox(painter, rect.adjusted(inset, inset, -inset, -inset), tokens.radius.control - inset / 2, panel.ground,
                panel.border, tokens.borderWidth());
    }
    if (focused)
        drawFocusRing(painter, rect, tokens.radius.control, tokens);
}

void drawToolButton(QPainter &painter, const QStyleOption &option, const Tokens &tokens)
{
    const bool framed = !has(option, QStyle::State_AutoRaise);
    const Panel panel = quietPanel(option, framed, tokens);
    drawBox(painter, QRectF(option.rect), tokens.radius.control, panel.ground, panel.border, tokens.borderWidth());
    if (has(option, QStyle::State_HasFocus))
        drawFocusRing(painter, QRectF(option.rect), tokens.radius.control, tokens);
}

Ink buttonInk(const QStyleOption &option, ButtonKind kind)
{
    if (!has(option, QStyle::State_Enabled))
        return Ink::Disabled;
    if (kind == ButtonKind::Primary)
        return Ink::OnAccent;
    return kind == ButtonKind::Link ? Ink::Link : Ink::Primary;
}

void drawField(QPainter &painter, const QStyleOption &option, bool trouble, const Tokens &tokens)
{
    const QColor ground = has(option, QStyle::State_Enabled) ? tokens.bg.surface : tokens.bg.sunken;
    drawBox(painter, QRectF(option.rect), tokens.radius.control, ground, fieldBorder(option, trouble, tokens),
            tokens.borderWidth());
    if (has(option, QStyle::State_HasFocus))
        drawFocusRing(painter, QRectF(option.rect), tokens.radius.control, tokens);
}

void drawCheckBox(QPainter &painter, const QStyleOption &option, const Tokens &tokens)
{
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool filled = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor accent = enabled ? tokens.bg.accent : tokens.ink(Ink::Disabled);
    const QColor empty = enabled ? tokens.bg.surface : tokens.bg.sunken;
    drawBox(painter, box, tokens.radius.small, filled ? accent : empty, filled ? accent : tokens.line.strong, 1.5);
    if (!filled)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(enabled ? tokens.ink(Ink::OnAccent) : tokens.bg.surface, 1.75, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    const QPointF at = box.center();
    if (has(option, QStyle::State_On))
        painter.drawPolyline(
            QPolygonF{{at.x() - 3.5, at.y() + 0.2}, {at.x() - 1, at.y() + 2.7}, {at.x() + 3.6, at.y() - 2.6}});
    else
        painter.drawLine(QPointF(at.x() - 3, at.y()), QPointF(at.x() + 3, at.y()));
    painter.restore();
}

void drawRadioButton(QPainter &painter, const QStyleOption &option, const Tokens &tokens)
{
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const QColor accent = enabled ? tokens.bg.accent : tokens.ink(Ink::Disabled);
    drawBox(painter, box, box.width() / 2, tokens.bg.surface, on ? accent : tokens.line.strong, 1.5);
    if (on)
        drawBox(painter, box.adjusted(4, 4, -4, -4), box.width() / 2 - 4, accent, {});
}

void drawRow(QPainter &painter, const QStyleOption &option, const Tokens &tokens)
{
    if (has(option, QStyle::State_Selected))
        painter.fillRect(option.rect, tokens.bg.selected);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        painter.fillRect(option.rect, tokens.bg.hover);
}

void drawBranch(QPainter &painter, const QStyleOption &option, const Tokens &tokens)
{
    if (!has(option, QStyle::State_Children))
        return;
    const QString name = has(option, QStyle::State_Open) ? u"chevron-down"_s : u"chevron-right"_s;
    drawArrow(painter, QRectF(option.rect), name, option, tokens);
}

void drawArrow(QPainter &painter, const QRectF &rect, const QString &icon, const QStyleOption &option,
               const Tokens &tokens)
{
    const qreal side = std::min({rect.width(), rect.height(), 16.0});
    QRectF box(0, 0, side, side);
    box.moveCenter(rect.center());
    box.moveTopLeft(QPointF(std::round(box.left()), std::round(box.top())));
    const Ink ink = has(option, QStyle::State_Enabled) ? Ink::Tertiary : Ink::Disabled;
    Icons::draw(painter, icon, box, tokens.ink(ink), option.direction);
}

void drawHeader(QPainter &painter, const QStyleOptionHeader &option, const Tokens &tokens)
{
    const QRect &rect = option.rect;
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    painter.fillRect(rect, hovered ? tokens.bg.hover : tokens.bg.surface);
    const int width = int(tokens.borderWidth());
    if (option.orientation == Qt::Horizontal)
        painter.fillRect(QRect(rect.left(), rect.bottom() + 1 - width, rect.width(), width), tokens.line.border);
    else
        painter.fillRect(QRect(rect.right() + 1 - width, rect.top(), width, rect.height()), tokens.line.hair);
}

void drawHeaderLabel(QPainter &painter, const QStyleOptionHeader &option, const Tokens &tokens)
{
    painter.save();
    QFont font = typeFont(Type::Micro);
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    painter.setPen(tokens.ink(sorted ? Ink::Primary : Ink::Tertiary));
    QRectF text = QRectF(option.rect).adjusted(4, 0, -4, 0);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, option.textAlignment | Qt::AlignVCenter);
    if (!option.icon.isNull()) {
        const QRect box = QStyle::alignedRect(
            option.direction, option.text.isEmpty() ? option.textAlignment : Qt::AlignLeft | Qt::AlignVCenter,
            QSize(16, 16), text.toRect());
        option.icon.paint(&painter, box);
        text.adjust(option.direction == Qt::LeftToRight ? 20 : 0, 0, option.direction == Qt::LeftToRight ? 0 : -20, 0);
    }
    drawElided(painter, text, alignment, option.text);
    painter.restore();
}

void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option, const Tokens &tokens)
{
    QRectF groove(option.rect);
    groove.setTop(groove.center().y() - 2);
    groove.setHeight(4);
    drawBox(painter, groove, 2, tokens.bg.pressed, {});
    const qint64 range = qint64(option.maximum) - option.minimum;
    QRectF done = groove;
    if (range > 0) {
        done.setWidth(groove.width() * qreal(option.progress - option.minimum) / qreal(range));
    } else {
        // How far is not known: a part in the middle says that it runs; nothing loops without need.
        done.adjust(groove.width() * 0.3, 0, -groove.width() * 0.3, 0);
    }
    if (option.direction == Qt::RightToLeft && range > 0)
        done.moveRight(groove.right());
    if (done.width() > 0)
        drawBox(painter, done, 2, tokens.bg.accent, {});
}

int menuRowHeight(const QStyleOptionMenuItem &option)
{
    return option.menuItemType == QStyleOptionMenuItem::Separator ? 9 : std::max(28, lineHeight(Type::Body) + 8);
}

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Tokens &tokens)
{
    const QRectF rect(option.rect);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRectF(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), tokens.line.hair);
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool rtl = option.direction == Qt::RightToLeft;
    const auto mirrored = [&](const QRectF &part) {
        return rtl ? QRectF(rect.left() + rect.right() - part.right(), part.top(), part.width(), part.height()) : part;
    };
    if (has(option, QStyle::State_Selected) && enabled)
        drawBox(painter, rect.adjusted(4, 0, -4, 0), tokens.radius.small, tokens.bg.selected, {});
    const QRectF mark = mirrored(QRectF(rect.left() + 12, std::round(rect.center().y() - 8), 16, 16));
    const QColor ink = tokens.ink(enabled ? Ink::Primary : Ink::Disabled);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        Icons::draw(painter, u"check"_s, mark, ink);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, mark.toRect(), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    painter.save();
    painter.setFont(option.font);
    painter.setPen(ink);
    const auto parts = option.text.split(u'\t');
    const QRectF text = mirrored(rect.adjusted(36, 0, -28, 0));
    const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(text, int(start) | Qt::TextSingleLine | Qt::TextShowMnemonic, parts.front());
    if (parts.size() > 1) {
        painter.setPen(tokens.ink(enabled ? Ink::Tertiary : Ink::Disabled));
        const auto end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
        painter.drawText(text.adjusted(rtl ? -12 : 0, 0, rtl ? 0 : 12, 0), int(end) | Qt::TextSingleLine, parts.back());
    }
    painter.restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawArrow(painter, mirrored(QRectF(rect.right() - 24, rect.top(), 16, rect.height())), u"chevron-right"_s,
                  option, tokens);
}

void drawTab(QPainter &painter, const QStyleOptionTab &option, const Tokens &tokens)
{
    const QRectF rect(option.rect);
    const bool selected = has(option, QStyle::State_Selected);
    if (has(option, QStyle::State_MouseOver) && !selected)
        drawBox(painter, rect.adjusted(2, 4, -2, -4), tokens.radius.control, tokens.bg.hover, {});
    if (selected)
        painter.fillRect(QRectF(rect.left() + 8, rect.bottom() - 2, rect.width() - 16, 2), tokens.bg.accent);
    if (has(option, QStyle::State_HasFocus))
        drawFocusRing(painter, rect.adjusted(2, 2, -2, -2), tokens.radius.control, tokens);
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle, const Tokens &tokens)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if (option.maximum <= option.minimum)
        return;
    const bool active =
        option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) || has(option, QStyle::State_Sunken);
    const qreal thickness = active ? 8 : 6;
    QRectF thumb(handle);
    if (option.orientation == Qt::Vertical)
        thumb = QRectF(thumb.center().x() - thickness / 2, thumb.top() + 2, thickness, thumb.height() - 4);
    else
        thumb = QRectF(thumb.left() + 2, thumb.center().y() - thickness / 2, thumb.width() - 4, thickness);
    const QColor quiet = tokens.isHighContrast() ? tokens.line.strong : tokens.line.border;
    drawBox(painter, thumb, thickness / 2, active ? tokens.line.strong : quiet, {});
}

void drawSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle,
                const Tokens &tokens)
{
    QRectF track(groove);
    if (option.orientation == Qt::Horizontal)
        track = QRectF(track.left(), track.center().y() - 2, track.width(), 4);
    else
        track = QRectF(track.center().x() - 2, track.top(), 4, track.height());
    drawBox(painter, track, 2, tokens.bg.track, {});
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF knob = QRectF(handle.center().x() - 7.0, handle.center().y() - 7.0, 16, 16);
    drawBox(painter, knob, 8, enabled ? tokens.bg.accent : tokens.ink(Ink::Disabled), tokens.bg.surface, 2);
    if (has(option, QStyle::State_HasFocus))
        drawFocusRing(painter, knob.adjusted(-2, -2, 2, 2), 10, tokens);
}

} // namespace sextant::Controls
