// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspace.h"

#include "storage/migrations.h"
#include "storage/records.h"
#include "storage/sqlitedialect.h"
#include "storage/workspaceprobe.h"
#include "storage/workspacetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// Above this size opening does not read the whole file to look for damage, which a window would feel; check() does.
constexpr qint64 quickCheckBytes = 8 * 1024 * 1024;

int newestVersion()
{
    return migrations().back().to;
}

Status refuseForeign(quint32 applicationId, quint32 version, const QString &path)
{
    if (applicationId != sqlite::applicationId)
        return inputError(WorkspaceText::tr("This file belongs to another program."), path,
                          WorkspaceText::tr("Choose a file whose name ends in .sextant."));
    if (version > quint32(newestVersion()))
        return inputError(WorkspaceText::tr("A newer Sextant wrote this workspace (version %1; this one knows %2).")
                              .arg(version)
                              .arg(newestVersion()),
                          path, WorkspaceText::tr("Install a newer Sextant."));
    return done();
}

/// Files as they stood when they were found whole. Every job opens the workspace for its own thread, and need not read
/// all of it once more.
class WholeFiles
{
public:
    static WholeFiles &instance()
    {
        static WholeFiles files;
        return files;
    }
    struct State
    {
        std::uintmax_t bytes = 0;
        std::filesystem::file_time_type changed;

        bool operator==(const State &) const = default;
    };
    static State stateOf(const QString &path)
    {
        const std::filesystem::path file(QFile::encodeName(path).toStdString());
        std::error_code unknown; // such a file is looked at every time
        const auto bytes = std::filesystem::file_size(file, unknown);
        return unknown ? State{} : State{bytes, std::filesystem::last_write_time(file, unknown)};
    }
    bool contains(const QString &path, const State &state)
    {
        const std::lock_guard lock(m_mutex);
        return state != State{} && m_states.value(path) == state;
    }
    void add(const QString &path, const State &state)
    {
        const std::lock_guard lock(m_mutex);
        m_states.insert(path, state);
    }

private:
    std::mutex m_mutex;
    QHash<QString, State> m_states; ///< by path
};

Status refuseDamaged(const Database &database)
{
    const WholeFiles::State state = WholeFiles::stateOf(database.path());
    if (state.bytes > quickCheckBytes || WholeFiles::instance().contains(database.path(), state))
        return done();
    const auto sentences = sqlite::damage(database, false);
    if (!sentences)
        return sentences.error();
    if (sentences->isEmpty()) {
        WholeFiles::instance().add(database.path(), state);
        return done();
    }
    return inputError(WorkspaceText::tr("The workspace is damaged: %1.").arg(sentences->first()), database.path(),
                      WorkspaceText::tr("Open a backup copy, which lies beside it under the same name."));
}

/// Looks with a connection that cannot write. Its version, when it is a whole workspace that this program understands.
Result<int> look(const QString &path)
{
    // The head may lag behind what is still in the log of a running program, so it can refuse but not accept.
    const auto head = sqlite::readHead(path);
    if (!head)
        return head.error();
    if (const Status ours = refuseForeign(head->applicationId, head->version, path); !ours)
        return ours.error();
    const auto database = Database::open(path, Access::Glance);
    if (!database)
        return database.error();
    const auto application = sqlite::applicationIdOf(*database);
    if (!application)
        return application.error();
    const auto version = sqlite::version(*database);
    if (!version)
        return version.error();
    if (const Status ours = refuseForeign(*application, quint32(*version), path); !ours)
        return ours.error();
    if (const Status whole = refuseDamaged(*database); !whole)
        return whole.error();
    return version;
}

Status writeMeta(const Database &database)
{
    auto transaction = database.write();
    if (!transaction)
        return transaction.error();
    const std::pair<QString, QString> rows[] = {
        {u"universal_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {u"created_at"_s, timeText(QDateTime::currentDateTimeUtc()).toString()},
        {u"created_by"_s, QStringLiteral(SEXTANT_VERSION)},
    };
    for (const auto &[name, value] : rows)
        if (const auto added = database.run(u"INSERT INTO meta (name, value) VALUES (?, ?)"_s, {name, value}); !added)
            return added.error();
    return transaction->commit();
}

Status build(const QString &path)
{
    const auto database = Database::open(path, Access::ReadWrite);
    if (!database)
        return database.error();
    if (const Status migrated = migrate(*database, migrations()); !migrated)
        return migrated;
    return writeMeta(*database);
}

} // namespace

Status probeWorkspace(const QString &path)
{
    const auto version = look(path);
    return version ? done() : Status(version.error());
}

Workspace::Workspace(Database database, const QString &path)
    : m_database(std::move(database))
    , m_path(path)
{}

Result<Workspace> Workspace::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return usageError(WorkspaceText::tr("There is a file of this name already."), path,
                          WorkspaceText::tr("Choose another name, or open that file."));
    if (!QFileInfo(path).absoluteDir().exists())
        return environmentError(WorkspaceText::tr("There is no such folder."), QFileInfo(path).absolutePath(),
                                WorkspaceText::tr("Make the folder first, or choose another one."));
    // Made under another name, so that nobody ever meets a half-made workspace.
    const QString draft = path + u".new-" + QUuid::createUuid().toString(QUuid::Id128);
    Status built = build(draft);
    if (built && !QFile::rename(draft, path))
        built = environmentError(WorkspaceText::tr("The workspace cannot be given its name."), path,
                                 WorkspaceText::tr("Look whether another file has this name now."));
    if (!built) {
        for (const auto &suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(draft + suffix);
        Error error = built.error();
        error.where = path;
        return error;
    }
    return open(path);
}

Result<Workspace> Workspace::open(const QString &path, Access access)
{
    const auto version = look(path);
    if (!version)
        return version.error();
    if (access != Access::ReadWrite) {
        if (*version < newestVersion())
            return inputError(WorkspaceText::tr("An older Sextant wrote this workspace."), path,
                              WorkspaceText::tr("Open it once for writing; a backup copy is kept."));
        auto database = Database::open(path, access);
        if (!database)
            return database.error();
        return Workspace(*database, path);
    }
    auto database = Database::open(path, access);
    if (!database)
        return database.error();
    if (const Status writable = sqlite::probeWriting(*database); !writable)
        return writable.error();
    if (const Status logged = sqlite::useWriteAheadLog(*database); !logged)
        return logged.error();
    if (const Status migrated = migrate(*database, migrations()); !migrated)
        return migrated.error();
    return Workspace(*database, path);
}

Result<Workspace> Workspace::openOrCreate(const QString &path)
{
    return QFileInfo::exists(path) ? open(path) : create(path);
}

Result<Workspace> Workspace::sameFile() const
{
    auto database = Database::open(m_path, m_database.access());
    if (!database)
        return database.error();
    database->setAuthor(m_database.author());
    return Workspace(*database, m_path);
}

Status Workspace::backup(const QString &path) const
{
    return sqlite::copyTo(m_database, path);
}

Status Workspace::compact() const
{
    return sqlite::compact(m_database);
}

} // namespace sextant
