// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace sextant {

/// A lens as a questionnaire: its questions, and the risks that answers come to. answersPath names a JSON object of
/// question ids with the lists of choices ticked; empty: nothing is answered.
Result<QByteArray> lensAnswer(const QString &path, const QString &answersPath, bool asJson);

} // namespace sextant
