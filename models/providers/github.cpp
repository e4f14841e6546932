// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/runlists.h"
#include "delivery/runreading.h"
#include "providers/fetching.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

extern const Provider githubProvider;

namespace {

constexpr QStringView githubRuns = u"github-actions-json";
constexpr qsizetype mostOpenRuns = 100;
constexpr int mostJobs = 30;       ///< runs whose jobs are asked for; each costs a request
constexpr int mostStates = 100;    ///< deployments whose end is asked for, likewise
constexpr int mostPagesBeside = 3; ///< of deployments, releases and tags

struct GitHubText
{
    Q_DECLARE_TR_FUNCTIONS(GitHub)
};

class Github
{
public:
    Github(const ProviderTask &task, const Ticket &ticket)
        : m_fetching(task, githubProvider, service(task.connection), ticket)
    {}

    Result<Fetched> fetch();
    Status test();

private:
    static HttpService service(const Connection &connection);
    QUrl url(const QString &path, int page = 0) const;
    Status runs();
    Result<Fetching::Page> readRuns(const HttpAnswer &answer, const QUrl &url);
    Status open();
    Status jobs();
    Status deployments();
    Result<std::optional<DeploymentRecord>> ended(DeploymentRecord record);
    Status releases();

    Fetching m_fetching;
};

HttpService Github::service(const Connection &connection)
{
    // Enterprise servers have the interface below their own address.
    const bool isPublic = connection.address == u"https://github.com";
    HttpService service;
    service.address = isPublic ? QUrl(u"https://api.github.com"_s) : QUrl(connection.address + u"/api/v3");
    service.tokenHeader = "Authorization";
    service.tokenPrefix = "Bearer ";
    service.headers = {{"Accept", "application/vnd.github+json"}, {"X-GitHub-Api-Version", "2022-11-28"}};
    return service;
}

QUrl Github::url(const QString &path, int page) const
{
    QStringList names;
    for (const QString &name : m_fetching.connection().repository.split(u'/'))
        names << escaped(name);
    QString text = service(m_fetching.connection()).address.toString() + u"/repos/" + names.join(u'/') + path;
    if (page > 0)
        text += u"?per_page=%1&page=%2"_s.arg(pageSize).arg(page);
    return QUrl(text, QUrl::StrictMode);
}

Result<Fetching::Page> Github::readRuns(const HttpAnswer &answer, const QUrl &url)
{
    Fetching::Page page;
    Moment oldest = 0;
    const Status parsed = m_fetching.parse(answer, url, [&](Json root) {
        page.items = root["workflow_runs"].size();
        for (const Json run : root["workflow_runs"].items())
            if (const Moment made = momentOf(run["created_at"].text()); made > 0)
                oldest = oldest == 0 ? made : std::min(oldest, made);
        return root["workflow_runs"].isArray();
    });
    if (!parsed)
        return parsed.error();
    if (const auto taken = m_fetching.takeRuns(answer.text(), githubRuns); !taken)
        return taken.error();
    page.enough = m_fetching.isFull() || (oldest > 0 && oldest < m_fetching.plan().floor);
    m_fetching.tell(GitHubText::tr("%n run(s) read", nullptr, int(m_fetching.fetched().list.runs.size())));
    return page;
}

Status Github::runs()
{
    const auto walked =
        m_fetching.walk({u"runs"_s, [this](int page) { return url(u"/actions/runs"_s, page); },
                         [this](const HttpAnswer &answer, const QUrl &at) { return readRuns(answer, at); }});
    if (!walked)
        return walked.error();
    m_fetching.fetched().unchanged = walked->unchanged;
    m_fetching.noteEnd(*walked);
    return done();
}

/// Those that had not ended the last time and that were not among the new ones.
Status Github::open()
{
    for (const QString &id : m_fetching.plan().open.mid(0, mostOpenRuns)) {
        if (m_fetching.hasRun(id))
            continue;
        const QUrl at = url(u"/actions/runs/"_s + escaped(id));
        const auto answer = m_fetching.getBeside(at, GitHubText::tr("Runs that were deleted"));
        if (!answer)
            return answer.error();
        if (!*answer)
            continue;
        // One run, in the shape of a list, for the reader of lists.
        QByteArray list = "{\"workflow_runs\":[" + (*answer)->body.chopped(HttpAnswer::bodyPadding) + "]}";
        const auto size = std::size_t(list.size());
        list.append(HttpAnswer::bodyPadding, '\0');
        if (const auto taken = m_fetching.takeRuns({list.constData(), size}, githubRuns); !taken)
            return taken.error();
        m_fetching.tell(GitHubText::tr("Looking again at runs that were going on"));
    }
    return done();
}

Status Github::jobs()
{
    for (const QString &id : m_fetching.newest(mostJobs)) {
        const auto answer =
            m_fetching.getBeside(url(u"/actions/runs/%1/jobs"_s.arg(escaped(id)), 1), GitHubText::tr("Jobs"));
        if (!answer)
            return answer.error();
        if (!*answer)
            return done();
        if (const Status taken = m_fetching.takeJobs((*answer)->text(), githubRuns); !taken)
            return taken;
        m_fetching.tell(GitHubText::tr("Reading jobs of the newest runs"));
    }
    return done();
}

/// A deployment has no end of its own: a list of states tells it. One that was good and then replaced was good.
Result<std::optional<DeploymentRecord>> Github::ended(DeploymentRecord record)
{
    const QUrl at = url(u"/deployments/%1/statuses"_s.arg(escaped(record.externalId)), 1);
    const auto answer = m_fetching.getBeside(at, GitHubText::tr("Ends of deployments"));
    if (!answer)
        return answer.error();
    if (!*answer)
        return std::optional<DeploymentRecord>();
    const Status parsed = m_fetching.parse(**answer, at, [&record](Json root) {
        for (const Json state : root.items()) {
            const QString word = shortText(state["state"].text()).toLower();
            if (record.conclusion.isEmpty() || word == u"success") {
                record.conclusion = word;
                record.deployed = momentOf(state["created_at"].text());
                if (const QString log = webAddress(state["log_url"].text()); !log.isEmpty())
                    record.url = log;
            }
            if (word == u"success")
                break;
        }
        return root.isArray();
    });
    if (!parsed)
        return parsed.error();
    return std::optional(std::move(record));
}

Status Github::deployments()
{
    std::vector<DeploymentRecord> made;
    for (int page = 1; page <= mostPagesBeside; ++page) {
        const QUrl at = url(u"/deployments"_s, page);
        const auto answer = m_fetching.getBeside(at, GitHubText::tr("Deployments"));
        if (!answer)
            return answer.error();
        if (!*answer)
            return done();
        std::size_t items = 0;
        bool enough = false;
        const Status parsed = m_fetching.parse(**answer, at, [&](Json root) {
            items = root.size();
            for (const Json item : root.items()) {
                const Moment begun = momentOf(item["created_at"].text());
                enough |= begun < m_fetching.plan().deploymentsSince;
                if (begun >= m_fetching.plan().deploymentsSince)
                    made.push_back({shortText(item["id"].printed()),
                                    shortText(item["environment"].text()),
                                    shortText(item["sha"].text()),
                                    begun,
                                    {},
                                    u"github"_s,
                                    m_fetching.connection().address + u'/' + m_fetching.connection().repository +
                                        u"/deployments"});
            }
            return root.isArray();
        });
        if (!parsed)
            return parsed;
        if (enough || items < std::size_t(pageSize))
            break;
    }
    for (std::size_t at = 0; at < made.size() && at < std::size_t(mostStates); ++at) {
        const auto record = ended(std::move(made[at]));
        if (!record)
            return record.error();
        if (!*record)
            break;
        m_fetching.addDeployment(**record);
        m_fetching.tell(GitHubText::tr("Reading deployments"));
    }
    return done();
}

/// Versions that were given out. What they were made from, only the list of tags says.
Status Github::releases()
{
    QHash<QString, QString> commits;
    const QUrl tags = url(u"/tags"_s, 1);
    const auto tagList = m_fetching.getBeside(tags, GitHubText::tr("Tags"));
    if (!tagList || !*tagList)
        return tagList ? done() : Status(tagList.error());
    Status parsed = m_fetching.parse(**tagList, tags, [&commits](Json root) {
        for (const Json tag : root.items())
            commits.insert(shortText(tag["name"].text()), shortText(tag["commit"]["sha"].text()));
        return root.isArray();
    });
    if (!parsed)
        return parsed;
    const QUrl at = url(u"/releases"_s, 1);
    const auto answer = m_fetching.getBeside(at, GitHubText::tr("Releases"));
    if (!answer || !*answer)
        return answer ? done() : Status(answer.error());
    return m_fetching.parse(**answer, at, [&](Json root) {
        for (const Json item : root.items()) {
            const QString tag = shortText(item["tag_name"].text());
            if (!item["draft"].isTrue() && !item["prerelease"].isTrue())
                m_fetching.addDeployment({u"release "_s + tag, tag, commits.value(tag),
                                          momentOf(item["published_at"].text()), u"success"_s, u"release"_s,
                                          webAddress(item["html_url"].text())});
        }
        return root.isArray();
    });
}

Result<Fetched> Github::fetch()
{
    for (const auto step : {&Github::runs, &Github::open, &Github::jobs, &Github::deployments, &Github::releases})
        if (const Status read = (this->*step)(); !read)
            return read.error();
    return m_fetching.finish();
}

Status Github::test()
{
    const QUrl at = QUrl(url(u"/actions/runs"_s).toString() + u"?per_page=1");
    const auto answer = m_fetching.get(at);
    if (!answer)
        return answer.error();
    return m_fetching.parse(*answer, at, [](Json root) { return root["workflow_runs"].isArray(); });
}

} // namespace

const Provider githubProvider{
    "github",
    "GitHub",
    "https://github.com",
    QT_TRANSLATE_NOOP("providers", "Owner and name, as in team/shop."),
    QT_TRANSLATE_NOOP("providers", "Read access is enough: a fine-grained token for this repository with Actions, "
                                   "Deployments and Contents set to read-only. Public repositories need no rights."),
    {"SEXTANT_GITHUB_TOKEN", "SEXTANT_TOKEN", "GITHUB_TOKEN", "GH_TOKEN"},
    [](const QUrl &address) { return address.host().contains("github"_L1); },
    [](const ProviderTask &task, const Ticket &ticket) { return Github(task, ticket).fetch(); },
    [](const ProviderTask &task, const Ticket &ticket) { return Github(task, ticket).test(); }};

} // namespace sextant
