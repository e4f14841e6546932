// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/decisionprefill.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr double enoughTests = 0.2;   ///< lines of tests per line of code
constexpr double untestedInCi = -0.3; ///< tests that no pipeline runs speak no louder for hardening
constexpr double middleSize = 20;     ///< thousand lines
constexpr double sizeReach = 5;       ///< times the middle size
constexpr double pairNeeded = 2;      ///< people, to run two systems
constexpr int fewestChanges = 10;     ///< of a person, to count as one who knows the code

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DecisionPrefill)
};

QString number(double value, int decimals = 0)
{
    return QLocale().toString(value, 'f', decimals);
}

double onScale(double value)
{
    return std::clamp(value, -1.0, 1.0);
}

/// What of a check is a reading of the signal: that nobody made a load test, say, tells nothing of the load.
enum class Counts { BothWays, UnlessOnlyAbsent };

/// Reads one state; keeps the signals as it finds them.
class Reader
{
public:
    Reader(const ProjectState &state, const Assessment &assessment, const Catalogue &catalogue)
        : m_state(state)
        , m_assessment(assessment)
        , m_catalogue(catalogue)
    {}

    SignalReadings readings;

    void put(const char *signal, SignalReading reading)
    {
        readings[*signalIndex(QString::fromLatin1(signal))] = std::move(reading);
    }

    void fromChecks(const char *signal, const QList<const char *> &ids, Counts counts = Counts::BothWays);

    /// The measured fact of the repository with most code; a product of several is judged by its largest.
    const Fact *measured(const char *id) const
    {
        const auto largest =
            std::ranges::max_element(m_state.inspections, std::ranges::less(), &StoredInspection::linesOfCode);
        if (largest == m_state.inspections.end())
            return nullptr;
        const auto fact = std::ranges::find(largest->facts, QLatin1StringView(id), &Fact::id);
        return fact != largest->facts.end() && fact->outcome == Fact::Outcome::Found && fact->value ? &*fact : nullptr;
    }

    void fromMetric(const char *signal, const char *id, double value, const QString &words)
    {
        if (measured(id))
            put(signal, {onScale(value), AnswerSource::Observed, words, {}, u"repository"_s});
    }

    /// Whether a check is far enough to be read: proven, disproven, or answered by somebody.
    static bool isSettled(const CheckResult &check, Counts counts)
    {
        if (!check.applies() || !check.score.value || check.reviewAgain)
            return false;
        const bool said = check.score.claimed.has_value();
        if (check.state != CheckState::Pass && check.state != CheckState::Fail && !said)
            return false;
        return counts == Counts::BothWays || *check.score.value > 0.5 ||
               std::ranges::any_of(check.evidence, [](const Evidence &evidence) {
                   return evidence.kind == EvidenceKind::Scanner || evidence.kind == EvidenceKind::Ci;
               });
    }

    void fromCode();
    void fromTests();
    void fromSize();
    void fromPeople(const CodeFigures *figures);

private:
    const ProjectState &m_state;
    const Assessment &m_assessment;
    const Catalogue &m_catalogue;
};

/// A proven check speaks for hardening, a disproven one against it, each as far as it is certain.
void Reader::fromChecks(const char *signal, const QList<const char *> &ids, Counts counts)
{
    double sum = 0;
    int count = 0;
    AnswerSource source = AnswerSource::Observed;
    QStringList words;
    QString first;
    for (const char *id : ids) {
        const CheckResult *check = m_assessment.find(QString::fromLatin1(id));
        if (!check || !isSettled(*check, counts))
            continue;
        const bool observed = check->score.basis() == EvidenceBasis::Observed;
        sum += (1 - 2 * *check->score.value) * (observed ? check->score.confidence : 1);
        ++count;
        if (!observed)
            source =
                check->answer && check->answer->role == Role::Assessor ? AnswerSource::Assessor : AnswerSource::Insider;
        const Check *known = m_catalogue.find(QString::fromLatin1(id));
        words << Text::tr("“%1”: %2, %3 % certain")
                     .arg(known ? textOf(*known).title : check->id, labelOf(check->state),
                          number(check->score.confidence * 100));
        if (first.isEmpty())
            first = check->id;
    }
    if (count > 0)
        put(signal, {onScale(sum / count), source, words.join(u"; "_s), first, {}});
}

