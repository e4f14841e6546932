// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in the open project's assessment, which is in memory already.
#include "items/textmatch.h"
#include "session/session.h"
#include "window/searchsources.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct AssessedHitsText
{
    Q_DECLARE_TR_FUNCTIONS(search)
};

std::optional<TextMatch> matchOf(const QString &words, const Check &check, const CheckText &text)
{
    if (auto match = wordMatch(words, text.title)) {
        match->score += titlePoints;
        return match;
    }
    auto match = wordMatch(words, text.title + u' ' + check.id + u' ' + text.question);
    if (match)
        match->at.clear(); // of all the texts, but only the title is shown
    return match;
}

} // namespace

Finder openChecks(const SearchScope &scope)
{
    if (!scope.session->hasProject())
        return {};
    QHash<QString, AnswerValue> answers;
    QHash<QString, CheckState> states;
    for (const CheckResult &result : scope.session->assessment().checks) {
        if (result.answer)
            answers.insert(result.id, result.answer->value);
        states.insert(result.id, result.state);
    }
    return [catalogue = scope.session->catalogue(), answers, states](const QString &words, const Ticket &ticket) {
        QList<SearchHit> hits;
        if (words.isEmpty())
            return hits;
        for (const Check &check : catalogue.checks) {
            if (ticket.cancelled())
                break;
            const CheckText text = textOf(check);
            const auto match = matchOf(words, check, text);
            if (!match)
                continue;
            SearchHit hit{.title = text.title, .icon = u"checklist"_s, .score = match->score, .marked = match->at};
            hit.detail = AssessedHitsText::tr("%1, %2").arg(check.id, labelOf(states.value(check.id)));
            if (answers.contains(check.id))
                hit.mark = answers.value(check.id);
            hit.place = {.page = u"checklist"_s, .checkId = check.id};
            hits << hit;
        }
        sortHits(hits);
        return hits;
    };
}

Finder openFiles(const SearchScope &scope)
{
    if (!scope.session->hasProject())
        return {};
    return [evidence = scope.session->state().observed, catalogue = scope.session->catalogue()](const QString &words,
                                                                                                const Ticket &ticket) {
        QList<SearchHit> hits;
        QSet<QString> known;
        if (words.isEmpty())
            return hits;
        for (const Evidence &one : evidence) {
            if (ticket.cancelled())
                break;
            for (const Place &place : one.places) {
                const auto match = wordMatch(words, place.path);
                const Check *check = catalogue.find(one.checkId);
                const QString key = place.path + u'\n' + one.checkId;
                if (!match || !check || known.contains(key))
                    continue;
                known << key;
                hits << SearchHit{.title = place.path,
                                  .detail = AssessedHitsText::tr("speaks on: %1").arg(textOf(*check).title),
                                  .icon = u"file"_s,
                                  .score = match->score,
                                  .marked = match->at,
                                  .place = {.page = u"checklist"_s, .checkId = one.checkId}};
            }
        }
        sortHits(hits);
        return hits;
    };
}

} // namespace sextant
