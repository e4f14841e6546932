// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/makebundle.h"

#include "bundle/inputdocuments.h"
#include "bundle/redactedinput.h"
#include "bundle/scoredocument.h"
#include "bundle/verificationwords.h"
#include "delivery/deliverycase.h"
#include "reports/zippackage.h"
#include "storage/cataloguestore.h"
#include "usecases/bundlerecords.h"
#include "usecases/loaddelivery.h"
#include "usecases/owncatalogues.h"

#include <QLocale>
#include <QSaveFile>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double secondsPerMillisecond = 0.001;
constexpr int phases = 5;
constexpr qsizetype findingsInReport = 20'000; ///< a document is read whole, unlike the list of findings
const QString suffix = u".bundle.zip"_s;

struct MakeBundleText
{
    Q_DECLARE_TR_FUNCTIONS(MakeBundle)
};

/// What is read of the workspace beside the report's basis.
struct Records
{
    QByteArray catalogue;
    bool ownCatalogue = false;
    QList<StoredDecision> decisions;
    QList<AnswerRevision> answers; ///< all that was ever said, newest first for each check
    QStringList peopleOfFindings;
    LoadedDelivery delivery;
};

Status readAnswers(const Workspace &workspace, qint64 projectId, const ProjectState &state, Records &records)
{
    const AnswerStore store(workspace.database());
    for (const AnswerRevision &current : state.revisions) {
        const auto history = store.history(projectId, current.checkId);
        if (!history)
            return history.error();
        records.answers += *history;
    }
    return done();
}

Result<Records> readRecords(const Workspace &workspace, const ProjectReportRequest &request,
                            const ProjectReportBasis &basis, const Ticket &ticket)
{
    Records records;
    const auto catalogueId = CatalogueStore(workspace.database()).ofProject(request.projectId);
    if (!catalogueId)
        return catalogueId.error();
    const auto catalogue = exportCatalogue(workspace, *catalogueId);
    const auto decisions = DecisionStore(workspace.database()).list(request.projectId);
    const auto people = peopleOfFindings(workspace, request.projectId);
    if (!catalogue || !decisions || !people)
        return !catalogue ? catalogue.error() : !decisions ? decisions.error() : people.error();
    records.catalogue = *catalogue;
    records.ownCatalogue = *catalogueId != 0;
    records.decisions = *decisions;
    records.peopleOfFindings = *people;
    if (const Status read = readAnswers(workspace, request.projectId, basis.state, records); !read)
        return read.error();
    DeliveryRequest wanted;
    wanted.projectId = request.projectId;
    wanted.now = double(request.now.toMSecsSinceEpoch()) * secondsPerMillisecond;
    auto delivery = loadDelivery(workspace, wanted, ticket);
    if (!delivery)
        return delivery.error();
    records.delivery = *std::move(delivery);
    return records;
}

/// "acme/clinic" and "clinic" of an address: in texts a repository is rarely called by all of it.
void addRemote(const QString &remote, QList<SensitiveName> &names)
{
    QString path = remote;
    if (path.endsWith(".git"_L1))
        path.chop(4);
    path = path.section(u':', -1);
    names << SensitiveName{remote, TextKind::Repository} << SensitiveName{path.section(u'/', -2), TextKind::Repository}
          << SensitiveName{path.section(u'/', -1), TextKind::Repository};
}

/// Each once, and none that is too short to be told from any other word.
QList<SensitiveName> namesOf(const ProjectReportBasis &basis, const Records &records, const ReportDocument &document,
                             const AssessmentInput &input)
{
    QList<SensitiveName> names = document.names + namesIn(input);
    for (const Repository &repository : basis.state.repositories)
        addRemote(repository.remote, names);
    for (const StoredSource &stored : records.delivery.sources)
        addRemote(stored.source.repository, names);
    for (const StoredDecision &decision : records.decisions)
        names << SensitiveName{decision.author, TextKind::Person};
    for (const AnswerRevision &revision : records.answers)
        names << SensitiveName{revision.author, TextKind::Person} << SensitiveName{revision.owner, TextKind::Person};
    for (const QString &person : records.peopleOfFindings)
        names << SensitiveName{person, TextKind::Person};
    QList<SensitiveName> kept;
    QSet<QString> seen;
    for (SensitiveName &name : names) {
        name.text = name.text.trimmed();
        if (name.text.size() < 2 || seen.contains(name.text.toCaseFolded()))
            continue;
        seen.insert(name.text.toCaseFolded());
        kept << name;
    }
    return kept;
}

BundleManifest manifestOf(const Assessment &assessment, const ReportDocument &report, const Redaction &redaction)
{
    BundleManifest manifest;
    manifest.programVersion = QStringLiteral(SEXTANT_VERSION);
    manifest.methodVersion = assessment.methodVersion;
    manifest.catalogueId = assessment.catalogueId;
    manifest.catalogueVersion = assessment.catalogueVersion;
    manifest.catalogueHash = assessment.catalogueHash;
    manifest.ruler = assessment.product.ruler;
    manifest.project = report.project;
    manifest.assessedAt = assessment.now;
    manifest.target = assessment.target;
    manifest.redaction = redaction;
    return manifest;
}

Result<QByteArray> pack(BundleManifest manifest, const QMap<QString, QByteArray> &members)
{
    QList<PackagePart> parts;
    for (const auto &[name, bytes] : members.asKeyValueRange()) {
        manifest.members << memberOf(name, bytes);
        parts << PackagePart{name.toLatin1(), bytes};
    }
    parts << PackagePart{bundlemember::manifest.toLatin1(), writeManifest(manifest)};
    std::ranges::sort(parts, {}, &PackagePart::path);
    return zipPackage(parts);
}

