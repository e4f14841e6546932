// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/ticket.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace sextant {

/// A file that may be a report.
struct ReportFileName
{
    QString file;       ///< where it can be read
    QString name;       ///< what people know it by: "scans.zip/trivy.json"
    bool named = false; ///< given by itself, so that not being a report is worth a complaint
};

/// The files behind what somebody let go or typed: files, folders, archives and patterns. Unpacked files live as long
/// as this does. Bounded in number, size, depth and ratio; nothing is written outside of a folder of its own.
class ReportFiles
{
public:
    static constexpr int mostFiles = 5000;
    static constexpr int deepest = 12;
    static constexpr qint64 mostUnpacked = 2LL << 30;
    static constexpr qint64 largestRatio = 200; ///< of unpacked to packed, from a mebibyte on

    static Result<ReportFiles> gather(const QStringList &paths, const Ticket &ticket);

    const QList<ReportFileName> &files() const { return m_files; }
    /// Sentences about what was left out.
    const QStringList &notes() const { return m_notes; }

private:
    Status addPath(const QString &path, const Ticket &ticket);
    Status addFolder(const QString &folder, const Ticket &ticket);
    Status addArchive(const QString &archive, const Ticket &ticket);
    void addFile(const QString &file, const QString &name, bool named);
    QStringList matching(const QString &pattern, const Ticket &ticket) const;

    QList<ReportFileName> m_files;
    QStringList m_notes;
    std::shared_ptr<QTemporaryDir> m_unpacked;
    qint64 m_unpackedBytes = 0;
};

/// Whether the first bytes are those of a ZIP archive.
bool isArchive(const QString &file);

} // namespace sextant
