// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "domain/fact.h"
#include "repository/pathrules.h"

#include <map>
#include <string_view>
#include <vector>

namespace sextant {

/// What one set found in one file, or in all of a commit.
struct DocumentHits
{
    int files = 0;              ///< documents of the kind that were read
    int broken = 0;             ///< and those that could not be
    int things = 0;             ///< that were asked
    int having = 0;             ///< of them, those that have it
    QList<Place> places;        ///< where they have it; first ones
    QList<Place> placesWithout; ///< things that have it not; first ones

    void add(const DocumentHits &other, const QString &commit);
};

/// What all sets found in one file.
struct DocumentReading
{
    std::vector<std::pair<int, DocumentHits>> hits; ///< by number of the set
    QString unreadable;                             ///< why it could not be read as a document
};

/// The document sets of a catalogue, ready to be asked. Several threads may ask at once.
class DocumentSearch
{
public:
    /// Nothing is asked.
    DocumentSearch() = default;
    static Result<DocumentSearch> compile(const QMap<QString, DocumentSet> &sets);

    const QStringList &names() const { return m_names; } ///< of the sets
    /// Null when no set asks for such a file; name is what globs are held against.
    std::shared_ptr<const DocumentReading> read(std::string_view content, std::string_view path, std::string_view name,
                                                const PathTraits &traits) const;
    /// "doc:…": hits by number of the set.
    QList<Fact> facts(const std::map<int, DocumentHits> &hits) const;

private:
    struct Compiled;
    QStringList m_names;
    std::shared_ptr<const Compiled> m_compiled;
};

} // namespace sextant
