// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/owncatalogues.h"

#include "assessment/crosswalk.h"
#include "assessment/goalstate.h"
#include "base/jsontext.h"
#include "catalogue/catalogueloader.h"
#include "catalogue/lensofcatalogue.h"
#include "commands/storedproject.h"
#include "reports/jsonfacts.h"
#include "storage/projectstore.h"
#include "usecases/owncatalogues.h"

#include <QFileInfo>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using json = nlohmann::ordered_json;

const QString builtIn = u"built-in"_s;

struct OwnCataloguesText
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueCommand)
};

Result<qint64> idOf(const QString &word)
{
    if (word == builtIn)
        return 0;
    bool number = false;
    const qint64 id = word.toLongLong(&number);
    if (!number || id < 1)
        return usageError(
            OwnCataloguesText::tr("“%1” is neither built-in nor the number of an own catalogue.").arg(word), {},
            OwnCataloguesText::tr("See: sextant catalogue own"));
    return id;
}

/// A file, "built-in", or the number of an own one.
Result<Catalogue> catalogueNamed(const Invocation &invocation, const QString &word)
{
    if (QFileInfo::exists(word))
        return loadAnyCatalogue(word);
    if (word == builtIn)
        return loadBuiltInCatalogue();
    const auto id = idOf(word);
    if (!id)
        return id.error();
    const auto workspace = Workspace::open(invocation.workspace, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    return catalogueById(*workspace, *id);
}

Result<QByteArray> own(const Invocation &invocation, bool asJson)
{
    const auto workspace = Workspace::open(invocation.workspace, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    const auto stored = CatalogueStore(workspace->database()).list();
    if (!stored)
        return stored.error();
    json document{{"schema", "sextant.catalogue-own/1"}, {"catalogues", json::array()}};
    QString lines;
    for (const StoredCatalogue &each : *stored) {
        document["catalogues"].push_back({{"id", each.id},
                                          {"catalogue", text(each.catalogueId)},
                                          {"version", text(each.version)},
                                          {"imported_at", text(each.importedAt.toUTC().toString(Qt::ISODate))},
                                          {"projects", each.projects}});
        lines += OwnCataloguesText::tr("%1  %2 %3, used by %4")
                     .arg(QString::number(each.id), each.catalogueId, each.version,
                          OwnCataloguesText::tr("%n project(s)", nullptr, each.projects)) +
                 u'\n';
    }
    if (stored->isEmpty())
        lines = OwnCataloguesText::tr("The workspace has no catalogue of its own.") + u'\n';
    return asJson ? toBytes(document) : lines.toUtf8();
}

Result<QByteArray> exported(const Invocation &invocation)
{
    const QString word = invocation.arguments.value(1, builtIn);
    if (invocation.options.isSet(u"lens"_s)) {
        const auto catalogue = catalogueNamed(invocation, word);
        return catalogue ? lensFileOf(*catalogue) : Result<QByteArray>(catalogue.error());
    }
    if (word == builtIn)
        return catalogueFileOf(u":/catalogue/catalogue.json"_s);
    const auto id = idOf(word);
    if (!id)
        return id.error();
    const auto workspace = Workspace::open(invocation.workspace, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    return exportCatalogue(*workspace, *id);
}

Result<QByteArray> imported(const Invocation &invocation, bool asJson)
{
    const auto workspace = Workspace::openOrCreate(invocation.workspace);
    if (!workspace)
        return workspace.error();
    const auto id = importCatalogue(*workspace, invocation.arguments.at(1));
    if (!id)
        return id.error();
    const auto catalogue = catalogueById(*workspace, *id);
    if (!catalogue)
        return catalogue.error();
    if (asJson)
        return toBytes({{"schema", "sextant.catalogue-import/1"},
                        {"id", *id},
                        {"catalogue", text(catalogue->id)},
                        {"version", text(catalogue->version)},
                        {"hash", text(catalogue->hash)},
                        {"checks", catalogue->checks.size()}});
    return QByteArray(OwnCataloguesText::tr("Kept as catalogue %1: %2 %3, %4.")
                          .arg(QString::number(*id), catalogue->id, catalogue->version,
                               OwnCataloguesText::tr("%n check(s)", nullptr, int(catalogue->checks.size())))
                          .toUtf8() +
                      '\n');
}

json changesJson(const CatalogueChanges &changes)
{
    json changed = json::array();
    for (const CheckChange &change : changes.changed) {
        json fields = json::array();
        for (const CheckChange::Field &field : change.fields)
            fields.push_back({{"field", text(field.id)}, {"before", text(field.before)}, {"after", text(field.after)}});
        changed.push_back(
            {{"check", text(change.checkId)}, {"asks_differently", change.asksDifferently()}, {"fields", fields}});
    }
    return {{"added", list(changes.added)},
            {"removed", list(changes.removed)},
            {"changed", changed},
            {"questions_added", list(changes.questionsAdded)},
            {"questions_removed", list(changes.questionsRemoved)},
            {"questions_changed", list(changes.questionsChanged)},
            {"sets_changed", list(changes.setsChanged)}};
}

QString changesText(const CatalogueChanges &changes)
{
    QString lines;
    for (const QString &id : changes.added)
        lines += u"+ %1\n"_s.arg(id);
    for (const QString &id : changes.removed)
        lines += u"- %1\n"_s.arg(id);
    for (const CheckChange &change : changes.changed)
        for (const CheckChange::Field &field : change.fields)
            lines += u"~ %1 %2: %3 → %4\n"_s.arg(change.checkId, field.id, field.before, field.after);
    for (const QString &id :
         changes.questionsAdded + changes.questionsRemoved + changes.questionsChanged + changes.setsChanged)
        lines += u"~ %1\n"_s.arg(id);
    return lines.isEmpty() ? QString(OwnCataloguesText::tr("No difference.") + u'\n') : lines;
}

Result<QByteArray> compared(const Invocation &invocation, bool asJson)
{
    const auto before = catalogueNamed(invocation, invocation.arguments.at(1));
    if (!before)
        return before.error();
    const auto after = catalogueNamed(invocation, invocation.arguments.at(2));
    if (!after)
        return after.error();
    const CatalogueChanges changes = changesBetween(*before, *after);
    if (!asJson)
        return changesText(changes).toUtf8();
    json document{{"schema", "sextant.catalogue-diff/1"},
                  {"same_rules", before->hash == after->hash},
                  {"before", {{"id", text(before->id)}, {"version", text(before->version)}}},
                  {"after", {{"id", text(after->id)}, {"version", text(after->version)}}}};
    document.update(changesJson(changes));
    return toBytes(document);
}

Result<QByteArray> used(const Invocation &invocation, bool asJson)
{
    const bool dry = invocation.options.isSet(u"dry-run"_s);
    const auto workspace = Workspace::open(invocation.workspace, dry ? Access::ReadOnly : Access::ReadWrite);
    if (!workspace)
        return workspace.error();
    const auto project = ProjectStore(workspace->database()).find(invocation.options.value(u"project"_s));
    if (!project)
        return project.error();
    const auto id = idOf(invocation.arguments.at(1));
    if (!id)
        return id.error();
    const auto plan = planSwitch(*workspace, project->id, *id);
    if (!plan)
        return plan.error();
    if (!dry)
        if (const Status applied = applySwitch(*workspace, project->id, *plan); !applied)
            return applied.error();
    const AnswerUpgrade &answers = plan->answers;
    if (asJson) {
        json document{{"schema", "sextant.catalogue-use/1"},
                      {"applied", !dry},
                      {"answers",
                       {{"kept", list(answers.kept)}, {"review", list(answers.review)}, {"gone", list(answers.gone)}}}};
        document.update(changesJson(plan->changes));
        return toBytes(document);
    }
    return QByteArray(
        OwnCataloguesText::tr("%1 answers stay, %2 are asked again, %3 rest until their checks come back.")
            .arg(answers.kept.size())
            .arg(answers.review.size())
            .arg(answers.gone.size())
            .toUtf8() +
        '\n');
}

const char *idOf(GoalState::Verdict verdict)
{
    switch (verdict) {
    case GoalState::Verdict::Met:
        return "met";
    case GoalState::Verdict::NotMet:
        return "not-met";
    case GoalState::Verdict::NotKnown:
        return "not-known";
    case GoalState::Verdict::Empty:
        break;
    }
    return "empty";
}

json countsJson(const StandingCounts &counts)
{
    json object = json::object();
    for (const auto &name : names<Standing>())
        object[name.id] = counts.of(name.value);
    return object;
}

Result<QByteArray> goals(const Invocation &invocation, bool asJson)
{
    const auto judged = readJudgedProject(invocation);
    if (!judged)
        return judged.error();
    json document{{"schema", "sextant.catalogue-goals/1"}, {"goals", json::array()}};
    QString lines;
    for (const GoalSet &goal : builtInGoalSets()) {
        const GoalState state = goalState(goal, builtInGoalSets(), judged->catalogue, judged->assessment);
        document["goals"].push_back({{"id", text(goal.id)},
                                     {"title", text(titleOf(goal))},
                                     {"verdict", idOf(state.verdict)},
                                     {"checks", countsJson(state.counts)},
                                     {"open", list(state.open)},
                                     {"unknown", list(state.unknown)},
                                     {"accepted", list(state.accepted)}});
        lines += titleOf(goal) + u": " + state.headline() + u' ' + state.detail() + u'\n';
    }
    return asJson ? toBytes(document) : lines.toUtf8();
}

Result<QByteArray> frameworks(const Invocation &invocation, bool asJson)
{
    const auto judged = readJudgedProject(invocation);
    if (!judged)
        return judged.error();
    json document{{"schema", "sextant.catalogue-frameworks/1"}, {"frameworks", json::array()}};
    QString lines;
    for (const Framework &framework : builtInFrameworks()) {
        const Crosswalk view = crosswalk(framework, judged->catalogue, judged->assessment);
        json items = json::array();
        for (const CrosswalkItem &each : view.items)
            items.push_back({{"id", text(each.item.id)},
                             {"standing", nameOf(each.standing).id},
                             {"checks", list(each.item.checkIds)}});
        document["frameworks"].push_back({{"id", text(framework.id)},
                                          {"title", text(titleOf(framework))},
                                          {"items_by_standing", countsJson(view.byItem)},
                                          {"checks_by_standing", countsJson(view.byCheck)},
                                          {"items", items}});
        lines += titleOf(framework) + u": " + view.reach() + u' ' + view.standing() + u'\n';
        if (&framework == &builtInFrameworks().last())
            lines += u'\n' + view.limits() + u'\n';
    }
    return asJson ? toBytes(document) : lines.toUtf8();
}

} // namespace

std::optional<Result<QByteArray>> ownCatalogueAnswer(const Invocation &invocation, bool asJson)
{
    const QString verb = invocation.arguments.value(0);
    const auto count = invocation.arguments.size();
    if (verb == u"own"_s && count == 1)
        return own(invocation, asJson);
    if (verb == u"export"_s && count <= 2)
        return exported(invocation);
    if (verb == u"import"_s && count == 2)
        return imported(invocation, asJson);
    if (verb == u"diff"_s && count == 3)
        return compared(invocation, asJson);
    if (verb == u"use"_s && count == 2)
        return used(invocation, asJson);
    if (verb == u"goals"_s && count == 1)
        return goals(invocation, asJson);
    if (verb == u"frameworks"_s && count == 1)
        return frameworks(invocation, asJson);
    return std::nullopt;
}

} // namespace sextant
