// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportsections.h"

#include "assessment/verdict.h"
#include "reports/decisionsections.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int stepsInSection = 7;
constexpr int unknownShown = 6; ///< lines about what is not known

struct ReportSectionsText
{
    Q_DECLARE_TR_FUNCTIONS(ReportSections)
};

ReportParagraph paragraph(const QString &text)
{
    return {text, false};
}

ReportSection verdictSection(const ReportSource &source)
{
    const Assessment &assessment = source.scorecard.assessment;
    const VerdictWords words = verdictOf(assessment);
    const ProductScore &product = assessment.product;
    ReportSection section{words.headline, {}};
    section.blocks << ReportScores{{{ReportSectionsText::tr("Readiness"),
                                     product.headline,
                                     product.low.value_or(0),
                                     product.ceiling.value_or(0),
                                     int(product.level),
                                     {}}}};
    section.blocks << paragraph(words.reason) << paragraph(words.known);
    return section;
}

ReportSection scoresSection(const ReportSource &source)
{
    ReportScores scores;
    for (int i = 0; i < dimensionCount; ++i)
        scores.scores << scoreOf(source.scorecard.assessment, Dimension(i));
    return {ReportSectionsText::tr("Six dimensions"),
            {scores, paragraph(ReportSectionsText::tr(
                         "Each score is what is proven. The lower bound counts only what was seen; the "
                         "upper one is what it could be if everything unknown turned out well."))}};
}

/// A column without a word says nothing.
void dropEmptyColumns(ReportTable &table)
{
    for (qsizetype column = table.columns.size() - 1; column > 0; --column) {
        const bool says =
            std::ranges::any_of(table.rows, [column](const QStringList &row) { return !row.value(column).isEmpty(); });
        if (says || table.rows.isEmpty())
            continue;
        table.columns.removeAt(column);
        for (QStringList &row : table.rows)
            row.removeAt(column);
    }
}

/// A gap that nobody has shown is another thing than one that was seen, and the first may be closed by an answer.
QString stopperWords(const QList<const CheckResult *> &open)
{
    QStringList parts;
    qsizetype unproven = 0;
    for (const CheckState state :
         {CheckState::Fail, CheckState::Contested, CheckState::Unproven, CheckState::Unknown}) {
        const auto count =
            std::ranges::count_if(open, [state](const CheckResult *result) { return result->state == state; });
        if (count > 0)
            parts << u"%1: %2"_s.arg(labelOf(state)).arg(count);
        unproven += state == CheckState::Unproven || state == CheckState::Unknown ? count : 0;
    }
    const QString counts = parts.join(u" · "_s) + u'.';
    return unproven == 0 ? counts
                         : ReportSectionsText::tr(
                               "%1 What is not proven or unknown may well be in place: no proof of it was found in "
                               "what was read, and whoever knows can answer it.")
                               .arg(counts);
}

ReportSection stoppersSection(const ReportSource &source)
{
    ReportTable table;
    table.id = u"stoppers"_s;
    table.columns = {{ReportSectionsText::tr("What has to hold"), TextKind::Plain, 3},
                     {ReportSectionsText::tr("Dimension"), TextKind::Plain, 1},
                     {ReportSectionsText::tr("State"), TextKind::Plain, 1},
                     {ReportSectionsText::tr("Owner"), TextKind::Person, 1},
                     {ReportSectionsText::tr("Due"), TextKind::Plain, 0.8}};
    for (const CheckResult *result : openShipStoppers(source.scorecard)) {
        const Check *check = source.scorecard.catalogue.find(result->id);
        table.rows << QStringList{textOf(*check).title, labelOf(check->dimension), labelOf(result->state),
                                  result->answer ? result->answer->owner : QString(),
                                  result->answer ? result->answer->due.toString(Qt::ISODate) : QString()};
    }
    dropEmptyColumns(table);
    const QString title = ReportSectionsText::tr("What stops the ship");
    if (table.rows.isEmpty())
        return {title, {paragraph(ReportSectionsText::tr("No ship-stopper is open at the stage aimed at."))}};
    return {title, {paragraph(stopperWords(openShipStoppers(source.scorecard))), table}};
}

ReportTable stepTable(const ReportSource &source, int most, bool doneWhen)
{
    ReportTable table;
    table.id = doneWhen ? u"backlog"_s : u"steps"_s;
    table.columns = {{QString(u'#'), TextKind::Plain, 0.3, true},
                     {ReportSectionsText::tr("Step"), TextKind::Plain, 2.4},
                     {ReportSectionsText::tr("Dimension"), TextKind::Plain, 1},
                     {ReportSectionsText::tr("Class"), TextKind::Plain, 1},
                     {ReportSectionsText::tr("Effort"), TextKind::Plain, 0.8}};
    if (doneWhen)
        table.columns.append({ReportSectionsText::tr("Done when"), TextKind::Plain, 2.6});
    for (const Gap &step : source.scorecard.assessment.nextSteps.mid(0, most)) {
        const Check *check = source.scorecard.catalogue.find(step.checkId);
        const CheckText text = textOf(*check);
        QStringList row{QString::number(table.rows.size() + 1), text.title, labelOf(check->dimension),
                        labelOf(riskAt(check->risk, source.scorecard.assessment.target)), effortText(step.effortDays)};
        if (doneWhen)
            row << text.doneWhen;
        table.rows << row;
    }
    return table;
}

