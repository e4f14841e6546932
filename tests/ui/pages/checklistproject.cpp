// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistproject.h"

#include "storage/evidencestore.h"

namespace sextant::test {

using namespace Qt::Literals::StringLiterals;

namespace {

bool store(const QString &path, const Catalogue &catalogue, const QList<Evidence> &evidence, const Profile &profile)
{
    const auto workspace = Workspace::create(path);
    if (!workspace)
        return false;
    const Database database = workspace->database();
    const auto project = ProjectStore(database).create(u"Harbour Clinic"_s);
    if (!project || !ProjectStore(database).updateProfile(project->id, profile) ||
        !ProjectStore(database).setStages(project->id, std::nullopt, Stage::Mvp))
        return false;
    const auto repository = RepositoryStore(database).put({0, project->id, u"/code/clinic"_s});
    if (!repository)
        return false;
    StoredInspection inspection;
    inspection.repositoryId = *repository;
    inspection.inspectedAt = ChecklistProject::today();
    inspection.catalogueHash = catalogue.hash;
    const auto id = InspectionStore(database).save(inspection);
    return id && EvidenceStore(database).replace(project->id, {EvidenceOrigin::Kind::Inspection, *id}, evidence);
}

} // namespace

QDateTime ChecklistProject::today()
{
    return QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
}

ChecklistProject::ChecklistProject(const Catalogue &catalogue, const QList<Evidence> &evidence, const Profile &profile)
    : m_session(std::make_unique<Session>(catalogue))
{
    const QString path = m_folder.filePath(u"team.sextant"_s);
    m_session->setNow(today());
    m_session->setPerson({u"Mara Lindqvist"_s, Role::Insider});
    if (!store(path, catalogue, evidence, profile) || !m_session->openWorkspace(path))
        qFatal("The project for the test could not be made");
}

std::optional<AnswerValue> ChecklistProject::answerOf(const QString &checkId) const
{
    const CheckResult *result = m_session->assessment().find(checkId);
    return result && result->answer ? std::optional(result->answer->value) : std::nullopt;
}

Evidence seen(const QString &checkId, double value, const QString &summary)
{
    Evidence evidence;
    evidence.checkId = checkId;
    evidence.kind = EvidenceKind::Repository;
    evidence.value = value;
    evidence.date = ChecklistProject::today();
    evidence.source = u"repository"_s;
    evidence.summary = summary;
    return evidence;
}

} // namespace sextant::test
