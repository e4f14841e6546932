// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/textmatch.h"

#include <algorithm>
#include <vector>

namespace sextant {

namespace {

constexpr int letterPoint = 1;
constexpr int neighbourPoints = 4;
constexpr int beginningPoints = 6;
constexpr int firstPoints = 3;
constexpr int impossible = -1'000'000;
constexpr qsizetype longest = 200; ///< of either text; what comes after does not decide a name

bool beginsWord(const QString &text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() || (before.isLower() && text[at].isUpper());
}

int worth(const QString &text, qsizetype at)
{
    return letterPoint + (beginsWord(text, at) ? beginningPoints : 0) + (at == 0 ? firstPoints : 0);
}

} // namespace

std::optional<TextMatch> fuzzyMatch(const QString &pattern, const QString &text)
{
    const QString wanted = QString(pattern.left(longest)).remove(u' ').toCaseFolded();
    const QString within = text.left(longest);
    const qsizetype m = wanted.size();
    const qsizetype n = within.size();
    if (m == 0)
        return TextMatch{};
    // best[i][j]: letters 0..i placed, the last one at j. A greedy walk would take the first letter it meets.
    std::vector<std::vector<int>> best(std::size_t(m), std::vector<int>(std::size_t(n), impossible));
    std::vector<std::vector<int>> from(std::size_t(m), std::vector<int>(std::size_t(n), -1));
    for (qsizetype i = 0; i < m; ++i) {
        int reach = impossible; // the best of the letter before, anywhere further left
        int reachedAt = -1;
        for (qsizetype j = 0; j < n; ++j) {
            const auto row = std::size_t(i);
            const auto column = std::size_t(j);
            if (within[j].toCaseFolded() == wanted[i]) {
                if (i == 0) {
                    best[row][column] = worth(within, j);
                } else {
                    const int beside = j > 0 ? best[row - 1][column - 1] + neighbourPoints : impossible;
                    const int before = std::max(reach, beside);
                    if (before > impossible / 2) {
                        best[row][column] = before + worth(within, j);
                        from[row][column] = beside >= reach ? int(j - 1) : reachedAt;
                    }
                }
            }
            if (i > 0 && best[row - 1][column] > reach) {
                reach = best[row - 1][column];
                reachedAt = int(j);
            }
        }
    }
    const auto &last = best.back();
    const auto top = std::ranges::max_element(last);
    if (top == last.end() || *top < impossible / 2)
        return std::nullopt;
    TextMatch match{*top, {}};
    auto at = int(top - last.begin());
    for (qsizetype i = m - 1; i >= 0 && at >= 0; --i) {
        match.at.prepend(at);
        at = from[std::size_t(i)][std::size_t(at)];
    }
    return match;
}

std::optional<TextMatch> wordMatch(const QString &words, const QString &text)
{
    TextMatch match;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        qsizetype place = -1;
        int points = 0;
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
            const int here = worth(text, at);
            if (place < 0 || here > points) {
                place = at;
                points = here;
            }
        }
        if (place < 0)
            return std::nullopt;
        match.score += points;
        for (qsizetype i = 0; i < word.size(); ++i)
            match.at << int(place + i);
    }
    std::ranges::sort(match.at);
    const auto repeated = std::ranges::unique(match.at);
    match.at.erase(repeated.begin(), repeated.end());
    return match;
}

} // namespace sextant
