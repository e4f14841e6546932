// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/redactedinput.h"

namespace sextant {

namespace {

/// What the repositories show rests on a fact, everything else on the word of a person.
bool isPersons(const AssessmentInput &input, const QString &questionId, const ProfileAnswer &answer)
{
    return !answer.basis.isEmpty() && answer.basis != input.seen.value(questionId).basis;
}

void redact(Evidence &evidence, Redactor &redactor)
{
    evidence.source =
        isObserved(evidence.kind) ? redactor.text(evidence.source) : redactor.name(evidence.source, TextKind::Person);
    evidence.summary = redactor.text(evidence.summary);
    evidence.places = redactedPlaces(std::move(evidence.places), redactor);
}

void redact(Answer &answer, Redactor &redactor)
{
    answer.person = redactor.name(answer.person, TextKind::Person);
    answer.owner = redactor.name(answer.owner, TextKind::Person);
    answer.proof = redactor.name(answer.proof, TextKind::Path);
    answer.note = redactor.text(answer.note);
}

void redact(CitationReview &citation, Redactor &redactor)
{
    citation.before.clear();
    citation.after.clear();
    citation.cited.path = redactor.name(citation.cited.path, TextKind::Path);
    if (redactor.hides(TextKind::Path)) {
        citation.cited.line = 0;
        citation.lineNow = 0;
    }
    if (redactor.hides(TextKind::Repository))
        citation.cited.commit.clear();
}

} // namespace

QList<SensitiveName> namesIn(const AssessmentInput &input)
{
    QList<SensitiveName> names;
    for (const Answer &answer : input.answers)
        names << SensitiveName{answer.person, TextKind::Person} << SensitiveName{answer.owner, TextKind::Person};
    for (const AcceptedRisk &risk : input.risks)
        names << SensitiveName{risk.owner, TextKind::Person};
    for (const auto &[id, answer] : input.profile.asKeyValueRange())
        if (isPersons(input, id, answer))
            names << SensitiveName{answer.basis, TextKind::Person};
    for (const CitationReview &citation : input.citations)
        names << SensitiveName{citation.cited.path, TextKind::Path};
    return names;
}

QList<Place> redactedPlaces(QList<Place> places, Redactor &redactor)
{
    for (Place &place : places) {
        place.excerpt.clear();
        place.path = redactor.name(place.path, TextKind::Path);
        if (redactor.hides(TextKind::Path))
            place.line = 0;
        if (redactor.hides(TextKind::Repository))
            place.commit.clear();
    }
    return places;
}

AssessmentInput redactedInput(AssessmentInput input, Redactor &redactor)
{
    for (auto answer = input.profile.begin(); answer != input.profile.end(); ++answer)
        if (isPersons(input, answer.key(), *answer))
            answer->basis = redactor.name(answer->basis, TextKind::Person);
    for (Evidence &evidence : input.evidence)
        redact(evidence, redactor);
    for (Answer &answer : input.answers)
        redact(answer, redactor);
    for (AcceptedRisk &risk : input.risks) {
        risk.owner = redactor.name(risk.owner, TextKind::Person);
        risk.reason = redactor.text(risk.reason);
    }
    for (CitationReview &citation : input.citations)
        redact(citation, redactor);
    return input;
}

} // namespace sextant
