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

const QString builtInCatalogue = QStringLiteral(":/catalogue/catalogue.json");

struct Source
{
    nlohmann::json document;
    JsonCursor::Trouble trouble;

    JsonCursor root() { return {document, trouble}; }
};

Result<Source> readSource(const QString &path, const QString &schema, Scrutiny scrutiny)
{
    auto document = readCatalogueDocument(path, schema, scrutiny);
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

Result<std::vector<Source>> readParts(const QString &path, const std::vector<JsonCursor> &names, const QString &schema,
                                      Scrutiny scrutiny)
{
    std::vector<Source> parts;
    for (const JsonCursor &name : names) {
        const auto part = partPath(path, name);
        if (!part)
            return part.error();
        auto source = readSource(*part, schema, scrutiny);
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
    if (scrutiny == Scrutiny::Whole)
        judge(head, sets, parts, catalogue);
    if (const auto trouble = firstTrouble(head, sets, parts))
        return *trouble;
    std::ranges::stable_sort(catalogue.checks, {}, &Check::dimension);
    catalogue.hash = rulesHash(catalogue);
    return catalogue;
}

Result<Catalogue> load(const QString &path, Scrutiny scrutiny)
{
    auto head = readSource(path, u"catalogue"_s, scrutiny);
    if (!head)
        return head.error();
    auto sets = readParts(path, {head->root().member("sets")}, u"detector-sets"_s, scrutiny);
    if (!sets)
        return sets.error();
    auto parts = readParts(path, head->root().items("parts"), u"checks"_s, scrutiny);
    if (!parts)
        return parts.error();
    return assemble(*head, sets->front(), *parts, scrutiny);
}

} // namespace

Result<Catalogue> loadBuiltInCatalogue()
{
    return load(builtInCatalogue, Scrutiny::None);
}

Result<Catalogue> loadCatalogue(const QString &path)
{
    return load(path, Scrutiny::Whole);
}

} // namespace sextant
