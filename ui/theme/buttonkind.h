// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

namespace sextant {

/// How much a button asks to be pressed. One primary button a page.
enum class ButtonKind : quint8 { Secondary, Primary, Flat, Link };

inline constexpr const char *buttonKindProperty = "buttonKind";
inline constexpr const char *compactProperty = "compact";      ///< 24 px instead of 32
inline constexpr const char *fieldTroubleProperty = "trouble"; ///< the text of a field cannot be used

inline ButtonKind buttonKindOf(const QWidget *button)
{
    return button ? ButtonKind(button->property(buttonKindProperty).toInt()) : ButtonKind::Secondary;
}

inline void setButtonKind(QWidget *button, ButtonKind kind)
{
    button->setProperty(buttonKindProperty, int(kind));
    button->update();
}

inline bool isCompact(const QWidget *widget)
{
    return widget && widget->property(compactProperty).toBool();
}

} // namespace sextant
