// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <string_view>
#include <vector>

namespace sextant {

/// Many lists of globs, each path tried against all of them in one go. ** is any depth, * stays within one path part,
/// ? is one character; upper and lower case are the same. A glob after ! takes its paths out of the list again. Several
/// threads may match at once.
class GlobMatcher
{
public:
    static Result<GlobMatcher> compile(const std::vector<QStringList> &lists);

    /// Numbers of the lists that have a glob for this path, ascending.
    std::vector<int> match(std::string_view path) const;

private:
    struct Compiled;
    std::shared_ptr<const Compiled> m_compiled;
};

} // namespace sextant
