// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/evidencefromscans.h"

#include "domain/deadline.h"

namespace sextant {

namespace {

/// A scan that refutes when it finds something says little when it finds nothing.
constexpr double nothingRefutedStrength = 0.2;

struct EvidenceFromScansText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceFromScans)
};

bool concerns(const ScannerRule &rule, const FindingGroup &group)
{
    if (!rule.classes.contains(group.findingClass))
        return false;
    return rule.cwes.isEmpty() || std::ranges::any_of(group.cwes, [&rule](int cwe) { return rule.cwes.contains(cwe); });
}

bool covers(const ScannerRule &rule, const Scan &scan)
{
    return !scan.failed &&
           std::ranges::any_of(rule.classes, [&scan](FindingClass c) { return scan.classes.contains(c); });
}

struct Tally
{
    qint64 exploited = 0; ///< known to be, whatever their severity
    qint64 high = 0;      ///< high or critical
    qint64 overdue = 0;   ///< medium or unrated, and past their deadline
    qint64 medium = 0;    ///< medium, and unrated, which weighs as medium
    qint64 dismissed = 0; ///< would be any of these if people had not said that they are no faults
    QList<Place> examples;
};

bool isOverdue(const FindingGroup &group, QDate today)
{
    const auto limit = deadlineDays(group.severity);
    return limit && group.firstSeen.isValid() && group.firstSeen.daysTo(today) > *limit;
}

Tally tally(const ScannerRule &rule, const Scan &scan, QDate today)
{
    Tally tally;
    for (const FindingGroup &group : scan.groups) {
        if (!concerns(rule, group))
            continue;
        const bool high = group.severity <= Severity::High;
        const bool medium = group.severity == Severity::Medium || group.severity == Severity::Unrated;
        if (!high && !medium && !group.exploited)
            continue;
        (group.exploited           ? tally.exploited
         : high                    ? tally.high
         : isOverdue(group, today) ? tally.overdue
                                   : tally.medium) += group.open;
        tally.dismissed += group.dismissed;
        tally.examples += group.examples;
    }
    return tally;
}

/// Whoever reads a clean result shall see what was set aside for it.
QString withDismissed(const QString &summary, qint64 dismissed)
{
    return dismissed == 0
               ? summary
               : EvidenceFromScansText::tr("%1; %n more set aside as no fault or a duplicate", nullptr, int(dismissed))
                     .arg(summary);
}

Evidence judge(const Check &check, const ScannerRule &rule, const Scan &scan, QDate today)
{
    const Tally found = tally(rule, scan, today);
    const qint64 grave = found.exploited + found.high + found.overdue;
    const qint64 bad = grave + found.medium;
    Evidence evidence;
    evidence.checkId = check.id;
    evidence.kind = EvidenceKind::Scanner;
    evidence.strength = scan.dateAssumed ? Evidence::assumedDateStrength : 1.0;
    evidence.date = scan.date;
    evidence.source = scan.toolVersion.isEmpty() ? scan.tool : scan.tool + u' ' + scan.toolVersion;
    evidence.value = 1;
    if (rule.kind == ScannerRule::Kind::Presence) {
        evidence.summary = EvidenceFromScansText::tr("A scan of this kind was imported");
        return evidence;
    }
    if (bad == 0) {
        if (rule.kind == ScannerRule::Kind::Counterexample)
            evidence.strength *= nothingRefutedStrength;
        evidence.summary =
            withDismissed(EvidenceFromScansText::tr("The scan has no open finding of medium severity or above here"),
                          found.dismissed);
        return evidence;
    }
    evidence.counterexample = rule.kind == ScannerRule::Kind::Counterexample;
    evidence.value = evidence.counterexample || grave > 0 ? 0.0 : 0.5;
    evidence.summary =
        found.exploited > 0
            ? EvidenceFromScansText::tr("%n open finding(s) known to be exploited", nullptr, int(found.exploited))
        : found.high > 0
            ? EvidenceFromScansText::tr("%n open finding(s) of high severity or above", nullptr, int(found.high))
        : found.overdue > 0
            ? EvidenceFromScansText::tr("%n open finding(s) of medium severity past their deadline", nullptr,
                                        int(found.overdue))
            : EvidenceFromScansText::tr("%n open finding(s) of medium severity", nullptr, int(found.medium));
    evidence.summary = withDismissed(evidence.summary, found.dismissed);
    evidence.places = found.examples.mid(0, FindingGroup::examplesKept);
    return evidence;
}

} // namespace

QList<Evidence> evidenceFromScans(const Catalogue &catalogue, const QList<Scan> &scans, QDate today)
{
    QList<Evidence> evidence;
    for (const Check &check : catalogue.checks)
        for (const ScannerRule &rule : check.scannerRules)
            for (const Scan &scan : scans)
                if (covers(rule, scan))
                    evidence << judge(check, rule, scan, today);
    return evidence;
}

} // namespace sextant
