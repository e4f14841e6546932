// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportformats.h"

#include "assessment/verdict.h"
#include "base/oneline.h"
#include "catalogue/ownruler.h"
#include "repository/sourcetitle.h"

#include <cmath>

namespace sextant {

namespace {

constexpr int barWidth = 30;
constexpr int stepsInText = 8;
constexpr int questionsInText = 6;
constexpr int oddityChecksShown = 4;
constexpr int evidenceInText = 2;
constexpr int excerptWidth = 100;
constexpr int notObservedShown = 12;

struct TextReportText
{
    Q_DECLARE_TR_FUNCTIONS(TextReport)
};

/// Seen as #, claimed as /, possible as dots, the rest is a known gap.
QString bar(double low, double score, double high)
{
    const auto cell = [](double value) { return int(std::lround(value / 100 * barWidth)); };
    QString cells(barWidth, u' ');
    for (int i = 0; i < barWidth; ++i)
        cells[i] = i < cell(low) ? u'#' : i < cell(score) ? u'/' : i < cell(high) ? u'.' : u' ';
    return u'[' + cells + u']';
}

QString headed(const QString &title)
{
    return u'\n' + title + u'\n' + QString(title.size(), u'-') + u'\n';
}

QString dimensionLine(const Assessment &assessment, Dimension dimension)
{
    const QString name = labelOf(dimension).leftJustified(22);
    const auto &score = assessment.product.of(dimension);
    if (!score)
        return name + TextReportText::tr("no check applies") + u'\n';
    const double low = assessment.product.lowOf(dimension).value_or(0);
    const QString figure = scoreText(score->evidenced).rightJustified(3);
    const QString bounds = boundsText(low, score->ceiling).leftJustified(7);
    const QString stoppers = score->stoppersOpen()
                                 ? TextReportText::tr("%n ship-stopper(s) open", nullptr, score->stoppersOpen())
                                 : QString();
    return QStringLiteral("%1 %2  %3 %4  %5  %6")
               .arg(name, figure, bounds, bar(low, score->evidenced, score->ceiling),
                    labelOf(score->level).leftJustified(16), stoppers)
               .trimmed() +
           u'\n';
}

QString stateMark(CheckState state)
{
    switch (state) {
    case CheckState::Pass:
        return QStringLiteral("[+]");
    case CheckState::Fail:
        return QStringLiteral("[x]");
    case CheckState::Contested:
        return QStringLiteral("[!]");
    case CheckState::Unproven:
        return QStringLiteral("[~]");
    case CheckState::Unknown:
    case CheckState::NotApplicable:
        break;
    }
    return QStringLiteral("[?]");
}

QString evidenceLine(const Evidence &evidence)
{
    const QString indent(8, u' ');
    if (evidence.places.isEmpty())
        return indent + oneLine(evidence.summary) + u'\n';
    const Place &place = evidence.places.front();
    QString line = indent + oneLine(evidence.summary);
    if (!evidence.summary.contains(placeText(place)))
        line += QStringLiteral(" (%1)").arg(placeText(place));
    if (!place.excerpt.isEmpty() && place.line > 0)
        line += u'\n' + indent + QStringLiteral("  > ") + oneLine(place.excerpt.simplified().left(excerptWidth));
    return line + u'\n';
}

QString evidenceLines(const CheckResult &result)
{
    QStringList lines;
    for (const Evidence &evidence : result.evidence)
        if (const QString line = evidenceLine(evidence); !lines.contains(line))
            lines << line;
    const int left = int(lines.size()) - evidenceInText;
    QString text = lines.mid(0, evidenceInText).join(QString());
    if (left > 0)
        text += QString(8, u' ') + TextReportText::tr("and %n more", nullptr, left) + u'\n';
    return text;
}

QString checkLines(const Scorecard &scorecard, Dimension dimension)
{
    QString lines;
    for (const CheckResult *result : checksToShow(scorecard, dimension)) {
        const Check *check = scorecard.catalogue.find(result->id);
        lines += QStringLiteral("  %1 %2  %3").arg(stateMark(result->state), textOf(*check).title, result->id) +
                 (result->state == CheckState::Pass
                      ? QString()
                      : QStringLiteral("  ") + labelOf(riskAt(check->risk, scorecard.assessment.target))) +
                 u'\n' + evidenceLines(*result);
    }
    return lines;
}

QString repositoryLines(const Scorecard &scorecard)
{
    QString lines;
    for (const Inspection &inspection : scorecard.inspections) {
        const RepositoryState &repository = inspection.repository;
        lines += QStringLiteral("  %1  %2  ")
                     .arg(oneLine(sourceTitle(repository.path, repository.component)), shortCommit(repository.commit)) +
                 TextReportText::tr("%n commit(s)", nullptr, inspection.commitsRead) + QStringLiteral(", ") +
                 TextReportText::tr("%n file(s)", nullptr, inspection.filesRead) + QStringLiteral(", ") +
                 TextReportText::tr("%n line(s) of code", nullptr, int(inspection.linesOfCode)) + u'\n';
    }
    for (const ImportedFile &file : scorecard.imports)
        lines += QStringLiteral("  %1  %2  ").arg(oneLine(file.file), file.tool) +
                 TextReportText::tr("%n open finding(s)", nullptr, int(file.counts.open())) + u'\n';
    return lines;
}

QString stepLines(const Scorecard &scorecard)
{
    QString lines;
    int number = 0;
    for (const Gap &step : scorecard.assessment.nextSteps.mid(0, stepsInText)) {
        const Check *check = scorecard.catalogue.find(step.checkId);
        lines += QStringLiteral("  %1. %2  (%3, %4)\n")
                     .arg(QString::number(++number).rightJustified(2), textOf(*check).title, labelOf(check->dimension),
                          effortText(step.effortDays));
    }
    return lines;
}

QString questionLines(const Scorecard &scorecard)
{
    QString lines;
    for (const OpenQuestion &open : scorecard.assessment.openQuestions.mid(0, questionsInText))
        if (const ProfileQuestion *question = scorecard.catalogue.findQuestion(open.questionId))
            lines +=
                QStringLiteral("  %1  (%2)\n")
                    .arg(questionTextOf(*question), TextReportText::tr("decides %n check(s)", nullptr, open.settles));
    return lines;
}

/// What is odd in the answers: the title, what to do, and the first checks that it is about.
QString oddityLines(const Scorecard &scorecard)
{
    QString lines;
    for (const Oddity &oddity : scorecard.assessment.oddities) {
        lines += QStringLiteral("  %1 %2\n")
                     .arg(oddity.weight == OddityWeight::Notice ? u'-' : u'!')
                     .arg(oneLine(oddity.title));
        lines += QStringLiteral("      ") + oddity.remedy + u'\n';
        const int left = int(oddity.checkIds.size()) - oddityChecksShown;
        if (oddity.checkIds.isEmpty())
            continue;
        lines += QStringLiteral("      ") + oddity.checkIds.mid(0, oddityChecksShown).join(QStringLiteral(", "));
        lines +=
            (left > 0 ? QStringLiteral(", ") + TextReportText::tr("and %n more", nullptr, left) : QString()) + u'\n';
    }
    return lines;
}

QString notObservedLines(const Scorecard &scorecard)
{
    QString lines;
    int shown = 0;
    int left = 0;
    for (const Inspection &inspection : scorecard.inspections)
        for (const NotObserved &item : inspection.notObserved) {
            if (++shown > notObservedShown)
                ++left;
            else
                lines += QStringLiteral("  %1: %2\n").arg(oneLine(item.what), oneLine(item.why));
        }
    if (left)
        lines +=
            QStringLiteral("  ") + TextReportText::tr("and %n more; the JSON report lists all", nullptr, left) + u'\n';
    return lines;
}

} // namespace

QByteArray writeTextReport(const Scorecard &scorecard)
{
    const Assessment &assessment = scorecard.assessment;
    const VerdictWords verdict = verdictOf(assessment);
    QString text = oneLine(scorecard.project) + u'\n' + QString(scorecard.project.size(), u'=') + u'\n' +
                   repositoryLines(scorecard);
    text += u'\n' + verdict.headline + QStringLiteral("  ") + scoreWithBounds(assessment.product) + u'\n' +
            verdict.reason + u'\n' + verdict.known + u'\n';
    if (const QString own = rulerSentence(scorecard.catalogue); !own.isEmpty())
        text += own + u'\n';
    text += headed(TextReportText::tr("Six dimensions")) +
            TextReportText::tr("score, then low to high; # seen, / claimed, . could be") + u'\n';
    for (int i = 0; i < dimensionCount; ++i)
        text += dimensionLine(assessment, Dimension(i));
    if (!assessment.nextSteps.isEmpty())
        text += headed(TextReportText::tr("Next best steps")) + stepLines(scorecard);
    if (const QString lines = questionLines(scorecard); !lines.isEmpty())
        text += headed(TextReportText::tr("Questions to answer first")) + lines;
    if (const QString lines = oddityLines(scorecard); !lines.isEmpty())
        text += headed(TextReportText::tr("What is odd in the answers")) + lines;
    for (int i = 0; i < dimensionCount; ++i)
        if (assessment.product.of(Dimension(i)))
            text += headed(labelOf(Dimension(i)) + u' ' + scoreWithBounds(assessment.product, Dimension(i))) +
                    checkLines(scorecard, Dimension(i));
    if (const QString lines = notObservedLines(scorecard); !lines.isEmpty())
        text += headed(TextReportText::tr("Not seen")) + lines;
    text +=
        u'\n' +
        TextReportText::tr("Readiness is a judgement from evidence, not a certificate. Catalogue %1, method %2, %3.")
            .arg(assessment.catalogueVersion, QString::number(assessment.methodVersion),
                 assessment.now.toUTC().toString(Qt::ISODate)) +
        u'\n';
    return text.toUtf8();
}

} // namespace sextant
