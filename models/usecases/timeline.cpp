// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/timeline.h"

#include "repository/inspector.h"
#include "repository/objectshares.h"
#include "usecases/assessproduct.h"

#include <QTimeZone>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int stepsBack = 24;
constexpr qsizetype mostPaths = 200;

struct TimelineMoment
{
    git_oid commit{};
    QDateTime at;
    QString label;
};

QDateTime timeOf(const CommitRecord &commit)
{
    return QDateTime::fromSecsSinceEpoch(commit.time, Qt::UTC);
}

/// The last commit of each month on the line of first parents; months without one are left out.
QList<TimelineMoment> monthsOf(const History &history)
{
    QMap<QDate, TimelineMoment> months;
    for (const CommitRecord &commit : history.commits) { // newest first
        const QDateTime at = timeOf(commit);
        const QDate first(at.date().year(), at.date().month(), 1);
        if (commit.firstParent && !months.contains(first))
            months.insert(first, {commit.id, at, {}});
    }
    return months.values();
}

QList<TimelineMoment> tagsOf(git_repository *repository, const History &history)
{
    QList<TimelineMoment> moments;
    std::map<QString, QString> labels; // by commit
    git_reference_foreach(
        repository,
        [](git_reference *raw, void *payload) {
            const ReferenceHandle reference(raw);
            ObjectHandle commit;
            if (git_reference_is_tag(reference.get()) == 1 &&
                git_reference_peel(out(commit), reference.get(), GIT_OBJECT_COMMIT) == 0)
                static_cast<std::map<QString, QString> *>(payload)->emplace(
                    textOf(*git_object_id(commit.get())),
                    QString::fromUtf8(git_reference_shorthand(reference.get())).simplified().left(60));
            return 0;
        },
        &labels);
    for (auto commit = history.commits.rbegin(); commit != history.commits.rend(); ++commit)
        if (const auto label = labels.find(textOf(commit->id)); label != labels.end())
            moments.append({commit->id, timeOf(*commit), label->second});
    return moments;
}

Result<QList<TimelineMoment>> momentsOf(const TimelineRequest &request, Inspector &inspector, const Ticket &ticket)
{
    const auto head = inspector.commitOf(u"HEAD"_s);
    if (!head)
        return head.error();
    const auto history = inspector.history(*head, ticket);
    if (!history)
        return history.error();
    QList<TimelineMoment> moments =
        request.step == TimelineStep::Tag ? tagsOf(inspector.repository(), **history) : monthsOf(**history);
    if (request.since.isValid())
        moments.removeIf([&request](const TimelineMoment &moment) { return moment.at.date() < request.since; });
    else if (moments.size() > stepsBack)
        moments = moments.last(stepsBack);
    const CommitRecord &newest = (*history)->commits.front();
    if (moments.isEmpty() || textOf(moments.back().commit) != textOf(newest.id))
        moments.append({newest.id, timeOf(newest), {}});
    return moments;
}

TimelinePoint pointOf(const TimelineMoment &moment, const Assessment &assessment)
{
    TimelinePoint point;
    point.commit = textOf(moment.commit);
    point.at = moment.at;
    point.label = moment.label;
    const ProductScore &score = assessment.product;
    point.product = {score.low, score.headline, score.ceiling};
    for (std::size_t i = 0; i < point.dimensions.size(); ++i)
        if (const auto &dimension = score.dimensions[i])
            point.dimensions[i] = {score.lows[i], dimension->evidenced, dimension->ceiling};
    point.coverage = score.coverage;
    point.level = score.level;
    point.applicable = assessment.applicable();
    for (const CheckResult &check : assessment.checks) {
        point.judged += check.applies() && !check.evidence.isEmpty() ? 1 : 0;
        point.states.insert(check.id, check.state);
    }
    return point;
}

Result<TimelinePoint> score(const TimelineMoment &moment, Inspector &inspector, const Catalogue &catalogue,
                            const Ticket &ticket)
{
    const auto inspection = inspector.inspect(textOf(moment.commit), moment.at, Inspector::Extent::FactsOnly, ticket);
    if (!inspection)
        return inspection.error();
    AssessRequest past;
    past.revision = textOf(moment.commit);
    past.now = moment.at;
    const auto product = assessCollected(past, {*inspection}, {}, catalogue);
    if (!product)
        return product.error();
    return pointOf(moment, product->assessment);
}

/// Each thread scores the next commit that none has taken.
Result<QList<TimelinePoint>> scoreAll(const QList<TimelineMoment> &moments, const Inspector &inspector,
                                      const TimelineRequest &request, const Catalogue &catalogue, const Ticket &ticket)
{
    std::vector<Inspector> inspectors;
    for (std::size_t i = 0; i < ObjectShares::threadsFor(request.threads); ++i) {
        auto one = inspector.forOneThread();
        if (!one)
            return one.error();
        inspectors.push_back(std::move(*one));
    }
    QList<TimelinePoint> points(moments.size());
    TimelinePoint *const first = points.data();
    const Ticket quiet{ticket.cancelled, [](int, int, const QString &) {}};
    const auto makeReader = [&](std::size_t thread) -> ObjectShares::Read {
        return [&, thread](git_odb *, std::size_t i) -> Status {
            auto point = score(moments[qsizetype(i)], inspectors[thread], catalogue, quiet);
            if (!point)
                return point.error();
            first[i] = std::move(*point);
            return done();
        };
    };
    const ObjectShares all{request.repository, std::size_t(moments.size()), 1,
                           QCoreApplication::translate("Timeline", "Scoring past commits")};
    if (Status scored = all.run(inspectors.size(), makeReader, ticket); !scored)
        return scored.error();
    return points;
}

