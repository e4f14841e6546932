// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/demorepository.h"

#include "repository/handles.h"
#include "repository/opening.h"

#include <QFile>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

using IndexHandle = Handle<git_index, git_index_free>;
using TreeHandle = Handle<git_tree, git_tree_free>;
using CommitHandle = Handle<git_commit, git_commit_free>;
using SignatureHandle = Handle<git_signature, git_signature_free>;

Error writingError(const QString &folder)
{
    const git_error *error = git_error_last();
    return environmentError(QCoreApplication::translate("Demo", "The demonstration could not be written: %1.")
                                .arg(QString::fromUtf8(error ? error->message : "")),
                            folder);
}

/// The first part of a file, by lines; at least one.
QByteArray beginningOf(const QByteArray &content, int percent)
{
    const qsizetype lines = content.count('\n');
    qsizetype wanted = std::max<qsizetype>(1, lines * percent / 100);
    qsizetype end = 0;
    while (wanted-- > 0)
        end = content.indexOf('\n', end) + 1;
    return percent >= 100 ? content : content.first(end);
}

/// People commit in working hours, and no two commits at the same time of day.
QDateTime timeOf(const DemoCommit &commit, qsizetype number, const QDateTime &now)
{
    const int minutes = 8 * 60 + int(number * 97 % (9 * 60));
    return {now.date().addDays(-commit.daysAgo), QTime(minutes / 60, minutes % 60), Qt::UTC};
}

class Writer
{
public:
    Writer(const DemoScript &script, QString folder)
        : m_script(script)
        , m_folder(std::move(folder))
    {}

    Status begin();
    Result<MadeCommit> add(const DemoCommit &commit, const QDateTime &at);
    Status finish();

private:
    Status stage(const QString &path, int percent);

    const DemoScript &m_script;
    QString m_folder;
    RepositoryHandle m_repository;
    IndexHandle m_index;
    CommitHandle m_last;
};

Status Writer::begin()
{
    git_libgit2_init();
    git_repository_init_options options;
    git_repository_init_options_init(&options, GIT_REPOSITORY_INIT_OPTIONS_VERSION);
    options.flags = GIT_REPOSITORY_INIT_MKPATH | GIT_REPOSITORY_INIT_NO_REINIT;
    options.initial_head = "main";
    if (git_repository_init_ext(out(m_repository), QFile::encodeName(m_folder).constData(), &options) < 0)
        return writingError(m_folder);
    if (git_repository_index(out(m_index), m_repository.get()) < 0)
        return writingError(m_folder);
    return done();
}

Status Writer::stage(const QString &path, int percent)
{
    const auto content = readDemoSource(m_script, path);
    if (!content)
        return content.error();
    const QByteArray bytes = beginningOf(*content, percent);
    const QByteArray name = path.toUtf8();
    git_index_entry entry{};
    entry.mode = path.endsWith(".sh"_L1) ? GIT_FILEMODE_BLOB_EXECUTABLE : GIT_FILEMODE_BLOB;
    entry.path = name.constData();
    if (git_blob_create_from_buffer(&entry.id, m_repository.get(), bytes.constData(), std::size_t(bytes.size())) < 0 ||
        git_index_add(m_index.get(), &entry) < 0)
        return writingError(m_folder);
    return done();
}

Result<MadeCommit> Writer::add(const DemoCommit &commit, const QDateTime &at)
{
    for (const auto &[path, percent] : commit.files.asKeyValueRange())
        if (const Status staged = stage(path, percent); !staged)
            return staged.error();
    // One call a statement: a handle is filled only when the statement ends.
    git_oid treeId{};
    TreeHandle tree;
    if (git_index_write_tree(&treeId, m_index.get()) < 0)
        return writingError(m_folder);
    if (git_tree_lookup(out(tree), m_repository.get(), &treeId) < 0)
        return writingError(m_folder);
    SignatureHandle signature;
    if (git_signature_new(out(signature), commit.author.toUtf8().constData(), commit.address.toUtf8().constData(),
                          at.toSecsSinceEpoch(), 0) < 0)
        return writingError(m_folder);
    git_oid id{};
    const git_commit *parent = m_last.get();
    if (git_commit_create(&id, m_repository.get(), "HEAD", signature.get(), signature.get(), nullptr,
                          commit.message.toUtf8().constData(), tree.get(), parent ? 1 : 0, &parent) < 0)
        return writingError(m_folder);
    if (git_commit_lookup(out(m_last), m_repository.get(), &id) < 0)
        return writingError(m_folder);
    return MadeCommit{textOf(id), at};
}

Status Writer::finish()
{
    git_checkout_options options;
    git_checkout_options_init(&options, GIT_CHECKOUT_OPTIONS_VERSION);
    options.checkout_strategy = GIT_CHECKOUT_FORCE;
    if (git_index_write(m_index.get()) < 0 || git_checkout_head(m_repository.get(), &options) < 0)
        return writingError(m_folder);
    return done();
}

} // namespace

Result<QList<MadeCommit>> writeDemoRepository(const DemoScript &script, const QString &folder, const QDateTime &now,
                                              const Ticket &ticket)
{
    Writer writer(script, folder);
    if (const Status begun = writer.begin(); !begun)
        return begun.error();
    QList<MadeCommit> made;
    for (const DemoCommit &commit : script.commits) {
        if (ticket.cancelled())
            return cancelledError();
        const auto added = writer.add(commit, timeOf(commit, made.size(), now));
        if (!added)
            return added.error();
        made << *added;
    }
    if (const Status finished = writer.finish(); !finished)
        return finished.error();
    return made;
}

} // namespace sextant
