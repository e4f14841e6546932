// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportformats.h"

#include "assessment/verdict.h"
#include "catalogue/ownruler.h"
#include "reports/htmlscorebar.h"
#include "repository/sourcetitle.h"

#include <QFile>
#include <QLocale>

namespace sextant {

namespace {

constexpr int stepsInHtml = 15;
constexpr int placesShown = 3;
constexpr int questionsInHtml = 8;

struct HtmlReportText
{
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

QString styledElement(const char *name, const QString &content, const char *cssClass = nullptr)
{
    const QString attribute = cssClass ? QStringLiteral(" class=\"%1\"").arg(QLatin1StringView(cssClass)) : QString();
    return QStringLiteral("<%1%2>%3</%1>\n").arg(QLatin1StringView(name), attribute, content);
}

QString htmlEscaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString styleSheet()
{
    QFile file(QStringLiteral(":/reports/report.css"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString header(const Scorecard &scorecard)
{
    const Assessment &assessment = scorecard.assessment;
    const VerdictWords verdict = verdictOf(assessment);
    QString sources;
    for (const Inspection &inspection : scorecard.inspections)
        sources += styledElement(
            "li", QStringLiteral("%1 <code>%2</code> %3")
                      .arg(htmlEscaped(sourceTitle(inspection.repository)), shortCommit(inspection.repository.commit),
                           HtmlReportText::tr("%n commit(s) read", nullptr, inspection.commitsRead)));
    for (const ImportedFile &file : scorecard.imports)
        sources += styledElement(
            "li", QStringLiteral("%1: %2").arg(htmlEscaped(file.tool), HtmlReportText::tr("%n open finding(s)", nullptr,
                                                                                          int(file.counts.open()))));
    const QString own = rulerSentence(scorecard.catalogue);
    return styledElement(
               "header",
               styledElement("p", QLocale().toString(assessment.now.toUTC().date(), QLocale::LongFormat), "date") +
                   styledElement("h1", htmlEscaped(scorecard.project)) + styledElement("ul", sources, "sources")) +
           styledElement("section",
                         styledElement("p", scoreWithBounds(assessment.product), "headline") +
                             styledElement("h2", verdict.headline) + styledElement("p", htmlEscaped(verdict.reason)) +
                             styledElement("p", htmlEscaped(verdict.known), "known") +
                             (own.isEmpty() ? QString() : styledElement("p", htmlEscaped(own), "ruler")),
                         verdict.reached ? "verdict reached" : "verdict");
}

QString dimensionCard(const Assessment &assessment, Dimension dimension)
{
    const auto &score = assessment.product.of(dimension);
    const QString name = labelOf(dimension);
    if (!score)
        return styledElement("article",
                             styledElement("h3", name) + styledElement("p", HtmlReportText::tr("no check applies")));
    const double low = assessment.product.lowOf(dimension).value_or(0);
    const auto [seen, claimed, missing] = assessment.basisOf(dimension);
    const QString label = HtmlReportText::tr("%1, score %2, between %3 and %4")
                              .arg(name, scoreText(score->evidenced), scoreText(low), scoreText(score->ceiling));
    const QString stoppers = score->stoppersOpen()
                                 ? HtmlReportText::tr("%n ship-stopper(s) open", nullptr, score->stoppersOpen())
                                 : HtmlReportText::tr("no ship-stopper open");
    return styledElement(
        "article",
        styledElement("h3", name) +
            styledElement("p",
                          QStringLiteral("<b>%1</b> %2 <span>%3</span>")
                              .arg(scoreText(score->evidenced), boundsText(low, score->ceiling), labelOf(score->level)),
                          "score") +
            htmlScoreBar(low, score->evidenced, score->ceiling, int(score->level), label) +
            styledElement("p",
                          HtmlReportText::tr("%1 seen, %2 claimed, %3 missing").arg(seen).arg(claimed).arg(missing),
                          "basis") +
            styledElement("p", stoppers) +
            styledElement("p", htmlEscaped(levelSentence(assessment, dimension)), "held"));
}

QString dimensions(const Assessment &assessment)
{
    QString cards;
    for (int i = 0; i < dimensionCount; ++i)
        cards += dimensionCard(assessment, Dimension(i));
    return styledElement(
        "section",
        styledElement("h2", HtmlReportText::tr("Six dimensions")) +
            styledElement(
                "p",
                HtmlReportText::tr(
                    "Each score stands between its bounds: solid is seen, striped is claimed, dotted could still be."),
                "legend") +
            styledElement("div", cards, "cards"));
}

QString steps(const Scorecard &scorecard)
{
    QString rows = styledElement(
        "tr", styledElement("th", HtmlReportText::tr("Step")) + styledElement("th", HtmlReportText::tr("Dimension")) +
                  styledElement("th", HtmlReportText::tr("Class")) + styledElement("th", HtmlReportText::tr("Effort")));
    for (const Gap &step : scorecard.assessment.nextSteps.mid(0, stepsInHtml)) {
        const Check *check = scorecard.catalogue.find(step.checkId);
        const QString link =
            QStringLiteral("<a href=\"#%1\">%2</a>").arg(htmlEscaped(step.checkId), htmlEscaped(textOf(*check).title));
        rows += styledElement("tr", styledElement("td", link) + styledElement("td", labelOf(check->dimension)) +
                                        styledElement("td", labelOf(riskAt(check->risk, scorecard.assessment.target))) +
                                        styledElement("td", effortText(step.effortDays)));
    }
    return styledElement("section",
                         styledElement("h2", HtmlReportText::tr("Next best steps")) + styledElement("table", rows));
}

/// Unanswered questions make checks count that may not apply; the reader should know which.
QString questions(const Scorecard &scorecard)
{
    QString items;
    for (const OpenQuestion &open : scorecard.assessment.openQuestions.mid(0, questionsInHtml))
        if (const ProfileQuestion *question = scorecard.catalogue.findQuestion(open.questionId))
            items += styledElement("li", htmlEscaped(questionTextOf(*question)) + u' ' +
                                             HtmlReportText::tr("It decides %n check(s).", nullptr, open.settles));
    return items.isEmpty()
               ? QString()
               : styledElement("section",
                               styledElement("h2", HtmlReportText::tr("Questions to answer first")) +
                                   styledElement("p",
                                                 HtmlReportText::tr("Until they are answered, the checks that hang on "
                                                                    "them count as if they applied."),
                                                 "legend") +
                                   styledElement("ul", items));
}

QString evidenceItem(const Evidence &evidence)
{
    QString text = QStringLiteral("<b>%1</b> %2").arg(labelOf(evidence.kind), htmlEscaped(evidence.summary));
    QString places;
    for (const Place &place : evidence.places.mid(0, placesShown)) {
        const QString excerpt =
            place.excerpt.isEmpty() ? QString() : styledElement("pre", htmlEscaped(place.excerpt.trimmed()));
        places +=
            styledElement("li", QStringLiteral("<code title=\"%1\">%2</code>")
                                        .arg(htmlEscaped(shortCommit(place.commit)), htmlEscaped(placeText(place))) +
                                    excerpt);
    }
    if (const int left = int(evidence.places.size()) - placesShown; left > 0)
        places += styledElement("li", HtmlReportText::tr("and %n more place(s)", nullptr, left));
    if (!places.isEmpty())
        text += styledElement("ul", places, "places");
    return styledElement("li", text, isObserved(evidence.kind) ? "seen" : "claimed");
}

QString checkDetails(const Scorecard &scorecard, const CheckResult &result)
{
    const Check *check = scorecard.catalogue.find(result.id);
    const CheckText text = textOf(*check);
    const QString summary =
        QStringLiteral("<span class=\"state %1\">%2</span> %3 <code>%4</code>")
            .arg(idOf(result.state), labelOf(result.state), htmlEscaped(text.title), htmlEscaped(result.id));
    QString evidence;
    for (const Evidence &item : result.evidence)
        evidence += evidenceItem(item);
    QString fixes;
    for (const QString &step : text.howToFix)
        fixes += styledElement("li", htmlEscaped(step));
    QString body = styledElement("p", htmlEscaped(text.question)) + styledElement("p", htmlEscaped(text.why), "why");
    body += result.evidence.isEmpty()
                ? styledElement("p", HtmlReportText::tr("Nothing is known. It counts as missing."))
                : styledElement("ul", evidence, "evidence");
    if (result.state != CheckState::Pass)
        body += styledElement("p", HtmlReportText::tr("How to fix")) + styledElement("ol", fixes) +
                styledElement("p", HtmlReportText::tr("Done when: %1").arg(htmlEscaped(text.doneWhen)));
    return QStringLiteral("<details id=\"%1\">").arg(htmlEscaped(result.id)) + styledElement("summary", summary) +
           body + QStringLiteral("</details>\n");
}

/// How many checks stand where, in the order of the list below it.
QString stateCounts(const QList<const CheckResult *> &results)
{
    QStringList counts;
    for (const CheckState state :
         {CheckState::Contested, CheckState::Fail, CheckState::Unproven, CheckState::Unknown, CheckState::Pass}) {
        const auto count = std::ranges::count(results, state, &CheckResult::state);
        if (count > 0)
            counts << QStringLiteral("<span class=\"state %1\">%2</span> %3")
                          .arg(idOf(state), labelOf(state), QLocale().toString(qlonglong(count)));
    }
    return styledElement("p", counts.join(QStringLiteral(" · ")), "counts");
}

QString checks(const Scorecard &scorecard)
{
    QString text;
    for (int i = 0; i < dimensionCount; ++i) {
        const auto dimension = Dimension(i);
        if (!scorecard.assessment.product.of(dimension))
            continue;
        QString list;
        const auto results = checksToShow(scorecard, dimension);
        for (const CheckResult *result : results)
            list += checkDetails(scorecard, *result);
        text +=
            styledElement("section", styledElement("h2", labelOf(dimension) + u' ' +
                                                             scoreWithBounds(scorecard.assessment.product, dimension)) +
                                         stateCounts(results) + list);
    }
    return text;
}

QString notSeen(const Scorecard &scorecard)
{
    QString items;
    for (const Inspection &inspection : scorecard.inspections)
        for (const NotObserved &item : inspection.notObserved)
            items += styledElement("li", QStringLiteral("%1: %2").arg(htmlEscaped(item.what), htmlEscaped(item.why)));
    return items.isEmpty() ? QString()
                           : styledElement("section", styledElement("h2", HtmlReportText::tr("Not seen")) +
                                                          styledElement("ul", items));
}

QString footer(const Assessment &assessment)
{
    return styledElement(
        "footer",
        styledElement("p",
                      HtmlReportText::tr("Readiness is a judgement from evidence, not a certificate. Repository signs "
                                         "show that something is present, not that it works.")) +
            styledElement("p", HtmlReportText::tr("Catalogue %1, rules %2, method %3.")
                                   .arg(htmlEscaped(assessment.catalogueVersion), assessment.catalogueHash.left(12),
                                        QString::number(assessment.methodVersion))));
}

} // namespace

QByteArray writeHtmlReport(const Scorecard &scorecard)
{
    const QString body = styledElement("main", header(scorecard) + dimensions(scorecard.assessment) + steps(scorecard) +
                                                   questions(scorecard) + checks(scorecard) + notSeen(scorecard)) +
                         footer(scorecard.assessment);
    const QString head =
        QStringLiteral(
            "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            "<meta name=\"color-scheme\" content=\"light dark\">\n") +
        styledElement("title", htmlEscaped(scorecard.project) + QStringLiteral(" – Sextant")) +
        styledElement("style", styleSheet());
    const QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n").arg(QLocale().bcp47Name()) +
                         styledElement("head", head) + styledElement("body", body) + QStringLiteral("</html>\n");
    return page.toUtf8();
}

} // namespace sextant
