// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/listing.h"

#include "repository/rawtree.h"
#include "repository/repositorytext.h"
#include "repository/treecache.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace sextant {

namespace {

constexpr std::size_t mostFiles = 1'000'000;
constexpr std::size_t longestPath = 4096;

bool isUtf8(std::string_view text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(QByteArrayView(text.data(), qsizetype(text.size())));
    return !decoder.hasError() && !decoded.isNull();
}

/// Names that leave the root, break lines or cannot be shown.
bool isHostile(std::string_view name)
{
    return name.empty() || name == "." || name == ".." || name.find_first_of("/\\") != std::string_view::npos ||
           std::any_of(name.begin(), name.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }) ||
           !isUtf8(name);
}

class Lister
{
public:
    Lister(git_odb *odb, const Ticket &ticket, std::size_t nameFrom)
        : m_odb(odb)
        , m_ticket(ticket)
        , m_nameFrom(nameFrom)
    {}

    Status read(const git_oid &id, const std::string &prefix, int depth)
    {
        if (m_ticket.cancelled())
            return cancelledError();
        if (depth > deepestFolder || prefix.size() > longestPath) {
            ++m_tooDeep;
            return done();
        }
        const auto object = readObject(m_odb, id);
        if (!object)
            return object.error();
        if (git_odb_object_type(object->get()) != GIT_OBJECT_TREE)
            return inputError(RepositoryText::tr("An object of the repository is not the folder it should be."),
                              textOf(id));
        RawTree tree(bytesOf(object->get()));
        for (; tree.entry(); tree.advance())
            if (Status taken = take(*tree.entry(), prefix, depth); !taken)
                return taken;
        if (tree.damaged())
            return inputError(RepositoryText::tr("A folder of the inspected commit is damaged."), textOf(id),
                              RepositoryText::tr("Run git fsck, or inspect a fresh clone."));
        return done();
    }

    Listing finish()
    {
        std::ranges::sort(m_listing.files, {}, &FileEntry::path);
        note(m_hostile, RepositoryText::tr("Files with misleading names"),
             RepositoryText::tr("Their names hold line breaks, “..”, backslashes or bytes that are no text."));
        note(m_links, RepositoryText::tr("Symbolic links"),
             RepositoryText::tr("Links are never followed: they can lead outside the repository."));
        note(m_tooDeep, RepositoryText::tr("Folders nested too deeply"),
             RepositoryText::tr("Folders are read down to 100 levels."));
        note(m_tooMany, RepositoryText::tr("Files beyond the first million"),
             RepositoryText::tr("The tree has more files than are read."));
        return std::move(m_listing);
    }

private:
    Status take(const RawEntry &entry, const std::string &prefix, int depth)
    {
        if (isHostile(entry.name)) {
            ++m_hostile;
            return done();
        }
        std::string path = prefix + std::string(entry.name);
        if (entry.isFolder())
            return read(entry.oid(), path + '/', depth + 1);
        if (entry.isSubmodule())
            m_listing.submodules.push_back({std::move(path), entry.oid()});
        else if (entry.isLink())
            ++m_links;
        else if (m_listing.files.size() >= mostFiles)
            ++m_tooMany;
        else
            add(std::move(path), entry);
        return done();
    }

    void add(std::string path, const RawEntry &entry)
    {
        FileEntry file;
        file.id = entry.oid();
        file.nameFrom = m_nameFrom;
        file.traits = traitsOf(std::string_view(path).substr(m_nameFrom));
        file.language = languageOf(path);
        file.path = std::move(path);
        m_listing.files.push_back(std::move(file));
    }

    void note(int count, const QString &what, const QString &why)
    {
        if (count > 0)
            m_listing.notObserved.append({what, why, count});
    }

    git_odb *m_odb;
    const Ticket &m_ticket;
    std::size_t m_nameFrom;
    Listing m_listing;
    int m_hostile = 0;
    int m_links = 0;
    int m_tooDeep = 0;
    int m_tooMany = 0;
};

} // namespace

Result<Listing> listTree(git_odb *odb, const git_oid &tree, const Ticket &ticket, const std::string &folder)
{
    const std::string prefix = folder.empty() ? folder : folder + '/';
    Lister lister(odb, ticket, prefix.size());
    if (Status read = lister.read(tree, prefix, 0); !read)
        return read.error();
    return lister.finish();
}

} // namespace sextant
