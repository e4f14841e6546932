// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/documents/documentsearch.h"
#include "repository/listing.h"
#include "repository/manifests/manifest.h"
#include "repository/sourcelines.h"
#include "repository/textsearch.h"
#include "repository/workflows/pipelinedefinition.h"

#include <optional>

namespace sextant {

/// What one file's content and name give, whatever the commit that it stands in.
struct FileReading
{
    enum class Content : quint8 { Text, TooLarge, Binary, LfsPointer, Absent };

    Content content = Content::Text;
    bool searched = false; ///< or, of an absent file, would have been
    std::vector<SetHits> hits;
    std::optional<SourceLines> source;                  ///< of code that people of this product wrote
    bool test = false;                                  ///< that code
    QString ecosystem;                                  ///< of a manifest
    QList<Declaration> declarations;                    ///< of a manifest
    QString unreadableManifest;                         ///< why it could not be read
    std::shared_ptr<const PipelineDefinition> pipeline; ///< of a workflow file
    std::shared_ptr<const DocumentReading> documents;   ///< of a settings document that somebody asks about
};

/// What a file that is not in the copy means.
enum class Missing : quint8 { Damage, Filtered };

/// A missing file is an error where that means damage, unless nobody would have looked into it.
Result<FileReading> readFile(git_odb *odb, const FileEntry &file, const TextSearch &search,
                             const DocumentSearch &documents, Missing missing);

} // namespace sextant
