// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QList>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sextant {

/// One open finding as the scan score weighs it. The texts are read while it is added, and not kept.
struct WeighedFinding
{
    FindingClass findingClass = FindingClass::Code;
    Severity severity = Severity::Unrated;
    double confidence = 0.8;    ///< 0 to 1
    int ageDays = 0;            ///< since it was first seen
    bool besideProduct = false; ///< in test code, or of a package for development only
    bool suppressed = false;
    bool justified = false;          ///< of a suppressed one: somebody gave a reason
    std::optional<double> epss = {}; ///< 0 to 1
    bool exploited = false;          ///< known to be
    std::string_view tool = {};
    std::string_view path = {};
    int line = 0; ///< from 1; 0 stands for the whole file
    std::string_view rule = {};
    std::string_view fingerprint = {};
    int cwe = 0;                         ///< the lowest; 0: none
    std::string_view package = {};       ///< name@version
    std::string_view vulnerability = {}; ///< aliases are not followed: tools name the CVE where they know it
};

/// What density is measured against; one unit where the size is not known.
struct ScannedSize
{
    std::optional<double> thousandLines = {}; ///< of code
    std::optional<double> packages = {};

    bool operator==(const ScannedSize &) const = default;
};

/// What the points of a class are divided by.
enum class DensityUnit : quint8 { ThousandLines, FiftyPackages, Whole };

/// What scans say about one class of faults.
struct ClassScanScore
{
    FindingClass findingClass = FindingClass::Code;
    int weight = 0; ///< in the whole; quality has none
    DensityUnit unit = DensityUnit::Whole;
    bool scanned = false;
    bool sizeKnown = true;         ///< false: taken as one unit
    qint64 open = 0;               ///< faults, each once; known too where only a failed scan told of them
    double points = 0;             ///< what they weigh
    double density = 0;            ///< points a unit, of at least one unit
    double score = 0;              ///< 0 to 100; says nothing where it was not scanned
    std::optional<double> cap;     ///< by the gravest, where it holds the score down
    std::optional<Severity> worst; ///< the gravest open one that is not beside the product

    bool operator==(const ClassScanScore &) const = default;
};

/// How heavy the open findings weigh (method B3). A figure of its own: readiness follows the checks, which judge the
/// same scans by their own rule, so this never enters it.
struct ScanScore
{
    std::optional<double> score; ///< 0 to 100, of the classes that were scanned; none where none was
    double low = 0;              ///< if what was not scanned were as bad as can be
    double high = 100;           ///< if what was not scanned were clean
    int scannedWeight = 0;       ///< of allWeight
    int allWeight = 0;
    ScannedSize size;
    QList<ClassScanScore> classes; ///< all that are weighed, in the order of the list of classes
    qint64 faults = 0;             ///< open and suppressed ones, each once
    qint64 suppressed = 0;         ///< of the faults
    qint64 unjustified = 0;        ///< of the suppressed
    qint64 overdue = 0;            ///< open ones past their deadline
    qint64 joined = 0;             ///< mentions of a fault beyond its first

    static constexpr double manySuppressed = 0.3; ///< above that the share is worth saying

    double scannedShare() const { return allWeight > 0 ? double(scannedWeight) / allWeight : 0; }   ///< 0 to 1
    double suppressedShare() const { return faults > 0 ? double(suppressed) / double(faults) : 0; } ///< 0 to 1
    bool operator==(const ScanScore &) const = default;
};

/// Gathers findings as they stream by, 32 bytes each, and joins what several tools say about one fault (method B2):
/// the gravest severity, the oldest age, the highest chance to be exploited, and suppressed only if all mentions are.
class ScanWeighing
{
public:
    void reserve(std::size_t findings) { m_mentions.reserve(findings); }
    void add(const WeighedFinding &finding);
    /// Classes that no scan looked for are not known, whatever was added of them. Sorts what was added.
    ScanScore score(const QList<FindingClass> &scanned, const ScannedSize &size);

private:
    struct Mention;
    struct Fault;
    using Mentions = std::vector<Mention>;

    quint16 toolNumber(std::string_view tool);
    Fault joined(Mentions::const_iterator first, Mentions::const_iterator last);

    struct Mention
    {
        quint64 key; ///< a hash of what tells faults apart, but for the line
        double confidence;
        qint32 ageDays;
        qint32 line; ///< of code only
        quint16 tool;
        FindingClass findingClass;
        Severity severity;
        quint8 epss; ///< a band; 0: not known
        bool besideProduct : 1;
        bool suppressed : 1;
        bool justified : 1;
        bool exploited : 1;
    };

    Mentions m_mentions;
    std::unordered_map<std::string, quint16> m_tools;
    std::string m_lastTool;
    quint16 m_lastNumber = 0;
    std::vector<double> m_surest; ///< by tool, of the fault at hand
};

} // namespace sextant
