// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"

namespace sextant {

/// One thing that an answer rests on: what, where, who and when.
struct AnswerCitation
{
    QString checkId;
    EvidenceKind kind = EvidenceKind::Repository;
    QString statement; ///< plain text
    Place place;       ///< its path may be empty
    QString person;    ///< of claims; empty otherwise
    QDateTime date;

    bool operator==(const AnswerCitation &) const = default;
};

/// What speaks for the outcome of a check, what was seen first: at most so many.
QList<AnswerCitation> citationsOf(const CheckResult &result, qsizetype most);

/// "src/auth.ts:12@c0ffee1"; empty without a path.
QString citedPlace(const Place &place);

/// One line for people; without people it names nobody.
QString textOf(const AnswerCitation &citation, bool withPeople);

} // namespace sextant
