// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include "catalogue/programlanguage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// The id tells equal texts of different places apart, for translators and for the look-up.
template <class Set>
QString titleIn(const QMap<QString, Set> &sets, const QString &name, const QString &factId)
{
    const auto it = sets.constFind(name);
    return it == sets.constEnd() ? factId : inProgramLanguage(it->title, factId);
}

struct MetricTitle
{
    const char *id;
    const char *title;
};

constexpr MetricTitle metricTitles[] = {
    {"git:commits", QT_TRANSLATE_NOOP("Metrics", "number of commits")},
    {"git:authors_90d", QT_TRANSLATE_NOOP("Metrics", "people who changed code in the last 90 days")},
    {"git:committed_secrets", QT_TRANSLATE_NOOP("Metrics", "secrets in all versions of all files")},
    {"git:cross_module_coupling", QT_TRANSLATE_NOOP("Metrics", "share of changes that cross module boundaries")},
    {"git:hacks_index", QT_TRANSLATE_NOOP("Metrics", "index of quick fixes, from 0 to 1")},
    {"git:quality_commit_share", QT_TRANSLATE_NOOP("Metrics", "share of changes that were work on quality")},
    {"git:test_ratio", QT_TRANSLATE_NOOP("Metrics", "share of test code")},
    {"git:truck_factor", QT_TRANSLATE_NOOP("Metrics", "people who must leave before most code has no author")},
    {"git:orphaned_share", QT_TRANSLATE_NOOP("Metrics", "share of code whose authors are no longer active")},
    {"git:merge_or_pr_share", QT_TRANSLATE_NOOP("Metrics", "share of changes that came by a merge or pull request")},
    {"pipeline:PULLTESTS", QT_TRANSLATE_NOOP("Metrics", "tests that run before a change is taken in")},
    {"pipeline:DEPLOYGATE", QT_TRANSLATE_NOOP("Metrics", "tests before every deployment")},
    {"pipeline:NOGATE", QT_TRANSLATE_NOOP("Metrics", "a deployment that waits for nothing")},
    {"pipeline:PINNED", QT_TRANSLATE_NOOP("Metrics", "parts of the pipeline fixed to a commit")},
    {"pipeline:LEASTRIGHTS", QT_TRANSLATE_NOOP("Metrics", "least rights stated in every workflow")},
    {"pipeline:WRITEALL", QT_TRANSLATE_NOOP("Metrics", "a pipeline with all rights")},
    {"pipeline:SCHEDULEDSCAN", QT_TRANSLATE_NOOP("Metrics", "a scanner that runs on a schedule")},
    {"pipeline:ROLLBACK", QT_TRANSLATE_NOOP("Metrics", "a job that takes a deployment back")},
    {"pipeline:STRANGERSCODE", QT_TRANSLATE_NOOP("Metrics", "a pipeline that runs a stranger's branch with rights")},
    {"pipeline:PRINTEDSECRET", QT_TRANSLATE_NOOP("Metrics", "a secret printed into the log of a pipeline")},
    {"git:top5pct_revision_share", QT_TRANSLATE_NOOP("Metrics", "share of changes in the busiest twentieth of files")},
};

} // namespace

const Check *Catalogue::find(QStringView checkId) const
{
    const auto it = std::ranges::find(checks, checkId, &Check::id);
    return it == checks.end() ? nullptr : &*it;
}

const ProfileQuestion *Catalogue::findQuestion(QStringView questionId) const
{
    const auto it = std::ranges::find(profile, questionId, &ProfileQuestion::id);
    return it == profile.end() ? nullptr : &*it;
}

CheckText textOf(const Check &check)
{
    CheckText text{inProgramLanguage(check.title, check.id),     inProgramLanguage(check.question, check.id),
                   inProgramLanguage(check.why, check.id),       inProgramLanguage(check.doneWhen, check.id),
                   inProgramLanguage(check.smallTeam, check.id), {}};
    for (const QString &step : check.howToFix)
        text.howToFix << inProgramLanguage(step, check.id);
    return text;
}

QString questionTextOf(const ProfileQuestion &question)
{
    return inProgramLanguage(question.question, question.id);
}

QString helpTextOf(const ProfileQuestion &question)
{
    return inProgramLanguage(question.help, question.id);
}

QString titleOf(const Goal &goal)
{
    return inProgramLanguage(goal.title, u"goal:"_s + goal.id);
}

QString titleOf(const Phase &phase)
{
    return inProgramLanguage(phase.title, u"phase:"_s + phase.id);
}

QString titleOf(const Category &category)
{
    return inProgramLanguage(category.title, u"category:"_s + category.id);
}

QString titleOfFact(const Catalogue &catalogue, const QString &factId)
{
    const QString name = factId.section(u':', 1);
    if (factId.startsWith(u"dep:"_s))
        return titleIn(catalogue.dependencySets, name, factId);
    if (factId.startsWith(u"file:"_s))
        return titleIn(catalogue.fileSets, name, factId);
    if (factId.startsWith(u"text:"_s))
        return titleIn(catalogue.textSets, name, factId);
    if (factId.startsWith(u"doc:"_s))
        return titleIn(catalogue.documentSets, name, factId);
    for (const MetricTitle &metric : metricTitles)
        if (factId == QLatin1StringView(metric.id))
            return QCoreApplication::translate("Metrics", metric.title);
    return factId;
}

template <>
std::span<const Name<SignClass>> names<SignClass>()
{
    static constexpr Name<SignClass> table[] = {
        {SignClass::Direct, "direct", QT_TRANSLATE_NOOP("names", "Direct sign")},
        {SignClass::Indirect, "indirect", QT_TRANSLATE_NOOP("names", "Indirect sign")},
        {SignClass::Hint, "hint", QT_TRANSLATE_NOOP("names", "Hint")},
        {SignClass::Counterexample, "counterexample", QT_TRANSLATE_NOOP("names", "Counterexample")},
    };
    return table;
}

template <>
std::span<const Name<Detector::Meaning>> names<Detector::Meaning>()
{
    static constexpr Name<Detector::Meaning> table[] = {
        {Detector::Meaning::Yes, "yes", QT_TRANSLATE_NOOP("names", "Yes")},
        {Detector::Meaning::Partly, "partly", QT_TRANSLATE_NOOP("names", "Partly")},
        {Detector::Meaning::No, "no", QT_TRANSLATE_NOOP("names", "No")},
    };
    return table;
}

template <>
std::span<const Name<ScannerRule::Kind>> names<ScannerRule::Kind>()
{
    static constexpr Name<ScannerRule::Kind> table[] = {
        {ScannerRule::Kind::ZeroTolerance, "zero-tolerance", QT_TRANSLATE_NOOP("names", "No serious finding is open")},
        {ScannerRule::Kind::Counterexample, "counterexample", QT_TRANSLATE_NOOP("names", "One finding refutes")},
        {ScannerRule::Kind::Presence, "presence", QT_TRANSLATE_NOOP("names", "A scan has been made")},
    };
    return table;
}

} // namespace sextant
