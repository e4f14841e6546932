// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/contents.h"

#include "repository/metrics/hacks.h"
#include "repository/objectshares.h"
#include "repository/repositorytext.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr std::size_t filesPerTurn = 16;
constexpr int longFile = 1000;
constexpr int mostNamed = 20; ///< documents that cannot be read

/// One thread's share. Files are taken in ascending order, so the places kept are the first ones.
struct Share
{
    std::vector<TextHits> hits;
    std::array<int, 5> filesOfKind{};
    std::array<int, 5> absentOfKind{};
    QList<ManifestContent> manifests;
    Pipelines pipelines;
    SourceFigures source;
    std::vector<OwnFile> ownFiles;
    std::map<std::string, LanguageLines> languages;
    int read = 0;
    int tooLarge = 0;
    int binary = 0;
    int pointers = 0;
    int absent = 0;
    QList<NotObserved> brokenManifests;
    std::vector<std::pair<std::size_t, std::shared_ptr<const DocumentReading>>> documents; ///< by index of the file
};

void addSource(const FileReading &reading, const FileEntry &file, std::size_t index, Share &share)
{
    const SourceLines &figures = *reading.source;
    SourceFigures &source = share.source;
    (reading.test ? source.testLines : source.otherLines) += figures.lines;
    source.linesInLongFiles += figures.lines > longFile ? figures.lines : 0;
    source.deepLines += figures.deep;
    if (!reading.test) {
        source.todos += figures.todos;
        source.suppressions += figures.suppressions;
    }
    ++source.files;
    source.copies += isNamedLikeCopy(file.path) ? 1 : 0;
    share.ownFiles.push_back({index, figures.lines, figures.indentation, reading.test});
    LanguageLines &language = share.languages[file.language->name];
    language.lines += figures.lines;
    ++language.files;
}

void addHits(const FileReading &reading, const QString &commit, std::vector<TextHits> &hits)
{
    for (const SetHits &one : reading.hits) {
        TextHits &sum = hits[std::size_t(one.set)];
        sum.count += one.hits.count;
        for (Place place : one.hits.places) {
            if (sum.places.size() >= Fact::placesKept)
                break;
            place.commit = commit;
            sum.places.append(place);
        }
    }
}

void addText(const FileReading &reading, const FileEntry &file, std::size_t index, const QString &commit, Share &share)
{
    ++share.read;
    if (!reading.ecosystem.isEmpty())
        share.manifests.append({file.path, reading.ecosystem, reading.declarations});
    if (!reading.unreadableManifest.isEmpty())
        share.brokenManifests.append({RepositoryText::tr("Manifest %1").arg(QString::fromStdString(file.path)),
                                      RepositoryText::tr("It cannot be read: %1.").arg(reading.unreadableManifest), 1});
    if (reading.documents)
        share.documents.emplace_back(index, reading.documents);
    if (reading.pipeline)
        share.pipelines.emplace(file.path, reading.pipeline);
    if (reading.source)
        addSource(reading, file, index, share);
    if (!reading.searched)
        return;
    ++share.filesOfKind[std::size_t(file.language->kind)];
    addHits(reading, commit, share.hits);
}

void addReading(const FileReading &reading, const FileEntry &file, std::size_t index, const QString &commit,
                Share &share)
{
    switch (reading.content) {
    case FileReading::Content::Text:
        return addText(reading, file, index, commit, share);
    case FileReading::Content::TooLarge:
        ++share.tooLarge;
        return;
    case FileReading::Content::Binary:
        ++share.binary;
        return;
    case FileReading::Content::LfsPointer:
        ++share.pointers;
        return;
    case FileReading::Content::Absent:
        ++share.absent;
        share.absentOfKind[file.language ? std::size_t(file.language->kind) : 0] += reading.searched ? 1 : 0;
        return;
    }
}

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

