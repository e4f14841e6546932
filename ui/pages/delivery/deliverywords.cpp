// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/delivery/deliverywords.h"

#include "reports/scorecard.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct DeliveryWordsText
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryWords)
};

QString outcomeWord(RunOutcome outcome, const QString &conclusion)
{
    switch (outcome) {
    case RunOutcome::Good:
        return DeliveryWordsText::tr("Passed");
    case RunOutcome::Bad:
        return DeliveryWordsText::tr("Failed");
    case RunOutcome::Inconclusive:
        break;
    }
    return DeliveryWordsText::tr("Does not count (%1)").arg(conclusion);
}

/// "main", or "main (team/shop) and master (team/api)" where repositories differ.
QString branchWords(const DeliveryView &view)
{
    if (!view.branch.isEmpty())
        return view.branch;
    QStringList each;
    for (const DeliveryPartView &part : view.parts)
        if (part.hasRuns && !part.branch.isEmpty())
            each << DeliveryWordsText::tr("%1 of %2", "branch of repository").arg(part.branch, part.name);
    return each.isEmpty() ? DeliveryWordsText::tr("all branches") : QLocale().createSeparatedList(each);
}

/// What deployments are, in half a sentence; name is that of the environment or workflow.
QString sentenceOf(DeploymentRule rule, const QString &name)
{
    switch (rule) {
    case DeploymentRule::Environment:
        return name.isEmpty() ? DeliveryWordsText::tr("A deployment is what the provider lists for production.")
                              : DeliveryWordsText::tr("A deployment is what the provider lists for “%1”.").arg(name);
    case DeploymentRule::Workflow:
        return name.isEmpty()
                   ? DeliveryWordsText::tr("A deployment is a good run of a workflow whose name sounds like one.")
                   : DeliveryWordsText::tr("A deployment is a good run of “%1”.").arg(name);
    case DeploymentRule::Tags:
        return DeliveryWordsText::tr(
            "Nothing better is known, so a version tag in the repository stands for a deployment.");
    case DeploymentRule::Best:
        break;
    }
    return {};
}

} // namespace

QString DeliveryWords::duration(double hours)
{
    const QLocale locale;
    if (hours < 1)
        return DeliveryWordsText::tr("%1 min").arg(locale.toString(hours * 60, 'f', hours * 60 < 10 ? 1 : 0));
    if (hours < 48)
        return DeliveryWordsText::tr("%1 h").arg(locale.toString(hours, 'f', hours < 10 ? 1 : 0));
    return DeliveryWordsText::tr("%1 days").arg(locale.toString(hours / 24, 'f', 1));
}

QString DeliveryWords::percent(double share)
{
    return DeliveryWordsText::tr("%1 %").arg(QLocale().toString(int(std::lround(share * 100))));
}

QString DeliveryWords::percents(const Interval &interval)
{
    return DeliveryWordsText::tr("%1 to %2 %")
        .arg(std::lround(interval.low * 100))
        .arg(std::lround(interval.high * 100));
}

QString DeliveryWords::moment(double seconds)
{
    if (seconds <= 0)
        return {};
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC),
                              DeliveryWordsText::tr("d MMM yyyy hh:mm", "date and time of a run, UTC"));
}

QString DeliveryWords::sourceName(const RunSource &source)
{
    const QString provider = source.provider == u"github"   ? u"GitHub Actions"_s
                             : source.provider == u"gitlab" ? u"GitLab CI"_s
                                                            : u"Jenkins"_s;
    return source.repository.isEmpty() ? provider : u"%1 %2"_s.arg(provider, source.repository);
}

StripRun DeliveryWords::stripRun(const PipelineRun &judged)
{
    return {judged.outcome, std::max(0.0, (judged.end - judged.start) / 60), judged.end};
}

QString DeliveryWords::runWords(const RunRecord &run, const PipelineRun &judged)
{
    const QString took = duration(std::max(0.0, judged.end - judged.start) / 3600);
    const QString words = DeliveryWordsText::tr("%1 in %2: %3, %4 UTC")
                              .arg(outcomeWord(judged.outcome, run.conclusion), took, run.workflow, moment(judged.end));
    return run.attempt > 1 ? DeliveryWordsText::tr("%1, attempt %2").arg(words).arg(run.attempt) : words;
}

QString DeliveryWords::definition(const LoadedDelivery &delivery)
{
    const DeliveryDefinition &chosen = delivery.definition;
    QStringList parts;
    parts << (chosen.cancelledFails ? DeliveryWordsText::tr("failed, timed out or cancelled counts as a failure")
                                    : DeliveryWordsText::tr("failed or timed out counts as a failure"));
    if (!chosen.unstableFails)
        parts << DeliveryWordsText::tr("unstable does not");
    if (chosen.pullRequestsCount)
        parts << DeliveryWordsText::tr("runs of pull requests count");
    const QString branch = branchWords(delivery.view);
    return delivery.view.branchAssumed && branch != DeliveryWordsText::tr("all branches")
               ? DeliveryWordsText::tr("On %1, assumed to be the default branch: %2.").arg(branch, parts.join(u", "_s))
               : DeliveryWordsText::tr("On %1: %2.").arg(branch, parts.join(u", "_s));
}

