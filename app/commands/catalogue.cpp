// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "base/jsontext.h"
#include "catalogue/catalogueloader.h"
#include "catalogue/lensfile.h"
#include "commands/lensanswer.h"
#include "commands/owncatalogues.h"
#include "console.h"
#include "reports/jsonfacts.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using json = nlohmann::ordered_json;

const QStringList catalogueFormats{u"text"_s, u"json"_s};

struct CatalogueCommandText
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueCommand)
};

json riskJson(const RiskByStage &risk)
{
    json byStage = json::object();
    for (const auto &stage : names<Stage>())
        byStage[stage.id] = nameOf(riskAt(risk, stage.value)).id;
    return byStage;
}

json checkJson(const Check &check)
{
    const CheckText words = textOf(check);
    json detectors = json::array();
    for (const Detector &detector : check.detectors)
        detectors.push_back({{"when", text(detector.expression)}, {"class", nameOf(detector.signClass).id}});
    return {{"id", text(check.id)},
            {"dimension", nameOf(check.dimension).id},
            {"title", text(words.title)},
            {"question", text(words.question)},
            {"why", text(words.why)},
            {"how_to_fix", list(words.howToFix)},
            {"done_when", text(words.doneWhen)},
            {"small_team", text(words.smallTeam)},
            {"weight", check.weight},
            {"risk", riskJson(check.risk)},
            {"applies", text(check.applies)},
            {"max_age_days", check.maxAgeDays},
            {"effort_days", check.effortDays},
            {"prerequisites", list(check.prerequisites)},
            {"goals", list(check.goals)},
            {"references", list(check.references)},
            {"detectors", detectors}};
}

QByteArray listing(const Catalogue &catalogue, bool asJson)
{
    if (asJson) {
        json document{{"schema", "sextant.catalogue-list/1"},
                      {"catalogue", text(catalogue.id)},
                      {"version", text(catalogue.version)},
                      {"hash", text(catalogue.hash)},
                      {"checks", json::array()}};
        for (const Check &check : catalogue.checks)
            document["checks"].push_back(checkJson(check));
        return toBytes(document);
    }
    QString lines;
    std::optional<Dimension> dimension;
    for (const Check &check : catalogue.checks) {
        if (dimension != check.dimension)
            lines += (dimension ? u"\n"_s : QString()) + labelOf(check.dimension) + u'\n';
        dimension = check.dimension;
        lines += u"  %1 %2\n"_s.arg(check.id.leftJustified(30), textOf(check).title);
    }
    return lines.toUtf8();
}

QString paragraph(const QString &heading, const QString &body)
{
    return body.isEmpty() ? QString() : u"\n%1\n  %2\n"_s.arg(heading, body);
}

QByteArray description(const Check &check, bool asJson)
{
    if (asJson)
        return toBytes({{"schema", "sextant.catalogue-show/1"}, {"check", checkJson(check)}});
    const CheckText words = textOf(check);
    QString lines = u"%1  %2\n%3\n"_s.arg(check.id, labelOf(check.dimension), words.title);
    lines += paragraph(CatalogueCommandText::tr("Question"), words.question) +
             paragraph(CatalogueCommandText::tr("Why it matters"), words.why) +
             paragraph(CatalogueCommandText::tr("How to fix"), words.howToFix.join(u"\n  "_s)) +
             paragraph(CatalogueCommandText::tr("Done when"), words.doneWhen) +
             paragraph(CatalogueCommandText::tr("For a small team"), words.smallTeam) +
             paragraph(CatalogueCommandText::tr("Applies if"), check.applies) +
             paragraph(CatalogueCommandText::tr("Asked for by"), check.references.join(u", "_s));
    return lines.toUtf8();
}

void declareCatalogue(QCommandLineParser &options)
{
    options.addOption(formatOption(catalogueFormats));
    options.addOption(outputOption());
    options.addOption({u"dry-run"_s, CatalogueCommandText::tr("Says what use would do, and does nothing.")});
    options.addOption(
        {u"lens"_s, CatalogueCommandText::tr("Writes the export as a custom lens of the AWS Well-Architected Tool.")});
    options.addOption(
        {u"answers"_s, CatalogueCommandText::tr("Choices ticked by question, as JSON, for a lens."), u"FILE"_s});
}

Result<QByteArray> soundness(const QString &path)
{
    const auto head = readInput(path);
    if (!head)
        return head.error();
    if (looksLikeLens(head->left(4096))) {
        const auto lens = readLens(*head, path);
        if (!lens)
            return lens.error();
        const QString sound = CatalogueCommandText::tr("%1 is a sound lens: %2 and %3.")
                                  .arg(path, CatalogueCommandText::tr("%n question(s)", nullptr, lens->questions()),
                                       CatalogueCommandText::tr("%n choice(s)", nullptr, lens->choices()));
        return QByteArray(sound.toUtf8() + '\n');
    }
    const auto catalogue = loadAnyCatalogue(path);
    if (!catalogue)
        return catalogue.error();
    const QString sound = CatalogueCommandText::tr("%1 is sound: %n check(s).", nullptr, int(catalogue->checks.size()));
    return QByteArray(sound.arg(path).toUtf8() + '\n');
}

Result<QByteArray> answer(const Invocation &invocation, bool asJson)
{
    const QStringList &arguments = invocation.arguments;
    const QString verb = arguments.value(0);
    if (verb == u"validate"_s && arguments.size() == 2)
        return soundness(arguments.at(1));
    if (verb == u"lens"_s && arguments.size() == 2)
        return lensAnswer(arguments.at(1), invocation.options.value(u"answers"_s), asJson);
    if (const auto own = ownCatalogueAnswer(invocation, asJson))
        return *own;
    const auto catalogue = loadBuiltInCatalogue();
    if (!catalogue)
        return catalogue.error();
    if (verb == u"list"_s && arguments.size() == 1)
        return listing(*catalogue, asJson);
    if (verb == u"show"_s && arguments.size() == 2) {
        if (const Check *check = catalogue->find(arguments.at(1)))
            return description(*check, asJson);
        return usageError(CatalogueCommandText::tr("The catalogue has no check “%1”.").arg(arguments.at(1)), {},
                          CatalogueCommandText::tr("See: sextant catalogue list"));
    }
    return usageError(
        CatalogueCommandText::tr("catalogue needs list, show, validate, own, export, import, diff, use, goals, "
                                 "frameworks or lens."),
        {}, CatalogueCommandText::tr("See: sextant help catalogue"));
}

int runCatalogue(const Invocation &invocation)
{
    const auto format = chosenFormat(invocation.options, catalogueFormats);
    if (!format)
        return complain(format.error());
    const auto bytes = answer(invocation, *format == u"json"_s);
    if (!bytes)
        return complain(bytes.error());
    const Status written = writeResult(*bytes, invocation.options.value(u"output"_s));
    return written ? exitCode(ExitCode::Done) : complain(written.error());
}

} // namespace

const Command catalogueCommand{
    "catalogue",
    QT_TRANSLATE_NOOP("commands", "Lists, shows, validates, exchanges and compares catalogues of checks."),
    "list | show ID | validate FILE | own | export [ID] | import FILE | diff A B | use ID | goals | frameworks | lens "
    "FILE",
    "sextant catalogue show rel.backups",
    declareCatalogue,
    runCatalogue};

} // namespace sextant
