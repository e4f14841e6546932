// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/democi.h"

#include <nlohmann/json.hpp>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int deploysEvery = 5;    ///< of the runs, one is a deployment
constexpr int spreadOfMinutes = 4; ///< so that no two durations in a row are equal

std::string timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate).toStdString();
}

} // namespace

QByteArray writeDemoRuns(const DemoScript &script, const QDateTime &now)
{
    const DemoRuns &rule = script.runs;
    nlohmann::ordered_json runs = nlohmann::ordered_json::array();
    for (int back = 0; back < rule.count; ++back) {
        const int number = rule.count - back;
        const QDateTime started =
            now.addDays(-rule.daysAgo).addSecs(-qint64(back) * rule.everyHours * 3600 - number % 11 * 60);
        const QDateTime ended = started.addSecs((rule.minutes + number % spreadOfMinutes) * 60 + number * 7 % 60);
        const bool failed = number % rule.failsEvery == 0;
        runs.push_back({{"id", 100000 + number},
                        {"name", number % deploysEvery == 0 ? "Deploy" : "Test"},
                        {"head_branch", "main"},
                        {"event", "push"},
                        {"status", "completed"},
                        {"conclusion", failed ? "failure" : "success"},
                        {"run_number", number},
                        {"run_attempt", 1},
                        {"created_at", timeText(started)},
                        {"run_started_at", timeText(started)},
                        {"updated_at", timeText(ended)},
                        {"html_url", u"https://ci.example/%1/runs/%2"_s.arg(script.id).arg(number).toStdString()}});
    }
    const nlohmann::ordered_json root{{"total_count", rule.count}, {"workflow_runs", runs}};
    return QByteArray::fromStdString(root.dump(1)) + '\n';
}

} // namespace sextant
