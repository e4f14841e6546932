// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only.
#pragma once

#include "importers/sarifrun.h"

namespace sextant {

/// Second pass over a run: judges each result, counts it, and hands the failures to the sink.
class SarifResults
{
public:
    SarifResults(JsonWalk &walk, const SarifRun &run, const FindingSink &sink, SarifTally &tally, FindingCounts &counts)
        : m_walk(walk)
        , m_run(run)
        , m_sink(sink)
        , m_tally(tally)
        , m_counts(counts)
    {}

    JsonFault read(JsonValue results);

private:
    /// One result as it stands in the file; strings are escaped still.
    struct Draft
    {
        SarifReference rule;
        qint64 ruleIndex = -1;
        qint64 invocation = -1;
        std::string_view kind, level, baseline;
        std::string_view text, markdown, messageId;
        std::vector<std::string_view> arguments;
        SarifLocation location;
        qint64 line = 0;
        std::string_view lineHash, fingerprint;
        std::optional<double> rank;
        std::vector<int> cwes;
        int suppressions = 0;
        int undecidedSuppressions = 0;
        std::string_view justification;
    };

    JsonFault readResult(JsonValue value, Draft &draft);
    JsonFault readDetail(JsonKey key, JsonValue value, Draft &draft);
    JsonFault readMessage(JsonValue value, Draft &draft);
    JsonFault readSuppression(JsonValue value, Draft &draft);
    JsonFault readLocation(JsonValue value, Draft &draft);
    JsonFault readFingerprints(JsonValue value, Draft &draft);
    JsonFault judge(const Draft &draft);
    Finding finding(const Draft &draft, const SarifRule *rule) const;
    std::string messageOf(const Draft &draft, const SarifRule *rule) const;

    JsonWalk &m_walk;
    const SarifRun &m_run;
    const FindingSink &m_sink;
    SarifTally &m_tally;
    FindingCounts &m_counts;
};

} // namespace sextant
