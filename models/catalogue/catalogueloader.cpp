// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"

#include "catalogue/cataloguedocument.h"
#include "catalogue/cataloguehash.h"
#include "catalogue/cataloguereader.h"
#include "catalogue/cataloguerules.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct Source
{
    nlohmann::json document;
    JsonCursor::Trouble trouble;

    JsonCursor root() { return {document, trouble}; }
};

Result<Source> readSource(const QString &path, const QString &schema)
{
    auto document = readCatalogueDocument(path, schema);
    if (!document)
        return document.error();
    return Source{*std::move(document), {path, {}}};
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

Result<std::vector<Source>> readParts(const QString &path, const std::vector<JsonCursor> &names, const QString &schema)
{
    std::vector<Source> parts;
    for (const JsonCursor &name : names) {
        const auto part = partPath(path, name);
        if (!part)
            return part.error();
        auto source = readSource(*part, schema);
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

Result<Catalogue> assemble(Source &head, Source &sets, std::vector<Source> &parts)
{
    Catalogue catalogue;
    readCatalogueHead(head.root(), catalogue);
    readDetectorSets(sets.root(), catalogue);
    for (Source &part : parts)
        readChecks(part.root(), catalogue);
    judgeCatalogueHead(head.root(), catalogue);
    judgeDetectorSets(sets.root());
    QSet<QString> seen;
    for (Source &part : parts)
        judgeChecks(part.root(), catalogue, seen);
    if (const auto trouble = firstTrouble(head, sets, parts))
        return *trouble;
    std::ranges::stable_sort(catalogue.checks, {}, &Check::dimension);
    catalogue.hash = rulesHash(catalogue);
    return catalogue;
}

} // namespace

Result<Catalogue> loadBuiltInCatalogue()
{
    return loadCatalogue(u":/catalogue/catalogue.json"_s);
}

Result<Catalogue> loadCatalogue(const QString &path)
{
    auto head = readSource(path, u"catalogue"_s);
    if (!head)
        return head.error();
    auto sets = readParts(path, {head->root().member("sets")}, u"detector-sets"_s);
    if (!sets)
        return sets.error();
    auto parts = readParts(path, head->root().items("parts"), u"checks"_s);
    if (!parts)
        return parts.error();
    return assemble(*head, sets->front(), *parts);
}

} // namespace sextant
