// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/deliveryview.h"

#include "base/seconds.h"
#include "delivery/joineddeployments.h"
#include "statistics/quantile.h"

#include <QHash>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int mostBuckets = 12;
constexpr std::size_t mostTests = 20;

double seconds(Moment moment)
{
    return double(moment) / 1000;
}

/// Numbers of runs are those of their provider, which another one may use as well.
QString attemptName(const RunRecord &run, int attempt)
{
    return u"%1/%2/%3"_s.arg(QString::number(run.part), run.externalId, QString::number(attempt));
}

/// Numbers few words that very many runs repeat. Neighbours mostly share the very text.
class Numbering
{
public:
    int operator()(const QString &word)
    {
        if (m_lastNumber >= 0 && word.constData() == m_last.constData() && word.size() == m_last.size())
            return m_lastNumber;
        const auto known = m_numbers.constFind(word);
        m_lastNumber = known != m_numbers.constEnd() ? *known : add(word);
        m_last = word;
        return m_lastNumber;
    }
    const QStringList &words() const { return m_words; }

private:
    int add(const QString &word)
    {
        m_words << word;
        return *m_numbers.insert(word, int(m_words.size()) - 1);
    }

    QHash<QString, int> m_numbers;
    QStringList m_words;
    QString m_last;
    int m_lastNumber = -1;
};

/// The branch that is looked at: as chosen, as the repository says, or the one that sounds like it.
QString branchOf(const QHash<QString, int> &counts, const QString &chosen, const QString &ofRepository, bool &assumed)
{
    assumed = false;
    if (!chosen.isEmpty())
        return chosen;
    if (counts.contains(ofRepository))
        return ofRepository;
    assumed = true;
    for (const QString &name : {u"main"_s, u"master"_s, u"trunk"_s})
        if (counts.contains(name))
            return name;
    QString most;
    for (const auto &[name, count] : counts.asKeyValueRange())
        if (most.isEmpty() || count > counts[most] || (count == counts[most] && name < most))
            most = name;
    return most;
}

void chooseBranches(const DeliveryInput &input, DeliveryView &view)
{
    std::vector<Numbering> numbers(input.parts.size());
    std::vector<std::vector<int>> counted(input.parts.size());
    for (const RunRecord &run : input.runs) {
        const auto part = std::size_t(run.part);
        view.parts[part].hasRuns = true;
        if (run.branch.isEmpty())
            continue;
        const auto number = std::size_t(numbers[part](run.branch));
        counted[part].resize(std::max(counted[part].size(), number + 1));
        ++counted[part][number];
    }
    const bool any = std::ranges::any_of(view.parts, &DeliveryPartView::hasRuns);
    const DeliveryPartView *first = nullptr;
    for (std::size_t at = 0; at < input.parts.size(); ++at) {
        QHash<QString, int> counts;
        for (std::size_t number = 0; number < counted[at].size(); ++number)
            counts.insert(numbers[at].words()[qsizetype(number)], counted[at][number]);
        DeliveryPartView &part = view.parts[at];
        part.branch = branchOf(counts, input.definition.branch, input.parts[at].defaultBranch, part.branchAssumed);
        if (any && !part.hasRuns)
            continue;
        view.branch = !first || view.branch == part.branch ? part.branch : QString();
        view.branchAssumed = view.branchAssumed || part.branchAssumed;
        first = &part;
    }
}

/// Where the attempt before this one was cancelled, a good later one is no sign of flakiness.
QSet<QString> cancelledAttempts(const std::vector<RunRecord> &runs)
{
    QSet<QString> cancelled;
    for (const RunRecord &run : runs)
        if (run.conclusion == u"cancelled" || run.conclusion == u"canceled")
            cancelled << attemptName(run, run.attempt);
    return cancelled;
}

/// Workflows of several repositories may have one name, and are still not one workflow.
class WorkflowNames
{
public:
    explicit WorkflowNames(const std::vector<DeliveryPart> &parts)
        : m_parts(parts)
        , m_numbers(parts.size())
        , m_names(parts.size())
    {}
    const QString &operator()(const RunRecord &run)
    {
        const auto part = std::size_t(run.part);
        const int number = m_numbers[part](run.workflow);
        if (number == m_names[part].size())
            m_names[part] << (m_parts.size() > 1 ? u"%1: %2"_s.arg(m_parts[part].name, run.workflow) : run.workflow);
        return m_names[part].at(number);
    }
    QStringList all() const
    {
        QStringList names;
        for (const QStringList &part : m_names)
            names << part;
        names.removeDuplicates();
        names.sort(Qt::CaseInsensitive);
        return names;
    }

private:
    const std::vector<DeliveryPart> &m_parts;
    std::vector<Numbering> m_numbers;
    std::vector<QStringList> m_names;
};

