// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/importdesk.h"

#include "usecases/mappings.h"
#include "usecases/undoimport.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// Takes imports back; taking that back reads their files again.
class TakeBackCommand : public QUndoCommand
{
public:
    TakeBackCommand(ImportDesk *desk, Session *session, const QString &name, QList<qint64> imports, QStringList files)
        : QUndoCommand(name)
        , m_desk(desk)
        , m_session(session)
        , m_imports(std::move(imports))
        , m_files(std::move(files))
    {}

    void redo() override
    {
        if (!m_desk || !m_session)
            return;
        // Reading again made new ones; those are the newest of these files.
        if (m_readAgain)
            m_imports = freshIds();
        m_desk->undoImports(m_imports);
    }

    void undo() override
    {
        if (!m_session || !m_desk)
            return;
        QStringList there;
        for (const QString &file : std::as_const(m_files))
            if (QFileInfo::exists(file))
                there << file;
        if (there.size() < m_files.size() || there.isEmpty()) {
            setObsolete(true);
            Q_EMIT m_session->failed(inputError(ImportDesk::tr("The file of this import is not there any more."),
                                                m_files.value(0), ImportDesk::tr("Import it again from where it is.")));
            return;
        }
        m_readAgain = true;
        m_before = ids();
        m_session->importFiles(there);
    }

private:
    QSet<qint64> ids() const
    {
        QSet<qint64> all;
        for (const Import &import : m_desk->imports())
            all << import.id;
        return all;
    }

    QList<qint64> freshIds() const
    {
        const QSet<qint64> fresh = ids() - m_before;
        return QList<qint64>(fresh.begin(), fresh.end());
    }

    QPointer<ImportDesk> m_desk;
    QPointer<Session> m_session;
    QList<qint64> m_imports;
    QStringList m_files;
    QSet<qint64> m_before;
    bool m_readAgain = false;
};

class MappingCommand : public QUndoCommand
{
public:
    MappingCommand(ImportDesk *desk, const QString &name, Mapping mapping, std::optional<Mapping> before, bool remove)
        : QUndoCommand(name)
        , m_desk(desk)
        , m_mapping(std::move(mapping))
        , m_before(std::move(before))
        , m_remove(remove)
    {}

    void redo() override
    {
        if (m_desk)
            setObsolete(!m_desk->putMapping(m_mapping, m_remove));
    }
    void undo() override
    {
        if (m_desk)
            setObsolete(!m_desk->putMapping(m_before.value_or(m_mapping), !m_before));
    }

private:
    QPointer<ImportDesk> m_desk;
    Mapping m_mapping;
    std::optional<Mapping> m_before;
    bool m_remove;
};

} // namespace

ImportDesk::ImportDesk(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{}

QList<Import> ImportDesk::imports() const
{
    if (!m_session->hasProject())
        return {};
    const auto imports = ImportStore(m_session->workspace().database()).list(m_session->state().project.id);
    return imports ? *imports : QList<Import>();
}

QString ImportDesk::obstacle(const Import &import) const
{
    const auto hindered = obstacleToUndo(m_session->workspace(), import);
    if (!hindered)
        return hindered.error().message();
    return *hindered ? QString((*hindered)->what + u' ' + (*hindered)->remedy).trimmed() : QString();
}

void ImportDesk::takeBack(const QList<qint64> &imports, const QStringList &files, const QString &name)
{
    if (files.isEmpty())
        undoImports(imports);
    else if (!imports.isEmpty())
        m_session->undoStack()->push(
            new TakeBackCommand(this, m_session, tr("Take back the import of %1").arg(name), imports, files));
}

void ImportDesk::takeBack(const QList<FileOutcome> &outcomes)
{
    QList<qint64> imports;
    QStringList files;
    for (const FileOutcome &outcome : outcomes)
        if (outcome.changes && !outcome.alreadyImported) {
            imports << outcome.importId;
            files << outcome.file;
        }
    const int count = int(files.size());
    takeBack(imports, files, count == 1 ? QFileInfo(files.front()).fileName() : tr("%n file(s)", nullptr, count));
}

void ImportDesk::undoImports(const QList<qint64> &imports)
{
    const auto work = [path = m_session->workspacePath(), imports,
                       author = m_session->person().name](const Ticket &) -> Result<bool> {
        const auto workspace = Workspace::open(path);
        if (!workspace)
            return workspace.error();
        workspace->database().setAuthor(author);
        const Status undone = sextant::undoImports(*workspace, imports);
        return undone ? Result<bool>(true) : undone.error();
    };
    m_session->jobs()->start<bool>(tr("Taking an import back"), work, [this](const Result<bool> &undone) {
        if (!undone) {
            Q_EMIT m_session->failed(undone.error());
            return;
        }
        m_session->refresh();
        Q_EMIT takenBack();
    });
}

QList<Mapping> ImportDesk::mappings() const
{
    if (!m_session->hasWorkspace())
        return {};
    const auto mappings = storedMappings(m_session->workspace().database());
    return mappings ? *mappings : QList<Mapping>();
}

Status ImportDesk::putMapping(const Mapping &mapping, bool remove)
{
    const Database &database = m_session->workspace().database();
    const Status put =
        remove ? sextant::removeMapping(database, mapping.name) : sextant::keepMapping(database, mapping);
    if (!put)
        Q_EMIT m_session->failed(put.error());
    Q_EMIT mappingsChanged();
    return put;
}

void ImportDesk::keepMapping(const Mapping &mapping)
{
    const QList<Mapping> known = mappings();
    const auto before = std::ranges::find(known, mapping.name, &Mapping::name);
    m_session->undoStack()->push(new MappingCommand(this, tr("Keep the mapping “%1”").arg(mapping.name), mapping,
                                                    before == known.end() ? std::nullopt : std::optional(*before),
                                                    false));
}

void ImportDesk::removeMapping(const Mapping &mapping)
{
    m_session->undoStack()->push(
        new MappingCommand(this, tr("Remove the mapping “%1”").arg(mapping.name), mapping, mapping, true));
}

void ImportDesk::importMapping(const QString &file)
{
    const auto mapping = loadMapping(file);
    if (mapping)
        keepMapping(*mapping);
    else
        Q_EMIT m_session->failed(mapping.error());
}

void ImportDesk::exportMapping(const Mapping &mapping, const QString &file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(writeMapping(mapping)) < 0 || !out.commit())
        Q_EMIT m_session->failed(environmentError(tr("The file cannot be written: %1.").arg(out.errorString()), file));
}

} // namespace sextant
