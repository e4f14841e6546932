// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/buttonkind.h"
#include "theme/tokens.h"

#include <QStyleOption>

class QPainter;

namespace sextant {

/// How each control looks. Plain functions of option and tokens; SextantStyle only finds the right one.
namespace Controls {

void drawButton(QPainter &painter, const QStyleOption &option, ButtonKind kind, const Tokens &tokens);
void drawToolButton(QPainter &painter, const QStyleOption &option, const Tokens &tokens);
void drawField(QPainter &painter, const QStyleOption &option, bool trouble, const Tokens &tokens);
void drawCheckBox(QPainter &painter, const QStyleOption &option, const Tokens &tokens);
void drawRadioButton(QPainter &painter, const QStyleOption &option, const Tokens &tokens);
void drawRow(QPainter &painter, const QStyleOption &option, const Tokens &tokens);
void drawBranch(QPainter &painter, const QStyleOption &option, const Tokens &tokens);
void drawHeader(QPainter &painter, const QStyleOptionHeader &option, const Tokens &tokens);
void drawHeaderLabel(QPainter &painter, const QStyleOptionHeader &option, const Tokens &tokens);
void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option, const Tokens &tokens);
void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Tokens &tokens);
void drawTab(QPainter &painter, const QStyleOptionTab &option, const Tokens &tokens);
void drawArrow(QPainter &painter, const QRectF &rect, const QString &icon, const QStyleOption &option,
               const Tokens &tokens);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle, const Tokens &tokens);
void drawSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle,
                const Tokens &tokens);

/// The colour of a button's text and icon.
Ink buttonInk(const QStyleOption &option, ButtonKind kind);

int menuRowHeight(const QStyleOptionMenuItem &option);

} // namespace Controls

} // namespace sextant
