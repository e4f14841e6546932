// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/ticket.h"
#include "catalogue/catalogue.h"
#include "domain/fact.h"
#include "repository/codefigures.h"
#include "repository/stack/stack.h"

namespace sextant {

/// What makes a repository this one, and which commit was looked at.
struct RepositoryState
{
    QString path;          ///< absolute, as opened
    QString name;          ///< of its folder
    QString component;     ///< folder that alone was looked at, relative to the root; empty for all of it
    QString remote;        ///< address of origin with any password taken out; read, never contacted
    QString branch;        ///< empty when detached
    QString commit;        ///< full id of the inspected commit
    QDateTime committedAt; ///< UTC
    bool bare = false;
    bool shallow = false; ///< history is cut: nothing that needs it is judged
};

/// Everything one pass over a commit's tree and its history gives. A value: no handle stays open.
struct Inspection
{
    RepositoryState repository;
    QList<Fact> facts; ///< ordered by id; every set of the catalogue and every metric is among them
    QList<NotObserved> notObserved;
    int filesRead = 0;
    int commitsRead = 0;
    qint64 linesOfCode = 0; ///< non-blank lines of source files, tests included
    Stack stack;            ///< what the product is made of
    CodeFigures code;       ///< what the repository page draws, so that it opens without the repository
};

struct InspectionRequest
{
    QString path;
    QString revision = QStringLiteral("HEAD");
    QDateTime now; ///< what "the last 90 days" count back from, UTC
    int threads = 2;
    QString component = {}; ///< a folder that alone is looked at; empty for the whole repository
};

/// Reads a commit's tree and history from the object database; never the working directory, never executing anything.
/// Errors: no repository, unborn HEAD, unknown revision, damaged objects, cancelled.
Result<Inspection> inspectRepository(const InspectionRequest &request, const Catalogue &catalogue,
                                     const Ticket &ticket);

} // namespace sextant
