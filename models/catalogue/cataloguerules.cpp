// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguerules.h"

#include "catalogue/cataloguetext.h"
#include "catalogue/condition.h"
#include "catalogue/detectorexpression.h"

#include <QRegularExpression>

#include <re2/re2.h>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int longestPattern = 2000;

/// Texts are shown as plain text in many places; whatever could be taken for markup or turn the reading direction is
/// refused where it comes in.
void judgeText(const JsonCursor &cursor, int longest)
{
    static const QRegularExpression markup(
        u"<[A-Za-z/!?]|&(?:#|[A-Za-z]+;)|\\]\\(|[\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"_s);
    const QString text = cursor.text();
    if (text.trimmed().isEmpty())
        cursor.refuse(CatalogueText::tr("This text is empty."));
    if (text.size() > longest)
        cursor.refuse(CatalogueText::tr("This text has over %1 characters.").arg(longest));
    if (text.contains(markup))
        cursor.refuse(CatalogueText::tr("Only plain text in one line is allowed here."));
}

void judgeTextOf(const JsonCursor &cursor, const char *key, int longest)
{
    if (cursor.has(key))
        judgeText(cursor.member(key), longest);
}

template <class List>
bool hasId(const List &list, const QString &id)
{
    return std::ranges::any_of(list, [&](const auto &item) { return item.id == id; });
}

bool isKnownFact(const FactCondition &need, const Catalogue &catalogue)
{
    const QString name = need.factId.section(u':', 1);
    if (need.factId.startsWith(u"dep:"_s))
        return catalogue.dependencySets.contains(name);
    if (need.factId.startsWith(u"file:"_s))
        return catalogue.fileSets.contains(name);
    if (need.factId.startsWith(u"text:"_s))
        return catalogue.textSets.contains(name);
    if (need.factId.startsWith(u"doc:"_s))
        return catalogue.documentSets.contains(name);
    return true;
}

void judgeFacts(const JsonCursor &place, const Catalogue &catalogue)
{
    const auto needs = parseDetectorExpression(place.text());
    if (!needs)
        return;
    for (const FactCondition &need : *needs)
        if (!isKnownFact(need, catalogue))
            place.refuse(CatalogueText::tr("No detector set has the name “%1”.").arg(need.factId));
}

void judgeIds(const JsonCursor &cursor, const char *key)
{
    QSet<QString> seen;
    for (const JsonCursor &item : cursor.items(key)) {
        const QString id = item.string("id");
        if (seen.contains(id))
            item.member("id").refuse(CatalogueText::tr("The id “%1” is given twice.").arg(id));
        seen << id;
    }
}

void judgeTitled(const JsonCursor &cursor, const char *key)
{
    judgeIds(cursor, key);
    for (const JsonCursor &item : cursor.items(key))
        judgeTextOf(item, "title", 120);
}

void judgeWords(const JsonCursor &check)
{
    judgeTextOf(check, "title", 120);
    judgeTextOf(check, "question", 300);
    judgeTextOf(check, "why", 300);
    judgeTextOf(check, "done_when", 300);
    judgeTextOf(check, "small_team", 300);
    for (const JsonCursor &step : check.items("how_to_fix"))
        judgeText(step, 300);
    for (const JsonCursor &reference : check.items("references"))
        judgeText(reference, 80);
}

QString idPrefix(Dimension dimension)
{
    static const QMap<Dimension, QString> prefixes{
        {Dimension::Reliability, u"rel."_s}, {Dimension::Observability, u"obs."_s},
        {Dimension::Security, u"sec."_s},    {Dimension::Performance, u"perf."_s},
        {Dimension::Operability, u"ops."_s}, {Dimension::Compliance, u"comp."_s}};
    return prefixes.value(dimension);
}

void judgeFigures(const JsonCursor &check)
{
    const auto risk = riskByStage(check.string("risk"));
    if (!risk)
        check.member("risk").refuse(CatalogueText::tr("Four letters A, D or S are needed here, one a stage."));
    else if (!std::ranges::is_sorted(*risk))
        check.member("risk").refuse(CatalogueText::tr("The risk falls from one stage to the next."));
    const double weight = check.number("weight", 0, 10);
    static constexpr double ladder[] = {2.5, 5, 7.5, 10};
    if (std::ranges::none_of(ladder, [weight](double step) { return qFuzzyCompare(step, weight); }))
        check.member("weight").refuse(CatalogueText::tr("A weight is 2.5, 5, 7.5 or 10."));
    std::vector<double> days;
    for (const JsonCursor &item : check.items("effort_days"))
        days.push_back(item.asNumber(0, 1000));
    if (days.empty() || days.front() <= 0 || !std::ranges::is_sorted(days))
        check.member("effort_days")
            .refuse(CatalogueText::tr("The days must be above 0 and in order: low, likely, high."));
}

void judgeApplicability(const JsonCursor &check, const Catalogue &catalogue)
{
    const JsonCursor place = check.member("applies");
    const QString expression = place.text();
    if (const auto condition = parseCondition(expression); !condition)
        place.refuse(CatalogueText::tr("The condition does not parse, %1: %2")
                         .arg(condition.error().where, condition.error().what));
    for (const QString &question : questionsIn(expression))
        if (!catalogue.findQuestion(question))
            place.refuse(CatalogueText::tr("No profile question has the id “%1”.").arg(question));
}

