// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/timeline.h"

#include "repository/history.h"
#include "usecases/assessproduct.h"

#include <QTimeZone>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int stepsBack = 24;

struct Moment
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
QList<Moment> monthsOf(const History &history)
{
    QMap<QDate, Moment> months;
    for (const CommitRecord &commit : history.commits) { // newest first
        const QDateTime at = timeOf(commit);
        const QDate first(at.date().year(), at.date().month(), 1);
        if (commit.firstParent && !months.contains(first))
            months.insert(first, {commit.id, at, {}});
    }
    return months.values();
}

QList<Moment> tagsOf(git_repository *repository, const History &history)
{
    QList<Moment> moments;
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

Result<QList<Moment>> momentsOf(const TimelineRequest &request, const Ticket &ticket)
{
    const auto open = openRepository(request.repository);
    if (!open)
        return open.error();
    const auto head = resolveCommit(*open, request.repository, u"HEAD"_s);
    if (!head)
        return head.error();
    HistoryOptions options;
    options.threads = request.threads;
    const auto history = readHistory(request.repository, *head, options, ticket);
    if (!history)
        return history.error();
    QList<Moment> moments =
        request.step == TimelineStep::Tag ? tagsOf(open->repository.get(), *history) : monthsOf(*history);
    if (request.since.isValid())
        moments.removeIf([&request](const Moment &moment) { return moment.at.date() < request.since; });
    else if (moments.size() > stepsBack)
        moments = moments.last(stepsBack);
    const CommitRecord &newest = history->commits.front();
    if (moments.isEmpty() || textOf(moments.back().commit) != textOf(newest.id))
        moments.append({newest.id, timeOf(newest), {}});
    return moments;
}

TimelinePoint pointOf(const Moment &moment, const Assessment &assessment)
{
    TimelinePoint point;
    point.commit = textOf(moment.commit);
    point.at = moment.at;
    point.label = moment.label;
    point.product = assessment.product;
    point.applicable = assessment.applicable();
    for (const CheckResult &check : assessment.checks) {
        point.judged += check.applies() && !check.evidence.isEmpty() ? 1 : 0;
        point.states.insert(check.id, check.state);
    }
    return point;
}

} // namespace

Result<QList<TimelinePoint>> timelineOf(const TimelineRequest &request, const Catalogue &catalogue,
                                        const Ticket &ticket)
{
    const auto moments = momentsOf(request, ticket);
    if (!moments)
        return moments.error();
    QList<TimelinePoint> points;
    const Ticket quiet{ticket.cancelled, [](int, int, const QString &) {}};
    for (const Moment &moment : *moments) {
        ticket.report(int(points.size()), int(moments->size()),
                      QCoreApplication::translate("Timeline", "Scoring past commits"));
        AssessRequest past;
        past.repositories = {request.repository};
        past.revision = textOf(moment.commit);
        past.now = moment.at;
        past.threads = request.threads;
        const auto product = assessProduct(past, catalogue, quiet);
        if (!product)
            return product.error();
        points.append(pointOf(moment, product->assessment));
    }
    return points;
}

} // namespace sextant
