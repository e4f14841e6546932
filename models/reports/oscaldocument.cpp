// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documentwriters.h"
#include "reports/jsonfacts.h"

#include <QUuid>

#include <set>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using json = nlohmann::ordered_json;

/// The same report gives the same ids, so that two of them can be compared.
std::string idOfThing(const ReportDocument &document, const QString &thing)
{
    static const QUuid space(u"{5e37a2c4-9d0f-5b1e-8c7a-2f4d6b8091a3}"_s);
    const QString name =
        QStringList{document.control.title, document.at.toUTC().toString(Qt::ISODate), thing}.join(u'\n');
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces).toStdString();
}

const char *methodOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Ci:
    case EvidenceKind::Scanner:
        return "TEST";
    case EvidenceKind::Repository:
    case EvidenceKind::Document:
        return "EXAMINE";
    default:
        return "INTERVIEW";
    }
}

json observationOf(const ReportDocument &document, const ReportGap &check, const std::string &moment)
{
    std::set<std::string> methods;
    for (const EvidenceKind kind : check.kinds)
        methods.insert(methodOf(kind));
    if (methods.empty())
        methods.insert("UNKNOWN");
    json observation{{"uuid", idOfThing(document, u"observation "_s + check.checkId)},
                     {"title", check.title.toStdString()},
                     {"description", labelOf(check.state).toStdString()},
                     {"methods", methods},
                     {"collected", moment}};
    json evidence = json::array();
    for (const Place &place : check.places)
        evidence.push_back(
            {{"description",
              (place.line > 0 ? u"%1:%2"_s.arg(place.path).arg(place.line) : place.path).toStdString()}});
    if (!evidence.empty())
        observation["relevant-evidence"] = evidence;
    return observation;
}

json findingOf(const ReportDocument &document, const ReportGap &check)
{
    const bool met = check.state == CheckState::Pass;
    return {{"uuid", idOfThing(document, u"finding "_s + check.checkId)},
            {"title", check.title.toStdString()},
            {"description", (check.why.isEmpty() ? check.title : check.why).toStdString()},
            {"props", json::array({{{"name", "state"}, {"value", idOf(check.state).toStdString()}},
                                   {{"name", "class"}, {"value", idOf(check.risk).toStdString()}}})},
            {"target",
             {{"type", "objective-id"},
              {"target-id", check.checkId.toStdString()},
              {"status", {{"state", met ? "satisfied" : "not-satisfied"}}}}},
            {"related-observations",
             json::array({{{"observation-uuid", idOfThing(document, u"observation "_s + check.checkId)}}})}};
}

} // namespace

Result<QByteArray> writeAssessmentResults(const ReportDocument &document, const Ticket &ticket)
{
    const std::string moment = document.at.toUTC().toString(Qt::ISODate).toStdString();
    const std::string plan = idOfThing(document, u"plan"_s);
    json observations = json::array();
    json findings = json::array();
    json controls = json::array();
    for (const QList<ReportGap> &checks : {document.gaps, document.met})
        for (const ReportGap &check : checks) {
            if (ticket.cancelled())
                return cancelledError();
            observations.push_back(observationOf(document, check, moment));
            findings.push_back(findingOf(document, check));
            controls.push_back({{"control-id", check.checkId.toStdString()}});
        }
    json selection = controls.empty() ? json{{"include-all", json::object()}} : json{{"include-controls", controls}};
    json result{{"uuid", idOfThing(document, u"result"_s)},
                {"title", document.control.title.toStdString()},
                {"description", u"%1, %2. %3"_s.arg(document.headline, document.score, document.notice).toStdString()},
                {"start", moment},
                {"reviewed-controls", {{"control-selections", json::array({selection})}}}};
    if (!observations.empty()) {
        result["observations"] = observations;
        result["findings"] = findings;
    }
    const QString version = document.control.version.trimmed();
    json resource{{"uuid", plan}, {"title", "Catalogue of checks"}, {"description", document.method.toStdString()}};
    return toBytes({{"assessment-results",
                     {{"uuid", idOfThing(document, u"results"_s)},
                      {"metadata",
                       {{"title", document.control.title.toStdString()},
                        {"last-modified", moment},
                        {"version", version.isEmpty() ? std::string("1") : version.toStdString()},
                        {"oscal-version", "1.1.2"}}},
                      {"import-ap", {{"href", "#" + plan}}},
                      {"results", json::array({result})},
                      {"back-matter", {{"resources", json::array({resource})}}}}}});
}

} // namespace sextant
