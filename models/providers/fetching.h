// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only: what the three providers share.
#pragma once

#include "importers/jsontree.h"
#include "providers/provider.h"

namespace sextant {

/// Asks one provider for one connection and gathers what it tells.
class Fetching
{
public:
    Fetching(const ProviderTask &task, const Provider &provider, HttpService service, const Ticket &ticket);

    const FetchPlan &plan() const { return m_task.plan; }
    const Connection &connection() const { return m_task.connection; }
    const Ticket &ticket() const { return m_ticket; }
    Fetched &fetched() { return m_fetched; }

    /// 200 or 304; every other status is an error that says what to do.
    Result<HttpAnswer> get(const QUrl &url, const QByteArray &etag = {});
    /// A list that the runs do not hang on: where it may not be read, a note says so, and the answer is empty.
    Result<std::optional<HttpAnswer>> getBeside(const QUrl &url, const QString &what);

    /// Walks the pages of a list until read says that it has seen enough, or there are no more. The first page is asked
    /// for on condition that it has changed: unchanged() tells. url gives the address of a page, counted from 1.
    struct Page
    {
        std::size_t items = 0;
        bool enough = false;
    };
    struct Walk
    {
        QString name; ///< of its validator
        std::function<QUrl(int page)> url;
        std::function<Result<Page>(const HttpAnswer &answer, const QUrl &url)> read;
        int mostPages = 2000;
    };
    struct Walked
    {
        bool unchanged = false;
        bool cut = false; ///< there is more, and it was not asked for
    };
    Result<Walked> walk(const Walk &walk);

    /// Takes the runs of an answer. The moment at which the oldest of them began, or 0.
    Result<Moment> takeRuns(std::string_view text, QStringView format);
    /// Adds their jobs to the runs that are there.
    Status takeJobs(std::string_view text, QStringView format);
    /// Parses an answer; where it has not the shape that is expected, that is an error.
    Status parse(const HttpAnswer &answer, const QUrl &url, const std::function<bool(Json)> &read);
    void addDeployment(DeploymentRecord record);

    /// The ids of the newest runs that ended and are not stored with their end yet.
    QStringList newest(int count) const;
    /// Takes out what is stored with its end already.
    void dropSettled();
    /// From when on nothing is missing, now that the walk over the runs is done.
    void noteEnd(const Walked &walked);

    bool hasDeployment(const QString &externalId) const { return m_deployments.contains(externalId); }
    bool hasRun(const QString &externalId) const { return m_places.contains(externalId); }
    bool isFull() const { return m_fetched.list.runs.size() >= plan().mostRuns; }
    void tell(const QString &phase);

    Error wrongShape(const QUrl &url) const;
    Fetched finish();

private:
    Error refusal(const HttpAnswer &answer, const QUrl &url) const;
    void put(RunRecord run);

    const ProviderTask &m_task;
    const Provider &m_provider;
    HttpClient m_client;
    const Ticket &m_ticket;
    Fetched m_fetched;
    QHash<QString, QHash<int, std::size_t>> m_places; ///< by id and attempt
    QSet<QString> m_deployments;
    int m_told = 0;
};

inline constexpr int pageSize = 100;

/// A path segment of an address, slashes and all.
QString escaped(const QString &text);
QString isoTime(Moment moment);

} // namespace sextant
