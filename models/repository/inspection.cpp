// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/inspection.h"

#include "repository/inspector.h"

namespace sextant {

Result<Inspection> inspectRepository(const InspectionRequest &request, const Catalogue &catalogue, const Ticket &ticket)
{
    RepositoryMemory memory;
    return inspectRepository(request, catalogue, memory, ticket);
}

Result<Inspection> inspectRepository(const InspectionRequest &request, const Catalogue &catalogue,
                                     RepositoryMemory &memory, const Ticket &ticket)
{
    auto inspector = Inspector::open(request.path, catalogue, request.threads, request.component);
    if (!inspector)
        return inspector.error();
    inspector->remember(memory);
    auto inspection = inspector->inspect(request.revision, request.now, Inspector::Extent::All, ticket);
    if (inspection)
        memory = inspector->memory();
    return inspection;
}

} // namespace sextant
