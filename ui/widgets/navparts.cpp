// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/navparts.h"

#include "theme/drawing.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// Mirrors a box that is given from left to right inside the widget.
QRectF placed(const QWidget *widget, const QRectF &part)
{
    if (widget->layoutDirection() == Qt::LeftToRight)
        return part;
    return {widget->width() - part.right(), part.top(), part.width(), part.height()};
}

void write(QPainter &painter, const QWidget *widget, const QRectF &part, Qt::Alignment alignment, const QFont &font,
           const QColor &colour, const QString &text)
{
    painter.setFont(font);
    painter.setPen(colour);
    drawElided(painter, placed(widget, part),
               QStyle::visualAlignment(widget->layoutDirection(), alignment | Qt::AlignVCenter), text);
}

} // namespace

NavButton::NavButton(NavItem item, QWidget *parent)
    : PaintedButton(parent)
    , m_item(std::move(item))
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateTexts();
}

void NavButton::setCount(const QString &count)
{
    m_count = count;
    updateTexts();
    update();
}

void NavButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateTexts();
    update();
}

void NavButton::updateTexts()
{
    setText(m_item.text);
    setAccessibleName(m_count.isEmpty() ? m_item.text : tr("%1, %2").arg(m_item.text, m_count));
    const QString name = m_narrow ? accessibleName() : m_item.text;
    const bool saysMore = m_narrow || !m_item.keyText.isEmpty();
    setToolTip(!saysMore ? QString() : m_item.keyText.isEmpty() ? name : tr("%1 (%2)").arg(name, m_item.keyText));
}

QSize NavButton::sizeHint() const
{
    return {m_narrow ? 40 : 192,
            std::max(Theme::instance().isCompact() ? 28 : 32, lineHeight(Type::Body) + rowPadding(12))};
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    const qreal middle = height() / 2.0;
    if (isChecked())
        drawBox(painter, QRectF(rect()), look.radius.control, look.bg.surface, look.line.border, look.borderWidth());
    else if (isHovered())
        drawBox(painter, QRectF(rect()), look.radius.control, look.bg.pressed, {});
    const qreal iconLeft = m_narrow ? (width() - 20) / 2.0 : 8;
    const QColor iconColour = isChecked() ? look.bg.accent : look.ink(Ink::Tertiary);
    Icons::draw(painter, m_item.icon, placed(this, QRectF(std::floor(iconLeft), std::floor(middle - 10), 20, 20)),
                iconColour, layoutDirection());
    if (!m_narrow) {
        const QFont countFont = typeFont(Type::Micro);
        const int countWidth = m_count.isEmpty() ? 0 : QFontMetrics(countFont).horizontalAdvance(m_count) + 4;
        const QFont font = typeFont(isChecked() ? Type::H3 : Type::Body);
        write(painter, this, QRectF(40, 0, width() - 48 - countWidth, height()), Qt::AlignLeft, font,
              look.ink(isChecked() ? Ink::Primary : Ink::Secondary), m_item.text);
        if (countWidth > 0)
            write(painter, this, QRectF(width() - 8 - countWidth, 0, countWidth, height()), Qt::AlignRight, countFont,
                  look.ink(Ink::Tertiary), m_count);
    }
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), look.radius.control, look);
}

ProjectSwitch::ProjectSwitch(QWidget *parent)
    : PaintedButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProjectSwitch::setProject(const QString &initials, const QString &name, const QString &detail)
{
    m_initials = initials;
    m_name = name;
    m_detail = detail;
    setAccessibleName(tr("Project %1. Press to change it").arg(name));
    setAccessibleDescription(detail);
    setToolTip(name);
    update();
}

void ProjectSwitch::setNarrow(bool narrow)
{
    m_narrow = narrow;
    update();
}

QSize ProjectSwitch::sizeHint() const
{
    return {m_narrow ? tokens().size.railNarrow : scaled(tokens().size.railWide), tokens().size.topBar};
}

void ProjectSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    if (isHovered())
        painter.fillRect(rect(), look.bg.pressed);
    painter.fillRect(QRectF(0, height() - look.borderWidth(), width(), look.borderWidth()), look.line.border);
    const QRectF square = placed(this, QRectF(m_narrow ? (width() - 28) / 2 : 16, (height() - 28) / 2, 28, 28));
    drawBox(painter, square, look.radius.control, look.bg.accent, {});
    painter.setFont(typeFont(Type::MicroStrong));
    painter.setPen(look.ink(Ink::OnAccent));
    painter.drawText(square, Qt::AlignCenter, m_initials.left(2));
    if (!m_narrow) {
        const int name = QFontMetrics(typeFont(Type::H3)).height();
        const int detail = QFontMetrics(typeFont(Type::Micro)).height();
        // Where large text has no room for both, the name stays.
        const bool both = name + detail <= height() - 2;
        const qreal top = (height() - name - (both ? detail : 0)) / 2.0;
        write(painter, this, QRectF(52, top, width() - 52 - 32, name), Qt::AlignLeft, typeFont(Type::H3),
              look.ink(Ink::Primary), m_name);
        QFont small = typeFont(Type::Micro);
        small.setWeight(QFont::Normal);
        if (both)
            write(painter, this, QRectF(52, top + name, width() - 52 - 32, detail), Qt::AlignLeft, small,
                  look.ink(Ink::Tertiary), m_detail);
        Icons::draw(painter, u"updown"_s, placed(this, QRectF(width() - 26, (height() - 16) / 2, 16, 16)),
                    look.ink(Ink::Tertiary));
    }
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), look.radius.control, look);
}

RailCard::RailCard(QWidget *parent)
    : PaintedButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void RailCard::setStep(const QString &title, const QString &effort, const QString &gain)
{
    m_title = title;
    m_effort = effort;
    m_gain = gain;
    setAccessibleName(tr("Next best step: %1, %2, %3").arg(title, effort, gain));
    setToolTip(title);
    update();
}

QSize RailCard::sizeHint() const
{
    return {192, 24 + lineHeight(Type::Micro) * 2 + lineHeight(Type::Small) * 2 + 8};
}

void RailCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    drawBox(painter, QRectF(rect()), look.radius.card, look.bg.surface,
            isHovered() ? look.line.strong : look.line.border, look.borderWidth());
    const int small = lineHeight(Type::Micro);
    const QRectF inner(12, 12, width() - 24, height() - 24);
    Icons::draw(painter, u"step"_s, placed(this, QRectF(12, 12 + (small - 14) / 2, 14, 14)), look.ink(Ink::Accent));
    write(painter, this, QRectF(32, 12, inner.width() - 20, small), Qt::AlignLeft, typeFont(Type::MicroStrong),
          look.ink(Ink::Accent), tr("Next best step"));
    QFont face = typeFont(Type::Small);
    face.setWeight(QFont::Medium);
    painter.setFont(face);
    painter.setPen(look.ink(Ink::Primary));
    const QRectF words(12, 12 + small + 4, inner.width(), lineHeight(Type::Small) * 2);
    // Two lines, and a sign where there is more; a line breaks early, so that not all of its width counts.
    const QString title = painter.fontMetrics().elidedText(m_title, Qt::ElideRight, int(inner.width() * 1.9));
    painter.drawText(placed(this, words),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap,
                     title);
    const QRectF foot(12, height() - 12 - small, inner.width(), small);
    const qreal gainWidth = QFontMetricsF(typeFont(Type::MicroStrong)).horizontalAdvance(m_gain) + 8;
    write(painter, this, foot.adjusted(0, 0, -gainWidth, 0), Qt::AlignLeft, typeFont(Type::Micro),
          look.ink(Ink::Tertiary), m_effort);
    write(painter, this, foot, Qt::AlignRight, typeFont(Type::MicroStrong), look.ink(Ink::Good), m_gain);
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), look.radius.card, look);
}

} // namespace sextant
