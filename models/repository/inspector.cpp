// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/inspector.h"

#include "repository/codefiguresof.h"
#include "repository/commitparser.h"
#include "repository/component.h"
#include "repository/fileat.h"
#include "repository/historybelow.h"
#include "repository/historyfigures.h"
#include "repository/repositorytext.h"
#include "repository/stack/recognise.h"
#include "repository/state.h"
#include "repository/submodules.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

void tellAboutHistory(const History &history, const MetricInput &input, QList<NotObserved> &notObserved)
{
    if (history.cut)
        notObserved.append(
            {RepositoryText::tr("Older history"),
             RepositoryText::tr("The clone is shallow: its history is cut, so nothing that needs it is judged."), 1});
    if (history.partial && !history.commits.empty())
        notObserved.append(
            {RepositoryText::tr("Older history"),
             RepositoryText::tr("The walk stopped after 50,000 commits; history figures count since %1.")
                 .arg(QDateTime::fromSecsSinceEpoch(history.commits.back().time, Qt::UTC).date().toString(Qt::ISODate)),
             1});
    if (const int mass = massChanges(input); mass > 0)
        notObserved.append({RepositoryText::tr("Commits over 1,000 files"),
                            RepositoryText::tr("Their changes are sweeps or imports and do not count."), mass});
}

/// Small settings files at the root; empty without one.
QByteArray rootFileOf(const RepositoryState &state, const char *name)
{
    const auto text = readFileAt(state.path, state.commit, QString::fromLatin1(name));
    return text ? *text : QByteArray();
}

} // namespace

Inspector::Inspector(QString path, OpenRepository open, const Catalogue &catalogue, FileSearch files, TextSearch texts,
                     DocumentSearch documents, int threads)
    : m_path(std::move(path))
    , m_open(std::move(open))
    , m_catalogue(&catalogue)
    , m_files(std::move(files))
    , m_texts(std::move(texts))
    , m_documents(std::move(documents))
    , m_threads(threads)
    , m_readings(std::make_shared<FileReadings>())
{}

Result<Inspector> Inspector::open(const QString &path, const Catalogue &catalogue, int threads,
                                  const QString &component)
{
    auto files = FileSearch::compile(catalogue);
    if (!files)
        return files.error();
    auto texts = TextSearch::compile(catalogue.textSets);
    if (!texts)
        return texts.error();
    auto documents = DocumentSearch::compile(catalogue.documentSets);
    if (!documents)
        return documents.error();
    auto open = openRepository(path);
    if (!open)
        return open.error();
    const auto folder = componentFolder(component);
    if (!folder)
        return folder.error();
    Inspector inspector(path, std::move(*open), catalogue, std::move(*files), std::move(*texts), std::move(*documents),
                        threads);
    inspector.m_component = *folder;
    return inspector;
}

Result<git_oid> Inspector::commitOf(const QString &revision) const
{
    return resolveCommit(m_open, m_path, revision);
}

Result<std::shared_ptr<const History>> Inspector::history(const git_oid &newest, const Ticket &ticket)
{
    if (m_history && OidEqual{}(m_history->commits.front().id, newest))
        return m_history;
    if (m_history)
        if (auto part = historyUpTo(*m_history, newest))
            return std::make_shared<const History>(std::move(*part));
    HistoryOptions options;
    options.threads = m_threads;
    options.known = m_history.get();
    auto read = readHistory(m_path, newest, options, ticket);
    if (!read)
        return read.error();
    m_history = std::make_shared<const History>(std::move(*read));
    return m_history;
}

void Inspector::remember(const RepositoryMemory &memory)
{
    if (memory.readings)
        m_readings = memory.readings;
    m_history = memory.history;
}

Result<Inspector> Inspector::forOneThread() const
{
    auto open = openRepository(m_path);
    if (!open)
        return open.error();
    Inspector other(m_path, std::move(*open), *m_catalogue, m_files, m_texts, m_documents, 1);
    other.m_readings = m_readings;
    other.m_history = m_history;
    other.m_component = m_component;
    return other;
}

Status Inspector::readAhead(const std::vector<git_oid> &commits, const Ticket &ticket)
{
    const auto version = [](const FileEntry &file) {
        return std::pair(std::string_view(file.path),
                         std::string_view(reinterpret_cast<const char *>(file.id.id), GIT_OID_RAWSZ));
    };
    std::vector<FileEntry> files;
    for (const git_oid &commit : commits) {
        const auto listing = listingOf(commit, Extent::FactsOnly, ticket);
        if (!listing)
            return listing.error();
        std::vector<FileEntry> both;
        std::ranges::set_union(files, listing->files, std::back_inserter(both), {}, version, version);
        files = std::move(both);
    }
    // By path: the versions of a file stand in the pack as differences from each other.
    const Missing missing = isPartialClone(m_open) ? Missing::Filtered : Missing::Damage;
    return readFiles(m_path, files, m_texts, m_documents, *m_readings, missing, m_threads, ticket);
}

Result<Inspection> Inspector::inspect(const QString &revision, const QDateTime &now, Extent extent,
                                      const Ticket &ticket)
{
    const auto commit = commitOf(revision);
    if (!commit)
        return commit.error();
    git_odb *odb = m_open.odb.get();
    Inspection inspection;
    inspection.repository = describe(m_open, revision, *commit);
    const QString &at = inspection.repository.commit;
    const auto listing = listingOf(*commit, extent, ticket);
    if (!listing)
        return listing.error();
    const Missing missing = isPartialClone(m_open) ? Missing::Filtered : Missing::Damage;
    const auto contents =
        readContents(m_path, *listing, at, m_texts, m_documents, *m_readings, missing, m_threads, ticket);
    if (!contents)
        return contents.error();
    const QDateTime moment = now.isValid() ? now : QDateTime::currentDateTimeUtc();
    const auto history = ownHistory(*commit, ticket);
    if (!history)
        return history.error();
    const QByteArray mailmap = rootFileOf(inspection.repository, ".mailmap");
    const MetricInput input =
        metricInput(**history, {mailmap.constData(), std::size_t(mailmap.size())}, *listing, *contents, moment);
    if (ticket.cancelled())
        return cancelledError();

    inspection.facts = m_files.facts(*listing, at) + dependencyFacts(*m_catalogue, contents->manifests, at) +
                       textFacts(m_texts, *contents) + m_documents.facts(contents->documents) +
                       workflowFacts(judgeWorkflows(contents->pipelines, at)) + measure(input);
    std::ranges::sort(inspection.facts, {}, &Fact::id);
    inspection.repository.component = m_component;
    if (!listing->submodules.empty())
        inspection.notObserved =
            describeSubmodules(listing->submodules, rootFileOf(inspection.repository, ".gitmodules"));
    inspection.notObserved += listing->notObserved + contents->notObserved;
    if (!m_component.isEmpty())
        inspection.notObserved += outsideOf(*commit, inspection.facts, *listing, ticket);
    tellAboutHistory(**history, input, inspection.notObserved);
    inspection.filesRead = contents->filesRead;
    inspection.commitsRead = int((*history)->commits.size());
    inspection.linesOfCode = contents->source.testLines + contents->source.otherLines;
    if (extent == Extent::FactsOnly)
        return inspection;
    auto stack = recogniseStack(odb, *listing, contents->manifests, at, moment.date(), ticket);
    if (!stack)
        return stack.error();
    inspection.stack = std::move(*stack);
    inspection.code = codeFigures(input, *listing, *contents);
    return inspection;
}

} // namespace sextant
