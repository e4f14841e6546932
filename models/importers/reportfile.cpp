// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/reportfile.h"

#include "importers/importertext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStringConverter>

#include <new>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace sextant {

namespace {

// Below this a copy costs less than a mapping, and the file may change under us without harm.
constexpr qint64 mappedFrom = 64LL * 1024 * 1024;

qint64 pageSize()
{
#ifdef Q_OS_UNIX
    return sysconf(_SC_PAGESIZE);
#else
    return 4096;
#endif
}

Error tooLarge(const QString &fileName, qint64 size, qint64 limit)
{
    return inputError(importerText(QT_TRANSLATE_NOOP("importers", "The file has %1; the limit is %2."))
                          .arg(QLocale().formattedDataSize(size), QLocale().formattedDataSize(limit)),
                      fileName);
}

/// UTF-16 with a mark, or without one as long as the text begins with two ASCII characters, as JSON and XML do.
std::optional<QStringConverter::Encoding> wideEncoding(std::string_view bytes)
{
    const auto at = [bytes](std::size_t index) { return index < bytes.size() ? quint8(bytes[index]) : quint8(0xAA); };
    if (at(0) == 0xFF && at(1) == 0xFE)
        return at(2) == 0 && at(3) == 0 ? QStringConverter::Utf32LE : QStringConverter::Utf16LE;
    if (at(0) == 0xFE && at(1) == 0xFF)
        return QStringConverter::Utf16BE;
    if (at(0) && !at(1) && at(2) && !at(3))
        return QStringConverter::Utf16LE;
    if (!at(0) && at(1) && !at(2) && at(3))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

} // namespace

Result<ReportFile> ReportFile::open(const QString &fileName)
{
    ReportFile file;
    if (const auto status = file.load(fileName); !status)
        return status.error();
    if (const auto status = file.undoEncoding(fileName); !status)
        return status.error();
    return file;
}

Result<ReportFile> ReportFile::fromBytes(const QByteArray &bytes, const QString &fileName)
{
    ReportFile file;
    file.m_copy = bytes + QByteArray(padding, '\0');
    file.m_bytes = {file.m_copy.constData(), std::size_t(bytes.size())};
    if (const auto status = file.undoEncoding(fileName); !status)
        return status.error();
    return file;
}

Status ReportFile::load(const QString &fileName)
{
    const QFileInfo info(fileName);
    if (!info.exists())
        return inputError(importerText(QT_TRANSLATE_NOOP("importers", "There is no such file.")), fileName);
    if (!info.isFile())
        return inputError(importerText(QT_TRANSLATE_NOOP("importers", "This is not a file.")), fileName,
                          importerText(QT_TRANSLATE_NOOP("importers", "Name the report inside it.")));
    m_file = std::make_unique<QFile>(fileName);
    if (!m_file->open(QIODevice::ReadOnly))
        return environmentError(
            importerText(QT_TRANSLATE_NOOP("importers", "The file cannot be read: %1.")).arg(m_file->errorString()),
            fileName);
    const qint64 size = m_file->size();
    if (size > largest)
        return tooLarge(fileName, size, largest);
    // What follows a mapped file in its last page reads as zeros. Only a tail that leaves less room than the padding
    // needs a copy.
    const qint64 room = (pageSize() - size % pageSize()) % pageSize();
    if (size >= mappedFrom && room >= padding)
        if (const uchar *mapped = m_file->map(0, size)) {
            m_bytes = {reinterpret_cast<const char *>(mapped), std::size_t(size)};
            return done();
        }
    try {
        m_copy.resize(size + padding);
    } catch (const std::bad_alloc &) {
        return environmentError(
            importerText(QT_TRANSLATE_NOOP("importers", "There is not enough memory for this file.")), fileName);
    }
    if (m_file->read(m_copy.data(), size) != size)
        return environmentError(importerText(QT_TRANSLATE_NOOP("importers", "The file changed while it was read.")),
                                fileName);
    std::fill(m_copy.end() - padding, m_copy.end(), '\0');
    m_bytes = {m_copy.constData(), std::size_t(size)};
    m_file.reset();
    return done();
}

Status ReportFile::undoEncoding(const QString &fileName)
{
    if (m_bytes.starts_with("\xEF\xBB\xBF")) {
        m_bytes.remove_prefix(3);
        return done();
    }
    const auto encoding = wideEncoding(m_bytes);
    if (!encoding)
        return done();
    if (*encoding == QStringConverter::Utf32LE)
        return inputError(
            importerText(QT_TRANSLATE_NOOP("importers", "The file is UTF-32, which no report format uses.")), fileName);
    if (qint64(m_bytes.size()) > largestUtf16)
        return tooLarge(fileName, qint64(m_bytes.size()), largestUtf16);
    QStringDecoder decoder(*encoding, QStringConverter::Flag::Stateless);
    const QString wide = decoder.decode(QByteArrayView(m_bytes.data(), qsizetype(m_bytes.size())));
    if (decoder.hasError() || m_bytes.size() % 2 != 0)
        return inputError(importerText(QT_TRANSLATE_NOOP("importers", "The file looks like UTF-16 and is not.")),
                          fileName);
    m_copy = wide.toUtf8();
    const qsizetype size = m_copy.size();
    m_copy.append(padding, '\0');
    m_file.reset();
    m_bytes = {m_copy.constData(), std::size_t(size)};
    return done();
}

} // namespace sextant
