// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace sextant::test {

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

json Run::answer() const
{
    return json::parse(out.toStdString(), nullptr, false);
}

void start(QProcess &process, const QStringList &arguments, const QString &folder)
{
    process.setProgram(qEnvironmentVariable("SEXTANT_PROGRAM"));
    process.setArguments(arguments);
    process.setWorkingDirectory(folder);
    process.start();
    if (!process.waitForStarted())
        qFatal("SEXTANT_PROGRAM does not start: %s", qPrintable(process.errorString()));
}

Run finish(QProcess &process)
{
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(60'000);
    if (!ended)
        process.kill();
    const bool whole = ended && process.exitStatus() == QProcess::NormalExit;
    return {whole ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

Run runProgram(const QStringList &arguments, const QByteArray &input, const QString &folder)
{
    QProcess process;
    start(process, arguments, folder);
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

QString faultOfAnswer(const QByteArray &answer)
{
    const json document = json::parse(answer.toStdString(), nullptr, false);
    if (!document.is_object() || !document.contains("schema"))
        return u"not a JSON object with a schema: "_s + QString::fromUtf8(answer.left(200));
    const QString name = QString::fromStdString(document["schema"].get<std::string>());
    if (!name.startsWith("sextant."_L1) || !name.endsWith("/1"_L1))
        return u"schema "_s + name;
    const QString path = QStringLiteral(SEXTANT_SOURCE "/resources/schemas/%1.schema.json").arg(name.mid(8).chopped(2));
    const json schemaDocument = json::parse(contentOf(path).toStdString(), nullptr, false);
    if (schemaDocument.is_discarded())
        return u"there is no "_s + path;
    valijson::Schema schema;
    valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaDocument), schema);
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults faults;
    if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(document), &faults))
        return {};
    const auto &first = *faults.begin();
    QString text = QString::fromStdString(first.description);
    for (const std::string &step : first.context)
        text += u' ' + QString::fromStdString(step);
    return text;
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QString sample(const QString &name)
{
    return QStringLiteral(SEXTANT_TEST_DATA "/importers/sarif/") + name;
}

} // namespace sextant::test