/// What the scores rest on, and they themselves, worked out from what the bundle holds of it.
Assessment addInput(const Catalogue &catalogue, const AssessmentInput &input, QMap<QString, QByteArray> &members)
{
    Assessment assessment = assess(catalogue, input);
    members[bundlemember::evidence] = writeEvidence(input);
    members[bundlemember::answers] = writeAnswers(input);
    members[bundlemember::scores] = writeScores(assessment);
    return assessment;
}

Status addReport(const ReportDocument &report, QMap<QString, QByteArray> &members, const Ticket &ticket)
{
    const auto page = writeHtmlDocument(report, ticket);
    if (!page)
        return page.error();
    const auto data = writeDataDocument(report, ticket);
    if (!data)
        return data.error();
    members[bundlemember::reportPage] = *page;
    members[bundlemember::report] = *data;
    return done();
}

void addRecords(const ProjectState &state, const Records &records, Redactor &redactor,
                QMap<QString, QByteArray> &members)
{
    using namespace bundlemember;
    members[catalogue] = records.ownCatalogue ? bundleCatalogue(records.catalogue, redactor) : records.catalogue;
    members[facts] = bundleFacts(state, redactor);
    members[imports] = bundleImports(state.imports, redactor);
    members[decisions] = bundleDecisions(records.decisions, redactor);
    members[delivery] = bundleDelivery(records.delivery.sources, records.delivery.allRuns,
                                       answerDelivery(metricsOf(records.delivery.view)), redactor);
    members[history] = bundleHistory(state.snapshots, records.answers, redactor);
}

/// Says where the rest is: the member of findings has all of them.
void tellOfFindingsLeftOut(ReportDocument &report, qint64 open)
{
    for (ReportSection &section : report.sections)
        for (qsizetype i = 0; i < section.blocks.size(); ++i)
            if (const auto *table = std::get_if<ReportTable>(&section.blocks[i]);
                table && table->id == "findings"_L1 && table->rows.size() < open) {
                section.blocks.insert(
                    i + 1, ReportParagraph{MakeBundleText::tr("The %1 worst of %2 open findings; %3 has all.")
                                               .arg(QLocale().toString(table->rows.size()), QLocale().toString(open),
                                                    bundlemember::findings)});
                return;
            }
}

} // namespace

Result<QByteArray> bundleOfProject(const Workspace &workspace, const ProjectReportRequest &wanted, const Ticket &ticket)
{
    ProjectReportRequest request = wanted;
    request.mostFindings = findingsInReport;
    ticket.report(0, phases, MakeBundleText::tr("Reading the project"));
    const auto basis = reportBasis(workspace, request, ticket);
    if (!basis)
        return basis.error();
    const auto records = readRecords(workspace, request, *basis, ticket);
    if (!records)
        return records.error();
    ticket.report(1, phases, MakeBundleText::tr("Leaving out names"));
    ReportDocument whole = wholeReport(*basis, request);
    tellOfFindingsLeftOut(whole, basis->source.counts.open());
    const AssessmentInput input = inputOf(basis->state, request.now);
    Redactor redactor(namesOf(*basis, *records, whole, input), request.redaction, whole.everyday);
    const ReportDocument report = redactor.report(whole);
    QMap<QString, QByteArray> members;
    const Assessment assessment = addInput(basis->catalogue, redactedInput(input, redactor), members);
    if (const Status added = addReport(report, members, ticket); !added)
        return added.error();
    addRecords(basis->state, *records, redactor, members);
    ticket.report(2, phases, MakeBundleText::tr("Writing findings"));
    const auto findings = bundleFindings(workspace, request.projectId, redactor, ticket);
    if (!findings)
        return findings.error();
    members[bundlemember::findings] = *findings;
    if (ticket.cancelled())
        return cancelledError();
    ticket.report(3, phases, MakeBundleText::tr("Packing"));
    return pack(manifestOf(assessment, report, request.redaction), members);
}

Result<BundleReceipt> makeBundle(const Workspace &workspace, const ProjectReportRequest &request,
                                 const QString &fileName, const Ticket &ticket)
{
    const auto bytes = bundleOfProject(workspace, request, ticket);
    if (!bytes)
        return bytes.error();
    ticket.report(4, phases, MakeBundleText::tr("Verifying"));
    const auto verified = verifyBundle(*bytes, fileName, {ticket.cancelled});
    if (!verified)
        return verified.error();
    if (!verified->holds())
        return environmentError(
            MakeBundleText::tr("The bundle does not hold, so it was not written: %1")
                .arg(verified->differences.isEmpty() ? QString() : sentenceOf(verified->differences.front())),
            fileName);
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return environmentError(MakeBundleText::tr("The bundle cannot be written: %1.").arg(file.errorString()),
                                fileName, MakeBundleText::tr("Choose another folder, or make room on the disk."));
    return BundleReceipt{fileName, verified->sha256, verified->bytes, int(verified->members.size())};
}

QString bundleName(const QString &project)
{
    QString name = project;
    for (const QChar bad : u"\\/:*?\"<>|"_s)
        name.replace(bad, u' ');
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    name = name.simplified().left(100);
    return (name.isEmpty() ? u"project"_s : name) + suffix;
}

bool isBundleName(const QString &fileName)
{
    return fileName.endsWith(suffix, Qt::CaseInsensitive);
}

} // namespace sextant
