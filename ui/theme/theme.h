// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace sextant {

/// The one look of the process, as QStyle is. Widgets paint from tokens() and repaint by themselves: a change of look
/// sets the application's palette, which updates every widget; changed() is for what keeps pictures or fonts.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice : quint8 { System, Light, Dark, HighContrast };

    static Theme &instance();

    /// Puts style, palette and fonts on the application and follows the system from now on.
    void apply(QApplication &application);

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);

    Look look() const { return m_tokens.look; } ///< what is drawn; never "as the system"
    const Tokens &tokens() const { return m_tokens; }

    /// 0.8 to 2.0, on top of the system's own scale.
    qreal textScale() const { return m_textScale; }
    void setTextScale(qreal scale);

    /// Compact: rows and controls are lower, so that more of them are in sight.
    bool isCompact() const { return m_compact; }
    void setCompact(bool compact);

    /// Reads the tokens of a look that is not shown, for exports that are always light.
    static const Tokens &tokensOf(Look look);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Theme();
    void follow();
    void show(Look look);

    QApplication *m_application = nullptr;
    Choice m_choice = Choice::System;
    Tokens m_tokens;
    qreal m_textScale = 1;
    bool m_compact = false;
    bool m_settingPalette = false;
};

/// What a palette of the system asks for: pure white on pure black is high contrast (Qt 6.4 has no colorScheme).
Look lookOf(const QPalette &palette);

QPalette paletteOf(const Tokens &tokens);

/// The tokens that are drawn with now.
inline const Tokens &tokens()
{
    return Theme::instance().tokens();
}

} // namespace sextant
