// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/fetching.h"

#include "delivery/runlists.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int mostPagesTold = 1'000'000;

struct FetchingText
{
    Q_DECLARE_TR_FUNCTIONS(Fetching)
};

bool linksToNext(const QByteArray &link)
{
    return link.contains("rel=\"next\"") || link.contains("rel=next");
}

QString noteFor(const QString &what, int status)
{
    return status == 404 ? FetchingText::tr("%1: this server shows none.").arg(what)
                         : FetchingText::tr("%1: the token may not read them.").arg(what);
}

} // namespace

QString escaped(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString isoTime(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).toString(Qt::ISODate);
}

Fetching::Fetching(const ProviderTask &task, const Provider &provider, HttpService service, const Ticket &ticket)
    : m_task(task)
    , m_provider(provider)
    , m_client(
          [&] {
              service.name = QString::fromLatin1(provider.name);
              service.token = task.token;
              return std::move(service);
          }(),
          task.time, task.limits)
    , m_ticket(ticket)
{
    m_fetched.list.source = sourceOf(task.connection);
    m_fetched.etags = task.plan.etags;
}

Error Fetching::wrongShape(const QUrl &url) const
{
    return inputError(
        FetchingText::tr("What answered is not %1: the answer is not what it would say.").arg(m_client.service().name),
        shownAddress(url),
        FetchingText::tr("Check the address. A proxy or a page to sign in may have answered instead."));
}

Error Fetching::refusal(const HttpAnswer &answer, const QUrl &url) const
{
    const QString name = m_client.service().name;
    const QString where = shownAddress(url);
    const bool token = !m_client.service().token.isEmpty();
    const QString enough = scopesText(m_provider);
    switch (answer.status) {
    case 401:
        return token ? environmentError(
                           FetchingText::tr("%1 does not accept the token: it is wrong, expired or taken back.")
                               .arg(name),
                           where, FetchingText::tr("Make a new one. %1").arg(enough))
                     : environmentError(FetchingText::tr("%1 wants a token for this.").arg(name), where, enough);
    case 403:
        return environmentError(FetchingText::tr("%1 knows who asks, and does not let them read this.").arg(name),
                                where, enough);
    case 404:
    case 410:
        return inputError(FetchingText::tr("%1 shows no “%2” here: the name is wrong, or the token may not see it.")
                              .arg(name, m_task.connection.repository),
                          where, enough);
    default:
        return environmentError(FetchingText::tr("%1 refused the request (%2).").arg(name).arg(answer.status), where,
                                FetchingText::tr("Check the address."));
    }
}

Result<HttpAnswer> Fetching::get(const QUrl &url, const QByteArray &etag)
{
    auto answer = m_client.get(url, etag, m_ticket);
    if (!answer || answer->status == 200 || (answer->status == 304 && !etag.isEmpty()))
        return answer;
    return refusal(*answer, url);
}

Result<std::optional<HttpAnswer>> Fetching::getBeside(const QUrl &url, const QString &what)
{
    auto answer = m_client.get(url, {}, m_ticket);
    if (!answer)
        return answer.error();
    if (answer->status == 200)
        return std::optional(std::move(*answer));
    if (answer->status != 401 && answer->status != 403 && answer->status != 404 && answer->status != 410)
        return refusal(*answer, url);
    const QString note = noteFor(what, answer->status);
    if (!m_fetched.notes.contains(note))
        m_fetched.notes << note;
    return std::optional<HttpAnswer>();
}

Result<Fetching::Walked> Fetching::walk(const Walk &walk)
{
    for (int page = 1; page <= walk.mostPages; ++page) {
        const QUrl url = walk.url(page);
        const QByteArray known = page == 1 ? plan().etags.value(walk.name).toLatin1() : QByteArray();
        const auto answer = get(url, known);
        if (!answer)
            return answer.error();
        if (answer->status == 304)
            return Walked{true, false};
        if (page == 1)
            m_fetched.etags.insert(walk.name, QString::fromLatin1(answer->etag().left(200)));
        const auto read = walk.read(*answer, url);
        if (!read)
            return read.error();
        // Servers without links fill each page but the last.
        const QByteArray link = answer->headers.value("link");
        if (link.isEmpty() ? read->items < std::size_t(pageSize) : !linksToNext(link))
            return Walked{false, false};
        if (read->enough)
            return Walked{false, true};
    }
    return Walked{false, true};
}

