// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/scanscore.h"

#include "domain/deadline.h"
#include "domain/exploitation.h"
#include "statistics/softminimum.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace sextant {

namespace {

constexpr double packagesInUnit = 50;
constexpr double unjustifiedShare = 0.5;
constexpr double besideProductShare = 0.3;
constexpr double mostOverdue = 2;
constexpr double exploitedFactor = 2;
constexpr int linesOfOneFault = 3; ///< from the first mention on, so that chains cannot grow

struct ClassRule
{
    FindingClass findingClass;
    int weight;
    double half; ///< density at which the score is halved
    DensityUnit unit;
};

// Licences are no faults of security, and have no score.
constexpr ClassRule classRules[] = {
    {FindingClass::Secret, 3, 5, DensityUnit::Whole},
    {FindingClass::Dependency, 3, 5, DensityUnit::FiftyPackages},
    {FindingClass::Code, 2, 2, DensityUnit::ThousandLines},
    {FindingClass::Infrastructure, 1, 5, DensityUnit::Whole},
    {FindingClass::Container, 1, 10, DensityUnit::Whole},
    {FindingClass::Running, 1, 5, DensityUnit::Whole},
    {FindingClass::Quality, 0, 20, DensityUnit::ThousandLines},
};

// By severity. An unrated one weighs as medium, as everywhere.
constexpr double pointsOfSeverity[severityCount] = {10, 5, 2, 0.5, 0, 2};
constexpr double capOfSeverity[severityCount] = {49, 69, 89, 100, 100, 89};

constexpr double epssFactors[] = {1, 0.8, 1, 1.5, 2};

/// Lower is graver. An unrated one stands right after the medium ones that it weighs as.
int gravity(Severity severity)
{
    return severity == Severity::Unrated ? 2 * int(Severity::Medium) + 1 : 2 * int(severity);
}

quint64 mixed(quint64 hash, quint64 with)
{
    hash = (hash ^ with) + 0x9E3779B97F4A7C15;
    hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
    hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
    return hash ^ (hash >> 31);
}

quint64 mixed(quint64 hash, std::string_view with)
{
    return mixed(hash, quint64(std::hash<std::string_view>()(with)));
}

std::string_view inLowerCase(std::string_view text, std::string &room)
{
    room.assign(text);
    for (char &c : room)
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    return room;
}

/// The ways in which faults are told apart; none of one way is one of another.
enum class KeyKind : quint8 { Vulnerability, SecretValue, SecretPlace, Infrastructure, Running, Code };

quint64 weaknessKey(KeyKind kind, const WeighedFinding &finding)
{
    const quint64 start = mixed(quint64(kind), finding.path);
    return finding.cwe > 0 ? mixed(mixed(start, quint64(1)), quint64(finding.cwe))
                           : mixed(mixed(start, quint64(2)), finding.rule);
}

/// Whether lines tell faults of one key apart.
bool joinsByLine(FindingClass findingClass)
{
    return findingClass == FindingClass::Code || findingClass == FindingClass::Quality;
}

quint64 keyOf(const WeighedFinding &finding)
{
    const auto placed = [&finding](KeyKind kind) { return mixed(mixed(quint64(kind), finding.rule), finding.path); };
    switch (finding.findingClass) {
    case FindingClass::Dependency:
    case FindingClass::Container: {
        static thread_local std::string room;
        const quint64 id = mixed(quint64(KeyKind::Vulnerability),
                                 finding.vulnerability.empty() ? finding.rule : finding.vulnerability);
        return mixed(id, finding.package.empty() ? finding.path : inLowerCase(finding.package, room));
    }
    case FindingClass::Secret:
        if (!finding.fingerprint.empty())
            return mixed(quint64(KeyKind::SecretValue), finding.fingerprint);
        return mixed(placed(KeyKind::SecretPlace), quint64(finding.line));
    case FindingClass::Infrastructure:
        return finding.fingerprint.empty() ? mixed(placed(KeyKind::Infrastructure), quint64(finding.line))
                                           : mixed(placed(KeyKind::Infrastructure), finding.fingerprint);
    case FindingClass::Running:
        return weaknessKey(KeyKind::Running, finding);
    case FindingClass::Code:
    case FindingClass::Quality:
    case FindingClass::Licence:
        break;
    }
    return weaknessKey(KeyKind::Code, finding);
}

double unitsOf(DensityUnit unit, const ScannedSize &size)
{
    switch (unit) {
    case DensityUnit::ThousandLines:
        return std::max(1.0, size.thousandLines.value_or(1));
    case DensityUnit::FiftyPackages:
        return std::max(1.0, size.packages.value_or(packagesInUnit) / packagesInUnit);
    case DensityUnit::Whole:
        break;
    }
    return 1;
}

bool isSizeKnown(DensityUnit unit, const ScannedSize &size)
{
    return unit == DensityUnit::ThousandLines   ? size.thousandLines.has_value()
           : unit == DensityUnit::FiftyPackages ? size.packages.has_value()
                                                : true;
}

} // namespace

/// One fault, whoever tells of it.
struct ScanWeighing::Fault
{
    FindingClass findingClass = FindingClass::Code;
    Severity severity = Severity::Info;
    double confidence = 0;
    int ageDays = 0;
    quint8 epss = 0;
    bool besideProduct = true;
    bool suppressed = true;
    bool justified = true;
    bool exploited = false;

    bool isOverdue() const
    {
        const auto deadline = deadlineDays(severity);
        return deadline && ageDays > *deadline;
    }

