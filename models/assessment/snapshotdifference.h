// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"

namespace sextant {

/// What a snapshot keeps of one moment, enough to score it again by other rules.
struct SnapshotRecord
{
    QDateTime at;
    QString catalogueId;
    QString catalogueVersion;
    QString catalogueHash;
    int methodVersion = 0;
    Ruler ruler;
    Stage target = Stage::Production;
    Profile profile;
    QList<Evidence> evidence;  ///< observed and claimed
    bool keepsEvidence = true; ///< false: only the figures were kept
    QStringList excluded;      ///< checks that a person took out
    QStringList waived;
    std::optional<double> headline;
    std::array<std::optional<double>, dimensionCount> dimensions{};
    QMap<QString, CheckState> states;
};

/// One score at both moments, and the old moment by the new rules. rescored is what lies between the two reasons.
struct ScoreShift
{
    std::optional<double> before;
    std::optional<double> rescored; ///< none where the split is not known
    std::optional<double> after;

    std::optional<double> byRules() const;
    std::optional<double> byProduct() const;
    std::optional<double> inAll() const;

    bool operator==(const ScoreShift &) const = default;
};

/// A check whose state is not what it was. None where the rules of that side do not have the check.
struct CheckShift
{
    QString checkId;
    std::optional<CheckState> before;
    std::optional<CheckState> rescored;
    std::optional<CheckState> after;

    bool movedByRules() const { return before != rescored; }
    bool movedByProduct() const { return rescored != after; }

    bool operator==(const CheckShift &) const = default;
};

/// The difference of two snapshots, split into what the ruler did and what the product did.
struct SnapshotDifference
{
    enum class Split : quint8 {
        SameRules, ///< nothing but the product changed
        Rescored,  ///< the old evidence was scored again by the new rules
        NotKnown,  ///< the rules differ and the old evidence cannot be scored by the new ones; why says the reason
    };

    Split split = Split::SameRules;
    QString why;
    bool targetChanged = false; ///< the stage aimed at belongs to the ruler
    ScoreShift headline;
    std::array<ScoreShift, dimensionCount> dimensions{};
    QList<CheckShift> moved; ///< in the order of the new snapshot, then those that are gone

    /// "From 50 to 100: +30 because the rules changed, +20 because the product changed."
    QString words() const;
};

/// Pure. rulesAfter is the catalogue that the second snapshot was scored by, where it is at hand; another one, or none,
/// leaves the split unknown unless both snapshots share their rules. What was observed then counts as it was judged
/// then: a new check has no evidence at the old moment.
SnapshotDifference differenceOf(const SnapshotRecord &before, const SnapshotRecord &after, const Catalogue *rulesAfter);

/// The old moment as input of an assessment.
AssessmentInput inputOf(const SnapshotRecord &record);

} // namespace sextant
