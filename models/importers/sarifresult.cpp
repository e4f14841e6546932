// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sarifresult.h"

#include "importers/maskedtext.h"
#include "importers/outsidetext.h"
#include "importers/toolclass.h"

#include <limits>

namespace sextant {

namespace {

constexpr std::size_t mostArguments = 64;

/// Puts the arguments in place of {0}, {1} …; doubled braces stand for themselves (§3.11.5).
std::string substituted(std::string_view text, const std::vector<std::string_view> &arguments)
{
    std::string result;
    while (!text.empty() && result.size() <= longestFindingMessage) {
        const std::size_t brace = std::min(text.find_first_of("{}"), text.size());
        result += text.substr(0, brace);
        text.remove_prefix(brace);
        if (text.size() > 1 && text[0] == text[1]) {
            result += text[0];
            text.remove_prefix(2);
            continue;
        }
        const std::size_t end = text.find('}');
        std::size_t number = arguments.size();
        if (text.starts_with('{') && end == 2)
            number = std::size_t(text[1] - '0');
        else if (text.starts_with('{') && end == 3)
            number = std::size_t((text[1] - '0') * 10 + (text[2] - '0'));
        if (number < arguments.size()) {
            result += unescapedJson(arguments[number], longestFindingMessage);
            text.remove_prefix(end + 1);
        } else if (!text.empty()) {
            result += text[0];
            text.remove_prefix(1);
        }
    }
    return result;
}

/// The figure that counts a word of the file; words nobody knows are counted together.
std::string wordFigure(std::string_view prefix, std::string_view word)
{
    static constexpr std::string_view known[] = {"pass", "open",      "review",  "notApplicable", "informational",
                                                 "new",  "unchanged", "updated", "absent",        "existing"};
    for (const std::string_view one : known)
        if (equalsIgnoringCase(one, word))
            return std::string(prefix).append(one);
    return std::string(prefix).append("other");
}

} // namespace

JsonFault SarifResults::read(JsonValue results)
{
    Draft draft;
    return m_walk.items(results, [&](JsonValue value) {
        ++m_tally.results;
        auto arguments = std::move(draft.arguments);
        arguments.clear();
        draft = {};
        draft.arguments = std::move(arguments);
        if (const JsonFault fault = readResult(value, draft))
            return fault;
        return judge(draft);
    });
}

JsonFault SarifResults::readResult(JsonValue value, Draft &draft)
{
    return m_walk.members(value, [&](JsonKey key, JsonValue inner) {
        if (key == "ruleId") {
            std::string_view id;
            const JsonFault fault = m_walk.string(inner, id);
            if (draft.rule.id.empty())
                draft.rule.id = m_walk.plain(id);
            return fault;
        }
        if (key == "ruleIndex")
            return m_walk.integer(inner, draft.ruleIndex);
        if (key == "rule")
            return readSarifReference(m_walk, inner, draft.rule);
        if (key == "level")
            return m_walk.string(inner, draft.level);
        if (key == "kind")
            return m_walk.string(inner, draft.kind);
        if (key == "baselineState")
            return m_walk.string(inner, draft.baseline);
        if (key == "suppressions")
            return m_walk.items(inner, [&](JsonValue one) { return readSuppression(one, draft); });
        if (key == "provenance")
            return m_walk.members(inner, [&](JsonKey name, JsonValue one) {
                return name == "invocationIndex" ? m_walk.integer(one, draft.invocation) : m_walk.skip(one);
            });
        return m_sink ? readDetail(key, inner, draft) : m_walk.skip(inner);
    });
}

JsonFault SarifResults::readDetail(JsonKey key, JsonValue value, Draft &draft)
{
    if (key == "message")
        return readMessage(value, draft);
    if (key == "locations") {
        bool first = true;
        return m_walk.items(value, [&](JsonValue one) {
            return std::exchange(first, false) ? readLocation(one, draft) : m_walk.skip(one);
        });
    }
    if (key == "partialFingerprints" || key == "fingerprints")
        return readFingerprints(value, draft);
    if (key == "rank")
        return m_walk.number(value, draft.rank);
    if (key == "taxa")
        return m_walk.items(value, [&](JsonValue one) {
            SarifReference taxon;
            const JsonFault fault = readSarifReference(m_walk, one, taxon);
            if (const int cwe = cweOf(taxon, m_run.taxonomies); cwe && draft.cwes.size() < mostArguments)
                draft.cwes.push_back(cwe);
            return fault;
        });
    return m_walk.skip(value);
}

JsonFault SarifResults::readMessage(JsonValue value, Draft &draft)
{
    return m_walk.members(value, [&](JsonKey key, JsonValue inner) {
        if (key == "text")
            return m_walk.string(inner, draft.text);
        if (key == "markdown")
            return m_walk.string(inner, draft.markdown);
        if (key == "id")
            return m_walk.string(inner, draft.messageId);
        if (key == "arguments")
            return m_walk.items(inner, [&](JsonValue one) {
                std::string_view argument;
                const JsonFault fault = m_walk.string(one, argument);
                if (draft.arguments.size() < mostArguments)
                    draft.arguments.push_back(argument);
                return fault;
            });
        return m_walk.skip(inner);
    });
}

JsonFault SarifResults::readSuppression(JsonValue value, Draft &draft)
{
    ++draft.suppressions;
    std::string_view status;
    const JsonFault fault = m_walk.members(value, [&](JsonKey key, JsonValue inner) {
        if (key == "status")
            return m_walk.string(inner, status);
        return key == "justification" ? m_walk.string(inner, draft.justification) : m_walk.skip(inner);
    });
    if (equalsIgnoringCase(status, "underReview") || equalsIgnoringCase(status, "rejected"))
        ++draft.undecidedSuppressions;
    return fault;
}

JsonFault SarifResults::readLocation(JsonValue value, Draft &draft)
{
    const auto region = [&](JsonKey key, JsonValue inner) {
        return key == "startLine" ? m_walk.integer(inner, draft.line) : m_walk.skip(inner);
    };
    const auto physical = [&](JsonKey key, JsonValue inner) {
        if (key == "artifactLocation")
            return readSarifLocation(m_walk, inner, draft.location);
        return key == "region" ? m_walk.members(inner, region) : m_walk.skip(inner);
    };
    return m_walk.members(value, [&](JsonKey key, JsonValue inner) {
        return key == "physicalLocation" ? m_walk.members(inner, physical) : m_walk.skip(inner);
    });
}

JsonFault SarifResults::readFingerprints(JsonValue value, Draft &draft)
{
    return m_walk.members(value, [&](JsonKey key, JsonValue inner) {
        std::string_view text;
        const JsonFault fault = m_walk.string(inner, text);
        if (key == "primaryLocationLineHash")
            draft.lineHash = text;
        // What Semgrep writes in place of a fingerprint when nobody is logged in.
        else if (draft.fingerprint.empty() && text != "requires login")
            draft.fingerprint = text;
        return fault;
    });
}

JsonFault SarifResults::judge(const Draft &draft)
{
    if (!draft.baseline.empty())
        ++m_tally.words[wordFigure("baseline_", draft.baseline)];
    if (equalsIgnoringCase(draft.baseline, "absent"))
        return ++m_tally.absent, simdjson::SUCCESS;
    if (!draft.kind.empty() && !equalsIgnoringCase(draft.kind, "fail"))
        return ++m_tally.words[wordFigure("kind_", draft.kind)], simdjson::SUCCESS;
    const SarifRule *rule = m_run.findRule(draft.rule, draft.ruleIndex);
    if (!rule && (draft.ruleIndex >= 0 || draft.rule.index >= 0))
        ++m_tally.rulesNotFound;
    auto level = sarifLevel(draft.level);
    if (!level)
        level = m_run.overriddenLevel(draft.invocation, rule, draft.rule.id);
    if (!level && rule)
        level = rule->level;
    const bool scored = rule && rule->score;
    Finding one;
    one.suppressed = draft.suppressions > 0 && draft.undecidedSuppressions == 0;
    one.severity = scored ? *rule->score : severityOfLevel(level.value_or(SarifLevel::Warning));
    m_counts.add(one);
    if (!one.suppressed) {
        ++m_tally.levels[std::size_t(level.value_or(SarifLevel::Warning))];
        m_tally.scored += scored ? 1 : 0;
    }
    if (!m_sink)
        return simdjson::SUCCESS;
    Finding full = finding(draft, rule);
    full.suppressed = one.suppressed;
    full.severity = one.severity;
    const auto status = m_sink(std::move(full));
    return status ? simdjson::SUCCESS : m_walk.stop(status.error());
}

Finding SarifResults::finding(const Draft &draft, const SarifRule *rule) const
{
    Finding result;
    const std::string_view id = !draft.rule.id.empty() ? draft.rule.id : rule ? rule->id : std::string_view();
    result.rule = harmless(id, longestFindingName);
    if (rule) {
        result.findingClass = rule->findingClass;
        result.title = rule->title;
        result.cwes = rule->cwes;
        result.vulnerability = rule->vulnerability;
    } else {
        const std::string tool = unescapedJson(m_run.driver.name, longestFindingName);
        result.findingClass = findingClassOf(tool, result.rule, {}, !draft.cwes.empty());
        if (result.findingClass == FindingClass::Dependency)
            result.vulnerability = vulnerabilityIn(result.rule);
    }
    for (const int cwe : draft.cwes)
        if (std::ranges::find(result.cwes, cwe) == result.cwes.end())
            result.cwes.push_back(cwe);
    if (rule && rule->confidence)
        result.confidence = *rule->confidence;
    else if (draft.rank && *draft.rank >= 0 && *draft.rank <= 100)
        result.confidence = *draft.rank / 100;
    std::string message = messageOf(draft, rule);
    if (result.findingClass == FindingClass::Dependency || result.findingClass == FindingClass::Container)
        result.package = packageIn(message);
    result.message = masked(std::move(message), result.findingClass);
    result.path = m_run.pathOf(draft.location);
    if (draft.line > 0 && draft.line <= std::numeric_limits<int>::max())
        result.line = int(draft.line);
    result.fingerprint = harmless(draft.lineHash.empty() ? draft.fingerprint : draft.lineHash, longestFindingName);
    if (!draft.justification.empty())
        result.suppressionReason =
            masked(harmless(unescapedJson(draft.justification, longestFindingName + 4), longestFindingName),
                   result.findingClass);
    return result;
}

std::string SarifResults::messageOf(const Draft &draft, const SarifRule *rule) const
{
    std::string_view escaped = draft.text.empty() ? draft.markdown : draft.text;
    if (escaped.empty() && !draft.messageId.empty()) {
        const auto in = [&](const auto &messages) {
            const auto at = messages.find(draft.messageId);
            if (at != messages.end())
                escaped = at->second;
        };
        in(m_run.driver.messages);
        if (rule)
            in(rule->messages);
    }
    std::string text = unescapedJson(escaped, longestFindingMessage + 4);
    if (!draft.arguments.empty())
        text = substituted(text, draft.arguments);
    return harmless(std::move(text), longestFindingMessage);
}

} // namespace sextant
