// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/filereadings.h"
#include "repository/metrics/metricinput.h"

namespace sextant {

/// What one manifest asks for.
struct ManifestContent
{
    std::string path;
    QString ecosystem;
    QList<Declaration> declarations;
};

/// One file of code that people of this product wrote.
struct OwnFile
{
    std::size_t index = 0; ///< in the listing
    int lines = 0;         ///< non-blank
    int indentation = 0;
    bool test = false;
};

/// Non-blank lines of one language, tests and settings included, others' work not.
struct LanguageLines
{
    qint64 lines = 0;
    int files = 0;
};

/// What reading every file of a tree gave.
struct Contents
{
    std::vector<TextHits> hits;       ///< by text set
    std::vector<int> filesOfKind;     ///< searched files by ContentKind
    std::vector<int> absentOfKind;    ///< files that would have been searched, were they in this copy
    QList<ManifestContent> manifests; ///< ordered by path
    Pipelines pipelines;
    std::map<int, DocumentHits> documents; ///< by document set
    SourceFigures source;
    std::vector<bool> isOwnSource; ///< by file of the listing: code that people of this product wrote
    std::vector<OwnFile> ownFiles; ///< ordered by index
    std::map<std::string, LanguageLines> languages;
    QList<NotObserved> notObserved;
    int filesRead = 0;
};

/// Files that are in readings are not read again; those that are read are kept there.
Result<Contents> readContents(const QString &repository, const Listing &listing, const QString &commit,
                              const TextSearch &search, const DocumentSearch &documents, FileReadings &readings,
                              Missing missing, int threads, const Ticket &ticket);
/// Reads files into readings, as many as there is room for.
Status readFiles(const QString &repository, const std::vector<FileEntry> &files, const TextSearch &search,
                 const DocumentSearch &documents, FileReadings &readings, Missing missing, int threads,
                 const Ticket &ticket);

} // namespace sextant
