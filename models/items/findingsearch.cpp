// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingsearch.h"

#include "base/parallel.h"
#include "domain/deadline.h"
#include "items/findingorder.h"

#include <bit>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr std::size_t rowsBetweenQuestions = 1u << 16;

/// Fewer are gone through sooner than another thread starts.
constexpr std::size_t fewestOfAThread = 100'000;

/// What can keep a row out, one bit each. A row that only one thing keeps out counts for that facet's values.
enum Test : quint16 {
    BySeverity = 1,
    ByClass = 2,
    ByState = 4,
    ByDecision = 8,
    ByTool = 16,
    ByCheck = 32,
    ByFolder = 64,
    ByPackage = 128,
    ByDue = 256,
    ByExploit = 512,
    ByOther = 1024, ///< what has no counts: words, rule, file, time
};

using Allowed = std::vector<quint8>; ///< by value; empty: all are

template <class Enum>
Allowed allowed(const QSet<Enum> &wanted)
{
    if (wanted.isEmpty())
        return {};
    Allowed allowed(names<Enum>().size(), 0);
    for (const Enum value : wanted)
        allowed[std::size_t(value)] = 1;
    return allowed;
}

bool passes(const Allowed &allowed, std::size_t value)
{
    return allowed.empty() || allowed[value];
}

bool lies(const std::string &folder, const QSet<QString> &folders)
{
    return std::ranges::any_of(folders, [&folder](const QString &wanted) {
        const std::string name = wanted.toStdString();
        return folder == name || (folder.starts_with(name) && folder[name.size()] == '/');
    });
}

/// The criteria as tables by value, so that each row costs a few look-ups.
class Sieve
{
public:
    Sieve(const FindingColumns &columns, const FindingChecks &checks, const FindingSearch &search);

    quint16 failures(std::size_t at) const;
    bool overdue(std::size_t at) const
    {
        return m_overdue[std::size_t(m_columns.severities[at]) * m_imports + m_columns.imports[at]];
    }

private:
    bool speaksOfChecks(std::size_t at) const;
    void readTexts(const FindingCriteria &criteria);
    void readTimes(const FindingSearch &search);

    const FindingColumns &m_columns;
    const FindingChecks &m_checks;
    Allowed m_severities, m_classes, m_states, m_decisions, m_exploits, m_tools, m_checkIds, m_folders, m_packages,
        m_imported;
    const std::optional<FindingMarks> &m_words;
    std::optional<quint32> m_rule, m_path;
    std::vector<bool> m_overdue; ///< by severity, then by import
    std::size_t m_imports = 1;
    bool m_onlyOverdue = false;
    bool m_none = false; ///< a rule or file that is not there
};

Sieve::Sieve(const FindingColumns &columns, const FindingChecks &checks, const FindingSearch &search)
    : m_columns(columns)
    , m_checks(checks)
    , m_severities(allowed(search.criteria.severities))
    , m_classes(allowed(search.criteria.classes))
    , m_states(allowed(search.criteria.states))
    , m_decisions(allowed(search.criteria.decisions))
    , m_exploits(allowed(search.criteria.exploits))
    , m_words(search.withWords)
    , m_onlyOverdue(search.criteria.overdue)
{
    const FindingCriteria &criteria = search.criteria;
    if (!criteria.tools.isEmpty())
        for (const QString &tool : columns.toolNames)
            m_tools.push_back(criteria.tools.contains(tool));
    if (!criteria.checks.isEmpty())
        for (const QString &id : checks.ids())
            m_checkIds.push_back(criteria.checks.contains(id));
    // Where a project has no such tool or check at all, wanting one shows nothing.
    m_none = (!criteria.tools.isEmpty() && m_tools.empty()) || (!criteria.checks.isEmpty() && m_checkIds.empty());
    readTexts(criteria);
    readTimes(search);
}

