// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <string>
#include <string_view>

namespace sextant {

inline constexpr std::size_t reportHeadSize = 64 * 1024; ///< bytes that tell what a report is

/// The beginning of a report file, looked at once for all importers: which members or elements it has, where, and with
/// which values. Paths are written "Results/[]/Target" for JSON ([] stands for the items of an array) and
/// "report/site/@name" for XML; in a question * stands for any one name.
class ReportHead
{
public:
    enum class Kind : quint8 { Json, Xml, Text };

    /// head is UTF-8 without a byte order mark; what it cuts off is not held against the file.
    ReportHead(std::string_view head, const QString &fileName);

    Kind kind() const { return m_kind; }
    std::string_view text() const { return m_text; }
    const QString &fileName() const { return m_fileName; }
    /// Whether the path is there, and all of the paths.
    bool has(std::string_view path) const;
    bool hasAll(std::initializer_list<std::string_view> paths) const;
    /// The first scalar at a path without *, "{" for an object, "[" for an array; empty when there is none.
    std::string_view value(std::string_view path) const;
    /// Whether the first line of a text has all these columns, separated by separator.
    bool hasColumns(std::initializer_list<std::string_view> columns, char separator = ',') const;

private:
    void readJson();
    void readXml();

    Kind m_kind = Kind::Text;
    std::string_view m_text;
    QString m_fileName;
    std::map<std::string, std::string, std::less<>> m_values;
};

} // namespace sextant
