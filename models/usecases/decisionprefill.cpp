// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/decisionprefill.h"

#include "storage/documentstore.h"
#include "usecases/repositoryreadings.h"
#include "usecases/saveassessment.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr double untestedInCi = -0.3; ///< tests that no pipeline runs speak no louder for hardening
constexpr double middleSize = 20;     ///< thousand lines
constexpr double sizeReach = 5;       ///< times the middle size
constexpr double pairNeeded = 2;      ///< people, to run two systems
constexpr int stillDays = 90;

struct DecisionPrefillText
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

    const Fact *found(const char *id) const
    {
        const StoredInspection *largest = largestInspection(m_state);
        if (!largest)
            return nullptr;
        const auto fact = std::ranges::find(largest->facts, QLatin1StringView(id), &Fact::id);
        return fact != largest->facts.end() && fact->outcome == Fact::Outcome::Found ? &*fact : nullptr;
    }
    const Fact *measured(const char *id) const
    {
        const Fact *fact = found(id);
        return fact && fact->value ? fact : nullptr;
    }
    std::optional<double> valueOf(const char *id) const
    {
        const Fact *fact = measured(id);
        return fact ? fact->value : std::nullopt;
    }
    void putIf(const char *signal, std::optional<SignalReading> reading)
    {
        if (reading)
            put(signal, std::move(*reading));
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
    void fromPeople();
    void fromDocuments(const RepositoryDocuments &documents);

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
        words << DecisionPrefillText::tr("“%1”: %2, %3 % certain")
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
                   DecisionPrefillText::tr("Index of stacked work-arounds %1 of 1").arg(number(*hacks->value, 2)));
}

void Reader::fromTests()
{
    const Fact *ratio = measured("git:test_ratio");
    if (!ratio)
        return;
    double value = *ratio->value <= 0 ? 1 : onScale(1 - *ratio->value / enoughTests);
    QString words =
        *ratio->value <= 0
            ? DecisionPrefillText::tr("No test file was found")
            : DecisionPrefillText::tr("%1 lines of tests for 100 lines of code").arg(number(*ratio->value * 100));
    const bool runInCi =
        found("text:TESTJOB") || std::ranges::any_of(m_state.observed, [](const Evidence &evidence) {
            return evidence.kind == EvidenceKind::Ci && evidence.checkId == u"rel.unit-tests" && evidence.value > 0;
        });
    if (*ratio->value > 0 && !runInCi && value < untestedInCi) {
        value = untestedInCi;
        words += u"; "_s + DecisionPrefillText::tr("no run of them in CI was seen");
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
                           DecisionPrefillText::tr("%1 lines of code").arg(QLocale().toString(lines)),
                           {},
                           u"repository"_s});
}

void Reader::fromPeople()
{
    if (const Fact *founders = measured("git:founders_active"))
        fromMetric("team.around", "git:founders_active", 1 - 2 * *founders->value, founders->note);
    const Fact *authors = measured("git:authors_90d");
    if (!authors)
        return;
    const int count = int(*authors->value);
    fromMetric("team.parallel", "git:authors_90d", (count - pairNeeded) / pairNeeded,
               DecisionPrefillText::tr("%n person(s) changed the code in the last 90 days", nullptr, count));
}

/// A copy that rests looks like a team that has left; the day of its newest commit lets people tell.
QString restingWords(const StoredInspection &inspection)
{
    if (inspection.committedAt.daysTo(inspection.inspectedAt) <= stillDays)
        return {};
    return u"; "_s + DecisionPrefillText::tr("the newest commit is of %1")
                         .arg(QLocale().toString(inspection.committedAt.date(), QLocale::ShortFormat));
}

void Reader::fromDocuments(const RepositoryDocuments &documents)
{
    const StoredInspection *largest = largestInspection(m_state);
    if (!largest)
        return;
    if (documents.figures)
        putIf("code.spaghetti", readCoupling(*documents.figures));
    put("origin.generated", readOrigin(found("file:AIGEN"), found("file:AIASSIST"), valueOf("git:first_commit_share"),
                                       valueOf("git:test_ratio"), valueOf("git:merge_or_pr_share")));
    for (const char *signal : {"team.around", "team.parallel"})
        if (auto &reading = readings[*signalIndex(QString::fromLatin1(signal))])
            reading->evidence += restingWords(*largest);
    if (documents.stack) {
        putIf("platform.abandoned", readSupport(*documents.stack, largest->inspectedAt.date()));
        const QString root = documents.figures ? moduleRoot(*documents.figures) : QString();
        putIf("arch.framework-patterns", readFramework(*documents.stack, root.section(u'/', -2, -2).toLower()));
    }
}

} // namespace

const StoredInspection *largestInspection(const ProjectState &state)
{
    const auto largest =
        std::ranges::max_element(state.inspections, std::ranges::less(), &StoredInspection::linesOfCode);
    return largest == state.inspections.end() ? nullptr : &*largest;
}

Result<RepositoryDocuments> readRepositoryDocuments(const Workspace &workspace, qint64 inspectionId)
{
    const DocumentStore store(workspace.database());
    RepositoryDocuments documents;
    const auto figures = store.ofInspection(inspectionId, codeFiguresDocument);
    if (!figures)
        return figures.error();
    if (!figures->isEmpty()) {
        auto read = codeFiguresOf(*figures);
        if (!read)
            return read.error();
        documents.figures = std::make_shared<const CodeFigures>(std::move(*read));
    }
    const auto stack = store.ofInspection(inspectionId, stackDocument);
    if (!stack)
        return stack.error();
    if (!stack->isEmpty()) {
        auto read = stackOf(*stack);
        if (!read)
            return read.error();
        documents.stack = std::make_shared<const Stack>(std::move(*read));
    }
    return documents;
}

SignalReadings readSignals(const AssessedProduct &product, const Catalogue &catalogue)
{
    ProjectState state;
    RepositoryDocuments documents;
    qint64 most = -1;
    for (const Inspection &inspection : product.inspections) {
        StoredInspection stored;
        stored.committedAt = inspection.repository.committedAt;
        stored.inspectedAt = product.input.now;
        stored.linesOfCode = inspection.linesOfCode;
        stored.facts = inspection.facts;
        state.inspections << stored;
        if (inspection.linesOfCode <= most)
            continue;
        most = inspection.linesOfCode;
        documents = {std::make_shared<const CodeFigures>(inspection.code),
                     std::make_shared<const Stack>(inspection.stack)};
    }
    state.observed = product.input.evidence;
    return readSignals(state, product.assessment, catalogue, documents);
}

SignalReadings readSignals(const ProjectState &state, const Assessment &assessment, const Catalogue &catalogue,
                           const RepositoryDocuments &documents)
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
    reader.fromPeople();
    reader.fromDocuments(documents);
    return reader.readings;
}

} // namespace sextant
