// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/panes.h"

#include <QApplication>
#include <QWidget>

namespace sextant {

namespace {

bool takesKeyboard(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled();
}

bool contains(const QWidget &pane, const QWidget *widget)
{
    return widget && (widget == &pane || pane.isAncestorOf(widget));
}

/// The pane's own choice, else the first of its widgets in the order of Tab.
QWidget *entryOf(QWidget *pane)
{
    if (QWidget *proxy = pane->focusProxy(); proxy && takesKeyboard(*proxy))
        return proxy;
    if (takesKeyboard(*pane))
        return pane;
    for (QWidget *widget = pane->nextInFocusChain(); widget && widget != pane; widget = widget->nextInFocusChain())
        if (contains(*pane, widget) && takesKeyboard(*widget))
            return widget;
    return nullptr;
}

} // namespace

void stepPane(const QList<QWidget *> &panes, int by)
{
    const QWidget *now = QApplication::focusWidget();
    qsizetype at = by > 0 ? -1 : panes.size();
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (contains(*panes[i], now))
            at = i; // the last one wins: a pane over the page belongs to no other
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        at = (at + by + panes.size()) % panes.size();
        if (!panes[at]->isVisible())
            continue;
        if (QWidget *entry = entryOf(panes[at])) {
            entry->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace sextant
