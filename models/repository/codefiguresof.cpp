// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/codefiguresof.h"

#include "repository/metrics/coupling.h"
#include "repository/metrics/hacks.h"
#include "repository/metrics/truckfactor.h"

#include <QDateTime>

#include <unordered_map>

namespace sextant {

namespace {

constexpr int recentDays = 90;
constexpr int mostMonths = 600;

QDate dayOf(std::int64_t time)
{
    return QDateTime::fromSecsSinceEpoch(time, Qt::UTC).date();
}

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

struct Touches
{
    int all = 0;
    int recent = 0;
    std::map<int, int> byPerson;
};

/// Changes by path, carried along by renames; sweeps count for nobody.
std::unordered_map<int, Touches> touchesOf(const MetricInput &input)
{
    std::unordered_map<int, Touches> touches;
    for (const MeasuredCommit &commit : input.commits) {
        const bool recent = input.now - commit.time <= recentDays * secondsPerDay;
        for (const FileTouch &touch : commit.files) {
            if (touch.status == 'R')
                if (auto moved = touches.extract(touch.oldPath)) {
                    moved.key() = touch.path;
                    touches.erase(touch.path);
                    touches.insert(std::move(moved));
                }
            if (commit.massChange && touch.status != 'A')
                continue;
            Touches &file = touches[touch.path];
            ++file.all;
            file.recent += recent ? 1 : 0;
            if (!input.bots[std::size_t(commit.author)])
                ++file.byPerson[commit.author];
        }
    }
    return touches;
}

QList<CodeFigures::Person> peopleOf(const MetricInput &input)
{
    QList<CodeFigures::Person> people;
    for (std::size_t i = 0; i < input.authors.size(); ++i)
        people.append({QString::fromStdString(input.authors[i]).simplified().left(100), input.bots[i], 0, 0});
    for (const MeasuredCommit &commit : input.commits) {
        CodeFigures::Person &person = people[commit.author];
        ++person.commits;
        person.recentCommits += input.now - commit.time <= recentDays * secondsPerDay ? 1 : 0;
    }
    return people;
}

void addShares(CodeFigures::File &file, const Touches &touches, const FileAuthorship &authorship)
{
    const std::vector<int> authors = authorsOf(authorship);
    for (const auto &[person, changes] : touches.byPerson)
        file.shares.append({person, changes, std::ranges::find(authors, person) != authors.end()});
    std::ranges::sort(file.shares, [](const CodeFigures::Share &a, const CodeFigures::Share &b) {
        return std::tuple(!a.knows, -a.changes, a.person) < std::tuple(!b.knows, -b.changes, b.person);
    });
    for (qsizetype i = CodeFigures::mostShares; i < file.shares.size(); ++i)
        file.otherAuthors += file.shares[i].knows ? 1 : 0;
    file.shares.resize(std::min<qsizetype>(file.shares.size(), CodeFigures::mostShares));
}

void addFiles(const MetricInput &input, const Listing &listing, const Contents &contents, CodeFigures &figures)
{
    const auto touches = touchesOf(input);
    const auto authors = input.cut ? std::map<int, FileAuthorship>() : authorship(input);
    for (std::size_t i = 0; i < contents.ownFiles.size(); ++i) {
        const OwnFile &own = contents.ownFiles[i];
        CodeFigures::File file;
        file.path = QString::fromStdString(listing.files[own.index].path);
        file.lines = own.lines;
        file.test = own.test;
        file.indentation = own.indentation;
        const int number = input.headFiles[i];
        if (const auto found = touches.find(number); found != touches.end() && !input.cut) {
            file.changes = found->second.all;
            file.recentChanges = found->second.recent;
            const auto known = authors.find(number);
            addShares(file, found->second, known == authors.end() ? FileAuthorship() : known->second);
        }
        figures.files.append(std::move(file));
    }
    if (figures.files.size() <= CodeFigures::mostFiles)
        return;
    figures.filesLeftOut = int(figures.files.size()) - CodeFigures::mostFiles;
    std::ranges::stable_sort(figures.files, std::greater(), &CodeFigures::File::lines);
    figures.files.resize(CodeFigures::mostFiles);
    std::ranges::sort(figures.files, {}, &CodeFigures::File::path);
}

/// Counts which files live, to tell tests from code at any time.
class LiveFiles
{
public:
    explicit LiveFiles(const MetricInput &input)
        : m_input(input)
        , m_kinds(input.paths.size(), Kind::Unasked)
        , m_alive(input.paths.size(), false)
    {}

    void apply(const MeasuredCommit &commit)
    {
        for (const FileTouch &touch : commit.files) {
            if (touch.oldPath >= 0)
                set(touch.oldPath, false);
            set(touch.path, touch.status != 'D');
        }
    }
    int tests() const { return m_tests; }
    int code() const { return m_code; }

private:
    enum class Kind : quint8 { Unasked, None, Test, Code };

