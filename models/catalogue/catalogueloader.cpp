// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"

#include "catalogue/cataloguedocument.h"
#include "catalogue/cataloguehash.h"
#include "catalogue/cataloguereader.h"
#include "catalogue/cataloguerules.h"

#include <QDir>
#include <QFileInfo>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

const QString builtInCatalogue = QStringLiteral(":/catalogue/catalogue.json");

struct Source
{
    nlohmann::json document;
    JsonCursor::Trouble trouble;
    QString pointer; ///< where the document lies in its file

    JsonCursor root() { return {document, trouble, pointer}; }
};

/// Gets a part of a catalogue by the place that names it.
using Fetch = std::function<Result<Source>(const JsonCursor &name, const QString &schema)>;

Result<Source> readSource(const QString &path, const QString &schema, Scrutiny scrutiny)
{
    auto document = readCatalogueDocument(path, schema, scrutiny);
    if (!document)
        return document.error();
    return Source{*std::move(document), {path, {}}, {}};
}

/// A part lies beside the catalogue. The schema lets no slash into its name, so that only a link could lead elsewhere.
Result<QString> partPath(const QString &cataloguePath, const JsonCursor &name)
{
    const QDir folder = QFileInfo(cataloguePath).dir();
    const QString path = folder.filePath(name.text());
    const QFileInfo target(QFileInfo(path).canonicalFilePath());
    if (target.exists() && target.path() != folder.canonicalPath())
        return inputError(
            QCoreApplication::translate("Catalogue", "“%1” leads out of the catalogue's folder.").arg(name.text()),
            cataloguePath + u'#' + name.pointer());
    return path;
}

Result<std::vector<Source>> readParts(const std::vector<JsonCursor> &names, const QString &schema, const Fetch &fetch)
{
    std::vector<Source> parts;
    for (const JsonCursor &name : names) {
        auto source = fetch(name, schema);
        if (!source)
            return source.error();
        parts.push_back(*std::move(source));
    }
    return parts;
}

std::optional<Error> firstTrouble(const Source &head, const Source &sets, const std::vector<Source> &parts)
{
    if (head.trouble.first)
        return head.trouble.first;
    if (sets.trouble.first)
        return sets.trouble.first;
    for (const Source &part : parts)
        if (part.trouble.first)
            return part.trouble.first;
    return std::nullopt;
}

void judge(Source &head, Source &sets, std::vector<Source> &parts, const Catalogue &catalogue)
{
    judgeCatalogueHead(head.root(), catalogue);
    judgeDetectorSets(sets.root());
    QSet<QString> seen;
    for (Source &part : parts)
        judgeChecks(part.root(), catalogue, seen);
}

Result<Catalogue> assemble(Source &head, Source &sets, std::vector<Source> &parts, Scrutiny scrutiny)
{
    Catalogue catalogue;
    readCatalogueHead(head.root(), catalogue);
    readDetectorSets(sets.root(), catalogue);
    for (Source &part : parts)
        readChecks(part.root(), catalogue);
    for (const JsonCursor &item : head.root().items("product_wide")) {
        const auto check = std::ranges::find(catalogue.checks, item.text(), &Check::id);
        if (check == catalogue.checks.end())
            item.refuse(QCoreApplication::translate("Catalogue", "No check has the id “%1”.").arg(item.text()));
        else
            check->productWide = true;
    }
    if (scrutiny == Scrutiny::Whole)
        judge(head, sets, parts, catalogue);
    if (const auto trouble = firstTrouble(head, sets, parts))
        return *trouble;
    std::ranges::stable_sort(catalogue.checks, {}, &Check::dimension);
    catalogue.hash = rulesHash(catalogue);
    return catalogue;
}

Result<Catalogue> loadWith(Source head, const Fetch &fetch, Scrutiny scrutiny)
{
    auto sets = readParts({head.root().member("sets")}, u"detector-sets"_s, fetch);
    if (!sets)
        return sets.error();
    auto parts = readParts(head.root().items("parts"), u"checks"_s, fetch);
    if (!parts)
        return parts.error();
    return assemble(head, sets->front(), *parts, scrutiny);
}

