// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/textmatch.h"
#include "window/searchsources.h"

namespace sextant {

namespace {

constexpr int recentPoints = 20; ///< the last command wins over a better match of another
} // namespace

Finder openCommands(const SearchScope &scope)
{
    QList<SearchHit> all;
    QSet<QString> names;
    for (const auto &[action, path] : scope.actions) {
        SearchHit hit;
        hit.title = QString(action->text()).remove(u'&').remove(u'…');
        if (hit.title.isEmpty() || action->isSeparator() || !action->isEnabled() || !action->isVisible() ||
            names.contains(path + hit.title))
            continue;
        names << path + hit.title;
        hit.detail = path;
        hit.key = action->shortcut().toString(QKeySequence::NativeText);
        hit.icon = action->property("iconName").toString();
        hit.action = action;
        const auto used = scope.recent.indexOf(action->objectName());
        if (used >= 0 && !action->objectName().isEmpty())
            hit.score = recentPoints - int(used);
        all << hit;
    }
    return [all](const QString &words, const Ticket &) {
        QList<SearchHit> hits;
        for (SearchHit hit : all) {
            auto match = fuzzyMatch(words, hit.title);
            if (!match && !hit.detail.isEmpty())
                match = wordMatch(words, hit.detail + u' ' + hit.title);
            else if (match)
                hit.marked = match->at;
            if (!match)
                continue;
            hit.score += match->score;
            hits << hit;
        }
        sortHits(hits);
        return hits;
    };
}

} // namespace sextant