    double points() const
    {
        const double plain = pointsOfSeverity[std::size_t(severity)] * confidence;
        if (suppressed)
            return justified ? 0 : plain * unjustifiedShare;
        const double late =
            isOverdue() ? std::min(mostOverdue, double(ageDays) / double(*deadlineDays(severity))) : 1.0;
        return plain * late * (besideProduct ? besideProductShare : 1.0) * epssFactors[epss] *
               (exploited ? exploitedFactor : 1.0);
    }
};

quint16 ScanWeighing::toolNumber(std::string_view tool)
{
    if (m_tools.empty() || tool != m_lastTool) {
        m_lastTool = tool;
        const auto next = std::min(m_tools.size(), std::size_t(std::numeric_limits<quint16>::max()));
        m_lastNumber = m_tools.try_emplace(m_lastTool, quint16(next)).first->second;
    }
    return m_lastNumber;
}

void ScanWeighing::add(const WeighedFinding &finding)
{
    if (finding.findingClass == FindingClass::Licence)
        return;
    Mention mention{};
    mention.key = keyOf(finding);
    mention.confidence = std::clamp(finding.confidence, 0.0, 1.0);
    mention.ageDays = std::max(0, finding.ageDays);
    mention.line = joinsByLine(finding.findingClass) ? finding.line : 0;
    mention.tool = toolNumber(finding.tool);
    mention.findingClass = finding.findingClass;
    mention.severity = finding.severity;
    mention.epss = epssBand(finding.epss);
    mention.besideProduct = finding.besideProduct;
    mention.suppressed = finding.suppressed;
    mention.justified = finding.justified;
    mention.exploited = finding.exploited;
    m_mentions.push_back(mention);
}

ScanWeighing::Fault ScanWeighing::joined(Mentions::const_iterator first, Mentions::const_iterator last)
{
    Fault fault;
    int gravest = std::numeric_limits<int>::max();
    for (auto mention = first; mention != last; ++mention) {
        // The gravest mention says what the fault is. Where several are alike the order must not matter.
        if (const int own = gravity(mention->severity); own < gravest) {
            gravest = own;
            fault.severity = mention->severity;
            fault.findingClass = mention->findingClass;
            fault.besideProduct = mention->besideProduct;
        } else if (own == gravest) {
            fault.findingClass = std::min(fault.findingClass, mention->findingClass);
            fault.besideProduct = fault.besideProduct && mention->besideProduct;
        }
        fault.ageDays = std::max(fault.ageDays, mention->ageDays);
        fault.epss = std::max(fault.epss, mention->epss);
        fault.exploited = fault.exploited || mention->exploited;
        fault.suppressed = fault.suppressed && mention->suppressed;
        fault.justified = fault.justified && (mention->justified || !mention->suppressed);
        m_surest[mention->tool] = std::max(m_surest[mention->tool], mention->confidence);
    }
    // Each tool counts once: one that repeats itself is no surer.
    double miss = 1;
    for (auto mention = first; mention != last; ++mention)
        miss *= 1 - std::exchange(m_surest[mention->tool], 0.0);
    fault.confidence = 1 - miss;
    return fault;
}

ScanScore ScanWeighing::score(const QList<FindingClass> &scanned, const ScannedSize &size)
{
    ScanScore whole;
    whole.size = size;
    for (const ClassRule &rule : classRules) {
        ClassScanScore own;
        own.findingClass = rule.findingClass;
        own.weight = rule.weight;
        own.unit = rule.unit;
        own.scanned = scanned.contains(rule.findingClass);
        own.sizeKnown = isSizeKnown(rule.unit, size);
        whole.classes << own;
    }
    m_surest.assign(m_tools.size(), 0.0);
    std::ranges::sort(m_mentions, {}, [](const Mention &mention) { return std::pair(mention.key, mention.line); });
    for (auto first = m_mentions.cbegin(); first != m_mentions.cend();) {
        const auto last = std::find_if(first, m_mentions.cend(), [first](const Mention &mention) {
            return mention.key != first->key || qint64(mention.line) - first->line > linesOfOneFault;
        });
        const Fault fault = joined(first, last);
        ++whole.faults;
        whole.joined += last - first - 1;
        whole.suppressed += fault.suppressed;
        whole.unjustified += fault.suppressed && !fault.justified;
        whole.overdue += !fault.suppressed && fault.isOverdue();
        ClassScanScore &own = *std::ranges::find(whole.classes, fault.findingClass, &ClassScanScore::findingClass);
        own.points += fault.points();
        own.open += !fault.suppressed;
        if (!fault.suppressed && !fault.besideProduct && (!own.worst || gravity(fault.severity) < gravity(*own.worst)))
            own.worst = fault.severity;
        first = last;
    }

    std::vector<double> scores;
    std::vector<double> weights;
    for (qsizetype at = 0; at < whole.classes.size(); ++at) {
        ClassScanScore &own = whole.classes[at];
        whole.allWeight += own.weight;
        own.density = own.points / unitsOf(own.unit, size);
        if (!own.scanned)
            continue;
        own.score = 100 * std::exp2(-own.density / classRules[at].half);
        if (const double cap = own.worst ? capOfSeverity[std::size_t(*own.worst)] : 100; cap < own.score) {
            own.score = cap;
            own.cap = cap;
        }
        whole.scannedWeight += own.weight;
        scores.push_back(own.score);
        weights.push_back(own.weight);
    }
    whole.score = softMinimum(scores, weights);
    if (whole.score) {
        whole.low = *whole.score * whole.scannedShare();
        whole.high = whole.low + 100 * (1 - whole.scannedShare());
    }
    return whole;
}

} // namespace sextant
