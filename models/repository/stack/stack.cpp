// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stack/stack.h"

#include "base/jsontext.h"

namespace sextant {

namespace {

using json = nlohmann::json;

std::string bytes(const QString &text)
{
    return text.toStdString();
}

QDate dayOf(const json &value)
{
    return QDate::fromString(textOf(value), Qt::ISODate);
}

StackItem itemOf(const json &row)
{
    StackItem item;
    item.id = textOf(row.at("id"));
    item.title = textOf(row.at("title"));
    item.kind = fromId<StackKind>(textOf(row.at("kind"))).value_or(StackKind::Framework);
    item.version = textOf(row.at("version"));
    item.support = fromId<Support>(textOf(row.at("support"))).value_or(Support::Unknown);
    item.supportEnds = dayOf(row.at("ends"));
    item.newest = textOf(row.at("newest"));
    item.count = row.at("count").get<int>();
    for (const json &place : row.at("places"))
        item.places.append({textOf(place.at(0)), place.at(1).get<int>(), textOf(place.at(2)), textOf(place.at(3))});
    return item;
}

} // namespace

QByteArray toDocument(const Stack &stack)
{
    json rows = json::array();
    for (const StackItem &item : stack.items) {
        json places = json::array();
        for (const Place &place : item.places)
            places.push_back({bytes(place.path), place.line, bytes(place.commit), bytes(place.excerpt)});
        rows.push_back({{"id", bytes(item.id)},
                        {"title", bytes(item.title)},
                        {"kind", bytes(idOf(item.kind))},
                        {"version", bytes(item.version)},
                        {"support", bytes(idOf(item.support))},
                        {"ends", bytes(item.supportEnds.toString(Qt::ISODate))},
                        {"newest", bytes(item.newest)},
                        {"count", item.count},
                        {"places", std::move(places)}});
    }
    const json document{{"items", std::move(rows)},
                        {"table_date", bytes(stack.tableDate.toString(Qt::ISODate))},
                        {"table_source", bytes(stack.tableSource)}};
    return QByteArray::fromStdString(document.dump(-1, ' ', false, json::error_handler_t::replace));
}

Result<Stack> stackOf(const QByteArray &document)
{
    try {
        const json parsed = json::parse(document.begin(), document.end());
        Stack stack;
        for (const json &row : parsed.at("items"))
            stack.items.append(itemOf(row));
        stack.tableDate = dayOf(parsed.at("table_date"));
        stack.tableSource = textOf(parsed.at("table_source"));
        return stack;
    } catch (const std::exception &) {
        return inputError(
            QCoreApplication::translate("Repository", "What was recognised in this repository is damaged."), {},
            QCoreApplication::translate("Repository", "Scan it again."));
    }
}

template <>
std::span<const Name<StackKind>> names<StackKind>()
{
    static constexpr Name<StackKind> table[] = {
        {StackKind::Runtime, "runtime", QT_TRANSLATE_NOOP("names", "Runtime")},
        {StackKind::Framework, "framework", QT_TRANSLATE_NOOP("names", "Framework")},
        {StackKind::Database, "database", QT_TRANSLATE_NOOP("names", "Database")},
        {StackKind::Queue, "queue", QT_TRANSLATE_NOOP("names", "Queue")},
        {StackKind::Hosting, "hosting", QT_TRANSLATE_NOOP("names", "Hosting")},
        {StackKind::Tests, "tests", QT_TRANSLATE_NOOP("names", "Test framework")},
        {StackKind::Infrastructure, "infrastructure", QT_TRANSLATE_NOOP("names", "Infrastructure")},
        {StackKind::Package, "package", QT_TRANSLATE_NOOP("names", "Package of the repository")},
    };
    return table;
}

template <>
std::span<const Name<Support>> names<Support>()
{
    static constexpr Name<Support> table[] = {
        {Support::Unknown, "unknown", QT_TRANSLATE_NOOP("names", "not known")},
        {Support::Supported, "supported", QT_TRANSLATE_NOOP("names", "supported")},
        {Support::EndsSoon, "ends-soon", QT_TRANSLATE_NOOP("names", "ends soon")},
        {Support::Ended, "ended", QT_TRANSLATE_NOOP("names", "past its end of life")},
    };
    return table;
}

} // namespace sextant
