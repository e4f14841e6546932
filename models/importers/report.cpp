// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/report.h"

#include "importers/reportfile.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr std::size_t headSize = 64 * 1024;

QString text(const char *source)
{
    return QCoreApplication::translate("importers", source);
}

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

Error unknownFormat(std::string_view bytes, const QString &fileName)
{
    QStringList titles;
    for (const Importer *importer : importers())
        titles << text(importer->title);
    const QString what = bytes.empty() ? text(QT_TRANSLATE_NOOP("importers", "The file is empty."))
                                       : text(QT_TRANSLATE_NOOP("importers", "No importer recognises this file."));
    return inputError(what, fileName,
                      text(QT_TRANSLATE_NOOP("importers", "Sextant reads %1.")).arg(titles.join(QStringLiteral(", "))));
}

} // namespace

bool isReport(const QString &fileName)
{
    const auto file = ReportFile::open(fileName);
    return file && !file->bytes().empty() && mostConfident(ReportHead(file->bytes().substr(0, headSize), fileName));
}

Result<Report> readReport(const QString &fileName, const FindingSink &sink, const Ticket &ticket,
                          const QString &asFormat)
{
    const Importer *importer = findImporter(asFormat);
    if (!asFormat.isEmpty() && !importer)
        return usageError(
            text(QT_TRANSLATE_NOOP("importers", "“%1” is not a format that Sextant reads.")).arg(asFormat));
    auto file = ReportFile::open(fileName);
    if (!file)
        return file.error();
    const std::string_view bytes = file->bytes();
    const ReportHead head(bytes.substr(0, headSize), fileName);
    if (const Importer *other = importer ? contradicting(head, importer) : nullptr)
        return inputError(text(QT_TRANSLATE_NOOP("importers", "This is a file of %1, not of %2."))
                              .arg(text(other->title), text(importer->title)),
                          fileName, text(QT_TRANSLATE_NOOP("importers", "Leave the format open, or name this one.")));
    if (!importer)
        importer = mostConfident(head);
    if (!importer || bytes.empty())
        return unknownFormat(bytes, fileName);
    auto report = importer->read(bytes, sink, ticket);
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
