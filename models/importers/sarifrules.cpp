// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sarifrules.h"

#include "importers/outsidetext.h"
#include "importers/toolclass.h"

#include <charconv>

namespace sextant {

namespace {

constexpr std::size_t longestTitle = 200;
constexpr std::size_t mostTags = 64;

struct Draft
{
    std::string_view name, shortText, fullText, precision;
    std::vector<std::string> tags;
    std::optional<double> score;
};

JsonFault readText(JsonWalk &walk, JsonValue value, std::string_view &text)
{
    return walk.members(value, [&](JsonKey key, JsonValue inner) {
        return key == "text" ? walk.string(inner, text) : walk.skip(inner);
    });
}

void addCwe(std::vector<int> &cwes, int cwe)
{
    if (cwe > 0 && cwes.size() < mostTags && std::ranges::find(cwes, cwe) == cwes.end())
        cwes.push_back(cwe);
}

JsonFault readTag(JsonWalk &walk, JsonValue value, SarifRule &rule, Draft &draft)
{
    std::string_view tag;
    if (const JsonFault fault = walk.string(value, tag))
        return fault;
    const std::string plain = unescapedJson(tag, longestTitle);
    addCwe(rule.cwes, cweNumber(plain));
    if (draft.tags.size() < mostTags)
        draft.tags.push_back(plain);
    return simdjson::SUCCESS;
}

JsonFault readCwe(JsonWalk &walk, JsonValue value, SarifRule &rule)
{
    std::string_view text;
    if (const JsonFault fault = walk.string(value, text))
        return fault;
    addCwe(rule.cwes, cweNumber(text));
    return simdjson::SUCCESS;
}

JsonFault readProperties(JsonWalk &walk, JsonValue value, SarifRule &rule, Draft &draft)
{
    return walk.members(value, [&](JsonKey key, JsonValue inner) {
        if (key == "security-severity")
            return walk.number(inner, draft.score);
        if (key == "precision")
            return walk.string(inner, draft.precision);
        if (key == "tags")
            return walk.items(inner, [&](JsonValue tag) { return readTag(walk, tag, rule, draft); });
        if (key == "cwe") {
            simdjson::ondemand::json_type type{};
            if (const auto fault = inner.type().get(type))
                return fault;
            if (type == simdjson::ondemand::json_type::array)
                return walk.items(inner, [&](JsonValue one) { return readCwe(walk, one, rule); });
            return readCwe(walk, inner, rule);
        }
        return walk.skip(inner);
    });
}

JsonFault readRelationship(JsonWalk &walk, JsonValue value, SarifRule &rule)
{
    return walk.members(value, [&](JsonKey key, JsonValue inner) {
        if (!(key == "target"))
            return walk.skip(inner);
        SarifReference target;
        const JsonFault fault = readSarifReference(walk, inner, target);
        addCwe(rule.cwes, cweOf(target, {}));
        return fault;
    });
}

JsonFault readLevel(JsonWalk &walk, JsonValue value, SarifRule &rule)
{
    return walk.members(value, [&](JsonKey key, JsonValue inner) {
        if (!(key == "level"))
            return walk.skip(inner);
        std::string_view word;
        const JsonFault fault = walk.string(inner, word);
        rule.level = sarifLevel(word);
        return fault;
    });
}

std::optional<double> confidenceOf(std::string_view precision)
{
    static constexpr std::pair<std::string_view, double> words[] = {
        {"very-high", 1.0}, {"high", 0.9}, {"medium", 0.7}, {"low", 0.4}};
    for (const auto &[word, confidence] : words)
        if (equalsIgnoringCase(precision, word))
            return confidence;
    return std::nullopt;
}

JsonFault readRule(JsonWalk &walk, JsonValue value, SarifRule &rule, Draft &draft)
{
    return walk.members(value, [&](JsonKey key, JsonValue inner) {
        if (key == "id") {
            const JsonFault fault = walk.string(inner, rule.id);
            rule.id = walk.plain(rule.id);
            return fault;
        }
        if (key == "name")
            return walk.string(inner, draft.name);
        if (key == "shortDescription")
            return readText(walk, inner, draft.shortText);
        if (key == "fullDescription")
            return readText(walk, inner, draft.fullText);
        if (key == "defaultConfiguration")
            return readLevel(walk, inner, rule);
        if (key == "properties")
            return readProperties(walk, inner, rule, draft);
        if (key == "messageStrings")
            return readSarifMessages(walk, inner, rule.messages);
        if (key == "relationships")
            return walk.items(inner, [&](JsonValue one) { return readRelationship(walk, one, rule); });
        return walk.skip(inner);
    });
}

/// The tool's name may come after its rules, so classes are given at the end.
void finish(SarifRule &rule, const Draft &draft, std::string_view tool)
{
    const std::string_view title = !draft.shortText.empty() ? draft.shortText
                                   : !draft.name.empty()    ? draft.name
                                                            : draft.fullText;
    rule.title = harmless(unescapedJson(title, longestTitle + 4), longestTitle);
    rule.score = severityOfScore(draft.score);
    rule.confidence = confidenceOf(draft.precision);
    rule.findingClass = findingClassOf(tool, rule.id, draft.tags, !rule.cwes.empty());
    if (rule.findingClass == FindingClass::Dependency || rule.findingClass == FindingClass::Container)
        rule.vulnerability = vulnerabilityIn(rule.id);
}

} // namespace

JsonFault readSarifReference(JsonWalk &walk, JsonValue value, SarifReference &reference)
{
    const auto component = [&](JsonKey key, JsonValue inner) {
        if (key == "index")
            return walk.integer(inner, reference.component);
        if (key == "name")
            return walk.string(inner, reference.componentName);
        return key == "guid" ? walk.string(inner, reference.componentGuid) : walk.skip(inner);
    };
    return walk.members(value, [&](JsonKey key, JsonValue inner) {
        if (key == "index")
            return walk.integer(inner, reference.index);
        if (key == "id") {
            const JsonFault fault = walk.string(inner, reference.id);
            reference.id = walk.plain(reference.id);
            return fault;
        }
        if (key == "toolComponent") {
            reference.inComponent = true;
            return walk.members(inner, component);
        }
        return walk.skip(inner);
    });
}

JsonFault readSarifMessages(JsonWalk &walk, JsonValue value,
                            std::unordered_map<std::string_view, std::string_view> &messages)
{
    return walk.members(value, [&](JsonKey key, JsonValue inner) {
        std::string_view text;
        const JsonFault fault = readText(walk, inner, text);
        messages.insert_or_assign(walk.plain(key.text()), text);
        return fault;
    });
}

JsonFault readSarifComponent(JsonWalk &walk, JsonValue value, SarifComponent &component)
{
    std::vector<Draft> drafts;
    const auto rule = [&](JsonValue one) {
        return readRule(walk, one, component.rules.emplace_back(), drafts.emplace_back());
    };
    const auto taxon = [&](JsonValue one) {
        SarifReference reference;
        const JsonFault fault = readSarifReference(walk, one, reference);
        component.taxa.push_back(reference.id);
        return fault;
    };
    const JsonFault fault = walk.members(value, [&](JsonKey key, JsonValue inner) {
        if (key == "name")
            return walk.string(inner, component.name);
        if (key == "semanticVersion" || (key == "version" && component.version.empty()))
            return walk.string(inner, component.version);
        if (key == "guid")
            return walk.string(inner, component.guid);
        if (key == "rules") {
            component.rules.clear(); // a name that comes twice counts as its last
            drafts.clear();
            return walk.items(inner, rule);
        }
        if (key == "taxa")
            return walk.items(inner, taxon);
        if (key == "globalMessageStrings")
            return readSarifMessages(walk, inner, component.messages);
        return walk.skip(inner);
    });
    const std::string name = unescapedJson(component.name, longestTitle);
    for (std::size_t at = 0; at < drafts.size() && !fault; ++at) {
        finish(component.rules[at], drafts[at], name);
        component.byId.try_emplace(component.rules[at].id, at);
    }
    return fault;
}

int cweOf(const SarifReference &reference, const std::vector<SarifComponent> &taxonomies)
{
    std::string_view id = reference.id;
    std::string_view name = reference.componentName;
    for (std::size_t at = 0; at < taxonomies.size(); ++at) {
        const SarifComponent &taxonomy = taxonomies[at];
        const bool meant = qint64(at) == reference.component ||
                           (!reference.componentGuid.empty() && taxonomy.guid == reference.componentGuid) ||
                           (!name.empty() && taxonomy.name == name);
        if (!meant)
            continue;
        name = taxonomy.name;
        if (id.empty() && reference.index >= 0 && std::size_t(reference.index) < taxonomy.taxa.size())
            id = taxonomy.taxa[std::size_t(reference.index)];
        break;
    }
    if (const int cwe = cweNumber(id))
        return cwe;
    int cwe = 0;
    if (name.size() >= 3 && equalsIgnoringCase(name.substr(0, 3), "cwe"))
        std::from_chars(id.data(), id.data() + id.size(), cwe);
    return std::max(cwe, 0);
}

} // namespace sextant
