// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/owncatalogues.h"

#include "catalogue/catalogueloader.h"
#include "catalogue/ownruler.h"
#include "storage/answerstore.h"
#include "storage/rulerstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString builtInPath = u":/catalogue/catalogue.json"_s;

struct OwnCataloguesText
{
    Q_DECLARE_TR_FUNCTIONS(OwnCatalogues)
};

/// Answers that say something; unknown and not answered are nothing to keep or lose.
Result<QList<AnswerRevision>> answersOf(const Workspace &workspace, qint64 projectId)
{
    auto current = AnswerStore(workspace.database()).current(projectId);
    if (!current)
        return current;
    current->removeIf([](const AnswerRevision &revision) { return revision.value == AnswerValue::Unknown; });
    return current;
}

AnswerRevision askedAgain(AnswerRevision revision, const Catalogue &catalogue)
{
    revision.note = OwnCataloguesText::tr("Asked differently since %1 %2. Before: %3. %4")
                        .arg(catalogue.title, catalogue.version, labelOf(revision.value), revision.note)
                        .trimmed();
    revision.value = AnswerValue::Unknown;
    revision.exclusion.reset();
    return revision;
}

} // namespace

Result<qint64> importCatalogue(const Workspace &workspace, const QString &path)
{
    const auto catalogue = loadAnyCatalogue(path);
    if (!catalogue)
        return catalogue.error();
    // One that lies in several files is kept as one.
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return environmentError(file.errorString(), path);
    QByteArray content = file.readAll();
    if (!readCatalogueFile(content, path)) {
        auto joined = catalogueFileOf(path);
        if (!joined)
            return joined.error();
        content = *std::move(joined);
    }
    return CatalogueStore(workspace.database()).add(catalogue->id, catalogue->version, content);
}

Result<QByteArray> exportCatalogue(const Workspace &workspace, qint64 id)
{
    return id == 0 ? catalogueFileOf(builtInPath) : CatalogueStore(workspace.database()).content(id);
}

Result<Catalogue> catalogueById(const Workspace &workspace, qint64 id)
{
    if (id == 0)
        return loadBuiltInCatalogue();
    const auto content = CatalogueStore(workspace.database()).content(id);
    if (!content)
        return content.error();
    return readCatalogueFile(*content, OwnCataloguesText::tr("Catalogue %1 of the workspace").arg(id));
}

Result<Catalogue> catalogueOfProject(const Workspace &workspace, qint64 projectId)
{
    const auto id = CatalogueStore(workspace.database()).ofProject(projectId);
    if (!id)
        return id.error();
    const auto ruler = RulerStore(workspace.database()).ofProject(projectId);
    if (!ruler)
        return ruler.error();
    auto catalogue = catalogueById(workspace, *id);
    if (!catalogue)
        return catalogue.error();
    return withRuler(*std::move(catalogue), *ruler);
}

Result<std::optional<Catalogue>> catalogueByRules(const Workspace &workspace, const QString &rulesHash,
                                                  const Ruler &ruler)
{
    const auto own = CatalogueStore(workspace.database()).list();
    if (!own)
        return own.error();
    QList<qint64> ids{0};
    for (const StoredCatalogue &stored : *own)
        ids << stored.id;
    for (const qint64 id : ids) {
        const auto published = catalogueById(workspace, id);
        if (!published)
            continue;
        Catalogue catalogue = withRuler(*published, ruler);
        if (catalogue.hash == rulesHash)
            return std::optional(std::move(catalogue));
    }
    return std::optional<Catalogue>();
}

Result<CatalogueSwitch> planSwitch(const Workspace &workspace, qint64 projectId, qint64 catalogueId)
{
    CatalogueSwitch plan;
    const auto from = CatalogueStore(workspace.database()).ofProject(projectId);
    if (!from)
        return from.error();
    plan.from = *from;
    plan.to = catalogueId;
    const auto before = catalogueById(workspace, plan.from);
    if (!before)
        return before.error();
    const auto after = catalogueById(workspace, plan.to);
    if (!after)
        return after.error();
    const auto answers = answersOf(workspace, projectId);
    if (!answers)
        return answers.error();
    QStringList answered;
    for (const AnswerRevision &revision : *answers)
        answered << revision.checkId;
    plan.changes = changesBetween(*before, *after);
    plan.answers = upgradeOf(plan.changes, answered);
    return plan;
}

Status applySwitch(const Workspace &workspace, qint64 projectId, const CatalogueSwitch &plan)
{
    const auto catalogue = catalogueById(workspace, plan.to);
    if (!catalogue)
        return catalogue.error();
    const auto answers = answersOf(workspace, projectId);
    if (!answers)
        return answers.error();
    QList<AnswerRevision> again;
    for (const AnswerRevision &revision : *answers)
        if (plan.answers.review.contains(revision.checkId))
            again << askedAgain(revision, *catalogue);
    auto transaction = workspace.database().write();
    if (!transaction)
        return transaction.error();
    if (const Status set = CatalogueStore(workspace.database()).setOfProject(projectId, plan.to); !set)
        return set;
    if (const Status put = AnswerStore(workspace.database()).putAll(projectId, again); !put)
        return put;
    return transaction->commit();
}

Status revertSwitch(const Workspace &workspace, qint64 projectId, const CatalogueSwitch &plan)
{
    auto transaction = workspace.database().write();
    if (!transaction)
        return transaction.error();
    if (const Status set = CatalogueStore(workspace.database()).setOfProject(projectId, plan.from); !set)
        return set;
    AnswerStore answers(workspace.database());
    for (const QString &id : plan.answers.review)
        if (const Status undone = answers.undo(projectId, id); !undone)
            return undone;
    return transaction->commit();
}

} // namespace sextant
