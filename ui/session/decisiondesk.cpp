// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/decisiondesk.h"

#include "assessment/scoredetail.h"
#include "base/job.h"
#include "session/session.h"
#include "storage/documentstore.h"
#include "usecases/decisionprefill.h"
#include "usecases/saveassessment.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

using FiguresPointer = std::shared_ptr<const CodeFigures>;

/// On a worker thread with a connection of its own.
Result<FiguresPointer> readStoredFigures(const QString &workspacePath, qint64 inspectionId)
{
    const auto workspace = Workspace::open(workspacePath, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    const auto document = DocumentStore(workspace->database()).ofInspection(inspectionId, codeFiguresDocument);
    if (!document)
        return document.error();
    if (document->isEmpty())
        return FiguresPointer();
    auto figures = codeFiguresOf(*document);
    if (!figures)
        return figures.error();
    return FiguresPointer(std::make_shared<const CodeFigures>(std::move(*figures)));
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
    refresh();
}

void DecisionDesk::refresh()
{
    m_decisions.clear();
    m_hasDraft = false;
    m_readings = {};
    if (!m_session->hasProject()) {
        m_figures.reset();
        m_figuresOf = 0;
        Q_EMIT changed();
        return;
    }
    const auto decisions = decisionsOf(m_session->workspace(), m_session->state().project.id);
    if (decisions)
        m_decisions = *decisions;
    else
        Q_EMIT failed(decisions.error());
    const auto kept = keptDraft(m_session->workspace(), m_session->state().project.id);
    m_hasDraft = kept && *kept;
    readFigures();
    takeReadingsFrom(m_figures.get());
}

void DecisionDesk::readFigures()
{
    const auto &inspections = m_session->state().inspections;
    const auto largest = std::ranges::max_element(inspections, std::ranges::less(), &StoredInspection::linesOfCode);
    const qint64 wanted = largest == inspections.end() ? 0 : largest->id;
    if (wanted == m_figuresOf)
        return;
    m_figuresOf = wanted;
    m_figures.reset();
    if (wanted == 0)
        return;
    startJob<FiguresPointer>(
        this, [path = m_session->workspacePath(), wanted](const Ticket &) { return readStoredFigures(path, wanted); },
        [this, wanted](const Result<FiguresPointer> &read) {
            if (wanted != m_figuresOf || !m_session->hasProject())
                return;
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            m_figures = *read;
            takeReadingsFrom(m_figures.get());
        });
}

void DecisionDesk::takeReadingsFrom(const CodeFigures *figures)
{
    m_readings = readSignals(m_session->state(), m_session->assessment(), m_session->catalogue(), figures);
    Q_EMIT changed();
}

QStringList DecisionDesk::changes() const
{
    return latest() ? changesSince(latest()->record.draft, m_readings) : QStringList();
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
    draft.overclaim = scoreDetail(m_session->catalogue(), m_session->assessment()).overclaim;
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
    const auto id =
        recordDecision(m_session->workspace(), projectId,
                       {draft, chosen, reason, m_session->now(), QString::fromLatin1(decisionMethodVersion)});
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