void Fetching::tell(const QString &phase)
{
    m_told = std::min(m_told + 1, mostPagesTold);
    m_ticket.report(m_told, 0, phase);
}

void Fetching::put(RunRecord run)
{
    auto &attempts = m_places[run.externalId];
    const auto known = attempts.constFind(run.attempt);
    if (known == attempts.constEnd()) {
        attempts.insert(run.attempt, m_fetched.list.runs.size());
        m_fetched.list.runs.push_back(std::move(run));
        return;
    }
    // A list that grew while it was read tells some runs twice.
    RunRecord &place = m_fetched.list.runs[*known];
    if (run.jobs.isEmpty())
        run.jobs = std::move(place.jobs);
    place = std::move(run);
}

Result<Moment> Fetching::takeRuns(std::string_view text, QStringView format)
{
    auto lists = readRunLists(text, format, m_ticket);
    if (!lists)
        return lists.error();
    Moment oldest = 0;
    for (RunList &list : *lists) {
        m_fetched.list.stated = std::max(m_fetched.list.stated, list.stated);
        RunSource &source = m_fetched.list.source;
        // The provider's own spelling, as files of it have it.
        if (list.source.host == source.host &&
            list.source.repository.compare(source.repository, Qt::CaseInsensitive) == 0)
            source.repository = list.source.repository;
        for (RunRecord &run : list.runs) {
            if (run.started > 0 && (oldest == 0 || run.started < oldest))
                oldest = run.started;
            put(std::move(run));
        }
    }
    return oldest;
}

Status Fetching::takeJobs(std::string_view text, QStringView format)
{
    auto lists = readRunLists(text, format, m_ticket);
    if (!lists)
        return lists.error();
    for (RunList &list : *lists)
        for (RunRecord &told : list.runs) {
            const auto attempts = m_places.constFind(told.externalId);
            if (attempts == m_places.constEnd() || !attempts->contains(told.attempt))
                continue;
            m_fetched.list.runs[attempts->value(told.attempt)].jobs += told.jobs;
        }
    return done();
}

Status Fetching::parse(const HttpAnswer &answer, const QUrl &url, const std::function<bool(Json)> &read)
{
    bool fits = false;
    const Status parsed = readJson(answer.text(), m_ticket, [&](Json root) { fits = read(root); });
    if (!parsed && parsed.error().kind == Error::Kind::Cancelled)
        return parsed;
    return parsed && fits ? done() : Status(wrongShape(url));
}

void Fetching::addDeployment(DeploymentRecord record)
{
    if (record.deployed <= 0 || m_deployments.contains(record.externalId))
        return;
    m_deployments.insert(record.externalId);
    m_fetched.list.deployments.push_back(std::move(record));
}

QStringList Fetching::newest(int count) const
{
    std::vector<const RunRecord *> ended;
    for (const RunRecord &run : m_fetched.list.runs)
        if (run.finished > 0 && !plan().settled.contains(run.externalId))
            ended.push_back(&run);
    std::ranges::stable_sort(ended, std::greater(), [](const RunRecord *run) { return run->started; });
    QStringList ids;
    for (const RunRecord *run : ended)
        if (ids.size() < count && !ids.contains(run->externalId))
            ids << run->externalId;
    return ids;
}

void Fetching::dropSettled()
{
    std::erase_if(m_fetched.list.runs,
                  [this](const RunRecord &run) { return plan().settled.contains(run.externalId); });
    m_places.clear();
    for (std::size_t at = 0; at < m_fetched.list.runs.size(); ++at)
        m_places[m_fetched.list.runs[at].externalId].insert(m_fetched.list.runs[at].attempt, at);
}

void Fetching::noteEnd(const Walked &walked)
{
    m_fetched.completeSince = walked.cut ? plan().floor : 0;
    if (!walked.cut || !isFull())
        return;
    m_fetched.completeSince = plan().now;
    for (const RunRecord &run : m_fetched.list.runs)
        if (run.started > 0)
            m_fetched.completeSince = std::min(m_fetched.completeSince, run.started);
}

Fetched Fetching::finish()
{
    m_fetched.requests = m_client.requests();
    m_fetched.list.stated = 0; // what is complete is said on its own
    return std::move(m_fetched);
}

} // namespace sextant
