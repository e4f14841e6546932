// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/samefault.h"

namespace sextant {

namespace {

constexpr int nearLines = 3;

/// Tools do not agree which of two neighbouring kinds a fault is of.
enum class FaultKind : quint8 { Vulnerability, Secret, Code, Infrastructure, Running, Licence };

FaultKind kindOf(FindingClass findingClass)
{
    switch (findingClass) {
    case FindingClass::Dependency:
    case FindingClass::Container:
        return FaultKind::Vulnerability;
    case FindingClass::Secret:
        return FaultKind::Secret;
    case FindingClass::Infrastructure:
        return FaultKind::Infrastructure;
    case FindingClass::Running:
        return FaultKind::Running;
    case FindingClass::Licence:
        return FaultKind::Licence;
    case FindingClass::Code:
    case FindingClass::Quality:
        break;
    }
    return FaultKind::Code;
}

bool isSameText(const std::string &one, const std::string &other)
{
    return !one.empty() && one == other;
}

bool isSameWithoutCase(std::string_view one, std::string_view other)
{
    return one.size() == other.size() && std::ranges::equal(one, other, [](char a, char b) {
               const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; };
               return lower(a) == lower(b);
           });
}

/// Up to the last @, which a scope of npm at the beginning is not.
std::string_view packageName(std::string_view package)
{
    const auto at = package.rfind('@');
    return at == 0 || at == package.npos ? package : package.substr(0, at);
}

bool isSamePackage(std::string_view one, std::string_view other)
{
    const std::string_view name = packageName(one);
    const std::string_view otherName = packageName(other);
    return !name.empty() && isSameWithoutCase(name, otherName) &&
           one.substr(name.size()) == other.substr(otherName.size());
}

bool isNear(const Finding &one, const Finding &other)
{
    return one.line == other.line || (one.line > 0 && other.line > 0 && std::abs(one.line - other.line) <= nearLines);
}

template <class Numbers>
bool haveCommon(const Numbers &some, const Numbers &others)
{
    return std::ranges::any_of(some, [&others](int number) { return std::ranges::count(others, number) > 0; });
}

bool isSameWeakness(const Finding &one, const Finding &other)
{
    return one.cwes.empty() && other.cwes.empty() ? isSameText(one.rule, other.rule) : haveCommon(one.cwes, other.cwes);
}

/// What the columns tell of one finding, compared with the others by their numbers.
class Likeness
{
public:
    Likeness(const FindingColumns &columns, const StoredFinding &finding, std::size_t at)
        : m_columns(columns)
        , m_at(at)
        , m_kind(kindOf(finding.finding.findingClass))
        , m_anyPath(m_kind == FaultKind::Secret && !finding.finding.fingerprint.empty())
        , m_weaknesses(std::size_t(columns.cweSets.size()))
    {
        const QList<int> own = cwesOf(at);
        for (qsizetype set = 0; set < columns.cweSets.size(); ++set)
            m_weaknesses[std::size_t(set)] = haveCommon(own, columns.cweSets[set]);
        const std::string &name = columns.package.at(columns.packages[at]);
        m_packages.resize(columns.package.size());
        for (quint32 number = 1; number < columns.package.size(); ++number)
            m_packages[number] = isSameWithoutCase(columns.package.at(number), name);
    }

    bool is(std::size_t at) const
    {
        if (m_columns.scans[at] == m_columns.scans[m_at] || kindOf(FindingClass(m_columns.classes[at])) != m_kind)
            return false;
        const bool samePath = m_columns.paths[at] == m_columns.paths[m_at];
        const bool sameRule = m_columns.rules[at] == m_columns.rules[m_at];
        switch (m_kind) {
        case FaultKind::Vulnerability:
            return m_packages[m_columns.packages[at]];
        case FaultKind::Secret:
            return samePath || m_anyPath;
        case FaultKind::Code:
            return samePath && (hasWeakness(at) || (sameRule && cwesOf(at).isEmpty()));
        case FaultKind::Infrastructure:
            return samePath && sameRule;
        case FaultKind::Running:
            return samePath && hasWeakness(at);
        case FaultKind::Licence:
            return sameRule && m_packages[m_columns.packages[at]];
        }
        return false;
    }

    /// Many vulnerabilities of one package differ in what their tools call them and in their weaknesses.
    int distance(std::size_t at) const
    {
        return (m_columns.paths[at] != m_columns.paths[m_at] ? 1 : 0) +
               (m_columns.rules[at] != m_columns.rules[m_at] ? 4 : 0) +
               (m_columns.cwes[at] != m_columns.cwes[m_at] ? 2 : 0);
    }

private:
    QList<int> cwesOf(std::size_t at) const { return m_columns.cweSets.value(m_columns.cwes[at]); }
    bool hasWeakness(std::size_t at) const { return m_weaknesses[m_columns.cwes[at]]; }

    const FindingColumns &m_columns;
    std::size_t m_at;
    FaultKind m_kind;
    bool m_anyPath;                 ///< a fingerprint tells more than a place
    std::vector<bool> m_weaknesses; ///< by set: has one in common
    std::vector<bool> m_packages;   ///< by name: is the same
};

} // namespace

bool isSameFault(const Finding &one, const Finding &other)
{
    const FaultKind kind = kindOf(one.findingClass);
    if (kindOf(other.findingClass) != kind)
        return false;
    const bool samePath = isSameText(one.path, other.path);
    switch (kind) {
    case FaultKind::Vulnerability:
        return isSamePackage(one.package, other.package) && isSameText(one.vulnerability, other.vulnerability);
    case FaultKind::Secret:
        return one.fingerprint.empty() || other.fingerprint.empty() ? samePath && one.line == other.line
                                                                    : one.fingerprint == other.fingerprint;
    case FaultKind::Code:
        return samePath && isSameWeakness(one, other) && isNear(one, other);
    case FaultKind::Infrastructure:
        return samePath && isSameText(one.rule, other.rule) && isNear(one, other);
    case FaultKind::Running:
        return samePath && haveCommon(one.cwes, other.cwes);
    case FaultKind::Licence:
        return isSamePackage(one.package, other.package) && isSameText(one.rule, other.rule);
    }
    return false;
}

QList<qint64> mayBeSameFault(const FindingColumns &columns, const StoredFinding &finding, qsizetype most)
{
    const auto at = columns.find(finding.id);
    if (!at)
        return {};
    const Likeness likeness(columns, finding, *at);
    std::vector<std::size_t> alike;
    for (std::size_t other = 0; other < columns.size(); ++other)
        if (likeness.is(other))
            alike.push_back(other);
    std::ranges::stable_sort(alike, {}, [&likeness](std::size_t other) { return likeness.distance(other); });
    QList<qint64> ids;
    for (const std::size_t other : alike)
        if (ids.size() < most)
            ids << columns.ids[other];
    return ids;
}

} // namespace sextant
