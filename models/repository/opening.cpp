// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/opening.h"

#include "repository/repositorytext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

QString lastMessage()
{
    const git_error *error = git_error_last();
    return error && error->message ? QString::fromUtf8(error->message) : QString();
}

/// Starts the library once; it stays up for the life of the program.
void startLibrary()
{
    static const bool started = [] {
        git_libgit2_init();
        // Clones made with --filter or with several worktrees would not open otherwise.
        const char *extensions[] = {"partialclone", "worktreeconfig"};
        git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, extensions, std::size(extensions));
        // Every object is read once or kept by our own bounded caches.
        git_libgit2_opts(GIT_OPT_ENABLE_CACHING, 0);
        // git itself does not hash what it reads from packs either; zlib's checksum notices damage.
        git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
        return true;
    }();
    Q_UNUSED(started)
}

bool mentions(const QString &message, QLatin1StringView part)
{
    return message.contains(part, Qt::CaseInsensitive);
}

/// 1.5 says so only in its message: without any safe.directory entry it fails on looking that up.
bool isForeignOwner(int code, const QString &message)
{
    return code == GIT_EOWNER || mentions(message, "safe.directory"_L1) || mentions(message, "not owned by"_L1);
}

/// The object format is only named in the repository's own configuration file.
bool usesSha256(const QString &path)
{
    for (const QString &name : {u"/.git/config"_s, u"/config"_s}) {
        QFile file(path + name);
        if (file.open(QIODevice::ReadOnly) &&
            file.read(64 * 1024).toLower().simplified().replace(' ', "").contains("objectformat=sha256"))
            return true;
    }
    return false;
}

Error openingError(int code, const QString &path)
{
    const QString message = lastMessage();
    if (isForeignOwner(code, message))
        return environmentError(
            RepositoryText::tr("This repository belongs to another user, so it is not read."), path,
            RepositoryText::tr("If you trust it, run: git config --global --add safe.directory \"%1\"")
                .arg(QFileInfo(path).absoluteFilePath()));
    if (usesSha256(path) || mentions(message, "sha256"_L1))
        return inputError(RepositoryText::tr("This repository names its objects by SHA-256, which cannot be read yet."),
                          path, RepositoryText::tr("Inspect a clone that uses SHA-1."));
    if (code == GIT_ENOTFOUND)
        return inputError(RepositoryText::tr("This folder is not a git repository."), path,
                          RepositoryText::tr("Choose the folder that holds “.git”, or a bare repository."));
    if (mentions(message, "extension"_L1))
        return inputError(
            RepositoryText::tr("This repository uses an extension of git that cannot be read yet: %1.").arg(message),
            path);
    return inputError(RepositoryText::tr("This repository cannot be opened: %1.").arg(message), path);
}

Error revisionError(const QString &path, const QString &revision)
{
    return inputError(RepositoryText::tr("There is no commit named “%1”.").arg(revision.left(100)), path,
                      RepositoryText::tr("Give a branch, a tag or a commit id of this repository."));
}

} // namespace

QString textOf(const git_oid &id)
{
    std::array<char, GIT_OID_HEXSZ> text{};
    git_oid_fmt(text.data(), &id);
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

Result<OpenRepository> openRepository(const QString &path)
{
    startLibrary();
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return inputError(RepositoryText::tr("There is nothing at this path."), path);
    if (!info.isReadable())
        return environmentError(RepositoryText::tr("This folder may not be read."), path,
                                RepositoryText::tr("Check its permissions."));
    OpenRepository open;
    const QByteArray name = QFile::encodeName(info.absoluteFilePath());
    if (const int code = git_repository_open_ext(out(open.repository), name.constData(), 0, nullptr); code < 0)
        return openingError(code, path);
    if (const int code = git_repository_odb(out(open.odb), open.repository.get()); code < 0)
        return openingError(code, path);
    return open;
}

bool isPartialClone(const OpenRepository &open)
{
    const QString packs = QFile::decodeName(git_repository_commondir(open.repository.get())) + u"/objects/pack";
    return !QDir(packs).entryList({u"*.promisor"_s}, QDir::Files).isEmpty();
}

Result<git_oid> resolveCommit(const OpenRepository &open, const QString &path, const QString &revision)
{
    git_repository *repository = open.repository.get();
    // An empty repository gives a bare -1 from everything else.
    if (revision == "HEAD"_L1 && git_repository_head_unborn(repository) == 1)
        return inputError(RepositoryText::tr("This repository has no commit yet."), path,
                          RepositoryText::tr("Make a first commit and inspect it again."));
    ObjectHandle object;
    if (const int code = git_revparse_single(out(object), repository, revision.toUtf8().constData()); code < 0) {
        if (mentions(lastMessage(), "object not found"_L1) && revision == "HEAD"_L1)
            return inputError(RepositoryText::tr("The commit that HEAD names is missing: the repository is damaged."),
                              path, RepositoryText::tr("Run git fsck, or inspect a fresh clone."));
        if (code == GIT_ENOTFOUND || code == GIT_EINVALIDSPEC || code == GIT_EAMBIGUOUS)
            return revisionError(path, revision);
        return inputError(RepositoryText::tr("“%1” cannot be read: %2.").arg(revision.left(100), lastMessage()), path,
                          RepositoryText::tr("Run git fsck, or inspect a fresh clone."));
    }
    ObjectHandle commit;
    if (git_object_peel(out(commit), object.get(), GIT_OBJECT_COMMIT) < 0)
        return revisionError(path, revision);
    return *git_object_id(commit.get());
}

Result<OdbObjectHandle> readObject(git_odb *odb, const git_oid &id)
{
    OdbObjectHandle object;
    if (git_odb_read(out(object), odb, &id) < 0)
        return inputError(
            RepositoryText::tr("An object of the repository is missing or damaged: %1.").arg(lastMessage()), textOf(id),
            RepositoryText::tr("Run git fsck, or inspect a fresh clone."));
    return object;
}

} // namespace sextant
