// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/assessproduct.h"

#include "assessment/evidencefromscans.h"
#include "assessment/evidencefromsources.h"
#include "assessment/prefill.h"
#include "usecases/sourcename.h"

#include <QFileInfo>

namespace sextant {

namespace {

constexpr qsizetype longestName = 190;

QDateTime momentOf(const AssessRequest &request, const QList<Inspection> &inspections)
{
    if (request.now.isValid())
        return request.now;
    // The past is judged from the past: ages count back from the commit, not from today.
    if (request.revision != QStringLiteral("HEAD") && !inspections.isEmpty())
        return inspections.front().repository.committedAt;
    return QDateTime::currentDateTimeUtc();
}

/// Without a name given. A folder may be called anything, so it is cut to what a project can be called.
QString nameOf(const AssessedProduct &product)
{
    const QString name = product.inspections.isEmpty() ? QFileInfo(product.scans.value(0).file).completeBaseName()
                                                       : product.inspections.front().repository.name;
    return name.simplified().left(longestName);
}

QList<SourceFacts> sourcesOf(const QList<Inspection> &inspections, const QDateTime &now)
{
    QList<SourceFacts> sources;
    for (const Inspection &inspection : inspections)
        sources << SourceFacts{sourceName(inspection.repository), inspection.facts, now};
    return sources;
}

QList<Scan> scansOf(const QList<ReadScan> &read)
{
    QList<Scan> scans;
    for (const ReadScan &scan : read)
        scans << scan.scan;
    return scans;
}

} // namespace

Result<AssessedProduct> assessProduct(const AssessRequest &request, const Catalogue &catalogue, const Ticket &ticket)
{
    QList<Inspection> inspections;
    const QStringList components = request.components.isEmpty() ? QStringList{QString()} : request.components;
    for (const QString &path : request.repositories)
        for (const QString &component : components) {
            const auto inspection =
                inspectRepository({path, request.revision, request.now, request.threads, component}, catalogue, ticket);
            if (!inspection)
                return inspection.error();
            inspections << *inspection;
        }
    QList<ReadScan> scans;
    for (const QString &file : request.reports) {
        const auto scan = readScan(file, ticket);
        if (!scan)
            return scan.error();
        scans << *scan;
    }
    return assessCollected(request, inspections, scans, catalogue);
}

Result<AssessedProduct> assessCollected(const AssessRequest &request, const QList<Inspection> &inspections,
                                        const QList<ReadScan> &scans, const Catalogue &catalogue)
{
    AssessedProduct product;
    product.inspections = inspections;
    product.scans = scans;
    product.nameIsGiven = !request.name.isEmpty();
    product.name = product.nameIsGiven ? request.name : nameOf(product);
    product.answeredProfile = request.profile;
    product.declared = request.declared;
    product.input.now = momentOf(request, product.inspections);
    const QList<SourceFacts> sources = sourcesOf(product.inspections, product.input.now);
    const FactTable facts = factTable(sources);
    product.input.target = request.target;
    product.input.seen = prefillProfile(catalogue, facts);
    product.input.profile = mergedProfile(product.input.seen, request.profile);
    product.input.declared = request.declared;
    for (const Inspection &inspection : product.inspections)
        if (!product.input.codeAt.isValid() || inspection.repository.committedAt > product.input.codeAt)
            product.input.codeAt = inspection.repository.committedAt;
    product.input.answers = request.answers;
    product.input.evidence = evidenceFromSources(catalogue, sources) +
                             evidenceFromScans(catalogue, scansOf(product.scans), product.input.now.date());
    const auto rules = builtInFigureRules();
    if (!rules)
        return rules.error();
    for (const ReadScan &scan : std::as_const(product.scans))
        product.input.evidence += evidenceFromFigures(catalogue, *rules, measuredOf(scan.report, scan.file));
    product.assessment = assess(catalogue, product.input);
    return product;
}

Scorecard scorecardOf(const AssessedProduct &product, const Catalogue &catalogue)
{
    Scorecard scorecard;
    scorecard.project = product.name;
    scorecard.inspections = product.inspections;
    for (const ReadScan &scan : product.scans)
        scorecard.imports << ImportedFile{scan.file, scan.report.format, scan.report.tool, idOf(scan.report.status),
                                          scan.report.counts};
    scorecard.assessment = product.assessment;
    scorecard.catalogue = catalogue;
    scorecard.programVersion = QStringLiteral(SEXTANT_VERSION);
    return scorecard;
}

} // namespace sextant
