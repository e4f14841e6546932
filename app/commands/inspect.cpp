// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "catalogue/catalogueloader.h"
#include "console.h"
#include "reports/jsonfacts.h"
#include "reports/scorecard.h"
#include "repository/secrets/secretsearch.h"
#include "usecases/savesecrets.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

const QStringList inspectFormats{u"text"_s, u"json"_s};

struct InspectCommandText
{
    Q_DECLARE_TR_FUNCTIONS(InspectCommand)
};

nlohmann::ordered_json secretsJson(const SecretSearch &search)
{
    using json = nlohmann::ordered_json;
    const auto text = [](const QString &value) { return value.isEmpty() ? json() : json(value.toStdString()); };
    json found = json::array();
    for (const CommittedSecret &secret : search.secrets)
        found.push_back({{"rule", text(secret.rule)},
                         {"title", text(secret.title)},
                         {"masked", text(secret.masked)},
                         {"fingerprint", text(secret.fingerprint)},
                         {"path", text(secret.path)},
                         {"line", secret.line},
                         {"commit", text(secret.commit)},
                         {"committed_at", text(secret.committedAt.toString(Qt::ISODate))},
                         {"author", text(secret.author)},
                         {"at_head", secret.atHead},
                         {"removed_by", text(secret.removedBy)},
                         {"versions", secret.versions}});
    json gaps = json::array();
    for (const NotObserved &gap : search.notObserved)
        gaps.push_back({{"what", text(gap.what)}, {"why", text(gap.why)}, {"count", gap.count}});
    return {{"objects", search.objects},
            {"blobs", search.blobs},
            {"bytes", search.bytes},
            {"found", std::move(found)},
            {"not_searched", std::move(gaps)}};
}

QString secretsText(const SecretSearch &search)
{
    QString text =
        u"  "_s + InspectCommandText::tr("%n version(s) of files searched", nullptr, int(search.blobs)) + u'\n';
    for (const CommittedSecret &secret : search.secrets) {
        const QString state = secret.atHead ? InspectCommandText::tr("still there")
                              : secret.removedBy.isEmpty()
                                  ? InspectCommandText::tr("not in the newest commit")
                                  : InspectCommandText::tr("removed by %1").arg(shortCommit(secret.removedBy));
        const QString place = secret.path.isEmpty() ? InspectCommandText::tr("no reachable commit holds it")
                                                    : u"%1:%2"_s.arg(oneLine(secret.path)).arg(secret.line);
        text += u"  %1  %2  %3  %4  %5  %6\n"_s.arg(secret.title, secret.masked, place, shortCommit(secret.commit),
                                                    secret.author, state);
    }
    if (search.secrets.isEmpty())
        text += u"  "_s + InspectCommandText::tr("Nothing that looks like a secret.") + u'\n';
    return text;
}

