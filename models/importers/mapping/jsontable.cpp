// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of JSON: the outermost list streams by, each of its items is looked at as a tree.
#include "importers/jsontree.h"
#include "importers/jsonwalk.h"
#include "importers/mapping/tablepath.h"
#include "importers/mapping/tablerows.h"
#include "importers/textlines.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr std::size_t mostListed = 20; ///< of an array that is a value

class JsonTable
{
public:
    JsonTable(std::string_view bytes, const TableShape &shape, const QStringList &columns, const Ticket &ticket,
              const RowVisitor &visit)
        : m_bytes(bytes)
        , m_steps(stepsOf(shape.rows))
        , m_columns(columnPaths(columns))
        , m_values(m_columns.size())
        , m_ticket(ticket)
        , m_walk(bytes, ticket)
        , m_visit(visit)
    {}

    Status readDocument();
    Status readLines();

private:
    struct Level
    {
        Json value;
        std::string_view name;
    };

    JsonFault down(JsonValue value, std::size_t step);
    JsonFault takeItem(JsonValue value, std::size_t step, std::string_view name);
    JsonFault expand(Json value, std::string_view name, std::size_t step);
    JsonFault takeRow();
    std::string valueOf(const ColumnPath &path) const;
    static std::string printed(const Json &value);

    std::string_view m_bytes;
    std::vector<std::string> m_steps;
    std::vector<ColumnPath> m_columns;
    std::vector<std::string> m_values;
    const Ticket &m_ticket;
    JsonWalk m_walk;
    const RowVisitor &m_visit;
    simdjson::dom::parser m_parser;
    std::vector<Level> m_levels; ///< from the item of the outermost list to the row
    qint64 m_rows = 0;
    bool m_stopped = false; ///< by the visitor
};

Status JsonTable::readDocument()
{
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    const simdjson::padded_string_view padded(m_bytes.data(), m_bytes.size(),
                                              m_bytes.size() + simdjson::SIMDJSON_PADDING);
    JsonFault fault = parser.iterate(padded).get(document);
    if (fault)
        return m_walk.describe(fault, nullptr);
    JsonValue root;
    fault = document.get_value().get(root);
    if (!fault)
        fault = down(root, 0);
    const char *location = nullptr;
    const bool isBehind = document.current_location().get(location) != simdjson::SUCCESS;
    if (!fault && !isBehind && !m_stopped)
        fault = simdjson::TAPE_ERROR;
    if (m_stopped || !fault)
        return done();
    return m_walk.describe(fault, isBehind ? m_bytes.data() + m_bytes.size() : location);
}

Status JsonTable::readLines()
{
    // The parser may read a little behind each line, which is there by the contract of importers.
    JsonFault fault = simdjson::SUCCESS;
    const char *at = nullptr;
    const Status read = forEachLine(m_bytes, m_ticket, [&](std::string_view line) {
        if (line.empty() || fault || m_stopped)
            return;
        at = line.data();
        simdjson::dom::element element;
        fault = m_parser.parse(line.data(), line.size(), false).get(element);
        if (!fault)
            fault = expand(Json(element), {}, 0);
    });
    if (!read || m_stopped)
        return m_stopped ? done() : read;
    return fault ? Status(m_walk.describe(fault, at)) : done();
}

JsonFault JsonTable::down(JsonValue value, std::size_t step)
{
    if (step >= m_steps.size())
        return takeItem(value, step, {});
    const std::string &name = m_steps[step];
    if (name == "[]")
        return m_walk.items(value, [&](JsonValue item) { return takeItem(item, step + 1, {}); });
    return m_walk.members(value, [&](JsonKey key, JsonValue member) {
        if (name == "*")
            return takeItem(member, step + 1, m_walk.plain(key.text()));
        return key == name ? down(member, step + 1) : m_walk.skip(member);
    });
}

JsonFault JsonTable::takeItem(JsonValue value, std::size_t step, std::string_view name)
{
    if (const JsonFault fault = m_walk.breathe(value))
        return fault;
    std::string_view raw;
    if (const auto fault = simdjson::to_json_string(value).get(raw))
        return fault;
    simdjson::dom::element element;
    if (const auto fault = m_parser.parse(raw.data(), raw.size(), false).get(element))
        return fault;
    return expand(Json(element), name, step);
}

JsonFault JsonTable::expand(Json value, std::string_view name, std::size_t step)
{
    m_levels.push_back({value, name});
    JsonFault fault = simdjson::SUCCESS;
    while (step < m_steps.size() && !isEach(m_steps[step]))
        value = value[m_steps[step++]];
    if (step >= m_steps.size()) {
        m_levels.back().value = value;
        if (value.exists())
            fault = takeRow();
    } else if (m_steps[step] == "[]") {
        for (const Json &item : value.items())
            if (!fault)
                fault = expand(item, {}, step + 1);
    } else {
        for (const auto &[key, member] : value.members())
            if (!fault)
                fault = expand(member, key, step + 1);
    }
    m_levels.pop_back();
    return fault;
}

JsonFault JsonTable::takeRow()
{
    for (std::size_t at = 0; at < m_columns.size(); ++at)
        m_values[at] = valueOf(m_columns[at]);
    if ((++m_rows & 0xFF) == 0 && m_ticket.cancelled())
        return m_walk.stop(cancelledError());
    if (m_visit({m_rows, m_values}))
        return simdjson::SUCCESS;
    m_stopped = true;
    return simdjson::UNEXPECTED_ERROR;
}

std::string JsonTable::valueOf(const ColumnPath &path) const
{
    if (path.up >= m_levels.size())
        return {};
    const Level &level = m_levels[m_levels.size() - 1 - path.up];
    if (path.steps.size() == 1 && path.steps.front() == "@name")
        return std::string(level.name);
    Json value = level.value;
    for (const std::string &step : path.steps) {
        if (step == "[]") {
            const auto items = value.items();
            value = items.empty() ? Json() : items.front();
        } else if (step != ".") {
            value = value[step];
        }
    }
    return printed(value);
}

std::string JsonTable::printed(const Json &value)
{
    if (!value.isArray())
        return value.printed();
    std::string all;
    std::size_t listed = 0;
    for (const Json &item : value.items()) {
        const std::string one = item.printed();
        if (one.empty() || listed++ >= mostListed)
            continue;
        all += all.empty() ? "" : ", ";
        all += one;
    }
    return all;
}

} // namespace

Status readJsonTable(std::string_view bytes, const TableShape &shape, const QStringList &columns, const Ticket &ticket,
                     const RowVisitor &visit)
{
    JsonTable table(bytes, shape, columns, ticket, visit);
    return shape.kind == TableKind::JsonLines ? table.readLines() : table.readDocument();
}

} // namespace sextant
