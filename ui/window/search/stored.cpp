// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in the workspace's file, of all its projects. Each search has a connection of its own.
#include "items/textmatch.h"
#include "session/searchdesk.h"
#include "session/session.h"
#include "window/searchsources.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct StoredHitsText
{
    Q_DECLARE_TR_FUNCTIONS(search)
};

qint64 openProject(const SearchScope &scope)
{
    return scope.session->hasProject() ? scope.session->state().project.id : 0;
}

} // namespace

Finder openProjects(const SearchScope &scope)
{
    return [path = scope.session->workspacePath(), open = openProject(scope)](const QString &words, const Ticket &) {
        QList<SearchHit> hits;
        if (words.isEmpty())
            return hits;
        for (const Project &project : SearchDesk::projects(path)) {
            const auto match = wordMatch(words, project.name);
            if (!match && !wordMatch(words, project.client))
                continue;
            hits << SearchHit{.title = project.name,
                              .detail = project.id == open ? StoredHitsText::tr("is open") : project.client,
                              .icon = u"portfolio"_s,
                              .score = match ? match->score : 0,
                              .marked = match ? match->at : QList<int>(),
                              .place = {u"overview"_s},
                              .project = project.id};
        }
        sortHits(hits);
        return hits;
    };
}

Finder openFindings(const SearchScope &scope)
{
    // Until there is a page of findings there is nowhere to go.
    if (!findPageType(u"findings"_s))
        return {};
    return [path = scope.session->workspacePath(), open = openProject(scope)](const QString &words, const Ticket &) {
        QList<SearchHit> hits;
        for (const FoundFinding &found : SearchDesk::findings(path, words, open, int(mostHits))) {
            const auto match = wordMatch(words, found.title);
            const QString at = found.path.isEmpty() ? found.tool
                               : found.line > 0
                                   ? StoredHitsText::tr("%1, %2 line %3").arg(found.tool, found.path).arg(found.line)
                                   : StoredHitsText::tr("%1, %2").arg(found.tool, found.path);
            SearchHit hit{.title = found.title};
            hit.detail = found.projectId == open ? at : StoredHitsText::tr("%1: %2").arg(found.project, at);
            hit.mark = found.severity;
            // Words in the title first, then by severity; the own project wins over both.
            hit.score = (found.projectId == open ? 100 : 0) + (match ? 10 : 0) - int(found.severity);
            hit.marked = match ? match->at : QList<int>();
            hit.place = {.page = u"findings"_s, .item = QString::number(found.id)};
            hit.project = found.projectId;
            hits << hit;
        }
        sortHits(hits);
        return hits;
    };
}

Finder openPeople(const SearchScope &scope)
{
    return [path = scope.session->workspacePath(), open = openProject(scope)](const QString &words, const Ticket &) {
        QList<SearchHit> hits;
        if (words.isEmpty())
            return hits;
        for (const FoundPerson &person : SearchDesk::people(path)) {
            const auto match = wordMatch(words, person.name);
            if (!match)
                continue;
            hits << SearchHit{.title = person.name,
                              .detail = StoredHitsText::tr("checks of %1").arg(person.project),
                              .icon = u"user"_s,
                              .score = match->score + (person.projectId == open ? 100 : 0),
                              .marked = match->at,
                              .place = {.page = u"checklist"_s, .filter = u"owner:\"%1\""_s.arg(person.name)},
                              .project = person.projectId};
        }
        sortHits(hits);
        return hits;
    };
}

} // namespace sextant
