// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/repositorydesk.h"

#include "base/masking.h"
#include "repository/fileat.h"
#include "repository/samerepository.h"
#include "session/undocommands.h"
#include "storage/documentstore.h"
#include "storage/settingstore.h"
#include "usecases/saveassessment.h"
#include "usecases/savesecrets.h"

#include <QFileInfo>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int mostCommits = 100;
constexpr qsizetype longestLine = 400;
const QString namesSetting = u"repository/names"_s;
const std::array<QString, 3> nameChoices{u"full"_s, u"initials"_s, u"numbered"_s};

/// What an inspection kept for this page.
struct Documents
{
    bool isMissing = false; ///< the folder that it was read from
    std::shared_ptr<const CodeFigures> figures;
    std::shared_ptr<const Stack> stack;
    std::shared_ptr<const SecretSearch> secrets;
};

template <class T, class Read>
Status take(const DocumentStore &store, qint64 inspectionId, const QString &kind, Read read,
            std::shared_ptr<const T> &into)
{
    const auto document = store.ofInspection(inspectionId, kind);
    if (!document)
        return document.error();
    if (document->isEmpty())
        return done();
    auto value = read(*document);
    if (!value)
        return value.error();
    into = std::make_shared<const T>(std::move(*value));
    return done();
}

Result<Documents> readDocuments(const QString &workspacePath, const Repository &repository, qint64 inspectionId)
{
    const auto workspace = Workspace::open(workspacePath, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    const DocumentStore store(workspace->database());
    Documents documents;
    documents.isMissing = !QFileInfo::exists(repository.path);
    if (const Status read = take(store, inspectionId, codeFiguresDocument, codeFiguresOf, documents.figures); !read)
        return read.error();
    if (const Status read = take(store, inspectionId, stackDocument, stackOf, documents.stack); !read)
        return read.error();
    const auto stored = store.ofRepository(repository.id, secretsDocument);
    if (!stored)
        return stored.error();
    if (*stored) {
        auto search = secretSearchOf((*stored)->document);
        if (!search)
            return search.error();
        documents.secrets = std::make_shared<const SecretSearch>(std::move(*search));
    }
    return documents;
}

/// On a worker thread with a connection of its own. Nothing is kept of a search that was stopped.
Result<SecretSearch> searchAndSave(const QString &workspacePath, const Repository &repository,
                                   const Catalogue &catalogue, const QDateTime &now, const Ticket &ticket)
{
    auto search = searchSecrets(repository.path, QThread::idealThreadCount(), ticket);
    if (!search)
        return search.error();
    keepBelow(*search, repository.component);
    const auto workspace = Workspace::open(workspacePath);
    if (!workspace)
        return workspace.error();
    if (const Status kept = saveSecretSearch(*workspace, repository.projectId, repository.id, *search, catalogue, now);
        !kept)
        return kept.error();
    return search;
}

class RelocateCommand : public SessionCommand
{
public:
    RelocateCommand(Session *session, qint64 repositoryId, QString before, QString after)
        : SessionCommand(session, QCoreApplication::translate("RepositoryDesk", "Folder of the repository"))
        , m_repositoryId(repositoryId)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}

    void redo() override { put(m_after); }
    void undo() override { put(m_before); }

private:
    void put(const QString &path)
    {
        perform([this, &path](Session &session) {
            if (const Status moved = RepositoryStore(session.workspace().database()).relocate(m_repositoryId, path);
                !moved)
                return moved;
            session.refresh();
            return done();
        });
    }

    qint64 m_repositoryId;
    QString m_before;
    QString m_after;
};

/// Text for a viewer: bounded lines, no control characters, nothing that looks like a secret.
QString shownText(const QByteArray &file)
{
    QStringList lines;
    for (const QByteArray &raw : file.split('\n')) {
        QString line = QString::fromUtf8(raw.left(4 * longestLine));
        line.remove(u'\r').replace(u'\t', u"    "_s);
        line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
        lines << maskSecretsIn(line).left(longestLine);
    }
    return lines.join(u'\n');
}