ReportSection stepsSection(const ReportSource &source, bool all)
{
    ReportTable table = stepTable(source, all ? -1 : stepsInSection, all);
    const QString title =
        all ? ReportSectionsText::tr("Work in the order in which it pays") : ReportSectionsText::tr("What to do first");
    if (table.rows.isEmpty())
        return {title, {paragraph(ReportSectionsText::tr("No open step is known."))}};
    return {title, {table}};
}

ReportSection findingsSummary(const ReportSource &source)
{
    ReportTable table;
    table.id = u"finding-counts"_s;
    table.columns = {{ReportSectionsText::tr("Severity"), TextKind::Plain, 1},
                     {ReportSectionsText::tr("Open"), TextKind::Plain, 1, true}};
    for (const auto &name : names<Severity>())
        table.rows << QStringList{labelOf(name.value), QString::number(source.counts.of(name.value))};
    const QString title = ReportSectionsText::tr("Findings of scanners");
    if (source.scorecard.imports.isEmpty())
        return {
            title,
            {paragraph(ReportSectionsText::tr("No scanner's report was read, so nothing is known about findings."))}};
    return {title, {table}};
}

ReportSection findingsSection(const ReportSource &source, int shown)
{
    if (source.findings.rows.isEmpty())
        return {};
    ReportTable table = source.findings;
    table.shown = std::max(1, shown);
    return {ReportSectionsText::tr("Open findings"), {table}};
}

ReportSection questionsSection(const ReportSource &source)
{
    ReportList list;
    for (const OpenQuestion &open : source.scorecard.assessment.openQuestions)
        if (const ProfileQuestion *question = source.scorecard.catalogue.findQuestion(open.questionId))
            list.items << u"%1 (%2)"_s.arg(questionTextOf(*question),
                                           ReportSectionsText::tr("decides %n check(s)", nullptr, open.settles));
    return {ReportSectionsText::tr("Questions to answer first"),
            list.items.isEmpty() ? QList<ReportBlock>() : QList<ReportBlock>{list}};
}

ReportSection unknownSection(const ReportSource &source, bool withQuestions)
{
    const Assessment &assessment = source.scorecard.assessment;
    const int unknown = assessment.count(CheckState::Unknown);
    const int unproven = assessment.count(CheckState::Unproven);
    const int contested = assessment.count(CheckState::Contested);
    ReportSection section{ReportSectionsText::tr("What is not known"), {}};
    ReportList lines;
    lines.items << ReportSectionsText::tr("%1 % of what matters is known.").arg(scoreText(assessment.product.coverage))
                << ReportSectionsText::tr("For %n check(s) too little was found to prove them.", nullptr, unproven)
                << ReportSectionsText::tr("Nothing at all is known about %n check(s).", nullptr, unknown);
    if (contested > 0)
        lines.items << ReportSectionsText::tr("Claim and evidence disagree on %n check(s).", nullptr, contested);
    for (const OpenQuestion &open : withQuestions ? assessment.openQuestions : decltype(assessment.openQuestions)())
        if (const ProfileQuestion *question = source.scorecard.catalogue.findQuestion(open.questionId))
            if (lines.items.size() < unknownShown)
                lines.items << ReportSectionsText::tr("Answer soon: %1 This decides %n check(s).", nullptr,
                                                      open.settles)
                                   .arg(questionTextOf(*question));
    section.blocks << lines;
    return section;
}

} // namespace

ReportSection makeReportSection(const QString &id, const ReportSource &source, const ReportTemplate &reportTemplate)
{
    if (id == "verdict"_L1)
        return verdictSection(source);
    if (id == "scores"_L1)
        return scoresSection(source);
    if (id == "basis"_L1)
        return basisSection(source);
    if (id == "stoppers"_L1)
        return stoppersSection(source);
    if (id == "steps"_L1 || id == "backlog"_L1)
        return stepsSection(source, id == "backlog"_L1);
    if (id == "changes"_L1)
        return changesSection(source);
    if (id == "risks"_L1)
        return risksSection(source);
    if (id == "checklist"_L1)
        return checklistSection(source);
    if (id == "findings-summary"_L1)
        return findingsSummary(source);
    if (id == "findings"_L1)
        return findingsSection(source, reportTemplate.findings);
    if (id == "sources"_L1)
        return sourcesSection(source);
    if (id == "questions"_L1)
        return questionsSection(source);
    if (id == "unknown"_L1)
        return unknownSection(source, !reportTemplate.sections.contains(u"questions"_s));
    if (id == "decision"_L1)
        return decisionSection(source);
    if (id == "ways"_L1)
        return waysSection(source);
    if (id == "signals"_L1)
        return signalsSection(source);
    if (id == "parts"_L1)
        return partsSection(source);
    if (id == "turning"_L1)
        return turningSection(source);
    return notSeenSection(source);
}

} // namespace sextant
