// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/savetimeline.h"

#include "base/jsontext.h"
#include "storage/documentstore.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

using json = nlohmann::json;

const QString timelineDocument = u"timeline"_s;

json numberJson(const std::optional<double> &value)
{
    return value ? json(*value) : json();
}

std::optional<double> numberOf(const json &value)
{
    return value.is_null() ? std::nullopt : std::optional(value.get<double>());
}

json figureJson(const TimelineFigure &figure)
{
    return {numberJson(figure.low), numberJson(figure.evidenced), numberJson(figure.ceiling)};
}

TimelineFigure figureOf(const json &row)
{
    return {numberOf(row.at(0)), numberOf(row.at(1)), numberOf(row.at(2))};
}

json pointJson(const TimelinePoint &point)
{
    json states = json::object();
    for (auto state = point.states.begin(); state != point.states.end(); ++state)
        states[state.key().toStdString()] = idOf(state.value()).toStdString();
    json dimensions = json::array();
    for (const TimelineFigure &figure : point.dimensions)
        dimensions.push_back(figureJson(figure));
    return {{"commit", point.commit.toStdString()},     {"at", point.at.toString(Qt::ISODate).toStdString()},
            {"label", point.label.toStdString()},       {"product", figureJson(point.product)},
            {"dimensions", std::move(dimensions)},      {"coverage", point.coverage},
            {"level", idOf(point.level).toStdString()}, {"judged", point.judged},
            {"applicable", point.applicable},           {"states", std::move(states)}};
}

TimelinePoint pointOf(const json &row)
{
    TimelinePoint point;
    point.commit = textOf(row.at("commit"));
    point.at = QDateTime::fromString(textOf(row.at("at")), Qt::ISODate);
    point.label = textOf(row.at("label"));
    point.product = figureOf(row.at("product"));
    for (std::size_t i = 0; i < point.dimensions.size(); ++i)
        point.dimensions[i] = figureOf(row.at("dimensions").at(i));
    point.coverage = row.at("coverage").get<double>();
    point.level = fromId<Level>(textOf(row.at("level"))).value_or(Level::Absent);
    point.judged = row.at("judged").get<int>();
    point.applicable = row.at("applicable").get<int>();
    for (const auto &[check, state] : row.at("states").items())
        point.states.insert(QString::fromStdString(check),
                            fromId<CheckState>(textOf(state)).value_or(CheckState::Unknown));
    return point;
}

} // namespace

Status saveTimeline(const Workspace &workspace, qint64 repositoryId, const StoredTimeline &timeline)
{
    json points = json::array();
    for (const TimelinePoint &point : timeline.points)
        points.push_back(pointJson(point));
    const json document{{"ruler", timeline.rulerHash.toStdString()},
                        {"step", timeline.step == TimelineStep::Tag ? "tag" : "month"},
                        {"points", std::move(points)}};
    const std::string bytes = document.dump(-1, ' ', false, json::error_handler_t::replace);
    return DocumentStore(workspace.database())
        .putOfRepository(repositoryId, timelineDocument, timeline.madeAt, QByteArray::fromStdString(bytes));
}

Result<std::optional<StoredTimeline>> loadTimeline(const Workspace &workspace, qint64 repositoryId)
{
    const auto stored = DocumentStore(workspace.database()).ofRepository(repositoryId, timelineDocument);
    if (!stored)
        return stored.error();
    if (!*stored)
        return std::optional<StoredTimeline>();
    try {
        const json document = json::parse((*stored)->document.begin(), (*stored)->document.end());
        StoredTimeline timeline;
        timeline.madeAt = (*stored)->madeAt;
        timeline.rulerHash = textOf(document.at("ruler"));
        timeline.step = document.at("step") == "tag" ? TimelineStep::Tag : TimelineStep::Month;
        for (const json &row : document.at("points"))
            timeline.points.append(pointOf(row));
        return std::optional(timeline);
    } catch (const std::exception &) {
        return inputError(QCoreApplication::translate("Timeline", "The stored scores of the past are damaged."), {},
                          QCoreApplication::translate("Timeline", "Score the past again."));
    }
}

} // namespace sextant
