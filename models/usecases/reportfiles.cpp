// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reportfiles.h"

#include "base/ziphandles.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct ReportFilesText
{
    Q_DECLARE_TR_FUNCTIONS(ReportFiles)
};

constexpr qint64 smallestForRatio = 1 << 20;

/// Folders that hold other people's files by the thousand, and no reports.
bool isForeign(const QString &name)
{
    static const QStringList foreign{u".git"_s, u"node_modules"_s, u".venv"_s, u"vendor"_s};
    return foreign.contains(name);
}

bool isPattern(const QString &path)
{
    return path.contains(u'*') || path.contains(u'?') || path.contains(u'[');
}

Result<ZipArchive> openArchive(const QString &file)
{
    int code = 0;
    ZipArchive archive(zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, &code));
    if (archive)
        return archive;
    return inputError(ReportFilesText::tr("This archive cannot be read: %1.").arg(zipReason(code)), file);
}

/// Copies at most so many bytes; whatever the archive says of its sizes may be a lie.
Result<qint64> unpack(zip_file_t *entry, const QString &to, qint64 most, const Ticket &ticket)
{
    QFile file(to);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return environmentError(ReportFilesText::tr("The archive cannot be unpacked: %1.").arg(file.errorString()), to);
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    qint64 written = 0;
    while (true) {
        const qint64 got = zip_fread(entry, buffer.data(), quint64(buffer.size()));
        if (got < 0)
            return inputError(ReportFilesText::tr("A part of the archive is damaged."));
        if (got == 0)
            return written;
        written += got;
        if (written > most)
            return inputError(ReportFilesText::tr("A part of the archive is larger than it may be."));
        if (ticket.cancelled())
            return cancelledError();
        if (file.write(buffer.constData(), got) != got)
            return environmentError(ReportFilesText::tr("The archive cannot be unpacked: %1.").arg(file.errorString()),
                                    to);
    }
}

} // namespace

bool isArchive(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == QByteArray("PK\x03\x04", 4);
}

Result<ReportFiles> ReportFiles::gather(const QStringList &paths, const Ticket &ticket)
{
    ReportFiles all;
    for (const QString &path : paths)
        if (const Status added = all.addPath(path, ticket); !added)
            return added.error();
    return all;
}

void ReportFiles::addFile(const QString &file, const QString &name, bool named)
{
    if (m_files.size() < mostFiles)
        m_files << ReportFileName{file, name, named};
    else if (m_files.size() == mostFiles &&
             !m_notes.contains(ReportFilesText::tr("Only the first %1 files were looked at.").arg(mostFiles)))
        m_notes << ReportFilesText::tr("Only the first %1 files were looked at.").arg(mostFiles);
}

Status ReportFiles::addPath(const QString &path, const Ticket &ticket)
{
    const QFileInfo info(path);
    if (!info.exists() && isPattern(path)) {
        const QStringList found = matching(path, ticket);
        if (found.isEmpty())
            return inputError(ReportFilesText::tr("No file matches this."), path);
        for (const QString &each : found)
            if (const Status added = addPath(each, ticket); !added)
                return added;
        return done();
    }
    if (info.isDir())
        return addFolder(path, ticket);
    if (info.isFile() && isArchive(path))
        return addArchive(path, ticket);
    addFile(path, path, true);
    return done();
}

Status ReportFiles::addFolder(const QString &folder, const Ticket &ticket)
{
    // By hand instead of an iterator over everything, so that foreign folders are never entered.
    struct Place
    {
        QString path;
        int depth;
    };
    QList<Place> places{{folder, 0}};
    while (!places.isEmpty() && m_files.size() < mostFiles) {
        if (ticket.cancelled())
            return cancelledError();
        const Place place = places.takeFirst();
        const auto entries =
            QDir(place.path).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
        for (const QFileInfo &entry : entries) {
            if (entry.isDir()) {
                if (place.depth < deepest && !isForeign(entry.fileName()))
                    places << Place{entry.filePath(), place.depth + 1};
            } else if (isArchive(entry.filePath())) {
                if (const Status added = addArchive(entry.filePath(), ticket); !added) {
                    if (added.error().kind != Error::Kind::Input)
                        return added;
                    m_notes << added.error().message();
                }
            } else {
                addFile(entry.filePath(), entry.filePath(), false);
            }
        }
    }
    return done();
}

Status ReportFiles::addArchive(const QString &path, const Ticket &ticket)
{
    const auto archive = openArchive(path);
    if (!archive)
        return archive.error();
    if (!m_unpacked)
        m_unpacked = std::make_shared<QTemporaryDir>();
    if (!m_unpacked->isValid())
        return environmentError(
            ReportFilesText::tr("The archive cannot be unpacked: %1.").arg(m_unpacked->errorString()), path);
    const qint64 packed = std::max<qint64>(QFileInfo(path).size(), 1);
    qint64 unpacked = 0;
    const qint64 entries = zip_get_num_entries(archive->get(), 0);
    for (qint64 at = 0; at < entries && m_files.size() < mostFiles; ++at) {
        const char *raw = zip_get_name(archive->get(), quint64(at), 0);
        const QString name = QString::fromUtf8(raw ? raw : "");
        if (name.isEmpty() || name.endsWith(u'/'))
            continue;
        const ZipEntry entry(zip_fopen_index(archive->get(), quint64(at), 0));
        if (!entry) {
            m_notes << ReportFilesText::tr("%1 in %2 cannot be read; it may need a password.")
                           .arg(name, QFileInfo(path).fileName());
            continue;
        }
        // The name inside the archive is for people only; where it is written is ours to say.
        const QString suffix = QFileInfo(name).suffix().left(12).remove(QRegularExpression(u"[^A-Za-z0-9]"_s));
        const QString to = m_unpacked->filePath(u"%1.%2"_s.arg(m_files.size()).arg(suffix));
        const qint64 room =
            std::min(mostUnpacked - m_unpackedBytes, std::max(smallestForRatio, packed * largestRatio) - unpacked);
        const auto written = unpack(entry.get(), to, room, ticket);
        if (!written) {
            QFile::remove(to);
            Error error = written.error();
            error.where = path;
            return error;
        }
        m_unpackedBytes += *written;
        unpacked += *written;
        if (isArchive(to)) {
            QFile::remove(to);
            m_notes << ReportFilesText::tr("%1 in %2 is an archive itself and was not opened.")
                           .arg(name, QFileInfo(path).fileName());
            continue;
        }
        addFile(to, QFileInfo(path).fileName() + u'/' + name, false);
    }
    return done();
}

QStringList ReportFiles::matching(const QString &pattern, const Ticket &ticket) const
{
    // The part before the first sign of a pattern is where to look.
    const qsizetype sign = pattern.indexOf(QRegularExpression(u"[*?\\[]"_s));
    const qsizetype slash = pattern.lastIndexOf(u'/', sign);
    const QString folder = slash < 0 ? u"."_s : slash == 0 ? u"/"_s : pattern.left(slash);
    const QString rest = pattern.mid(slash + 1);
    const bool anyDepth = rest.startsWith(u"**/"_s);
    const QRegularExpression form(QRegularExpression::wildcardToRegularExpression(anyDepth ? rest.mid(3) : rest));
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::NoSymLinks,
                       rest.contains(u'/') ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
    while (files.hasNext() && found.size() < mostFiles && !ticket.cancelled()) {
        const QString file = files.next();
        const QString name = anyDepth ? files.fileName() : QDir(folder).relativeFilePath(file);
        if (form.match(name).hasMatch())
            found << file;
    }
    found.sort();
    return found;
}

} // namespace sextant
