// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/savesecrets.h"

#include "assessment/evidencefromfacts.h"
#include "storage/documentstore.h"
#include "storage/evidencestore.h"
#include "storage/factstore.h"
#include "storage/inspectionstore.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

void keepBelow(SecretSearch &search, const QString &component)
{
    if (!component.isEmpty())
        search.secrets.removeIf(
            [&component](const CommittedSecret &secret) { return !secret.path.startsWith(component + u'/'); });
}

Fact factOf(const SecretSearch &search)
{
    Fact fact;
    fact.id = u"git:committed_secrets"_s;
    fact.outcome = Fact::Outcome::Found;
    fact.value = double(search.secrets.size());
    fact.count = int(search.secrets.size());
    fact.note = QCoreApplication::translate("Metrics", "%n secret(s) in all versions of all files", nullptr,
                                            int(search.secrets.size()));
    for (const CommittedSecret &secret : search.secrets)
        if (fact.places.size() < Fact::placesKept && !secret.path.isEmpty())
            fact.places.append({secret.path, secret.line, secret.commit, secret.title + u": "_s + secret.masked});
    return fact;
}

Status saveSecretSearch(const Workspace &workspace, qint64 projectId, qint64 repositoryId, const SecretSearch &search,
                        const Catalogue &catalogue, const QDateTime &now)
{
    const Database database = workspace.database();
    auto transaction = database.write();
    if (!transaction)
        return transaction.error();
    if (const Status kept =
            DocumentStore(database).putOfRepository(repositoryId, secretsDocument, now, toDocument(search));
        !kept)
        return kept;
    auto inspection = InspectionStore(database).latest(repositoryId);
    if (!inspection)
        return inspection.error();
    if (*inspection) {
        const Fact fact = factOf(search);
        if (const Status kept = FactStore(database).put((*inspection)->id, fact); !kept)
            return kept;
        QList<Fact> facts = (*inspection)->facts;
        facts.removeIf([&fact](const Fact &one) { return one.id == fact.id; });
        facts.append(fact);
        const auto evidence = evidenceFromFacts(catalogue, factTable(facts), (*inspection)->inspectedAt);
        if (const Status kept = EvidenceStore(database).replace(
                projectId, {EvidenceOrigin::Kind::Inspection, (*inspection)->id}, evidence);
            !kept)
            return kept;
    }
    return transaction->commit();
}

Result<std::optional<Fact>> rememberedSecrets(const Workspace &workspace, qint64 repositoryId, const QString &commit)
{
    const auto stored = DocumentStore(workspace.database()).ofRepository(repositoryId, secretsDocument);
    if (!stored)
        return stored.error();
    if (!*stored)
        return std::optional<Fact>();
    const auto search = secretSearchOf((*stored)->document);
    if (!search)
        return search.error();
    if (search->secrets.isEmpty() && search->commit != commit)
        return std::optional<Fact>();
    return std::optional(factOf(*search));
}

} // namespace sextant
