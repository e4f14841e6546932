// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/buttonkind.h"
#include "theme/tokens.h"

#include <QPushButton>
#include <QToolButton>

namespace sextant {

/// A push button of one of our kinds, with an icon by name whose colour follows the kind.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Secondary, const QString &icon = {},
                    QWidget *parent = nullptr);

    void setKind(ButtonKind kind);
    void setIconName(const QString &icon);
    void setCompact(bool compact); ///< 24 px high, small text

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dress();

    ButtonKind m_kind;
    QString m_icon;
    bool m_compact = false;
};

/// A flat button that shows only an icon; name is for tooltip and screen reader, with the key where there is one.
QToolButton *iconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);

} // namespace sextant
