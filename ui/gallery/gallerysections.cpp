// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/gallerysections.h"

#include "charts/dimensiontrends.h"
#include "charts/dumbbellchart.h"
#include "charts/eventtimeline.h"
#include "charts/radarchart.h"
#include "gallery/samples.h"
#include "marks/mark.h"
#include "marks/ringgauge.h"
#include "marks/scorebar.h"
#include "marks/sparkline.h"
#include "widgets/answerbar.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/dropzone.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/figuretile.h"
#include "widgets/filterbar.h"
#include "widgets/flowlayout.h"
#include "widgets/jobbar.h"
#include "widgets/notice.h"
#include "widgets/searchfield.h"
#include "widgets/statepill.h"
#include "widgets/textlabel.h"
#include "widgets/toast.h"
#include "widgets/whatifbanner.h"
#include "widgets/whatifresult.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// Ticks of an invented product, so that figures move.
WhatIfFigures whatIf()
{
    WhatIfFigures figures;
    figures.before.headline = 40;
    figures.before.low = 31;
    figures.before.ceiling = 58;
    figures.before.level = Level::AdHoc;
    figures.before.stoppersOpen = 12;
    figures.after = figures.before;
    figures.after.headline = 47;
    figures.after.low = 38;
    figures.after.ceiling = 61;
    figures.after.stoppersOpen = 9;
    figures.goals = 6;
    figures.goalsMetAfter = 1;
    figures.done = 3;
    figures.effortDays = 4;
    return figures;
}

QWidget *row(const QList<QWidget *> &widgets)
{
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line, 12);
    for (auto *widget : widgets)
        flow->addWidget(widget);
    return line;
}

Card *section(const QString &title, const QList<QWidget *> &rows)
{
    auto *card = new Card(title);
    card->body()->setSpacing(12);
    for (auto *each : rows)
        card->body()->addWidget(each);
    return card;
}

QWidget *disabled(QWidget *widget)
{
    widget->setEnabled(false);
    return widget;
}

Card *buttons()
{
    auto *compact = new Button(u"Start this step"_s, ButtonKind::Primary);
    compact->setCompact(true);
    auto *menu = new Button(u"More"_s);
    menu->setMenu(new QMenu(menu));
    return section(
        u"Buttons"_s,
        {row({new Button(u"Choose files…"_s, ButtonKind::Primary), new Button(u"See it in the demo project"_s),
              new Button(u"Rescan"_s, ButtonKind::Secondary, u"refresh"_s), new Button(u"Quiet"_s, ButtonKind::Flat),
              new Button(u"How 40 was worked out"_s, ButtonKind::Link), compact, menu,
              iconButton(u"undo"_s, u"Undo"_s)}),
         row({disabled(new Button(u"Choose files…"_s, ButtonKind::Primary)),
              disabled(new Button(u"Import"_s, ButtonKind::Secondary, u"import"_s)),
              disabled(iconButton(u"redo"_s, u"Redo"_s)), new SearchField})});
}

Card *fields()
{
    auto *edit = new QLineEdit(u"Harbour Clinic"_s);
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(u"Name of the project"_s);
    auto *trouble = new QLineEdit(u"31 Feb 2027"_s);
    trouble->setProperty(fieldTroubleProperty, true);
    auto *combo = new QComboBox;
    combo->addItems({u"Production"_s, u"MVP"_s});
    auto *check = new QCheckBox(u"Personal data"_s);
    check->setChecked(true);
    auto *partly = new QCheckBox(u"Some of them"_s);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(u"Firms"_s);
    radio->setChecked(true);
    auto *progress = new QProgressBar;
    progress->setRange(0, 100);
    progress->setValue(38);
    progress->setTextVisible(false);
    progress->setFixedWidth(160);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    slider->setFixedWidth(160);
    return section(u"Fields"_s, {row({edit, empty, trouble, disabled(new QLineEdit(u"fixed"_s)), combo, new QSpinBox}),
                                 row({check, new QCheckBox(u"Cards"_s), partly, radio, new QRadioButton(u"People"_s),
                                      disabled(new QCheckBox(u"Not asked"_s)), progress, slider})});
}

Card *scores()
{
    const auto bar = [](const Bounds &bounds) {
        auto *widget = new ScoreBar;
        widget->setName(u"Reliability"_s);
        widget->setBounds(bounds);
        widget->setFixedWidth(216);
        return widget;
    };
    const auto ring = [](const Bounds &bounds, int diameter) {
        auto *widget = new RingGauge;
        widget->setDiameter(diameter, diameter / 10);
        widget->setName(u"Readiness"_s);
        widget->setBounds(bounds);
        return widget;
    };
    Bounds unknown;
    unknown.known = false;
    auto *bars = new MiniBars;
    bars->setBounds(Samples::sixBounds());
    auto *none = new MiniBars;
    none->setBounds(SixBounds{unknown, unknown, unknown, unknown, unknown, unknown});
    auto *spark = new Sparkline;
    spark->setData(
        {{20, 24, 26, 25, 31, 35, 40}, {8, 12, 14, 14, 20, 24, 31}, {49, 50, 51, 50, 53, 54, 58}, 0, 100, 70},
        u"Readiness rose from 20 to 40"_s);
    spark->setMinimumSize(96, 28);
    return section(u"Scores"_s,
                   {row({bar({46, 54, 66, 80, 49, Level::MvpSafe}), bar({0, 0, 100, 80, {}, Level::Absent}),
                         bar({92, 92, 92, 85, 90, Level::Proven}), bar({70, 74, 80, {}, {}, Level::ProductionGrade}),
                         bar(unknown)}),
                    row({ring(Samples::overall(), 112), ring(Samples::firstScore(), 160),
                         ring({84, 90, 96, 85, {}, Level::Proven}, 88), ring({0, 0, 0, 70, {}, Level::Absent}, 88),
                         ring(unknown, 88), bars, none, spark})});
}

