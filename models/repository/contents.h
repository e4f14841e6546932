// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/listing.h"
#include "repository/manifests/manifest.h"
#include "repository/metrics/metricinput.h"
#include "repository/textsearch.h"

namespace sextant {

/// What one manifest asks for.
struct ManifestContent
{
    std::string path;
    QString ecosystem;
    QList<Declaration> declarations;
};

/// What reading every file of a tree gave.
struct Contents
{
    std::vector<TextHits> hits;       ///< by text set
    std::vector<int> filesOfKind;     ///< searched files by TextKind
    QList<ManifestContent> manifests; ///< ordered by path
    SourceFigures source;
    std::vector<bool> isOwnSource; ///< by file of the listing: code that people of this product wrote
    QList<NotObserved> notObserved;
    int filesRead = 0;
};

Result<Contents> readContents(const QString &repository, const Listing &listing, const QString &commit,
                              const TextSearch &search, int threads, const Ticket &ticket);

} // namespace sextant
