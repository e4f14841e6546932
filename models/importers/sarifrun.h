// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only.
#pragma once

#include "importers/report.h"
#include "importers/sarifrules.h"

#include <map>

namespace sextant {

/// An artifactLocation: escaped, unresolved.
struct SarifLocation
{
    std::string_view uri;
    std::string_view base;
    qint64 artifact = -1;
};

JsonFault readSarifLocation(JsonWalk &walk, JsonValue value, SarifLocation &location);

struct SarifOverride
{
    SarifReference descriptor;
    std::optional<SarifLevel> level;
};

struct SarifInvocation
{
    std::vector<SarifOverride> overrides;
    bool successful = true;
};

/// All that the results of one run refer to, wherever it stands in the run.
struct SarifRun
{
    SarifComponent driver;
    std::vector<SarifComponent> extensions;
    std::vector<SarifComponent> taxonomies;
    std::vector<SarifInvocation> invocations;
    std::vector<SarifLocation> artifacts;                         ///< kept only when findings are asked for
    std::unordered_map<std::string_view, SarifLocation> baseUris; ///< originalUriBaseIds
    QDateTime scannedAt;
    int resultLists = 0;
    bool hasExternalFiles = false;

    /// The rule of a result by the reference it makes; null when the run does not describe it.
    const SarifRule *findRule(const SarifReference &reference, qint64 ruleIndex) const;
    /// The level that an invocation gives a rule in place of the rule's own.
    std::optional<SarifLevel> overriddenLevel(qint64 invocation, const SarifRule *rule, std::string_view id) const;
    /// Where it is, below the scanned root.
    std::string pathOf(const SarifLocation &location) const;
};

/// First pass over a run: everything but the results.
JsonFault readSarifRun(JsonWalk &walk, simdjson::ondemand::object &object, SarifRun &run, bool withArtifacts);

/// What the runs add up to.
struct SarifTally
{
    qint64 runs = 0;
    qint64 results = 0;
    std::array<qint64, sarifLevelCount> levels{};
    qint64 scored = 0;
    qint64 absent = 0;
    qint64 failedInvocations = 0;
    qint64 runsWithExternalFiles = 0;
    qint64 rulesNotFound = 0;
    std::map<std::string, qint64> words; ///< kind_… and baseline_…
};

} // namespace sextant
