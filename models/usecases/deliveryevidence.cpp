// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/deliveryevidence.h"

#include "storage/evidencestore.h"
#include "storage/repositorystore.h"
#include "usecases/loaddelivery.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr qsizetype placesKept = 5;

struct DeliveryEvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryEvidence)
};

/// The newest failed runs, by their addresses.
QList<Place> failedRuns(const DeliveryView &view)
{
    QList<Place> places;
    for (std::size_t i = view.runs.size(); i-- > 0 && places.size() < placesKept;)
        if (view.judged[i].outcome == RunOutcome::Bad && !view.runs[i].url.isEmpty())
            places << Place{view.runs[i].url, 0, view.runs[i].commit, {}};
    return places;
}

} // namespace

QList<Evidence> evidenceFromDelivery(const DeliveryView &view, const QString &source)
{
    if (!view.health)
        return {};
    Evidence evidence;
    evidence.checkId = u"ops.delivery-health"_s;
    evidence.kind = EvidenceKind::Ci;
    evidence.value = *view.health;
    evidence.strength = confidenceFrom(view.success.all);
    evidence.date = QDateTime::fromSecsSinceEpoch(qint64(view.now), Qt::UTC);
    evidence.source = source;
    evidence.summary =
        DeliveryEvidenceText::tr("%1 of %n run(s) on %2 passed in ninety days, %3 of %4 commits were both good and bad",
                                 nullptr, int(view.success.all))
            .arg(view.success.some)
            .arg(view.branch.isEmpty() ? DeliveryEvidenceText::tr("all branches") : view.branch)
            .arg(view.flakiness.some)
            .arg(view.flakiness.all);
    evidence.places = failedRuns(view);
    return {evidence};
}

Status keepDeliveryEvidence(const Workspace &workspace, qint64 projectId, const QDateTime &now, const Ticket &ticket)
{
    const CiStore store(workspace.database());
    const auto newest = store.newestEnd(projectId, now.toMSecsSinceEpoch());
    const auto sources = store.sources(projectId);
    if (!newest || !sources)
        return !newest ? newest.error() : sources.error();
    if (*newest == 0 || sources->isEmpty())
        return done();
    const auto repositories = RepositoryStore(workspace.database()).list(projectId);
    if (!repositories)
        return repositories.error();
    // The history of commits says nothing about runs, and reading it here would cost.
    const auto places = deliveryPlaces(workspace, *repositories, *sources, {});
    if (!places)
        return places.error();
    EvidenceStore evidence(workspace.database());
    for (const StoredSource &stored : *sources)
        if (const Status cleared = evidence.replace(projectId, {EvidenceOrigin::Kind::CiSource, stored.source.id}, {});
            !cleared)
            return cleared;
    // Each repository speaks for itself: one that is red must not hide behind another one.
    for (const DeliveryPlace &place : *places) {
        if (place.sources.isEmpty())
            continue;
        const DeliveryRequest request{
            projectId, double(*newest) / 1000, 90, {}, std::make_shared<const ChangeHistories>(), place.key};
        const auto loaded = loadDelivery(workspace, request, ticket);
        if (!loaded)
            return loaded.error();
        const RunSource &source = place.sources.front();
        if (const Status kept = evidence.replace(
                projectId, {EvidenceOrigin::Kind::CiSource, source.id},
                evidenceFromDelivery(loaded->view, u"%1 %2"_s.arg(source.provider, source.repository)));
            !kept)
            return kept;
    }
    return done();
}

} // namespace sextant
