// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/contents.h"

#include "repository/metrics/hacks.h"
#include "repository/sourcelines.h"
#include "repository/treecache.h"

#include <QCoreApplication>

#include <atomic>
#include <thread>

namespace sextant {

namespace {

constexpr std::size_t largestFile = 1u << 20;
constexpr std::size_t binaryWindow = 8000;
constexpr std::size_t filesPerTurn = 16;
constexpr int longFile = 1000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Repository", text);
}

/// One thread's share. Files are taken in ascending order, so the places kept are the first ones.
struct Share
{
    std::vector<TextHits> hits;
    std::array<int, 5> filesOfKind{};
    QList<ManifestContent> manifests;
    SourceFigures source;
    std::vector<OwnFile> ownFiles;
    std::map<std::string, LanguageLines> languages;
    int read = 0;
    int tooLarge = 0;
    int binary = 0;
    int pointers = 0;
    int absent = 0;
    QList<NotObserved> brokenManifests;
    Status status = done();
};

class Reader
{
public:
    Reader(git_odb *odb, const Listing &listing, const QString &commit, const TextSearch &search, Share &share)
        : m_odb(odb)
        , m_listing(listing)
        , m_commit(commit)
        , m_search(search)
        , m_share(share)
    {
        m_share.hits.resize(std::size_t(search.names().size()));
    }

    Status read(std::size_t index)
    {
        const FileEntry &file = m_listing.files[index];
        std::size_t size = 0;
        git_object_t type = GIT_OBJECT_INVALID;
        if (git_odb_read_header(&size, &type, m_odb, &file.id) == 0 && size > largestFile) {
            ++m_share.tooLarge;
            return done();
        }
        if (!isOfUse(file) && !git_odb_exists(m_odb, &file.id)) {
            ++m_share.absent;
            return done();
        }
        const auto object = readObject(m_odb, file.id);
        if (!object) {
            Error error = object.error();
            error.where = QString::fromStdString(file.path);
            return error;
        }
        const std::string_view content = bytesOf(object->get());
        if (content.starts_with("version https://git-lfs.github.com/spec/"))
            ++m_share.pointers;
        else if (content.substr(0, binaryWindow).find('\0') != std::string_view::npos)
            ++m_share.binary;
        else
            readText(index, content);
        return done();
    }

private:
    /// Partial copies often leave out just what nobody would search: pictures, builds, the work of others.
    static bool isOfUse(const FileEntry &file)
    {
        return !file.traits.isOthersWork() && (file.language || manifestReaderFor(file.path));
    }

    void readText(std::size_t index, std::string_view content)
    {
        const FileEntry &file = m_listing.files[index];
        ++m_share.read;
        readManifest(file, content);
        if (!file.language)
            return;
        PathTraits traits = file.traits;
        traits.generated = traits.generated || looksGenerated(content);
        traits.minified = traits.minified || looksMinified(content);
        if (file.language->isSource && !traits.isOthersWork())
            count(index, traits, content);
        if (!TextSearch::isSearched(file.language->kind, traits))
            return;
        ++m_share.filesOfKind[std::size_t(file.language->kind)];
        m_search.search(content, file.language->kind, QString::fromStdString(file.path), m_commit, m_share.hits);
    }

    void count(std::size_t index, const PathTraits &traits, std::string_view content)
    {
        const SourceLines figures = countLines(content);
        SourceFigures &source = m_share.source;
        (traits.test ? source.testLines : source.otherLines) += figures.lines;
        source.linesInLongFiles += figures.lines > longFile ? figures.lines : 0;
        source.deepLines += figures.deep;
        if (!traits.test) {
            source.todos += figures.todos;
            source.suppressions += figures.suppressions;
        }
        ++source.files;
        source.copies += isNamedLikeCopy(m_listing.files[index].path) ? 1 : 0;
        m_share.ownFiles.push_back({index, figures.lines, figures.indentation, traits.test});
        LanguageLines &language = m_share.languages[m_listing.files[index].language->name];
        language.lines += figures.lines;
        ++language.files;
    }

    void readManifest(const FileEntry &file, std::string_view content)
    {
        const ManifestReader *reader = manifestReaderFor(file.path);
        if (!reader || file.traits.isOthersWork() || file.traits.test)
            return;
        const auto slash = file.path.rfind('/');
        const auto declared =
            reader->read(content, std::string_view(file.path).substr(slash == std::string::npos ? 0 : slash + 1));
        if (!declared)
            m_share.brokenManifests.append({tr("Manifest %1").arg(QString::fromStdString(file.path)),
                                            tr("It cannot be read: %1.").arg(declared.error().what.left(200)), 1});
        else
            m_share.manifests.append({file.path, QString::fromLatin1(reader->ecosystem), *declared});
    }

