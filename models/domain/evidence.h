// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/named.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace sextant {

/// Who or what speaks. The first three have seen it, the others say so.
enum class EvidenceKind : quint8 { Ci, Scanner, Repository, Assessor, Document, Insider };

constexpr bool isObserved(EvidenceKind kind)
{
    return kind == EvidenceKind::Ci || kind == EvidenceKind::Scanner || kind == EvidenceKind::Repository;
}

/// What a check comes to. NotApplicable is decided by the profile or a person, the others by the evidence.
enum class CheckState : quint8 { Pass, Fail, Unproven, Contested, Unknown, NotApplicable };

/// What a figure rests on: something seen, only somebody's word, or nothing.
enum class EvidenceBasis : quint8 { Observed, Claimed, Missing };

/// A place that a number opens down to. Everything in it is text from outside: show it as plain text only.
struct Place
{
    QString path;    ///< relative to the repository's root, with slashes
    int line = 0;    ///< from 1; 0 stands for the whole file
    QString commit;  ///< full object id; empty where there is none
    QString excerpt; ///< the line itself, at most longestExcerpt characters, secrets masked

    static constexpr qsizetype longestExcerpt = 200;

    bool operator==(const Place &) const = default;
};

/// One thing that speaks for or against one check.
struct Evidence
{
    QString checkId;
    EvidenceKind kind = EvidenceKind::Repository;
    double value = 0;            ///< 0 no, 0.5 partly, 1 yes
    double strength = 1;         ///< class strength s of the scoring method, 0 to 1
    bool counterexample = false; ///< refutes the check whatever else speaks for it
    QDateTime date;              ///< when it was true, UTC
    QString source;              ///< detector expression, tool and version, or person
    QString summary;             ///< one sentence of plain text
    QList<Place> places;

    static constexpr double assumedDateStrength = 0.8; ///< of what does not say when it was true

    bool operator==(const Evidence &) const = default;
};

template <>
std::span<const Name<EvidenceKind>> names<EvidenceKind>();
template <>
std::span<const Name<CheckState>> names<CheckState>();
template <>
std::span<const Name<EvidenceBasis>> names<EvidenceBasis>();

} // namespace sextant
