// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/inspection.h"

#include "repository/codefiguresof.h"
#include "repository/commitparser.h"
#include "repository/fileat.h"
#include "repository/historyfigures.h"
#include "repository/setfacts.h"
#include "repository/stack/recognise.h"
#include "repository/state.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Repository", text);
}

void tellAboutHistory(const History &history, const MetricInput &input, QList<NotObserved> &notObserved)
{
    if (history.cut)
        notObserved.append({tr("Older history"),
                            tr("The clone is shallow: its history is cut, so nothing that needs it is judged."), 1});
    if (history.partial)
        notObserved.append(
            {tr("Older history"),
             tr("The walk stopped after 50,000 commits; history figures count since %1.")
                 .arg(QDateTime::fromSecsSinceEpoch(history.commits.back().time, Qt::UTC).date().toString(Qt::ISODate)),
             1});
    if (const int mass = massChanges(input); mass > 0)
        notObserved.append(
            {tr("Commits over 1,000 files"), tr("Their changes are sweeps or imports and do not count."), mass});
}

int indexOf(const Listing &listing, std::string_view path)
{
    const auto found = std::ranges::lower_bound(listing.files, path, {}, &FileEntry::path);
    return found != listing.files.end() && found->path == path ? int(found - listing.files.begin()) : -1;
}

QByteArray mailmapOf(const RepositoryState &state, const Listing &listing)
{
    if (indexOf(listing, ".mailmap") < 0)
        return {};
    const auto text = readFileAt(state.path, state.commit, u".mailmap"_s);
    return text ? *text : QByteArray();
}

} // namespace

Result<Inspection> inspectRepository(const InspectionRequest &request, const Catalogue &catalogue, const Ticket &ticket)
{
    const auto search = TextSearch::compile(catalogue.textSets);
    if (!search)
        return search.error();
    const auto open = openRepository(request.path);
    if (!open)
        return open.error();
    const auto commit = resolveCommit(*open, request.path, request.revision);
    if (!commit)
        return commit.error();
    Inspection inspection;
    inspection.repository = describe(*open, request.revision, *commit);
    const auto tree = treeOfCommit(open->odb.get(), *commit);
    const auto listing = tree ? listTree(open->odb.get(), *tree, ticket) : tree.error();
    if (!listing)
        return listing.error();
    const auto files = fileFacts(catalogue, *listing, inspection.repository.commit);
    if (!files)
        return files.error();
    const auto contents =
        readContents(request.path, *listing, inspection.repository.commit, *search, request.threads, ticket);
    if (!contents)
        return contents.error();
    const QDateTime now = request.now.isValid() ? request.now : QDateTime::currentDateTimeUtc();
    const auto stack = recogniseStack(open->odb.get(), *listing, contents->manifests, inspection.repository.commit,
                                      now.date(), ticket);
    if (!stack)
        return stack.error();
    HistoryOptions options;
    options.threads = request.threads;
    const auto history = readHistory(request.path, *commit, options, ticket);
    if (!history)
        return history.error();
    const QByteArray mailmap = mailmapOf(inspection.repository, *listing);
    const MetricInput input =
        metricInput(*history, {mailmap.constData(), std::size_t(mailmap.size())}, *listing, *contents, now);
    if (ticket.cancelled())
        return cancelledError();

    inspection.facts = *files + dependencyFacts(catalogue, contents->manifests, inspection.repository.commit) +
                       textFacts(*search, *contents) + measure(input);
    std::ranges::sort(inspection.facts, {}, &Fact::id);
    inspection.notObserved = listing->notObserved + contents->notObserved;
    tellAboutHistory(*history, input, inspection.notObserved);
    inspection.filesRead = contents->filesRead;
    inspection.commitsRead = int(history->commits.size());
    inspection.linesOfCode = contents->source.testLines + contents->source.otherLines;
    inspection.stack = *stack;
    inspection.code = codeFigures(input, *listing, *contents);
    return inspection;
}

} // namespace sextant
