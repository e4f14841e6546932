// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "repository/secrets/secretsearch.h"
#include "storage/workspace.h"

namespace sextant {

/// The kind of DocumentStore that a search for secrets is kept as.
inline const QString secretsDocument = QStringLiteral("secrets");

/// Leaves only what was found below a folder of the repository; all of it with an empty one.
void keepBelow(SecretSearch &search, const QString &component);

/// What a search says to the checks: "git:committed_secrets", with the first places.
Fact factOf(const SecretSearch &search);

/// Keeps a search with its repository, and its fact and evidence with the newest inspection. All of it or nothing.
Status saveSecretSearch(const Workspace &workspace, qint64 projectId, qint64 repositoryId, const SecretSearch &search,
                        const Catalogue &catalogue, const QDateTime &now);

/// The fact of the last search, for an inspection of that commit: what was found stays found in later commits, too;
/// that nothing was found says nothing about them.
Result<std::optional<Fact>> rememberedSecrets(const Workspace &workspace, qint64 repositoryId, const QString &commit);

} // namespace sextant
