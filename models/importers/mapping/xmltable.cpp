// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of XML: elements of one path. What stands around a row is known by its attributes only, for it is still open.
#include "importers/mapping/tablepath.h"
#include "importers/mapping/tablerows.h"
#include "importers/xmlwalk.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// One column below or around a row, as the path of its element from the root, and its attribute if it is one.
struct XmlColumn
{
    std::vector<std::string> element;
    std::string attribute;
};

class XmlTable
{
public:
    XmlTable(std::string_view bytes, const TableShape &shape, const QStringList &columns, const Ticket &ticket,
             const RowVisitor &visit);

    Status read();

private:
    using Path = std::vector<std::string>;

    /// Whether something wanted lies further down.
    bool leadsOn() const;
    bool isRow() const { return m_path == m_row; }
    /// Takes what the element at hand has; true when it is left behind by that.
    bool take();
    void clearBelow(std::size_t depth);

    XmlWalk m_walk;
    const RowVisitor &m_visit;
    Path m_row, m_path;
    std::vector<XmlColumn> m_columns;
    std::vector<std::string> m_values;
    qint64 m_rows = 0;
};

bool beginsWith(const std::vector<std::string> &path, const std::vector<std::string> &beginning)
{
    return path.size() >= beginning.size() && std::equal(beginning.begin(), beginning.end(), path.begin());
}

XmlTable::XmlTable(std::string_view bytes, const TableShape &shape, const QStringList &columns, const Ticket &ticket,
                   const RowVisitor &visit)
    : m_walk(bytes, ticket)
    , m_visit(visit)
    , m_row(stepsOf(shape.rows))
    , m_values(std::size_t(columns.size()))
{
    for (const ColumnPath &path : columnPaths(columns)) {
        XmlColumn column;
        column.element.assign(m_row.begin(), m_row.end() - std::ptrdiff_t(std::min(path.up, m_row.size())));
        for (const std::string &step : path.steps)
            if (step.starts_with('@'))
                column.attribute = step.substr(1);
            else if (step != ".")
                column.element.push_back(step);
        m_columns.push_back(std::move(column));
    }
}

bool XmlTable::leadsOn() const
{
    if (m_row.size() > m_path.size() && beginsWith(m_row, m_path))
        return true;
    return std::ranges::any_of(m_columns, [this](const XmlColumn &column) {
        return column.element.size() > m_path.size() && beginsWith(column.element, m_path);
    });
}

bool XmlTable::take()
{
    std::vector<std::size_t> texts;
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        const XmlColumn &column = m_columns[at];
        if (column.element != m_path)
            continue;
        if (column.attribute.empty())
            texts.push_back(at);
        else if (m_values[at].empty())
            m_values[at] =
                m_walk.attribute(QLatin1StringView(column.attribute.data(), qsizetype(column.attribute.size())));
    }
    // The text of what is around a row would swallow the row.
    if (leadsOn() || !beginsWith(m_path, m_row))
        return false;
    if (texts.empty()) {
        m_walk.skip();
        return true;
    }
    const std::string text = m_walk.content();
    for (const std::size_t at : texts)
        if (m_values[at].empty())
            m_values[at] = text;
    return true;
}

void XmlTable::clearBelow(std::size_t depth)
{
    for (std::size_t at = 0; at < m_columns.size(); ++at)
        if (m_columns[at].element.size() > depth)
            m_values[at].clear();
}

Status XmlTable::read()
{
    const auto left = [this] {
        const bool goesOn = !isRow() || m_visit({++m_rows, m_values});
        m_path.pop_back();
        clearBelow(std::min(m_path.size(), m_row.size() - 1));
        return goesOn;
    };
    if (m_row.empty())
        return m_walk.finished();
    while (true) {
        if (!m_walk.child()) {
            if (m_path.empty())
                break;
            // After a fault every element seems to end; finished() tells.
            if (m_walk.failed())
                break;
            const bool belowRow = m_path.size() > m_row.size();
            if (belowRow)
                m_path.pop_back();
            else if (!left())
                return done();
            continue;
        }
        m_path.push_back(m_walk.name());
        const bool wanted = beginsWith(m_row, m_path) || beginsWith(m_path, m_row);
        if (!wanted) {
            m_walk.skip();
            m_path.pop_back();
        } else if (take()) {
            if (m_walk.failed())
                break;
            if (m_path.size() > m_row.size())
                m_path.pop_back();
            else if (!left())
                return done();
        }
    }
    return m_walk.finished();
}

} // namespace

Status readXmlTable(std::string_view bytes, const TableShape &shape, const QStringList &columns, const Ticket &ticket,
                    const RowVisitor &visit)
{
    return XmlTable(bytes, shape, columns, ticket, visit).read();
}

} // namespace sextant
