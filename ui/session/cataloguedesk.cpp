// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/cataloguedesk.h"

#include "catalogue/lensofcatalogue.h"
#include "session/undocommands.h"

#include <QSaveFile>
#include <QUndoStack>

namespace sextant {

namespace {

class SwitchCommand : public SessionCommand
{
public:
    SwitchCommand(Session *session, const QString &name, CatalogueSwitch plan)
        : SessionCommand(session, name)
        , m_plan(std::move(plan))
    {}

    void redo() override
    {
        perform([this](Session &session) {
            return finish(session, applySwitch(session.workspace(), session.state().project.id, m_plan));
        });
    }
    void undo() override
    {
        perform([this](Session &session) {
            return finish(session, revertSwitch(session.workspace(), session.state().project.id, m_plan));
        });
    }

private:
    static Status finish(Session &session, const Status &status)
    {
        if (status)
            session.refresh();
        return status;
    }

    CatalogueSwitch m_plan;
};

/// Putting it back gives it another number in the workspace; nothing refers to a catalogue that could be removed.
class RemoveCommand : public SessionCommand
{
public:
    RemoveCommand(Session *session, CatalogueDesk *desk, const StoredCatalogue &catalogue, QByteArray content,
                  const QString &name)
        : SessionCommand(session, name)
        , m_desk(desk)
        , m_catalogue(catalogue)
        , m_content(std::move(content))
    {}

    void redo() override
    {
        perform([this](Session &session) {
            return tell(CatalogueStore(session.workspace().database()).remove(m_catalogue.id));
        });
    }
    void undo() override
    {
        perform([this](Session &session) -> Status {
            const auto id = CatalogueStore(session.workspace().database())
                                .add(m_catalogue.catalogueId, m_catalogue.version, m_content);
            if (!id)
                return id.error();
            m_catalogue.id = *id;
            return tell(done());
        });
    }

private:
    Status tell(const Status &status)
    {
        if (status && m_desk)
            Q_EMIT m_desk->changed();
        return status;
    }

    QPointer<CatalogueDesk> m_desk;
    StoredCatalogue m_catalogue;
    QByteArray m_content;
};

Status writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return environmentError(file.errorString(), path);
    return done();
}

} // namespace

CatalogueDesk::CatalogueDesk(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session, &Session::assessmentChanged, this, &CatalogueDesk::changed);
    connect(session, &Session::projectChanged, this, &CatalogueDesk::changed);
}

Result<QList<StoredCatalogue>> CatalogueDesk::list() const
{
    if (!m_session->hasWorkspace())
        return QList<StoredCatalogue>();
    return CatalogueStore(m_session->workspace().database()).list();
}

qint64 CatalogueDesk::current() const
{
    if (!m_session->hasProject())
        return 0;
    const auto id = CatalogueStore(m_session->workspace().database()).ofProject(m_session->state().project.id);
    return id ? *id : 0;
}

void CatalogueDesk::importFile(const QString &path)
{
    const auto work = [file = m_session->workspacePath(), path](const Ticket &) -> Result<qint64> {
        const auto workspace = Workspace::open(file);
        if (!workspace)
            return workspace.error();
        return importCatalogue(*workspace, path);
    };
    m_session->jobs()->start<qint64>(tr("Read a catalogue"), work,
                                     [desk = QPointer(this), session = m_session](const Result<qint64> &id) {
                                         if (!id) {
                                             Q_EMIT session->failed(id.error());
                                         } else if (desk) {
                                             Q_EMIT desk->changed();
                                             Q_EMIT desk->imported(*id);
                                         }
                                     });
}

void CatalogueDesk::exportTo(qint64 id, const QString &path)
{
    write(path, [id](const Workspace &workspace) { return exportCatalogue(workspace, id); });
}

void CatalogueDesk::exportLens(qint64 id, const QString &path)
{
    write(path, [id](const Workspace &workspace) -> Result<QByteArray> {
        const auto catalogue = catalogueById(workspace, id);
        if (!catalogue)
            return catalogue.error();
        return lensFileOf(*catalogue);
    });
}

void CatalogueDesk::write(const QString &path, const std::function<Result<QByteArray>(const Workspace &)> &content)
{
    const auto work = [file = m_session->workspacePath(), content, path](const Ticket &) -> Result<QString> {
        const auto workspace = Workspace::open(file, Access::ReadOnly);
        if (!workspace)
            return workspace.error();
        const auto bytes = content(*workspace);
        if (!bytes)
            return bytes.error();
        if (const Status written = writeFile(path, *bytes); !written)
            return written.error();
        return path;
    };
    m_session->jobs()->start<QString>(tr("Write a catalogue"), work,
                                      [desk = QPointer(this), session = m_session](const Result<QString> &written) {
                                          if (!written)
                                              Q_EMIT session->failed(written.error());
                                          else if (desk)
                                              Q_EMIT desk->exported(*written);
                                      });
}

void CatalogueDesk::plan(qint64 id)
{
    if (!m_session->hasProject())
        return;
    const auto work = [file = m_session->workspacePath(), project = m_session->state().project.id,
                       id](const Ticket &) -> Result<CatalogueSwitch> {
        const auto workspace = Workspace::open(file, Access::ReadOnly);
        if (!workspace)
            return workspace.error();
        return planSwitch(*workspace, project, id);
    };
    m_session->jobs()->start<CatalogueSwitch>(
        tr("Compare catalogues"), work,
        [desk = QPointer(this), session = m_session](const Result<CatalogueSwitch> &plan) {
            if (!plan)
                Q_EMIT session->failed(plan.error());
            else if (desk)
                Q_EMIT desk->planned(*plan);
        });
}

void CatalogueDesk::use(const CatalogueSwitch &plan, const QString &name)
{
    if (m_session->hasProject() && plan.from == current() && plan.from != plan.to)
        m_session->undoStack()->push(new SwitchCommand(m_session, tr("Judge by %1").arg(name), plan));
}

void CatalogueDesk::remove(const StoredCatalogue &catalogue)
{
    const auto content = CatalogueStore(m_session->workspace().database()).content(catalogue.id);
    if (!content) {
        Q_EMIT m_session->failed(content.error());
        return;
    }
    const QString name = tr("Remove %1 %2").arg(catalogue.catalogueId, catalogue.version);
    m_session->undoStack()->push(new RemoveCommand(m_session, this, catalogue, *content, name));
}

} // namespace sextant
