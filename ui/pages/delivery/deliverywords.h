// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/runstrip.h"
#include "dialogs/rowsdialog.h"
#include "usecases/loaddelivery.h"
#include "widgets/figuretile.h"

namespace sextant {

/// The four figures in the order in which the page shows them.
enum class DeliveryFigure : quint8 { Frequency, LeadTime, ChangeFailures, TimeToGreen };

namespace DeliveryWords {

TileFigure tile(DeliveryFigure figure, const LoadedDelivery &delivery);
/// How the figure came about, and the deployments or runs behind it.
RowsText behind(DeliveryFigure figure, const LoadedDelivery &delivery);
RowsText runs(const QString &title, const QString &how, const RunIndexes &runs, const LoadedDelivery &delivery);
RowsText deployments(const QString &title, const QString &how, const LoadedDelivery &delivery);

StripRun stripRun(const PipelineRun &judged);
/// "Failed in 7 min, ci, 11 Nov 2026 16:40, attempt 2".
QString runWords(const RunRecord &run, const PipelineRun &judged);

QString duration(double hours); ///< "12 min", "5 h 10 min", "3.4 days"
QString percent(double share);
QString percents(const Interval &interval); ///< "6 to 55 %"
QString moment(double seconds);             ///< UTC, short
/// What the definition says, as one sentence beside the figures.
QString definition(const LoadedDelivery &delivery);
/// What deployments were taken from, as one sentence.
QString deploymentSource(const LoadedDelivery &delivery);
/// How the figures of several repositories were joined; empty with one.
QString joined(const LoadedDelivery &delivery);
QString sourceName(const RunSource &source);

} // namespace DeliveryWords

} // namespace sextant
