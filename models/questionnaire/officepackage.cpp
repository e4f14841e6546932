// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaire/officepackage.h"

#include "base/ziphandles.h"

#include <QCoreApplication>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 suspiciousSize = 4 << 20;
constexpr qint64 suspiciousRatio = 250;
// 1 January 1980, the first day that ZIP knows: the time of writing says nothing about the answers.
constexpr zip_uint16_t firstDay = (1 << 5) | 1;

struct OfficePackageText
{
    Q_DECLARE_TR_FUNCTIONS(OfficePackage)
};

Error damaged(const char *reason)
{
    return inputError(OfficePackageText::tr("This workbook cannot be unpacked: %1.").arg(QString::fromUtf8(reason)));
}

Error tooLarge(const QString &name)
{
    return inputError(OfficePackageText::tr("A part of this workbook is larger than it may be."), name);
}

/// Of bytes that stay where they are while the source lives.
zip_source_t *sourceOf(const QByteArray &bytes, zip_error_t &error)
{
    return zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
}

Result<QByteArray> bytesOf(zip_source_t *source)
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_source_stat(source, &facts) != 0 || zip_source_open(source) != 0)
        return environmentError(OfficePackageText::tr("The workbook cannot be packed."));
    QByteArray bytes(qsizetype(facts.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), facts.size);
    zip_source_close(source);
    if (got != zip_int64_t(facts.size))
        return environmentError(OfficePackageText::tr("The workbook cannot be packed."));
    return bytes;
}

} // namespace

void OfficePackage::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<OfficePackage> OfficePackage::open(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return tooLarge({});
    OfficePackage package;
    package.m_bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = sourceOf(package.m_bytes, error);
    if (!source)
        return damaged(zip_error_strerror(&error));
    package.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!package.m_archive) {
        zip_source_free(source);
        return damaged(zip_error_strerror(&error));
    }
    if (zip_get_num_entries(package.m_archive.get(), 0) > mostParts)
        return inputError(OfficePackageText::tr("This workbook has more parts than it may have."));
    return package;
}

bool OfficePackage::has(const QString &name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), 0) >= 0;
}

Result<QByteArray> OfficePackage::part(const QString &name, const Ticket &ticket)
{
    const zip_int64_t at = zip_name_locate(m_archive.get(), name.toUtf8().constData(), 0);
    if (at < 0)
        return inputError(OfficePackageText::tr("This workbook lacks a part that it names."), name);
    zip_stat_t facts;
    zip_stat_init(&facts);
    const bool isTold = zip_stat_index(m_archive.get(), zip_uint64_t(at), 0, &facts) == 0 &&
                        (facts.valid & (ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE)) == (ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE);
    if (isTold && (qint64(facts.size) > largestPart ||
                   (qint64(facts.size) > suspiciousSize &&
                    qint64(facts.size) / qMax<qint64>(1, qint64(facts.comp_size)) > suspiciousRatio)))
        return tooLarge(name);
    const ZipEntry entry(zip_fopen_index(m_archive.get(), zip_uint64_t(at), 0));
    if (!entry)
        return damaged(zip_strerror(m_archive.get()));
    QByteArray bytes;
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    while (true) {
        const zip_int64_t got = zip_fread(entry.get(), buffer.data(), zip_uint64_t(buffer.size()));
        if (got < 0)
            return inputError(OfficePackageText::tr("A part of this workbook is damaged."), name);
        if (got == 0)
            return bytes;
        m_unpacked += got;
        if (bytes.size() + got > largestPart || m_unpacked > largestInAll)
            return tooLarge(name);
        if (ticket.cancelled())
            return cancelledError();
        bytes.append(buffer.constData(), got);
    }
}

Result<QByteArray> OfficePackage::with(const QMap<QString, QByteArray> &changed) const
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *buffer = sourceOf(m_bytes, error);
    if (!buffer)
        return damaged(zip_error_strerror(&error));
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> keeper(buffer, zip_source_free);
    zip_source_keep(buffer); // the archive takes one reference, the keeper has the other
    zip_t *archive = zip_open_from_source(buffer, 0, &error);
    if (!archive) {
        zip_source_free(buffer);
        return damaged(zip_error_strerror(&error));
    }
    for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
        const zip_int64_t at = zip_name_locate(archive, it.key().toUtf8().constData(), 0);
        zip_source_t *content =
            at < 0 ? nullptr : zip_source_buffer(archive, it->constData(), zip_uint64_t(it->size()), 0);
        if (!content || zip_file_replace(archive, zip_uint64_t(at), content, 0) != 0) {
            if (content)
                zip_source_free(content);
            zip_discard(archive);
            return environmentError(OfficePackageText::tr("The workbook cannot be packed."), it.key());
        }
        zip_file_set_dostime(archive, zip_uint64_t(at), 0, firstDay, 0);
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return environmentError(OfficePackageText::tr("The workbook cannot be packed."));
    }
    return bytesOf(buffer);
}

} // namespace sextant
