// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowactions.h"

#include "window/preferences.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QUndoStack>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The palette draws icons by name, tinted by the look.
QString iconOf(const QString &action)
{
    static const QHash<QString, QString> icons{
        {u"addProject"_s, u"plus"_s}, {u"openWorkspace"_s, u"database"_s}, {u"import"_s, u"import"_s},
        {u"rescan"_s, u"refresh"_s},  {u"search"_s, u"search"_s},          {u"verifyBundle"_s, u"package"_s},
        {u"ruler"_s, u"settings"_s},  {u"filter"_s, u"filter"_s},          {u"undo"_s, u"undo"_s},
        {u"redo"_s, u"redo"_s},       {u"back"_s, u"chevron-left"_s},      {u"questionnaire"_s, u"report"_s},
        {u"help"_s, u"help"_s},       {u"keys"_s, u"keyboard"_s}};
    const QByteArray id = action.toLatin1();
    for (const PageType &type : pageTypes())
        if (id == type.id)
            return QString::fromLatin1(type.icon);
    return icons.value(action);
}

} // namespace

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
    made->setProperty("iconName", iconOf(made->objectName()));
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

QMenu *WindowActions::menu(const QString &title, const QStringList &names)
{
    QMenu *made = m_window->menuBar()->addMenu(title);
    for (const QString &name : names)
        if (QAction *action = named(qPrintable(name)))
            made->addAction(action);
    return made;
}

void WindowActions::addTextSizes()
{
    const auto step = [](int by) {
        const auto sizes = Preferences::textSizes();
        const QString now = Preferences().textSize();
        for (qsizetype i = 0; i < sizes.size(); ++i)
            if (sizes[i].first == now)
                Preferences().setTextSize(sizes[std::clamp(i + by, qsizetype(0), sizes.size() - 1)].first);
    };
    add("textLarger", tr("&Larger text"), QKeySequence::ZoomIn, [step] { step(1); });
    add("textSmaller", tr("&Smaller text"), QKeySequence::ZoomOut, [step] { step(-1); });
    add("textUsual", tr("&Usual text size"), Qt::CTRL | Qt::ALT | Qt::Key_0,
        [] { Preferences().setTextSize(QStringLiteral("100")); });
}

void WindowActions::addChoices(QMenu *menu, const char *name, const QList<std::pair<QString, QString>> &choices,
                               const QString &current, const std::function<void(const QString &)> &choose)
{
    auto *group = new QActionGroup(menu);
    for (const auto &[id, text] : choices) {
        QAction *choice = menu->addAction(text);
        choice->setObjectName(QLatin1StringView(name) + u'.' + id);
        choice->setCheckable(true);
        choice->setChecked(id == current);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [choose, id = id] { choose(id); });
    }
}

void WindowActions::fillMenus()
{
    m_window->menuBar()->clear();
    menu(tr("&File"), {u"addProject"_s, u"openWorkspace"_s, u"newWindow"_s, u"import"_s, u"questionnaire"_s,
                       u"imports"_s, u"catalogues"_s, u"ruler"_s, u"rescan"_s, u"verifyBundle"_s, u"quit"_s});
    menu(tr("&Edit"), {u"undo"_s, u"redo"_s, u"search"_s, u"filter"_s});
    QStringList places{u"back"_s, u"forward"_s, u"nextPane"_s, u"previousPane"_s};
    for (const PageType &type : pageTypes())
        places << QString::fromLatin1(type.id);
    menu(tr("&Go"), places);
    QMenu *view = menu(tr("&View"), {u"rail"_s, u"menu"_s, u"textLarger"_s, u"textSmaller"_s, u"textUsual"_s});
    const Preferences preferences;
    addChoices(view->addMenu(tr("&Look")), "look", Preferences::looks(), preferences.look(),
               [](const QString &id) { Preferences().setLook(id); });
    addChoices(view->addMenu(tr("&Density")), "density", Preferences::densities(), preferences.density(),
               [](const QString &id) { Preferences().setDensity(id); });
    addChoices(view->addMenu(tr("L&anguage")), "language", Preferences::languages(), preferences.language(),
               [](const QString &id) { Preferences().setLanguage(id); });
    addChoices(view->addMenu(tr("&Text size")), "textSize", Preferences::textSizes(), preferences.textSize(),
               [](const QString &id) { Preferences().setTextSize(id); });
    menu(tr("&Help"), {u"help"_s, u"keys"_s});
    m_window->menuBar()->hide();
}

namespace {

QString plain(const QString &text)
{
    return QString(text).remove(u'&').remove(u'…');
}

/// Only the choices: everything else in a menu is one of the window's actions.
void addFromMenu(QList<NamedAction> &all, const QMenu &menu, const QString &path)
{
    for (QAction *action : menu.actions()) {
        if (action->menu())
            addFromMenu(all, *action->menu(), plain(action->text()));
        else if (action->actionGroup())
            all << NamedAction{action, path};
    }
}

} // namespace

QList<NamedAction> WindowActions::all(const QWidget *page) const
{
    QList<NamedAction> all;
    for (auto *action : findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly))
        all << NamedAction{action, {}};
    for (QAction *action : m_window->menuBar()->actions())
        if (action->menu())
            addFromMenu(all, *action->menu(), plain(action->text()));
    if (!page)
        return all;
    // Fields bring actions of their own, which make no sense without them.
    for (auto *action : page->findChildren<QAction *>())
        if (!qobject_cast<QLineEdit *>(action->parent()) && !action->menu())
            all << NamedAction{action, {}};
    return all;
}

} // namespace sextant
