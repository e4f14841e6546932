// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/severityword.h"

#include "importers/outsidetext.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace sextant {

namespace {

constexpr SeverityWord commonWords[] = {
    {"critical", Severity::Critical},  {"high", Severity::High},        {"medium", Severity::Medium},
    {"moderate", Severity::Medium},    {"low", Severity::Low},          {"info", Severity::Info},
    {"informational", Severity::Info}, {"information", Severity::Info}, {"negligible", Severity::Info},
    {"none", Severity::Info},
};

struct MetricValue
{
    std::string_view name; ///< "AV:N"
    double weight;
};

// CVSS 3.1 specification, section 7.4; privileges weigh more when the scope changes.
constexpr MetricValue weights[] = {
    {"AV:N", 0.85}, {"AV:A", 0.62}, {"AV:L", 0.55}, {"AV:P", 0.2},  {"AC:L", 0.77}, {"AC:H", 0.44}, {"PR:N", 0.85},
    {"PR:L", 0.62}, {"PR:H", 0.27}, {"UI:N", 0.85}, {"UI:R", 0.62}, {"C:H", 0.56},  {"C:L", 0.22},  {"C:N", 0},
    {"I:H", 0.56},  {"I:L", 0.22},  {"I:N", 0},     {"A:H", 0.56},  {"A:L", 0.22},  {"A:N", 0},
};
constexpr MetricValue changedScopeWeights[] = {{"PR:L", 0.68}, {"PR:H", 0.5}};

bool hasMetric(std::string_view vector, std::string_view metric)
{
    for (std::size_t at = vector.find(metric); at != std::string_view::npos; at = vector.find(metric, at + 1)) {
        const std::size_t end = at + metric.size();
        if (at > 0 && vector[at - 1] == '/' && (end == vector.size() || vector[end] == '/'))
            return true;
    }
    return false;
}

std::optional<double> weightIn(std::string_view vector, std::string_view metric, bool changedScope)
{
    if (changedScope)
        for (const MetricValue &value : changedScopeWeights)
            if (value.name.starts_with(metric) && hasMetric(vector, value.name))
                return value.weight;
    for (const MetricValue &value : weights)
        if (value.name.starts_with(metric) && hasMetric(vector, value.name))
            return value.weight;
    return std::nullopt;
}

/// Rounded up to one decimal, as appendix A of the specification does it without binary surprises.
double roundedUp(double score)
{
    const auto whole = std::llround(score * 100000);
    return whole % 10000 == 0 ? double(whole) / 100000 : (std::floor(double(whole) / 10000) + 1) / 10;
}

} // namespace

Severity severityOfWord(std::string_view word)
{
    return severityOfWord(word, {});
}

Severity severityOfWord(std::string_view word, std::span<const SeverityWord> own)
{
    for (const auto words : {own, std::span<const SeverityWord>(commonWords)}) {
        const auto at =
            std::ranges::find_if(words, [word](const SeverityWord &one) { return equalsIgnoringCase(one.word, word); });
        if (at != words.end())
            return at->severity;
    }
    return Severity::Unrated;
}

double confidenceOfWord(std::string_view word)
{
    if (equalsIgnoringCase(word, "confirmed") || equalsIgnoringCase(word, "certain"))
        return 1;
    if (equalsIgnoringCase(word, "high"))
        return 0.9;
    if (equalsIgnoringCase(word, "medium"))
        return 0.6;
    return equalsIgnoringCase(word, "low") ? 0.3 : Finding().confidence;
}

double cvss3BaseScore(std::string_view vector)
{
    if (!vector.starts_with("CVSS:3"))
        return 0;
    const bool changed = hasMetric(vector, "S:C");
    static constexpr std::string_view metrics[] = {"AV:", "AC:", "PR:", "UI:", "C:", "I:", "A:"};
    double weight[std::size(metrics)];
    for (std::size_t i = 0; i < std::size(metrics); ++i) {
        const auto found = weightIn(vector, metrics[i], changed);
        if (!found)
            return 0;
        weight[i] = *found;
    }
    const double base = 1 - (1 - weight[4]) * (1 - weight[5]) * (1 - weight[6]);
    const double impact = changed ? 7.52 * (base - 0.029) - 3.25 * std::pow(base - 0.02, 15) : 6.42 * base;
    if (impact <= 0)
        return 0;
    const double exploitability = 8.22 * weight[0] * weight[1] * weight[2] * weight[3];
    return roundedUp(std::min((changed ? 1.08 : 1) * (impact + exploitability), 10.0));
}

} // namespace sextant
