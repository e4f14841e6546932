// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/workflows/workflows.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

using json = nlohmann::json;

QString textIn(const json &value)
{
    return QString::fromStdString(value.get<std::string>());
}

WorkflowSign signOf(const json &row)
{
    WorkflowSign sign;
    sign.topic = fromId<WorkflowTopic>(textIn(row.at("topic"))).value_or(WorkflowTopic::PullTests);
    sign.answer = fromId<WorkflowAnswer>(textIn(row.at("answer"))).value_or(WorkflowAnswer::Unknown);
    sign.how = textIn(row.at("how"));
    sign.subject = textIn(row.at("subject"));
    sign.some = row.at("some").get<int>();
    sign.all = row.at("all").get<int>();
    for (const json &place : row.at("places"))
        sign.places.append({textIn(place.at(0)), place.at(1).get<int>(), textIn(place.at(2)), textIn(place.at(3))});
    return sign;
}

json toJson(const WorkflowSign &sign)
{
    json places = json::array();
    for (const Place &place : sign.places)
        places.push_back(
            {place.path.toStdString(), place.line, place.commit.toStdString(), place.excerpt.toStdString()});
    return {{"topic", idOf(sign.topic).toStdString()},
            {"answer", idOf(sign.answer).toStdString()},
            {"how", sign.how.toStdString()},
            {"subject", sign.subject.toStdString()},
            {"some", sign.some},
            {"all", sign.all},
            {"places", std::move(places)}};
}

} // namespace

const WorkflowSign *WorkflowFile::sign(WorkflowTopic topic) const
{
    const auto found = std::ranges::find(answers, topic, &WorkflowSign::topic);
    return found != answers.end() ? &*found : nullptr;
}

QByteArray toDocument(const Workflows &workflows)
{
    json files = json::array();
    for (const WorkflowFile &file : workflows.files) {
        json answers = json::array();
        for (const WorkflowSign &sign : file.answers)
            answers.push_back(toJson(sign));
        files.push_back({{"path", file.path.toStdString()},
                         {"name", file.name.toStdString()},
                         {"kind", idOf(file.kind).toStdString()},
                         {"unreadable", file.unreadable.toStdString()},
                         {"answers", std::move(answers)}});
    }
    return QByteArray::fromStdString(
        json{{"files", std::move(files)}, {"trouble", workflows.trouble.toStdString()}}.dump(
            -1, ' ', false, json::error_handler_t::replace));
}

Result<Workflows> workflowsOf(const QByteArray &document)
{
    try {
        const json parsed = json::parse(document.begin(), document.end());
        Workflows workflows;
        for (const json &row : parsed.at("files")) {
            WorkflowFile file;
            file.path = textIn(row.at("path"));
            file.name = textIn(row.at("name"));
            file.kind = fromId<WorkflowKind>(textIn(row.at("kind"))).value_or(WorkflowKind::GitHub);
            file.unreadable = textIn(row.at("unreadable"));
            for (const json &sign : row.at("answers"))
                file.answers << signOf(sign);
            workflows.files << file;
        }
        workflows.trouble = QString::fromStdString(parsed.value("trouble", std::string()));
        return workflows;
    } catch (const std::exception &) {
        return inputError(QCoreApplication::translate("Workflows", "What was read from the workflow files is damaged."),
                          {}, QCoreApplication::translate("Workflows", "Scan the repository again."));
    }
}

template <>
std::span<const Name<WorkflowKind>> names<WorkflowKind>()
{
    static constexpr Name<WorkflowKind> table[] = {
        {WorkflowKind::GitHub, "github", QT_TRANSLATE_NOOP("names", "GitHub Actions")},
        {WorkflowKind::GitLab, "gitlab", QT_TRANSLATE_NOOP("names", "GitLab CI")},
        {WorkflowKind::Jenkins, "jenkins", QT_TRANSLATE_NOOP("names", "Jenkins")},
    };
    return table;
}

template <>
std::span<const Name<WorkflowTopic>> names<WorkflowTopic>()
{
    static constexpr Name<WorkflowTopic> table[] = {
        {WorkflowTopic::PullTests, "pull-tests", QT_TRANSLATE_NOOP("names", "Tests on pull requests")},
        {WorkflowTopic::DeployGate, "deploy-gate", QT_TRANSLATE_NOOP("names", "Before deploying")},
        {WorkflowTopic::Pins, "pins", QT_TRANSLATE_NOOP("names", "Fixed versions")},
        {WorkflowTopic::Rights, "rights", QT_TRANSLATE_NOOP("names", "Rights")},
        {WorkflowTopic::ScheduledScan, "scheduled-scan", QT_TRANSLATE_NOOP("names", "Scheduled scan")},
        {WorkflowTopic::Cache, "cache", QT_TRANSLATE_NOOP("names", "Cache")},
        {WorkflowTopic::Rollback, "rollback", QT_TRANSLATE_NOOP("names", "Way back")},
        {WorkflowTopic::StrangersCode, "strangers-code", QT_TRANSLATE_NOOP("names", "Strangers' code")},
        {WorkflowTopic::PrintedSecret, "printed-secret", QT_TRANSLATE_NOOP("names", "Printed secrets")},
        {WorkflowTopic::Approval, "approval", QT_TRANSLATE_NOOP("names", "Approval")},
        {WorkflowTopic::NotRead, "not-read", QT_TRANSLATE_NOOP("names", "Elsewhere")},
    };
    return table;
}

template <>
std::span<const Name<WorkflowAnswer>> names<WorkflowAnswer>()
{
    static constexpr Name<WorkflowAnswer> table[] = {
        {WorkflowAnswer::Yes, "yes", QT_TRANSLATE_NOOP("names", "Yes")},
        {WorkflowAnswer::Partly, "partly", QT_TRANSLATE_NOOP("names", "Partly")},
        {WorkflowAnswer::No, "no", QT_TRANSLATE_NOOP("names", "No")},
        {WorkflowAnswer::Unknown, "unknown", QT_TRANSLATE_NOOP("names", "Unknown")},
        {WorkflowAnswer::NotApplicable, "not-applicable", QT_TRANSLATE_NOOP("names", "Not applicable")},
    };
    return table;
}

} // namespace sextant
