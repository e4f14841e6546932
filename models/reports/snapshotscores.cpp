// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/snapshotscores.h"

#include "base/jsoncursor.h"

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

} // namespace sextant
