// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/evidencefromfacts.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

using Outcome = Fact::Outcome;

struct Strength
{
    double found;
    double absent;
};

Strength strengthOf(SignClass signClass)
{
    switch (signClass) {
    case SignClass::Direct:
        return {1.00, 0.80};
    case SignClass::Indirect:
        return {0.60, 0.25};
    case SignClass::Hint:
        return {0.30, 0.10};
    case SignClass::Counterexample:
        return {1.00, 0.20};
    }
    return {0, 0};
}

struct EvidenceFromFactsText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceFromFacts)
};

bool meets(double value, const FactCondition &condition)
{
    switch (condition.comparison) {
    case FactCondition::Comparison::Found:
        return true;
    case FactCondition::Comparison::AtLeast:
        return value >= condition.threshold;
    case FactCondition::Comparison::AtMost:
        return value <= condition.threshold;
    case FactCondition::Comparison::Above:
        return value > condition.threshold;
    case FactCondition::Comparison::Below:
        return value < condition.threshold;
    }
    return false;
}

/// All needed: one that is missing decides, else one that could not be seen.
Outcome outcomeOfAll(const Detector &detector, const FactTable &facts)
{
    Outcome outcome = Outcome::Found;
    for (const FactCondition &condition : detector.needs) {
        const Outcome one = outcomeOf(condition, facts);
        if (one == Outcome::NotFound)
            return one;
        if (one == Outcome::NotObservable)
            outcome = one;
    }
    return outcome;
}

QString titled(const Catalogue &catalogue, const QStringList &factIds)
{
    QStringList titles;
    for (const QString &id : factIds)
        titles << titleOfFact(catalogue, id);
    return titles.join(QStringLiteral(", "));
}

bool isMeasured(const FactCondition &condition)
{
    return condition.comparison != FactCondition::Comparison::Found;
}

QString figureText(double value)
{
    return QLocale().toString(value, 'f', value == std::floor(value) ? 0 : 2);
}

/// A note of one fact alone reads well; of several, only the names of packages add something to the titles.
bool isNoteTold(const Detector &detector, const FactCondition &condition)
{
    return detector.needs.size() == 1 || condition.factId.startsWith(QLatin1StringView("dep:"));
}

QString summaryOf(const Catalogue &catalogue, const Detector &detector, const FactTable &facts, bool found)
{
    QStringList measured;
    QStringList looked;
    QStringList notes;
    for (const FactCondition &condition : detector.needs) {
        const Fact fact = facts.value(condition.factId);
        if (fact.value && isMeasured(condition))
            measured << EvidenceFromFactsText::tr("%1: %2").arg(titleOfFact(catalogue, condition.factId),
                                                                figureText(*fact.value));
        else if (found || fact.outcome != Outcome::Found)
            looked << condition.factId;
        if (found && !fact.note.isEmpty() && !fact.value && isNoteTold(detector, condition))
            notes << fact.note;
    }
    measured.removeDuplicates();
    QStringList parts = measured;
    if (!looked.isEmpty())
        parts << (found ? EvidenceFromFactsText::tr("Found: %1")
                        : EvidenceFromFactsText::tr("Looked for and not found: %1"))
                     .arg(titled(catalogue, looked));
    if (!notes.isEmpty())
        parts << notes.join(QStringLiteral(", "));
    return parts.join(QStringLiteral(". "));
}

/// One place of each fact in turn, and those with a line first: the first few should show what decided. What was
/// missing has no place, whatever else was there.
QList<Place> placesOf(const Detector &detector, const FactTable &facts, bool found)
{
    QList<Place> places;
    for (int round = 0; round < Fact::placesKept; ++round)
        for (const FactCondition &condition : detector.needs) {
            const Fact fact = facts.value(condition.factId);
            if ((found || isMeasured(condition)) && round < fact.places.size() && !places.contains(fact.places[round]))
                places << fact.places[round];
        }
    std::ranges::stable_sort(places, std::ranges::greater{}, [](const Place &place) { return place.line > 0; });
    return places.mid(0, Fact::placesKept);
}

Evidence fromDetector(const Catalogue &catalogue, const Check &check, const Detector &detector, const FactTable &facts,
                      bool found, const QDateTime &date)
{
    const Strength strength = strengthOf(detector.signClass);
    const double meaning = detector.meaning == Detector::Meaning::Yes  ? 1.0
                           : detector.meaning == Detector::Meaning::No ? 0.0
                                                                       : 0.5;
    Evidence evidence;
    evidence.checkId = check.id;
    evidence.kind = EvidenceKind::Repository;
    evidence.value = found ? meaning : 1.0 - meaning;
    evidence.strength = found ? strength.found : strength.absent;
    evidence.counterexample = found && detector.signClass == SignClass::Counterexample;
    evidence.date = date;
    evidence.source = detector.expression;
    evidence.summary = summaryOf(catalogue, detector, facts, found);
    evidence.places = placesOf(detector, facts, found);
    return evidence;
}

QList<Evidence> forCheck(const Catalogue &catalogue, const Check &check, const FactTable &facts, const QDateTime &date)
{
    QList<Evidence> found;
    QList<Evidence> missing;
    bool anySpeaksFor = false;
    for (const Detector &detector : check.detectors) {
        const Outcome outcome = outcomeOfAll(detector, facts);
        if (outcome == Outcome::NotObservable)
            continue;
        const bool speaksFor = detector.meaning != Detector::Meaning::No;
        if (outcome == Outcome::Found) {
            found << fromDetector(catalogue, check, detector, facts, true, date);
            anySpeaksFor = anySpeaksFor || speaksFor;
        } else if (detector.meaning != Detector::Meaning::Partly) {
            missing << fromDetector(catalogue, check, detector, facts, false, date);
        }
    }
    if (anySpeaksFor)
        missing.removeIf([](const Evidence &evidence) { return evidence.value == 0.0; });
    return found + missing;
}

} // namespace

FactTable factTable(const QList<Fact> &facts)
{
    FactTable table;
    for (const Fact &fact : facts) {
        const auto known = table.find(fact.id);
        // Found comes first in the order of outcomes, then looked for and missing.
        if (known == table.end() || fact.outcome < known->outcome)
            table.insert(fact.id, fact);
    }
    return table;
}

Outcome outcomeOf(const FactCondition &condition, const FactTable &facts)
{
    const auto fact = facts.constFind(condition.factId);
    if (fact == facts.constEnd() || fact->outcome == Outcome::NotObservable)
        return Outcome::NotObservable;
    if (condition.comparison == FactCondition::Comparison::Found)
        return fact->outcome;
    if (!fact->value)
        return Outcome::NotObservable;
    return meets(*fact->value, condition) ? Outcome::Found : Outcome::NotFound;
}

QList<Evidence> evidenceFromFacts(const Catalogue &catalogue, const FactTable &facts, const QDateTime &date)
{
    QList<Evidence> evidence;
    for (const Check &check : catalogue.checks)
        evidence += forCheck(catalogue, check, facts, date);
    return evidence;
}

} // namespace sextant
