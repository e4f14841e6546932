// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/workflows/readworkflows.h"

#include "repository/commitparser.h"
#include "repository/filereading.h"
#include "repository/opening.h"
#include "repository/treecache.h"

namespace sextant {

Result<Workflows> readWorkflows(const QString &repository, const QString &commit, const Catalogue &catalogue,
                                const Ticket &ticket)
{
    const auto search = TextSearch::compile(catalogue.textSets);
    if (!search)
        return search.error();
    const auto open = openRepository(repository);
    if (!open)
        return open.error();
    const auto id = resolveCommit(*open, repository, commit);
    if (!id)
        return id.error();
    const auto tree = treeOfCommit(open->odb.get(), *id);
    const auto listing = tree ? listTree(open->odb.get(), *tree, ticket) : tree.error();
    if (!listing)
        return listing.error();
    Pipelines pipelines;
    for (const FileEntry &file : listing->files) {
        if (!pipelineReaderFor(file.path))
            continue;
        const auto reading = readFile(open->odb.get(), file, *search, {}, Missing::Filtered);
        if (!reading)
            return reading.error();
        if (reading->pipeline)
            pipelines.emplace(file.path, reading->pipeline);
    }
    return judgeWorkflows(pipelines, textOf(*id));
}

} // namespace sextant