/// Of all threads in the order of the files, so that the places kept are the first ones.
void addDocuments(const std::vector<Share> &shares, const Listing &listing, const QString &commit, Contents &contents)
{
    std::map<std::size_t, std::shared_ptr<const DocumentReading>> all;
    for (const Share &share : shares)
        all.insert(share.documents.begin(), share.documents.end());
    int unreadable = 0;
    for (const auto &[index, reading] : all) {
        for (const auto &[number, hits] : reading->hits)
            contents.documents[number].add(hits, commit);
        if (reading->unreadable.isEmpty() || ++unreadable > mostNamed)
            continue;
        contents.notObserved.append(
            {RepositoryText::tr("Document %1").arg(QString::fromStdString(listing.files[index].path)),
             reading->unreadable, 1});
    }
    if (unreadable > mostNamed)
        contents.notObserved.append({RepositoryText::tr("Further documents"),
                                     RepositoryText::tr("They cannot be read as what their names say."),
                                     unreadable - mostNamed});
}

Contents combine(std::vector<Share> &shares, std::size_t files)
{
    Contents contents;
    contents.filesOfKind.assign(5, 0);
    contents.absentOfKind.assign(5, 0);
    contents.isOwnSource.assign(files, false);
    Share sum;
    for (Share &share : shares) {
        addHits(contents.hits, share.hits);
        for (std::size_t kind = 0; kind < share.filesOfKind.size(); ++kind) {
            contents.filesOfKind[kind] += share.filesOfKind[kind];
            contents.absentOfKind[kind] += share.absentOfKind[kind];
        }
        contents.manifests += share.manifests;
        contents.pipelines.merge(share.pipelines);
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
    note(sum.tooLarge, RepositoryText::tr("Files over 1 MiB"),
         RepositoryText::tr("Large files are rarely written by people."));
    note(sum.binary, RepositoryText::tr("Binary files"), RepositoryText::tr("They hold no text to search."));
    note(sum.absent, RepositoryText::tr("Files missing from this copy"),
         RepositoryText::tr("The repository does not hold them. Nothing would have been looked for in them."));
    note(sum.pointers, RepositoryText::tr("Files kept in Git LFS"),
         RepositoryText::tr("The repository only holds pointers to them."));
    return contents;
}

} // namespace

Result<Contents> readContents(const QString &repository, const Listing &listing, const QString &commit,
                              const TextSearch &search, const DocumentSearch &documents, FileReadings &readings,
                              Missing missing, int threads, const Ticket &ticket)
{
    std::vector<Share> shares(ObjectShares::threadsFor(threads));
    const auto makeReader = [&](std::size_t thread) -> ObjectShares::Read {
        Share &share = shares[thread];
        share.hits.resize(std::size_t(search.names().size()));
        return [&](git_odb *odb, std::size_t index) -> Status {
            const FileEntry &file = listing.files[index];
            const auto reading = readings.of(odb, file, search, documents, missing);
            if (!reading)
                return reading.error();
            addReading(**reading, file, index, commit, share);
            return done();
        };
    };
    const ObjectShares all{repository, listing.files.size(), filesPerTurn, RepositoryText::tr("Reading the files")};
    if (const Status read = all.run(shares.size(), makeReader, ticket); !read)
        return read.error();
    Contents contents = combine(shares, listing.files.size());
    addDocuments(shares, listing, commit, contents);
    return contents;
}

Status readFiles(const QString &repository, const std::vector<FileEntry> &files, const TextSearch &search,
                 const DocumentSearch &documents, FileReadings &readings, Missing missing, int threads,
                 const Ticket &ticket)
{
    const auto read = [&](git_odb *odb, std::size_t index) -> Status {
        if (readings.isFull())
            return done();
        const auto reading = readings.of(odb, files[index], search, documents, missing);
        return reading ? done() : Status(reading.error());
    };
    const ObjectShares all{repository, files.size(), filesPerTurn, RepositoryText::tr("Reading the files")};
    return all.run(
        ObjectShares::threadsFor(threads), [&read](std::size_t) { return read; }, ticket);
}

} // namespace sextant
