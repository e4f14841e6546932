// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/metrics/hacks.h"

#include "repository/metrics/revisions.h"

#include <QCoreApplication>

#include <re2/re2.h>

namespace sextant {

bool soundsLikeFix(const std::string &subject)
{
    static const re2::RE2 words(
        R"((?i)\b(fix(e[sd])?|hot-?fix|bug|revert|hack|work-?around|wip|temp|quick|typo|oops|again)\b)",
        re2::RE2::Latin1);
    return re2::RE2::PartialMatch(subject, words);
}

bool isNamedLikeCopy(std::string_view path)
{
    static const re2::RE2 name(R"((?i)(^|[/._\- ])(copy|old|backup|bak|v2|final)([._\- ()\d]|$)[^/]*$)",
                               re2::RE2::Latin1);
    return re2::RE2::PartialMatch(re2::StringPiece(path.data(), path.size()), name);
}

std::vector<std::size_t> fixesAmong(const std::vector<MeasuredCommit> &commits)
{
    std::vector<std::size_t> fixes;
    for (std::size_t i = 0; i < commits.size(); ++i)
        if (soundsLikeFix(commits[i].subject))
            fixes.push_back(i);
    return fixes;
}

double fixChainShare(const MetricInput &input, const std::vector<std::size_t> &fixes, int days, int length)
{
    std::map<int, std::vector<std::size_t>> fixesOf; // by path
    for (const std::size_t fix : fixes)
        for (const FileTouch &touch : input.commits[fix].files)
            fixesOf[touch.path].push_back(fix);
    std::set<std::size_t> chained;
    for (const auto &[path, commits] : fixesOf)
        for (std::size_t first = 0, last = std::size_t(length) - 1; last < commits.size(); ++first, ++last)
            if (input.commits[commits[last]].time - input.commits[commits[first]].time <= days * secondsPerDay)
                chained.insert(commits.begin() + std::ptrdiff_t(first), commits.begin() + std::ptrdiff_t(last) + 1);
    return fixes.empty() ? 0.0 : double(chained.size()) / double(fixes.size());
}

std::optional<double> hacksIndex(const HackSigns &signs)
{
    const std::pair<std::optional<double>, double> parts[] = {
        {signs.fixShare, 0.5},  {signs.fixChain, 0.2},  {signs.todoPerKloc, 10}, {signs.suppressPerKloc, 5},
        {signs.godShare, 0.25}, {signs.longShare, 0.2}, {signs.deepShare, 0.1},  {signs.copiesShare, 0.02},
    };
    double sum = 0;
    int measured = 0;
    for (const auto &[value, reference] : parts) {
        if (!value)
            continue;
        ++measured;
        sum += std::min(1.0, *value / reference);
    }
    return measured >= 4 ? std::optional(sum / measured) : std::nullopt;
}

HackSigns hackSigns(const MetricInput &input)
{
    HackSigns signs;
    if (!input.commits.empty()) {
        const auto fixes = fixesAmong(input.commits);
        signs.fixShare = double(fixes.size()) / double(input.commits.size());
        signs.fixChain = fixChainShare(input, fixes);
    }
    const auto counts = revisions(input);
    long long all = 0;
    int most = 0;
    for (const auto &[path, count] : counts) {
        all += count;
        most = std::max(most, count);
    }
    if (all > 0)
        signs.godShare = double(most) / double(all);
    const SourceFigures &source = input.source;
    const auto lines = double(source.testLines + source.otherLines);
    if (source.otherLines > 0) {
        signs.todoPerKloc = source.todos * 1000.0 / double(source.otherLines);
        signs.suppressPerKloc = source.suppressions * 1000.0 / double(source.otherLines);
        signs.longShare = double(source.linesInLongFiles) / lines;
        signs.deepShare = double(source.deepLines) / lines;
    }
    if (source.files > 0)
        signs.copiesShare = double(source.copies) / source.files;
    return signs;
}

namespace {

void perKloc(const MetricInput &input, int count, Fact &fact)
{
    if (input.source.otherLines == 0)
        return setNotObservable(fact, QCoreApplication::translate("Metrics", "There are no source files."));
    setValue(fact, count * 1000.0 / double(input.source.otherLines));
    fact.count = count;
}

} // namespace

extern const Metric hacksMetric, todoMetric, suppressMetric;

const Metric todoMetric{"todo_per_kloc", false, 0,
                        [](const MetricInput &input, Fact &fact) { perKloc(input, input.source.todos, fact); }};
const Metric suppressMetric{"suppress_per_kloc", false, 0, [](const MetricInput &input, Fact &fact) {
                                perKloc(input, input.source.suppressions, fact);
                            }};
const Metric hacksMetric{
    "hacks_index", true, 10, [](const MetricInput &input, Fact &fact) {
        const auto index = hacksIndex(hackSigns(input));
        if (!index)
            return setNotObservable(
                fact, QCoreApplication::translate("Metrics", "Fewer than four of its parts could be measured."));
        setValue(fact, *index);
        fact.places = busiestFiles(input, revisions(input), 5);
        fact.count = int(fact.places.size());
    }};

} // namespace sextant