void Reader::fromCode()
{
    if (const Fact *hacks = measured("git:hacks_index"))
        fromMetric("code.hacks", "git:hacks_index", 2 * *hacks->value - 1,
                   Text::tr("Index of stacked work-arounds %1 of 1").arg(number(*hacks->value, 2)));
    if (const Fact *coupling = measured("git:cross_module_coupling"))
        fromMetric("code.spaghetti", "git:cross_module_coupling", 2 * *coupling->value - 1,
                   Text::tr("%1 % of the files that change together lie in different modules")
                       .arg(number(*coupling->value * 100)));
}

void Reader::fromTests()
{
    const Fact *ratio = measured("git:test_ratio");
    if (!ratio)
        return;
    double value = *ratio->value <= 0 ? 1 : onScale(1 - *ratio->value / enoughTests);
    QString words = *ratio->value <= 0
                        ? Text::tr("No test file was found")
                        : Text::tr("%1 lines of tests for 100 lines of code").arg(number(*ratio->value * 100));
    const bool runInCi = std::ranges::any_of(m_state.observed, [](const Evidence &evidence) {
        return evidence.kind == EvidenceKind::Ci && evidence.checkId == u"rel.unit-tests" && evidence.value > 0;
    });
    if (*ratio->value > 0 && !runInCi && value < untestedInCi) {
        value = untestedInCi;
        words += u"; "_s + Text::tr("no run of them in CI was seen");
    }
    fromMetric("tests.none", "git:test_ratio", value, words);
}

void Reader::fromSize()
{
    qint64 lines = 0;
    for (const StoredInspection &inspection : m_state.inspections)
        lines += inspection.linesOfCode;
    if (lines > 0)
        put("size.large", {onScale(std::log10(double(lines) / 1000 / middleSize) / std::log10(sizeReach)),
                           AnswerSource::Observed,
                           Text::tr("%1 lines of code").arg(QLocale().toString(lines)),
                           {},
                           u"repository"_s});
}

/// The figures keep no first commits by person, so those who made most of the changes stand for the founders.
void Reader::fromPeople(const CodeFigures *figures)
{
    if (const Fact *authors = measured("git:authors_90d"))
        fromMetric("team.parallel", "git:authors_90d", (*authors->value - pairNeeded) / pairNeeded,
                   Text::tr("%1 people changed the code in the last 90 days").arg(number(*authors->value)));
    if (!figures || figures->historyCut)
        return;
    int all = 0;
    for (const CodeFigures::Person &person : figures->people)
        all += person.bot ? 0 : person.commits;
    int builders = 0;
    int active = 0;
    double commits = 0;
    double kept = 0;
    for (const CodeFigures::Person &person : figures->people) {
        if (person.bot || all < fewestChanges || person.commits * 10 < all)
            continue;
        ++builders;
        commits += person.commits;
        active += person.recentCommits > 0;
        kept += person.recentCommits > 0 ? person.commits : 0;
    }
    if (builders > 0)
        put("team.around", {onScale(1 - 2 * kept / commits),
                            AnswerSource::Observed,
                            Text::tr("%1 of %2 main authors active in the last 90 days").arg(active).arg(builders),
                            {},
                            u"repository"_s});
}

} // namespace

SignalReadings readSignals(const ProjectState &state, const Assessment &assessment, const Catalogue &catalogue,
                           const CodeFigures *figures)
{
    Reader reader(state, assessment, catalogue);
    reader.fromChecks("arch.database", {"rel.schema-fit"});
    reader.fromChecks("arch.concurrency", {"perf.load-test"}, Counts::UnlessOnlyAbsent);
    reader.fromChecks("platform.abandoned", {"ops.supported-runtimes"});
    reader.fromChecks("team.docs", {"ops.readme", "ops.architecture-docs"});
    reader.fromChecks("sec.retrofit", {"sec.object-authz", "sec.function-authz"});
    reader.fromCode();
    reader.fromTests();
    reader.fromSize();
    reader.fromPeople(figures);
    return reader.readings;
}

} // namespace sextant
