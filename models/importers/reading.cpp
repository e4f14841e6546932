// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/reading.h"

#include "importers/maskedtext.h"
#include "importers/outsidetext.h"
#include "importers/toolclass.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace sextant {

namespace {

constexpr std::size_t longestWord = 40;
constexpr qsizetype mostFigures = 200;
constexpr qsizetype mostWarnings = 20;

QString shortText(std::string_view text)
{
    return QString::fromStdString(harmless(text, 120));
}

QString key(std::string_view name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

bool isPlainWord(std::string_view word)
{
    return !word.empty() && word.size() <= longestWord && std::ranges::all_of(word, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("_-:").find(c) != std::string_view::npos;
    });
}

bool isWebAddress(std::string_view path)
{
    return path.starts_with("http://") || path.starts_with("https://");
}

/// An address without the name and password before its host, and with what looks like a secret in its query masked.
/// Its path stays as it is: the dots and slashes of an attack are what it is about.
std::string webAddress(std::string_view address)
{
    const std::size_t host = address.find("://") + 3;
    std::string result(address.substr(0, host));
    address.remove_prefix(host);
    const std::size_t at = address.substr(0, address.find_first_of("/?#")).rfind('@');
    if (at != std::string_view::npos)
        address.remove_prefix(at + 1);
    const std::size_t query = std::min(address.find_first_of("?#"), address.size());
    result += address.substr(0, query);
    return harmless(result + masked(std::string(address.substr(query)), FindingClass::Running), longestFindingMessage);
}

void clean(Finding &finding)
{
    const auto cleaned = [&finding](std::string &text, std::size_t limit) {
        text = masked(harmless(text, limit), finding.findingClass);
    };
    cleaned(finding.message, longestFindingMessage);
    cleaned(finding.title, longestFindingName);
    cleaned(finding.suppressionReason, longestFindingName);
    for (std::string *name : {&finding.rule, &finding.fingerprint, &finding.package, &finding.vulnerability})
        *name = harmless(*name, longestFindingName);
    finding.path = isWebAddress(finding.path) ? webAddress(finding.path) : pathBelowRoot(finding.path);
    std::ranges::sort(finding.cwes);
    finding.cwes.erase(std::unique(finding.cwes.begin(), finding.cwes.end()), finding.cwes.end());
}

} // namespace

Reading::Reading(const char *format, std::string_view tool, std::initializer_list<FindingClass> classes,
                 const FindingSink &sink, const Ticket &ticket)
    : m_sink(sink)
    , m_ticket(ticket)
{
    m_report.format = QString::fromLatin1(format);
    m_report.tool = shortText(tool);
    m_report.classes = classes;
}

void Reading::setTool(std::string_view tool)
{
    if (!tool.empty())
        m_report.tool = shortText(tool);
}

void Reading::setToolVersion(std::string_view version)
{
    if (!version.empty())
        m_report.toolVersion = shortText(version);
}

void Reading::addClass(FindingClass findingClass)
{
    if (!m_report.classes.contains(findingClass))
        m_report.classes << findingClass;
}

void Reading::noteTime(std::string_view isoTime)
{
    noteTime(QDateTime::fromString(shortText(isoTime), Qt::ISODateWithMs));
}

void Reading::noteTime(const QDateTime &time)
{
    if (time.isValid())
        m_report.scannedAt = std::max(m_report.scannedAt, time.toUTC());
}

void Reading::noteMilliseconds(double sinceEpoch)
{
    constexpr double most = 8.64e15; // 10^8 days before and after 1970, as ECMAScript counts
    if (std::abs(sinceEpoch) <= most)
        noteTime(QDateTime::fromMSecsSinceEpoch(qint64(sinceEpoch), Qt::UTC));
}

void Reading::warn(const QString &sentence)
{
    if (m_report.warnings.size() < mostWarnings)
        m_report.warnings << sentence;
}

void Reading::add(Finding &&finding)
{
    if (m_error)
        return;
    if ((++m_steps & 0xFF) == 0 && m_ticket.cancelled())
        return stop(cancelledError());
    m_report.counts.add(finding);
    if (!m_report.classes.contains(finding.findingClass))
        m_report.classes << finding.findingClass;
    if (!m_sink)
        return;
    clean(finding);
    if (const Status status = m_sink(std::move(finding)); !status)
        stop(status.error());
}

void Reading::figure(std::string_view name, double value)
{
    m_report.figures[key(name)] = value;
}

void Reading::figure(std::string_view name, std::optional<double> value)
{
    if (value)
        figure(name, *value);
}

void Reading::count(std::string_view name, double by)
{
    m_report.figures[key(name)] += by;
}

void Reading::countWord(std::string_view prefix, std::string_view word)
{
    std::string name(prefix);
    name += isPlainWord(word) ? word : "other";
    if (m_report.figures.size() >= mostFigures && !m_report.figures.contains(key(name)))
        name = std::string(prefix) + "other";
    count(name);
}

void Reading::stop(const Error &error)
{
    if (!m_error)
        m_error = error;
}

void Reading::missing(std::string_view part)
{
    stop(inputError(
        QCoreApplication::translate("importers", "This is not a file of that format: it has no “%1”.").arg(key(part))));
}

void Reading::incompleteRow(int row)
{
    stop(inputError(
        QCoreApplication::translate("importers", "Row %1 is incomplete: the file is damaged or cut off.").arg(row), {},
        QCoreApplication::translate("importers", "Let the tool write the file again.")));
}

double Reading::figureOf(std::string_view name) const
{
    return m_report.figures.value(key(name));
}

Result<Report> Reading::finished(const Status &parsed)
{
    if (m_error)
        return *m_error;
    if (!parsed)
        return parsed.error();
    const bool nothing = m_report.counts.open() == 0 && m_report.counts.suppressed == 0;
    if (m_scanFailed && nothing)
        m_report.status = Report::Status::ScanFailed;
    else if (nothing && !m_report.classes.isEmpty())
        m_report.status = Report::Status::ReadEmpty;
    return m_report;
}

std::string packageName(std::string_view name, std::string_view version)
{
    std::string result(name);
    if (!version.empty())
        result.append("@").append(version);
    return result;
}

Finding packageVulnerability(std::string_view id, std::string_view name, std::string_view version)
{
    Finding finding;
    finding.findingClass = FindingClass::Dependency;
    finding.rule = id;
    finding.title = id;
    finding.vulnerability = vulnerabilityIn(id);
    if (finding.vulnerability.empty())
        finding.vulnerability = id;
    finding.package = packageName(name, version);
    return finding;
}

std::string packageOfPurl(std::string_view purl)
{
    constexpr std::string_view scheme = "pkg:";
    const std::size_t slash = purl.find('/');
    if (!purl.starts_with(scheme) || slash == std::string_view::npos)
        return {};
    const std::string_view type = purl.substr(scheme.size(), slash - scheme.size());
    std::string name(purl.substr(slash + 1, purl.find_first_of("?#", slash) - slash - 1));
    if (type == "maven")
        std::ranges::replace(name, '/', ':');
    return QByteArray::fromPercentEncoding(QByteArray::fromStdString(name)).toStdString();
}

std::optional<double> versionFigure(std::string_view version)
{
    version.remove_prefix(std::min(version.find_first_of("0123456789"), version.size()));
    const std::size_t dot = version.find('.');
    const std::size_t end = dot == std::string_view::npos ? dot : version.find_first_not_of("0123456789", dot + 1);
    const std::string_view digits = version.substr(0, end);
    double value = 0;
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() && stop != digits.data() ? std::optional(value) : std::nullopt;
}

} // namespace sextant
