// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "console.h"
#include "importers/report.h"
#include "reports/jsonfacts.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

const QStringList outputFormats{u"text"_s, u"json"_s};

QString titleOf(const Importer &importer)
{
    return QCoreApplication::translate("importers", importer.title);
}

QByteArray asText()
{
    QString text;
    for (const Importer *importer : importers())
        text += u"%1 %2\n"_s.arg(QString::fromLatin1(importer->id).leftJustified(24), titleOf(*importer));
    return text.toUtf8();
}

QByteArray asJson()
{
    nlohmann::ordered_json document{{"schema", "sextant.formats/1"}, {"formats", nlohmann::ordered_json::array()}};
    for (const Importer *importer : importers())
        document["formats"].push_back({{"id", importer->id}, {"title", titleOf(*importer).toStdString()}});
    return toBytes(document);
}

void declareFormats(QCommandLineParser &options)
{
    options.addOption(formatOption(outputFormats));
    options.addOption(outputOption());
}

int runFormats(const Invocation &invocation)
{
    const auto format = chosenFormat(invocation.options, outputFormats);
    if (!format)
        return complain(format.error());
    if (const Status enough = refuseFurther(invocation, 0); !enough)
        return complain(enough.error());
    const Status written =
        writeResult(*format == u"json"_s ? asJson() : asText(), invocation.options.value(u"output"_s));
    return written ? exitCode(ExitCode::Done) : complain(written.error());
}

} // namespace

const Command formatsCommand{"formats",
                             QT_TRANSLATE_NOOP("commands", "Lists the report formats that can be imported."),
                             "",
                             "sextant formats --format json",
                             declareFormats,
                             runFormats};

} // namespace sextant