void Sieve::readTexts(const FindingCriteria &criteria)
{
    if (!criteria.folders.isEmpty())
        for (quint32 number = 0; number < m_columns.folder.size(); ++number)
            m_folders.push_back(lies(m_columns.folder.at(number), criteria.folders));
    if (!criteria.packages.isEmpty())
        for (quint32 number = 0; number < m_columns.package.size(); ++number)
            m_packages.push_back(criteria.packages.contains(QString::fromStdString(m_columns.package.at(number))));
    if (!criteria.rule.isEmpty()) {
        m_rule = m_columns.rule.find(criteria.rule.toStdString());
        m_none = m_none || !m_rule;
    }
    if (!criteria.path.isEmpty()) {
        m_path = m_columns.path.find(criteria.path.toStdString());
        m_none = m_none || !m_path;
    }
}

void Sieve::readTimes(const FindingSearch &search)
{
    m_imports = std::size_t(m_columns.importDays.size());
    m_overdue.assign(severityCount * m_imports, false);
    for (std::size_t import = 0; import < m_imports; ++import) {
        const QDate day = m_columns.importDays[qsizetype(import)];
        if (search.criteria.sinceDays > 0)
            m_imported.push_back(day.isValid() && day.daysTo(search.today) <= search.criteria.sinceDays);
        for (const auto &severity : names<Severity>())
            if (const auto limit = deadlineDays(severity.value); limit && day.isValid())
                m_overdue[std::size_t(severity.value) * m_imports + import] = day.daysTo(search.today) > *limit;
    }
}

bool Sieve::speaksOfChecks(std::size_t at) const
{
    if (m_checkIds.empty())
        return true;
    const auto &checks = m_checks.of(m_columns.classes[at], m_columns.cwes[at]);
    return std::ranges::any_of(checks, [this](quint16 check) { return m_checkIds[check]; });
}

quint16 Sieve::failures(std::size_t at) const
{
    int failed = 0;
    failed |= passes(m_severities, m_columns.severities[at]) ? 0 : BySeverity;
    failed |= passes(m_classes, m_columns.classes[at]) ? 0 : ByClass;
    failed |= passes(m_states, std::size_t(stateOf(m_columns, at))) ? 0 : ByState;
    failed |= passes(m_decisions, m_columns.decisions[at]) ? 0 : ByDecision;
    failed |= passes(m_exploits, std::size_t(exploitationOf(m_columns.exploits[at]))) ? 0 : ByExploit;
    failed |= passes(m_tools, m_columns.tools[at]) ? 0 : ByTool;
    failed |= speaksOfChecks(at) ? 0 : ByCheck;
    failed |= m_folders.empty() || m_folders[m_columns.folderOf[m_columns.paths[at]]] ? 0 : ByFolder;
    failed |= passes(m_packages, m_columns.packages[at]) ? 0 : ByPackage;
    failed |= !m_onlyOverdue || overdue(at) ? 0 : ByDue;
    const bool others = !m_none && (!m_words || m_words->has(m_columns.ids[at])) &&
                        (!m_rule || m_columns.rules[at] == *m_rule) && (!m_path || m_columns.paths[at] == *m_path) &&
                        passes(m_imported, m_columns.imports[at]);
    return quint16(failed | (others ? 0 : ByOther));
}

/// How often each value comes, as plain arrays while the rows are gone through.
struct Counts
{
    explicit Counts(const FindingColumns &columns, const FindingChecks &checks)
        : tools(std::size_t(columns.toolNames.size()))
        , checkIds(std::size_t(checks.ids().size()))
        , folders(columns.folder.size())
        , packages(columns.package.size())
    {}

    void add(const Counts &others);

    std::array<qint64, 8> severities{}, classes{}, states{}, decisions{}, exploits{};
    std::vector<qint64> tools, checkIds, folders, packages;
    qint64 overdue = 0;
};

void Counts::add(const Counts &others)
{
    const auto sum = [](auto &counts, const auto &more) {
        std::ranges::transform(counts, more, counts.begin(), std::plus());
    };
    sum(severities, others.severities);
    sum(classes, others.classes);
    sum(states, others.states);
    sum(decisions, others.decisions);
    sum(exploits, others.exploits);
    sum(tools, others.tools);
    sum(checkIds, others.checkIds);
    sum(folders, others.folders);
    sum(packages, others.packages);
    overdue += others.overdue;
}

