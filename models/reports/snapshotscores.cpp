// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/snapshotscores.h"

#include "base/jsoncursor.h"
#include "domain/stage.h"

namespace sextant {

Result<DimensionScores> dimensionScoresIn(const QByteArray &report)
{
    const auto document = parseJson(report, QStringLiteral("snapshot"));
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{QStringLiteral("snapshot"), {}};
    DimensionScores scores;
    for (const auto &[id, figures] : JsonCursor(*document, trouble).members("dimensions"))
        if (const auto dimension = fromId<Dimension>(id); dimension && figures.has("evidenced"))
            scores[std::size_t(*dimension)] = figures.number("evidenced", 0, 100);
    if (trouble.first)
        return *trouble.first;
    return scores;
}

Result<QList<OpenStopper>> openStoppersIn(const QByteArray &report)
{
    const auto document = parseJson(report, QStringLiteral("snapshot"));
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{QStringLiteral("snapshot"), {}};
    QList<OpenStopper> stoppers;
    for (const JsonCursor &check : JsonCursor(*document, trouble).items("checks")) {
        const auto state = fromId<CheckState>(check.string("state")).value_or(CheckState::Unknown);
        if (check.string("class") == QLatin1StringView(nameOf(RiskClass::ShipStopper).id) &&
            state != CheckState::Pass && state != CheckState::NotApplicable)
            stoppers << OpenStopper{check.string("id"), check.string("title"), state};
    }
    if (trouble.first)
        return *trouble.first;
    return stoppers;
}

} // namespace sextant
