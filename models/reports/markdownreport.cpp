// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportformats.h"

#include "assessment/verdict.h"
#include "catalogue/ownruler.h"
#include "repository/sourcetitle.h"

namespace sextant {

namespace {

constexpr int stepsInMarkdown = 15;

struct MarkdownReportText
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownReport)
};

/// Text from outside must stay text: neither markup nor a table cell's end.
QString escapedMarkdown(const QString &text)
{
    static const QString special = QStringLiteral("\\`*_{}[]()#+-.!|~");
    QString out;
    out.reserve(text.size() * 2);
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r')
            out += u' ';
        else if (c == u'<')
            out += QStringLiteral("&lt;");
        else if (c == u'>')
            out += QStringLiteral("&gt;");
        else if (c == u'&')
            out += QStringLiteral("&amp;");
        else if (special.contains(c))
            out += QString(u'\\') + c;
        else
            out += c;
    }
    return out;
}

QString markdownRow(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString table(const QStringList &headings, const QList<QStringList> &rows)
{
    QString text = markdownRow(headings) + markdownRow(QStringList(headings.size(), QStringLiteral("---")));
    for (const QStringList &cells : rows)
        text += markdownRow(cells);
    return text + u'\n';
}

QString dimensionTable(const Assessment &assessment)
{
    QList<QStringList> rows;
    for (int i = 0; i < dimensionCount; ++i) {
        const auto dimension = Dimension(i);
        const auto &score = assessment.product.of(dimension);
        if (!score) {
            rows << QStringList{
                labelOf(dimension), QStringLiteral("–"), {}, {}, {}, MarkdownReportText::tr("no check applies")};
            continue;
        }
        rows << QStringList{labelOf(dimension),
                            scoreText(score->evidenced),
                            boundsText(assessment.product.lowOf(dimension), score->ceiling),
                            labelOf(score->level),
                            QString::number(score->stoppersOpen()),
                            MarkdownReportText::tr("%1 %").arg(scoreText(score->coverage))};
    }
    return table({MarkdownReportText::tr("Dimension"), MarkdownReportText::tr("Score"),
                  MarkdownReportText::tr("Could be"), MarkdownReportText::tr("Level"),
                  MarkdownReportText::tr("Open ship-stoppers"), MarkdownReportText::tr("Known")},
                 rows);
}

QString stepTable(const Scorecard &scorecard)
{
    QList<QStringList> rows;
    for (const Gap &step : scorecard.assessment.nextSteps.mid(0, stepsInMarkdown)) {
        const Check *check = scorecard.catalogue.find(step.checkId);
        rows << QStringList{escapedMarkdown(textOf(*check).title), labelOf(check->dimension),
                            labelOf(riskAt(check->risk, scorecard.assessment.target)), effortText(step.effortDays),
                            u'`' + step.checkId + u'`'};
    }
    return table({MarkdownReportText::tr("Step"), MarkdownReportText::tr("Dimension"), MarkdownReportText::tr("Class"),
                  MarkdownReportText::tr("Effort"), MarkdownReportText::tr("Check")},
                 rows);
}

QString evidenceList(const CheckResult &result)
{
    QString text;
    for (const Evidence &evidence : result.evidence) {
        text += QStringLiteral("  - %1: %2").arg(labelOf(evidence.kind), escapedMarkdown(evidence.summary));
        if (!evidence.places.isEmpty())
            text += QStringLiteral(" (%1, %2)")
                        .arg(escapedMarkdown(placeText(evidence.places.front())),
                             shortCommit(evidence.places.front().commit));
        text += u'\n';
    }
    return text;
}

QString checkList(const Scorecard &scorecard, Dimension dimension)
{
    QString text;
    for (const CheckResult *result : checksToShow(scorecard, dimension)) {
        const Check *check = scorecard.catalogue.find(result->id);
        text += QStringLiteral("- **%1** %2 `%3`\n")
                    .arg(labelOf(result->state), escapedMarkdown(textOf(*check).title), result->id) +
                evidenceList(*result);
    }
    return text + u'\n';
}

} // namespace

QByteArray writeMarkdownReport(const Scorecard &scorecard)
{
    const Assessment &assessment = scorecard.assessment;
    const VerdictWords verdict = verdictOf(assessment);
    QString text = QStringLiteral("# %1\n\n**%2, %3**\n\n%4 %5\n\n")
                       .arg(escapedMarkdown(scorecard.project), verdict.headline, scoreWithBounds(assessment.product),
                            verdict.reason, verdict.known);
    if (const QString own = rulerSentence(scorecard.catalogue); !own.isEmpty())
        text += QStringLiteral("**%1**\n\n").arg(escapedMarkdown(own));
    for (const Inspection &inspection : scorecard.inspections)
        text +=
            QStringLiteral("- %1, %2\n")
                .arg(escapedMarkdown(sourceTitle(inspection.repository)), shortCommit(inspection.repository.commit));
    text += QStringLiteral("\n## %1\n\n").arg(MarkdownReportText::tr("Six dimensions")) + dimensionTable(assessment);
    text += QStringLiteral("## %1\n\n").arg(MarkdownReportText::tr("Next best steps")) + stepTable(scorecard);
    for (int i = 0; i < dimensionCount; ++i)
        if (assessment.product.of(Dimension(i)))
            text += QStringLiteral("## %1 %2\n\n")
                        .arg(labelOf(Dimension(i)), scoreWithBounds(assessment.product, Dimension(i))) +
                    checkList(scorecard, Dimension(i));
    text += QStringLiteral("## %1\n\n").arg(MarkdownReportText::tr("Not seen"));
    for (const Inspection &inspection : scorecard.inspections)
        for (const NotObserved &item : inspection.notObserved)
            text += QStringLiteral("- %1: %2\n").arg(escapedMarkdown(item.what), escapedMarkdown(item.why));
    text += u'\n' +
            MarkdownReportText::tr(
                "Readiness is a judgement from evidence, not a certificate. Catalogue %1, method %2, %3.")
                .arg(assessment.catalogueVersion, QString::number(assessment.methodVersion),
                     assessment.now.toUTC().toString(Qt::ISODate)) +
            u'\n';
    return text.toUtf8();
}

} // namespace sextant
