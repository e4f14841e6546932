// SPDX-License-Identifier: GPL-3.0-or-later
// The four tiles of the page: what they show, and how it was worked out.
#include "pages/delivery/deliverywords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct DeliveryFiguresText
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryFigures)
};

const QString dash = u"–"_s;

Level rankOf(Band band)
{
    static constexpr std::array ranks{Level::Proven, Level::ProductionGrade, Level::MvpSafe, Level::AdHoc};
    return ranks[std::size_t(band)];
}

Fill restsOn(const DeliveryView &view, bool any)
{
    // A tag only says that somebody named a version.
    return !any ? Fill::Dotted : view.production.rule == DeploymentRule::Tags ? Fill::Stripes : Fill::Solid;
}

void setBand(TileFigure &tile, const DeliveryView &view, const std::optional<Band> &band)
{
    if (!band)
        return;
    if (!view.enoughForBands) {
        tile.band = DeliveryFiguresText::tr("No band: %n of 10 deployments", nullptr, int(view.deploymentsInTime));
        return;
    }
    tile.rank = rankOf(*band);
    tile.band = DeliveryFiguresText::tr("%1 (DORA %2)").arg(labelOf(*band)).arg(bandYear);
}

TileFigure frequencyTile(const DeliveryView &view)
{
    const QLocale locale;
    const bool any = view.frequency.deployments > 0;
    TileFigure tile{DeliveryFiguresText::tr("Deployments"),
                    dash,
                    DeliveryFiguresText::tr("none known"),
                    restsOn(view, any),
                    {},
                    {},
                    {},
                    {}};
    if (any) {
        tile.figure = locale.toString(view.frequency.perWeek, 'f', 1);
        tile.unit = DeliveryFiguresText::tr("a week, %n in twelve weeks", nullptr, int(view.frequency.deployments));
        tile.interval = DeliveryFiguresText::tr("%1 to %2")
                            .arg(locale.toString(view.frequencyInterval.low, 'f', 1),
                                 locale.toString(view.frequencyInterval.high, 'f', 1));
        setBand(tile, view, view.frequency.band);
    }
    return tile;
}

TileFigure leadTile(const DeliveryView &view)
{
    const bool any = view.lead.median.has_value();
    TileFigure tile{DeliveryFiguresText::tr("Change to production"),
                    dash,
                    view.hasHistory ? DeliveryFiguresText::tr("no change can be followed")
                                    : DeliveryFiguresText::tr("the repository is not at hand"),
                    restsOn(view, any),
                    {},
                    {},
                    {},
                    {}};
    if (any) {
        tile.figure = DeliveryWords::duration(*view.lead.median);
        tile.unit = DeliveryFiguresText::tr("typical of %n change(s)", nullptr, int(view.lead.changes));
        if (view.leadInterval)
            tile.interval = DeliveryFiguresText::tr("%1 to %2")
                                .arg(DeliveryWords::duration(view.leadInterval->low),
                                     DeliveryWords::duration(view.leadInterval->high));
        setBand(tile, view, view.lead.band);
    }
    return tile;
}

TileFigure failureTile(const DeliveryView &view)
{
    const auto rate = view.failures.failed.rate();
    TileFigure tile{DeliveryFiguresText::tr("Changes that fail"),
                    dash,
                    DeliveryFiguresText::tr("no deployment in this time"),
                    restsOn(view, rate.has_value()),
                    {},
                    {},
                    {},
                    {}};
    if (rate) {
        tile.figure = DeliveryWords::percent(*rate);
        tile.unit = DeliveryFiguresText::tr("%1 of %2").arg(view.failures.failed.some).arg(view.failures.failed.all);
        tile.interval = DeliveryWords::percents(view.failures.failed.interval);
        setBand(tile, view, view.failures.band);
    }
    return tile;
}

TileFigure greenTile(const DeliveryView &view)
{
    const bool runs = view.success.all > 0;
    TileFigure tile{DeliveryFiguresText::tr("Time to restore green"),
                    dash,
                    runs ? DeliveryFiguresText::tr("it was never red") : DeliveryFiguresText::tr("no run"),
                    runs ? Fill::Solid : Fill::Dotted,
                    {},
                    {},
                    {},
                    {}};
    if (view.restore.median) {
        tile.figure = (view.restore.open > 0 ? u"≥ "_s : QString()) + DeliveryWords::duration(*view.restore.median);
        tile.unit = DeliveryFiguresText::tr("typical of %n time(s)", nullptr, int(view.restore.episodes));
        if (view.restore.open > 0)
            tile.band = DeliveryFiguresText::tr("%n still red", nullptr, int(view.restore.open));
        if (view.restoreInterval)
            tile.interval = DeliveryFiguresText::tr("%1 to %2")
                                .arg(DeliveryWords::duration(view.restoreInterval->low),
                                     DeliveryWords::duration(view.restoreInterval->high));
    }
    // What was put right by the next deployment is the published measure; green again is only close to it.
    if (view.failures.recoveryMedian && view.enoughForBands && view.failures.recoveryBand) {
        tile.rank = rankOf(*view.failures.recoveryBand);
        tile.band = DeliveryFiguresText::tr("Recovery %1 (%2)").arg(labelOf(*view.failures.recoveryBand)).arg(bandYear);
    } else if (tile.band.isEmpty() && view.restore.median) {
        tile.band = DeliveryFiguresText::tr("No published band");
    }
    return tile;
}

