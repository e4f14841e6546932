// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questionnaire/question.h"

namespace sextant {

/// What a text with separated values is for.
enum class TablePurpose : quint8 {
    Report,        ///< a scanner's, or nothing that asks anything
    Questionnaire, ///< a buyer's
    Either         ///< only a person can tell
};

/// Tells by the first rows of the file, never by its name. What cannot be read is a report: its import says why.
TablePurpose purposeOfTable(const QString &path);

/// "de" where the questions are German, else "en".
QString languageOf(const QStringList &questions);

} // namespace sextant
