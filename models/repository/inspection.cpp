// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/inspection.h"

#include "repository/inspector.h"

namespace sextant {

Result<Inspection> inspectRepository(const InspectionRequest &request, const Catalogue &catalogue, const Ticket &ticket)
{
    auto inspector = Inspector::open(request.path, catalogue, request.threads, request.component);
    if (!inspector)
        return inspector.error();
    return inspector->inspect(request.revision, request.now, Inspector::Extent::All, ticket);
}

} // namespace sextant
