// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/loadsamples.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sextant {

namespace {

/// The smallest value that 95 of 100 samples do not exceed.
double p95(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto rank = std::size_t(std::ceil(0.95 * double(values.size())));
    const auto at = values.begin() + std::ptrdiff_t(rank - 1);
    std::ranges::nth_element(values, at);
    return *at;
}

} // namespace

void LoadSamples::add(double milliseconds, bool successful, std::string_view label, bool transaction)
{
    m_all.push_back(milliseconds);
    if (!transaction)
        m_withoutTransactions.push_back(milliseconds);
    m_failed += successful ? 0 : 1;
    if (!m_labels.contains(label))
        m_labels.emplace(label);
}

void LoadSamples::addFigures(Reading &reading) const
{
    reading.figure("samples", double(m_all.size()));
    reading.figure("failed", m_failed);
    reading.figure("labels", double(m_labels.size()));
    if (m_all.empty())
        return;
    reading.figure("avg_ms", std::accumulate(m_all.begin(), m_all.end(), 0.0) / double(m_all.size()));
    reading.figure("p95_ms_nearest_rank", p95(m_all));
    reading.figure("max_ms", *std::ranges::max_element(m_all));
    if (m_withoutTransactions.size() == m_all.size())
        return;
    reading.figure("transaction_rows", double(m_all.size() - m_withoutTransactions.size()));
    reading.figure("samples_without_transactions", double(m_withoutTransactions.size()));
    reading.figure("p95_without_transactions", p95(m_withoutTransactions));
}

} // namespace sextant