void judgeLinks(const JsonCursor &check, const Catalogue &catalogue)
{
    for (const JsonCursor &item : check.items("prerequisites"))
        if (!catalogue.find(item.text()))
            item.refuse(CatalogueText::tr("No check has the id “%1”.").arg(item.text()));
    for (const JsonCursor &item : check.items("goals"))
        if (!hasId(catalogue.goals, item.text()))
            item.refuse(CatalogueText::tr("No goal has the id “%1”.").arg(item.text()));
    if (!hasId(catalogue.phases, check.string("phase")))
        check.member("phase").refuse(CatalogueText::tr("No phase has the id “%1”.").arg(check.string("phase")));
    if (!hasId(catalogue.categories, check.string("category")))
        check.member("category")
            .refuse(CatalogueText::tr("No category has the id “%1”.").arg(check.string("category")));
    for (const JsonCursor &detector : check.items("detectors"))
        judgeFacts(detector.member("when"), catalogue);
}

void judgePattern(const JsonCursor &set, const char *key)
{
    if (!set.has(key))
        return;
    const JsonCursor place = set.member(key);
    const QString pattern = place.text();
    if (pattern.size() > longestPattern)
        return place.refuse(CatalogueText::tr("The pattern has over 2,000 characters."));
    RE2::Options options;
    options.set_log_errors(false);
    const RE2 compiled("(?m)" + pattern.toStdString(), options);
    if (!compiled.ok())
        place.refuse(
            CatalogueText::tr("The pattern does not compile: %1").arg(QString::fromStdString(compiled.error())));
    else if (RE2::PartialMatch("", compiled))
        place.refuse(CatalogueText::tr("The pattern matches where there is nothing."));
}

void judgePaths(const JsonCursor &cursor, const char *key)
{
    static const QRegularExpression form(
        uR"re(^(?:\.|(?:"[^"]{1,200}"|\*|[^\s."*]{1,200})(?:\.(?:"[^"]{1,200}"|\*|[^\s."*]{1,200})){0,19})$)re"_s);
    for (const QString &path : cursor.stringOr(key, {}).split(u" | "_s))
        if (cursor.has(key) && !form.match(path).hasMatch())
            cursor.member(key).refuse(CatalogueText::tr("“%1” is no path into a document.").arg(path.left(200)));
}

void judgeDocumentSet(const JsonCursor &set)
{
    static const QStringList formats{u"yaml"_s, u"json"_s, u"toml"_s, u"xml"_s};
    judgePaths(set, "each");
    if (formats.contains(set.string("of")) && !set.has("within"))
        set.refuse(CatalogueText::tr("A format alone needs “within”: the files that are meant."));
    for (const char *key : {"where", "which", "has"})
        for (const JsonCursor &condition : set.items(key)) {
            judgePaths(condition, "path");
            judgePattern(condition, "matches");
        }
}

/// Depth first; the way from the start to here is on the path.
bool findCycle(const Catalogue &catalogue, const QString &id, QStringList &path, QSet<QString> &cleared)
{
    if (cleared.contains(id))
        return false;
    if (const qsizetype at = path.indexOf(id); at >= 0) {
        path = path.mid(at) << id;
        return true;
    }
    path << id;
    if (const Check *check = catalogue.find(id))
        for (const QString &prerequisite : check->prerequisites)
            if (findCycle(catalogue, prerequisite, path, cleared))
                return true;
    path.removeLast();
    cleared << id;
    return false;
}

} // namespace

QStringList prerequisiteCycle(const Catalogue &catalogue)
{
    QStringList path;
    QSet<QString> cleared;
    for (const Check &check : catalogue.checks)
        if (findCycle(catalogue, check.id, path, cleared))
            return path;
    return {};
}

void judgeCatalogueHead(const JsonCursor &cursor, const Catalogue &catalogue)
{
    judgeTextOf(cursor, "title", 120);
    for (const char *key : {"goals", "phases", "categories"})
        judgeTitled(cursor, key);
    judgeIds(cursor, "profile");
    for (const JsonCursor &question : cursor.items("profile")) {
        const QString id = question.string("id");
        const auto asked = questionsIn(id);
        if (asked != QStringList{id})
            question.member("id").refuse(CatalogueText::tr("“%1” has a meaning of its own in conditions.").arg(id));
        judgeTextOf(question, "question", 300);
        judgeTextOf(question, "help", 300);
        for (const JsonCursor &fact : question.items("prefilled_by"))
            judgeFacts(fact, catalogue);
    }
}

void judgeChecks(const JsonCursor &cursor, const Catalogue &catalogue, QSet<QString> &seen)
{
    const auto dimension = cursor.named<Dimension>("dimension");
    const QStringList cycle = prerequisiteCycle(catalogue);
    for (const JsonCursor &check : cursor.items("checks")) {
        const QString id = check.string("id");
        if (!id.startsWith(idPrefix(dimension)))
            check.member("id").refuse(
                CatalogueText::tr("The id must begin with “%1” in this dimension.").arg(idPrefix(dimension)));
        if (seen.contains(id))
            check.member("id").refuse(CatalogueText::tr("The id “%1” is given twice.").arg(id));
        seen << id;
        judgeWords(check);
        judgeFigures(check);
        judgeApplicability(check, catalogue);
        judgeLinks(check, catalogue);
        if (!cycle.isEmpty() && cycle.front() == id)
            check.member("prerequisites")
                .refuse(CatalogueText::tr("These checks wait for one another: %1.").arg(cycle.join(u", "_s)));
    }
}

void judgeDetectorSets(const JsonCursor &cursor)
{
    for (const char *key : {"dependencies", "files", "texts", "documents"})
        for (const auto &[name, set] : cursor.members(key))
            judgeTextOf(set, "title", 120);
    for (const auto &[name, set] : cursor.members("texts")) {
        judgePattern(set, "pattern");
        judgePattern(set, "unless");
    }
    for (const auto &[name, set] : cursor.members("documents"))
        judgeDocumentSet(set);
}

} // namespace sextant
