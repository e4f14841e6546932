// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/signals.h"

#include <numeric>
#include <string_view>

namespace sextant {

namespace {

struct Trust
{
    double quality;
    double deviation;
};

constexpr std::array<Trust, 3> trust{{{1.0, 0.10}, {0.9, 0.20}, {0.6, 0.35}}};

} // namespace

std::optional<std::size_t> signalIndex(QStringView id)
{
    for (std::size_t i = 0; i < signalCount; ++i)
        if (id == QLatin1StringView(decisionSignals[i].id))
            return i;
    return std::nullopt;
}

const BySignal<std::size_t> &signalsById()
{
    static const BySignal<std::size_t> order = [] {
        BySignal<std::size_t> indices{};
        std::iota(indices.begin(), indices.end(), std::size_t(0));
        std::ranges::sort(indices, {}, [](std::size_t i) { return std::string_view(decisionSignals[i].id); });
        return indices;
    }();
    return order;
}

double qualityOf(AnswerSource source)
{
    return trust[std::size_t(source)].quality;
}

double deviationOf(AnswerSource source)
{
    return trust[std::size_t(source)].deviation;
}

template <>
std::span<const Name<AnswerSource>> names<AnswerSource>()
{
    static constexpr Name<AnswerSource> table[] = {
        {AnswerSource::Observed, "observed", QT_TRANSLATE_NOOP("names", "Observed")},
        {AnswerSource::Assessor, "assessor", QT_TRANSLATE_NOOP("names", "Outside assessor")},
        {AnswerSource::Insider, "insider", QT_TRANSLATE_NOOP("names", "Insider")},
    };
    return table;
}

} // namespace sextant
