// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/checklistdesk.h"

#include "session/session.h"
#include "session/undocommands.h"

#include <QUndoStack>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString checklistPage = QStringLiteral("checklist");

/// A step with both ways told; one that cannot be done says so and takes itself off.
class DeskCommand : public QUndoCommand
{
public:
    using Step = std::function<Status(ChecklistDesk &)>;

    DeskCommand(ChecklistDesk *desk, Session *session, const QString &name, Step redo, Step undo)
        : QUndoCommand(name)
        , m_desk(desk)
        , m_session(session)
        , m_redo(std::move(redo))
        , m_undo(std::move(undo))
    {}
    void redo() override { perform(m_redo); }
    void undo() override { perform(m_undo); }

private:
    void perform(const Step &step)
    {
        if (!m_desk || !m_session)
            return;
        if (const Status performed = step(*m_desk); !performed) {
            setObsolete(true);
            Q_EMIT m_session->failed(performed.error());
        }
    }

    QPointer<ChecklistDesk> m_desk;
    QPointer<Session> m_session;
    Step m_redo;
    Step m_undo;
};

bool isAnswered(AnswerValue value)
{
    return value != AnswerValue::Unknown && value != AnswerValue::NotApplicable;
}

} // namespace

ChecklistDesk *ChecklistDesk::of(Session *session)
{
    auto *desk = session->findChild<ChecklistDesk *>({}, Qt::FindDirectChildrenOnly);
    return desk ? desk : new ChecklistDesk(session);
}

ChecklistDesk::ChecklistDesk(Session *session)
    : QObject(session)
    , m_session(session)
{}

QString ChecklistDesk::titleOf(const QString &checkId) const
{
    const Check *check = m_session->catalogue().find(checkId);
    return check ? textOf(*check).title : checkId;
}

std::optional<AnswerRevision> ChecklistDesk::currentOf(const QString &checkId) const
{
    const auto history = m_session->answerHistory(checkId);
    return history && !history->isEmpty() ? std::optional(history->front()) : std::nullopt;
}

QList<Attachment> ChecklistDesk::proofsOf(const QString &checkId) const
{
    const auto current = currentOf(checkId);
    return current ? current->attachments : QList<Attachment>();
}

void ChecklistDesk::keepProofs(const QString &checkId, const QList<Attachment> &proofs, bool answers)
{
    AnswerRevision revision = currentOf(checkId).value_or(AnswerRevision());
    revision.checkId = checkId;
    revision.author = m_session->person().name;
    revision.role = m_session->person().role;
    revision.attachments = proofs;
    if (answers && !isAnswered(revision.value)) {
        revision.value = AnswerValue::Yes;
        revision.exclusion.reset();
        revision.note.clear();
    }
    m_session->undoStack()->push(
        new AnswerCommand(m_session, tr("Change the proofs of “%1”").arg(titleOf(checkId)), {revision}));
}

void ChecklistDesk::attach(const QString &checkId, const QString &words)
{
    if (!m_session->hasProject() || words.trimmed().isEmpty())
        return;
    m_session->jobs()->start<Attachment>(
        tr("Proof"), [words](const Ticket &ticket) { return attachmentOf(words, ticket); },
        [this, checkId, project = m_session->state().project.id](const Result<Attachment> &proof) {
            if (!proof) {
                Q_EMIT m_session->failed(proof.error());
                return;
            }
            if (m_session->hasProject() && m_session->state().project.id == project)
                keepProofs(checkId, proofsOf(checkId) << *proof, true);
        });
}

void ChecklistDesk::detach(const QString &checkId, const Attachment &proof)
{
    QList<Attachment> proofs = proofsOf(checkId);
    if (proofs.removeOne(proof))
        keepProofs(checkId, proofs, false);
}

void ChecklistDesk::open(const Attachment &proof)
{
    m_session->jobs()->start<Opening>(
        tr("Proof"), [proof](const Ticket &ticket) -> Result<Opening> { return openingOf(proof, ticket); },
        [this](const Result<Opening> &opening) {
            if (opening)
                Q_EMIT opened(*opening);
        });
}

void ChecklistDesk::restore(const QString &checkId, const AnswerRevision &revision)
{
    const auto before = currentOf(checkId);
    if (!before || before->id == revision.id)
        return;
    m_session->undoStack()->push(new DeskCommand(
        this, m_session, tr("Put back an earlier answer of “%1”").arg(titleOf(checkId)),
        [checkId, id = revision.id](ChecklistDesk &desk) { return desk.putBack(checkId, id); },
        [checkId, id = before->id](ChecklistDesk &desk) { return desk.putBack(checkId, id); }));
}

Status ChecklistDesk::putBack(const QString &checkId, qint64 revisionId)
{
    const Status put =
        AnswerStore(m_session->workspace().database()).restore(m_session->state().project.id, checkId, revisionId);
    if (put)
        m_session->refresh();
    return put;
}

QList<SavedView> ChecklistDesk::views() const
{
    if (!m_session->hasWorkspace())
        return {};
    const auto views = SavedViewStore(m_session->workspace().database()).list(checklistPage);
    return views ? *views : QList<SavedView>();
}

void ChecklistDesk::saveView(const QString &name, const QString &query)
{
    const SavedView view{checklistPage, name.simplified(), query};
    std::optional<SavedView> before;
    for (const SavedView &known : views())
        if (known.name == view.name)
            before = known;
    m_session->undoStack()->push(new DeskCommand(
        this, m_session, tr("Keep the view “%1”").arg(view.name),
        [view](ChecklistDesk &desk) { return desk.putView(view, true); },
        [view, before](ChecklistDesk &desk) { return desk.putView(before.value_or(view), before.has_value()); }));
}

void ChecklistDesk::forgetView(const QString &name)
{
    for (const SavedView &view : views())
        if (view.name == name)
            m_session->undoStack()->push(new DeskCommand(
                this, m_session, tr("Forget the view “%1”").arg(name),
                [view](ChecklistDesk &desk) { return desk.putView(view, false); },
                [view](ChecklistDesk &desk) { return desk.putView(view, true); }));
}

Status ChecklistDesk::putView(const SavedView &view, bool kept)
{
    SavedViewStore store(m_session->workspace().database());
    const Status put = kept ? store.put(view) : store.remove(view.page, view.name);
    if (put)
        Q_EMIT viewsChanged();
    return put;
}

} // namespace sextant
