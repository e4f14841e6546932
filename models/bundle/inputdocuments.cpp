// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/inputdocuments.h"

#include "bundle/bundledocument.h"
#include "bundle/bundlemanifest.h"
#include "reports/jsonfacts.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using json = nlohmann::ordered_json;

constexpr int mostLines = 1'000'000'000;

json profileJson(const Profile &profile)
{
    json answers = json::object();
    for (const auto &[id, answer] : profile.asKeyValueRange())
        answers[id.toStdString()] = {{"value", nameOf(answer.value).id}, {"basis", textJson(answer.basis)}};
    return answers;
}

json placesOf(const QList<Place> &places)
{
    json list = json::array();
    for (const Place &place : places)
        list.push_back({{"path", textJson(place.path)}, {"line", place.line}, {"commit", textJson(place.commit)}});
    return list;
}

json evidenceJson(const Evidence &evidence)
{
    return {{"check", textJson(evidence.checkId)},
            {"kind", nameOf(evidence.kind).id},
            {"value", evidence.value},
            {"strength", evidence.strength},
            {"counterexample", evidence.counterexample},
            {"date", timeJson(evidence.date)},
            {"source", textJson(evidence.source)},
            {"summary", textJson(evidence.summary)},
            {"places", placesOf(evidence.places)}};
}

json answerJson(const Answer &answer)
{
    return {{"check", textJson(answer.checkId)},
            {"value", nameOf(answer.value).id},
            {"exclusion", answer.exclusion ? json(nameOf(*answer.exclusion).id) : json()},
            {"note", textJson(answer.note)},
            {"person", textJson(answer.person)},
            {"role", nameOf(answer.role).id},
            {"proof", textJson(answer.proof)},
            {"answered_at", timeJson(answer.answeredAt)},
            {"owner", textJson(answer.owner)},
            {"due", dayJson(answer.due)}};
}

json riskJson(const AcceptedRisk &risk)
{
    return {{"check", textJson(risk.checkId)},
            {"owner", textJson(risk.owner)},
            {"reason", textJson(risk.reason)},
            {"from", dayJson(risk.from)},
            {"until", dayJson(risk.until)}};
}

json citationJson(const CitationReview &citation)
{
    return {{"check", textJson(citation.checkId)},       {"path", textJson(citation.cited.path)},
            {"commit", textJson(citation.cited.commit)}, {"line", citation.cited.line},
            {"standing", nameOf(citation.standing).id},  {"line_now", citation.lineNow}};
}

Profile profileIn(const JsonCursor &cursor, const char *key)
{
    Profile profile;
    for (const auto &[id, answer] : cursor.members(key))
        profile.insert(id, {answer.named<Truth>("value"), answer.string("basis")});
    return profile;
}

Evidence evidenceIn(const JsonCursor &cursor)
{
    Evidence evidence;
    evidence.checkId = cursor.string("check");
    evidence.kind = cursor.named<EvidenceKind>("kind");
    evidence.value = cursor.number("value", 0, 1);
    evidence.strength = cursor.number("strength", 0, 1);
    evidence.counterexample = cursor.booleanOr("counterexample", false);
    evidence.date = timeIn(cursor, "date");
    evidence.source = cursor.string("source");
    evidence.summary = cursor.string("summary");
    for (const JsonCursor &place : cursor.items("places"))
        evidence.places << Place{
            place.string("path"), int(place.integer("line", 0, mostLines)), place.string("commit"), {}};
    return evidence;
}

Answer answerIn(const JsonCursor &cursor)
{
    Answer answer;
    answer.checkId = cursor.string("check");
    answer.value = cursor.named<AnswerValue>("value");
    if (cursor.has("exclusion"))
        answer.exclusion = cursor.named<ExclusionReason>("exclusion");
    answer.note = cursor.string("note");
    answer.person = cursor.string("person");
    answer.role = cursor.named<Role>("role");
    answer.proof = cursor.string("proof");
    answer.answeredAt = timeIn(cursor, "answered_at");
    answer.owner = cursor.string("owner");
    answer.due = dayIn(cursor, "due");
    return answer;
}

CitationReview citationIn(const JsonCursor &cursor)
{
    CitationReview citation;
    citation.checkId = cursor.string("check");
    citation.cited.path = cursor.string("path");
    citation.cited.commit = cursor.string("commit");
    citation.cited.line = int(cursor.integer("line", 0, mostLines));
    citation.standing = cursor.named<CitationStanding>("standing");
    citation.lineNow = int(cursor.integer("line_now", 0, mostLines));
    return citation;
}

Status readEvidence(const QByteArray &bytes, AssessmentInput &input)
{
    const auto document = parseBundleDocument(bytes, bundlemember::evidence, schemaOfMember(bundlemember::evidence));
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{bundlemember::evidence, {}};
    const JsonCursor root(*document, trouble);
    input.now = timeIn(root, "assessed_at");
    input.target = root.named<Stage>("target");
    if (root.has("declared"))
        input.declared = root.named<Stage>("declared");
    input.codeAt = timeIn(root, "code_at");
    input.profile = profileIn(root, "profile");
    input.seen = profileIn(root, "seen");
    for (const JsonCursor &item : root.items("evidence"))
        input.evidence << evidenceIn(item);
    return trouble.first ? Status(*trouble.first) : done();
}

Status readAnswers(const QByteArray &bytes, AssessmentInput &input)
{
    const auto document = parseBundleDocument(bytes, bundlemember::answers, schemaOfMember(bundlemember::answers));
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{bundlemember::answers, {}};
    const JsonCursor root(*document, trouble);
    for (const JsonCursor &item : root.items("answers"))
        input.answers << answerIn(item);
    for (const JsonCursor &item : root.items("risks"))
        input.risks << AcceptedRisk{item.string("check"), item.string("owner"), item.string("reason"),
                                    dayIn(item, "from"),  dayIn(item, "until"), 0};
    for (const JsonCursor &item : root.items("citations"))
        input.citations << citationIn(item);
    return trouble.first ? Status(*trouble.first) : done();
}

} // namespace

QByteArray writeEvidence(const AssessmentInput &input)
{
    json evidence = json::array();
    for (const Evidence &item : input.evidence)
        evidence.push_back(evidenceJson(item));
    return toBytes({{"schema", "sextant.bundle-evidence/1"},
                    {"assessed_at", timeJson(input.now)},
                    {"target", nameOf(input.target).id},
                    {"declared", input.declared ? json(nameOf(*input.declared).id) : json()},
                    {"code_at", timeJson(input.codeAt)},
                    {"profile", profileJson(input.profile)},
                    {"seen", profileJson(input.seen)},
                    {"evidence", std::move(evidence)}});
}

QByteArray writeAnswers(const AssessmentInput &input)
{
    json answers = json::array();
    for (const Answer &answer : input.answers)
        answers.push_back(answerJson(answer));
    json risks = json::array();
    for (const AcceptedRisk &risk : input.risks)
        risks.push_back(riskJson(risk));
    json citations = json::array();
    for (const CitationReview &citation : input.citations)
        citations.push_back(citationJson(citation));
    return toBytes({{"schema", "sextant.bundle-answers/1"},
                    {"answers", std::move(answers)},
                    {"risks", std::move(risks)},
                    {"citations", std::move(citations)}});
}

Result<AssessmentInput> readInput(const QByteArray &evidence, const QByteArray &answers)
{
    AssessmentInput input;
    if (const Status read = readEvidence(evidence, input); !read)
        return read.error();
    if (const Status read = readAnswers(answers, input); !read)
        return read.error();
    return input;
}

} // namespace sextant
