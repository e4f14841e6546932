// SPDX-License-Identifier: GPL-3.0-or-later
#include "importerpromises.h"

#include "importers/identity.h"
#include "importers/report.h"
#include "importers/reportfile.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr std::size_t headSize = 64 * 1024;
constexpr std::size_t longestText = 16 * 1024;

const Importer *recognised(const ReportHead &head)
{
    const Importer *best = nullptr;
    int highest = 0;
    for (const Importer *importer : importers())
        if (const int confidence = importer->confidence(head); confidence > highest) {
            highest = confidence;
            best = importer;
        }
    return best;
}

bool isHarmless(const std::string &text)
{
    const bool printable = std::ranges::none_of(
        text, [](char c) { return (quint8(c) < 0x20 && c != '\n' && c != '\t') || quint8(c) == 0x7F; });
    return printable && text.size() <= longestText;
}

QString brokenBy(const Finding &finding)
{
    for (const std::string &text : {finding.rule, finding.title, finding.message, finding.path, finding.fingerprint,
                                    finding.package, finding.vulnerability, finding.suppressionReason})
        if (!isHarmless(text))
            return u"A text holds control characters or has no bound."_s;
    if (!(finding.confidence >= 0 && finding.confidence <= 1))
        return u"A confidence lies outside 0 to 1."_s;
    if (finding.line < 0)
        return u"A line lies before the first."_s;
    // An address keeps its dots: those of an attack are what it is about.
    const bool isAddress = finding.path.starts_with("http://") || finding.path.starts_with("https://");
    if (finding.path.starts_with('/') || (!isAddress && ("/" + finding.path + "/").find("/../") != std::string::npos))
        return u"A path leads out of the scanned root."_s;
    return findingKey(finding).empty() ? u"A finding has no key."_s : QString();
}

} // namespace

QString brokenPromise(std::string_view input)
{
    const std::size_t end = std::min(input.find('\n'), input.size());
    const Importer *importer = findImporter(QString::fromLatin1(input.data(), qsizetype(end)));
    input.remove_prefix(std::min(end + 1, input.size()));
    const auto file = ReportFile::fromBytes(QByteArray(input.data(), qsizetype(input.size())));
    if (!file)
        return file.error().what.isEmpty() ? u"A refusal gives no reason."_s : QString();
    if (!importer)
        importer = recognised(ReportHead(file->bytes().substr(0, headSize), u"report"_s));
    if (!importer)
        return {};

    QString broken;
    qint64 findings = 0;
    const auto sink = [&](Finding &&finding) {
        ++findings;
        if (broken.isEmpty())
            broken = brokenBy(finding);
        return done();
    };
    const auto report = importer->read(file->bytes(), sink, Ticket());
    if (!broken.isEmpty())
        return broken;
    const auto figures = importer->read(file->bytes(), {}, Ticket());
    if (bool(report) != bool(figures))
        return u"Reading for figures only accepts other files than reading findings."_s;
    if (!report)
        return report.error().what.isEmpty() ? u"A refusal gives no reason."_s : QString();
    if (std::abs(report->scannedAt.date().year()) > 275'760) // of an invalid date it is 0
        return u"A scan lies beyond any calendar."_s;
    if (report->counts.open() + report->counts.suppressed != findings)
        return u"The counts differ from the findings."_s;
    return figures->counts == report->counts ? QString() : u"The figures depend on who asks for them."_s;
}

} // namespace sextant
