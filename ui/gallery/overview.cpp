// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/radarchart.h"
#include "gallery/gallery.h"
#include "gallery/samples.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/cardgrid.h"
#include "widgets/chartlegend.h"
#include "widgets/jobbar.h"
#include "widgets/navrail.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"

#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// A strip of one ground with a hair line at its top or bottom.
class Strip : public QWidget
{
public:
    Strip(bool top, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_top(top)
    {
        setFixedHeight(top ? tokens().size.topBar : tokens().size.statusBar);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &look = tokens();
        painter.fillRect(rect(), m_top ? look.bg.surface : look.bg.rail);
        painter.fillRect(QRectF(0, m_top ? height() - 1 : 0, width(), 1), look.line.border);
    }

private:
    bool m_top;
};

NavRail *makeRail()
{
    auto *rail = new NavRail;
    rail->setItems({{u"all"_s, u"All projects"_s, u"portfolio"_s, 0, {}},
                    {u"overview"_s, u"Overview"_s, u"overview"_s, 1, {}},
                    {u"checklist"_s, u"Checklist"_s, u"checklist"_s, 1, {}},
                    {u"findings"_s, u"Findings"_s, u"findings"_s, 1, {}},
                    {u"delivery"_s, u"Delivery"_s, u"delivery"_s, 1, {}},
                    {u"repository"_s, u"Repository"_s, u"repository"_s, 1, {}},
                    {u"decision"_s, u"Decision"_s, u"decision"_s, 2, {}},
                    {u"plan"_s, u"Plan"_s, u"plan"_s, 2, {}},
                    {u"history"_s, u"History"_s, u"history"_s, 3, {}},
                    {u"report"_s, u"Report"_s, u"report"_s, 3, {}},
                    {u"present"_s, u"Present"_s, u"present"_s, 3, {}},
                    {u"settings"_s, u"Settings"_s, u"settings"_s, -1, {}}});
    rail->setCount(u"all"_s, u"6"_s);
    rail->setCount(u"checklist"_s, u"122"_s);
    rail->setCount(u"findings"_s, u"1,284"_s);
    rail->setCount(u"history"_s, u"12"_s);
    rail->setCurrent(u"overview"_s);
    rail->setProject(u"HC"_s, u"Harbour Clinic"_s, u"MVP · 3 engineers"_s);
    rail->setNextStep(u"Rotate the leaked cloud key and clean the history"_s, u"½ day"_s, u"Security +3"_s);
    return rail;
}

QWidget *makeTopBar()
{
    auto *bar = new Strip(true);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(24, 0, 24, 0);
    line->addWidget(new TextLabel(u"Overview"_s, Type::Title));
    line->addSpacing(8);
    line->addWidget(new TextLabel(u"122 of 131 checks apply · 1,284 open findings"_s, Type::Small, Ink::Tertiary));
    line->addStretch();
    line->addWidget(iconButton(u"undo"_s, u"Undo"_s));
    auto *redo = iconButton(u"redo"_s, u"Redo"_s);
    redo->setEnabled(false);
    line->addWidget(redo);
    line->addWidget(new SearchField);
    line->addWidget(new Button(u"Import"_s, ButtonKind::Secondary, u"import"_s));
    line->addWidget(new Button(u"Rescan"_s, ButtonKind::Secondary, u"refresh"_s));
    return bar;
}

QWidget *makeStatusBar()
{
    auto *bar = new Strip(false);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(16, 0, 16, 0);
    line->setSpacing(16);
    auto *job = new JobBar;
    job->showJob(u"Reading history, 38 %, 20 s left"_s, 38);
    line->addWidget(job);
    line->addWidget(new TextLabel(u"Last scan 20 Nov 2026, 09:12 · commit a41c9e2"_s, Type::Micro, Ink::Secondary));
    line->addStretch();
    line->addWidget(new TextLabel(u"Local only. Nothing leaves this machine"_s, Type::Micro, Ink::Secondary));
    line->addWidget(new TextLabel(u"100 %"_s, Type::Micro, Ink::Secondary));
    return bar;
}

QWidget *makeMiddle()
{
    auto *middle = new QWidget;
    auto *line = new QHBoxLayout(middle);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    auto *radarCard = new Card(u"Six dimensions"_s);
    radarCard->addHeaderWidget(new ChartLegend(
        {ChartLegend::Now, ChartLegend::Before, ChartLegend::Target, ChartLegend::CouldBe}, u"6 Nov"_s));
    auto *radar = new RadarChart;
    radar->setBounds(Samples::sixBounds());
    radarCard->body()->addWidget(radar);
    line->addWidget(radarCard, 36);
    auto *cards = new CardGrid(200, 3);
    for (const auto &summary : Samples::dimensions()) {
        auto *card = new DimensionCard;
        card->setSummary(summary);
        cards->addCard(card);
    }
    line->addWidget(cards, 64);
    return middle;
}

QWidget *makeBottom()
{
    auto *bottom = new QWidget;
    auto *line = new QHBoxLayout(bottom);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    auto *steps = new Card(u"Next best steps"_s);
    steps->setNote(u"most points per day first"_s);
    steps->setLink(u"Plan"_s);
    int rank = 0;
    for (const auto &step : Samples::steps()) {
        auto *row = new NextStepRow;
        row->setStep(++rank, step);
        steps->body()->addWidget(row);
    }
    steps->body()->addStretch();
    auto *alarms = new Card(u"Alarms"_s);
    alarms->setNote(u"6 open"_s);
    for (const auto &entry : Samples::alarms())
        alarms->body()->addWidget(new ListRow(entry));
    auto *more = new Button(u"2 more alarms"_s, ButtonKind::Link);
    alarms->body()->addWidget(more, 0, Qt::AlignLeading);
    alarms->body()->addStretch();
    auto *trend = new Card(u"Trend"_s);
    trend->addHeaderWidget(new TextLabel(u"▲ 5 since 6 Nov"_s, Type::Small, Ink::Good));
    auto *chart = new TrendChart;
    chart->setPoints(Samples::trend(), 70);
    trend->body()->addWidget(chart);
    line->addWidget(steps, 48);
    line->addWidget(alarms, 33);
    line->addWidget(trend, 34);
    return bottom;
}

} // namespace

QWidget *makeSampleOverview(QWidget *parent)
{
    auto *window = new QWidget(parent);
    auto *columns = new QHBoxLayout(window);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeRail());
    auto *page = new QWidget;
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(24, 24, 24, 24);
    lines->setSpacing(16);
    auto *banner = new VerdictBanner;
    banner->setVerdict(Samples::verdict());
    lines->addWidget(banner);
    lines->addWidget(makeMiddle(), 57);
    lines->addWidget(makeBottom(), 43);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(makeTopBar());
    rows->addWidget(scroll, 1);
    rows->addWidget(makeStatusBar());
    columns->addLayout(rows, 1);
    return window;
}

} // namespace sextant
