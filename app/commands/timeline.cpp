// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "catalogue/catalogueloader.h"
#include "console.h"
#include "reports/jsonfacts.h"
#include "reports/scorecard.h"
#include "usecases/timeline.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

const QStringList timelineFormats{u"text"_s, u"json"_s};

struct TimelineCommandText
{
    Q_DECLARE_TR_FUNCTIONS(TimelineCommand)
};

QByteArray asJson(const Catalogue &catalogue, const QString &repository, const QList<TimelinePoint> &points)
{
    using json = nlohmann::ordered_json;
    const auto number = [](const std::optional<double> &value) { return value ? json(*value) : json(); };
    json list = json::array();
    for (qsizetype i = 0; i < points.size(); ++i) {
        const TimelinePoint &point = points[i];
        json turns = json::array();
        if (i > 0)
            for (const StateChange &turn : changesBetween(catalogue, points[i - 1], point))
                turns.push_back({{"check", turn.checkId.toStdString()},
                                 {"from", idOf(turn.from).toStdString()},
                                 {"to", idOf(turn.to).toStdString()}});
        list.push_back({{"commit", point.commit.toStdString()},
                        {"committed_at", point.at.toString(Qt::ISODate).toStdString()},
                        {"label", point.label.isEmpty() ? json() : json(point.label.toStdString())},
                        {"reconstructed", true},
                        {"evidenced", number(point.product.evidenced)},
                        {"low", number(point.product.low)},
                        {"ceiling", number(point.product.ceiling)},
                        {"coverage", point.coverage},
                        {"judged", point.judged},
                        {"applicable", point.applicable},
                        {"turned", std::move(turns)}});
    }
    return toBytes({{"schema", "sextant.timeline/1"}, {"repository", repository.toStdString()}, {"points", list}});
}

QString scoreText(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'f', 0) : u"–"_s;
}

QByteArray asText(const Catalogue &catalogue, const QList<TimelinePoint> &points)
{
    QString text = TimelineCommandText::tr("Scored again from past commits, without answers and imports.") + u'\n';
    for (qsizetype i = 0; i < points.size(); ++i) {
        const TimelinePoint &point = points[i];
        text += u"%1  %2  %3  %4–%5  %6  %7\n"_s.arg(
            point.at.date().toString(Qt::ISODate), shortCommit(point.commit),
            scoreText(point.product.evidenced).rightJustified(3), scoreText(point.product.low),
            scoreText(point.product.ceiling),
            TimelineCommandText::tr("%1 of %2 checks judged").arg(point.judged).arg(point.applicable),
            oneLine(point.label));
        if (i > 0)
            for (const StateChange &turn : changesBetween(catalogue, points[i - 1], point))
                text += u"    %1: %2 → %3\n"_s.arg(turn.checkId, labelOf(turn.from), labelOf(turn.to));
    }
    return text.toUtf8();
}

QByteArray asJson(const QString &check, const QList<CheckTurn> &turns)
{
    using json = nlohmann::ordered_json;
    json list = json::array();
    for (const CheckTurn &turn : turns) {
        json paths = json::array();
        for (const QString &path : turn.paths)
            paths.push_back(path.toStdString());
        list.push_back({{"commit", turn.commit.toStdString()},
                        {"committed_at", turn.at.toString(Qt::ISODate).toStdString()},
                        {"subject", turn.subject.toStdString()},
                        {"from", idOf(turn.from).toStdString()},
                        {"to", idOf(turn.to).toStdString()},
                        {"paths", std::move(paths)},
                        {"commits_scored", turn.looked}});
    }
    return toBytes({{"schema", "sextant.turns/1"}, {"check", check.toStdString()}, {"turns", std::move(list)}});
}

QByteArray asText(const QString &check, const QList<CheckTurn> &turns)
{
    if (turns.isEmpty())
        return (TimelineCommandText::tr("%1 stood the same at all these points.").arg(check) + u'\n').toUtf8();
    QString text;
    for (const CheckTurn &turn : turns) {
        text += u"%1  %2  %3: %4 → %5  %6\n"_s.arg(turn.at.date().toString(Qt::ISODate), shortCommit(turn.commit),
                                                   check, labelOf(turn.from), labelOf(turn.to), oneLine(turn.subject));
        for (const QString &path : turn.paths.first(std::min<qsizetype>(turn.paths.size(), 10)))
            text += u"    "_s + oneLine(path) + u'\n';
    }
    return text.toUtf8();
}