FileView readView(const QString &repository, FileView view, bool isFolder, const Ticket &ticket)
{
    if (!isFolder) {
        const auto file = readFileAt(repository, view.commit, view.path);
        if (!file)
            view.unreadable = file.error().message();
        else if (file->left(8000).contains('\0'))
            view.unreadable = QCoreApplication::translate("RepositoryDesk", "This is not a text file.");
        else
            view.text = shownText(*file);
    }
    const auto log = commitsBehind(repository, view.commit, view.path, mostCommits, ticket);
    if (log)
        view.log = *log;
    else
        view.logUnreadable = log.error().message();
    return view;
}

} // namespace

RepositoryDesk::RepositoryDesk(Session *session)
    : QObject(session)
    , m_session(session)
{
    connect(session, &Session::projectChanged, this, [this] {
        m_chosen = 0;
        refresh();
    });
    connect(session, &Session::assessmentChanged, this, &RepositoryDesk::refresh);
    refresh();
}

const QList<Repository> &RepositoryDesk::repositories() const
{
    static const QList<Repository> none;
    return m_session->hasProject() ? m_session->state().repositories : none;
}

const Repository *RepositoryDesk::repository() const
{
    const auto found = std::ranges::find(repositories(), m_chosen, &Repository::id);
    if (found != repositories().end())
        return &*found;
    return repositories().isEmpty() ? nullptr : &repositories().front();
}

const StoredInspection *RepositoryDesk::inspection() const
{
    if (!repository())
        return nullptr;
    const auto &all = m_session->state().inspections;
    const auto found = std::ranges::find(all, repository()->id, &StoredInspection::repositoryId);
    return found == all.end() ? nullptr : &*found;
}

void RepositoryDesk::choose(qint64 repositoryId)
{
    m_chosen = repositoryId;
    refresh();
}

void RepositoryDesk::chooseHolding(const QString &path)
{
    const auto holds = [this, &path](const Repository &source) {
        const auto &all = m_session->state().inspections;
        const auto found = std::ranges::find(all, source.id, &StoredInspection::repositoryId);
        return found != all.end() && std::ranges::any_of(found->facts, [&path](const Fact &fact) {
                   return std::ranges::any_of(fact.places, [&path](const Place &place) { return place.path == path; });
               });
    };
    if (repositories().size() < 2 || holds(*repository()))
        return;
    const auto other = std::ranges::find_if(repositories(), holds);
    if (other != repositories().end())
        choose(other->id);
}

void RepositoryDesk::refresh()
{
    if (m_session->hasWorkspace())
        if (const auto chosen = SettingStore(m_session->workspace().database()).value(namesSetting))
            m_names = Names(std::max<std::ptrdiff_t>(0, std::ranges::find(nameChoices, *chosen) - nameChoices.begin()) %
                            std::ptrdiff_t(nameChoices.size()));
    const StoredInspection *newest = inspection();
    if (!newest) {
        m_figures.reset();
        m_stack.reset();
        m_secrets.reset();
        m_loadedInspection = 0;
        m_missing = false;
        m_loading = false;
        Q_EMIT changed();
    } else if (newest->id != m_loadedInspection || repository()->path != m_loadedPath) {
        load();
    }
}

void RepositoryDesk::load()
{
    m_loadedInspection = inspection()->id;
    m_loadedPath = repository()->path;
    m_loading = true;
    m_figures.reset();
    m_stack.reset();
    m_secrets.reset();
    Q_EMIT changed();
    startJob<Documents>(
        this,
        [path = m_session->workspacePath(), repository = *repository(), id = m_loadedInspection](const Ticket &) {
            return readDocuments(path, repository, id);
        },
        [this, id = m_loadedInspection](const Result<Documents> &documents) {
            if (id != m_loadedInspection)
                return;
            m_loading = false;
            if (documents) {
                m_missing = documents->isMissing;
                m_figures = documents->figures;
                m_stack = documents->stack;
                m_secrets = documents->secrets;
            } else {
                Q_EMIT failed(documents.error());
            }
            setNames(m_names);
        });
}

