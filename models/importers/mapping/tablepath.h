// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace sextant {

/// A column of a row as its path: so many levels up, then down.
struct ColumnPath
{
    std::size_t up = 0;
    std::vector<std::string> steps;
};

std::vector<std::string> stepsOf(const QString &path);
ColumnPath columnPath(const QString &column);
std::vector<ColumnPath> columnPaths(const QStringList &columns);

/// Whether a step stands for each of several things.
inline bool isEach(std::string_view step)
{
    return step == "[]" || step == "*";
}

} // namespace sextant
