// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/evidencefromscans.h"

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
    qint64 medium = 0;    ///< medium, and unrated, which weighs as medium
    QList<Place> examples;
};

Tally tally(const ScannerRule &rule, const Scan &scan)
{
    Tally tally;
    for (const FindingGroup &group : scan.groups) {
        if (!concerns(rule, group))
            continue;
        const bool high = group.severity <= Severity::High;
        const bool medium = group.severity == Severity::Medium || group.severity == Severity::Unrated;
        if (!high && !medium && !group.exploited)
            continue;
        (group.exploited ? tally.exploited : high ? tally.high : tally.medium) += group.open;
        tally.examples += group.examples;
    }
    return tally;
}

Evidence judge(const Check &check, const ScannerRule &rule, const Scan &scan)
{
    const Tally found = tally(rule, scan);
    const qint64 bad = found.exploited + found.high + found.medium;
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
        evidence.summary = EvidenceFromScansText::tr("The scan has no open finding of medium severity or above here");
        return evidence;
    }
    evidence.counterexample = rule.kind == ScannerRule::Kind::Counterexample;
    evidence.value = evidence.counterexample || found.high + found.exploited > 0 ? 0.0 : 0.5;
    evidence.summary =
        found.exploited > 0
            ? EvidenceFromScansText::tr("%n open finding(s) known to be exploited", nullptr, int(found.exploited))
        : found.high > 0
            ? EvidenceFromScansText::tr("%n open finding(s) of high severity or above", nullptr, int(found.high))
            : EvidenceFromScansText::tr("%n open finding(s) of medium severity", nullptr, int(found.medium));
    evidence.places = found.examples.mid(0, FindingGroup::examplesKept);
    return evidence;
}

} // namespace

QList<Evidence> evidenceFromScans(const Catalogue &catalogue, const QList<Scan> &scans)
{
    QList<Evidence> evidence;
    for (const Check &check : catalogue.checks)
        for (const ScannerRule &rule : check.scannerRules)
            for (const Scan &scan : scans)
                if (covers(rule, scan))
                    evidence << judge(check, rule, scan);
    return evidence;
}

} // namespace sextant
