// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "assessment/verdict.h"
#include "base/jsonanswer.h"
#include "base/jsontext.h"
#include "catalogue/ownruler.h"
#include "console.h"
#include "reports/jsonfacts.h"
#include "storage/projectstore.h"
#include "usecases/comparesnapshots.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using json = nlohmann::ordered_json;

const QStringList snapshotFormats{u"text"_s, u"json"_s};

struct SnapshotCommandText
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotCommand)
};

json stateOrNull(const std::optional<CheckState> &state)
{
    return state ? json(nameOf(*state).id) : json();
}

json snapshotJson(const Snapshot &snapshot)
{
    return {{"id", snapshot.id},
            {"name", text(snapshot.name)},
            {"taken_at", text(snapshot.at.toUTC().toString(Qt::ISODate))},
            {"commit", text(snapshot.commit)},
            {"catalogue_version", text(snapshot.catalogueVersion)},
            {"rules_hash", text(snapshot.catalogueHash)},
            {"method_version", text(snapshot.methodVersion)},
            {"target", nameOf(snapshot.stageTarget).id},
            {"evidenced", orNull(snapshot.headline)},
            {"low", orNull(snapshot.low)},
            {"ceiling", orNull(snapshot.ceiling)},
            {"own_weights", !snapshot.ruler.isPublished()}};
}

json shiftJson(const ScoreShift &shift)
{
    return {{"before", orNull(shift.before)},
            {"rescored", orNull(shift.rescored)},
            {"after", orNull(shift.after)},
            {"by_rules", orNull(shift.byRules())},
            {"by_product", orNull(shift.byProduct())}};
}

const char *splitId(SnapshotDifference::Split split)
{
    switch (split) {
    case SnapshotDifference::Split::SameRules:
        return "same-rules";
    case SnapshotDifference::Split::Rescored:
        return "rescored";
    case SnapshotDifference::Split::NotKnown:
        break;
    }
    return "not-known";
}

QByteArray comparisonJson(const SnapshotComparison &comparison)
{
    const SnapshotDifference &difference = comparison.difference;
    json document{{"schema", "sextant.snapshot-compare/1"},
                  {"before", snapshotJson(comparison.before)},
                  {"after", snapshotJson(comparison.after)},
                  {"split", splitId(difference.split)},
                  {"why", text(difference.why)},
                  {"target_changed", difference.targetChanged},
                  {"headline", shiftJson(difference.headline)},
                  {"dimensions", json::object()},
                  {"checks", json::array()}};
    for (const auto &name : names<Dimension>())
        document["dimensions"][name.id] = shiftJson(difference.dimensions[std::size_t(name.value)]);
    for (const CheckShift &shift : difference.moved)
        document["checks"].push_back({{"id", text(shift.checkId)},
                                      {"before", stateOrNull(shift.before)},
                                      {"rescored", stateOrNull(shift.rescored)},
                                      {"after", stateOrNull(shift.after)},
                                      {"by_rules", shift.movedByRules()},
                                      {"by_product", shift.movedByProduct()}});
    return toBytes(document);
}

QString stateText(const std::optional<CheckState> &state)
{
    return state ? labelOf(*state) : SnapshotCommandText::tr("not in the rules");
}

QByteArray comparisonText(const SnapshotComparison &comparison)
{
    const SnapshotDifference &difference = comparison.difference;
    QString lines = difference.words() + u'\n';
    for (const auto &name : names<Dimension>()) {
        const ScoreShift &shift = difference.dimensions[std::size_t(name.value)];
        if (!shift.before || !shift.after)
            continue;
        lines += u"  %1 %2 → %3"_s.arg(labelOf(name.value), scoreText(*shift.before), scoreText(*shift.after));
        if (shift.rescored && difference.split == SnapshotDifference::Split::Rescored)
            lines += u"  "_s + SnapshotCommandText::tr("(%1 by the new rules)").arg(scoreText(*shift.rescored));
        lines += u'\n';
    }
    for (const CheckShift &shift : difference.moved)
        lines +=
            u"  %1: %2 → %3%4\n"_s.arg(shift.checkId, stateText(shift.before), stateText(shift.after),
                                       shift.movedByRules() && difference.split == SnapshotDifference::Split::Rescored
                                           ? SnapshotCommandText::tr(" (the rules)")
                                           : QString());
    return lines.toUtf8();
}

Result<QByteArray> listing(const Workspace &workspace, const Invocation &invocation, bool asJson)
{
    const auto project = ProjectStore(workspace.database()).find(invocation.options.value(u"project"_s));
    if (!project)
        return project.error();
    const auto snapshots = SnapshotStore(workspace.database()).list(project->id);
    if (!snapshots)
        return snapshots.error();
    json document{
        {"schema", "sextant.snapshot-list/1"}, {"project", text(project->name)}, {"snapshots", json::array()}};
    QString lines;
    for (const Snapshot &snapshot : *snapshots) {
        document["snapshots"].push_back(snapshotJson(snapshot));
        const QString mark = rulerMark(snapshot.ruler);
        const QString rules = mark.isEmpty() ? snapshot.catalogueVersion : snapshot.catalogueVersion + u", "_s + mark;
        lines += u"%1  %2  %3 (%4)  %5 %6  %7\n"_s.arg(
            QString::number(snapshot.id), snapshot.at.toUTC().toString(Qt::ISODate),
            snapshot.headline ? scoreText(*snapshot.headline) : u"–"_s, boundsText(snapshot.low, snapshot.ceiling),
            SnapshotCommandText::tr("rules"), rules, snapshot.name);
    }
    return asJson ? toBytes(document) : lines.toUtf8();
}

Result<QByteArray> answerSnapshot(const Invocation &invocation, bool asJson)
{
    const QStringList &arguments = invocation.arguments;
    const bool lists = arguments == QStringList{u"list"_s};
    const bool compares = arguments.size() == 3 && arguments.front() == u"compare"_s;
    if (!lists && !compares)
        return usageError(SnapshotCommandText::tr("snapshot needs list, or compare with the numbers of two."), {},
                          SnapshotCommandText::tr("See: sextant help snapshot"));
    const auto workspace = Workspace::open(invocation.workspace, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    if (lists)
        return listing(*workspace, invocation, asJson);
    const auto comparison = compareSnapshots(*workspace, arguments.at(1).toLongLong(), arguments.at(2).toLongLong());
    if (!comparison)
        return comparison.error();
    return asJson ? comparisonJson(*comparison) : comparisonText(*comparison);
}

void declareSnapshot(QCommandLineParser &options)
{
    options.addOption(formatOption(snapshotFormats));
    options.addOption(outputOption());
}

int runSnapshot(const Invocation &invocation)
{
    const auto format = chosenFormat(invocation.options, snapshotFormats);
    if (!format)
        return complain(format.error());
    const auto bytes = answerSnapshot(invocation, *format == u"json"_s);
    if (!bytes)
        return complain(bytes.error());
    const Status written = writeResult(*bytes, invocation.options.value(u"output"_s));
    return written ? exitCode(ExitCode::Done) : complain(written.error());
}

} // namespace

const Command snapshotCommand{
    "snapshot",
    QT_TRANSLATE_NOOP("commands",
                      "Lists the snapshots of a project, and says what changed between two: rules or product."),
    "list | compare A B",
    "sextant snapshot compare 1 2 --workspace team.sextant",
    declareSnapshot,
    runSnapshot};

} // namespace sextant
