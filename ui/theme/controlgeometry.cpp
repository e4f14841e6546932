// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/controlgeometry.h"

#include <QStyleOption>

namespace sextant::Controls {

namespace {

constexpr int leastThumb = 32;
constexpr int comboArrow = 28;
constexpr int spinArrow = 22;

/// Bars have no arrows; the thumb runs over the whole length. The bar itself turns its values round from right to left,
/// which upsideDown tells.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect &rect = option.rect;
    const bool lying = option.orientation == Qt::Horizontal;
    const int length = lying ? rect.width() : rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 share = range > 0 ? qint64(length) * option.pageStep / (range + option.pageStep) : length;
    const int thumb = std::clamp(int(share), std::min(leastThumb, length), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - thumb, option.upsideDown);
    const auto stretch = [&](int from, int size) {
        return lying ? QRect(rect.left() + from, rect.top(), size, rect.height())
                     : QRect(rect.left(), rect.top() + from, rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarAddLine:
    case QStyle::SC_ScrollBarSubLine:
        return {};
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + thumb, length - start - thumb);
    default:
        return rect;
    }
}

std::optional<QRect> comboBoxPart(const QRect &rect, QStyle::SubControl part)
{
    if (part == QStyle::SC_ComboBoxArrow)
        return QRect(rect.right() - comboArrow, rect.top(), comboArrow, rect.height());
    if (part == QStyle::SC_ComboBoxEditField)
        return rect.adjusted(10, 2, -comboArrow, -2);
    return std::nullopt;
}

std::optional<QRect> spinBoxPart(const QRect &rect, QStyle::SubControl part)
{
    const QRect upper(rect.right() - spinArrow, rect.top() + 2, spinArrow - 1, rect.height() / 2 - 2);
    if (part == QStyle::SC_SpinBoxUp)
        return upper;
    if (part == QStyle::SC_SpinBoxDown)
        return upper.translated(0, upper.height());
    if (part == QStyle::SC_SpinBoxEditField)
        return rect.adjusted(8, 2, -spinArrow - 2, -2);
    return std::nullopt;
}

} // namespace

std::optional<QRect> partOf(QStyle::ComplexControl control, const QStyleOptionComplex &option, QStyle::SubControl part)
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
        bar && control == QStyle::CC_ScrollBar)
        return scrollBarPart(*bar, part);
    std::optional<QRect> place;
    if (control == QStyle::CC_ComboBox)
        place = comboBoxPart(option.rect, part);
    else if (control == QStyle::CC_SpinBox)
        place = spinBoxPart(option.rect, part);
    if (place)
        place = QStyle::visualRect(option.direction, option.rect, *place);
    return place;
}

} // namespace sextant::Controls
