// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "domain/fact.h"
#include "repository/pathrules.h"

#include <string_view>
#include <vector>

namespace sextant {

/// Hits of one text set; places holds the first ones.
struct TextHits
{
    int count = 0;
    QList<Place> places;
};

/// What one set found in one file. The places do not say at which commit: the same file stands in many.
struct SetHits
{
    int set = 0;
    TextHits hits;
};

/// The compiled text sets of a catalogue. Several threads may search at once.
class TextSearch
{
public:
    static Result<TextSearch> compile(const QMap<QString, TextSet> &sets);

    const QStringList &names() const { return m_names; } ///< of the sets
    bool looksInto(int set, ContentKind kind) const;
    /// Whether a file of this kind and class is searched at all.
    static bool isSearched(ContentKind kind, const PathTraits &traits);
    /// The sets that occur in one file; name is what the sets' globs are held against.
    std::vector<SetHits> search(std::string_view content, ContentKind kind, const QString &path,
                                std::string_view name) const;

private:
    struct Compiled;
    QStringList m_names;
    std::shared_ptr<const Compiled> m_compiled;
};

} // namespace sextant
