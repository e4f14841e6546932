// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/changehistory.h"

#include "repository/commitparser.h"
#include "repository/opening.h"

#include <queue>

namespace sextant {

namespace {

constexpr int mostTags = 20'000;

using ReferenceIteratorHandle = Handle<git_reference_iterator, git_reference_iterator_free>;

std::optional<ParsedCommit> commitAt(const OpenRepository &open, const git_oid &id)
{
    const auto object = readObject(open.odb.get(), id);
    if (!object || git_odb_object_type(object->get()) != GIT_OBJECT_COMMIT)
        return std::nullopt;
    return parseCommit(
        {static_cast<const char *>(git_odb_object_data(object->get())), git_odb_object_size(object->get())});
}

/// When somebody made the tag, if it says so: a light tag is only a name.
std::int64_t taggedAt(git_reference *reference)
{
    ObjectHandle object;
    if (git_reference_peel(out(object), reference, GIT_OBJECT_TAG) != 0)
        return 0;
    const git_signature *tagger = git_tag_tagger(reinterpret_cast<git_tag *>(object.get()));
    return tagger ? tagger->when.time : 0;
}

std::vector<git_oid> addTags(const OpenRepository &open, ChangeHistory &history, const Ticket &ticket)
{
    std::vector<git_oid> commits;
    ReferenceIteratorHandle tags;
    if (git_reference_iterator_glob_new(out(tags), open.repository.get(), "refs/tags/*") != 0)
        return commits;
    ReferenceHandle reference;
    while (git_reference_next(out(reference), tags.get()) == 0) {
        ObjectHandle object;
        if (ticket.cancelled() || history.tags.size() >= mostTags)
            break;
        if (git_reference_peel(out(object), reference.get(), GIT_OBJECT_COMMIT) != 0)
            continue;
        const git_oid id = *git_object_id(object.get());
        const auto commit = commitAt(open, id);
        if (!commit)
            continue;
        const std::int64_t tagged = taggedAt(reference.get());
        commits.push_back(id);
        history.tags << TagRecord{QString::fromUtf8(git_reference_shorthand(reference.get())).left(200), textOf(id),
                                  (tagged > 0 ? tagged : commit->time) * 1000};
    }
    return commits;
}

/// Newest first by hand: libgit2's own walk loses commits where a shallow clone is cut.
void readCommits(const OpenRepository &open, const std::vector<git_oid> &from, ChangeHistory &history,
                 const Ticket &ticket)
{
    struct Entry
    {
        std::int64_t time;
        QString id;
        ParsedCommit commit;
        bool operator<(const Entry &other) const { return time < other.time; }
    };
    std::priority_queue<Entry> waiting;
    QSet<QString> seen;
    const auto push = [&](const git_oid &id) {
        const QString text = textOf(id);
        if (seen.contains(text))
            return;
        seen << text;
        if (auto commit = commitAt(open, id))
            waiting.push({commit->time, text, std::move(*commit)});
        else
            history.cut = true;
    };
    for (const git_oid &id : from)
        push(id);
    while (!waiting.empty() && !ticket.cancelled()) {
        const Entry at = waiting.top();
        waiting.pop();
        if (history.commits.times.size() >= mostCommits) {
            history.cut = true;
            return;
        }
        QStringList parents;
        for (const git_oid &parent : at.commit.parents) {
            parents << textOf(parent);
            push(parent);
        }
        history.commits.times.insert(at.id, double(at.time));
        history.commits.parents.insert(at.id, parents);
        if (soundsLikeRemedy(QString::fromUtf8(at.commit.subject)))
            history.remedies << at.id;
    }
}

} // namespace

Result<ChangeHistory> readChangeHistory(const QString &path, const Ticket &ticket)
{
    const auto open = openRepository(path);
    if (!open)
        return open.error();
    ChangeHistory history;
    std::vector<git_oid> from = addTags(*open, history, ticket);
    if (const auto head = resolveCommit(*open, path, QStringLiteral("HEAD")))
        from.push_back(*head);
    readCommits(*open, from, history, ticket);
    if (ticket.cancelled())
        return cancelledError();
    return history;
}

Result<QList<TagRecord>> readTags(const QString &path, const Ticket &ticket)
{
    const auto open = openRepository(path);
    if (!open)
        return open.error();
    ChangeHistory history;
    addTags(*open, history, ticket);
    if (ticket.cancelled())
        return cancelledError();
    return history.tags;
}

} // namespace sextant
