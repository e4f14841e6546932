// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportformats.h"

#include "base/jsonanswer.h"
#include "base/jsoncursor.h"
#include "base/jsontext.h"
#include "catalogue/ownruler.h"
#include "domain/rulerdocument.h"
#include "reports/jsonfacts.h"

namespace sextant {

namespace {

using json = nlohmann::ordered_json;

json dimensionsOf(const Assessment &assessment)
{
    json dimensions = json::object();
    for (int i = 0; i < dimensionCount; ++i) {
        const auto dimension = Dimension(i);
        const auto &score = assessment.product.of(dimension);
        if (!score) {
            dimensions[nameOf(dimension).id] = nullptr;
            continue;
        }
        dimensions[nameOf(dimension).id] = {{"evidenced", score->evidenced},
                                            {"low", orNull(assessment.product.lowOf(dimension))},
                                            {"ceiling", score->ceiling},
                                            {"face", score->face},
                                            {"coverage", score->coverage},
                                            {"level", int(score->level)},
                                            {"ship_stoppers", score->stoppersOpen()},
                                            {"checks", score->checks}};
    }
    return dimensions;
}

json evidenceOf(const Evidence &evidence)
{
    const Place first = evidence.places.value(0);
    return {{"kind", nameOf(evidence.kind).id},
            {"value", evidence.value},
            {"strength", evidence.strength},
            {"counterexample", evidence.counterexample},
            {"date", text(evidence.date.toUTC().toString(Qt::ISODate))},
            {"source", text(evidence.source)},
            {"summary", text(evidence.summary)},
            {"path", first.path.isEmpty() ? json() : text(first.path)},
            {"line", first.line > 0 ? json(first.line) : json()},
            {"commit", first.commit.isEmpty() ? json() : text(first.commit)},
            {"places", placesJson(evidence.places)}};
}

json riskOf(const CheckResult &result)
{
    static constexpr std::array<const char *, 4> standings{"none", "in-force", "expired", "refused"};
    return {{"standing", standings[std::size_t(result.riskStanding)]},
            {"owner", text(result.risk->owner)},
            {"reason", text(result.risk->reason)},
            {"from", text(result.risk->from.toString(Qt::ISODate))},
            {"until", text(result.risk->until.toString(Qt::ISODate))}};
}

json checkOf(const Scorecard &scorecard, const CheckResult &result)
{
    const Check *check = scorecard.catalogue.find(result.id);
    json evidence = json::array();
    for (const Evidence &item : result.evidence)
        evidence.push_back(evidenceOf(item));
    json undecided = json::array();
    for (const QString &question : result.undecidedBy)
        undecided.push_back(text(question));
    return {{"id", text(result.id)},
            {"title", text(textOf(*check).title)},
            {"dimension", nameOf(result.dimension).id},
            {"state", nameOf(result.state).id},
            {"value", orNull(result.score.value)},
            {"confidence", result.score.confidence},
            {"weight", check->weight},
            {"class", nameOf(riskAt(check->risk, scorecard.assessment.target)).id},
            {"gain", result.gain},
            {"risk", result.riskStanding == RiskStanding::None ? json() : riskOf(result)},
            {"undecided_by", undecided},
            {"excluded", result.answer && result.answer->value == AnswerValue::NotApplicable},
            {"waived", result.waived},
            {"evidence", evidence}};
}

json importsOf(const QList<ImportedFile> &imports)
{
    json list = json::array();
    for (const ImportedFile &file : imports)
        list.push_back({{"file", text(file.file)},
                        {"format", text(file.format)},
                        {"tool", text(file.tool)},
                        {"status", text(file.status)},
                        {"findings", findingCountsJson(file.counts)}});
    return list;
}

json odditiesOf(const QList<Oddity> &oddities)
{
    json list = json::array();
    for (const Oddity &oddity : oddities) {
        json checks = json::array();
        for (const QString &id : oddity.checkIds)
            checks.push_back(text(id));
        list.push_back({{"kind", nameOf(oddity.kind).id},
                        {"weight", nameOf(oddity.weight).id},
                        {"title", text(oddity.title)},
                        {"why", text(oddity.why)},
                        {"remedy", text(oddity.remedy)},
                        {"checks", std::move(checks)}});
    }
    return list;
}

/// All its figures, and in words those that are not the published ones.
json ownRulerOf(const Catalogue &catalogue)
{
    json ruler = rulerJson(catalogue.ruler);
    ruler["changes"] = json::array();
    for (const RulerChange &change : rulerChanges(catalogue))
        ruler["changes"].push_back(
            {{"what", text(change.what)}, {"published", text(change.published)}, {"own", text(change.own)}});
    return ruler;
}

json profileOf(const Profile &profile)
{
    json answers = json::object();
    for (const auto &[id, answer] : profile.asKeyValueRange())
        answers[id.toStdString()] = {{"value", nameOf(answer.value).id}, {"basis", text(answer.basis)}};
    return answers;
}

} // namespace

QByteArray writeJsonReport(const Scorecard &scorecard)
{
    const Assessment &assessment = scorecard.assessment;
    json document{{"schema", "sextant.assess/1"},
                  {"program_version", text(scorecard.programVersion)},
                  {"project", text(scorecard.project)},
                  {"assessed_at", text(assessment.now.toUTC().toString(Qt::ISODate))},
                  {"target", nameOf(assessment.target).id},
                  {"catalogue",
                   {{"id", text(assessment.catalogueId)},
                    {"version", text(assessment.catalogueVersion)},
                    {"hash", text(assessment.catalogueHash)}}},
                  {"method_version", assessment.methodVersion}};
    if (!scorecard.catalogue.ruler.isPublished())
        document["ruler"] = ownRulerOf(scorecard.catalogue);
    document["repositories"] = json::array();
    json notObserved = json::array();
    for (const Inspection &inspection : scorecard.inspections) {
        document["repositories"].push_back(repositoryJson(inspection));
        for (const NotObserved &item : inspection.notObserved)
            notObserved.push_back(notObservedJson(item, inspection.repository.name));
    }
    document["headline"] = headlineJson(assessment.product);
    document["dimensions"] = dimensionsOf(assessment);
    document["profile"] = profileOf(assessment.profile);
    document["checks"] = json::array();
    for (const CheckResult &result : assessment.checks)
        document["checks"].push_back(checkOf(scorecard, result));
    document["next_steps"] = json::array();
    for (const Gap &step : assessment.nextSteps)
        document["next_steps"].push_back({{"check", text(step.checkId)},
                                          {"effort_days", step.effortDays},
                                          {"gain", step.gain},
                                          {"headline_gain", step.headlineGain}});
    document["open_questions"] = json::array();
    for (const OpenQuestion &question : assessment.openQuestions)
        document["open_questions"].push_back({{"question", text(question.questionId)}, {"settles", question.settles}});
    document["oddities"] = odditiesOf(assessment.oddities);
    document["imports"] = importsOf(scorecard.imports);
    document["not_observed"] = notObserved;
    return toBytes(document);
}

} // namespace sextant