    Kind kindOf(int path)
    {
        Kind &kind = m_kinds[std::size_t(path)];
        if (kind == Kind::Unasked) {
            const std::string &name = m_input.paths[std::size_t(path)];
            const SourceLanguage *language = languageOf(name);
            kind = !language || !language->isSource ? Kind::None : traitsOf(name).test ? Kind::Test : Kind::Code;
        }
        return kind;
    }
    void set(int path, bool alive)
    {
        const Kind kind = kindOf(path);
        if (kind == Kind::None || m_alive[std::size_t(path)] == alive)
            return;
        m_alive[std::size_t(path)] = alive;
        (kind == Kind::Test ? m_tests : m_code) += alive ? 1 : -1;
    }

    const MetricInput &m_input;
    std::vector<Kind> m_kinds;
    std::vector<bool> m_alive;
    int m_tests = 0;
    int m_code = 0;
};

void addWeeks(const MetricInput &input, CodeFigures &figures)
{
    const QDate last = mondayOf(dayOf(input.now));
    for (int i = CodeFigures::weeksKept - 1; i >= 0; --i)
        figures.weeks.append({last.addDays(-7 * i), 0, 0, 0, 0, 0});
    std::vector<std::set<int>> people(std::size_t(CodeFigures::weeksKept));
    for (const MeasuredCommit &commit : input.commits) {
        const qint64 back = mondayOf(dayOf(commit.time)).daysTo(last) / 7;
        if (back < 0 || back >= CodeFigures::weeksKept)
            continue;
        const qsizetype at = CodeFigures::weeksKept - 1 - back;
        ++figures.weeks[at].commits;
        figures.weeks[at].fixes += soundsLikeFix(commit.subject) ? 1 : 0;
        people[std::size_t(at)].insert(commit.author);
        figures.weeks[at].people = int(people[std::size_t(at)].size());
    }
}

void addMonths(const MetricInput &input, CodeFigures &figures)
{
    // By author's or committer's clock some commits lie out of order; what is alive is counted in the walk's order.
    std::map<QDate, CodeFigures::Period> months;
    std::map<QDate, std::set<int>> people;
    LiveFiles live(input);
    for (const MeasuredCommit &commit : input.commits) {
        live.apply(commit);
        const QDate day = dayOf(commit.time);
        const QDate first(day.year(), day.month(), 1);
        CodeFigures::Period &month = months[first];
        month.first = first;
        ++month.commits;
        month.fixes += soundsLikeFix(commit.subject) ? 1 : 0;
        people[first].insert(commit.author);
        month.testFiles = live.tests();
        month.codeFiles = live.code();
    }
    for (auto &[first, month] : months) {
        month.people = int(people[first].size());
        for (QDate gap = figures.months.isEmpty() ? first : figures.months.back().first.addMonths(1);
             gap < first && figures.months.size() < mostMonths; gap = gap.addMonths(1))
            figures.months.append({gap, 0, 0, 0, figures.months.back().testFiles, figures.months.back().codeFiles});
        figures.months.append(month);
    }
    if (figures.months.size() > mostMonths)
        figures.months = figures.months.last(mostMonths);
}

void addPairs(const MetricInput &input, CodeFigures &figures)
{
    const std::set<int> present(input.headFiles.begin(), input.headFiles.end());
    for (const CoupledPair &pair : coupledPairs(input)) {
        if (!present.contains(pair.first) || !present.contains(pair.second))
            continue;
        ++figures.pairsInAll;
        if (figures.pairs.size() < CodeFigures::mostPairs)
            figures.pairs.append({QString::fromStdString(input.paths[std::size_t(pair.first)]),
                                  QString::fromStdString(input.paths[std::size_t(pair.second)]), pair.degree,
                                  pair.shared, pair.average});
    }
}

} // namespace

CodeFigures codeFigures(const MetricInput &input, const Listing &listing, const Contents &contents)
{
    CodeFigures figures;
    figures.historyCut = input.cut;
    figures.people = peopleOf(input);
    addFiles(input, listing, contents, figures);
    addWeeks(input, figures);
    addMonths(input, figures);
    if (!input.cut)
        addPairs(input, figures);
    for (const auto &[name, lines] : contents.languages)
        figures.languages.append({QString::fromStdString(name), lines.lines, lines.files});
    std::ranges::sort(figures.languages, [](const CodeFigures::Language &a, const CodeFigures::Language &b) {
        return std::tuple(-a.lines, a.name) < std::tuple(-b.lines, b.name);
    });
    return figures;
}

} // namespace sextant
