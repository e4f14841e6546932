// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/decisiondesk.h"

#include "base/job.h"
#include "session/session.h"
#include "usecases/repositoryreadings.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// On a worker thread with a connection of its own.
Result<RepositoryDocuments> readDocuments(const QString &workspacePath, qint64 inspectionId)
{
    const auto workspace = Workspace::open(workspacePath, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    return readRepositoryDocuments(*workspace, inspectionId);
}

} // namespace

DecisionFigures figuresOf(const DecisionCase &decisionCase)
{
    DecisionFigures figures{decisionCase, recommend(decisionCase.facts, decisionCase.draws, decisionCase.seed), {}};
    if (decisionCase.economics)
        figures.economics = weighEconomics(*decisionCase.economics, decisionCase.draws, decisionCase.seed + 1);
    return figures;
}

DecisionDesk::DecisionDesk(Session *session)
    : QObject(session)
    , m_session(session)
{
    connect(session, &Session::projectChanged, this, &DecisionDesk::refresh);
    connect(session, &Session::assessmentChanged, this, &DecisionDesk::refresh);
    connect(session, &Session::kept, this, [this](Kept what) {
        if (what != Kept::Opinions)
            return;
        readOpinions();
        Q_EMIT changed();
    });
    refresh();
}

void DecisionDesk::refresh()
{
    m_decisions.clear();
    m_opinions.clear();
    m_components.clear();
    m_hasDraft = false;
    m_readings = {};
    if (!m_session->hasProject()) {
        m_documents = {};
        m_documentsOf = 0;
        Q_EMIT changed();
        return;
    }
    const auto decisions = decisionsOf(m_session->workspace(), m_session->state().project.id);
    if (decisions)
        m_decisions = *decisions;
    else
        Q_EMIT failed(decisions.error());
    readOpinions();
    const auto kept = keptDraft(m_session->workspace(), m_session->state().project.id);
    m_hasDraft = kept && *kept;
    const StoredInspection *largest = largestInspection(m_session->state());
    readDocumentsOf(largest ? largest->id : 0);
    takeAllReadings();
}

void DecisionDesk::readDocumentsOf(qint64 inspectionId)
{
    if (inspectionId == m_documentsOf)
        return;
    m_documentsOf = inspectionId;
    m_documents = {};
    if (inspectionId == 0)
        return;
    startJob<RepositoryDocuments>(
        this,
        [path = m_session->workspacePath(), inspectionId](const Ticket &) { return readDocuments(path, inspectionId); },
        [this, inspectionId](const Result<RepositoryDocuments> &read) {
            if (inspectionId != m_documentsOf || !m_session->hasProject())
                return;
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            m_documents = *read;
            takeAllReadings();
        });
}

void DecisionDesk::takeAllReadings()
{
    m_readings = readSignals(m_session->state(), m_session->assessment(), m_session->catalogue(), m_documents);
    m_components = m_documents.figures ? readComponents(*m_documents.figures) : QList<ComponentReading>();
    Q_EMIT changed();
}

QStringList DecisionDesk::changes() const
{
    return latest() ? changesSince(latest()->record.draft, m_readings) : QStringList();
}

std::optional<DecisionFigures> DecisionDesk::figuresNow() const
{
    if (changes().isEmpty())
        return std::nullopt;
    DecisionDraft again = latest()->record.draft;
    takeReadings(again, m_readings);
    const auto made = caseOf(again);
    return made ? std::optional(figuresOf(*made)) : std::nullopt;
}

bool DecisionDesk::hasProject() const
{
    return m_session->hasProject();
}

QString DecisionDesk::productName() const
{
    return m_session->hasProject() ? m_session->state().project.name : QString();
}

DecisionDraft DecisionDesk::draft() const
{
    DecisionDraft draft;
    const auto kept = keptDraft(m_session->workspace(), m_session->state().project.id);
    if (kept && *kept)
        draft = **kept;
    else if (latest())
        draft = latest()->record.draft;
    if (draft.person.isEmpty()) {
        draft.person = m_session->person().name;
        draft.speaker = m_session->person().role == Role::Assessor ? AnswerSource::Assessor : AnswerSource::Insider;
        draft.stage = m_session->state().project.stageDeclared.value_or(Stage::Mvp);
    }
    draft.overclaim = overclaim();
    takeReadings(draft, m_readings);
    return draft;
}

void DecisionDesk::keep(const DecisionDraft &draft)
{
    if (const Status kept = keepDraft(m_session->workspace(), m_session->state().project.id, draft); !kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    m_hasDraft = true;
    Q_EMIT changed();
}

void DecisionDesk::dropDraft()
{
    if (const Status dropped = keepDraft(m_session->workspace(), m_session->state().project.id, {}); !dropped)
        Q_EMIT failed(dropped.error());
    m_hasDraft = false;
    Q_EMIT changed();
}

Status DecisionDesk::record(const DecisionDraft &draft, Option chosen, const QString &reason)
{
    const qint64 projectId = m_session->state().project.id;
    DecisionDraft with = draft;
    with.opinions = m_opinions;
    const auto id =
        recordDecision(m_session->workspace(), projectId,
                       {with, chosen, reason, m_session->now(), QString::fromLatin1(decisionMethodVersion)});
    if (!id)
        return id.error();
    if (const Status dropped = keepDraft(m_session->workspace(), projectId, {}); !dropped)
        return dropped;
    refresh();
    return done();
}

int DecisionDesk::ask(const DecisionCase &decisionCase)
{
    const int question = ++m_question;
    startJob<DecisionFigures>(
        this, [decisionCase](const Ticket &) -> Result<DecisionFigures> { return figuresOf(decisionCase); },
        [this, question](const Result<DecisionFigures> &figures) {
            if (question == m_question && figures)
                Q_EMIT figuresReady(question, *figures);
        });
    return question;
}

} // namespace sextant
