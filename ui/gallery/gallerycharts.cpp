// SPDX-License-Identifier: GPL-3.0-or-later
// The charts and the parts of single pages, each filled and empty.
#include "charts/burnupchart.h"
#include "charts/durationchart.h"
#include "charts/ganttchart.h"
#include "charts/opinionmap.h"
#include "charts/runstrip.h"
#include "charts/spreadchart.h"
#include "charts/stackedbars.h"
#include "charts/successchart.h"
#include "charts/tornadochart.h"
#include "charts/treemap.h"
#include "gallery/gallerysections.h"
#include "gallery/samples.h"
#include "marks/sharebar.h"
#include "widgets/card.h"
#include "widgets/cardgrid.h"
#include "widgets/codetext.h"
#include "widgets/iconlabel.h"
#include "widgets/nextsteprow.h"
#include "widgets/rowscard.h"
#include "widgets/stattile.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int leastColumn = 320;
constexpr int mostColumns = 3;
constexpr double day = 86400;
constexpr double firstSecond = 1'790'000'000;
const QDate monday(2026, 11, 16);

/// Each with room of its own, side by side where the window is wide.
Card *chartSection(const QString &title, const QList<QWidget *> &parts, int columns = mostColumns)
{
    auto *grid = new CardGrid(leastColumn, columns);
    for (QWidget *part : parts) {
        part->setMinimumHeight(part->sizeHint().height());
        grid->addCard(part);
    }
    auto *card = new Card(title);
    card->body()->addWidget(grid);
    return card;
}

QList<StripRun> runs()
{
    QList<StripRun> runs;
    for (int at = 0; at < 40; ++at)
        runs << StripRun{at % 9 == 4    ? RunOutcome::Bad
                         : at % 13 == 7 ? RunOutcome::Inconclusive
                                        : RunOutcome::Good,
                         4.0 + at % 7, firstSecond + at * day};
    return runs;
}

QString runWords(int index)
{
    return u"Run %1"_s.arg(index + 1);
}

Card *pipelines()
{
    auto *strip = new RunStrip;
    strip->setRuns(runs(), runWords);
    auto *durations = new DurationChart;
    durations->setRuns(runs(), runWords, 6.5, 9.5, firstSecond, firstSecond + 40 * day);
    std::vector<DeliveryBucket> buckets;
    for (int week = 0; week < 6; ++week) {
        DeliveryBucket bucket;
        bucket.from = firstSecond + week * 7 * day;
        bucket.until = bucket.from + 7 * day;
        bucket.success.some = 5 + week % 3;
        bucket.success.all = 8;
        bucket.success.interval = {0.4, 0.95};
        buckets.push_back(bucket);
    }
    auto *success = new SuccessChart;
    success->setBuckets(buckets);
    return chartSection(u"Runs of pipelines"_s,
                        {strip, durations, success, new RunStrip, new DurationChart, new SuccessChart});
}

Card *schedule()
{
    auto *gantt = new GanttChart;
    gantt->setRows({{{}, u"Stop the worst"_s, {}, u"Stop the worst"_s, {}, {}, {}, false, false, false},
                    {u"a"_s, u"Restore the backups once"_s, u"MK"_s, u"Restore"_s, monday, monday.addDays(1),
                     monday.addDays(3), true, false, true},
                    {u"b"_s,
                     u"Wait for the audit"_s,
                     {},
                     u"Wait"_s,
                     monday.addDays(2),
                     monday.addDays(11),
                     {},
                     false,
                     true,
                     false},
                    {u"c"_s, u"Rate limits"_s, u"JB"_s, u"Rate limits"_s, monday.addDays(3), monday.addDays(5),
                     monday.addDays(8), false, false, false}},
                   {{monday.addDays(10), u"Security review"_s}});
    gantt->setFreeDays({monday.addDays(5), monday.addDays(6)});
    auto *burnUp = new BurnUpChart;
    burnUp->setPoints({{monday, 0, false},
                       {monday.addDays(7), 6, false},
                       {monday.addDays(14), 9, false},
                       {monday.addDays(28), 20, true},
                       {monday.addDays(42), 30, true}},
                      30);
    return chartSection(u"Schedule"_s, {gantt, burnUp, new GanttChart, new BurnUpChart}, 2);
}

EstimateSpread spread(double middle, double width)
{
    EstimateSpread spread{middle - width, middle, middle + width, middle + 1.4 * width, {}};
    for (double x = middle - 2 * width; x <= middle + 3 * width; x += width / 8) {
        const double off = (x - middle) / width;
        spread.curve.emplace_back(x, 1 / (1 + off * off * off * off) / width);
    }
    return spread;
}

