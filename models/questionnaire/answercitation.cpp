// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaire/answercitation.h"

#include "base/masking.h"

#include <QCoreApplication>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestStatement = 300;
constexpr qsizetype shortCommit = 7;
constexpr double speaksFor = 0.5;

struct AnswerCitationText
{
    Q_DECLARE_TR_FUNCTIONS(AnswerCitation)
};

} // namespace

QList<AnswerCitation> citationsOf(const CheckResult &result, qsizetype most)
{
    const bool good = result.score.value.value_or(0) >= speaksFor;
    QList<Evidence> evidence = result.evidence;
    evidence.removeIf([good](const Evidence &item) { return (item.value >= speaksFor) != good; });
    // A line of code says more than a count, and both say more than a word.
    std::ranges::stable_sort(evidence, {}, [](const Evidence &item) {
        return std::tuple(!isObserved(item.kind), item.places.isEmpty(), -item.strength);
    });
    QList<AnswerCitation> citations;
    for (const Evidence &item : evidence.mid(0, most)) {
        AnswerCitation citation{result.id, item.kind, item.summary, item.places.value(0), {}, item.date};
        if (!isObserved(item.kind))
            citation.person = item.source;
        citations << citation;
    }
    return citations;
}

QString citedPlace(const Place &place)
{
    if (place.path.isEmpty())
        return {};
    QString text = place.path;
    if (place.line > 0)
        text += u':' + QString::number(place.line);
    if (!place.commit.isEmpty())
        text += u'@' + place.commit.left(shortCommit);
    return text;
}

QString textOf(const AnswerCitation &citation, bool withPeople)
{
    const QString day = citation.date.isValid() ? citation.date.date().toString(Qt::ISODate) : QString();
    const QString said = maskSecretsIn(citation.statement.simplified()).left(longestStatement);
    if (!isObserved(citation.kind)) {
        const QString who =
            withPeople && !citation.person.isEmpty() ? citation.person : AnswerCitationText::tr("the team");
        return AnswerCitationText::tr("stated by %1 on %2").arg(who, day);
    }
    const QString place = citedPlace(citation.place);
    if (!place.isEmpty())
        return said.isEmpty() ? place : AnswerCitationText::tr("%1 (%2)").arg(said, place);
    return AnswerCitationText::tr("%1 (%2, %3)").arg(said, labelOf(citation.kind), day);
}

} // namespace sextant
