// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarms/alarm.h"
#include "base/result.h"

namespace sextant {

/// Facts as `sextant alarms --case` reads them; json is UTF-8. Errors name the JSON pointer of what does not fit.
Result<AlarmFacts> readAlarmCase(const QByteArray &json, const QString &fileName);

/// The answer of `sextant alarms --case`, one JSON document (schema sextant.alarms/1).
QByteArray answerAlarmCase(const AlarmFacts &facts);

} // namespace sextant
