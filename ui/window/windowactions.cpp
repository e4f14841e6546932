// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowactions.h"

#include "base/language.h"
#include "window/preferences.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>
#include <QUndoStack>

namespace sextant {

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{}

QAction *WindowActions::add(const char *name, const QString &text, const QKeySequence &key,
                            const std::function<void()> &run)
{
    auto *made = new QAction(text, this);
    made->setObjectName(QLatin1StringView(name));
    made->setShortcut(key);
    const QString plain = QString(text).remove(u'&').remove(u'…');
    made->setIconText(plain);
    made->setToolTip(key.isEmpty() ? plain : tr("%1 (%2)").arg(plain, key.toString(QKeySequence::NativeText)));
    connect(made, &QAction::triggered, this, run);
    m_window->addAction(made);
    return made;
}

void WindowActions::addUndo(QUndoStack *stack)
{
    QAction *undo = add("undo", tr("&Undo"), QKeySequence::Undo, [stack] { stack->undo(); });
    QAction *redo = add("redo", tr("&Redo"), QKeySequence::Redo, [stack] { stack->redo(); });
    const auto follow = [undo, redo, stack] {
        undo->setEnabled(stack->canUndo());
        redo->setEnabled(stack->canRedo());
        undo->setToolTip(stack->canUndo() ? tr("Undo: %1").arg(stack->undoText()) : tr("Nothing to undo"));
        redo->setToolTip(stack->canRedo() ? tr("Redo: %1").arg(stack->redoText()) : tr("Nothing to redo"));
    };
    connect(stack, &QUndoStack::indexChanged, this, follow);
    follow();
}

QAction *WindowActions::named(const char *name) const
{
    return findChild<QAction *>(QLatin1StringView(name), Qt::FindDirectChildrenOnly);
}

QMenu *WindowActions::menu(const QString &title, std::initializer_list<const char *> names)
{
    QMenu *made = m_window->menuBar()->addMenu(title);
    for (const char *name : names)
        if (QAction *action = named(name))
            made->addAction(action);
    return made;
}

void WindowActions::addChoices(QMenu *menu, const QList<std::pair<QString, QString>> &choices, const QString &current,
                               const std::function<void(const QString &)> &choose)
{
    auto *group = new QActionGroup(menu);
    for (const auto &[id, text] : choices) {
        QAction *choice = menu->addAction(text);
        choice->setCheckable(true);
        choice->setChecked(id == current);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [choose, id = id] { choose(id); });
    }
}

void WindowActions::fillMenus()
{
    m_window->menuBar()->clear();
    menu(tr("&File"), {"addProject", "openWorkspace", "import", "rescan", "quit"});
    menu(tr("&Edit"), {"undo", "redo", "search", "filter"});
    QMenu *view = menu(tr("&View"), {"rail", "menu"});
    const Preferences preferences;
    addChoices(view->addMenu(tr("&Look")), Preferences::looks(), preferences.look(),
               [](const QString &id) { Preferences().setLook(id); });
    addChoices(view->addMenu(tr("&Language")), Preferences::languages(), preferences.language(),
               [](const QString &id) { Preferences().setLanguage(id); });
    addChoices(view->addMenu(tr("&Text size")), Preferences::textSizes(), preferences.textSize(),
               [](const QString &id) { Preferences().setTextSize(id); });
    view->setObjectName(QStringLiteral("viewMenu"));
    m_window->menuBar()->hide();
}

} // namespace sextant
