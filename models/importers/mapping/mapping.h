// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/mapping/tablerows.h"
#include "importers/report.h"

#include <QMap>

namespace sextant {

/// What a column of a table can tell of a finding.
enum class MappedField : quint8 {
    Title,
    Rule,
    Severity,
    Message,
    Path,
    Line,
    Package,
    Version,
    Vulnerability,
    Cwe,
    Fingerprint,
    State,
};

/// How to read the tables of one tool that Sextant has no importer for: a data file that people make by example, keep
/// under a name and hand on. See resources/schemas/mapping.schema.json.
struct Mapping
{
    enum class Scale : quint8 {
        Words, ///< the table of words, then what most tools say
        Score, ///< 0 to 10, as of CVSS
    };

    static constexpr int longestName = 60;
    static constexpr int mostWords = 200;

    QString name; ///< of the mapping
    QString tool; ///< under which its findings are kept and followed
    FindingClass about = FindingClass::Code;
    TableShape shape;
    QMap<MappedField, QString> columns;
    Scale scale = Scale::Words;
    QMap<QString, Severity> severities; ///< by word, in lower case
    QStringList hiddenStates;           ///< words of the state that mean: not open, in lower case
    QStringList needs;                  ///< columns that a file must have to be recognised

    bool operator==(const Mapping &) const = default;
    /// What files read by it are said to be: "mapping:Acme audit".
    QString format() const;
    /// Whether a row could say at all what was found.
    bool isUsable() const;
};

/// A row as the finding that it is, or why it is none. unknownSeverity is the word that names no severity, if any.
struct MappedRow
{
    Finding finding;
    bool skipped = false;
    std::string unknownSeverity;
};

/// The columns that a mapping reads, each once, in a fixed order.
QStringList columnsOf(const Mapping &mapping);
/// values are those of columnsOf(). Pure.
MappedRow mapRow(const Mapping &mapping, const QStringList &columns, std::span<const std::string> values);

/// Whether a file that begins so has the shape and the columns of a mapping.
bool recognises(const Mapping &mapping, const ReportHead &head);
/// The mapping that recognises the file and asks for most; none when none does.
const Mapping *mappingFor(const ReportHead &head, const QList<Mapping> &mappings);
/// The same contract as Importer::read.
Result<Report> readMapped(const Mapping &mapping, std::string_view bytes, const FindingSink &sink,
                          const Ticket &ticket);

/// Whether some importer or mapping recognises the file, from its first bytes; a file that cannot be read is no report.
bool isReport(const QString &fileName, const QList<Mapping> &mappings);
/// readReport(), where what no importer surely knows is held against mappings that people made; asFormat may name one
/// as Mapping::format() says.
Result<Report> readReport(const QString &fileName, const FindingSink &sink, const Ticket &ticket,
                          const QString &asFormat, const QList<Mapping> &mappings);
/// Whether a file was refused because nothing here knows how to read it.
bool isUnknownFormat(const Error &refusal);

Result<Mapping> readMapping(const QByteArray &json, const QString &name);
QByteArray writeMapping(const Mapping &mapping);
Result<Mapping> loadMapping(const QString &path);

template <>
std::span<const Name<MappedField>> names<MappedField>();
template <>
std::span<const Name<Mapping::Scale>> names<Mapping::Scale>();

} // namespace sextant
