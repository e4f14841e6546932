// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/searchsources.h"

#include <algorithm>

namespace sextant {

std::span<const SearchSource> searchSources()
{
    static constexpr SearchSource sources[] = {
        {QT_TRANSLATE_NOOP("search", "Commands"), u'>', openCommands},
        {QT_TRANSLATE_NOOP("search", "Checks"), u'#', openChecks},
        {QT_TRANSLATE_NOOP("search", "Projects"), u'*', openProjects},
        {QT_TRANSLATE_NOOP("search", "Findings"), u'!', openFindings},
        {QT_TRANSLATE_NOOP("search", "Files"), u'/', openFiles},
        {QT_TRANSLATE_NOOP("search", "People"), u'@', openPeople},
        {QT_TRANSLATE_NOOP("search", "Handbook"), u'?', openHandbook},
    };
    return sources;
}

void sortHits(QList<SearchHit> &hits)
{
    std::ranges::stable_sort(hits, std::ranges::greater(), &SearchHit::score);
    if (hits.size() > mostHits)
        hits.resize(mostHits);
}

} // namespace sextant