QString DeliveryWords::deploymentSource(const LoadedDelivery &delivery)
{
    const ProductionDeployments &production = delivery.view.production;
    if (production.records.empty() && delivery.view.frequency.deployments == 0)
        return DeliveryWordsText::tr("No deployment is known.");
    QList<const DeliveryPartView *> telling;
    for (const DeliveryPartView &part : delivery.view.parts)
        if (part.deployments > 0)
            telling << &part;
    const bool same = std::ranges::all_of(telling, [&production](const DeliveryPartView *part) {
        return part->rule == production.rule && part->deploymentName == production.name;
    });
    if (same)
        return sentenceOf(production.rule, production.name);
    QStringList each;
    for (const DeliveryPartView *part : std::as_const(telling))
        each << DeliveryWordsText::tr("%1: %2", "repository: sentence")
                    .arg(part->name, sentenceOf(part->rule, part->deploymentName));
    return each.join(u' ');
}

QString DeliveryWords::joined(const LoadedDelivery &delivery)
{
    const auto &parts = delivery.view.parts;
    if (parts.size() < 2)
        return {};
    QStringList words{
        DeliveryWordsText::tr("The figures are of %n repositories together: every run and every deployment counts "
                              "once, so one with more of them weighs more. Green again, flaky commits, changes and "
                              "failures are followed within each repository.",
                              nullptr, int(parts.size()))};
    QStringList each, left;
    for (const DeliveryPartView &part : parts) {
        const QString rate = part.success.rate() ? percent(*part.success.rate()) : u"–"_s;
        each << DeliveryWordsText::tr("%1 %2 of %n run(s)", "repository, success rate", int(part.success.all))
                    .arg(part.name, rate);
        if (part.onlyTags)
            left << part.name;
    }
    words << DeliveryWordsText::tr("Passed: %1.").arg(each.join(u", "_s));
    if (!left.isEmpty())
        words << DeliveryWordsText::tr("Left out of the deployments, since only version tags are known there: %1.")
                     .arg(left.join(u", "_s));
    return words.join(u' ');
}

RowsText DeliveryWords::runs(const QString &title, const QString &how, const RunIndexes &runs,
                             const LoadedDelivery &delivery)
{
    RowsText text{title,
                  how,
                  DeliveryWordsText::tr("The runs behind it"),
                  {DeliveryWordsText::tr("Ended (UTC)"), DeliveryWordsText::tr("Result"), DeliveryWordsText::tr("Took"),
                   DeliveryWordsText::tr("Workflow"), DeliveryWordsText::tr("Commit"),
                   DeliveryWordsText::tr("Started by"), DeliveryWordsText::tr("Attempt")},
                  {},
                  {},
                  qint64(runs.size())};
    for (std::size_t i = runs.size(); i-- > 0 && text.rows.size() < RowsDialog::mostRows;) {
        const RunRecord &run = delivery.view.runs[std::size_t(runs[i])];
        const PipelineRun &judged = delivery.view.judged[std::size_t(runs[i])];
        text.rows << QStringList{moment(judged.end),
                                 outcomeWord(judged.outcome, run.conclusion),
                                 duration(std::max(0.0, judged.end - judged.start) / 3600),
                                 run.workflow,
                                 shortCommit(run.commit),
                                 run.event,
                                 QString::number(run.attempt)};
        text.addresses << run.url;
    }
    return text;
}

RowsText DeliveryWords::deployments(const QString &title, const QString &how, const LoadedDelivery &delivery)
{
    const auto &records = delivery.view.production.records;
    RowsText text{title,
                  how,
                  DeliveryWordsText::tr("The deployments behind it"),
                  {DeliveryWordsText::tr("Deployed (UTC)"), DeliveryWordsText::tr("To or by"),
                   DeliveryWordsText::tr("Commit"), DeliveryWordsText::tr("Failed"),
                   DeliveryWordsText::tr("Puts right")},
                  {},
                  {},
                  qint64(records.size())};
    for (std::size_t i = records.size(); i-- > 0 && text.rows.size() < RowsDialog::mostRows;) {
        const Deployment &deployment = delivery.view.production.deployments[i];
        const bool failed = std::ranges::count(delivery.view.failures.failedIds, deployment.id) > 0;
        const QString target =
            delivery.view.parts.size() > 1
                ? u"%1: %2"_s.arg(delivery.view.parts[std::size_t(records[i].part)].name, records[i].environment)
                : records[i].environment;
        text.rows << QStringList{moment(double(records[i].deployed) / 1000), target, shortCommit(records[i].commit),
                                 failed ? DeliveryWordsText::tr("yes") : QString(),
                                 deployment.remedy ? DeliveryWordsText::tr("yes") : QString()};
        text.addresses << records[i].url;
    }
    return text;
}

} // namespace sextant
