// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/citation.h"

#include "base/masking.h"
#include "domain/evidence.h"

#include <QRegularExpression>

#include <limits>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestLocation = 1000;
constexpr int neighbours = 3; ///< lines on each side that tell equal lines apart

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = line.simplified();
    return lines;
}

/// How many of the lines around two places are alike.
int likeness(const QStringList &before, int at, const QStringList &after, int there)
{
    int same = 0;
    for (int step = -neighbours; step <= neighbours; ++step)
        if (step != 0 && before.value(at + step, u"\n"_s) == after.value(there + step, u"\r"_s))
            ++same;
    return same;
}

/// The line of the new text with the same words; -1 where none has them. A line of little says nothing by itself, so
/// it needs neighbours that are alike.
int placeOf(const QStringList &before, int at, const QStringList &after)
{
    int best = -1;
    std::pair<int, int> bestRank{std::numeric_limits<int>::min(), 0};
    const bool telling = before[at].size() > neighbours;
    for (int there = 0; there < int(after.size()); ++there) {
        if (after[there] != before[at])
            continue;
        const int alike = likeness(before, at, after, there);
        if (!telling && alike < neighbours)
            continue;
        const std::pair<int, int> rank{alike, -std::abs(there - at)};
        if (rank > bestRank) {
            bestRank = rank;
            best = there;
        }
    }
    return best;
}

/// Where the line would be by its neighbours, for people to look at.
int likeliestPlace(const QStringList &before, int at, const QStringList &after)
{
    int best = -1;
    int most = 0;
    for (int there = 0; there < int(after.size()); ++there)
        if (const int alike = likeness(before, at, after, there); alike > most) {
            most = alike;
            best = there;
        }
    return best;
}

QString excerpt(const QString &line)
{
    return maskSecretsIn(line).left(Place::longestExcerpt);
}

} // namespace

std::optional<Citation> citationIn(const QString &location)
{
    static const QRegularExpression form(u"^([^@]{1,500})@([0-9a-fA-F]{7,40}):([0-9]{1,7})$"_s);
    if (location.size() > longestLocation)
        return std::nullopt;
    const auto match = form.match(location.trimmed());
    const int line = match.captured(3).toInt();
    if (!match.hasMatch() || line < 1)
        return std::nullopt;
    return Citation{match.captured(1), match.captured(2).toLower(), line};
}

CitationReview reanchor(const QString &oldText, int line, const QString &newText)
{
    CitationReview review;
    review.cited.line = line;
    const QStringList before = linesOf(oldText);
    const QStringList after = linesOf(newText);
    const int at = line - 1;
    if (at < 0 || at >= before.size()) {
        review.standing = CitationStanding::Changed;
        return review;
    }
    review.before = excerpt(before[at]);
    const int place = placeOf(before, at, after);
    if (place >= 0) {
        review.standing = place == at ? CitationStanding::Same : CitationStanding::Moved;
        review.lineNow = place + 1;
        review.after = review.before;
        return review;
    }
    review.standing = CitationStanding::Changed;
    const int likely = likeliestPlace(before, at, after);
    review.lineNow = likely + 1;
    review.after = likely >= 0 ? excerpt(after[likely]) : QString();
    return review;
}

template <>
std::span<const Name<CitationStanding>> names<CitationStanding>()
{
    static constexpr Name<CitationStanding> table[] = {
        {CitationStanding::Same, "same", QT_TRANSLATE_NOOP("names", "Unchanged")},
        {CitationStanding::Moved, "moved", QT_TRANSLATE_NOOP("names", "Moved")},
        {CitationStanding::Changed, "changed", QT_TRANSLATE_NOOP("names", "Changed")},
        {CitationStanding::Gone, "gone", QT_TRANSLATE_NOOP("names", "Gone")},
    };
    return table;
}

} // namespace sextant
