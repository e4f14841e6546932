// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/jsonfacts.h"

#include "base/jsonanswer.h"
#include "base/jsontext.h"

namespace sextant {

namespace {

using json = nlohmann::ordered_json;

const char *outcomeId(Fact::Outcome outcome)
{
    switch (outcome) {
    case Fact::Outcome::Found:
        return "found";
    case Fact::Outcome::NotFound:
        return "not-found";
    case Fact::Outcome::NotObservable:
        return "not-observable";
    }
    return "";
}

} // namespace

json placesJson(const QList<Place> &places)
{
    json list = json::array();
    for (const Place &place : places)
        list.push_back({{"path", text(place.path)},
                        {"line", place.line > 0 ? json(place.line) : json()},
                        {"commit", text(place.commit)},
                        {"excerpt", text(place.excerpt)}});
    return list;
}

json factJson(const Fact &fact)
{
    return {{"id", text(fact.id)},
            {"outcome", outcomeId(fact.outcome)},
            {"value", fact.value ? json(*fact.value) : json()},
            {"count", fact.count},
            {"note", text(fact.note)},
            {"places", placesJson(fact.places)}};
}

json repositoryJson(const Inspection &inspection)
{
    const RepositoryState &repository = inspection.repository;
    return {{"name", text(repository.name)},
            {"path", text(repository.path)},
            {"component", text(repository.component)},
            {"remote", text(repository.remote)},
            {"branch", text(repository.branch)},
            {"commit", text(repository.commit)},
            {"committed_at", text(repository.committedAt.toUTC().toString(Qt::ISODate))},
            {"bare", repository.bare},
            {"shallow", repository.shallow},
            {"files_read", inspection.filesRead},
            {"commits_read", inspection.commitsRead},
            {"lines_of_code", inspection.linesOfCode}};
}

json stackJson(const Stack &stack)
{
    const auto orNone = [](const QString &value) { return value.isEmpty() ? json() : text(value); };
    json items = json::array();
    for (const StackItem &item : stack.items)
        items.push_back({{"id", text(item.id)},
                         {"title", text(item.title)},
                         {"kind", text(idOf(item.kind))},
                         {"version", orNone(item.version)},
                         {"support", text(idOf(item.support))},
                         {"support_ends", orNone(item.supportEnds.toString(Qt::ISODate))},
                         {"newest", orNone(item.newest)},
                         {"count", item.count},
                         {"places", placesJson(item.places)}});
    return {{"support_table_date", text(stack.tableDate.toString(Qt::ISODate))},
            {"support_table_source", text(stack.tableSource)},
            {"items", std::move(items)}};
}

json languagesJson(const CodeFigures &figures)
{
    json languages = json::array();
    for (const CodeFigures::Language &language : figures.languages)
        languages.push_back({{"name", text(language.name)}, {"lines", language.lines}, {"files", language.files}});
    return languages;
}

json notObservedJson(const NotObserved &item, const QString &repository)
{
    return {
        {"repository", text(repository)}, {"what", text(item.what)}, {"why", text(item.why)}, {"count", item.count}};
}

json findingCountsJson(const FindingCounts &counts)
{
    json findings{{"open", counts.open()}};
    for (const auto &name : names<Severity>())
        findings[name.id] = counts.of(name.value);
    findings["suppressed"] = counts.suppressed;
    return findings;
}

json headlineJson(const ProductScore &product)
{
    return {{"evidenced", orNull(product.headline)},
            {"low", orNull(product.low)},
            {"ceiling", orNull(product.ceiling)},
            {"coverage", product.coverage},
            {"level", int(product.level)},
            {"stage_earned", nameOf(product.stageEarned).id},
            {"weakest", product.weakest ? json(nameOf(*product.weakest).id) : json()},
            {"ship_stoppers", product.stoppersOpen}};
}

QByteArray toBytes(const json &document)
{
    return QByteArray::fromStdString(document.dump(2, ' ', false, json::error_handler_t::replace)) + '\n';
}

} // namespace sextant
