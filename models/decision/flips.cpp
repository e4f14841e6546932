// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/flips.h"

#include <limits>

namespace sextant {

namespace {

constexpr std::size_t greatestSize = 3;

using Set = std::span<const std::size_t>;

/// The extremes to which a set of answers moves: bit k set stands for +1 of the k-th.
struct Move
{
    unsigned extremes = 0;
    double margin = -std::numeric_limits<double>::infinity();
};

double leadOf(std::size_t option, const ByOption<double> &utility)
{
    double rival = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < optionCount; ++i)
        if (i != option)
            rival = std::max(rival, utility[i]);
    return utility[option] - rival;
}

/// For each option the move of this set that serves it best.
ByOption<Move> bestMoves(SignalValues values, Set set)
{
    ByOption<Move> best;
    for (unsigned extremes = 0; extremes < 1U << set.size(); ++extremes) {
        for (std::size_t k = 0; k < set.size(); ++k)
            values.value[set[k]] = (extremes >> k & 1U) != 0 ? 1.0 : -1.0;
        const ByOption<double> utility = weigh(values).utility;
        for (std::size_t i = 0; i < optionCount; ++i)
            if (const double margin = leadOf(i, utility); margin > best[i].margin)
                best[i] = {extremes, margin};
    }
    return best;
}

/// Goes through the sets in order of their ids, so that among equals the first stays.
class Search
{
public:
    Search(const SignalValues &values, Option current)
        : m_values(values)
        , m_current(current)
    {}

    void tryOut(Set set)
    {
        const ByOption<Move> moves = bestMoves(m_values, set);
        for (std::size_t i = 0; i < optionCount; ++i) {
            if (Option(i) == m_current || moves[i].margin <= 0)
                continue;
            const int alternatives = m_found ? m_found->alternatives + 1 : 1;
            if (!m_found || moves[i].margin > m_found->margin)
                keep(set, Option(i), moves[i]);
            m_found->alternatives = alternatives;
        }
    }

    const std::optional<Flip> &found() const { return m_found; }

private:
    void keep(Set set, Option becomes, const Move &move)
    {
        m_found = Flip{{}, becomes, move.margin, 0};
        for (std::size_t k = 0; k < set.size(); ++k)
            m_found->answers.emplace_back(set[k], (move.extremes >> k & 1U) != 0 ? 1.0 : -1.0);
    }

    const SignalValues &m_values;
    Option m_current;
    std::optional<Flip> m_found;
};

/// All sets of some size of the candidates, in order.
void forEachSet(Set candidates, std::size_t size, std::vector<std::size_t> &chosen, auto &&visit)
{
    if (chosen.size() == size) {
        visit(Set(chosen));
        return;
    }
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        chosen.push_back(candidates[i]);
        forEachSet(candidates.subspan(i + 1), size, chosen, visit);
        chosen.pop_back();
    }
}

} // namespace

std::optional<Flip> findFlip(const SignalValues &values)
{
    std::vector<std::size_t> candidates;
    std::ranges::copy_if(signalsById(), std::back_inserter(candidates),
                         [&values](std::size_t i) { return values.known[i]; });
    const Option current = weigh(values).best();
    for (std::size_t size = 1; size <= greatestSize; ++size) {
        Search search(values, current);
        std::vector<std::size_t> chosen;
        forEachSet(candidates, size, chosen, [&search](Set set) { search.tryOut(set); });
        if (search.found())
            return search.found();
    }
    return std::nullopt;
}

std::optional<double> turningValue(const SignalValues &values, std::size_t signal)
{
    const Option current = weigh(values).best();
    const auto keeps = [&](double value) {
        SignalValues moved = values;
        moved.value[signal] = value;
        return weigh(moved).best() == current;
    };
    for (const double extreme : {-1.0, 1.0}) {
        if (keeps(extreme))
            continue;
        double inside = values.value[signal];
        double outside = extreme;
        // Sixty halvings leave nothing of a double between the two.
        for (int i = 0; i < 60; ++i) {
            const double middle = (inside + outside) / 2;
            (keeps(middle) ? inside : outside) = middle;
        }
        return outside;
    }
    return std::nullopt;
}

} // namespace sextant
