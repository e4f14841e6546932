// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundlemanifest.h"

#include "bundle/archive.h"
#include "bundle/bundledocument.h"
#include "domain/rulerdocument.h"
#include "reports/jsonfacts.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString schemaName = u"sextant.bundle/1"_s;
constexpr qsizetype digits = 64;
constexpr qsizetype largestManifest = 1 << 20;

struct BundleManifestText
{
    Q_DECLARE_TR_FUNCTIONS(BundleManifest)
};

/// Asked before the schema, which would only say that a number is another one.
Status refuseOtherVersions(const QByteArray &bytes)
{
    const auto document = nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
    const auto schema = document.is_object() ? document.find("schema") : document.end();
    if (!document.is_object() || schema == document.end() || !schema->is_string())
        return done();
    static const QRegularExpression form(u"^sextant\\.bundle/([0-9]{1,6})$"_s);
    const auto match = form.match(QString::fromStdString(schema->get<std::string>()));
    if (!match.hasMatch())
        return inputError(BundleManifestText::tr("This manifest is not one of an evidence bundle."),
                          bundlemember::manifest);
    if (match.captured(1).toInt() == 1)
        return done();
    return inputError(
        BundleManifestText::tr("The bundle has version %1; this program reads version 1.").arg(match.captured(1)),
        bundlemember::manifest, BundleManifestText::tr("A newer Sextant can verify it."));
}

QString hashIn(const JsonCursor &cursor, const char *key)
{
    static const QRegularExpression form(u"^[0-9a-f]{64}$"_s);
    const QString hash = cursor.string(key);
    if (hash.size() != digits || !form.match(hash).hasMatch())
        cursor.member(key).refuse(BundleManifestText::tr("64 hexadecimal digits are needed here."));
    return hash;
}

Redaction redactionIn(const JsonCursor &cursor)
{
    Redaction redaction;
    redaction.people = cursor.booleanOr("people", false);
    redaction.paths = cursor.booleanOr("paths", false);
    redaction.repositories = cursor.booleanOr("repositories", false);
    if (cursor.has("findings_from"))
        redaction.findingsFrom = cursor.named<Severity>("findings_from");
    return redaction;
}

} // namespace

QStringList bundleMembers()
{
    using namespace bundlemember;
    return {answers,  catalogue, decisions, delivery,   evidence, facts,
            findings, history,   imports,   reportPage, report,   scores};
}

QString schemaOfMember(const QString &member)
{
    if (member == bundlemember::report)
        return u"report"_s;
    if (member == bundlemember::catalogue)
        return u"catalogue-file"_s;
    return member.endsWith(".json"_L1) ? u"bundle-"_s + member.chopped(5) : QString();
}

BundleMember memberOf(const QString &name, const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return {name, bytes.size(), QString::fromLatin1(hash.toHex())};
}

QByteArray writeManifest(const BundleManifest &manifest)
{
    const Redaction &redaction = manifest.redaction;
    nlohmann::ordered_json members = nlohmann::ordered_json::array();
    for (const BundleMember &member : manifest.members)
        members.push_back(
            {{"name", textJson(member.name)}, {"bytes", member.bytes}, {"sha256", textJson(member.sha256)}});
    nlohmann::ordered_json document{{"schema", textJson(schemaName)},
                                    {"program_version", textJson(manifest.programVersion)},
                                    {"method_version", manifest.methodVersion},
                                    {"catalogue",
                                     {{"id", textJson(manifest.catalogueId)},
                                      {"version", textJson(manifest.catalogueVersion)},
                                      {"hash", textJson(manifest.catalogueHash)}}},
                                    {"project", textJson(manifest.project)},
                                    {"assessed_at", timeJson(manifest.assessedAt)},
                                    {"target", nameOf(manifest.target).id},
                                    {"redaction",
                                     {{"secrets", true},
                                      {"people", redaction.people},
                                      {"paths", redaction.paths},
                                      {"repositories", redaction.repositories},
                                      {"findings_from", redaction.findingsFrom ? textJson(idOf(*redaction.findingsFrom))
                                                                               : nlohmann::ordered_json()}}},
                                    {"members", std::move(members)}};
    if (!manifest.ruler.isPublished())
        document["ruler"] = rulerJson(manifest.ruler);
    document["seal"] = textJson(memberOf({}, toBytes(document)).sha256);
    return toBytes(document);
}

Result<BundleManifest> readManifest(const QByteArray &bytes)
{
    if (bytes.size() > largestManifest)
        return inputError(BundleManifestText::tr("A manifest has at most 1 MiB."), bundlemember::manifest);
    if (const Status known = refuseOtherVersions(bytes); !known)
        return known.error();
    const auto document = parseBundleDocument(bytes, bundlemember::manifest, u"bundle"_s);
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{bundlemember::manifest, {}};
    const JsonCursor root(*document, trouble);
    BundleManifest manifest;
    manifest.programVersion = root.string("program_version");
    manifest.methodVersion = int(root.integer("method_version", 1, 1000));
    const JsonCursor catalogue = root.member("catalogue");
    manifest.catalogueId = catalogue.string("id");
    manifest.catalogueVersion = catalogue.string("version");
    manifest.catalogueHash = hashIn(catalogue, "hash");
    if (root.has("ruler"))
        manifest.ruler = rulerIn(root.member("ruler"));
    manifest.project = root.string("project");
    manifest.assessedAt = timeIn(root, "assessed_at");
    manifest.target = root.named<Stage>("target");
    manifest.redaction = redactionIn(root.member("redaction"));
    for (const JsonCursor &item : root.items("members"))
        manifest.members << BundleMember{item.string("name"), item.integer("bytes", 0, archivelimit::member),
                                         hashIn(item, "sha256")};
    manifest.seal = hashIn(root, "seal");
    if (trouble.first)
        return *trouble.first;
    return manifest;
}

} // namespace sextant
