// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

namespace sextant {

/// What a report leaves out. Secrets are masked whatever is chosen.
struct Redaction
{
    bool people = true;
    bool paths = false;
    bool repositories = false;
    /// The texts of findings this grave and graver are withheld; none: all texts stay.
    std::optional<Severity> findingsFrom;

    bool operator==(const Redaction &) const = default;
};

/// "people,paths,repositories,findings=high", "all" or "none"; the error names the word that is none of them.
Result<Redaction> redactionOf(const QString &words);
QString wordsOf(const Redaction &redaction);

/// Pure. Names get the same stand-in wherever they stand; author and client stay as they were written for this report.
ReportDocument redacted(ReportDocument document, const Redaction &redaction);

} // namespace sextant
