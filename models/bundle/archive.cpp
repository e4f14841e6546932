// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/archive.h"

#include "base/ziphandles.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 smallestForRatio = 1 << 20;
constexpr qsizetype step = 1 << 16;
// What the format spends on a member and on the end of its list, names left out.
constexpr qint64 localHead = 30;
constexpr qint64 listEntry = 46;
constexpr qint64 endOfList = 22;
constexpr char firstMember[] = "PK\x03\x04";

struct BundleArchiveText
{
    Q_DECLARE_TR_FUNCTIONS(BundleArchive)
};

QString reasonOf(int code)
{
    switch (code) {
    case ZIP_ER_NOZIP:
        return BundleArchiveText::tr("The ZIP file is cut off: its list of members is missing.");
    case ZIP_ER_EXISTS:
        return BundleArchiveText::tr("Two members of the ZIP file have the same name.");
    case ZIP_ER_INCONS:
        return BundleArchiveText::tr("The ZIP file contradicts itself: its list does not fit its members.");
    default:
        return BundleArchiveText::tr("The ZIP file cannot be read: %1.").arg(zipReason(code));
    }
}

Result<ZipArchive> openArchive(const QByteArray &zip, const QString &fileName)
{
    zip_error_t error;
    zip_error_init(&error);
    const auto refuse = [&] {
        const int code = zip_error_code_zip(&error);
        zip_error_fini(&error);
        return inputError(reasonOf(code), fileName);
    };
    zip_source_t *source = zip_source_buffer_create(zip.constData(), zip_uint64_t(zip.size()), 0, &error);
    if (!source)
        return refuse();
    ZipArchive archive(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (archive)
        return archive;
    zip_source_free(source);
    return refuse();
}

/// Names are for finding members only, so there is no need for any that could mean a place.
bool isPlain(const QString &name)
{
    static const QRegularExpression plain(u"^[a-z0-9][a-z0-9.-]*$"_s);
    return name.size() <= archivelimit::nameLength && !name.contains(".."_L1) && plain.match(name).hasMatch();
}

QString shown(const QString &name)
{
    QString line = name.left(archivelimit::nameLength);
    for (QChar &c : line)
        if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    return line;
}

/// What the archive says of a member may be a lie; what it says too much is refused before a byte is unpacked.
Status checkMember(const zip_stat_t &facts, const QString &name, qint64 room)
{
    if (facts.encryption_method != ZIP_EM_NONE)
        return inputError(BundleArchiveText::tr("%1 is locked with a password.").arg(name));
    if (facts.comp_method != ZIP_CM_STORE && facts.comp_method != ZIP_CM_DEFLATE)
        return inputError(BundleArchiveText::tr("%1 is packed in a way that no bundle is.").arg(name));
    if (facts.size > zip_uint64_t(archivelimit::member) || facts.size > zip_uint64_t(room))
        return inputError(BundleArchiveText::tr("%1 is larger than a bundle may be.").arg(name));
    if (qint64(facts.size) > smallestForRatio && qint64(facts.size) > archivelimit::ratio * qint64(facts.comp_size))
        return inputError(BundleArchiveText::tr("%1 is packed far more tightly than evidence can be.").arg(name));
    return done();
}

Result<QByteArray> unpack(zip_t *archive, quint64 at, const zip_stat_t &facts, const QString &name,
                          const Ticket &ticket)
{
    const ZipEntry entry(zip_fopen_index(archive, at, 0));
    if (!entry)
        return inputError(BundleArchiveText::tr("%1 cannot be unpacked.").arg(name));
    QByteArray bytes;
    QByteArray buffer(step, Qt::Uninitialized);
    while (true) {
        if (ticket.cancelled())
            return cancelledError();
        const qint64 got = zip_fread(entry.get(), buffer.data(), zip_uint64_t(buffer.size()));
        if (got < 0)
            return inputError(BundleArchiveText::tr("%1 is damaged: it does not unpack to what was packed.").arg(name));
        if (got == 0)
            break;
        bytes.append(buffer.constData(), got);
        if (bytes.size() > qsizetype(facts.size))
            return inputError(BundleArchiveText::tr("%1 is larger than the ZIP file says.").arg(name));
    }
    if (bytes.size() != qsizetype(facts.size))
        return inputError(BundleArchiveText::tr("%1 is shorter than the ZIP file says.").arg(name));
    return bytes;
}

Result<qint64> readMembers(zip_t *archive, qint64 fileSize, const MemberVisit &visit, const Ticket &ticket)
{
    const qint64 count = zip_get_num_entries(archive, 0);
    if (count > archivelimit::members)
        return inputError(BundleArchiveText::tr("The ZIP file has %1 members; a bundle has at most %2.")
                              .arg(QLocale().toString(count), QString::number(archivelimit::members)));
    QSet<QString> seen;
    qint64 room = archivelimit::unpacked;
    qint64 spent = endOfList;
    for (qint64 at = 0; at < count; ++at) {
        zip_stat_t facts;
        zip_stat_init(&facts);
        if (zip_stat_index(archive, quint64(at), 0, &facts) != 0)
            return inputError(BundleArchiveText::tr("Member %1 of the ZIP file cannot be read.").arg(at + 1));
        const QString name = QString::fromUtf8(facts.name);
        if (!isPlain(name))
            return inputError(
                BundleArchiveText::tr("“%1” is no name that a member of a bundle can have.").arg(shown(name)));
        if (seen.contains(name))
            return inputError(BundleArchiveText::tr("Two members of the ZIP file are called %1.").arg(name));
        seen.insert(name);
        if (const Status sound = checkMember(facts, name, room); !sound)
            return sound.error();
        const auto bytes = unpack(archive, quint64(at), facts, name, ticket);
        if (!bytes)
            return bytes.error();
        room -= bytes->size();
        spent += localHead + listEntry + 2 * name.size() + qint64(facts.comp_size);
        if (const Status visited = visit(name, *bytes); !visited)
            return visited.error();
    }
    return std::max<qint64>(0, fileSize - spent);
}

} // namespace

Result<qint64> readArchive(const QByteArray &zip, const QString &fileName, const MemberVisit &visit,
                           const Ticket &ticket)
{
    if (zip.size() > archivelimit::packed)
        return inputError(BundleArchiveText::tr("The file is larger than a bundle may be."), fileName);
    // An empty list of members alone is a ZIP file as well, but nothing that anybody packed.
    if (!zip.startsWith(firstMember))
        return inputError(BundleArchiveText::tr("This is not a ZIP file."), fileName);
    const auto archive = openArchive(zip, fileName);
    if (!archive)
        return archive.error();
    auto stray = readMembers(archive->get(), zip.size(), visit, ticket);
    if (stray)
        return stray;
    Error error = stray.error();
    if (error.kind == Error::Kind::Input && error.where.isEmpty())
        error.where = fileName;
    return error;
}

} // namespace sextant