    git_odb *m_odb;
    const Listing &m_listing;
    const QString &m_commit;
    const TextSearch &m_search;
    Share &m_share;
};

void add(SourceFigures &to, const SourceFigures &from)
{
    to.testLines += from.testLines;
    to.otherLines += from.otherLines;
    to.linesInLongFiles += from.linesInLongFiles;
    to.deepLines += from.deepLines;
    to.todos += from.todos;
    to.suppressions += from.suppressions;
    to.files += from.files;
    to.copies += from.copies;
}

void addHits(std::vector<TextHits> &to, const std::vector<TextHits> &from)
{
    to.resize(from.size());
    for (std::size_t i = 0; i < from.size(); ++i) {
        to[i].count += from[i].count;
        to[i].places += from[i].places;
        std::ranges::sort(to[i].places, {},
                          [](const Place &place) { return std::tuple(place.path.toUtf8(), place.line); });
        to[i].places.resize(std::min<qsizetype>(to[i].places.size(), Fact::placesKept));
    }
}

Contents combine(std::vector<Share> &shares, std::size_t files)
{
    Contents contents;
    contents.filesOfKind.assign(5, 0);
    contents.isOwnSource.assign(files, false);
    Share sum;
    for (Share &share : shares) {
        addHits(contents.hits, share.hits);
        for (std::size_t kind = 0; kind < share.filesOfKind.size(); ++kind)
            contents.filesOfKind[kind] += share.filesOfKind[kind];
        contents.manifests += share.manifests;
        add(contents.source, share.source);
        for (const OwnFile &file : share.ownFiles)
            contents.isOwnSource[file.index] = true;
        contents.ownFiles.insert(contents.ownFiles.end(), share.ownFiles.begin(), share.ownFiles.end());
        for (const auto &[name, lines] : share.languages) {
            contents.languages[name].lines += lines.lines;
            contents.languages[name].files += lines.files;
        }
        contents.filesRead += share.read;
        sum.tooLarge += share.tooLarge;
        sum.binary += share.binary;
        sum.pointers += share.pointers;
        sum.absent += share.absent;
        contents.notObserved += share.brokenManifests;
    }
    std::ranges::sort(contents.manifests, {}, &ManifestContent::path);
    std::ranges::sort(contents.ownFiles, {}, &OwnFile::index);
    std::ranges::sort(contents.notObserved, {}, &NotObserved::what);
    const auto note = [&contents](int count, const QString &what, const QString &why) {
        if (count > 0)
            contents.notObserved.append({what, why, count});
    };
    note(sum.tooLarge, tr("Files over 1 MiB"), tr("Large files are rarely written by people."));
    note(sum.binary, tr("Binary files"), tr("They hold no text to search."));
    note(sum.absent, tr("Files missing from this copy"),
         tr("The repository does not hold them. Nothing would have been looked for in them."));
    note(sum.pointers, tr("Files kept in Git LFS"), tr("The repository only holds pointers to them."));
    return contents;
}

} // namespace

Result<Contents> readContents(const QString &repository, const Listing &listing, const QString &commit,
                              const TextSearch &search, int threads, const Ticket &ticket)
{
    const auto count = std::size_t(std::clamp(threads, 1, 16));
    std::vector<Share> shares(count);
    std::vector<OpenRepository> opened;
    for (std::size_t i = 0; i < count; ++i) {
        auto open = openRepository(repository);
        if (!open)
            return open.error();
        opened.push_back(std::move(*open));
    }
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stop = false;
    const auto work = [&](std::size_t number) {
        Reader reader(opened[number].odb.get(), listing, commit, search, shares[number]);
        while (!stop) {
            const std::size_t first = next.fetch_add(filesPerTurn);
            if (first >= listing.files.size())
                return;
            ticket.report(int(first), int(listing.files.size()), tr("Reading the files"));
            for (std::size_t i = first; i < std::min(first + filesPerTurn, listing.files.size()) && !stop; ++i) {
                if (ticket.cancelled())
                    shares[number].status = cancelledError();
                else
                    shares[number].status = reader.read(i);
                if (!shares[number].status)
                    stop = true;
            }
        }
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < count; ++i)
            others.emplace_back(work, i);
        work(0);
    }
    for (const Share &share : shares)
        if (!share.status)
            return share.status.error();
    return combine(shares, listing.files.size());
}

} // namespace sextant