Card *marks()
{
    QList<QWidget *> answers, severities, others;
    for (const auto answer :
         {AnswerValue::Yes, AnswerValue::Partly, AnswerValue::No, AnswerValue::Unknown, AnswerValue::NotApplicable})
        answers << new Mark(answer) << new TextLabel(labelOf(answer), Type::Small, Ink::Secondary);
    for (const auto &name : names<Severity>())
        severities << new Mark(name.value) << new TextLabel(labelOf(name.value), Type::Small, Ink::Secondary);
    for (const auto fill : {Fill::Solid, Fill::Stripes, Fill::Dotted})
        others << new Mark(fill) << new TextLabel(evidenceLabel(fill), Type::Small, Ink::Secondary);
    for (const auto &name : names<Level>())
        others << new Mark(name.value) << new TextLabel(labelOf(name.value), Type::Small, Ink::Secondary);
    others << new Mark(Initials{u"TO"_s, u"Tomas Okafor"_s});
    auto *level = new StatePill(levelText(Level::AdHoc));
    level->setLevel(Level::AdHoc);
    return section(u"Marks"_s,
                   {row(answers), row(severities), row(others),
                    row({level, new StatePill(u"rel.restore-test"_s), new StatePill(u"proven"_s, Tone::Good),
                         new StatePill(u"expired"_s, Tone::Warn), new StatePill(u"contradicts"_s, Tone::Bad),
                         new StatePill(u"new"_s, Tone::Info)})});
}

Card *filters()
{
    auto *bar = new FilterBar;
    bar->addChip(u"all"_s, u"All"_s, u"122"_s, u"dimension"_s)->setChecked(true);
    static constexpr int counts[] = {21, 16, 30, 12, 24, 19};
    for (const auto &name : names<Dimension>())
        bar->addChip(idOf(name.value), labelOf(name.value), QString::number(counts[std::size_t(name.value)]),
                     u"dimension"_s)
            ->setDimension(name.value);
    bar->addSeparator();
    bar->addRemovable(u"class"_s, u"Ship-stoppers and debt"_s);
    for (const auto &text : {u"Answer"_s, u"Evidence"_s, u"Owner"_s, u"Due"_s})
        bar->addMenu(text, text, new QMenu(bar));
    auto *answers = new AnswerBar;
    answers->setAnswer(AnswerValue::Yes);
    answers->setMaximumWidth(440);
    return section(u"Filters and answers"_s, {bar, answers, new AnswerBar});
}

Card *messages()
{
    const auto notice = [](Tone tone, const QString &lead, const QString &text) {
        auto *widget = new Notice;
        widget->setMessage(tone, lead, text);
        return widget;
    };
    auto *action = notice(Tone::Info, u"History is still being read."_s,
                          u"Stripes on a card mean that its facts are not all in."_s);
    action->setAction(u"Show the job"_s);
    action->setDismissible(true);
    auto *job = new JobBar;
    job->showJob(u"Reading history, 38 %, 20 s left"_s, 38);
    auto *open = new JobBar;
    open->showJob(u"Looking for files"_s, -1);
    return section(
        u"Messages"_s,
        {notice(Tone::Warn, u"Claimed, but nothing seen."_s, u"Counts 1.0 of 4 points."_s),
         notice(Tone::Bad, u"Claim and evidence disagree."_s, u"Mara says yes; the last 168 runs show no restore."_s),
         notice(Tone::Good, u"Proven."_s, u"The restore job ran on 12 Nov."_s), action, row({job, open, new JobBar}),
         new Toast({u"Restore test: answered Partly. Reliability 53, was 54"_s, Tone::Good, u"Undo"_s, {}}),
         new Toast({u"The scan file could not be read. Nothing was changed."_s, Tone::Bad, {}, {}})});
}

Card *table()
{
    auto *view = new QTableWidget(4, 4);
    view->setHorizontalHeaderLabels({u"Check"_s, u"Rests on"_s, u"Class"_s, u"Gain"_s});
    view->verticalHeader()->hide();
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view->setColumnWidth(0, 360);
    const QStringList checks{u"A full restore was done in the last six months"_s,
                             u"Backups run daily and are watched"_s, u"Overload sheds work instead of crashing"_s,
                             u"Calls to other services have time limits"_s};
    for (int i = 0; i < 4; ++i) {
        view->setItem(i, 0, new QTableWidgetItem(checks[i]));
        view->setItem(i, 1, new QTableWidgetItem(evidenceLabel(Fill(i % 3))));
        view->setItem(i, 2, new QTableWidgetItem(u"Debt"_s));
        view->setItem(i, 3, new QTableWidgetItem(u"+%1"_s.arg(i + 1)));
    }
    view->setSortingEnabled(true);
    view->selectRow(0);
    view->setFixedHeight(160);
    return section(u"Table"_s, {view});
}

