// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/snapshotrecords.h"

#include "base/jsoncursor.h"
#include "domain/rulerdocument.h"

namespace sextant {

namespace {

std::optional<double> scoreIn(const JsonCursor &figures)
{
    if (figures.isNull() || !figures.has("evidenced") || figures.member("evidenced").isNull())
        return std::nullopt;
    return figures.number("evidenced", 0, 100);
}

QDateTime timeIn(const JsonCursor &cursor, const char *key)
{
    const QDateTime time = QDateTime::fromString(cursor.string(key), Qt::ISODate);
    if (!time.isValid())
        cursor.member(key).refuse(
            QCoreApplication::translate("SnapshotRecord", "This is no time: %1").arg(cursor.string(key)));
    return time.toUTC();
}

Evidence evidenceIn(const JsonCursor &cursor, const QString &checkId)
{
    Evidence evidence;
    evidence.checkId = checkId;
    evidence.kind = cursor.named<EvidenceKind>("kind");
    evidence.value = cursor.number("value", 0, 1);
    evidence.strength = cursor.number("strength", 0, 1);
    evidence.counterexample = cursor.booleanOr("counterexample", false);
    evidence.date = timeIn(cursor, "date");
    evidence.source = cursor.stringOr("source", {});
    evidence.summary = cursor.stringOr("summary", {});
    return evidence;
}

void readCheck(const JsonCursor &cursor, SnapshotRecord &record)
{
    const QString id = cursor.string("id");
    const auto state = cursor.named<CheckState>("state");
    record.states.insert(id, state);
    record.keepsEvidence = record.keepsEvidence && cursor.has("evidence");
    for (const JsonCursor &item : cursor.items("evidence"))
        record.evidence << evidenceIn(item, id);
    // Older reports do not say who took a check out; then it stays out.
    if (cursor.booleanOr("excluded", state == CheckState::NotApplicable))
        record.excluded << id;
    if (cursor.booleanOr("waived", false))
        record.waived << id;
}

Profile profileIn(const JsonCursor &cursor)
{
    Profile profile;
    for (const auto &[id, answer] : cursor.members("profile"))
        profile.insert(id, {answer.named<Truth>("value"), answer.stringOr("basis", {})});
    return profile;
}

} // namespace

Result<SnapshotRecord> snapshotRecordIn(const QByteArray &report)
{
    const QString name = QStringLiteral("snapshot");
    const auto document = parseJson(report, name);
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{name, {}};
    const JsonCursor cursor(*document, trouble);
    SnapshotRecord record;
    record.at = timeIn(cursor, "assessed_at");
    const JsonCursor catalogue = cursor.member("catalogue");
    record.catalogueId = catalogue.string("id");
    record.catalogueVersion = catalogue.string("version");
    record.catalogueHash = catalogue.string("hash");
    record.methodVersion = int(cursor.integer("method_version", 0, 1000));
    if (cursor.has("ruler"))
        record.ruler = rulerIn(cursor.member("ruler"));
    record.target = cursor.named<Stage>("target");
    record.profile = profileIn(cursor);
    record.headline = scoreIn(cursor.member("headline"));
    for (const auto &[id, figures] : cursor.members("dimensions"))
        if (const auto dimension = fromId<Dimension>(id))
            record.dimensions[std::size_t(*dimension)] = scoreIn(figures);
    record.keepsEvidence = cursor.has("checks");
    for (const JsonCursor &check : cursor.items("checks"))
        readCheck(check, record);
    if (trouble.first)
        return *trouble.first;
    return record;
}

} // namespace sextant
