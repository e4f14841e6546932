// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mapping/mapping.h"

#include "importers/mapping/tablepath.h"
#include "importers/outsidetext.h"
#include "importers/reading.h"
#include "importers/severityword.h"
#include "importers/textlines.h"
#include "importers/toolclass.h"
#include "importers/weaknesses.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

template <>
std::span<const Name<MappedField>> names<MappedField>()
{
    static constexpr Name<MappedField> table[] = {
        {MappedField::Title, "title", QT_TRANSLATE_NOOP("names", "Title")},
        {MappedField::Rule, "rule", QT_TRANSLATE_NOOP("names", "Rule")},
        {MappedField::Severity, "severity", QT_TRANSLATE_NOOP("names", "Severity")},
        {MappedField::Message, "message", QT_TRANSLATE_NOOP("names", "Description")},
        {MappedField::Path, "path", QT_TRANSLATE_NOOP("names", "File or address")},
        {MappedField::Line, "line", QT_TRANSLATE_NOOP("names", "Line")},
        {MappedField::Package, "package", QT_TRANSLATE_NOOP("names", "Package")},
        {MappedField::Version, "version", QT_TRANSLATE_NOOP("names", "Version of the package")},
        {MappedField::Vulnerability, "vulnerability", QT_TRANSLATE_NOOP("names", "Vulnerability (CVE)")},
        {MappedField::Cwe, "cwe", QT_TRANSLATE_NOOP("names", "Weakness (CWE)")},
        {MappedField::Fingerprint, "fingerprint", QT_TRANSLATE_NOOP("names", "Lasting id of the finding")},
        {MappedField::State, "state", QT_TRANSLATE_NOOP("names", "State")},
    };
    return table;
}

template <>
std::span<const Name<Mapping::Scale>> names<Mapping::Scale>()
{
    static constexpr Name<Mapping::Scale> table[] = {
        {Mapping::Scale::Words, "words", QT_TRANSLATE_NOOP("names", "Words")},
        {Mapping::Scale::Score, "score", QT_TRANSLATE_NOOP("names", "Score from 0 to 10")},
    };
    return table;
}

namespace {

/// Whitespace at both ends means nothing in a table.
std::string trimmed(const std::string &text)
{
    constexpr const char *blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

std::vector<int> numbersOfCwes(const std::string &text)
{
    std::vector<int> numbers;
    constexpr const char *between = ",;| \t\n[]\"'";
    for (std::size_t at = text.find_first_not_of(between); at != std::string::npos && numbers.size() < 20;) {
        const std::size_t end = std::min(text.find_first_of(between, at), text.size());
        for (const int number : cwesIn(std::string_view(text).substr(at, end - at)))
            numbers.push_back(number);
        at = text.find_first_not_of(between, end);
    }
    return numbers;
}

/// The bands of CVSS 3.1; 0 is said of what is no risk.
Severity severityOfScore(double score)
{
    return score >= 9   ? Severity::Critical
           : score >= 7 ? Severity::High
           : score >= 4 ? Severity::Medium
           : score > 0  ? Severity::Low
                        : Severity::Info;
}

int lineIn(const std::string &text)
{
    const auto number = leadingNumber(text);
    return number && *number >= 1 && *number <= std::numeric_limits<int>::max() ? int(*number) : 0;
}

std::string firstLine(const std::string &text)
{
    return trimmed(text.substr(0, text.find('\n')));
}

/// What names a finding stands in for what else would name it.
void fillNames(Finding &finding)
{
    const auto otherwise = [](std::string &text, const std::string &other) {
        if (text.empty())
            text = other;
    };
    otherwise(finding.rule, finding.vulnerability);
    otherwise(finding.title, finding.rule);
    otherwise(finding.title, firstLine(finding.message));
    otherwise(finding.rule, finding.title);
    otherwise(finding.message, finding.title);
    otherwise(finding.vulnerability, vulnerabilityIn(finding.rule));
}

} // namespace

QString Mapping::format() const
{
    return u"mapping:"_s + name;
}

bool Mapping::isUsable() const
{
    return std::ranges::any_of(std::initializer_list<MappedField>{MappedField::Title, MappedField::Rule,
                                                                  MappedField::Message, MappedField::Vulnerability},
                               [this](MappedField field) { return !columns.value(field).isEmpty(); });
}

QStringList columnsOf(const Mapping &mapping)
{
    QStringList all;
    for (const QString &column : mapping.columns)
        if (!column.isEmpty() && !all.contains(column))
            all << column;
    return all;
}

MappedRow mapRow(const Mapping &mapping, const QStringList &columns, std::span<const std::string> values)
{
    const auto text = [&](MappedField field) {
        const qsizetype at = columns.indexOf(mapping.columns.value(field));
        return at < 0 ? std::string() : trimmed(values[std::size_t(at)]);
    };
    MappedRow row;
    Finding &finding = row.finding;
    finding.findingClass = mapping.about;
    finding.title = text(MappedField::Title);
    finding.rule = text(MappedField::Rule);
    finding.message = text(MappedField::Message);
    finding.path = text(MappedField::Path);
    finding.line = lineIn(text(MappedField::Line));
    finding.fingerprint = text(MappedField::Fingerprint);
    finding.vulnerability = text(MappedField::Vulnerability);
    finding.cwes = numbersOfCwes(text(MappedField::Cwe));
    const std::string package = text(MappedField::Package);
    finding.package =
        package.starts_with("pkg:") ? packageOfPurl(package) : packageName(package, text(MappedField::Version));
    row.skipped =
        finding.title.empty() && finding.rule.empty() && finding.message.empty() && finding.vulnerability.empty();
    fillNames(finding);

    const std::string word = text(MappedField::Severity);
    const QString key = QString::fromStdString(word).toLower();
    const auto score = mapping.scale == Mapping::Scale::Score ? leadingNumber(word) : std::nullopt;
    if (const auto own = mapping.severities.constFind(key); own != mapping.severities.cend())
        finding.severity = *own;
    else if (score && *score >= 0 && *score <= 10)
        finding.severity = severityOfScore(*score);
    else
        finding.severity = severityOfWord(word);
    if (finding.severity == Severity::Unrated && !word.empty() && !mapping.severities.contains(key))
        row.unknownSeverity = word;
    const std::string state = text(MappedField::State);
    finding.suppressed = !state.empty() && mapping.hiddenStates.contains(QString::fromStdString(state).toLower());
    if (finding.suppressed)
        finding.suppressionReason = state;
    return row;
}

} // namespace sextant
