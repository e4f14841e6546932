// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/demo.h"

#include "repository/inspection.h"
#include "storage/cistore.h"
#include "usecases/deliveryevidence.h"
#include "usecases/demochapters.h"
#include "usecases/democi.h"
#include "usecases/demorepository.h"
#include "usecases/demoruns.h"
#include "usecases/importreports.h"
#include "usecases/loadproject.h"
#include "usecases/saveassessment.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int monthsShown = 12;

struct DemoText
{
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

/// Folders that are taken away again unless everything went well.
class NewFolders
{
public:
    NewFolders() = default;
    NewFolders(const NewFolders &) = delete;
    NewFolders &operator=(const NewFolders &) = delete;
    ~NewFolders()
    {
        for (const QString &folder : m_folders)
            QDir(folder).removeRecursively();
    }
    /// The first free name: what lies there already may be somebody's work.
    QString make(const QString &wanted)
    {
        QString folder = wanted;
        for (int number = 2; QFileInfo::exists(folder); ++number)
            folder = u"%1-%2"_s.arg(wanted).arg(number);
        m_folders << folder;
        return folder;
    }
    void keep() { m_folders.clear(); }

private:
    QStringList m_folders;
};

struct ScoredMonth
{
    int monthsAgo = 0;
    QDateTime at;
    Inspection inspection;
};

struct WrittenReport
{
    QDateTime at;
    QString file;
};

/// Everything about one product that can be made without touching the workspace.
struct Product
{
    DemoScript script;
    QList<ScoredMonth> moments;
    QList<WrittenReport> reports;
    RunList runs; ///< of its pipeline, if it has one
};

/// Progress over all products, one step a month.
struct Steps
{
    const Ticket &ticket;
    int of = 0;
    int at = 0;

