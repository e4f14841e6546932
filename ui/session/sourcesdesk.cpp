// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sourcesdesk.h"

#include "repository/component.h"
#include "repository/opening.h"
#include "repository/state.h"
#include "session/undocommands.h"
#include "storage/documentstore.h"
#include "usecases/saveassessment.h"
#include "usecases/sourcename.h"

#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// Puts a source in, or takes it out; the other way round when it is undone.
class SourceCommand : public SessionCommand
{
public:
    SourceCommand(Session *session, const QString &name, Repository source, bool adds)
        : SessionCommand(session, name)
        , m_source(std::move(source))
        , m_adds(adds)
    {}

    void redo() override { set(m_adds); }
    void undo() override { set(!m_adds); }

private:
    void set(bool isPart)
    {
        perform([this, isPart](Session &session) -> Status {
            RepositoryStore store(session.workspace().database());
            if (m_source.id == 0) {
                const auto id = store.put(m_source);
                if (!id)
                    return id.error();
                m_source.id = *id;
            } else if (const Status changed = isPart ? store.takeBack(m_source.id) : store.forget(m_source.id);
                       !changed) {
                return changed;
            }
            session.refresh();
            if (isPart)
                session.rescan();
            return done();
        });
    }

    Repository m_source;
    bool m_adds;
};

class RenameSourceCommand : public SessionCommand
{
public:
    RenameSourceCommand(Session *session, qint64 id, QString before, QString after)
        : SessionCommand(session, QCoreApplication::translate("SourcesDesk", "Name of %1").arg(before))
        , m_id(id)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}

    void redo() override { set(m_after); }
    void undo() override { set(m_before); }

private:
    void set(const QString &name)
    {
        perform([this, &name](Session &session) -> Status {
            if (const Status renamed = RepositoryStore(session.workspace().database()).rename(m_id, name); !renamed)
                return renamed;
            session.refresh();
            return done();
        });
    }

    qint64 m_id;
    QString m_before;
    QString m_after;
};

/// On a worker thread: what the repository in a folder is, without reading it.
Result<RepositoryState> lookAt(const QString &folder)
{
    const auto open = openRepository(folder);
    if (!open)
        return open.error();
    const auto head = resolveCommit(*open, folder, u"HEAD"_s);
    if (!head)
        return head.error();
    return describe(*open, u"HEAD"_s, *head);
}

} // namespace

SourcesDesk::SourcesDesk(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session, &Session::projectChanged, this, &SourcesDesk::changed);
    connect(session, &Session::assessmentChanged, this, &SourcesDesk::changed);
}

const QList<Repository> &SourcesDesk::sources() const
{
    static const QList<Repository> none;
    return m_session->hasProject() ? m_session->state().repositories : none;
}

bool SourcesDesk::has(const QString &path, const QString &component) const
{
    return std::ranges::any_of(
        sources(), [&](const Repository &source) { return source.path == path && source.component == component; });
}

bool SourcesDesk::countsTwice() const
{
    return std::ranges::any_of(
        sources(), [this](const Repository &source) { return !source.component.isEmpty() && has(source.path, {}); });
}

QList<OfferedComponent> SourcesDesk::offered() const
{
    QList<OfferedComponent> offered;
    for (const Repository &source : sources()) {
        const auto &inspections = m_session->state().inspections;
        const auto inspection = std::ranges::find(inspections, source.id, &StoredInspection::repositoryId);
        if (inspection == inspections.end() || !source.component.isEmpty())
            continue;
        const auto document =
            DocumentStore(m_session->workspace().database()).ofInspection(inspection->id, stackDocument);
        const auto stack = document && !document->isEmpty() ? stackOf(*document) : Result<Stack>(Stack());
        if (!stack)
            continue;
        for (const StackItem &item : stack->items)
            if (item.kind == StackKind::Package && item.title != u"."_s && !has(source.path, item.title))
                offered << OfferedComponent{source, item.title};
    }
    return offered;
}

void SourcesDesk::add(const Repository &source, const QString &name)
{
    if (has(source.path, source.component)) {
        Q_EMIT failed(inputError(tr("%1 is part of the project already.").arg(name)));
        return;
    }
    m_session->undoStack()->push(new SourceCommand(m_session, tr("Add %1").arg(name), source, true));
}

void SourcesDesk::addRepository(const QString &folder)
{
    if (folder.isEmpty() || !m_session->hasProject())
        return;
    startJob<RepositoryState>(
        this, [folder](const Ticket &) { return lookAt(folder); },
        [this, project = m_session->state().project.id](const Result<RepositoryState> &state) {
            if (!state) {
                Q_EMIT failed(state.error());
                return;
            }
            if (m_session->hasProject() && m_session->state().project.id == project)
                add({0, project, state->path, {}, state->remote, state->name}, state->name);
        });
}

void SourcesDesk::addComponent(const Repository &repository, const QString &folder)
{
    const auto clean = componentFolder(folder);
    if (!clean || clean->isEmpty()) {
        Q_EMIT failed(clean ? inputError(tr("Name a folder of the repository.")) : clean.error());
        return;
    }
    Repository source = repository;
    source.id = 0;
    source.component = *clean;
    source.alias = sourceName(repository) + u'/' + *clean;
    add(source, source.alias);
}

void SourcesDesk::forget(qint64 repositoryId)
{
    const auto source = std::ranges::find(sources(), repositoryId, &Repository::id);
    if (source != sources().end())
        m_session->undoStack()->push(
            new SourceCommand(m_session, tr("Forget %1").arg(sourceName(*source)), *source, false));
}

void SourcesDesk::rename(qint64 repositoryId, const QString &name)
{
    const auto source = std::ranges::find(sources(), repositoryId, &Repository::id);
    const QString clean = name.simplified();
    if (source != sources().end() && !clean.isEmpty() && clean != source->alias)
        m_session->undoStack()->push(new RenameSourceCommand(m_session, repositoryId, source->alias, clean));
}

} // namespace sextant
