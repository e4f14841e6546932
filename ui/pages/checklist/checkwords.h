// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "widgets/tone.h"

#include <QDate>

namespace sextant {

/// What stands under a check's answer when there is something to say.
struct CheckNotice
{
    Tone tone = Tone::Info;
    QString lead; ///< empty: nothing to say
    QString text;
};

CheckNotice noticeOf(const Check &check, const CheckResult &result);

/// The badge of a piece of evidence: helps, in part, contradicts.
QString effectOf(const Evidence &evidence);
Tone toneOfEffect(const Evidence &evidence);

/// Who says it, when, and how long it counts: "Mara Lindqvist, 3 Nov 2026. Expires 2 May 2027".
QString sourceOf(const Evidence &evidence, const Check &check, const QDate &today);

/// "infra/database.tf line 41, commit a41c9e2"
QString placeWords(const Place &place);

QString dayWords(const QDate &day);

} // namespace sextant
