// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "catalogue/catalogueloader.h"
#include "console.h"
#include "reports/jsonfacts.h"
#include "reports/scorecard.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

const QStringList formats{u"text"_s, u"json"_s};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InspectCommand)
};

QByteArray asJson(const Inspection &inspection)
{
    using json = nlohmann::ordered_json;
    json document{{"schema", "sextant.inspect/1"},
                  {"repository", repositoryJson(inspection)},
                  {"facts", json::array()},
                  {"not_observed", json::array()}};
    for (const Fact &fact : inspection.facts)
        document["facts"].push_back(factJson(fact));
    for (const NotObserved &item : inspection.notObserved)
        document["not_observed"].push_back(notObservedJson(item, inspection.repository.name));
    return toBytes(document);
}

QString factLine(const Catalogue &catalogue, const Fact &fact)
{
    const QString title = titleOfFact(catalogue, fact.id);
    const QString name = title == fact.id ? fact.id : u"%1 %2"_s.arg(fact.id.leftJustified(26), title);
    const QString place = fact.places.isEmpty() ? QString() : u"  "_s + oneLine(placeText(fact.places.front()));
    const QString value = fact.value ? u"  "_s + QString::number(*fact.value, 'g', 4) : QString();
    const QString count = fact.count > 1 ? u"  ×%1"_s.arg(fact.count) : QString();
    return u"  %1%2%3%4\n"_s.arg(name, value, count, place);
}

QByteArray asText(const Catalogue &catalogue, const Inspection &inspection)
{
    const RepositoryState &repository = inspection.repository;
    QString text = u"%1  %2\n"_s.arg(oneLine(repository.path), shortCommit(repository.commit));
    const auto section = [&](const QString &title, Fact::Outcome outcome) {
        text += u'\n' + title + u'\n';
        for (const Fact &fact : inspection.facts)
            if (fact.outcome == outcome)
                text += factLine(catalogue, fact);
    };
    section(Text::tr("Found"), Fact::Outcome::Found);
    section(Text::tr("Looked for and not found"), Fact::Outcome::NotFound);
    section(Text::tr("Could not be seen"), Fact::Outcome::NotObservable);
    text += u'\n' + Text::tr("Not read") + u'\n';
    for (const NotObserved &item : inspection.notObserved)
        text += u"  %1: %2\n"_s.arg(oneLine(item.what), oneLine(item.why));
    return text.toUtf8();
}

void declare(QCommandLineParser &options)
{
    options.addOption(formatOption(formats));
    options.addOption(outputOption());
    options.addOption({u"at"_s, Text::tr("The commit, branch or tag to look at."), u"REV"_s, u"HEAD"_s});
}

int run(const Invocation &invocation)
{
    if (invocation.arguments.size() != 1)
        return complain(
            usageError(Text::tr("inspect needs one repository."), {}, Text::tr("For example: sextant inspect .")));
    const auto format = chosenFormat(invocation.options, formats);
    if (!format)
        return complain(format.error());
    const auto catalogue = loadBuiltInCatalogue();
    if (!catalogue)
        return complain(catalogue.error());
    const auto inspection = inspectRepository(
        {invocation.arguments.front(), invocation.options.value(u"at"_s), invocation.now, invocation.threads},
        *catalogue, invocation.ticket);
    if (!inspection)
        return complain(inspection.error());
    const QByteArray answer = *format == u"json"_s ? asJson(*inspection) : asText(*catalogue, *inspection);
    const Status written = writeResult(answer, invocation.options.value(u"output"_s));
    return written ? exitCode(ExitCode::Done) : complain(written.error());
}

} // namespace

const Command inspectCommand{
    "inspect",
    QT_TRANSLATE_NOOP("commands", "Shows what a repository itself gives: facts and history, each with its place."),
    "PATH",
    "sextant inspect . --format json",
    declare,
    run};

} // namespace sextant
