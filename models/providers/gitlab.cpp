// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/runlists.h"
#include "delivery/runreading.h"
#include "providers/fetching.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

extern const Provider gitlabProvider;

namespace {

constexpr QStringView gitlabRuns = u"gitlab-ci-json";
constexpr qsizetype mostOpenPipelines = 100;
constexpr int mostDetails = 50; ///< pipelines asked for one by one: lists do not say when they began
constexpr int mostJobPages = 3;
constexpr int mostPagesOfDeployments = 5;

struct GitLabText
{
    Q_DECLARE_TR_FUNCTIONS(GitLab)
};

class Gitlab
{
public:
    Gitlab(const ProviderTask &task, const Ticket &ticket)
        : m_fetching(task, gitlabProvider, service(task.connection), ticket)
    {}

    Result<Fetched> fetch();
    Status test();

private:
    static HttpService service(const Connection &connection);
    QUrl url(const QString &path, const QString &query = {}) const;
    QUrl listUrl(const QString &path, int page, const QString &order, Moment since) const;
    Status pipelines();
    Result<Fetching::Page> readPipelines(const HttpAnswer &answer, const QUrl &url);
    Status details();
    Status jobs();
    Status deployments();
    Status releases();

    Fetching m_fetching;
};

HttpService Gitlab::service(const Connection &connection)
{
    HttpService service;
    service.address = QUrl(connection.address + u"/api/v4");
    service.tokenHeader = "PRIVATE-TOKEN";
    return service;
}

QUrl Gitlab::url(const QString &path, const QString &query) const
{
    const QString project = escaped(m_fetching.connection().repository);
    const QString text = m_fetching.connection().address + u"/api/v4/projects/" + project + path;
    return QUrl(query.isEmpty() ? text : QString(text + u'?' + query), QUrl::StrictMode);
}

QUrl Gitlab::listUrl(const QString &path, int page, const QString &order, Moment since) const
{
    QString query = u"per_page=%1&page=%2&order_by=%3&sort=desc"_s.arg(pageSize).arg(page).arg(order);
    if (since > 0)
        query += u"&updated_after="_s + isoTime(since);
    return url(path, query);
}

Result<Fetching::Page> Gitlab::readPipelines(const HttpAnswer &answer, const QUrl &url)
{
    Fetching::Page page;
    Moment oldest = 0;
    const Status parsed = m_fetching.parse(answer, url, [&](Json root) {
        page.items = root.size();
        for (const Json item : root.items())
            if (const Moment changed = momentOf(item["updated_at"].text()); changed > 0)
                oldest = oldest == 0 ? changed : std::min(oldest, changed);
        return root.isArray();
    });
    if (!parsed)
        return parsed.error();
    if (const auto taken = m_fetching.takeRuns(answer.text(), gitlabRuns); !taken)
        return taken.error();
    page.enough = m_fetching.isFull() || (oldest > 0 && oldest < m_fetching.plan().floor);
    m_fetching.tell(GitLabText::tr("%n pipeline(s) read", nullptr, int(m_fetching.fetched().list.runs.size())));
    return page;
}

Status Gitlab::pipelines()
{
    // The time is not in the query: its address, and with it the validator, would change each time.
    const auto walked = m_fetching.walk(
        {u"pipelines"_s, [this](int page) { return listUrl(u"/pipelines"_s, page, u"updated_at"_s, 0); },
         [this](const HttpAnswer &answer, const QUrl &at) { return readPipelines(answer, at); }});
    if (!walked)
        return walked.error();
    m_fetching.fetched().unchanged = walked->unchanged;
    m_fetching.noteEnd(*walked);
    // What is known from closer up is not replaced by what a list says of it.
    m_fetching.dropSettled();
    return done();
}

/// The newest ones and those that had not ended the last time.
Status Gitlab::details()
{
    QStringList ids = m_fetching.newest(mostDetails);
    for (const QString &id : m_fetching.plan().open.mid(0, mostOpenPipelines))
        if (!ids.contains(id) && !m_fetching.hasRun(id))
            ids << id;
    for (const QString &id : std::as_const(ids)) {
        const auto answer =
            m_fetching.getBeside(url(u"/pipelines/"_s + escaped(id)), GitLabText::tr("Single pipelines"));
        if (!answer)
            return answer.error();
        if (!*answer)
            continue;
        if (const auto taken = m_fetching.takeRuns((*answer)->text(), gitlabRuns); !taken)
            return taken.error();
        m_fetching.tell(GitLabText::tr("Reading the newest pipelines"));
    }
    return done();
}

Status Gitlab::jobs()
{
    for (int page = 1; page <= mostJobPages && !m_fetching.fetched().list.runs.empty(); ++page) {
        const auto answer = m_fetching.getBeside(url(u"/jobs"_s, u"per_page=%1&page=%2"_s.arg(pageSize).arg(page)),
                                                 GitLabText::tr("Jobs"));
        if (!answer)
            return answer.error();
        if (!*answer)
            break;
        if (const Status taken = m_fetching.takeJobs((*answer)->text(), gitlabRuns); !taken)
            return taken;
        m_fetching.tell(GitLabText::tr("Reading jobs"));
        if (!(*answer)->headers.value("link").contains("next"))
            break;
    }
    return done();
}

Status Gitlab::deployments()
{
    for (int page = 1; page <= mostPagesOfDeployments; ++page) {
        const QUrl at = listUrl(u"/deployments"_s, page, u"updated_at"_s, m_fetching.plan().deploymentsSince);
        const auto answer = m_fetching.getBeside(at, GitLabText::tr("Deployments"));
        if (!answer)
            return answer.error();
        if (!*answer)
            return done();
        std::size_t items = 0;
        const Status parsed = m_fetching.parse(**answer, at, [&](Json root) {
            items = root.size();
            for (const Json item : root.items()) {
                const Json job = item["deployable"];
                Moment ended = momentOf(job["finished_at"].text());
                if (ended == 0)
                    ended =
                        momentOf(item["updated_at"].exists() ? item["updated_at"].text() : item["created_at"].text());
                m_fetching.addDeployment({shortText(item["id"].printed()),
                                          shortText(item["environment"]["name"].text()), shortText(item["sha"].text()),
                                          ended, shortText(item["status"].text()).toLower(), u"gitlab"_s,
                                          webAddress(job["web_url"].text())});
            }
            return root.isArray();
        });
        if (!parsed)
            return parsed;
        m_fetching.tell(GitLabText::tr("Reading deployments"));
        if (items < std::size_t(pageSize))
            break;
    }
    return done();
}

Status Gitlab::releases()
{
    const QUrl at = url(u"/releases"_s, u"per_page=%1"_s.arg(pageSize));
    const auto answer = m_fetching.getBeside(at, GitLabText::tr("Releases"));
    if (!answer || !*answer)
        return answer ? done() : Status(answer.error());
    Status parsed = m_fetching.parse(**answer, at, [this](Json root) {
        for (const Json item : root.items()) {
            const QString tag = shortText(item["tag_name"].text());
            if (!item["upcoming_release"].isTrue())
                m_fetching.addDeployment({u"release "_s + tag, tag, shortText(item["commit"]["id"].text()),
                                          momentOf(item["released_at"].text()), u"success"_s, u"release"_s,
                                          webAddress(item["_links"]["self"].text())});
        }
        return root.isArray();
    });
    if (!parsed)
        return parsed;
    const QUrl tags = url(u"/repository/tags"_s, u"per_page=%1"_s.arg(pageSize));
    const auto tagList = m_fetching.getBeside(tags, GitLabText::tr("Tags"));
    if (!tagList || !*tagList)
        return tagList ? done() : Status(tagList.error());
    return m_fetching.parse(**tagList, tags, [this](Json root) {
        for (const Json item : root.items()) {
            const QString tag = shortText(item["name"].text());
            if (!m_fetching.hasDeployment(u"release "_s + tag))
                m_fetching.addDeployment({u"tag "_s + tag,
                                          tag,
                                          shortText(item["commit"]["id"].text()),
                                          momentOf(item["commit"]["created_at"].text()),
                                          u"success"_s,
                                          u"tag"_s,
                                          {}});
        }
        return root.isArray();
    });
}

Result<Fetched> Gitlab::fetch()
{
    for (const auto step :
         {&Gitlab::pipelines, &Gitlab::details, &Gitlab::jobs, &Gitlab::deployments, &Gitlab::releases})
        if (const Status read = (this->*step)(); !read)
            return read.error();
    return m_fetching.finish();
}

Status Gitlab::test()
{
    const QUrl at = url(u"/pipelines"_s, u"per_page=1"_s);
    const auto answer = m_fetching.get(at);
    if (!answer)
        return answer.error();
    return m_fetching.parse(*answer, at, [](Json root) { return root.isArray(); });
}

} // namespace

const Provider gitlabProvider{
    "gitlab",
    "GitLab",
    "https://gitlab.com",
    QT_TRANSLATE_NOOP("providers", "Path of the project with its groups, as in group/shop."),
    QT_TRANSLATE_NOOP("providers", "Read access is enough: a project access token with the scope read_api and the role "
                                   "Reporter."),
    {"SEXTANT_GITLAB_TOKEN", "SEXTANT_TOKEN", "GITLAB_TOKEN"},
    [](const QUrl &address) { return address.host().contains("gitlab"_L1) || address.path().contains("/-/"_L1); },
    [](const ProviderTask &task, const Ticket &ticket) { return Gitlab(task, ticket).fetch(); },
    [](const ProviderTask &task, const Ticket &ticket) { return Gitlab(task, ticket).test(); }};

} // namespace sextant
