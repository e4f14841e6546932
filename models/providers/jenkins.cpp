// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/runlists.h"
#include "delivery/runreading.h"
#include "providers/fetching.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

extern const Provider jenkinsProvider;

namespace {

constexpr QStringView jenkinsRuns = u"jenkins-json";
constexpr qsizetype mostOpenBuilds = 100;
constexpr std::size_t namesTold = 5;
const QString buildFields =
    u"number,url,result,building,timestamp,duration,fullDisplayName,actions[lastBuiltRevision[SHA1,branch[name]]]"_s;

struct JenkinsText
{
    Q_DECLARE_TR_FUNCTIONS(Jenkins)
};

class Jenkins
{
public:
    Jenkins(const ProviderTask &task, const Ticket &ticket)
        : m_fetching(task, jenkinsProvider, service(task.connection), ticket)
    {}

    Result<Fetched> fetch();
    Status test();

private:
    static HttpService service(const Connection &connection);
    QUrl url(const QString &path) const;
    QUrl treeUrl(const QString &path, const QString &tree) const; ///< of these fields only
    Status builds();
    Result<Fetching::Page> readBuilds(const HttpAnswer &answer, const QUrl &url);
    Status refuseFolder(const HttpAnswer &answer, const QUrl &url);
    Status open();
    Status stages();

    Fetching m_fetching;
};

HttpService Jenkins::service(const Connection &connection)
{
    HttpService service;
    service.address = QUrl(connection.address);
    service.tokenHeader = "Authorization";
    service.tokenPrefix = "Basic ";
    service.tokenIsNameAndWord = true;
    return service;
}

QUrl Jenkins::url(const QString &path) const
{
    QString text = m_fetching.connection().address;
    for (const QString &name : m_fetching.connection().repository.split(u'/'))
        text += u"/job/"_s + escaped(name);
    return QUrl(text + path, QUrl::StrictMode);
}

QUrl Jenkins::treeUrl(const QString &path, const QString &tree) const
{
    return url(path + u"/api/json?tree=" + escaped(tree));
}

/// A folder has jobs and no builds. Which one is meant, only a person knows.
Status Jenkins::refuseFolder(const HttpAnswer &answer, const QUrl &url)
{
    QStringList jobs;
    bool builds = false;
    const Status parsed = m_fetching.parse(answer, url, [&](Json root) {
        builds = root["allBuilds"].isArray();
        for (const Json job : root["jobs"].items())
            if (jobs.size() < qsizetype(namesTold))
                jobs << m_fetching.connection().repository + u'/' + shortText(job["name"].text());
        return builds || root["jobs"].isArray();
    });
    if (!parsed || builds)
        return parsed;
    return inputError(JenkinsText::tr("“%1” is a folder of jobs.").arg(m_fetching.connection().repository), {},
                      JenkinsText::tr("Name one of them: %1.").arg(jobs.join(u", "_s)));
}

Result<Fetching::Page> Jenkins::readBuilds(const HttpAnswer &answer, const QUrl &url)
{
    if (const Status job = refuseFolder(answer, url); !job)
        return job.error();
    Fetching::Page page;
    const Status parsed = m_fetching.parse(answer, url, [&page](Json root) {
        page.items = root["allBuilds"].size();
        return true;
    });
    if (!parsed)
        return parsed.error();
    const auto oldest = m_fetching.takeRuns(answer.text(), jenkinsRuns);
    if (!oldest)
        return oldest.error();
    page.enough = m_fetching.isFull() || (*oldest > 0 && *oldest < m_fetching.plan().floor);
    m_fetching.tell(JenkinsText::tr("%n build(s) read", nullptr, int(m_fetching.fetched().list.runs.size())));
    return page;
}

Status Jenkins::builds()
{
    const auto pageUrl = [this](int page) {
        return treeUrl(
            {}, u"jobs[name],allBuilds[%1]{%2,%3}"_s.arg(buildFields).arg((page - 1) * pageSize).arg(page * pageSize));
    };
    const auto walked = m_fetching.walk(
        {u"builds"_s, pageUrl, [this](const HttpAnswer &answer, const QUrl &at) { return readBuilds(answer, at); }});
    if (!walked)
        return walked.error();
    m_fetching.fetched().unchanged = walked->unchanged;
    m_fetching.noteEnd(*walked);
    return done();
}

Status Jenkins::open()
{
    for (const QString &id : m_fetching.plan().open.mid(0, mostOpenBuilds)) {
        if (m_fetching.hasRun(id))
            continue;
        const QUrl at = treeUrl(u'/' + escaped(id), buildFields);
        const auto answer = m_fetching.getBeside(at, JenkinsText::tr("Builds that were deleted"));
        if (!answer)
            return answer.error();
        if (!*answer)
            continue;
        if (const auto taken = m_fetching.takeRuns((*answer)->text(), jenkinsRuns); !taken)
            return taken.error();
        m_fetching.tell(JenkinsText::tr("Looking again at builds that were going on"));
    }
    return done();
}

/// Only jobs that are pipelines have stages, and only with a plug-in that not every server has.
Status Jenkins::stages()
{
    if (m_fetching.fetched().list.runs.empty())
        return done();
    const auto answer = m_fetching.getBeside(url(u"/wfapi/runs"_s), JenkinsText::tr("Stages"));
    if (!answer)
        return answer.error();
    return *answer ? m_fetching.takeJobs((*answer)->text(), jenkinsRuns) : done();
}

Result<Fetched> Jenkins::fetch()
{
    for (const auto step : {&Jenkins::builds, &Jenkins::open, &Jenkins::stages})
        if (const Status read = (this->*step)(); !read)
            return read.error();
    return m_fetching.finish();
}

Status Jenkins::test()
{
    const QUrl at = treeUrl({}, u"jobs[name],allBuilds[number]{0,1}"_s);
    const auto answer = m_fetching.get(at);
    if (!answer)
        return answer.error();
    return refuseFolder(*answer, at);
}

} // namespace

const Provider jenkinsProvider{
    "jenkins",
    "Jenkins",
    "",
    QT_TRANSLATE_NOOP("providers", "Folders and name of the job, as in shop/main."),
    QT_TRANSLATE_NOOP("providers",
                      "Read access is enough: a user with the rights Overall/Read and Job/Read, entered as "
                      "name:token with an API token of that user."),
    {"SEXTANT_JENKINS_TOKEN", "SEXTANT_TOKEN", "JENKINS_TOKEN"},
    [](const QUrl &address) { return address.path().contains("/job/"_L1) || address.host().contains("jenkins"_L1); },
    [](const ProviderTask &task, const Ticket &ticket) { return Jenkins(task, ticket).fetch(); },
    [](const ProviderTask &task, const Ticket &ticket) { return Jenkins(task, ticket).test(); }};

} // namespace sextant
