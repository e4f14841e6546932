// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mapping/mapping.h"

#include "base/jsoncursor.h"
#include "importers/mapping/mappingtext.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

using json = nlohmann::ordered_json;

constexpr const char *schemaId = "sextant.mapping/1";
constexpr qint64 largestFile = 256 * 1024;

QString shortText(const JsonCursor &cursor, const char *key, int longest)
{
    const QString text = cursor.string(key).trimmed();
    if (cursor.has(key) && (text.isEmpty() || text.size() > longest))
        cursor.member(key).refuse(MappingText::tr("This needs 1 to %1 characters.").arg(longest));
    return text;
}

TableShape readShape(const JsonCursor &cursor)
{
    TableShape shape;
    shape.kind = cursor.named<TableKind>("kind");
    if (shape.kind == TableKind::Csv) {
        const QString separator = cursor.stringOr("separator", u","_s);
        if (separator.size() != 1 || separator.front().unicode() > 0x7E || separator == u"\"" || separator == u"\n" ||
            separator == u"\r")
            cursor.member("separator").refuse(MappingText::tr("One plain character separates columns."));
        else
            shape.separator = separator.front().toLatin1();
        return shape;
    }
    shape.rows = cursor.stringOr("rows", {});
    const bool needsRows = shape.kind == TableKind::Xml ||
                           (shape.kind == TableKind::Json && !shape.rows.contains(u"[]") && !shape.rows.contains(u'*'));
    if (needsRows && (shape.rows.isEmpty() || shape.kind == TableKind::Json))
        cursor.refuse(MappingText::tr("“rows” must say where the rows are, such as results/[]."));
    return shape;
}

void readColumns(const JsonCursor &root, Mapping &mapping)
{
    for (const auto &[id, value] : root.members("columns")) {
        const auto field = fromId<MappedField>(id);
        if (!field)
            value.refuse(MappingText::tr("“%1” is no field of a finding.").arg(id));
        else
            mapping.columns.insert(*field, value.text());
    }
    if (!mapping.isUsable())
        root.member("columns").refuse(
            MappingText::tr("A column for the title, the rule, the vulnerability or the description is needed."));
}

void readWords(const JsonCursor &root, Mapping &mapping)
{
    if (root.has("scale"))
        mapping.scale = root.named<Mapping::Scale>("scale");
    for (const auto &[word, value] : root.members("severities")) {
        const QString id = value.text();
        const auto severity = fromId<Severity>(id);
        if (!severity)
            value.refuse(MappingText::tr("“%1” is no severity.").arg(id));
        else
            mapping.severities.insert(word.toLower(), *severity);
    }
    for (const QString &word : root.strings("hidden_states"))
        mapping.hiddenStates << word.toLower();
    if (mapping.severities.size() > Mapping::mostWords || mapping.hiddenStates.size() > Mapping::mostWords)
        root.refuse(MappingText::tr("There are more than %1 words.").arg(Mapping::mostWords));
}

} // namespace

Result<Mapping> readMapping(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestFile)
        return inputError(MappingText::tr("A mapping has at most 256 KiB."), name);
    const auto document = parseJson(bytes, name);
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{name, {}};
    const JsonCursor root(*document, trouble);
    if (root.string("schema") != QLatin1StringView(schemaId))
        root.member("schema").refuse(
            MappingText::tr("This is no mapping of a table; one says schema %1.").arg(QLatin1StringView(schemaId)));
    Mapping mapping;
    mapping.name = shortText(root, "name", Mapping::longestName);
    mapping.tool = shortText(root, "tool", Mapping::longestName);
    mapping.about = root.named<FindingClass>("about");
    mapping.shape = readShape(root.member("table"));
    readColumns(root, mapping);
    readWords(root, mapping);
    mapping.needs = root.strings("needs");
    if (trouble.first)
        return *trouble.first;
    return mapping;
}

QByteArray writeMapping(const Mapping &mapping)
{
    const auto utf8 = [](const QString &text) { return text.toStdString(); };
    json table{{"kind", nameOf(mapping.shape.kind).id}};
    if (mapping.shape.kind == TableKind::Csv)
        table["separator"] = std::string(1, mapping.shape.separator);
    else
        table["rows"] = utf8(mapping.shape.rows);
    json columns = json::object();
    for (const auto &field : names<MappedField>())
        if (const QString column = mapping.columns.value(field.value); !column.isEmpty())
            columns[field.id] = utf8(column);
    json severities = json::object();
    for (auto word = mapping.severities.begin(); word != mapping.severities.end(); ++word)
        severities[utf8(word.key())] = nameOf(word.value()).id;
    json hidden = json::array(), needs = json::array();
    for (const QString &word : mapping.hiddenStates)
        hidden.push_back(utf8(word));
    for (const QString &column : mapping.needs)
        needs.push_back(utf8(column));
    const json document{{"schema", schemaId},
                        {"name", utf8(mapping.name)},
                        {"tool", utf8(mapping.tool)},
                        {"about", nameOf(mapping.about).id},
                        {"table", table},
                        {"columns", columns},
                        {"scale", nameOf(mapping.scale).id},
                        {"severities", severities},
                        {"hidden_states", hidden},
                        {"needs", needs}};
    return QByteArray(QByteArray::fromStdString(document.dump(2, ' ', false, json::error_handler_t::replace)) + '\n');
}

Result<Mapping> loadMapping(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return inputError(MappingText::tr("There is no such file."), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return environmentError(file.errorString(), path);
    return readMapping(file.read(largestFile + 1), path);
}

} // namespace sextant
