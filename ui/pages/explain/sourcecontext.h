// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/evidence.h"

#include <QStringList>

namespace sextant {

/// Some lines of a file with the one that is meant. Plain text from outside, bounded in length, secrets masked.
struct MarkedLines
{
    int first = 0; ///< number of the first line; 0: the place has no line
    QStringList lines;
    int marked = -1; ///< index in lines

    static constexpr int longestLine = 200;
    static constexpr int around = 2; ///< lines shown above and below

    bool operator==(const MarkedLines &) const = default;
};

/// What the evidence itself kept: one line at most.
MarkedLines excerptOf(const Place &place);

/// The lines of a file around the place. The marked line stays as the evidence kept it, since that is masked for sure.
MarkedLines contextOf(const QByteArray &file, const Place &place);

/// Reads the file as the place's commit has it. Runs on a worker thread.
Result<MarkedLines> readContext(const QString &repository, const Place &place);

} // namespace sextant
