// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/zippackage.h"

#include <QCoreApplication>

#include <memory>
#include <zip.h>

namespace sextant {

namespace {

// 1 January 1980, the first day that ZIP knows: a date would make each file another one.
constexpr zip_uint16_t firstDay = (1 << 5) | 1;

Error cannotPack(const char *reason)
{
    return environmentError(
        QCoreApplication::translate("ZipPackage", "The file cannot be packed: %1.").arg(QString::fromUtf8(reason)));
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_source_stat(source, &facts) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(facts.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), facts.size);
    zip_source_close(source);
    return got == zip_int64_t(facts.size) ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> zipPackage(const QList<PackagePart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!buffer)
        return cannotPack(zip_error_strerror(&error));
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> keeper(buffer, zip_source_free);
    zip_source_keep(buffer); // the archive takes one reference, the keeper has the other
    zip_t *archive = zip_open_from_source(buffer, ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(buffer);
        return cannotPack(zip_error_strerror(&error));
    }
    for (const PackagePart &part : parts) {
        zip_source_t *content = zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
        const zip_int64_t at = zip_file_add(archive, part.path.constData(), content, ZIP_FL_ENC_UTF_8);
        if (at < 0) {
            zip_source_free(content);
            const Error reason = cannotPack(zip_strerror(archive));
            zip_discard(archive);
            return reason;
        }
        zip_file_set_dostime(archive, zip_uint64_t(at), 0, firstDay, 0);
    }
    if (zip_close(archive) != 0) {
        const Error reason = cannotPack(zip_strerror(archive));
        zip_discard(archive);
        return reason;
    }
    QByteArray bytes = bytesOf(buffer);
    if (bytes.isEmpty())
        return cannotPack("empty");
    return bytes;
}

QByteArray xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            clean += c;
            clean += text[++i];
        } else if (c.isSurrogate() || (c < u' ' && c != u'\n' && c != u'\t') || c.unicode() >= 0xfffe) {
            clean += QChar(QChar::ReplacementCharacter);
        } else {
            clean += c;
        }
    }
    return clean.toHtmlEscaped().toUtf8();
}

QByteArray coreProperties(const QString &title, const QString &author, const QString &isoDate)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties "
           "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" +
           xmlText(title) + "</dc:title><dc:creator>" + xmlText(author) +
           "</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + xmlText(isoDate) +
           "</dcterms:created></cp:coreProperties>";
}

} // namespace sextant