/// Takes the runs that are looked at out of the input. They stay where they are in memory, a year of them is much.
void chooseRuns(DeliveryInput &input, DeliveryView &view)
{
    const double after = input.now - input.days * secondsInDay;
    const QSet<QString> cancelled = cancelledAttempts(input.runs);
    WorkflowNames names(input.parts);
    std::size_t kept = 0;
    view.judged.reserve(input.runs.size());
    for (RunRecord &run : input.runs) {
        const QString &workflow = names(run);
        if (run.finished == 0) {
            ++view.unfinished;
            continue;
        }
        const double end = seconds(run.finished);
        if (end > input.now) {
            ++view.future;
            continue;
        }
        view.knownSince = view.knownSince > 0 ? std::min(view.knownSince, end) : end;
        DeliveryPartView &part = view.parts[std::size_t(run.part)];
        // Providers without branches, as Jenkins' plain jobs, count whole.
        const bool here = run.branch.isEmpty() || run.branch == part.branch;
        const bool wanted = input.workflow.isEmpty() || workflow == input.workflow;
        if (end <= after || !here || !wanted || !eventCounts(run.event, input.definition))
            continue;
        ++part.runs;
        run.workflow = workflow;
        const bool previousCancelled =
            run.attempt > 1 && !cancelled.isEmpty() && cancelled.contains(attemptName(run, run.attempt - 1));
        view.judged.push_back({qint64(view.judged.size()), run.workflow, run.commit, outcomeOf(run, input.definition),
                               seconds(run.started), end, run.attempt, previousCancelled});
        if (RunRecord &to = input.runs[kept++]; &to != &run)
            to = std::move(run);
    }
    input.runs.resize(kept);
    view.runs = std::move(input.runs);
    view.workflows = names.all();
}

struct Tally
{
    qint64 good = 0;
    qint64 all = 0;

    void add(RunOutcome outcome)
    {
        good += outcome == RunOutcome::Good ? 1 : 0;
        all += outcome != RunOutcome::Inconclusive ? 1 : 0;
    }
    Share share() const { return shareOf(good, all); }
};

void fillBuckets(DeliveryView &view)
{
    const int count = view.days < 60 ? 10 : mostBuckets;
    const double width = view.days * secondsInDay / count;
    const double first = view.now - view.days * secondsInDay;
    for (int at = 0; at < count; ++at)
        view.buckets.push_back({first + at * width, first + (at + 1) * width, {}, {}});
    for (std::size_t i = 0; i < view.judged.size(); ++i) {
        const auto at = std::clamp(int((view.judged[i].end - first) / width), 0, count - 1);
        view.buckets[std::size_t(at)].runs.push_back(int(i));
    }
    for (DeliveryBucket &bucket : view.buckets) {
        Tally tally;
        for (const int i : bucket.runs)
            tally.add(view.judged[std::size_t(i)].outcome);
        bucket.success = tally.share();
    }
}

/// Runs by their workflow, in the order of the names.
std::map<QString, RunIndexes> byWorkflow(const DeliveryView &view)
{
    Numbering numbers;
    std::vector<RunIndexes> indexes;
    for (std::size_t i = 0; i < view.judged.size(); ++i) {
        const auto number = std::size_t(numbers(view.judged[i].workflow));
        indexes.resize(std::max(indexes.size(), number + 1));
        indexes[number].push_back(int(i));
    }
    std::map<QString, RunIndexes> named;
    for (std::size_t number = 0; number < indexes.size(); ++number)
        named.emplace(numbers.words()[qsizetype(number)], std::move(indexes[number]));
    return named;
}

void fillWorkflows(std::map<QString, RunIndexes> workflows, DeliveryView &view)
{
    for (auto &[name, runs] : workflows) {
        Tally tally;
        std::vector<double> minutes;
        for (const int i : runs) {
            const PipelineRun &run = view.judged[std::size_t(i)];
            tally.add(run.outcome);
            if (run.outcome == RunOutcome::Good && run.end >= run.start)
                minutes.push_back((run.end - run.start) / secondsInMinute);
        }
        view.byWorkflow.push_back({name, tally.share(), durationFrom(std::move(minutes)), std::move(runs)});
    }
    std::ranges::stable_sort(view.byWorkflow, std::greater(), [](const WorkflowSummary &s) { return s.runs.size(); });
}