QWidget *places()
{
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    auto *zone =
        new DropZone(u"folder"_s, u"Drop a project folder here"_s,
                     u"A git repository works best. A scan file (SARIF, Trivy, JUnit, coverage …) works too."_s);
    zone->setChooseText(u"Choose a folder…"_s);
    auto *empty = new EmptyState(
        u"findings"_s, u"No scan has been read yet"_s,
        u"Scanners find known flaws, leaked keys and weak settings. Sextant reads their files, masks secrets and ties each finding to a check."_s);
    empty->setAction(u"Choose files…"_s);
    empty->setSecondAction(u"See it in the demo project"_s);
    auto *frame = new Card;
    frame->body()->addWidget(empty);
    line->addWidget(zone, 1);
    line->addWidget(frame, 1);
    return both;
}

QWidget *whatIfParts()
{
    auto *quiet = new WhatIfBanner;
    auto *moved = new WhatIfBanner;
    moved->setLeavable(true);
    moved->setFigures(whatIf());
    auto *result = new WhatIfResult;
    result->setFigures(whatIf());
    result->setMaximumWidth(360);
    return section(u"What if"_s, {quiet, moved, result});
}

Card *tiles()
{
    auto *seen = new FigureTile;
    seen->setFigure({u"Changes that fail"_s, u"22 %"_s, u"2 of 9"_s, Fill::Solid, Level::AdHoc, u"Low (DORA 2024)"_s,
                     u"6 to 55 %"_s, u"Opens how it was worked out."_s});
    auto *missing = new FigureTile;
    missing->setFigure({u"Deployments"_s, u"–"_s, u"none known"_s, Fill::Dotted, {}, {}, {}, {}});
    return section(u"Figures"_s, {seen, missing});
}

Card *history()
{
    auto *dumbbells = new DumbbellChart;
    const Bounds before{40, 49, 70};
    const Bounds after{46, 54, 66};
    dumbbells->setRows({{Dimension::Reliability, before, after, {}, u"2 better"_s},
                        {Dimension::Security, Bounds{30, 41, 72}, Bounds{43, 49, 60}, 44.0, u"3 better, 1 worse"_s},
                        {Dimension::Compliance, {}, Bounds{17, 24, 42}, {}, {}}});
    const QDateTime first(QDate(2026, 6, 19), QTime(9, 0), Qt::UTC);
    auto *timeline = new EventTimeline;
    timeline->setEvents({{u"Snapshots"_s, u"flag"_s, Ink::Accent},
                         {u"Releases"_s, u"tag"_s, Ink::Good},
                         {u"Incidents"_s, u"alarm"_s, Ink::Bad}},
                        {{first, 0, u"Kick-off"_s, u"Snapshot, 19 Jun 2026: Kick-off"_s},
                         {first.addDays(40), 1, u"v1.0"_s, u"Release, 29 Jul 2026: v1.0"_s},
                         {first.addDays(52), 2, u"Bookings were lost"_s, u"Incident, 10 Aug 2026"_s},
                         {first.addDays(53), 2, u"Again"_s, u"Incident, 11 Aug 2026"_s}},
                        first, first.addDays(154));
    timeline->setSpan(first.addDays(30), first.addDays(90));
    auto *trends = new DimensionTrends;
    QList<TrendMoment> moments;
    for (int month = 0; month < 4; ++month) {
        TrendMoment moment{u"%1"_s.arg(month), first.addMonths(month), {}, month == 2};
        for (std::size_t which = 0; which < moment.figures.size(); ++which)
            moment.figures[which] = Bounds{10.0 + double(which), 20.0 + 8 * month, 70.0 + double(which)};
        moments << moment;
    }
    trends->setMoments(moments);
    return section(u"History"_s, {dumbbells, timeline, trends});
}

Card *evidence()
{
    auto *card = new Card(u"Evidence"_s);
    card->setNote(u"newest first"_s);
    for (const auto &entry : Samples::evidence())
        card->body()->addWidget(new ListRow(entry));
    auto *path = new ElidedLabel(
        u"services/booking/src/main/java/clinic/harbour/booking/persistence/AppointmentRepository.java"_s, Type::Code,
        Ink::Secondary);
    path->setElideMode(Qt::ElideMiddle);
    path->setMaximumWidth(420);
    card->body()->addSpacing(8);
    card->body()->addWidget(path);
    return card;
}

} // namespace

QList<QWidget *> gallerySections()
{
    return {buttons(),  fields(), scores(),  marks(),       filters(), messages(),
            evidence(), tiles(),  history(), whatIfParts(), table(),   places()};
}

} // namespace sextant
