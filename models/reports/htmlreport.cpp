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

constexpr int stepsShown = 15;
constexpr int placesShown = 3;
constexpr int questionsShown = 8;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

QString element(const char *name, const QString &content, const char *cssClass = nullptr)
{
    const QString attribute = cssClass ? QStringLiteral(" class=\"%1\"").arg(QLatin1StringView(cssClass)) : QString();
    return QStringLiteral("<%1%2>%3</%1>\n").arg(QLatin1StringView(name), attribute, content);
}

QString escaped(const QString &text)
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
        sources += element("li", QStringLiteral("%1 <code>%2</code> %3")
                                     .arg(escaped(sourceTitle(inspection.repository)),
                                          shortCommit(inspection.repository.commit),
                                          Text::tr("%n commit(s) read", nullptr, inspection.commitsRead)));
    for (const ImportedFile &file : scorecard.imports)
        sources +=
            element("li", QStringLiteral("%1: %2").arg(
                              escaped(file.tool), Text::tr("%n open finding(s)", nullptr, int(file.counts.open()))));
    const QString own = rulerSentence(scorecard.catalogue);
    return element("header",
                   element("p", QLocale().toString(assessment.now.toUTC().date(), QLocale::LongFormat), "date") +
                       element("h1", escaped(scorecard.project)) + element("ul", sources, "sources")) +
           element("section",
                   element("p", scoreWithBounds(assessment.product), "headline") + element("h2", verdict.headline) +
                       element("p", escaped(verdict.reason)) + element("p", escaped(verdict.known), "known") +
                       (own.isEmpty() ? QString() : element("p", escaped(own), "ruler")),
                   verdict.reached ? "verdict reached" : "verdict");
}

QString dimensionCard(const Assessment &assessment, Dimension dimension)
{
    const auto &score = assessment.product.of(dimension);
    const QString name = labelOf(dimension);
    if (!score)
        return element("article", element("h3", name) + element("p", Text::tr("no check applies")));
    const double low = assessment.product.lowOf(dimension).value_or(0);
    const auto [seen, claimed, missing] = assessment.basisOf(dimension);
    const QString label = Text::tr("%1, score %2, between %3 and %4")
                              .arg(name, scoreText(score->evidenced), scoreText(low), scoreText(score->ceiling));
    const QString stoppers = score->stoppersOpen() ? Text::tr("%n ship-stopper(s) open", nullptr, score->stoppersOpen())
                                                   : Text::tr("no ship-stopper open");
    return element(
        "article",
        element("h3", name) +
            element("p",
                    QStringLiteral("<b>%1</b> %2 <span>%3</span>")
                        .arg(scoreText(score->evidenced), boundsText(low, score->ceiling), labelOf(score->level)),
                    "score") +
            htmlScoreBar(low, score->evidenced, score->ceiling, int(score->level), label) +
            element("p", Text::tr("%1 seen, %2 claimed, %3 missing").arg(seen).arg(claimed).arg(missing), "basis") +
            element("p", stoppers) + element("p", escaped(levelSentence(assessment, dimension)), "held"));
}

QString dimensions(const Assessment &assessment)
{
    QString cards;
    for (int i = 0; i < dimensionCount; ++i)
        cards += dimensionCard(assessment, Dimension(i));
    return element(
        "section",
        element("h2", Text::tr("Six dimensions")) +
            element(
                "p",
                Text::tr(
                    "Each score stands between its bounds: solid is seen, striped is claimed, dotted could still be."),
                "legend") +
            element("div", cards, "cards"));
}

QString steps(const Scorecard &scorecard)
{
    QString rows = element("tr", element("th", Text::tr("Step")) + element("th", Text::tr("Dimension")) +
                                     element("th", Text::tr("Class")) + element("th", Text::tr("Effort")));
    for (const Gap &step : scorecard.assessment.nextSteps.mid(0, stepsShown)) {
        const Check *check = scorecard.catalogue.find(step.checkId);
        const QString link =
            QStringLiteral("<a href=\"#%1\">%2</a>").arg(escaped(step.checkId), escaped(textOf(*check).title));
        rows += element("tr", element("td", link) + element("td", labelOf(check->dimension)) +
                                  element("td", labelOf(riskAt(check->risk, scorecard.assessment.target))) +
                                  element("td", effortText(step.effortDays)));
    }
    return element("section", element("h2", Text::tr("Next best steps")) + element("table", rows));
}

