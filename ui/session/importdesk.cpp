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

/// What an import of files brought goes and comes, whichever of the two was done first.
class ImportCommand : public QUndoCommand
{
public:
    enum class Done : quint8 { Importing, TakingBack };

    ImportCommand(ImportDesk *desk, const QString &name, Done done, QList<qint64> imports, QStringList files)
        : QUndoCommand(name)
        , m_desk(desk)
        , m_imports(std::move(imports))
        , m_files(std::move(files))
        , m_done(done)
    {}

    /// Whether undoing it takes these imports back.
    bool brought(const QList<qint64> &imports) const { return m_done == Done::Importing && m_imports == imports; }

    void redo() override
    {
        if (m_done == Done::TakingBack)
            takeBack();
        else if (m_takenBack) // at first the import is there already
            readAgain();
    }

    void undo() override
    {
        if (m_done == Done::TakingBack)
            readAgain();
        else
            takeBack();
    }

private:
    void takeBack()
    {
        if (!m_desk)
            return;
        const QSet<qint64> there = ids();
        // Reading again made new imports of the same files.
        if (m_takenBack)
            m_imports = (there - m_before).values();
        m_before = there - QSet<qint64>(m_imports.begin(), m_imports.end());
        m_takenBack = true;
        m_desk->undoImports(m_imports);
    }

    void readAgain()
    {
        if (m_desk && !m_desk->readAgain(m_files))
            setObsolete(true);
    }

    QSet<qint64> ids() const
    {
        QSet<qint64> all;
        for (const Import &import : m_desk->imports())
            all << import.id;
        return all;
    }

    QPointer<ImportDesk> m_desk;
    QList<qint64> m_imports;
    QStringList m_files;
    QSet<qint64> m_before; ///< that have nothing to do with this step
    Done m_done;
    bool m_takenBack = false;
};

/// The imports that changed something, and their files.
std::pair<QList<qint64>, QStringList> broughtBy(const QList<FileOutcome> &outcomes)
{
    std::pair<QList<qint64>, QStringList> brought;
    for (const FileOutcome &outcome : outcomes)
        if (outcome.changes && !outcome.alreadyImported) {
            brought.first << outcome.importId;
            brought.second << outcome.file;
        }
    return brought;
}

QStringList filesOf(const QList<FileOutcome> &outcomes)
{
    QStringList files;
    for (const FileOutcome &outcome : outcomes)
        files << outcome.file;
    return files;
}

QString nameOf(const QStringList &files)
{
    const int count = int(files.size());
    return count == 1 ? QFileInfo(files.front()).fileName() : ImportDesk::tr("%n file(s)", nullptr, count);
}

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

ImportDesk::ImportDesk(Session *session)
    : QObject(session)
    , m_session(session)
{
    connect(session, &Session::importFinished, this, &ImportDesk::rememberImport);
}

ImportDesk *ImportDesk::of(Session *session)
{
    auto *desk = session->findChild<ImportDesk *>({}, Qt::FindDirectChildrenOnly);
    return desk ? desk : new ImportDesk(session);
}

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
        m_session->undoStack()->push(new ImportCommand(this, tr("Take back the import of %1").arg(name),
                                                       ImportCommand::Done::TakingBack, imports, files));
}

void ImportDesk::takeBack(const QList<FileOutcome> &outcomes)
{
    QUndoStack *steps = m_session->undoStack();
    const auto [imports, files] = broughtBy(outcomes);
    const auto *newest = dynamic_cast<const ImportCommand *>(steps->command(steps->index() - 1));
    if (newest && newest->brought(imports))
        steps->undo();
    else
        takeBack(imports, files, nameOf(files));
}

void ImportDesk::rememberImport(const QList<FileOutcome> &outcomes)
{
    if (m_readingAgain.removeOne(filesOf(outcomes)))
        return;
    const auto [imports, files] = broughtBy(outcomes);
    if (imports.isEmpty())
        return;
    m_session->undoStack()->push(
        new ImportCommand(this, tr("Import %1").arg(nameOf(files)), ImportCommand::Done::Importing, imports, files));
}

bool ImportDesk::readAgain(const QStringList &files)
{
    const auto gone = std::ranges::find_if_not(files, [](const QString &file) { return QFileInfo::exists(file); });
    if (gone != files.end()) {
        Q_EMIT m_session->failed(inputError(tr("The file of this import is not there any more."), *gone,
                                            tr("Import it again from where it is.")));
        return false;
    }
    m_readingAgain << files;
    m_session->importFiles(files);
    return true;
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
