// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "marks/mark.h"
#include "pages/page.h"

#include <QAction>
#include <QPointer>

#include <functional>

namespace sextant {

class Session;

/// One result of the palette: something to run, or a place to go to.
struct SearchHit
{
    QString title;
    QString detail = {};
    QString key = {};
    QString icon = {};
    std::optional<Mark::Value> mark = {}; ///< instead of the icon
    int score = 0;
    QList<int> marked = {}; ///< letters of the title that fit what was typed
    Destination place = {};
    qint64 project = 0; ///< to be opened first; 0: whichever is open
    QPointer<QAction> action = {};
};

/// An action and where in the menus it stands.
struct NamedAction
{
    QAction *action = nullptr;
    QString path = {}; ///< "View, Look"
};

/// What there is to search when the palette opens.
struct SearchScope
{
    Session *session = nullptr;
    QList<NamedAction> actions;
    QStringList recent; ///< names of actions, the last one first
};

/// Gives the hits for what was typed, best first. Runs on a worker thread: it owns copies of all that it reads.
using Finder = std::function<QList<SearchHit>(const QString &words, const Ticket &ticket)>;

/// A kind of results. A new one is one line in searchsources.cpp and a function that copies what it needs.
struct SearchSource
{
    const char *title; ///< QT_TRANSLATE_NOOP("search", …)
    char16_t sign;     ///< typed first, it looks for this kind only
    Finder (*open)(const SearchScope &scope);
};

std::span<const SearchSource> searchSources();

Finder openCommands(const SearchScope &scope);
Finder openChecks(const SearchScope &scope);
Finder openProjects(const SearchScope &scope);
Finder openFindings(const SearchScope &scope);
Finder openFiles(const SearchScope &scope);
Finder openPeople(const SearchScope &scope);
Finder openHandbook(const SearchScope &scope);

inline constexpr qsizetype mostHits = 50; ///< of one source
inline constexpr int titlePoints = 100;   ///< a word in the title wins over any number in the other texts

/// Best first, and those that are alike in the order they came; the others than mostHits go.
void sortHits(QList<SearchHit> &hits);

} // namespace sextant
