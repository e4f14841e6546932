// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only.
#pragma once

#include "importers/jsonwalk.h"
#include "importers/sarifseverity.h"

#include <unordered_map>
#include <vector>

namespace sextant {

/// What a result takes over from its rule, worked out once for each rule. Views last as long as the walk.
struct SarifRule
{
    std::string_view id;
    std::string title;
    std::optional<SarifLevel> level;
    std::optional<Severity> score; ///< from security-severity
    std::optional<double> confidence;
    FindingClass findingClass = FindingClass::Code;
    std::vector<int> cwes;
    std::string vulnerability;
    std::unordered_map<std::string_view, std::string_view> messages; ///< escaped, by id
};

/// A reference to a tool component, or to something in one.
struct SarifReference
{
    qint64 index = -1;
    std::string_view id;
    bool inComponent = false; ///< names a component other than the driver
    qint64 component = -1;
    std::string_view componentName;
    std::string_view componentGuid;
};

JsonFault readSarifReference(JsonWalk &walk, JsonValue value, SarifReference &reference);

/// The driver, an extension or a taxonomy.
struct SarifComponent
{
    std::string_view name;
    std::string_view version;
    std::string_view guid;
    std::vector<SarifRule> rules;
    std::vector<std::string_view> taxa;
    std::unordered_map<std::string_view, std::size_t> byId;
    std::unordered_map<std::string_view, std::string_view> messages;
};

JsonFault readSarifComponent(JsonWalk &walk, JsonValue value, SarifComponent &component);

/// The CWE that a reference into a taxonomy stands for, or 0.
int cweOf(const SarifReference &reference, const std::vector<SarifComponent> &taxonomies);

/// messageStrings and globalMessageStrings: their texts by id.
JsonFault readSarifMessages(JsonWalk &walk, JsonValue value,
                            std::unordered_map<std::string_view, std::string_view> &messages);

} // namespace sextant
