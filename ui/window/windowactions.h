// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/searchsources.h"

class QMainWindow;
class QMenu;
class QUndoStack;

namespace sextant {

/// Everything that a window can do, by name, with its key; menus, buttons and the palette show the same actions.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow *window);

    /// text may hold & for the menu; what people read elsewhere goes without it.
    QAction *add(const char *name, const QString &text, const QKeySequence &key, const std::function<void()> &run);
    void addUndo(QUndoStack *stack);
    void addTextSizes();
    QAction *named(const char *name) const;
    void fillMenus();
    /// The window's, those that stand only in menus, and those of a page.
    QList<NamedAction> all(const QWidget *page) const;

private:
    QMenu *menu(const QString &title, const QStringList &names);
    void addChoices(QMenu *menu, const char *name, const QList<std::pair<QString, QString>> &choices,
                    const QString &current, const std::function<void(const QString &)> &choose);

    QMainWindow *m_window;
};

} // namespace sextant
