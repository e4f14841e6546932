// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/findingsdesk.h"

#include "session/findingsreader.h"
#include "session/session.h"
#include "session/triagedesk.h"
#include "session/undocommands.h"

#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

struct ReadList
{
    Result<FindingsReader::List> list;
};

namespace {

const QString pageId = u"findings"_s;

/// A view by its name, and what it shows; nothing: there is no such view.
struct NamedView
{
    QString name;
    std::optional<QString> query;
};

Status putFindingView(Session &session, const NamedView &view)
{
    SavedViewStore store(session.workspace().database(), session.state().project.id);
    const Status put = view.query ? store.put({pageId, view.name, *view.query}) : store.remove(pageId, view.name);
    if (put)
        Q_EMIT session.kept(Kept::FindingViews);
    return put;
}

} // namespace

FindingsDesk::FindingsDesk(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(new FindingsModel(this))
{
    m_search.criteria = FindingCriteria::open();
    connect(m_model, &FindingsModel::pageWanted, this, &FindingsDesk::loadPage, Qt::QueuedConnection);
    connect(session, &Session::projectChanged, this, &FindingsDesk::showProject);
    connect(session, &Session::assessmentChanged, this, &FindingsDesk::readAgainAfterImport);
    connect(session, &Session::kept, this, [this](Kept what) {
        if (what == Kept::FindingViews)
            Q_EMIT viewsChanged();
    });
    connect(TriageDesk::of(session), &TriageDesk::decided, this, &FindingsDesk::readDecisionsAgain);
    // A list of what is exploited is no import of the project, and says something about its findings all the same.
    connect(session, &Session::importFinished, this, [this](const QList<FileOutcome> &outcomes) {
        const auto isList = [](const FileOutcome &outcome) { return outcome.notAReport && !outcome.note.isEmpty(); };
        if (!m_reader || std::ranges::none_of(outcomes, isList))
            return;
        QMetaObject::invokeMethod(m_reader, [reader = m_reader] { reader->forgetColumns(); });
        search();
    });
    showProject();
}

FindingsDesk::~FindingsDesk()
{
    stopReader();
}

void FindingsDesk::startReader()
{
    if (m_reader && m_readerPath == m_session->workspacePath())
        return;
    stopReader();
    m_readerPath = m_session->workspacePath();
    m_reader = new FindingsReader(m_readerPath, m_session->catalogue());
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    m_thread.start();
}

void FindingsDesk::stopReader()
{
    if (!m_reader)
        return;
    m_reader->want();
    m_thread.quit();
    m_thread.wait();
    m_reader = nullptr;
}

QString FindingsDesk::lastImport() const
{
    const auto &imports = m_session->state().imports;
    return u"%1 %2"_s.arg(imports.size()).arg(imports.isEmpty() ? 0 : imports.front().id);
}

bool FindingsDesk::isEmpty() const
{
    return !m_session->hasProject() || m_session->state().imports.isEmpty();
}

void FindingsDesk::showProject()
{
    m_model->clear();
    m_facets = {};
    m_projectId = m_session->hasProject() ? m_session->state().project.id : 0;
    if (m_projectId == 0) {
        stopReader();
        Q_EMIT listChanged();
        return;
    }
    startReader();
    m_imports = lastImport();
    m_search.today = m_session->now().date();
    m_search.unfolded.clear();
    QMetaObject::invokeMethod(m_reader, [this, reader = m_reader, id = m_projectId] {
        reader->forgetColumns();
        const auto first = reader->firstRows(id);
        QMetaObject::invokeMethod(this, [this, id, first] {
            if (first && id == m_projectId && m_reading && m_model->rowCount() == 0)
                m_model->setFirstRows(*first, m_search.today);
        });
    });
    search();
    Q_EMIT viewsChanged();
}

void FindingsDesk::readAgainAfterImport()
{
    if (!m_session->hasProject() || !m_reader || m_session->state().project.id != m_projectId ||
        lastImport() == m_imports)
        return;
    m_imports = lastImport();
    QMetaObject::invokeMethod(m_reader, [reader = m_reader] { reader->forgetColumns(); });
    search();
}

void FindingsDesk::readDecisionsAgain()
{
    if (!m_reader)
        return;
    QMetaObject::invokeMethod(m_reader, [this, reader = m_reader] {
        const Status read = reader->readDecisionsAgain();
        if (!read)
            QMetaObject::invokeMethod(this, [this, error = read.error()] { Q_EMIT m_session->failed(error); });
    });
    search();
}

void FindingsDesk::search()
{
    if (!m_reader)
        return;
    m_reading = true;
    Q_EMIT searching();
    const quint64 number = m_reader->want();
    QMetaObject::invokeMethod(m_reader, [this, reader = m_reader, number, id = m_projectId, wanted = m_search] {
        auto list = std::make_shared<ReadList>(reader->search(id, wanted, number));
        QMetaObject::invokeMethod(this, [this, list] { takeList(list); });
    });
}

void FindingsDesk::takeList(const std::shared_ptr<ReadList> &read)
{
    if (!read->list) {
        if (read->list.error().kind != Error::Kind::Cancelled) {
            m_reading = false;
            Q_EMIT m_session->failed(read->list.error());
        }
        return;
    }
    if (read->list->columns->projectId != m_projectId)
        return;
    m_reading = false;
    m_facets = read->list->rows.facets;
    m_model->setList(std::move(read->list->columns), std::move(read->list->rows), read->list->search);
    Q_EMIT listChanged();
}

void FindingsDesk::loadPage(int generation, int page)
{
    if (!m_reader || generation != m_model->generation())
        return;
    QMetaObject::invokeMethod(m_reader, [this, reader = m_reader, generation, page, ids = m_model->idsOfPage(page)] {
        const auto findings = reader->load(ids);
        QMetaObject::invokeMethod(this, [this, generation, page, findings] {
            if (findings)
                m_model->setPage(generation, page, *findings);
            else
                Q_EMIT m_session->failed(findings.error());
        });
    });
}

void FindingsDesk::setCriteria(const FindingCriteria &criteria)
{
    m_search.criteria = criteria;
    search();
}

void FindingsDesk::setSort(FindingSort sort, bool descending)
{
    m_search.sort = sort;
    m_search.descending = descending;
    search();
}

void FindingsDesk::setGrouping(FindingGrouping grouping)
{
    m_search.grouping = grouping;
    m_search.unfolded.clear();
    search();
}

void FindingsDesk::toggleGroup(const QString &head)
{
    if (!m_search.unfolded.remove(head))
        m_search.unfolded.insert(head);
    search();
}

Result<QList<FindingTrailEntry>> FindingsDesk::trail(const StoredFinding &finding) const
{
    return TriageStore(m_session->workspace().database()).trail(finding);
}

void FindingsDesk::findOthers(const StoredFinding &finding)
{
    if (!m_reader)
        return;
    QMetaObject::invokeMethod(m_reader, [this, reader = m_reader, finding] {
        const auto others = reader->toldByOthers(finding);
        QMetaObject::invokeMethod(this, [this, id = finding.id, others] {
            if (others)
                Q_EMIT othersFound(id, *others);
            else
                Q_EMIT m_session->failed(others.error());
        });
    });
}

QStringList FindingsDesk::checksOf(const StoredFinding &finding) const
{
    return FindingChecks::of(m_session->catalogue(), finding.finding);
}

QList<SavedView> FindingsDesk::views() const
{
    if (m_projectId == 0)
        return {};
    const auto views = SavedViewStore(m_session->workspace().database(), m_projectId).list(pageId);
    return views ? *views : QList<SavedView>();
}

void FindingsDesk::saveView(const QString &given)
{
    const QString name = given.simplified();
    const QList<SavedView> known = views();
    const auto old = std::ranges::find(known, name, &SavedView::name);
    const NamedView before{name, old == known.end() ? std::nullopt : std::optional(old->query)};
    const NamedView after{name, findingQuery(m_search.criteria)};
    m_session->undoStack()->push(
        new PutCommand<NamedView>(m_session, tr("Save the view “%1”").arg(name), before, after, &putFindingView));
}

void FindingsDesk::removeView(const QString &name)
{
    const QList<SavedView> known = views();
    const auto view = std::ranges::find(known, name, &SavedView::name);
    if (view != known.end())
        m_session->undoStack()->push(new PutCommand<NamedView>(m_session, tr("Remove the view “%1”").arg(name),
                                                               {name, view->query}, {name, {}}, &putFindingView));
}

void FindingsDesk::exportTo(const QString &file, FindingExport format, const QList<qint64> &findings)
{
    const FindingExportRequest request{file, format, findings, m_session->state().project.name};
    const auto work = [path = m_session->workspacePath(), request](const Ticket &ticket) -> Result<qint64> {
        const auto workspace = Workspace::open(path, Access::ReadOnly);
        if (!workspace)
            return workspace.error();
        return exportFindings(*workspace, request, ticket);
    };
    m_session->jobs()->start<qint64>(tr("Export of findings"), work, [this, file](const Result<qint64> &written) {
        if (written)
            Q_EMIT exported(file, *written);
        else if (written.error().kind != Error::Kind::Cancelled)
            Q_EMIT m_session->failed(written.error());
    });
}

} // namespace sextant
