// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/named.h"

#include <QDateTime>

namespace sextant {

/// Who noticed first.
enum class Detection : quint8 { Unknown, Alert, Team, Customer };

/// Something that went wrong for users, and what would have kept it away.
struct Incident
{
    qint64 id = 0;
    QString title = {};
    QDateTime startedAt = {};  ///< UTC
    QDateTime resolvedAt = {}; ///< UTC; invalid: it still goes on
    QString cause = {};
    Detection detection = Detection::Unknown;
    QString checkId = {}; ///< that would have prevented it; empty: nobody has said
    QString source = {};  ///< who or which file told of it

    static constexpr qsizetype longestText = 2000;

    bool operator==(const Incident &) const = default;
};

template <>
std::span<const Name<Detection>> names<Detection>();

} // namespace sextant
