// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguereader.h"

#include "catalogue/detectorexpression.h"

namespace sextant {

namespace {

/// Takes a parsed value, or keeps the reason against the place that it came from.
template <class T>
T valueOr(Result<T> result, const JsonCursor &place)
{
    if (result)
        return *std::move(result);
    place.refuse(result.error().what);
    return {};
}

Detector readDetector(const JsonCursor &cursor)
{
    Detector detector;
    detector.expression = cursor.string("when");
    detector.needs = valueOr(parseDetectorExpression(detector.expression), cursor.member("when"));
    detector.meaning = cursor.named<Detector::Meaning>("means");
    detector.signClass = cursor.named<SignClass>("class");
    return detector;
}

ScannerRule readScannerRule(const JsonCursor &cursor)
{
    ScannerRule rule;
    rule.kind = cursor.named<ScannerRule::Kind>("rule");
    for (const JsonCursor &item : cursor.items("classes")) {
        if (const auto findingClass = fromId<FindingClass>(item.text()))
            rule.classes << *findingClass;
        else
            item.refuse(QCoreApplication::translate("Catalogue", "“%1” is no class of findings.").arg(item.text()));
    }
    for (const JsonCursor &cwe : cursor.items("cwes"))
        rule.cwes << int(cwe.asNumber(1, 99999));
    return rule;
}

std::array<double, 3> readEffort(const JsonCursor &cursor)
{
    std::array<double, 3> days{};
    const auto items = cursor.items("effort_days");
    for (std::size_t i = 0; i < std::min(items.size(), days.size()); ++i)
        days[i] = items[i].asNumber(0, 1000);
    return days;
}

Check readCheck(const JsonCursor &cursor, Dimension dimension)
{
    Check check;
    check.id = cursor.string("id");
    check.dimension = dimension;
    check.title = cursor.string("title");
    check.question = cursor.string("question");
    check.why = cursor.string("why");
    check.howToFix = cursor.strings("how_to_fix");
    check.doneWhen = cursor.string("done_when");
    check.smallTeam = cursor.stringOr("small_team", {});
    check.weight = cursor.number("weight", 0, 10);
    if (const auto risk = riskByStage(cursor.string("risk")))
        check.risk = *risk;
    check.applies = cursor.string("applies");
    check.maxAgeDays = int(cursor.number("max_age_days", 1, 3650));
    check.effortDays = readEffort(cursor);
    check.needsSenior = cursor.string("skill") == u"senior";
    check.phase = cursor.string("phase");
    check.category = cursor.string("category");
    check.prerequisites = cursor.strings("prerequisites");
    check.goals = cursor.strings("goals");
    check.references = cursor.strings("references");
    for (const JsonCursor &detector : cursor.items("detectors"))
        check.detectors << readDetector(detector);
    for (const JsonCursor &rule : cursor.items("scanner"))
        check.scannerRules << readScannerRule(rule);
    return check;
}

ProfileQuestion readQuestion(const JsonCursor &cursor)
{
    ProfileQuestion question{cursor.string("id"), cursor.string("question"), cursor.string("help"), {}};
    for (const JsonCursor &item : cursor.items("prefilled_by")) {
        const auto needs = valueOr(parseDetectorExpression(item.text()), item);
        if (needs.size() > 1)
            item.refuse(QCoreApplication::translate("Catalogue", "One fact alone must answer a profile question."));
        question.prefilledBy << needs;
    }
    return question;
}

template <class Titled>
QList<Titled> readTitled(const JsonCursor &cursor, const char *key)
{
    QList<Titled> list;
    for (const JsonCursor &item : cursor.items(key))
        list << Titled{item.string("id"), item.string("title")};
    return list;
}

DependencySet readDependencySet(const JsonCursor &cursor)
{
    DependencySet set{cursor.string("title"), {}};
    for (const auto &[ecosystem, packages] : cursor.members("packages"))
        set.packages[ecosystem] = cursor.member("packages").strings(ecosystem.toUtf8().constData());
    return set;
}

/// "a.b | c": any of several paths.
QStringList readPaths(const JsonCursor &cursor, const char *key)
{
    return cursor.stringOr(key, {}).split(QStringLiteral(" | "), Qt::SkipEmptyParts);
}

DocumentCondition readDocumentCondition(const JsonCursor &cursor)
{
    using Test = DocumentCondition::Test;
    DocumentCondition condition;
    condition.paths = readPaths(cursor, "path");
    condition.negated = cursor.booleanOr("not", false);
    if (cursor.has("equals")) {
        condition.test = Test::Equals;
        condition.text = cursor.string("equals");
    } else if (cursor.has("matches")) {
        condition.test = Test::Matches;
        condition.text = cursor.string("matches");
    } else if (cursor.has("at_least") || cursor.has("at_most")) {
        condition.test = cursor.has("at_least") ? Test::AtLeast : Test::AtMost;
        condition.number = cursor.number(cursor.has("at_least") ? "at_least" : "at_most", -1e12, 1e12);
    }
    return condition;
}

QList<DocumentCondition> readDocumentConditions(const JsonCursor &cursor, const char *key)
{
    QList<DocumentCondition> conditions;
    for (const JsonCursor &item : cursor.items(key))
        conditions << readDocumentCondition(item);
    return conditions;
}

DocumentSet readDocumentSet(const JsonCursor &cursor)
{
    DocumentSet set;
    set.title = cursor.string("title");
    set.of = cursor.string("of");
    set.within = cursor.strings("within");
    set.outside = cursor.strings("outside");
    set.where = readDocumentConditions(cursor, "where");
    set.each = readPaths(cursor, "each");
    set.which = readDocumentConditions(cursor, "which");
    set.has = readDocumentConditions(cursor, "has");
    set.every = cursor.booleanOr("every", false);
    return set;
}

} // namespace

void readCatalogueHead(const JsonCursor &cursor, Catalogue &catalogue)
{
    catalogue.id = cursor.string("id");
    catalogue.title = cursor.string("title");
    catalogue.version = cursor.string("version");
    catalogue.goals = readTitled<Goal>(cursor, "goals");
    catalogue.phases = readTitled<Phase>(cursor, "phases");
    catalogue.categories = readTitled<Category>(cursor, "categories");
    for (const JsonCursor &question : cursor.items("profile"))
        catalogue.profile << readQuestion(question);
}

void readChecks(const JsonCursor &cursor, Catalogue &catalogue)
{
    const auto dimension = cursor.named<Dimension>("dimension");
    for (const JsonCursor &check : cursor.items("checks"))
        catalogue.checks << readCheck(check, dimension);
}

void readDetectorSets(const JsonCursor &cursor, Catalogue &catalogue)
{
    for (const auto &[name, set] : cursor.members("dependencies"))
        catalogue.dependencySets[name] = readDependencySet(set);
    for (const auto &[name, set] : cursor.members("files"))
        catalogue.fileSets[name] = {set.string("title"), set.strings("globs")};
    for (const auto &[name, set] : cursor.members("texts"))
        catalogue.textSets[name] = {set.string("title"),
                                    set.strings("kinds"),
                                    set.string("pattern"),
                                    set.stringOr("unless", {}),
                                    set.booleanOr("sensitive", false),
                                    set.booleanOr("comments", false),
                                    set.strings("within"),
                                    set.strings("outside")};
    for (const auto &[name, set] : cursor.members("documents"))
        catalogue.documentSets[name] = readDocumentSet(set);
}

} // namespace sextant