void count(const FindingColumns &columns, const FindingChecks &checks, const Sieve &sieve, std::size_t at,
           quint16 failed, Counts &counts)
{
    const auto counted = [failed](quint16 test) { return (failed & ~test) == 0; };
    if (counted(BySeverity))
        ++counts.severities[columns.severities[at]];
    if (counted(ByExploit))
        ++counts.exploits[std::size_t(exploitationOf(columns.exploits[at]))];
    if (counted(ByClass))
        ++counts.classes[columns.classes[at]];
    if (counted(ByState))
        ++counts.states[std::size_t(stateOf(columns, at))];
    if (counted(ByDecision))
        ++counts.decisions[columns.decisions[at]];
    if (counted(ByTool))
        ++counts.tools[columns.tools[at]];
    if (counted(ByCheck))
        for (const quint16 check : checks.of(columns.classes[at], columns.cwes[at]))
            ++counts.checkIds[check];
    if (counted(ByFolder))
        ++counts.folders[columns.folderOf[columns.paths[at]]];
    if (counted(ByPackage))
        ++counts.packages[columns.packages[at]];
    if (counted(ByDue) && sieve.overdue(at))
        ++counts.overdue;
}

/// What a stretch of the rows gave.
struct Sifted
{
    Counts counts;
    std::vector<quint32> found;
};

Result<Sifted> sift(const FindingColumns &columns, const FindingChecks &checks, const Sieve &sieve, std::size_t begin,
                    std::size_t end, const Ticket &ticket)
{
    Sifted sifted{Counts(columns, checks), {}};
    for (std::size_t at = begin; at < end; ++at) {
        if (at % rowsBetweenQuestions == 0 && ticket.cancelled())
            return cancelledError();
        const quint16 failed = sieve.failures(at);
        if (std::popcount(failed) > 1)
            continue;
        count(columns, checks, sieve, at, failed, sifted.counts);
        if (failed == 0)
            sifted.found.push_back(quint32(at));
    }
    return sifted;
}

/// All rows, in as many stretches at the same time as the computer has processors.
Result<Sifted> siftAll(const FindingColumns &columns, const FindingChecks &checks, const Sieve &sieve,
                       const Ticket &ticket)
{
    const std::size_t stretches = std::clamp<std::size_t>(columns.size() / fewestOfAThread, 1, usefulThreads());
    auto sifted = runParallel(stretches, [&](std::size_t number) {
        return sift(columns, checks, sieve, columns.size() * number / stretches,
                    columns.size() * (number + 1) / stretches, ticket);
    });
    if (!sifted)
        return sifted.error();
    Sifted all = std::move(sifted->front());
    for (const Sifted &more : std::span(*sifted).subspan(1)) {
        all.counts.add(more.counts);
        all.found.insert(all.found.end(), more.found.begin(), more.found.end());
    }
    return all;
}

template <class Enum>
QList<FacetCount> everyValue(const std::array<qint64, 8> &counts)
{
    QList<FacetCount> facet;
    for (const auto &name : names<Enum>())
        facet << FacetCount{idOf(name.value), labelOf(name.value), counts[std::size_t(name.value)]};
    return facet;
}

template <class NameOf>
QList<FacetCount> mostFrequent(const std::vector<qint64> &counts, const QSet<QString> &chosen, NameOf nameOf)
{
    std::vector<std::pair<qint64, std::size_t>> order;
    for (std::size_t value = 0; value < counts.size(); ++value)
        if (counts[value] > 0 && !nameOf(value).isEmpty())
            order.emplace_back(-counts[value], value);
    const std::size_t listed = std::min(order.size(), std::size_t(FindingFacets::mostListed));
    std::partial_sort(order.begin(), order.begin() + std::ptrdiff_t(listed), order.end());
    QList<FacetCount> facet;
    QSet<QString> missing = chosen;
    for (std::size_t at = 0; at < listed; ++at) {
        const QString name = nameOf(order[at].second);
        facet << FacetCount{name, name, -order[at].first};
        missing.remove(name);
    }
    QStringList others = missing.values();
    others.sort();
    for (const QString &name : std::as_const(others)) {
        const auto found = std::ranges::find_if(order, [&](const auto &entry) { return nameOf(entry.second) == name; });
        facet << FacetCount{name, name, found == order.end() ? 0 : -found->first};
    }
    return facet;
}

