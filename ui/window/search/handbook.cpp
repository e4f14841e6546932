// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/handbook/handbook.h"

#include "items/textmatch.h"
#include "window/searchsources.h"

#include <QLocale>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestLine = 120;

/// The line of the page that speaks of it, without the marks of Markdown.
QString lineOf(const HandbookEntry &entry, const QString &words)
{
    const QString word = words.section(u' ', 0, 0);
    for (const QString &line : entry.text.split(u'\n').mid(1))
        if (line.contains(word, Qt::CaseInsensitive))
            return QString(line).remove(u'*').remove(u'|').remove(u'#').simplified().left(longestLine);
    return {};
}

} // namespace

Finder openHandbook(const SearchScope &)
{
    return [entries = handbookEntries(QLocale().name().section(u'_', 0, 0))](const QString &words, const Ticket &) {
        QList<SearchHit> hits;
        for (const HandbookEntry &entry : entries) {
            if (words.isEmpty() || !speaksOf(entry, words))
                continue;
            const auto match = wordMatch(words, entry.title);
            hits << SearchHit{.title = entry.title,
                              .detail = match ? QString() : lineOf(entry, words),
                              .icon = u"help"_s,
                              .score = match ? titlePoints + match->score : 0,
                              .marked = match ? match->at : QList<int>(),
                              .place = {.page = u"handbook"_s, .item = entry.id}};
        }
        sortHits(hits);
        return hits;
    };
}

} // namespace sextant
