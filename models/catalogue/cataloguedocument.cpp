// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguedocument.h"

#include "catalogue/cataloguetext.h"
#include "catalogue/jsonbounds.h"

#include <QFile>
#include <QFileInfo>

#define VALIJSON_USE_EXCEPTIONS 1
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr qint64 largestFile = 8 * 1024 * 1024;
// The schema's patterns run through std::regex, which recurses for each character.
constexpr int longestText = 4096;

/// Looks at keys only and keeps no document, so that a long one costs no more than its reading.
class KeyWatch : public nlohmann::json_sax<nlohmann::json>
{
public:
    const std::string &twice() const { return m_twice; }

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_array(std::size_t) override { return true; }
    bool end_array() override { return true; }
    bool start_object(std::size_t) override
    {
        m_keys.emplace_back();
        return true;
    }
    bool end_object() override
    {
        m_keys.pop_back();
        return true;
    }
    bool key(string_t &key) override
    {
        if (m_keys.back().insert(key).second)
            return true;
        m_twice = key;
        return false;
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override { return false; }

private:
    std::vector<std::set<std::string>> m_keys;
    std::string m_twice;
};

/// valijson speaks of "<root>", "[checks]", "[0]".
QString pointerOf(const std::vector<std::string> &context)
{
    QString pointer;
    for (const std::string &step : context)
        if (step.size() > 2 && step.front() == '[')
            pointer += u'/' + QString::fromStdString(step.substr(1, step.size() - 2));
    return pointer;
}

/// The first thing that does not fit.
std::optional<SchemaFault> faultIn(const nlohmann::json &document, const nlohmann::json &schemaDocument, Faults faults)
{
    try {
        valijson::Schema schema;
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaDocument), schema);
        valijson::Validator validator(valijson::Validator::kStrongTypes);
        valijson::ValidationResults results;
        const bool explained = faults == Faults::Explained;
        if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(document),
                               explained ? &results : nullptr))
            return std::nullopt;
        if (!explained)
            return SchemaFault{CatalogueText::tr("The document is too long to say where."), {}};
        // The first one is the innermost; the others only say that what holds it does not fit either.
        const valijson::ValidationResults::Error &first = *results.begin();
        return SchemaFault{QString::fromStdString(first.description), pointerOf(first.context)};
    } catch (const std::exception &exception) {
        return SchemaFault{QString::fromUtf8(exception.what()), {}};
    }
}

} // namespace

Result<QByteArray> readCatalogueBytes(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return inputError(CatalogueText::tr("There is no such file."), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return environmentError(file.errorString(), path);
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return environmentError(file.errorString(), path);
    if (bytes.size() > largestFile)
        return inputError(CatalogueText::tr("The file is larger than 8 MiB."), path);
    return bytes;
}

Status refuseRepeatedKeys(const QByteArray &bytes, const QString &path)
{
    KeyWatch watch;
    nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &watch);
    if (!watch.twice().empty())
        return inputError(
            CatalogueText::tr("The key “%1” is given twice in one object.").arg(QString::fromStdString(watch.twice())),
            path);
    return done();
}

Result<std::optional<SchemaFault>> schemaFaultIn(const nlohmann::json &document, const QString &schema, Faults faults)
{
    const QString schemaPath = u":/schemas/%1.schema.json"_s.arg(schema);
    const auto schemaBytes = readCatalogueBytes(schemaPath);
    if (!schemaBytes)
        return schemaBytes.error();
    const auto schemaDocument = parseJson(*schemaBytes, schemaPath);
    if (!schemaDocument)
        return schemaDocument.error();
    return faultIn(document, *schemaDocument, faults);
}

Status validateCatalogueDocument(const nlohmann::json &part, const QString &schema, const QString &name,
                                 const QString &pointer)
{
    const auto fault = schemaFaultIn(part, schema);
    if (!fault)
        return fault.error();
    if (!*fault)
        return done();
    return inputError(CatalogueText::tr("This does not have the shape of a catalogue: %1").arg((*fault)->reason),
                      name + u'#' + pointer + (*fault)->pointer);
}

Result<nlohmann::json> parseCatalogueDocument(const QByteArray &bytes, const QString &name, const QString &schema)
{
    if (bytes.size() > largestFile)
        return inputError(CatalogueText::tr("The file is larger than 8 MiB."), name);
    if (const auto bounded = checkJsonBounds(bytes, name, longestText); !bounded)
        return bounded.error();
    auto document = parseJson(bytes, name);
    if (!document)
        return document.error();
    if (const auto unique = refuseRepeatedKeys(bytes, name); !unique)
        return unique.error();
    if (const auto valid = validateCatalogueDocument(*document, schema, name, {}); !valid)
        return valid.error();
    return document;
}

Result<nlohmann::json> readCatalogueDocument(const QString &path, const QString &schema, Scrutiny scrutiny)
{
    const auto bytes = readCatalogueBytes(path);
    if (!bytes)
        return bytes.error();
    return scrutiny == Scrutiny::None ? parseJson(*bytes, path) : parseCatalogueDocument(*bytes, path, schema);
}

} // namespace sextant