QString frequencyHow(const LoadedDelivery &delivery)
{
    const DeploymentFrequency &frequency = delivery.view.frequency;
    return DeliveryFiguresText::tr(
               "%1 The twelve weeks up to now hold %n deployment(s). The band looks at the days with a deployment: "
               "%2 in the middle week. Three a week are elite, one is high, one in four weeks is medium. The likely "
               "range is that of a count (Byar, 95 %). Bands are from DORA %3; they need ten deployments.",
               nullptr, int(frequency.deployments))
        .arg(DeliveryWords::deploymentSource(delivery), QLocale().toString(frequency.medianDaysPerWeek))
        .arg(bandYear);
}

QString leadHow(const LoadedDelivery &delivery)
{
    QString how =
        DeliveryFiguresText::tr(
            "%1 For every deployment, the commits that no earlier one held: from the time of the commit "
            "to the end of the deployment. The figure is the median, 90 % took no longer than %2. Merges do "
            "not count, and the first deployment is only the base. A squash merge shortens it, since only its "
            "own time is known. Under a day is elite, a week high, a month medium (DORA %3).")
            .arg(DeliveryWords::deploymentSource(delivery),
                 delivery.view.lead.p90 ? DeliveryWords::duration(*delivery.view.lead.p90) : dash)
            .arg(bandYear);
    if (delivery.view.historyCut)
        how += u' ' + DeliveryFiguresText::tr("Older commits are missing in the clone.");
    return how;
}

QString failureHow(const LoadedDelivery &delivery)
{
    const ChangeFailures &failures = delivery.view.failures;
    return DeliveryFiguresText::tr(
               "%1 A deployment failed if the next one came within 48 hours and went back to an earlier commit, or "
               "consisted of commits that say revert, hotfix or rollback only. A failed deployment job is not a failed "
               "change. Failed here: %2 of %3. Put right after: %4. Deployments that only put right: %5. Up to 5 % is "
               "elite, 10 % high, 15 % medium (DORA %6).")
        .arg(DeliveryWords::deploymentSource(delivery))
        .arg(failures.failed.some)
        .arg(failures.failed.all)
        .arg(failures.recoveryMedian ? DeliveryWords::duration(*failures.recoveryMedian) : dash,
             failures.rework.rate() ? DeliveryWords::percent(*failures.rework.rate()) : dash)
        .arg(bandYear);
}

QString greenHow(const LoadedDelivery &delivery)
{
    QString how = DeliveryFiguresText::tr(
                      "For each workflow, from the end of the first failed run to the end of the next good one. The "
                      "figure is the median. %1")
                      .arg(DeliveryWords::definition(delivery));
    if (delivery.view.restore.open > 0)
        how += u' ' + DeliveryFiguresText::tr("What is still red counts until now, so the true figure is higher.");
    if (delivery.view.failures.recoveryMedian)
        how += u' ' + DeliveryFiguresText::tr(
                          "After a failed deployment the next one put it right in %1; the band is of that figure.")
                          .arg(DeliveryWords::duration(*delivery.view.failures.recoveryMedian));
    return how;
}

RunIndexes redRuns(const DeliveryView &view)
{
    RunIndexes runs;
    for (const RedEpisode &episode : view.episodes)
        runs.insert(runs.end(), episode.runs.begin(), episode.runs.end());
    std::ranges::sort(runs);
    runs.erase(std::ranges::unique(runs).begin(), runs.end());
    return runs;
}

} // namespace

TileFigure DeliveryWords::tile(DeliveryFigure figure, const LoadedDelivery &delivery)
{
    static constexpr TileFigure (*makers[])(const DeliveryView &) = {frequencyTile, leadTile, failureTile, greenTile};
    TileFigure tile = makers[std::size_t(figure)](delivery.view);
    tile.hint = DeliveryFiguresText::tr("Opens how it was worked out, and what is behind it.");
    return tile;
}

RowsText DeliveryWords::behind(DeliveryFigure figure, const LoadedDelivery &delivery)
{
    const QString title = tile(figure, delivery).title;
    switch (figure) {
    case DeliveryFigure::Frequency:
        return deployments(title, frequencyHow(delivery), delivery);
    case DeliveryFigure::LeadTime:
        return deployments(title, leadHow(delivery), delivery);
    case DeliveryFigure::ChangeFailures:
        return deployments(title, failureHow(delivery), delivery);
    case DeliveryFigure::TimeToGreen:
        break;
    }
    return runs(title, greenHow(delivery), redRuns(delivery.view), delivery);
}

} // namespace sextant
