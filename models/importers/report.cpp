// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/report.h"

#include "importers/importertext.h"
#include "importers/mapping/mapping.h"
#include "importers/reportfile.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr int surelyKnown = 80;

const Importer *mostConfident(const ReportHead &head)
{
    const Importer *best = nullptr;
    int most = 0;
    for (const Importer *importer : importers())
        if (const int confidence = importer->confidence(head); confidence > most) {
            most = confidence;
            best = importer;
        }
    return best;
}

/// The format that a file surely has when it is another one than it is said to have.
const Importer *contradicting(const ReportHead &head, const Importer *named)
{
    const Importer *best = mostConfident(head);
    const bool sure = best && best != named && best->confidence(head) >= surelyKnown;
    return sure && named->confidence(head) == 0 ? best : nullptr;
}

QString unknownWords()
{
    return importerText(QT_TRANSLATE_NOOP("importers", "No importer recognises this file."));
}

Error unknownFormat(std::string_view bytes, const QString &fileName)
{
    QStringList titles;
    for (const Importer *importer : importers())
        titles << importerText(importer->title);
    const QString what =
        bytes.empty() ? importerText(QT_TRANSLATE_NOOP("importers", "The file is empty.")) : unknownWords();
    return inputError(
        what, fileName,
        importerText(QT_TRANSLATE_NOOP("importers", "Sextant reads %1.")).arg(titles.join(QStringLiteral(", "))));
}

/// What reads a file: an importer, or a mapping.
struct Reader
{
    const Importer *importer = nullptr;
    const Mapping *mapping = nullptr;

    bool isNamed() const { return importer || mapping; }
    Status name(const QString &format, const QList<Mapping> &mappings);
    void recognise(const ReportHead &head, const QList<Mapping> &mappings);
    Result<Report> read(std::string_view bytes, const FindingSink &sink, const Ticket &ticket) const
    {
        return mapping ? readMapped(*mapping, bytes, sink, ticket) : importer->read(bytes, sink, ticket);
    }
};

Status Reader::name(const QString &format, const QList<Mapping> &mappings)
{
    importer = findImporter(format);
    for (const Mapping &one : mappings)
        if (!mapping && one.format() == format)
            mapping = &one;
    return format.isEmpty() || isNamed()
               ? done()
               : usageError(importerText(QT_TRANSLATE_NOOP("importers", "“%1” is not a format that Sextant reads."))
                                .arg(format));
}

void Reader::recognise(const ReportHead &head, const QList<Mapping> &mappings)
{
    importer = mostConfident(head);
    // Only what no importer surely knows costs a look at the mappings.
    if (!importer || importer->confidence(head) < surelyKnown)
        mapping = mappingFor(head, mappings);
}

} // namespace

bool isReport(const QString &fileName, const QList<Mapping> &mappings)
{
    const auto file = ReportFile::open(fileName);
    if (!file || file->bytes().empty())
        return false;
    const ReportHead head(file->bytes().substr(0, reportHeadSize), fileName);
    return mostConfident(head) || mappingFor(head, mappings);
}

bool isUnknownFormat(const Error &refusal)
{
    return refusal.kind == Error::Kind::Input && refusal.what == unknownWords();
}

Result<Report> readReport(const QString &fileName, const FindingSink &sink, const Ticket &ticket,
                          const QString &asFormat)
{
    return readReport(fileName, sink, ticket, asFormat, {});
}

Result<Report> readReport(const QString &fileName, const FindingSink &sink, const Ticket &ticket,
                          const QString &asFormat, const QList<Mapping> &mappings)
{
    Reader reader;
    if (const Status named = reader.name(asFormat, mappings); !named)
        return named.error();
    auto file = ReportFile::open(fileName);
    if (!file)
        return file.error();
    const std::string_view bytes = file->bytes();
    const ReportHead head(bytes.substr(0, reportHeadSize), fileName);
    if (const Importer *other = reader.importer ? contradicting(head, reader.importer) : nullptr)
        return inputError(importerText(QT_TRANSLATE_NOOP("importers", "This is a file of %1, not of %2."))
                              .arg(importerText(other->title), importerText(reader.importer->title)),
                          fileName,
                          importerText(QT_TRANSLATE_NOOP("importers", "Leave the format open, or name this one.")));
    if (!reader.isNamed())
        reader.recognise(head, mappings);
    if (!reader.isNamed() || bytes.empty())
        return unknownFormat(bytes, fileName);
    auto report = reader.read(bytes, sink, ticket);
    if (report)
        return report;
    Error error = report.error();
    if (error.kind == Error::Kind::Input)
        error.where = error.where.isEmpty() ? fileName : QStringLiteral("%1, %2").arg(fileName, error.where);
    return error;
}

template <>
std::span<const Name<Report::Status>> names<Report::Status>()
{
    static constexpr Name<Report::Status> table[] = {
        {Report::Status::Read, "read", QT_TRANSLATE_NOOP("names", "Read")},
        {Report::Status::ReadEmpty, "read-empty", QT_TRANSLATE_NOOP("names", "Read, nothing found")},
        {Report::Status::ScanFailed, "scan-failed", QT_TRANSLATE_NOOP("names", "The scan itself failed")},
    };
    return table;
}

} // namespace sextant
