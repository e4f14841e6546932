// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterbar.h"

#include "theme/drawing.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/flowlayout.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int side = 8;
constexpr int chipGap = 6;

QFont chipFont(bool strong)
{
    QFont font = typeFont(Type::Small);
    font.setWeight(strong ? QFont::Medium : QFont::Normal);
    return font;
}

int chipTextWidth(const QFont &font, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + 1;
}

} // namespace

FilterChip::FilterChip(QString id, const QString &text, Kind kind, QWidget *parent)
    : PaintedButton(parent)
    , m_id(std::move(id))
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCheckable(kind == Kind::Toggle);
    setText(text);
    updateName();
}

void FilterChip::setCount(const QString &count)
{
    m_count = count;
    updateName();
    updateGeometry();
    update();
}

void FilterChip::setDimension(Dimension dimension)
{
    m_dimension = dimension;
    setToolTip(text());
    updateGeometry();
}

void FilterChip::setMenu(QMenu *menu)
{
    m_menu = menu;
    connect(this, &QAbstractButton::clicked, menu, [this] { m_menu->popup(mapToGlobal(QPoint(0, height() + 2))); });
}

void FilterChip::updateName()
{
    setAccessibleName(m_count.isEmpty() ? text() : tr("%1, %2").arg(text(), m_count));
    if (m_kind == Kind::Removable)
        setAccessibleDescription(tr("Press Delete to remove this filter"));
}

QSize FilterChip::sizeHint() const
{
    // Measured in the wider face, so that a chip keeps its width when it is switched on.
    int width = 2 * side + (m_dimension ? 16 : chipTextWidth(chipFont(true), text()));
    if (!m_count.isEmpty())
        width += chipGap + chipTextWidth(typeFont(Type::Micro), m_count);
    if (m_kind != Kind::Toggle)
        width += chipGap + 14;
    return {width, std::max(tokens().size.hitTarget, lineHeight(Type::Small) + 8)};
}

QRect FilterChip::crossRect() const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - side - 16, 0, side + 16, height()));
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    const bool on = isChecked() || m_kind == Kind::Removable;
    const QColor ground = on            ? look.bg.selected
                          : isDown()    ? look.bg.pressed
                          : isHovered() ? look.bg.hover
                                        : look.bg.surface;
    drawBox(painter, QRectF(rect()), look.radius.control, ground, on ? look.bg.accent : look.line.border,
            look.borderWidth());
    const auto place = [&](int x, int w) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, w, height())));
    };
    const auto square = [&](int x, int length) {
        const QRectF box = place(x, length);
        return QRectF(box.left(), std::round((height() - length) / 2.0), length, length);
    };
    int x = side;
    if (m_dimension) {
        Icons::draw(painter, Icons::nameOf(*m_dimension), square(x, 16), look.of(*m_dimension));
        x += 16 + chipGap;
    } else {
        painter.setFont(chipFont(on));
        painter.setPen(look.ink(on ? Ink::Primary : Ink::Secondary));
        const int wide = chipTextWidth(chipFont(true), text());
        painter.drawText(place(x, wide), Qt::AlignCenter, text());
        x += wide + chipGap;
    }
    if (!m_count.isEmpty()) {
        painter.setFont(typeFont(Type::Micro));
        painter.setPen(look.ink(Ink::Tertiary));
        const int wide = chipTextWidth(painter.font(), m_count);
        painter.drawText(place(x, wide), Qt::AlignCenter, m_count);
        x += wide + chipGap;
    }
    if (m_kind == Kind::Menu)
        Icons::draw(painter, u"chevron-down"_s, square(x, 14), look.ink(Ink::Tertiary));
    else if (m_kind == Kind::Removable)
        Icons::draw(painter, u"close"_s, square(x, 14), look.ink(Ink::Secondary));
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), look.radius.control, look);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_kind == Kind::Removable && crossRect().contains(event->position().toPoint()))
        Q_EMIT removeRequested(m_id);
    PaintedButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (m_kind == Kind::Removable && removes)
        Q_EMIT removeRequested(m_id);
    else
        PaintedButton::keyPressEvent(event);
}

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Filters"));
}

FilterChip *FilterBar::add(FilterChip *chip)
{
    m_chips.insert(chip->id(), chip);
    layout()->addWidget(chip);
    connect(chip, &FilterChip::removeRequested, this, &FilterBar::removeRequested);
    return chip;
}

FilterChip *FilterBar::addChip(const QString &id, const QString &text, const QString &count, const QString &group)
{
    auto *chip = add(new FilterChip(id, text, FilterChip::Kind::Toggle, this));
    chip->setCount(count);
    if (!group.isEmpty())
        m_groups[group] << chip;
    connect(chip, &QAbstractButton::clicked, this, [this, chip, group](bool on) {
        for (auto *other : m_groups.value(group))
            if (other != chip)
                other->setChecked(false);
        Q_EMIT filterToggled(chip->id(), on);
    });
    return chip;
}

FilterChip *FilterBar::addMenu(const QString &id, const QString &text, QMenu *menu)
{
    auto *chip = add(new FilterChip(id, text, FilterChip::Kind::Menu, this));
    chip->setMenu(menu);
    return chip;
}

FilterChip *FilterBar::addRemovable(const QString &id, const QString &text)
{
    return add(new FilterChip(id, text, FilterChip::Kind::Removable, this));
}

void FilterBar::addSeparator()
{
    auto *line = new QFrame(this);
    line->setFixedSize(1, tokens().size.hitTarget);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    layout()->addWidget(line);
}

void FilterBar::addWidget(QWidget *widget)
{
    layout()->addWidget(widget);
}

FilterChip *FilterBar::chip(const QString &id) const
{
    return m_chips.value(id);
}

void FilterBar::removeChip(const QString &id)
{
    if (auto *chip = m_chips.take(id)) {
        for (auto &group : m_groups)
            group.removeAll(chip);
        layout()->removeWidget(chip);
        chip->deleteLater();
    }
}

void FilterBar::clear()
{
    m_chips.clear();
    m_groups.clear();
    while (auto *item = layout()->takeAt(0)) {
        if (auto *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

} // namespace sextant