void RepositoryDesk::relocate(const QString &folder)
{
    if (!inspection() || folder.isEmpty())
        return;
    startJob<QString>(
        this, [folder, commit = inspection()->commit](const Ticket &) { return sameRepositoryAt(folder, commit); },
        [this, before = *repository()](const Result<QString> &path) {
            if (!path)
                Q_EMIT failed(path.error());
            else if (*path != before.path)
                m_session->undoStack()->push(new RelocateCommand(m_session, before.id, before.path, *path));
        });
}

void RepositoryDesk::setNames(Names names)
{
    if (names != m_names && m_session->hasWorkspace())
        if (const Status kept =
                SettingStore(m_session->workspace().database()).set(namesSetting, nameChoices[std::size_t(names)]);
            !kept)
            Q_EMIT failed(kept.error());
    m_names = names;
    m_people.clear();
    if (m_figures && names == Names::Initials)
        m_people = initialsOf(*m_figures);
    else if (m_figures && names == Names::Numbered)
        m_people = pseudonymsOf(*m_figures);
    else if (m_figures)
        for (const CodeFigures::Person &person : m_figures->people)
            m_people << person.name;
    Q_EMIT changed();
}

QString RepositoryDesk::personName(int person) const
{
    return m_people.value(person);
}

QString RepositoryDesk::shownName(const QString &author) const
{
    if (m_names == Names::Full)
        return author;
    for (int i = 0; m_figures && i < int(m_figures->people.size()); ++i)
        if (m_figures->people[i].name.compare(author, Qt::CaseInsensitive) == 0)
            return personName(i);
    return tr("Somebody");
}

QList<FileView::Mark> RepositoryDesk::marksIn(const QString &path) const
{
    QList<FileView::Mark> marks;
    if (!inspection())
        return marks;
    for (const Fact &fact : inspection()->facts)
        if (fact.outcome == Fact::Outcome::Found)
            for (const Place &place : fact.places)
                if (place.path == path && place.line > 0)
                    marks.append({place.line, titleOfFact(m_session->catalogue(), fact.id)});
    std::ranges::stable_sort(marks, {}, &FileView::Mark::line);
    return marks;
}

void RepositoryDesk::searchForSecrets()
{
    if (!repository() || isSearching())
        return;
    const auto work = [path = m_session->workspacePath(), repository = *repository(),
                       catalogue = m_session->catalogue(), now = m_session->now()](const Ticket &ticket) {
        return searchAndSave(path, repository, catalogue, now, ticket);
    };
    m_searchJob = m_session->jobs()->start<SecretSearch>(
        tr("Search for secrets"), work,
        [desk = QPointer<RepositoryDesk>(this), id = repository()->id](const Result<SecretSearch> &search) {
            if (desk)
                desk->takeSearch(id, search);
        });
    Q_EMIT changed();
}

void RepositoryDesk::takeSearch(qint64 repositoryId, const Result<SecretSearch> &search)
{
    m_searchJob = 0;
    if (!search) {
        Q_EMIT changed();
        if (search.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(search.error());
        return;
    }
    if (repository() && repository()->id == repositoryId)
        m_secrets = std::make_shared<const SecretSearch>(*search);
    m_session->refresh();
    Q_EMIT changed();
}

void RepositoryDesk::cancelSearch()
{
    if (isSearching())
        m_session->jobs()->cancel(m_searchJob);
}

void RepositoryDesk::read(const QString &path, bool isFolder, int markedLine, const QString &commit)
{
    if (!inspection())
        return;
    FileView view;
    view.path = path;
    view.commit = commit.isEmpty() ? inspection()->commit : commit;
    if (commit.isEmpty())
        view.marks = marksIn(path);
    if (markedLine > 0)
        view.marks.prepend({markedLine, tr("What you opened")});
    const int request = ++m_reading;
    startJob<FileView>(
        this,
        [repository = repository()->path, view, isFolder](const Ticket &ticket) -> Result<FileView> {
            return readView(repository, view, isFolder, ticket);
        },
        [this, request](const Result<FileView> &read) {
            if (request != m_reading)
                return;
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            FileView shown = *read;
            for (PathCommit &one : shown.log.commits)
                one.author = shownName(one.author);
            Q_EMIT viewRead(shown);
        });
}

} // namespace sextant