FindingFacets facetsOf(const FindingColumns &columns, const FindingChecks &checks, const Counts &counts,
                       const FindingCriteria &criteria)
{
    FindingFacets facets;
    facets.severities = everyValue<Severity>(counts.severities);
    facets.classes = everyValue<FindingClass>(counts.classes);
    facets.states = everyValue<FindingState>(counts.states);
    facets.decisions = everyValue<TriageDecision>(counts.decisions);
    facets.exploits = everyValue<Exploitation>(counts.exploits);
    facets.tools = mostFrequent(counts.tools, criteria.tools,
                                [&columns](std::size_t at) { return columns.toolNames[qsizetype(at)]; });
    facets.checks = mostFrequent(counts.checkIds, criteria.checks,
                                 [&checks](std::size_t at) { return checks.ids()[qsizetype(at)]; });
    const auto textOf = [](const TextTable &table) {
        return [&table](std::size_t at) { return QString::fromStdString(table.at(quint32(at))); };
    };
    facets.folders = mostFrequent(counts.folders, criteria.folders, textOf(columns.folder));
    facets.packages = mostFrequent(counts.packages, criteria.packages, textOf(columns.package));
    facets.overdue = counts.overdue;
    return facets;
}

bool concerns(const ScannerRule &rule, FindingClass findingClass, const QList<int> &cwes)
{
    return rule.classes.contains(findingClass) &&
           (rule.cwes.isEmpty() || std::ranges::any_of(cwes, [&rule](int cwe) { return rule.cwes.contains(cwe); }));
}

/// A scan that was imported at all says so of its own; no single finding does.
bool weighsFindings(const ScannerRule &rule)
{
    return rule.kind != ScannerRule::Kind::Presence;
}

} // namespace

FindingState stateOf(const FindingColumns &columns, std::size_t at)
{
    const quint8 flags = columns.flags[at];
    if (!(flags & FindingColumns::Open))
        return FindingState::Fixed;
    if (flags & FindingColumns::Suppressed)
        return FindingState::Hidden;
    return flags & FindingColumns::Newest ? FindingState::New : FindingState::Known;
}

FindingChecks::FindingChecks(const Catalogue &catalogue, const QList<QList<int>> &cweSets)
{
    const auto classes = names<FindingClass>();
    m_checks.resize(std::size_t(cweSets.size()) * classes.size());
    for (const Check &check : catalogue.checks) {
        if (std::ranges::none_of(check.scannerRules, weighsFindings))
            continue;
        const quint16 number = quint16(m_ids.size());
        m_ids << check.id;
        for (qsizetype set = 0; set < cweSets.size(); ++set)
            for (const auto &name : classes)
                if (std::ranges::any_of(check.scannerRules, [&](const ScannerRule &rule) {
                        return weighsFindings(rule) && concerns(rule, name.value, cweSets[set]);
                    }))
                    m_checks[std::size_t(set) * classes.size() + std::size_t(name.value)].push_back(number);
    }
}

const std::vector<quint16> &FindingChecks::of(quint8 findingClass, quint16 cweSet) const
{
    static const std::vector<quint16> none;
    const std::size_t at = std::size_t(cweSet) * names<FindingClass>().size() + findingClass;
    return at < m_checks.size() ? m_checks[at] : none;
}

QStringList FindingChecks::of(const Catalogue &catalogue, const Finding &finding)
{
    const QList<int> cwes(finding.cwes.begin(), finding.cwes.end());
    QStringList ids;
    for (const Check &check : catalogue.checks)
        if (std::ranges::any_of(check.scannerRules, [&](const ScannerRule &rule) {
                return weighsFindings(rule) && concerns(rule, finding.findingClass, cwes);
            }))
            ids << check.id;
    return ids;
}

Result<FindingRows> searchFindings(const FindingColumns &columns, const FindingChecks &checks,
                                   const FindingSearch &search, const Ticket &ticket)
{
    const Sieve sieve(columns, checks, search);
    auto sifted = siftAll(columns, checks, sieve, ticket);
    if (!sifted)
        return sifted.error();
    FindingRows result;
    result.found = std::move(sifted->found);
    result.facets = facetsOf(columns, checks, sifted->counts, search.criteria);
    sortFindings(columns, search.sort, search.descending, result.found);
    if (ticket.cancelled())
        return cancelledError();
    groupFindings(columns, search, result);
    return result;
}

} // namespace sextant
