// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/deliverydefinition.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr qsizetype longestName = 200;

bool truthOf(const QJsonObject &object, const QString &key, bool fallback)
{
    return object.value(key).toBool(fallback);
}

} // namespace

QString textOf(const DeliveryDefinition &definition)
{
    const QJsonObject object{
        {u"unstable_fails"_s, definition.unstableFails},          {u"cancelled_fails"_s, definition.cancelledFails},
        {u"pull_requests_count"_s, definition.pullRequestsCount}, {u"branch"_s, definition.branch},
        {u"deployments"_s, idOf(definition.deployments)},         {u"name"_s, definition.name}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

DeliveryDefinition definitionFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    DeliveryDefinition definition;
    definition.unstableFails = truthOf(object, u"unstable_fails"_s, definition.unstableFails);
    definition.cancelledFails = truthOf(object, u"cancelled_fails"_s, definition.cancelledFails);
    definition.pullRequestsCount = truthOf(object, u"pull_requests_count"_s, definition.pullRequestsCount);
    definition.branch = object.value(u"branch"_s).toString().left(longestName);
    definition.deployments =
        fromId<DeploymentRule>(object.value(u"deployments"_s).toString()).value_or(DeploymentRule::Best);
    definition.name = object.value(u"name"_s).toString().left(longestName);
    return definition;
}

RunOutcome outcomeOf(const RunRecord &run, const DeliveryDefinition &definition)
{
    if (definition.unstableFails && run.conclusion == u"unstable")
        return RunOutcome::Bad;
    if (definition.cancelledFails && (run.conclusion == u"cancelled" || run.conclusion == u"canceled"))
        return RunOutcome::Bad;
    return runOutcome(run.conclusion);
}

bool eventCounts(QStringView event, const DeliveryDefinition &definition)
{
    return definition.pullRequestsCount || !(event.startsWith(u"pull_request") || event.startsWith(u"merge_request") ||
                                             event == u"external_pull_request_event");
}

template <>
std::span<const Name<DeploymentRule>> names<DeploymentRule>()
{
    static constexpr Name<DeploymentRule> table[] = {
        {DeploymentRule::Best, "best", QT_TRANSLATE_NOOP("names", "The best that is known")},
        {DeploymentRule::Environment, "environment", QT_TRANSLATE_NOOP("names", "Deployments to an environment")},
        {DeploymentRule::Workflow, "workflow", QT_TRANSLATE_NOOP("names", "Good runs of a workflow")},
        {DeploymentRule::Tags, "tags", QT_TRANSLATE_NOOP("names", "Version tags in the repository")},
    };
    return table;
}

} // namespace sextant
