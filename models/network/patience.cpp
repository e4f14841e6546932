// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/patience.h"

#include <QDateTime>

#include <optional>

namespace sextant {

namespace {

constexpr qint64 oneSecond = 1000;
constexpr int mostDoublings = 5;
constexpr qint64 longest = 366LL * 86400 * oneSecond;
constexpr qint64 farthest = 253'402'300'799; ///< seconds: the end of the year 9999

std::optional<qint64> numberIn(const HttpAnswer &answer, const char *header)
{
    bool good = false;
    const qint64 value = answer.headers.value(header).trimmed().toLongLong(&good);
    return good ? std::optional(value) : std::nullopt;
}

std::optional<qint64> retryAfter(const HttpAnswer &answer, qint64 now)
{
    if (const auto seconds = numberIn(answer, "retry-after"))
        return std::clamp<qint64>(*seconds, 0, longest / oneSecond) * oneSecond;
    const QString text = QString::fromLatin1(answer.headers.value("retry-after"));
    const QDateTime until = QDateTime::fromString(text, Qt::RFC2822Date);
    if (!until.isValid())
        return std::nullopt;
    return std::clamp<qint64>(until.toMSecsSinceEpoch() - now, 0, longest);
}

} // namespace

bool isRateLimit(const HttpAnswer &answer)
{
    if (answer.status == 429)
        return true;
    const bool none = numberIn(answer, "x-ratelimit-remaining") == 0 || numberIn(answer, "ratelimit-remaining") == 0;
    return answer.status == 403 && (none || answer.headers.contains("retry-after"));
}

bool isPassing(const HttpAnswer &answer)
{
    return answer.status == 500 || (answer.status >= 502 && answer.status <= 504);
}

std::optional<qint64> askedToWait(const HttpAnswer &answer, qint64 now)
{
    if (const auto asked = retryAfter(answer, now))
        return asked;
    if (!isRateLimit(answer))
        return std::nullopt;
    for (const char *header : {"x-ratelimit-reset", "ratelimit-reset"})
        if (const auto until = numberIn(answer, header))
            // A second more, since the server rounds down.
            return std::clamp<qint64>((std::min(*until, farthest) + 1) * oneSecond - now, 0, longest);
    return std::nullopt;
}

qint64 backoff(int failures, quint32 seed)
{
    const qint64 pause = oneSecond << std::clamp(failures - 1, 0, mostDoublings);
    return pause + qint64(seed % 1000) * pause / 2000;
}

} // namespace sextant