/// Unanswered questions make checks count that may not apply; the reader should know which.
QString questions(const Scorecard &scorecard)
{
    QString items;
    for (const OpenQuestion &open : scorecard.assessment.openQuestions.mid(0, questionsShown))
        if (const ProfileQuestion *question = scorecard.catalogue.findQuestion(open.questionId))
            items += element("li", escaped(questionTextOf(*question)) + u' ' +
                                       Text::tr("It decides %n check(s).", nullptr, open.settles));
    return items.isEmpty() ? QString()
                           : element("section", element("h2", Text::tr("Questions to answer first")) +
                                                    element("p",
                                                            Text::tr("Until they are answered, the checks that hang on "
                                                                     "them count as if they applied."),
                                                            "legend") +
                                                    element("ul", items));
}

QString evidenceItem(const Evidence &evidence)
{
    QString text = QStringLiteral("<b>%1</b> %2").arg(labelOf(evidence.kind), escaped(evidence.summary));
    QString places;
    for (const Place &place : evidence.places.mid(0, placesShown)) {
        const QString excerpt = place.excerpt.isEmpty() ? QString() : element("pre", escaped(place.excerpt.trimmed()));
        places += element("li", QStringLiteral("<code title=\"%1\">%2</code>")
                                        .arg(escaped(shortCommit(place.commit)), escaped(placeText(place))) +
                                    excerpt);
    }
    if (const int left = int(evidence.places.size()) - placesShown; left > 0)
        places += element("li", Text::tr("and %n more place(s)", nullptr, left));
    if (!places.isEmpty())
        text += element("ul", places, "places");
    return element("li", text, isObserved(evidence.kind) ? "seen" : "claimed");
}

QString checkDetails(const Scorecard &scorecard, const CheckResult &result)
{
    const Check *check = scorecard.catalogue.find(result.id);
    const CheckText text = textOf(*check);
    const QString summary =
        QStringLiteral("<span class=\"state %1\">%2</span> %3 <code>%4</code>")
            .arg(idOf(result.state), labelOf(result.state), escaped(text.title), escaped(result.id));
    QString evidence;
    for (const Evidence &item : result.evidence)
        evidence += evidenceItem(item);
    QString fixes;
    for (const QString &step : text.howToFix)
        fixes += element("li", escaped(step));
    QString body = element("p", escaped(text.question)) + element("p", escaped(text.why), "why");
    body += result.evidence.isEmpty() ? element("p", Text::tr("Nothing is known. It counts as missing."))
                                      : element("ul", evidence, "evidence");
    if (result.state != CheckState::Pass)
        body += element("p", Text::tr("How to fix")) + element("ol", fixes) +
                element("p", Text::tr("Done when: %1").arg(escaped(text.doneWhen)));
    return QStringLiteral("<details id=\"%1\">").arg(escaped(result.id)) + element("summary", summary) + body +
           QStringLiteral("</details>\n");
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
    return element("p", counts.join(QStringLiteral(" · ")), "counts");
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
        text += element("section", element("h2", labelOf(dimension) + u' ' +
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
            items += element("li", QStringLiteral("%1: %2").arg(escaped(item.what), escaped(item.why)));
    return items.isEmpty() ? QString() : element("section", element("h2", Text::tr("Not seen")) + element("ul", items));
}

QString footer(const Assessment &assessment)
{
    return element("footer",
                   element("p", Text::tr("Readiness is a judgement from evidence, not a certificate. Repository signs "
                                         "show that something is present, not that it works.")) +
                       element("p", Text::tr("Catalogue %1, rules %2, method %3.")
                                        .arg(escaped(assessment.catalogueVersion), assessment.catalogueHash.left(12),
                                             QString::number(assessment.methodVersion))));
}

} // namespace

QByteArray writeHtmlReport(const Scorecard &scorecard)
{
    const QString body = element("main", header(scorecard) + dimensions(scorecard.assessment) + steps(scorecard) +
                                             questions(scorecard) + checks(scorecard) + notSeen(scorecard)) +
                         footer(scorecard.assessment);
    const QString head =
        QStringLiteral(
            "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            "<meta name=\"color-scheme\" content=\"light dark\">\n") +
        element("title", escaped(scorecard.project) + QStringLiteral(" – Sextant")) + element("style", styleSheet());
    const QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n").arg(QLocale().bcp47Name()) +
                         element("head", head) + element("body", body) + QStringLiteral("</html>\n");
    return page.toUtf8();
}

} // namespace sextant
