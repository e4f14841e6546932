// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/recorddecision.h"

#include "storage/settingstore.h"
#include "storage/snapshotstore.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

const QString draftSetting = u"decision/draft"_s;
const QString opinionsSetting = u"decision/opinions"_s;

} // namespace

Result<qint64> recordDecision(const Workspace &workspace, qint64 projectId, const DecisionRecord &record)
{
    const auto made = caseOf(record.draft);
    if (!made)
        return made.error();
    const Recommendation recommendation = recommend(made->facts, made->draws, made->seed);
    if (const QString why = whyNotRecorded(recommendation, record.chosen, record.reason); !why.isEmpty())
        return usageError(why, u"reason"_s);
    const auto snapshots = SnapshotStore(workspace.database()).list(projectId);
    if (!snapshots)
        return snapshots.error();
    StoredDecision stored;
    stored.projectId = projectId;
    stored.snapshotId = snapshots->isEmpty() ? 0 : snapshots->last().id;
    stored.at = record.at;
    stored.author = record.draft.person;
    stored.chosen = idOf(record.chosen);
    stored.recommended = recommendation.verdict ? idOf(*recommendation.verdict) : u"insufficient"_s;
    stored.reason = record.reason;
    stored.methodVersion = QString::fromLatin1(decisionMethodVersion);
    stored.inputs = toDocument(record.draft);
    stored.result = answerDecisionCase(*made);
    return DecisionStore(workspace.database()).add(stored);
}

Result<QList<KeptDecision>> decisionsOf(const Workspace &workspace, qint64 projectId)
{
    const auto stored = DecisionStore(workspace.database()).list(projectId);
    if (!stored)
        return stored.error();
    QList<KeptDecision> decisions;
    int number = int(stored->size());
    for (const StoredDecision &one : *stored) {
        const auto draft = decisionDraftOf(one.inputs);
        if (!draft)
            return draft.error();
        decisions << KeptDecision{
            one.id,
            number--,
            one.recommended,
            {*draft, fromId<Option>(one.chosen).value_or(Option::Harden), one.reason, one.at, one.methodVersion}};
    }
    return decisions;
}

Result<QList<Opinion>> keptOpinions(const Workspace &workspace, qint64 projectId)
{
    const auto document = SettingStore(workspace.database(), projectId).value(opinionsSetting);
    if (!document)
        return document.error();
    return document->isEmpty() ? QList<Opinion>() : opinionsOf(document->toUtf8());
}

Status keepOpinions(const Workspace &workspace, qint64 projectId, const QList<Opinion> &opinions)
{
    SettingStore settings(workspace.database(), projectId);
    return opinions.isEmpty() ? settings.remove(opinionsSetting)
                              : settings.set(opinionsSetting, QString::fromUtf8(toDocument(opinions)));
}

Result<std::optional<DecisionDraft>> keptDraft(const Workspace &workspace, qint64 projectId)
{
    const auto document = SettingStore(workspace.database(), projectId).value(draftSetting);
    if (!document)
        return document.error();
    if (document->isEmpty())
        return std::optional<DecisionDraft>();
    const auto draft = decisionDraftOf(document->toUtf8());
    if (!draft)
        return draft.error();
    return std::optional(*draft);
}

Status keepDraft(const Workspace &workspace, qint64 projectId, const std::optional<DecisionDraft> &draft)
{
    SettingStore settings(workspace.database(), projectId);
    return draft ? settings.set(draftSetting, QString::fromUtf8(toDocument(*draft))) : settings.remove(draftSetting);
}

} // namespace sextant
