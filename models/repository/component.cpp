// SPDX-License-Identifier: GPL-3.0-or-later
// What is different when a folder of a repository is looked at as a component of its own.
#include "repository/component.h"

#include "repository/commitparser.h"
#include "repository/globs.h"
#include "repository/historybelow.h"
#include "repository/inspector.h"
#include "repository/repositorytext.h"
#include "repository/treecache.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr qsizetype longestFolder = 1000;

/// Files that stand at the root for all components: settings of the pipeline, of owners, of updaters.
bool isShared(const FileEntry &file)
{
    return file.path.starts_with('.') || file.path.find('/') == std::string::npos;
}

bool anyMatches(const GlobMatcher &matcher, const std::vector<FileEntry> &files)
{
    return std::ranges::any_of(files, [&](const FileEntry &file) { return !matcher.match(file.name()).empty(); });
}

void setOnlyOutside(Fact &fact, const QString &where)
{
    fact.outcome = Fact::Outcome::NotObservable;
    fact.note = RepositoryText::tr("Only outside of this folder: %1.").arg(where);
    fact.places.clear();
    fact.count = 0;
}

} // namespace

Result<QString> componentFolder(const QString &text)
{
    QStringList parts;
    const bool absolute = text.startsWith(u'/');
    for (const QString &part : text.split(u'/', Qt::SkipEmptyParts))
        if (part != u"."_s)
            parts << part;
    const auto isHostile = [](const QString &part) {
        return part == u".."_s || part.contains(u'\\') ||
               std::ranges::any_of(part, [](QChar c) { return c.category() == QChar::Other_Control; });
    };
    if (absolute || text.size() > longestFolder || std::ranges::any_of(parts, isHostile))
        return inputError(RepositoryText::tr("“%1” is no folder inside a repository.").arg(text.left(200)), {},
                          RepositoryText::tr("Name it from the root of the repository: services/api"));
    return parts.join(u'/');
}

Result<Listing> Inspector::listingOf(const git_oid &commit, Extent extent, const Ticket &ticket) const
{
    git_odb *odb = m_open.odb.get();
    const auto tree = treeOfCommit(odb, commit);
    if (!tree)
        return tree.error();
    if (m_component.isEmpty())
        return listTree(odb, *tree, ticket);
    const std::string folder = m_component.toStdString();
    const auto at = folderOf(odb, *tree, folder);
    if (!at)
        return at.error();
    if (*at)
        return listTree(odb, **at, ticket, folder);
    // A past commit may be older than the folder: there was nothing then.
    if (extent == Extent::FactsOnly)
        return Listing();
    return inputError(RepositoryText::tr("This commit has no folder %1.").arg(m_component), m_path,
                      RepositoryText::tr("Name it from the root of the repository, as it is written there."));
}

Result<std::shared_ptr<const History>> Inspector::ownHistory(const git_oid &commit, const Ticket &ticket)
{
    const auto whole = history(commit, ticket);
    if (!whole || m_component.isEmpty())
        return whole;
    auto below = historyBelow(**whole, m_open.odb.get(), m_component.toStdString(), ticket);
    if (!below)
        return below.error();
    return std::make_shared<const History>(std::move(*below));
}

QList<NotObserved> Inspector::outsideOf(const git_oid &commit, QList<Fact> &facts, const Listing &listing,
                                        const Ticket &ticket)
{
    git_odb *odb = m_open.odb.get();
    const auto tree = treeOfCommit(odb, commit);
    const auto all = tree ? listTree(odb, *tree, ticket) : tree.error();
    if (!all)
        return {};
    Listing shared;
    std::ranges::copy_if(all->files, std::back_inserter(shared.files), isShared);
    // What can only stand at the root is not missing here: nobody can tell whether it is meant for this component.
    const QList<Fact> atRoot = m_files.facts(shared, {});
    for (Fact &fact : facts) {
        if (fact.outcome != Fact::Outcome::NotFound)
            continue;
        const auto root = std::ranges::find(atRoot, fact.id, &Fact::id);
        if (root != atRoot.end() && root->outcome == Fact::Outcome::Found)
            setOnlyOutside(fact, root->places.first().path);
        if (!fact.id.startsWith("text:"_L1))
            continue;
        const QStringList within = m_catalogue->textSets.value(fact.id.mid(5)).within;
        const auto matcher = GlobMatcher::compile({within});
        if (!within.isEmpty() && matcher && !anyMatches(*matcher, listing.files) && anyMatches(*matcher, shared.files))
            setOnlyOutside(fact, RepositoryText::tr("the files that would show it"));
    }
    const int outside = int(all->files.size()) - int(listing.files.size());
    if (outside <= 0)
        return {};
    return {{RepositoryText::tr("Files outside of %1").arg(m_component),
             RepositoryText::tr("They belong to other parts of the repository; nothing in them speaks for this one."),
             outside}};
}

} // namespace sextant
