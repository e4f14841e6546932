// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bundleparts.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>

#include <zip.h>

namespace sextant::test {

BundleParts unpackedBundle(const QByteArray &zip)
{
    BundleParts parts;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(zip.constData(), zip_uint64_t(zip.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t facts;
        zip_stat_index(archive, zip_uint64_t(i), 0, &facts);
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        QByteArray bytes(qsizetype(facts.size), '\0');
        zip_fread(file, bytes.data(), facts.size);
        zip_fclose(file);
        parts.insert(facts.name, bytes);
    }
    if (archive)
        zip_discard(archive);
    return parts;
}

QByteArray packedBundle(const BundleParts &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(buffer);
    zip_t *archive = zip_open_from_source(buffer, ZIP_TRUNCATE, &error);
    for (const auto &[name, bytes] : parts.asKeyValueRange())
        zip_file_add(archive, name.constData(),
                     zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0), 0);
    if (zip_close(archive) != 0)
        qFatal("A bundle for the test could not be packed");
    zip_stat_t facts;
    zip_stat_init(&facts);
    zip_source_stat(buffer, &facts);
    QByteArray zip(qsizetype(facts.size), '\0');
    zip_source_open(buffer);
    zip_source_read(buffer, zip.data(), facts.size);
    zip_source_close(buffer);
    zip_source_free(buffer);
    return zip;
}

void sealAnew(BundleParts &parts)
{
    auto manifest = nlohmann::ordered_json::parse(parts["manifest.json"].toStdString());
    manifest.erase("seal");
    const QByteArray unsealed = QByteArray::fromStdString(manifest.dump(2)) + '\n';
    manifest["seal"] = QCryptographicHash::hash(unsealed, QCryptographicHash::Sha256).toHex().toStdString();
    parts["manifest.json"] = QByteArray::fromStdString(manifest.dump(2)) + '\n';
}

void listAnew(BundleParts &parts, const QByteArray &member)
{
    auto manifest = nlohmann::ordered_json::parse(parts["manifest.json"].toStdString());
    for (auto &listed : manifest["members"])
        if (listed["name"] == member.toStdString()) {
            listed["bytes"] = parts[member].size();
            listed["sha256"] =
                QCryptographicHash::hash(parts[member], QCryptographicHash::Sha256).toHex().toStdString();
        }
    parts["manifest.json"] = QByteArray::fromStdString(manifest.dump(2)) + '\n';
    sealAnew(parts);
}

} // namespace sextant::test
