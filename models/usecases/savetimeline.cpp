// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/savetimeline.h"

#include "base/jsontext.h"
#include "storage/documentstore.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

using PlainJson = nlohmann::json;

const QString timelineDocument = u"timeline"_s;

PlainJson numberJson(const std::optional<double> &value)
{
    return value ? PlainJson(*value) : PlainJson();
}

std::optional<double> numberOf(const PlainJson &value)
{
    return value.is_null() ? std::nullopt : std::optional(value.get<double>());
}

PlainJson figureJson(const TimelineFigure &figure)
{
    return {numberJson(figure.low), numberJson(figure.evidenced), numberJson(figure.ceiling)};
}

TimelineFigure figureOf(const PlainJson &row)
{
    return {numberOf(row.at(0)), numberOf(row.at(1)), numberOf(row.at(2))};
}

PlainJson pointJson(const TimelinePoint &point)
{
    PlainJson states = PlainJson::object();
    for (auto state = point.states.begin(); state != point.states.end(); ++state)
        states[state.key().toStdString()] = idOf(state.value()).toStdString();
    PlainJson dimensions = PlainJson::array();
    for (const TimelineFigure &figure : point.dimensions)
        dimensions.push_back(figureJson(figure));
    return {{"commit", point.commit.toStdString()},     {"at", point.at.toString(Qt::ISODate).toStdString()},
            {"label", point.label.toStdString()},       {"product", figureJson(point.product)},
            {"dimensions", std::move(dimensions)},      {"coverage", point.coverage},
            {"level", idOf(point.level).toStdString()}, {"judged", point.judged},
            {"applicable", point.applicable},           {"states", std::move(states)}};
}

TimelinePoint pointOf(const PlainJson &row)
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
    PlainJson points = PlainJson::array();
    for (const TimelinePoint &point : timeline.points)
        points.push_back(pointJson(point));
    const PlainJson document{{"ruler", timeline.rulerHash.toStdString()},
                             {"step", timeline.step == TimelineStep::Tag ? "tag" : "month"},
                             {"points", std::move(points)}};
    const std::string bytes = document.dump(-1, ' ', false, PlainJson::error_handler_t::replace);
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
        const PlainJson document = PlainJson::parse((*stored)->document.begin(), (*stored)->document.end());
        StoredTimeline timeline;
        timeline.madeAt = (*stored)->madeAt;
        timeline.rulerHash = textOf(document.at("ruler"));
        timeline.step = document.at("step") == "tag" ? TimelineStep::Tag : TimelineStep::Month;
        for (const PlainJson &row : document.at("points"))
            timeline.points.append(pointOf(row));
        return std::optional(timeline);
    } catch (const std::exception &) {
        return inputError(QCoreApplication::translate("Timeline", "The stored scores of the past are damaged."), {},
                          QCoreApplication::translate("Timeline", "Score the past again."));
    }
}

} // namespace sextant