    void next(const QString &phase) { ticket.report(++at, of, phase); }
};

QDateTime momentOf(const QDateTime &now, int daysAgo)
{
    return now.addDays(-daysAgo);
}

Result<WrittenReport> writeReport(const QString &folder, const QString &name, const QByteArray &bytes,
                                  const QDateTime &at)
{
    QSaveFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return environmentError(DemoText::tr("This file could not be written: %1.").arg(file.errorString()),
                                file.fileName());
    return WrittenReport{at, file.fileName()};
}

Result<QList<WrittenReport>> writeReports(const DemoScript &script, const QString &folder, const QDateTime &now)
{
    QList<WrittenReport> written;
    if ((!script.reports.isEmpty() || script.runs.count > 0) && !QDir().mkpath(folder))
        return environmentError(DemoText::tr("This folder could not be made."), folder);
    for (const DemoReport &report : script.reports) {
        const auto content = readDemoFile(u"reports/"_s + report.file);
        if (!content)
            return content.error();
        const QDateTime at = momentOf(now, report.daysAgo);
        QByteArray bytes = *content;
        bytes.replace("@SCANNED@", at.toString(Qt::ISODate).toUtf8());
        const auto file = writeReport(folder, report.file, bytes, at);
        if (!file)
            return file.error();
        written << *file;
    }
    if (script.runs.count > 0) {
        const auto file = writeReport(folder, u"pipeline-runs.json"_s, writeDemoRuns(script, now),
                                      momentOf(now, script.runs.daysAgo));
        if (!file)
            return file.error();
        written << *file;
    }
    return written;
}

Result<QList<ScoredMonth>> inspectMonthly(const QString &folder, const QList<MadeCommit> &commits,
                                          const Catalogue &catalogue, const QDateTime &now, Steps &steps)
{
    QList<ScoredMonth> moments;
    const Ticket onlyStop{steps.ticket.cancelled, [](int, int, const QString &) {}};
    for (int month = monthsShown - 1; month >= 0; --month) {
        const QDateTime at = now.addMonths(-month);
        steps.next(DemoText::tr("Reading the history"));
        const auto after = std::ranges::find_if(commits, [&at](const MadeCommit &commit) { return commit.at > at; });
        if (after == commits.begin())
            continue;
        const auto inspection = inspectRepository(
            {folder, std::prev(after)->id, at, std::max(1, QThread::idealThreadCount())}, catalogue, onlyStop);
        if (!inspection)
            return inspection.error();
        moments << ScoredMonth{month, at, *inspection};
    }
    return moments;
}

Result<Product> prepare(const DemoScript &script, const QString &folder, const Catalogue &catalogue,
                        const QDateTime &now, NewFolders &folders, Steps &steps)
{
    Product product{script, {}, {}, {}};
    const QString repository = folders.make(QDir(folder).filePath(script.id));
    const auto commits = writeDemoRepository(script, repository, now, steps.ticket);
    if (!commits)
        return commits.error();
    const auto moments = inspectMonthly(repository, *commits, catalogue, now, steps);
    if (!moments)
        return moments.error();
    product.moments = *moments;
    const auto reports = writeReports(script, folders.make(repository + u"-reports"_s), now);
    if (!reports)
        return reports.error();
    product.reports = *reports;
    if (script.hasPipeline)
        product.runs = demoRuns(script, *commits, now);
    return product;
}

Status saveAnswers(const Workspace &workspace, qint64 projectId, const DemoScript &script, const QDateTime &now,
                   const QDateTime &after, const QDateTime &until)
{
    AnswerStore store(workspace.database());
    for (const DemoAnswer &answer : script.answers) {
        const QDateTime at = momentOf(now, answer.daysAgo);
        if ((after.isValid() && at <= after) || at > until)
            continue;
        if (const Status put = store.putAll(projectId, {answer.revision}, at); !put)
            return put.error();
    }
    return done();
}

Status importUntil(const Workspace &workspace, qint64 projectId, const QList<WrittenReport> &reports,
                   const QDateTime &after, const QDateTime &until, const Catalogue &catalogue, const Ticket &ticket)
{
    ImportRequest request{projectId, {}, {}};
    for (const WrittenReport &report : reports)
        if ((!after.isValid() || report.at > after) && report.at <= until)
            request.files << report.file;
    const auto outcomes = importReports(workspace, request, catalogue, ticket);
    if (!outcomes)
        return outcomes.error();
    for (const FileOutcome &outcome : *outcomes)
        if (outcome.refusal)
            return *outcome.refusal;
    return done();
}

/// The pipeline is as young as its last ninety days, so that only the newest score knows of it.
Status storeRuns(const Workspace &workspace, qint64 projectId, const Product &product, const ScoredMonth &moment,
                 const Ticket &ticket)
{
    if (product.runs.runs.empty() || &moment != &product.moments.back())
        return done();
    const auto merged =
        CiStore(workspace.database()).merge(projectId, product.runs, moment.at.toMSecsSinceEpoch(), ticket);
    return merged ? keepDeliveryEvidence(workspace, projectId, moment.at, ticket) : Status(merged.error());
}

Status snapshotAt(const Workspace &workspace, qint64 projectId, const ScoredMonth &moment, const QString &name,
                  const Catalogue &catalogue)
{
    const auto state = loadProject(workspace, projectId, catalogue, moment.at);
    if (!state)
        return state.error();
    const Scorecard scorecard{state->project.name,
                              {moment.inspection},
                              {},
                              assess(catalogue, inputOf(*state, moment.at)),
                              catalogue,
                              QStringLiteral(SEXTANT_VERSION)};
    const auto snapshot = saveSnapshot(workspace, projectId, name, scorecard);
    return snapshot ? done() : Status(snapshot.error());
}

Result<qint64> store(const Workspace &workspace, const Product &product, const Catalogue &catalogue,
                     const QDateTime &now, Steps &steps)
{
    ProjectStore projects(workspace.database());
    const auto project = projects.create(product.script.name, product.script.client);
    if (!project)
        return project.error();
    if (const Status kept = keepDemoChapters(workspace, project->id, product.script, now); !kept)
        return kept.error();
    QDateTime after;
    for (const ScoredMonth &moment : product.moments) {
        if (steps.ticket.cancelled())
            return cancelledError();
        steps.next(DemoText::tr("Scoring month by month"));
        if (const Status saved = saveInspection(workspace, project->id, moment.inspection, catalogue, moment.at);
            !saved)
            return saved.error();
        if (const Status saved = saveAnswers(workspace, project->id, product.script, now, after, moment.at); !saved)
            return saved.error();
        if (const Status read =
                importUntil(workspace, project->id, product.reports, after, moment.at, catalogue, steps.ticket);
            !read)
            return read.error();
        if (const Status kept = storeRuns(workspace, project->id, product, moment, steps.ticket); !kept)
            return kept.error();
        const QString name = product.script.snapshotNames.value(moment.monthsAgo);
        if (const Status taken = snapshotAt(workspace, project->id, moment, name, catalogue); !taken)
            return taken.error();
        after = moment.at;
    }
    if (const Status kept = keepDemoDecision(workspace, project->id, product.script, catalogue, now); !kept)
        return kept.error();
    return project->id;
}

/// The project of a script, if it is there; 0 otherwise.
Result<qint64> existing(const Workspace &workspace, const DemoScript &script)
{
    const auto projects = ProjectStore(workspace.database()).list(ProjectStore::Include::Archived);
    if (!projects)
        return projects.error();
    for (const Project &project : *projects)
        if (project.name == script.name && project.client == script.client)
            return project.id;
    return qint64(0);
}

} // namespace

QString demoFolder(const Workspace &workspace)
{
    return QFileInfo(workspace.path()).absoluteDir().filePath(u"demo"_s);
}

Result<QList<qint64>> createDemo(const Workspace &workspace, const Catalogue &catalogue, const QDateTime &now,
                                 const Ticket &ticket)
{
    NewFolders folders;
    QList<qint64> ids;
    QList<std::pair<qsizetype, Product>> products;
    const QStringList scripts{u"harbour-clinic"_s, u"atlas-freight"_s,    u"tidewater-rentals"_s,
                              u"quillmark"_s,      u"lighthouse-notes"_s, u"pocket-ledger"_s};
    Steps steps{ticket, int(scripts.size()) * monthsShown * 2};
    for (const QString &id : scripts) {
        const auto script = readDemoScript(id);
        if (!script)
            return script.error();
        const auto known = existing(workspace, *script);
        if (!known)
            return known.error();
        ids << *known;
        if (*known)
            continue;
        auto product = prepare(*script, demoFolder(workspace), catalogue, now, folders, steps);
        if (!product)
            return product.error();
        products.emplaceBack(ids.size() - 1, std::move(*product));
    }
    auto transaction = workspace.database().write();
    if (!transaction)
        return transaction.error();
    for (const auto &[place, product] : products) {
        const auto id = store(workspace, product, catalogue, now, steps);
        if (!id)
            return id.error();
        ids[place] = *id;
    }
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    folders.keep();
    return ids;
}

} // namespace sextant