Fetch besideFile(const QString &path, Scrutiny scrutiny)
{
    return [path, scrutiny](const JsonCursor &name, const QString &schema) -> Result<Source> {
        const auto part = partPath(path, name);
        if (!part)
            return part.error();
        return readSource(*part, schema, scrutiny);
    };
}

Result<Catalogue> load(const QString &path, Scrutiny scrutiny)
{
    auto head = readSource(path, u"catalogue"_s, scrutiny);
    if (!head)
        return head.error();
    return loadWith(*std::move(head), besideFile(path, scrutiny), scrutiny);
}

QString escaped(QString key)
{
    return key.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

Result<Source> sourceIn(const nlohmann::json &file, const QString &part, const QString &schema, const QString &name)
{
    const QString pointer = u"/files/"_s + escaped(part);
    const auto found = file["files"].find(part.toStdString());
    if (found == file["files"].end())
        return inputError(QCoreApplication::translate("Catalogue", "The file has no part “%1”.").arg(part),
                          name + u"#/files");
    if (const Status valid = validateCatalogueDocument(*found, schema, name, pointer); !valid)
        return valid.error();
    return Source{*found, {name, {}}, pointer};
}

const QString headName = QStringLiteral("catalogue.json");

} // namespace

Result<Catalogue> loadBuiltInCatalogue()
{
    return load(builtInCatalogue, Scrutiny::None);
}

Result<Catalogue> loadCatalogue(const QString &path)
{
    return load(path, Scrutiny::Whole);
}

Result<Catalogue> readCatalogueFile(const QByteArray &bytes, const QString &name)
{
    const auto file = parseCatalogueDocument(bytes, name, u"catalogue-file"_s);
    if (!file)
        return file.error();
    auto head = sourceIn(*file, headName, u"catalogue"_s, name);
    if (!head)
        return head.error();
    return loadWith(
        *std::move(head),
        [&file, &name](const JsonCursor &part, const QString &schema) {
            return sourceIn(*file, part.text(), schema, name);
        },
        Scrutiny::Whole);
}

Result<QByteArray> catalogueFileOf(const QString &path)
{
    if (const auto sound = loadCatalogue(path); !sound)
        return sound.error();
    using ordered = nlohmann::ordered_json;
    ordered file{{"schema", "sextant.catalogue-file/1"}, {"files", ordered::object()}};
    const auto add = [&file, folder = QFileInfo(path).dir()](const QString &from, const QString &name) -> Status {
        const auto bytes = readCatalogueBytes(from.isEmpty() ? folder.filePath(name) : from);
        if (!bytes)
            return bytes.error();
        // Sound, as was seen above; read again because people edit the file and keys keep their order.
        file["files"][name.toStdString()] = ordered::parse(bytes->begin(), bytes->end(), nullptr, false);
        return done();
    };
    if (const Status added = add(path, headName); !added)
        return added.error();
    const ordered head = file["files"][headName.toStdString()];
    QStringList names;
    for (const auto &part : head["parts"])
        names << QString::fromStdString(part.get<std::string>());
    names << QString::fromStdString(head["sets"].get<std::string>());
    for (const QString &name : names)
        if (const Status added = add({}, name); !added)
            return added.error();
    return QByteArray(QByteArray::fromStdString(file.dump(2, ' ', false, ordered::error_handler_t::replace)) + '\n');
}

Result<Catalogue> loadAnyCatalogue(const QString &path)
{
    const auto bytes = readCatalogueBytes(path);
    if (!bytes)
        return bytes.error();
    const bool isOne = bytes->contains("\"sextant.catalogue-file/");
    return isOne ? readCatalogueFile(*bytes, path) : loadCatalogue(path);
}

} // namespace sextant
