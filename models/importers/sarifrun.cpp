// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sarifrun.h"

#include "importers/outsidetext.h"

#include <QTimeZone>

namespace sextant {

namespace {

constexpr int longestBaseChain = 8;
constexpr std::size_t longestUri = 4096;

JsonFault readDescriptorLevel(JsonWalk &walk, JsonValue value, SarifOverride &override)
{
    return walk.members(value, [&](JsonKey key, JsonValue inner) {
        if (!(key == "level"))
            return walk.skip(inner);
        std::string_view word;
        const JsonFault fault = walk.string(inner, word);
        override.level = sarifLevel(word);
        return fault;
    });
}

JsonFault readOverride(JsonWalk &walk, JsonValue value, SarifOverride &override)
{
    return walk.members(value, [&](JsonKey key, JsonValue inner) {
        if (key == "descriptor")
            return readSarifReference(walk, inner, override.descriptor);
        return key == "configuration" ? readDescriptorLevel(walk, inner, override) : walk.skip(inner);
    });
}

JsonFault readInvocation(JsonWalk &walk, JsonValue value, SarifRun &run)
{
    SarifInvocation &invocation = run.invocations.emplace_back();
    std::string_view start, end;
    const JsonFault fault = walk.members(value, [&](JsonKey key, JsonValue inner) {
        if (key == "executionSuccessful") {
            std::optional<bool> successful;
            const JsonFault inside = walk.boolean(inner, successful);
            invocation.successful = successful.value_or(true);
            return inside;
        }
        if (key == "ruleConfigurationOverrides")
            return walk.items(
                inner, [&](JsonValue one) { return readOverride(walk, one, invocation.overrides.emplace_back()); });
        if (key == "startTimeUtc")
            return walk.string(inner, start);
        return key == "endTimeUtc" ? walk.string(inner, end) : walk.skip(inner);
    });
    const std::string_view text = (end.empty() ? start : end).substr(0, 40);
    auto time = QDateTime::fromString(QString::fromUtf8(text.data(), qsizetype(text.size())), Qt::ISODateWithMs);
    if (time.isValid()) {
        if (time.timeSpec() == Qt::LocalTime)
            time.setTimeSpec(Qt::UTC);
        run.scannedAt = std::max(run.scannedAt, time.toUTC());
    }
    return fault;
}

JsonFault readTool(JsonWalk &walk, JsonValue value, SarifRun &run)
{
    return walk.members(value, [&](JsonKey key, JsonValue inner) {
        if (key == "driver") {
            run.driver = {};
            return readSarifComponent(walk, inner, run.driver);
        }
        if (key == "extensions")
            return walk.items(
                inner, [&](JsonValue one) { return readSarifComponent(walk, one, run.extensions.emplace_back()); });
        return walk.skip(inner);
    });
}

JsonFault readArtifact(JsonWalk &walk, JsonValue value, SarifRun &run)
{
    SarifLocation &artifact = run.artifacts.emplace_back();
    return walk.members(value, [&](JsonKey key, JsonValue inner) {
        return key == "location" ? readSarifLocation(walk, inner, artifact) : walk.skip(inner);
    });
}

bool isAbsolute(std::string_view uri)
{
    const std::size_t colon = uri.find(':');
    return colon != std::string_view::npos && colon < uri.find('/');
}

const SarifRule *ruleIn(const SarifComponent &component, std::string_view id)
{
    const auto at = component.byId.find(id);
    return at == component.byId.end() ? nullptr : &component.rules[at->second];
}

const SarifRule *ruleAt(const SarifComponent &component, qint64 index)
{
    return index >= 0 && std::size_t(index) < component.rules.size() ? &component.rules[std::size_t(index)] : nullptr;
}

const SarifComponent *componentOf(const SarifRun &run, const SarifReference &reference)
{
    if (!reference.inComponent)
        return &run.driver;
    if (reference.component >= 0)
        return std::size_t(reference.component) < run.extensions.size()
                   ? &run.extensions[std::size_t(reference.component)]
                   : nullptr;
    for (const SarifComponent &extension : run.extensions)
        if ((!reference.componentGuid.empty() && extension.guid == reference.componentGuid) ||
            (!reference.componentName.empty() && extension.name == reference.componentName))
            return &extension;
    return &run.driver;
}

/// "CA2101/3" is a kind of "CA2101": §3.5.4.
bool shorten(std::string_view &id)
{
    const std::size_t slash = id.rfind('/');
    if (slash == std::string_view::npos)
        return false;
    id = id.substr(0, slash);
    return true;
}

} // namespace

JsonFault readSarifLocation(JsonWalk &walk, JsonValue value, SarifLocation &location)
{
    return walk.members(value, [&](JsonKey key, JsonValue inner) {
        if (key == "uri")
            return walk.string(inner, location.uri);
        if (key == "uriBaseId")
            return walk.string(inner, location.base);
        return key == "index" ? walk.integer(inner, location.artifact) : walk.skip(inner);
    });
}

JsonFault readSarifRun(JsonWalk &walk, simdjson::ondemand::object &object, SarifRun &run, bool withArtifacts)
{
    const auto visit = [&](JsonKey key, JsonValue value) {
        if (key == "results")
            return ++run.resultLists, simdjson::SUCCESS; // second pass
        if (key == "tool")
            return readTool(walk, value, run);
        if (key == "invocations")
            return walk.items(value, [&](JsonValue one) { return readInvocation(walk, one, run); });
        if (key == "artifacts" && withArtifacts)
            return walk.items(value, [&](JsonValue one) { return readArtifact(walk, one, run); });
        if (key == "taxonomies")
            return walk.items(
                value, [&](JsonValue one) { return readSarifComponent(walk, one, run.taxonomies.emplace_back()); });
        if (key == "originalUriBaseIds")
            return walk.members(value, [&](JsonKey name, JsonValue base) {
                return readSarifLocation(walk, base, run.baseUris[name.text()]);
            });
        run.hasExternalFiles |= key == "externalPropertyFileReferences";
        return walk.skip(value);
    };
    for (auto member : object) {
        simdjson::ondemand::field field;
        if (const auto fault = std::move(member).get(field))
            return fault;
        if (const JsonFault fault = visit(JsonKey{field.key().raw()}, field.value()))
            return fault;
    }
    return simdjson::SUCCESS;
}

const SarifRule *SarifRun::findRule(const SarifReference &reference, qint64 ruleIndex) const
{
    if (const SarifComponent *component = componentOf(*this, reference))
        if (const SarifRule *rule = ruleAt(*component, reference.index))
            return rule;
    if (const SarifRule *rule = ruleAt(driver, ruleIndex))
        return rule;
    std::string_view id = reference.id;
    do {
        if (const SarifRule *rule = ruleIn(driver, id))
            return rule;
        for (const SarifComponent &extension : extensions)
            if (const SarifRule *rule = ruleIn(extension, id))
                return rule;
    } while (shorten(id));
    return nullptr;
}

std::optional<SarifLevel> SarifRun::overriddenLevel(qint64 invocation, const SarifRule *rule, std::string_view id) const
{
    if (invocation < 0 && invocations.size() == 1)
        invocation = 0;
    if (invocation < 0 || std::size_t(invocation) >= invocations.size())
        return std::nullopt;
    for (const SarifOverride &override : invocations[std::size_t(invocation)].overrides) {
        if (!override.level)
            continue;
        const SarifReference &descriptor = override.descriptor;
        const SarifRule *meant = descriptor.id.empty() && descriptor.index < 0 ? nullptr : findRule(descriptor, -1);
        if (meant ? meant == rule : !descriptor.id.empty() && descriptor.id == id)
            return override.level;
    }
    return std::nullopt;
}

std::string SarifRun::pathOf(const SarifLocation &location) const
{
    const SarifLocation *place = &location;
    if (place->uri.empty() && place->artifact >= 0 && std::size_t(place->artifact) < artifacts.size())
        place = &artifacts[std::size_t(place->artifact)];
    if (place->base.empty() && place->uri.find('\\') == place->uri.npos && !isAbsolute(place->uri))
        return pathBelowRoot(place->uri);
    std::string uri = unescapedJson(place->uri, longestUri);
    if (isAbsolute(uri)) {
        // The longest root that it lies under; without one the whole path stays, made relative.
        std::string root;
        for (const auto &[name, base] : baseUris) {
            const std::string candidate = unescapedJson(base.uri, longestUri);
            if (isAbsolute(candidate) && candidate.size() > root.size() && uri.starts_with(candidate))
                root = candidate;
        }
        return pathBelowRoot(uri, root);
    }
    // A base that lies below another one adds its own part; the outermost one is the root itself.
    auto base = baseUris.find(place->base);
    for (int depth = 0; base != baseUris.end() && depth < longestBaseChain; ++depth) {
        const std::string part = unescapedJson(base->second.uri, longestUri);
        if (part.empty() || isAbsolute(part) || base->second.base.empty())
            break;
        uri.insert(0, part.back() == '/' ? part : part + '/');
        base = baseUris.find(base->second.base);
    }
    return pathBelowRoot(uri);
}

} // namespace sextant
