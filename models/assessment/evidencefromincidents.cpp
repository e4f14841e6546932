// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/evidencefromincidents.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int silentAfterDays = 365;

struct EvidenceFromIncidentsText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceFromIncidents)
};

Evidence against(const QString &checkId, const Incident &incident, const QString &summary)
{
    Evidence evidence;
    evidence.checkId = checkId;
    evidence.kind = EvidenceKind::Document;
    evidence.value = 0;
    evidence.counterexample = true;
    evidence.date = incident.startedAt;
    evidence.source = EvidenceFromIncidentsText::tr("Incident");
    evidence.summary = summary;
    return evidence;
}

} // namespace

double hoursOf(const Incident &incident, const QDateTime &now)
{
    const QDateTime end = incident.resolvedAt.isValid() ? incident.resolvedAt : now;
    return std::max(0.0, double(incident.startedAt.secsTo(end)) / 3600);
}

QList<Evidence> evidenceFromIncidents(const QList<Incident> &incidents, const QHash<QString, QDateTime> &answered,
                                      const QDateTime &now)
{
    const QString noticing = u"obs.error-tracking"_s;
    QList<Evidence> evidence;
    for (const Incident &incident : incidents) {
        if (incident.startedAt > now || incident.startedAt.daysTo(now) > silentAfterDays)
            continue;
        const auto isMended = [&](const QString &checkId) {
            const QDateTime at = answered.value(checkId);
            return at.isValid() && at > incident.startedAt;
        };
        const QString day = QLocale().toString(incident.startedAt.date(), QLocale::ShortFormat);
        if (!incident.checkId.isEmpty() && !isMended(incident.checkId))
            evidence << against(
                incident.checkId, incident,
                EvidenceFromIncidentsText::tr("It would have prevented “%1” on %2.").arg(incident.title, day));
        if (incident.detection == Detection::Customer && incident.checkId != noticing && !isMended(noticing))
            evidence << against(
                noticing, incident,
                EvidenceFromIncidentsText::tr("A customer noticed “%1” first, on %2.").arg(incident.title, day));
    }
    return evidence;
}

} // namespace sextant
