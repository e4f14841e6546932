// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/httpclient.h"

namespace sextant {

/// How long the server asks to stay away, in milliseconds; none when it does not. now is in milliseconds since 1970.
/// Understands Retry-After in seconds and as a date, and the counters of GitHub and of GitLab.
std::optional<qint64> askedToWait(const HttpAnswer &answer, qint64 now);

/// Whether the answer says that too much was asked for, rather than that this may not be asked at all.
bool isRateLimit(const HttpAnswer &answer);

/// Whether the same request may go well in a moment.
bool isPassing(const HttpAnswer &answer);

/// The pause before the second, third … try: 1 s, 2 s, 4 s, and up to half of it more by the seed, so that many
/// programs do not come back at once.
qint64 backoff(int failures, quint32 seed);

} // namespace sextant