QByteArray asJson(const Inspection &inspection, const std::optional<SecretSearch> &secrets)
{
    using json = nlohmann::ordered_json;
    json document{{"schema", "sextant.inspect/1"},
                  {"repository", repositoryJson(inspection)},
                  {"facts", json::array()},
                  {"stack", stackJson(inspection.stack)},
                  {"languages", languagesJson(inspection.code)},
                  {"not_observed", json::array()}};
    for (const Fact &fact : inspection.facts)
        document["facts"].push_back(factJson(fact));
    for (const NotObserved &item : inspection.notObserved)
        document["not_observed"].push_back(notObservedJson(item, inspection.repository.name));
    if (secrets)
        document["secrets"] = secretsJson(*secrets);
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

QString stackText(const Inspection &inspection)
{
    QString text;
    for (const CodeFigures::Language &language : inspection.code.languages)
        text += InspectCommandText::tr("  %1 %2 lines in %n file(s)", nullptr, language.files)
                    .arg(language.name.leftJustified(16))
                    .arg(language.lines, 8) +
                u'\n';
    for (const StackItem &item : inspection.stack.items) {
        const QString support = item.support == Support::Unknown ? QString()
                                : item.supportEnds.isValid()
                                    ? u"  %1 (%2)"_s.arg(labelOf(item.support), item.supportEnds.toString(Qt::ISODate))
                                    : u"  "_s + labelOf(item.support);
        text += u"  %1 %2 %3%4  %5\n"_s.arg(labelOf(item.kind).leftJustified(16), oneLine(item.title),
                                            oneLine(item.version), support, oneLine(placeText(item.places.value(0))));
    }
    return text +
           InspectCommandText::tr("  Ends of support as of %1, from %2")
               .arg(inspection.stack.tableDate.toString(Qt::ISODate), inspection.stack.tableSource) +
           u'\n';
}

QByteArray asText(const Catalogue &catalogue, const Inspection &inspection, const std::optional<SecretSearch> &secrets)
{
    const RepositoryState &repository = inspection.repository;
    QString text = u"%1  %2\n"_s.arg(oneLine(repository.path), shortCommit(repository.commit));
    if (!repository.component.isEmpty())
        text += InspectCommandText::tr("Only the folder %1").arg(oneLine(repository.component)) + u'\n';
    if (!repository.remote.isEmpty())
        text += InspectCommandText::tr("Cloned from %1; it is not contacted.").arg(oneLine(repository.remote)) + u'\n';
    const auto section = [&](const QString &title, Fact::Outcome outcome) {
        text += u'\n' + title + u'\n';
        for (const Fact &fact : inspection.facts)
            if (fact.outcome == outcome)
                text += factLine(catalogue, fact);
    };
    section(InspectCommandText::tr("Found"), Fact::Outcome::Found);
    section(InspectCommandText::tr("Looked for and not found"), Fact::Outcome::NotFound);
    section(InspectCommandText::tr("Could not be seen"), Fact::Outcome::NotObservable);
    text += u'\n' + InspectCommandText::tr("Made of") + u'\n' + stackText(inspection);
    if (secrets)
        text += u'\n' + InspectCommandText::tr("Secrets in the whole history") + u'\n' + secretsText(*secrets);
    text += u'\n' + InspectCommandText::tr("Not read") + u'\n';
    for (const NotObserved &item : inspection.notObserved)
        text += u"  %1: %2\n"_s.arg(oneLine(item.what), oneLine(item.why));
    if (secrets)
        for (const NotObserved &item : secrets->notObserved)
            text += u"  %1: %2\n"_s.arg(oneLine(item.what), oneLine(item.why));
    return text.toUtf8();
}

void declareInspect(QCommandLineParser &options)
{
    options.addOption(formatOption(inspectFormats));
    options.addOption(outputOption());
    options.addOption({u"at"_s, InspectCommandText::tr("The commit, branch or tag to look at."), u"REV"_s, u"HEAD"_s});
    options.addOption(
        {u"component"_s, InspectCommandText::tr("A folder of the repository that alone is looked at."), u"FOLDER"_s});
    options.addOption(
        {u"secrets"_s, InspectCommandText::tr("Search every version of every file that was ever committed for secrets. "
                                              "They are shown masked.")});
}

int runInspect(const Invocation &invocation)
{
    if (invocation.arguments.size() != 1)
        return complain(usageError(InspectCommandText::tr("inspect needs one repository."), {},
                                   InspectCommandText::tr("For example: sextant inspect .")));
    const auto format = chosenFormat(invocation.options, inspectFormats);
    if (!format)
        return complain(format.error());
    const auto catalogue = loadBuiltInCatalogue();
    if (!catalogue)
        return complain(catalogue.error());
    const auto inspection =
        inspectRepository({invocation.arguments.front(), invocation.options.value(u"at"_s), invocation.now,
                           invocation.threads, invocation.options.value(u"component"_s)},
                          *catalogue, invocation.ticket);
    if (!inspection)
        return complain(inspection.error());
    std::optional<SecretSearch> secrets;
    if (invocation.options.isSet(u"secrets"_s)) {
        auto search = searchSecrets(invocation.arguments.front(), invocation.threads, invocation.ticket);
        if (!search)
            return complain(search.error());
        keepBelow(*search, inspection->repository.component);
        secrets = std::move(*search);
    }
    const QByteArray answer =
        *format == u"json"_s ? asJson(*inspection, secrets) : asText(*catalogue, *inspection, secrets);
    const Status written = writeResult(answer, invocation.options.value(u"output"_s));
    return written ? exitCode(ExitCode::Done) : complain(written.error());
}

} // namespace

const Command inspectCommand{
    "inspect",
    QT_TRANSLATE_NOOP("commands", "Shows what a repository itself gives: facts and history, each with its place."),
    "PATH",
    "sextant inspect . --format json",
    declareInspect,
    runInspect};

} // namespace sextant
