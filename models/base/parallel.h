// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <algorithm>
#include <functional>
#include <future>
#include <thread>
#include <vector>

namespace sextant {

/// More threads than these only wait for memory where little is computed for each row.
inline std::size_t usefulThreads()
{
    return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 4);
}

/// Runs work(0) to work(count - 1), each a Result<T>, at the same time, the first of them on this thread.
/// At least one. What they gave, in their order, or the error of the first that failed; all have ended when it returns.
template <class Work>
auto runParallel(std::size_t count, const Work &work)
{
    using One = std::invoke_result_t<const Work &, std::size_t>;
    using Value = std::remove_reference_t<decltype(*std::declval<One &>())>;
    std::vector<std::future<One>> others;
    for (std::size_t number = 1; number < count; ++number)
        // A system that has no thread to spare runs it when it is asked for.
        others.push_back(std::async(std::launch::async | std::launch::deferred, std::cref(work), number));
    std::vector<One> ended;
    ended.push_back(work(0));
    for (auto &other : others)
        ended.push_back(other.get());

    std::vector<Value> values;
    for (One &one : ended) {
        if (!one)
            return Result<std::vector<Value>>(one.error());
        values.push_back(std::move(*one));
    }
    return Result<std::vector<Value>>(std::move(values));
}

} // namespace sextant
