// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/secrets/secretsearch.h"

#include "base/jsontext.h"

#include <QCoreApplication>

namespace sextant {

namespace {

using json = nlohmann::json;

std::string bytes(const QString &text)
{
    return text.toStdString();
}

json secretJson(const CommittedSecret &secret)
{
    return {{"rule", bytes(secret.rule)},
            {"title", bytes(secret.title)},
            {"masked", bytes(secret.masked)},
            {"fingerprint", bytes(secret.fingerprint)},
            {"path", bytes(secret.path)},
            {"line", secret.line},
            {"commit", bytes(secret.commit)},
            {"at", bytes(secret.committedAt.toString(Qt::ISODate))},
            {"author", bytes(secret.author)},
            {"at_head", secret.atHead},
            {"removed_by", bytes(secret.removedBy)},
            {"versions", secret.versions}};
}

CommittedSecret secretOf(const json &row)
{
    CommittedSecret secret;
    secret.rule = textOf(row.at("rule"));
    secret.title = textOf(row.at("title"));
    secret.masked = textOf(row.at("masked"));
    secret.fingerprint = textOf(row.at("fingerprint"));
    secret.path = textOf(row.at("path"));
    secret.line = row.at("line").get<int>();
    secret.commit = textOf(row.at("commit"));
    secret.committedAt = QDateTime::fromString(textOf(row.at("at")), Qt::ISODate);
    secret.author = textOf(row.at("author"));
    secret.atHead = row.at("at_head").get<bool>();
    secret.removedBy = textOf(row.at("removed_by"));
    secret.versions = row.at("versions").get<int>();
    return secret;
}

} // namespace

QByteArray toDocument(const SecretSearch &search)
{
    json secrets = json::array();
    for (const CommittedSecret &secret : search.secrets)
        secrets.push_back(secretJson(secret));
    json gaps = json::array();
    for (const NotObserved &gap : search.notObserved)
        gaps.push_back({bytes(gap.what), bytes(gap.why), gap.count});
    const json document{{"commit", bytes(search.commit)}, {"secrets", std::move(secrets)}, {"gaps", std::move(gaps)},
                        {"objects", search.objects},      {"blobs", search.blobs},         {"bytes", search.bytes}};
    return QByteArray::fromStdString(document.dump(-1, ' ', false, json::error_handler_t::replace));
}

Result<SecretSearch> secretSearchOf(const QByteArray &document)
{
    try {
        const json parsed = json::parse(document.begin(), document.end());
        SecretSearch search;
        search.commit = textOf(parsed.at("commit"));
        for (const json &row : parsed.at("secrets"))
            search.secrets.append(secretOf(row));
        for (const json &row : parsed.at("gaps"))
            search.notObserved.append({textOf(row.at(0)), textOf(row.at(1)), row.at(2).get<int>()});
        search.objects = parsed.at("objects").get<qint64>();
        search.blobs = parsed.at("blobs").get<qint64>();
        search.bytes = parsed.at("bytes").get<qint64>();
        return search;
    } catch (const std::exception &) {
        return inputError(QCoreApplication::translate("Repository", "The stored search for secrets is damaged."), {},
                          QCoreApplication::translate("Repository", "Search again."));
    }
}

} // namespace sextant
