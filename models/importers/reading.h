// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/report.h"

#include <optional>
#include <string_view>

namespace sextant {

/// What every importer does with what it reads: counts findings, makes their texts harmless, hands them on, collects
/// figures. The first failure is kept, and what comes after it is dropped, so that importers need not ask each time.
class Reading
{
public:
    Reading(const char *format, std::string_view tool, std::initializer_list<FindingClass> classes,
            const FindingSink &sink, const Ticket &ticket);

    const Ticket &ticket() const { return m_ticket; }
    void setTool(std::string_view tool);
    void setToolVersion(std::string_view version);
    void addClass(FindingClass findingClass); ///< what the tool turns out to look for
    void noteTime(std::string_view isoTime);  ///< the latest one counts
    void noteTime(const QDateTime &time);
    void noteMilliseconds(double sinceEpoch); ///< the same; what no calendar reaches is passed over
    void warn(const QString &sentence);

    /// A finding with texts as the tool wrote them; they are bounded, cleaned and masked here.
    void add(Finding &&finding);
    void figure(std::string_view name, double value);
    void figure(std::string_view name, std::optional<double> value); ///< none is no figure
    void count(std::string_view name, double by = 1);
    /// Counts a word of the file under prefix + word; words that are no plain words count as "other".
    void countWord(std::string_view prefix, std::string_view word);

    void stop(const Error &error);
    /// The file is not of this format, since it lacks the part of this name.
    void missing(std::string_view part);
    /// A table ends in the middle of this row.
    void incompleteRow(int row);
    void scanFailed() { m_scanFailed = true; }
    bool isStopped() const { return m_error.has_value(); }
    double figureOf(std::string_view name) const;
    const FindingCounts &counts() const { return m_report.counts; }

    /// The report, or the failure: of the parser, as it is given here, or of what came before.
    Result<Report> finished(const Status &parsed = done());

private:
    const FindingSink &m_sink;
    const Ticket &m_ticket;
    Report m_report;
    std::optional<Error> m_error;
    unsigned m_steps = 0;
    bool m_scanFailed = false;
};

/// name@version, or what there is of it.
std::string packageName(std::string_view name, std::string_view version);

/// A known vulnerability of a package; rule and title are its id until the importer knows better.
Finding packageVulnerability(std::string_view id, std::string_view name, std::string_view version);

/// name@version of a package URL: "org:lib@1.0" of "pkg:maven/org/lib@1.0?type=jar"; empty when it is none.
std::string packageOfPurl(std::string_view purl);

/// "12.5" of "12.5.1", "SPDX-2.3" or "v14": the first two parts of a version as a number; nothing when there is none.
std::optional<double> versionFigure(std::string_view version);

} // namespace sextant