Card *decision()
{
    auto *tornado = new TornadoChart;
    tornado->setRows(0.42, {{u"a"_s, u"Tests let changes through"_s, u"Tests"_s, 0.22, 0.66},
                            {u"b"_s, u"The builders are gone"_s, u"Builders"_s, 0.30, 0.51},
                            {u"c"_s, u"Parts can be diverted"_s, u"Parts"_s, 0.40, 0.44}});
    auto *opinions = new OpinionMap;
    opinions->setRows({u"Mara"_s, u"Jo"_s, u"Priya"_s},
                      {{u"Does anybody dare to change it?"_s, {{0, -0.8}, {1, 0.7}, {2, 0.6}}, true},
                       {u"Is its data sound?"_s, {{0, -0.2}, {2, 0.1}}, false}});
    auto *spreads = new SpreadChart;
    spreads->setSpreads(u"Cost"_s, {spread(60, 12), spread(90, 20), spread(140, 30)});
    spreads->setLimit(150, u"Money ends"_s);
    return chartSection(u"Rebuild or harden"_s, {tornado, opinions, spreads, new TornadoChart, new OpinionMap});
}

Card *code()
{
    auto *tiles = new Treemap;
    tiles->setTiles({{u"a"_s, u"booking"_s, u"9.8k lines"_s, u"61 changes"_s, 98, 1.0, true},
                     {u"b"_s, u"calendar"_s, u"4.2k lines"_s, {}, 42, 0.5, true},
                     {u"c"_s, u"mail"_s, u"2.1k lines"_s, {}, 21, 0.2, true},
                     {u"d"_s, u"README.md"_s, u"40 lines"_s, {}, 4, 0.0, false}});
    auto *bars = new StackedBars;
    QList<StackedBar> weeks;
    for (int week = 0; week < 12; ++week)
        weeks << StackedBar{week % 4 == 0 ? QLocale().monthName(6 + week / 4, QLocale::ShortFormat) : QString(),
                            u"Week %1"_s.arg(week + 1), double(3 + (week * 5) % 11), double((week * 3) % 4)};
    bars->setBars(weeks);
    auto *text = new CodeText;
    text->setCode(u"func restore(from string) error {\n\t// TODO: never run\n\treturn nil\n}\n"_s, {2});
    text->setAccessibleName(u"Code"_s);
    return chartSection(u"Code"_s, {tiles, bars, text, new Treemap, new StackedBars});
}

ShareBar *shareBar(const Shares &shares, const QString &words)
{
    auto *bar = new ShareBar;
    bar->setShares(shares, words);
    return bar;
}

StatTile *statTile(const QString &caption, const QString &figure, const QString &detail, Ink ink)
{
    auto *tile = new StatTile(caption);
    tile->setFigure(figure, u"projects"_s, detail, ink);
    return tile;
}

Card *rows()
{
    auto *steps = new QWidget;
    auto *column = new QVBoxLayout(steps);
    column->setContentsMargins({});
    column->setSpacing(0);
    int rank = 0;
    for (const NextStep &step : Samples::steps()) {
        auto *row = new NextStepRow;
        row->setStep(++rank, step);
        column->addWidget(row);
    }
    auto *filled = new RowsCard(u"Checks this bears on"_s);
    filled->setRows(Samples::alarms(), {}, u"Of 131 checks."_s);
    auto *empty = new RowsCard(u"Checks this bears on"_s);
    empty->setRows({}, u"None yet."_s);
    auto *off = statTile(u"Falling"_s, u"–"_s, u"no trend yet"_s, Ink::Tertiary);
    off->setEnabled(false);
    auto *icon = new QWidget;
    auto *line = new QHBoxLayout(icon);
    for (const auto &[name, ink] : {std::pair(u"lock"_s, Ink::Secondary), std::pair(u"alarm"_s, Ink::Bad)})
        line->addWidget(new IconLabel(name, ink));
    return chartSection(u"Rows and tiles"_s,
                        {steps, filled, empty, statTile(u"Verdicts"_s, u"6"_s, u"2 MVP-safe"_s, Ink::Secondary),
                         statTile(u"Late"_s, u"1"_s, u"lost most"_s, Ink::Bad), off,
                         shareBar({30, 55, 80}, u"30 to 80 per cent"_s), shareBar({0, 0, 0}, u"nothing"_s),
                         shareBar({100, 100, 100}, u"all of it"_s), icon});
}

} // namespace

QList<QWidget *> galleryCharts()
{
    return {rows(), pipelines(), schedule(), decision(), code()};
}

} // namespace sextant