/// The commits at which one check turned, between all neighbouring points at which it stands otherwise.
Result<QList<CheckTurn>> turnsOf(const QString &check, const TimelineRequest &request,
                                 const QList<TimelinePoint> &points, const Catalogue &catalogue, const Ticket &ticket)
{
    QList<CheckTurn> turns;
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (points[i].states.value(check) == points[i - 1].states.value(check))
            continue;
        const auto turn = findTurn({request.repository, check, points[i - 1].commit, points[i].commit, request.threads},
                                   catalogue, ticket);
        if (!turn)
            return turn.error();
        turns << *turn;
    }
    return turns;
}

void declareTimeline(QCommandLineParser &options)
{
    options.addOption(formatOption(timelineFormats));
    options.addOption(outputOption());
    options.addOption({u"every"_s, TimelineCommandText::tr("The steps: month or tag."), u"STEP"_s, u"month"_s});
    options.addOption(
        {u"since"_s, TimelineCommandText::tr("The first day, as in 2025-01-31; without it 24 steps back."), u"DATE"_s});
    options.addOption(
        {u"turned"_s, TimelineCommandText::tr("Finds the commits at which this check turned."), u"CHECK"_s});
}

Result<TimelineRequest> timelineRequestOf(const Invocation &invocation)
{
    if (invocation.arguments.size() != 1)
        return usageError(TimelineCommandText::tr("timeline needs one repository."), {},
                          TimelineCommandText::tr("For example: sextant timeline . --every month"));
    TimelineRequest request;
    request.repository = invocation.arguments.front();
    request.threads = invocation.threads;
    const QString every = invocation.options.value(u"every"_s);
    if (every != u"month"_s && every != u"tag"_s)
        return usageError(TimelineCommandText::tr("“%1” is neither month nor tag.").arg(every), u"--every"_s);
    request.step = every == u"tag"_s ? TimelineStep::Tag : TimelineStep::Month;
    if (invocation.options.isSet(u"since"_s)) {
        request.since = QDate::fromString(invocation.options.value(u"since"_s), Qt::ISODate);
        if (!request.since.isValid())
            return usageError(TimelineCommandText::tr("“%1” is no date.").arg(invocation.options.value(u"since"_s)),
                              u"--since"_s, TimelineCommandText::tr("Write it as 2025-01-31."));
    }
    return request;
}

int runTimeline(const Invocation &invocation)
{
    const auto request = timelineRequestOf(invocation);
    if (!request)
        return complain(request.error());
    const auto format = chosenFormat(invocation.options, timelineFormats);
    if (!format)
        return complain(format.error());
    const auto catalogue = loadBuiltInCatalogue();
    if (!catalogue)
        return complain(catalogue.error());
    const QString check = invocation.options.value(u"turned"_s);
    if (!check.isEmpty() && !catalogue->find(check))
        return complain(usageError(TimelineCommandText::tr("There is no check “%1”.").arg(check), {},
                                   TimelineCommandText::tr("See: sextant catalogue list")));
    const auto points = timelineOf(*request, *catalogue, invocation.ticket);
    if (!points)
        return complain(points.error());
    QByteArray answer =
        *format == u"json"_s ? asJson(*catalogue, request->repository, *points) : asText(*catalogue, *points);
    if (!check.isEmpty()) {
        const auto turns = turnsOf(check, *request, *points, *catalogue, invocation.ticket);
        if (!turns)
            return complain(turns.error());
        answer = *format == u"json"_s ? asJson(check, *turns) : asText(check, *turns);
    }
    const Status written = writeResult(answer, invocation.options.value(u"output"_s));
    return written ? exitCode(ExitCode::Done) : complain(written.error());
}

} // namespace

const Command timelineCommand{
    "timeline",
    QT_TRANSLATE_NOOP("commands", "Scores past commits by today's rules: by months or tags, and what turned when."),
    "PATH",
    "sextant timeline . --every month --since 2025-01-01",
    declareTimeline,
    runTimeline};

} // namespace sextant
