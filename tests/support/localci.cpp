// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/localci.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

namespace sextant::test {

namespace {

QByteArray iso(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate).toLatin1();
}

QByteArray text(const char *name, const QByteArray &value)
{
    return QByteArray("\"") + name + "\":\"" + value + "\"";
}

QByteArray number(const char *name, qint64 value)
{
    return QByteArray("\"") + name + "\":" + QByteArray::number(value);
}

QByteArray object(const QList<QByteArray> &members)
{
    return '{' + members.join(',') + '}';
}

QByteArray commit(int id)
{
    return QByteArray::number(id, 16).rightJustified(40, '0');
}

QByteArray githubRun(const LocalRun &run)
{
    const bool ended = !run.outcome.isEmpty();
    return object({number("id", run.id), text("name", "Tests"), text("head_branch", "main"),
                   text("head_sha", commit(run.id)), text("event", "push"),
                   text("status", ended ? "completed" : "in_progress"),
                   ended ? text("conclusion", run.outcome) : QByteArray("\"conclusion\":null"),
                   number("run_attempt", run.attempt), text("created_at", iso(run.began)),
                   text("run_started_at", iso(run.began)), text("updated_at", iso(run.began + 50)),
                   text("html_url", "https://github.com/team/shop/actions/runs/" + QByteArray::number(run.id))});
}

QByteArray gitlabPipeline(const LocalRun &run, bool close)
{
    const QByteArray status = run.outcome.isEmpty() ? "running" : run.outcome == "failure" ? "failed" : run.outcome;
    QList<QByteArray> members{
        number("id", run.id),
        text("sha", commit(run.id)),
        text("ref", "main"),
        text("status", status),
        text("source", "push"),
        text("created_at", iso(run.began)),
        text("updated_at", iso(run.began + 60)),
        text("web_url", "https://gitlab.com/team/shop/-/pipelines/" + QByteArray::number(run.id))};
    if (close)
        members << text("started_at", iso(run.began + 5))
                << (run.outcome.isEmpty() ? QByteArray("\"finished_at\":null")
                                          : text("finished_at", iso(run.began + 50)));
    return object(members);
}

QByteArray jenkinsBuild(const LocalRun &run)
{
    const bool ended = !run.outcome.isEmpty();
    return object({number("number", run.id),
                   text("url", "https://ci.example/job/shop/" + QByteArray::number(run.id) + '/'),
                   ended ? text("result", run.outcome.toUpper()) : QByteArray("\"result\":null"),
                   QByteArray("\"building\":") + (ended ? "false" : "true"), number("timestamp", run.began * 1000),
                   number("duration", ended ? 50'000 : 0),
                   "\"actions\":[{},{\"lastBuiltRevision\":{" + text("SHA1", commit(run.id)) +
                       ",\"branch\":[{\"name\":\"refs/remotes/origin/main\"}]}}]"});
}

} // namespace

LocalCi::LocalCi()
    : server([this](const LocalRequest &request) { return answer(request); })
{}

void LocalCi::fill(int count, qint64 newestBegan, qint64 secondsBetween)
{
    runs.clear();
    for (int id = count; id >= 1; --id)
        runs.push_back({id, newestBegan - (count - id) * secondsBetween, id % 4 == 0 ? "failure" : "success", 1});
}

LocalRun &LocalCi::run(int id)
{
    return *std::find_if(runs.begin(), runs.end(), [id](const LocalRun &each) { return each.id == id; });
}

int LocalCi::requestsTo(const QByteArray &end) const
{
    return int(std::count_if(server.requests().begin(), server.requests().end(),
                             [&end](const LocalRequest &request) { return request.path.endsWith(end); }));
}

LocalAnswer LocalCi::answer(const LocalRequest &request)
{
    if (instead)
        if (LocalAnswer other = instead(request); other.status != 0)
            return other;
    const QByteArray shown = request.headers.value("authorization") + request.headers.value("private-token");
    if (!token.isEmpty() && !shown.endsWith(token) && !shown.endsWith(token.toBase64()))
        return {401, "{\"message\":\"Bad credentials\"}"};
    if (request.path.startsWith("/api/v3/repos/team/shop/"))
        return github(request);
    if (request.path.startsWith("/api/v4/projects/team%2Fshop/"))
        return gitlab(request);
    if (request.path.startsWith("/job/shop/"))
        return jenkins(request);
    return {404, "{\"message\":\"Not Found\"}"};
}

LocalAnswer LocalCi::page(const LocalRequest &request, const QByteArray &before, const QByteArray &after,
                          const std::function<QByteArray(const LocalRun &)> &write) const
{
    const int size = request.query.value("per_page", "100").toInt();
    const int number = request.query.value("page", "1").toInt();
    QList<QByteArray> items;
    for (std::size_t at = std::size_t((number - 1) * size); at < runs.size() && items.size() < size; ++at)
        items << write(runs[at]);
    LocalAnswer answer{200, before + items.join(',') + after};
    const QByteArray etag = "\"" + QCryptographicHash::hash(answer.body, QCryptographicHash::Sha1).toHex() + "\"";
    if (request.headers.value("if-none-match") == etag)
        return {304, {}};
    answer.headers << std::pair(QByteArray("ETag"), etag);
    if (std::size_t(number * size) < runs.size())
        answer.headers << std::pair(QByteArray("Link"), "<https://elsewhere.example/?page=" +
                                                            QByteArray::number(number + 1) + ">; rel=\"next\"");
    else if (number > 1)
        answer.headers << std::pair(QByteArray("Link"),
                                    QByteArray("<https://elsewhere.example/?page=1>; rel=\"first\""));
    return answer;
}

LocalAnswer LocalCi::githubBeside(const QByteArray &path) const
{
    const bool deployed = deployedAt > 0;
    if (path.endsWith("/jobs"))
        return {200, "{\"total_count\":1,\"jobs\":[" +
                         object({number("id", 1), number("run_id", path.split('/').value(8).toInt()),
                                 number("run_attempt", 1), text("name", "build"), text("status", "completed"),
                                 text("conclusion", "success"), text("started_at", "2026-11-01T09:00:00Z"),
                                 text("completed_at", "2026-11-01T09:00:30Z"),
                                 text("html_url", "https://github.com/team/shop/actions/runs/1/job/1")}) +
                         "]}"};
    if (path.endsWith("/statuses"))
        return {200, '[' + object({text("state", "inactive"), text("created_at", iso(deployedAt + 900))}) + ',' +
                         object({text("state", "success"), text("created_at", iso(deployedAt + 60))}) + ']'};
    if (path.endsWith("/deployments") && deployed)
        return {200, '[' +
                         object({number("id", 77), text("sha", commit(1)), text("environment", "production"),
                                 text("created_at", iso(deployedAt))}) +
                         ']'};
    if (path.endsWith("/tags") && deployed)
        return {200, "[{\"name\":\"v1.0\",\"commit\":{" + text("sha", commit(1)) + "}}]"};
    if (path.endsWith("/releases") && deployed)
        return {200, '[' +
                         object({text("tag_name", "v1.0"), "\"draft\":false,\"prerelease\":false",
                                 text("published_at", iso(deployedAt))}) +
                         ']'};
    return {};
}

LocalAnswer LocalCi::github(const LocalRequest &request)
{
    if (request.path.endsWith("/actions/runs"))
        return page(request, "{\"total_count\":" + QByteArray::number(runs.size()) + ",\"workflow_runs\":[", "]}",
                    githubRun);
    const QByteArray last = request.path.split('/').last();
    if (request.path.contains("/actions/runs/") && last != "jobs") {
        const auto found =
            std::find_if(runs.begin(), runs.end(), [&last](const LocalRun &run) { return run.id == last.toInt(); });
        return found == runs.end() ? LocalAnswer{404, "{}"} : LocalAnswer{200, githubRun(*found)};
    }
    return githubBeside(request.path);
}

LocalAnswer LocalCi::gitlab(const LocalRequest &request)
{
    if (request.path.endsWith("/pipelines"))
        return page(request, "[", "]", [](const LocalRun &run) { return gitlabPipeline(run, false); });
    const QByteArray last = request.path.split('/').last();
    if (request.path.contains("/pipelines/")) {
        const auto found =
            std::find_if(runs.begin(), runs.end(), [&last](const LocalRun &run) { return run.id == last.toInt(); });
        return found == runs.end() ? LocalAnswer{404, "{}"} : LocalAnswer{200, gitlabPipeline(*found, true)};
    }
    if (last == "jobs" && !runs.empty())
        return {200,
                '[' +
                    object({number("id", 1), text("name", "build"), text("stage", "test"), text("status", "success"),
                            text("started_at", "2026-11-01T09:00:00Z"), text("finished_at", "2026-11-01T09:00:30Z"),
                            text("web_url", "https://gitlab.com/team/shop/-/jobs/1"),
                            "\"pipeline\":" + gitlabPipeline(runs.front(), false)}) +
                    ']'};
    if (last == "deployments" && deployedAt > 0)
        return {200, '[' +
                         object({number("id", 77), text("sha", commit(1)), text("status", "success"),
                                 "\"environment\":{\"name\":\"production\"}", text("updated_at", iso(deployedAt))}) +
                         ']'};
    if (last == "releases" && deployedAt > 0)
        return {200, '[' +
                         object({text("tag_name", "v1.0"), text("released_at", iso(deployedAt)),
                                 "\"commit\":{" + text("id", commit(1)) + '}'}) +
                         ']'};
    return {};
}

LocalAnswer LocalCi::jenkins(const LocalRequest &request)
{
    if (request.path == "/job/shop/api/json") {
        // "allBuilds[…]{100,200}"
        const QByteArray range = request.query.value("tree").split('{').last().chopped(1);
        const int from = range.split(',').value(0).toInt();
        const int until = range.split(',').value(1).toInt();
        QList<QByteArray> builds;
        for (int at = from; at < until && at < int(runs.size()); ++at)
            builds << jenkinsBuild(runs[std::size_t(at)]);
        return {200, "{\"_class\":\"hudson.model.FreeStyleProject\",\"allBuilds\":[" + builds.join(',') + "]}"};
    }
    if (request.path == "/job/shop/wfapi/runs" && !runs.empty())
        return {200,
                "[{\"_links\":{\"self\":{\"href\":\"/job/shop/" + QByteArray::number(runs.front().id) +
                    "/wfapi/describe\"}},\"name\":\"#" + QByteArray::number(runs.front().id) +
                    "\",\"status\":\"SUCCESS\",\"startTimeMillis\":" + QByteArray::number(runs.front().began * 1000) +
                    ",\"stages\":[{\"name\":\"Build\",\"status\":\"SUCCESS\",\"startTimeMillis\":" +
                    QByteArray::number(runs.front().began * 1000) + ",\"durationMillis\":1000}]}]"};
    if (request.path.endsWith("/api/json")) {
        const int id = request.path.split('/').value(3).toInt();
        const auto found = std::find_if(runs.begin(), runs.end(), [id](const LocalRun &run) { return run.id == id; });
        return found == runs.end() ? LocalAnswer{404, "{}"} : LocalAnswer{200, jenkinsBuild(*found)};
    }
    return {404, "{}"};
}

} // namespace sextant::test
