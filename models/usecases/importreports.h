// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "importers/report.h"
#include "storage/importstore.h"
#include "storage/workspace.h"

namespace sextant {

/// What became of one file: read with its report, or refused with a reason.
struct FileOutcome
{
    QString file;
    std::optional<Report> report;
    std::optional<Error> refusal;
    std::optional<ImportChanges> changes; ///< none when nothing was stored
    bool alreadyImported = false;         ///< these very bytes were read before; nothing was changed
    qint64 importId = 0;
    bool notAReport = false; ///< one of many in a folder or archive, of no known format: no complaint
    QString note;            ///< what was left out of a folder or archive
};

/// Reads and counts each file, stores nothing. Folders, ZIP archives and patterns stand for the files in them. Only a
/// stop is an error of the whole.
Result<QList<FileOutcome>> readReports(const QStringList &files, const QString &asFormat, const Ticket &ticket);

struct ImportRequest
{
    qint64 projectId = 0;
    QStringList files;
    QString asFormat; ///< empty: recognised by content
};

/// Reads each file into the project: its findings, and what it says about the checks. A file is taken whole or refused
/// whole, and a refused one does not keep the others out. Errors of the workspace end it.
Result<QList<FileOutcome>> importReports(const Workspace &workspace, const ImportRequest &request,
                                         const Catalogue &catalogue, const Ticket &ticket);

} // namespace sextant