void fillParts(DeliveryView &view)
{
    std::vector<Tally> tallies(view.parts.size());
    for (std::size_t i = 0; i < view.judged.size(); ++i)
        tallies[std::size_t(view.runs[i].part)].add(view.judged[i].outcome);
    for (std::size_t at = 0; at < tallies.size(); ++at)
        view.parts[at].success = tallies[at].share();
}

void fillFlaky(DeliveryView &view)
{
    const CommitGroups groups = groupsOf(view.judged);
    view.flakiness = groups.flaky;
    QHash<int, RunIndexes> flaky;
    for (std::size_t i = 0; i < view.judged.size(); ++i)
        if (const int group = groups.groupOf[i]; group >= 0 && groups.isFlaky[std::size_t(group)])
            flaky[group].push_back(int(i));
    for (const RunIndexes &runs : std::as_const(flaky)) {
        const PipelineRun &first = view.judged[std::size_t(runs.front())];
        view.flaky.push_back({first.workflow, first.commit, runs});
    }
    std::ranges::sort(view.flaky, std::greater(), [](const FlakyGroup &group) { return group.runs.back(); });
}

/// As timeToGreen does, whose hours these are: runs are in the order of their ends already.
void fillEpisodes(const std::map<QString, RunIndexes> &workflows, DeliveryView &view)
{
    std::vector<double> hours;
    for (const auto &[name, runs] : workflows) {
        int red = -1;
        for (const int i : runs) {
            const PipelineRun &run = view.judged[std::size_t(i)];
            if (run.outcome == RunOutcome::Bad && red < 0) {
                red = i;
            } else if (run.outcome == RunOutcome::Good && red >= 0) {
                view.episodes.push_back(
                    {name, (run.end - view.judged[std::size_t(red)].end) / secondsInHour, false, {red, i}});
                red = -1;
            }
        }
        if (red >= 0)
            view.episodes.push_back(
                {name, (view.now - view.judged[std::size_t(red)].end) / secondsInHour, true, {red}});
    }
    std::ranges::stable_sort(view.episodes, std::greater(), &RedEpisode::hours);
    for (const RedEpisode &episode : view.episodes) {
        hours.push_back(episode.hours);
        view.restore.open += episode.open ? 1 : 0;
        if (episode.open)
            view.restore.longestOpen = std::max(view.restore.longestOpen.value_or(episode.hours), episode.hours);
    }
    std::ranges::reverse(hours);
    view.restoreInterval = medianInterval(hours);
    view.restore.episodes = qint64(hours.size());
    view.restore.median = median(std::move(hours));
}

} // namespace

DeliveryView deliveryView(DeliveryInput input)
{
    DeliveryView view;
    view.now = input.now;
    view.days = input.days;
    for (const DeliveryPart &part : input.parts)
        view.parts.push_back({.name = part.name});
    fillDeployments(input, view); // first, since the runs are taken out of the input next
    chooseBranches(input, view);
    chooseRuns(input, view);
    view.success = successOf(view.judged);
    view.duration = durationOf(view.judged);
    fillBuckets(view);
    auto workflows = byWorkflow(view);
    fillEpisodes(workflows, view);
    fillWorkflows(std::move(workflows), view);
    fillParts(view);
    fillFlaky(view);
    view.health = healthValue(view.success, view.flakiness, view.restore);
    QSet<QString> environments;
    for (const DeploymentRecord &record : input.told)
        if (!isVersion(record))
            environments << record.environment;
    view.environments = QStringList(environments.cbegin(), environments.cend());
    view.environments.sort(Qt::CaseInsensitive);
    view.hasHistory = std::ranges::any_of(
        input.parts, [](const DeliveryPart &part) { return !part.history.commits.times.isEmpty(); });
    view.historyCut = std::ranges::any_of(input.parts, [](const DeliveryPart &part) { return part.history.cut; });
    view.tests = testSeries(input.reports, mostTests);
    return view;
}

DeliveryMetrics metricsOf(const DeliveryView &view)
{
    return {view.success,   view.duration, view.flakiness, view.restore,
            view.frequency, view.lead,     view.failures,  view.health};
}

} // namespace sextant
