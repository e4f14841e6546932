// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/named.h"

namespace sextant {

/// A line at a commit that an answer rests on, as a person writes it: "src/app.ts@c0ffee1:12".
struct Citation
{
    QString path;
    QString commit; ///< 7 to 40 hexadecimal digits
    int line = 0;   ///< from 1

    bool operator==(const Citation &) const = default;
};

/// None where the text is something else, such as an address.
std::optional<Citation> citationIn(const QString &location);

/// What became of a cited line.
enum class CitationStanding : quint8 {
    Same,    ///< where it was
    Moved,   ///< the same words, at another line
    Changed, ///< its words are not there any more
    Gone,    ///< its file is not there any more
};

struct CitationReview
{
    QString checkId;
    Citation cited;
    CitationStanding standing = CitationStanding::Same;
    int lineNow = 0; ///< of Same and Moved; of Changed where it would be; 0 where the file is gone
    QString before;  ///< the line as it was cited, masked
    QString after;   ///< what stands there now, masked; empty where nothing does

    bool asksForReview() const { return standing >= CitationStanding::Changed; }
    bool operator==(const CitationReview &) const = default;
};

/// Finds the cited line in a newer text of its file. Where its words stand several times, the place counts whose
/// neighbours are alike, then the nearest. Spaces do not count. line is from 1 and in the old text.
CitationReview reanchor(const QString &oldText, int line, const QString &newText);

template <>
std::span<const Name<CitationStanding>> names<CitationStanding>();

} // namespace sextant
