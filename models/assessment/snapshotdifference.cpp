// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/snapshotdifference.h"

#include "assessment/verdict.h"

#include <QLocale>

#include <cmath>

namespace sextant {

namespace {

struct SnapshotDifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotDifference)
};

std::optional<double> difference(const std::optional<double> &from, const std::optional<double> &to)
{
    return from && to ? std::optional(*to - *from) : std::nullopt;
}

QString reasonNotToSplit(const SnapshotRecord &before, const SnapshotRecord &after, const Catalogue *rules)
{
    if (!before.keepsEvidence)
        return SnapshotDifferenceText::tr(
            "The older snapshot keeps its figures only, so it cannot be scored again by the new rules.");
    if (after.methodVersion != method::version)
        return SnapshotDifferenceText::tr(
            "The newer snapshot was scored by another version of the method than this program has.");
    if (!rules || rules->hash != after.catalogueHash)
        return SnapshotDifferenceText::tr("The rules of the newer snapshot (%1, version %2) are not in this workspace.")
            .arg(after.catalogueId, after.catalogueVersion);
    return {};
}

/// Every check of either side once: those of the newer one in its order, then those that are gone.
QStringList idsOf(const SnapshotRecord &before, const SnapshotRecord &after)
{
    QStringList ids = after.states.keys();
    for (const QString &id : before.states.keys())
        if (!after.states.contains(id))
            ids << id;
    return ids;
}

std::optional<CheckState> stateIn(const QMap<QString, CheckState> &states, const QString &id)
{
    const auto it = states.constFind(id);
    return it == states.constEnd() ? std::nullopt : std::optional(*it);
}

QString signedPoints(double points)
{
    const auto rounded = int(std::lround(points));
    return rounded > 0 ? u'+' + QLocale().toString(rounded) : QLocale().toString(rounded);
}

} // namespace

std::optional<double> ScoreShift::byRules() const
{
    return difference(before, rescored);
}

std::optional<double> ScoreShift::byProduct() const
{
    return difference(rescored, after);
}

std::optional<double> ScoreShift::inAll() const
{
    return difference(before, after);
}

AssessmentInput inputOf(const SnapshotRecord &record)
{
    AssessmentInput input;
    input.profile = record.profile;
    input.target = record.target;
    input.now = record.at;
    input.evidence = record.evidence;
    const QDate day = record.at.date();
    for (const QString &id : record.waived)
        input.risks << AcceptedRisk{id, {}, {}, day, day};
    for (const QString &id : record.excluded) {
        Answer answer;
        answer.checkId = id;
        answer.value = AnswerValue::NotApplicable;
        answer.answeredAt = record.at;
        input.answers << answer;
    }
    return input;
}

SnapshotDifference differenceOf(const SnapshotRecord &before, const SnapshotRecord &after, const Catalogue *rulesAfter)
{
    using Split = SnapshotDifference::Split;
    SnapshotDifference result;
    result.targetChanged = before.target != after.target;
    const bool same = before.catalogueHash == after.catalogueHash && before.methodVersion == after.methodVersion &&
                      !result.targetChanged;
    result.why = same ? QString() : reasonNotToSplit(before, after, rulesAfter);
    result.split = same ? Split::SameRules : result.why.isEmpty() ? Split::Rescored : Split::NotKnown;

    result.headline = {before.headline, same ? before.headline : std::nullopt, after.headline};
    for (std::size_t i = 0; i < result.dimensions.size(); ++i)
        result.dimensions[i] = {before.dimensions[i], same ? before.dimensions[i] : std::nullopt, after.dimensions[i]};
    QMap<QString, CheckState> rescored = before.states;
    if (result.split == Split::Rescored) {
        AssessmentInput input = inputOf(before);
        input.target = after.target;
        const Assessment again = assess(*rulesAfter, input);
        result.headline.rescored = again.product.headline;
        for (int i = 0; i < dimensionCount; ++i)
            if (const auto &score = again.product.of(Dimension(i)))
                result.dimensions[std::size_t(i)].rescored = score->evidenced;
        rescored.clear();
        for (const CheckResult &check : again.checks)
            rescored.insert(check.id, check.state);
    }
    for (const QString &id : idsOf(before, after)) {
        const CheckShift shift{id, stateIn(before.states, id), stateIn(rescored, id), stateIn(after.states, id)};
        if (shift.movedByRules() || shift.movedByProduct())
            result.moved << shift;
    }
    return result;
}

QString SnapshotDifference::words() const
{
    if (!headline.before || !headline.after)
        return SnapshotDifferenceText::tr("One of the two has no score to compare.");
    const QString from = scoreText(*headline.before);
    const QString to = scoreText(*headline.after);
    switch (split) {
    case Split::SameRules:
        return SnapshotDifferenceText::tr("From %1 to %2, both by the same rules: all of it is the product.")
            .arg(from, to);
    case Split::Rescored:
        if (!headline.rescored)
            return SnapshotDifferenceText::tr(
                       "From %1 to %2. By the new rules nothing of the older snapshot can be judged.")
                .arg(from, to);
        return SnapshotDifferenceText::tr(
                   "From %1 to %2: %3 because the rules changed, %4 because the product changed.")
            .arg(from, to, signedPoints(*headline.byRules()), signedPoints(*headline.byProduct()));
    case Split::NotKnown:
        return SnapshotDifferenceText::tr(
                   "From %1 to %2. The rules changed too, and how much of it is theirs is not known.")
                   .arg(from, to) +
               u' ' + why;
    }
    return {};
}

} // namespace sextant