/// The line of first parents from one commit back to another, oldest first; empty when the older one is not on it.
std::vector<const CommitRecord *> lineBetween(const History &history, const QString &older, const QString &newer)
{
    std::vector<const CommitRecord *> line;
    git_oid next{};
    if (git_oid_fromstr(&next, newer.toLatin1().constData()) < 0)
        return {};
    for (const CommitRecord &commit : history.commits) { // newest first
        if (!OidEqual{}(commit.id, next))
            continue;
        line.push_back(&commit);
        if (textOf(commit.id) == older) {
            std::ranges::reverse(line);
            return line;
        }
        if (commit.parents.empty())
            return {};
        next = commit.parents.front();
    }
    return {};
}

} // namespace

Result<QList<TimelinePoint>> timelineOf(const TimelineRequest &request, const Catalogue &catalogue,
                                        const Ticket &ticket)
{
    auto inspector = Inspector::open(request.repository, catalogue, request.threads, request.component);
    if (!inspector)
        return inspector.error();
    const auto moments = momentsOf(request, *inspector, ticket);
    if (!moments)
        return moments.error();
    std::vector<git_oid> commits;
    std::ranges::transform(*moments, std::back_inserter(commits), &TimelineMoment::commit);
    if (Status read = inspector->readAhead(commits, ticket); !read)
        return read.error();
    return scoreAll(*moments, *inspector, request, catalogue, ticket);
}

QList<StateChange> changesBetween(const Catalogue &catalogue, const TimelinePoint &before, const TimelinePoint &after)
{
    QList<StateChange> changes;
    for (const Check &check : catalogue.checks) {
        const CheckState from = before.states.value(check.id, CheckState::Unknown);
        const CheckState to = after.states.value(check.id, CheckState::Unknown);
        if (from != to)
            changes.append({check.id, from, to});
    }
    return changes;
}

Result<CheckTurn> findTurn(const TurnRequest &request, const Catalogue &catalogue, const Ticket &ticket)
{
    if (!catalogue.find(request.check))
        return usageError(QCoreApplication::translate("Timeline", "There is no check “%1”.").arg(request.check));
    auto inspector = Inspector::open(request.repository, catalogue, request.threads, request.component);
    if (!inspector)
        return inspector.error();
    const auto newest = inspector->commitOf(request.newer);
    const auto oldest = inspector->commitOf(request.older);
    if (!newest || !oldest)
        return newest ? oldest.error() : newest.error();
    const auto history = inspector->history(*newest, ticket);
    if (!history)
        return history.error();
    const auto line = lineBetween(**history, textOf(*oldest), textOf(*newest));
    if (line.size() < 2)
        return inputError(
            QCoreApplication::translate("Timeline", "The older commit is not on the main line of the newer one."),
            request.older, QCoreApplication::translate("Timeline", "Choose two points of the same branch."));
    CheckTurn turn;
    const Ticket quiet{ticket.cancelled, [](int, int, const QString &) {}};
    const auto stateAt = [&](const CommitRecord &commit) -> Result<CheckState> {
        ticket.report(turn.looked++, 0, QCoreApplication::translate("Timeline", "Looking for the commit"));
        const auto point = score({commit.id, timeOf(commit), {}}, *inspector, catalogue, quiet);
        if (!point)
            return point.error();
        return point->states.value(request.check, CheckState::Unknown);
    };
    const auto before = stateAt(*line.front());
    const auto after = before ? stateAt(*line.back()) : before;
    if (!after)
        return after.error();
    if (*before == *after)
        return inputError(QCoreApplication::translate("Timeline", "The check did not turn between these two commits."));
    turn.from = *before;
    turn.to = *after;
    // Between two commits that differ there is at least one where it turned; halving finds one of them.
    std::size_t unturned = 0;
    std::size_t turned = line.size() - 1;
    while (turned - unturned > 1) {
        const std::size_t middle = unturned + (turned - unturned) / 2;
        const auto state = stateAt(*line[middle]);
        if (!state)
            return state.error();
        if (*state == *before) {
            unturned = middle;
        } else {
            turned = middle;
            turn.to = *state;
        }
    }
    const CommitRecord &commit = *line[turned];
    turn.commit = textOf(commit.id);
    turn.at = timeOf(commit);
    turn.subject = QString::fromStdString(commit.subject);
    for (const Change &change : (*history)->changesOf(commit))
        if (turn.paths.size() < mostPaths)
            turn.paths << QString::fromStdString((*history)->paths.path(change.path));
    return turn;
}

} // namespace sextant
