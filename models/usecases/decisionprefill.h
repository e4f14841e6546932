// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decisiondraft.h"
#include "repository/codefigures.h"
#include "repository/stack/stack.h"
#include "usecases/assessproduct.h"
#include "usecases/loadproject.h"

#include <memory>

namespace sextant {

/// What is kept beside an inspection; either may be missing.
struct RepositoryDocuments
{
    std::shared_ptr<const CodeFigures> figures;
    std::shared_ptr<const Stack> stack;
};

Result<RepositoryDocuments> readRepositoryDocuments(const Workspace &workspace, qint64 inspectionId);

/// Of the repository with most code: a product of several is judged by its largest. Null without any.
const StoredInspection *largestInspection(const ProjectState &state);

/// What repositories, scans and checks say of the signals of the decision (the column "pre-filled from" of method E1).
/// What nobody has looked at stays empty. documents are those of the largest inspection.
SignalReadings readSignals(const ProjectState &state, const Assessment &assessment, const Catalogue &catalogue,
                           const RepositoryDocuments &documents = {});

/// The same without a workspace.
SignalReadings readSignals(const AssessedProduct &product, const Catalogue &catalogue);

} // namespace sextant
