// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace sextant {

/// How well a text fits what was typed, and which of its letters do.
struct TextMatch
{
    int score = 0; ///< higher is better; comparable for one pattern only
    QList<int> at; ///< positions in the text, rising

    bool operator==(const TextMatch &) const = default;
};

/// For names of commands: the letters of the pattern in this order, with gaps ("rsc" fits "Rescan"). Beginnings of
/// words and letters side by side count more. Case does not matter, spaces of the pattern neither.
std::optional<TextMatch> fuzzyMatch(const QString &pattern, const QString &text);

/// For texts: every word somewhere in it. Beginnings of words count more, and of the text most.
std::optional<TextMatch> wordMatch(const QString &words, const QString &text);

} // namespace sextant
