// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/ageing.h"

#include <QCoreApplication>
#include <QLocale>

namespace sextant {

namespace {

struct AgeingText
{
    Q_DECLARE_TR_FUNCTIONS(Ageing)
};

QString dayText(const QDateTime &at)
{
    return QLocale().toString(at.date(), QStringLiteral("d MMM yyyy"));
}

} // namespace

Ageing ageingOf(const Evidence &evidence, int maxAgeDays)
{
    return {evidence.date.addDays(maxAgeDays), evidence.date.addDays(2 * qint64(maxAgeDays))};
}

std::optional<QDateTime> freshUntil(const QList<Evidence> &evidence, int maxAgeDays, const QDateTime &now)
{
    std::optional<QDateTime> until;
    for (const Evidence &item : evidence) {
        const QDateTime fades = ageingOf(item, maxAgeDays).fades;
        if (fades >= now && (!until || fades > *until))
            until = fades;
    }
    return until;
}

QString ageingText(const Evidence &evidence, int maxAgeDays, const QDateTime &now)
{
    const Ageing ageing = ageingOf(evidence, maxAgeDays);
    if (now <= ageing.fades)
        return AgeingText::tr("Counts in full until %1.").arg(dayText(ageing.fades));
    if (now < ageing.expires)
        return AgeingText::tr("Fading since %1; counts nothing from %2.")
            .arg(dayText(ageing.fades), dayText(ageing.expires));
    return AgeingText::tr("Expired on %1; it counts nothing.").arg(dayText(ageing.expires));
}

} // namespace sextant
