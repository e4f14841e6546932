// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ruler.h"
#include "domain/stage.h"
#include "reports/redaction.h"

#include <QDateTime>

namespace sextant {

/// The members of a bundle. A newer version may have others; then its schema has a higher number.
namespace bundlemember {
inline const QString manifest = QStringLiteral("manifest.json");
inline const QString answers = QStringLiteral("answers.json");
inline const QString catalogue = QStringLiteral("catalogue.json");
inline const QString decisions = QStringLiteral("decisions.json");
inline const QString delivery = QStringLiteral("delivery.json");
inline const QString evidence = QStringLiteral("evidence.json");
inline const QString facts = QStringLiteral("facts.json");
inline const QString findings = QStringLiteral("findings.jsonl");
inline const QString history = QStringLiteral("history.json");
inline const QString imports = QStringLiteral("imports.json");
inline const QString reportPage = QStringLiteral("report.html");
inline const QString report = QStringLiteral("report.json");
inline const QString scores = QStringLiteral("scores.json");
} // namespace bundlemember

/// All of them but the manifest, sorted.
QStringList bundleMembers();
/// The published schema of a JSON member; empty for the others.
QString schemaOfMember(const QString &member);

struct BundleMember
{
    QString name;
    qint64 bytes = 0;
    QString sha256; ///< 64 hexadecimal digits
};

/// What a bundle says of itself.
struct BundleManifest
{
    QString programVersion;
    int methodVersion = 0;
    QString catalogueId;
    QString catalogueVersion;
    QString catalogueHash; ///< of the rules: the ruler that was measured with
    Ruler ruler;           ///< weights and thresholds of the project
    QString project;
    QDateTime assessedAt; ///< UTC
    Stage target = Stage::Production;
    Redaction redaction;
    QList<BundleMember> members;
    QString seal; ///< as read: SHA-256 of the manifest without this line, which no member lists
};

/// A member with its size and SHA-256.
BundleMember memberOf(const QString &name, const QByteArray &bytes);
/// With its seal. A manifest that nobody touched is written byte for byte as it was read.
QByteArray writeManifest(const BundleManifest &manifest);
/// A bundle of a newer version is refused with a sentence that says so.
Result<BundleManifest> readManifest(const QByteArray &bytes);

} // namespace sextant
