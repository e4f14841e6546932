// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguechanges.h"
#include "storage/cataloguestore.h"
#include "storage/workspace.h"

namespace sextant {

/// Reads the file, refuses it whole when it is not sound, and keeps it in the workspace. Its id there.
Result<qint64> importCatalogue(const Workspace &workspace, const QString &path);
/// The file as it was imported; of 0 the built-in one, as a start for an own copy.
Result<QByteArray> exportCatalogue(const Workspace &workspace, qint64 id);

/// 0: the built-in one.
Result<Catalogue> catalogueById(const Workspace &workspace, qint64 id);
/// Judging by the weights and thresholds of the project.
Result<Catalogue> catalogueOfProject(const Workspace &workspace, qint64 projectId);
/// The one whose rules have this hash, of the built-in and the own ones; none when the workspace does not have it.
/// The ruler is the one that the hash was made with.
Result<std::optional<Catalogue>> catalogueByRules(const Workspace &workspace, const QString &rulesHash,
                                                  const Ruler &ruler = {});

/// What giving a project another catalogue would do. Nothing is changed by asking.
struct CatalogueSwitch
{
    qint64 from = 0;
    qint64 to = 0;
    CatalogueChanges changes;
    AnswerUpgrade answers;
};
Result<CatalogueSwitch> planSwitch(const Workspace &workspace, qint64 projectId, qint64 catalogueId);

/// Does it: answers to questions that are asked differently are set to unknown with the reason, and stay in the
/// history. All or nothing.
Status applySwitch(const Workspace &workspace, qint64 projectId, const CatalogueSwitch &plan);
/// The way back, for undo.
Status revertSwitch(const Workspace &workspace, qint64 projectId, const CatalogueSwitch &plan);

} // namespace sextant
