// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/productiondeployments.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

bool containsAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [text](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

std::vector<DeploymentRecord> fromEnvironments(const std::vector<DeploymentRecord> &told,
                                               const DeliveryDefinition &definition, int part)
{
    std::vector<DeploymentRecord> records;
    std::ranges::copy_if(told, std::back_inserter(records), [&definition, part](const DeploymentRecord &record) {
        if (record.part != part)
            return false;
        const bool here = definition.name.isEmpty() || definition.deployments != DeploymentRule::Environment
                              ? soundsLikeProduction(record.environment)
                              : record.environment == definition.name;
        return here && record.conclusion == u"success" && !isVersion(record);
    });
    return records;
}

std::vector<DeploymentRecord> fromRuns(const std::vector<RunRecord> &runs, const DeliveryDefinition &definition,
                                       int part)
{
    std::vector<DeploymentRecord> records;
    const bool bySound = definition.name.isEmpty() || definition.deployments != DeploymentRule::Workflow;
    QHash<QStringView, bool> sounds; // a hundred thousand runs have a handful of names
    for (const RunRecord &run : runs) {
        if (run.part != part)
            continue;
        auto sound = sounds.find(run.workflow);
        if (sound == sounds.end())
            sound = sounds.insert(run.workflow, bySound && soundsLikeDeploying(run.workflow));
        const bool here = bySound ? *sound : run.workflow == definition.name;
        if (here && run.finished > 0 && run.conclusion == u"success" && eventCounts(run.event, definition))
            records.push_back({run.externalId, run.workflow, run.commit, run.finished, run.conclusion, u"workflow"_s,
                               run.url, 0, part});
    }
    return records;
}

/// Tags of the repository, and releases and tags that only the provider tells of.
std::vector<DeploymentRecord> fromTags(const QList<TagRecord> &tags, const std::vector<DeploymentRecord> &told,
                                       int part)
{
    std::vector<DeploymentRecord> records;
    QSet<QString> known;
    for (const TagRecord &tag : tags)
        if (isVersionTag(tag.name) && tag.tagged > 0) {
            records.push_back({tag.name, tag.name, tag.commit, tag.tagged, u"success"_s, u"tag"_s, {}, 0, part});
            known.insert(tag.name);
        }
    for (const DeploymentRecord &record : told)
        if (record.part == part && isVersion(record) && isVersionTag(record.environment) &&
            !known.contains(record.environment)) {
            records.push_back(record);
            known.insert(record.environment);
        }
    return records;
}

QString commonName(const std::vector<DeploymentRecord> &records)
{
    const bool same = std::ranges::all_of(records, [&records](const DeploymentRecord &record) {
        return record.environment == records.front().environment;
    });
    return same && !records.empty() ? records.front().environment : QString();
}

/// All that a deployment brings puts something right, and it brings something.
bool isRemedy(const QString &commit, const ChangeHistory &history, QSet<QString> &done)
{
    const QStringList brought = broughtBy(commit, history.commits, done);
    return !brought.isEmpty() &&
           std::ranges::all_of(brought, [&history](const QString &id) { return history.remedies.contains(id); });
}

} // namespace

bool soundsLikeRemedy(QStringView subject)
{
    return containsAny(subject, {u"revert", u"hotfix", u"rollback", u"roll back"});
}

bool soundsLikeProduction(QStringView environment)
{
    return containsAny(environment, {u"prod", u"live"}) &&
           !containsAny(environment, {u"non-prod", u"preprod", u"pre-prod"});
}

bool soundsLikeDeploying(QStringView workflow)
{
    return containsAny(workflow, {u"deploy", u"release", u"publish", u"production"}) &&
           !containsAny(workflow, {u"staging", u"preview", u"test"});
}

bool isVersion(const DeploymentRecord &record)
{
    return record.source == u"release" || record.source == u"tag";
}

bool isVersionTag(QStringView tag)
{
    for (const QStringView prefix : {u"refs/tags/", u"release-", u"release/", u"v"})
        if (tag.startsWith(prefix))
            tag = tag.mid(prefix.size());
    int dots = 0;
    bool digit = false;
    for (const QChar letter : tag) {
        if (letter == u'.') {
            if (!digit)
                return false;
            ++dots;
            digit = false;
        } else if (letter.unicode() >= u'0' && letter.unicode() <= u'9') {
            digit = true;
        } else {
            return false; // "-rc1" is not what customers got
        }
    }
    return digit && dots >= 1 && dots <= 3;
}

ProductionDeployments productionDeployments(const std::vector<RunRecord> &runs,
                                            const std::vector<DeploymentRecord> &told, const ChangeHistory &history,
                                            const DeliveryDefinition &definition, int part)
{
    const auto recordsBy = [&](DeploymentRule rule) {
        return rule == DeploymentRule::Environment ? fromEnvironments(told, definition, part)
               : rule == DeploymentRule::Workflow  ? fromRuns(runs, definition, part)
                                                   : fromTags(history.tags, told, part);
    };
    ProductionDeployments production;
    production.rule = definition.deployments;
    if (production.rule == DeploymentRule::Best) {
        for (const DeploymentRule rule :
             {DeploymentRule::Environment, DeploymentRule::Workflow, DeploymentRule::Tags}) {
            production.records = recordsBy(rule);
            production.rule = rule;
            if (!production.records.empty())
                break;
        }
    } else {
        production.records = recordsBy(production.rule);
    }
    std::ranges::stable_sort(production.records, {}, &DeploymentRecord::deployed);
    production.name = commonName(production.records);
    QSet<QString> done;
    for (const DeploymentRecord &record : production.records) {
        const bool remedy = isRemedy(record.commit, history, done);
        production.deployments.push_back({qint64(production.deployments.size()), record.commit,
                                          double(record.deployed) / 1000, remedy && production.deployments.size() > 0,
                                          false});
    }
    return production;
}

} // namespace sextant
