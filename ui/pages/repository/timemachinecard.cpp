// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/repository/timemachinecard.h"

#include "charts/trendchart.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/clearlayout.h"
#include "widgets/listrow.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int leastChart = 168;
constexpr int chartMargin = 24;
constexpr qsizetype mostMonthRows = 8;

Bounds boundsOf(const TimelineFigure &figure, Level level)
{
    Bounds bounds;
    bounds.known = figure.evidenced.has_value();
    bounds.low = figure.low.value_or(0);
    bounds.score = figure.evidenced.value_or(0);
    bounds.high = figure.ceiling.value_or(0);
    bounds.level = level;
    return bounds;
}

QString nameOf(const TimelinePoint &point)
{
    const QString day = QLocale().toString(point.at.date(), u"d MMM yyyy"_s);
    return point.label.isEmpty() ? day : u"%1, %2"_s.arg(point.label, day);
}

} // namespace

TimeMachineCard::TimeMachineCard(TimeMachineDesk *desk, QWidget *parent)
    : TimeMachineCard(desk, new TrendChart, parent)
{}

TimeMachineCard::TimeMachineCard(TimeMachineDesk *desk, TrendChart *chart, QWidget *parent)
    : ChartCard(tr("Time machine"), chart, parent)
    , m_desk(desk)
    , m_chart(chart)
    , m_subject(new QComboBox)
    , m_step(new QComboBox)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_point(wrappedLabel({}, Type::Body, Ink::Primary))
    , m_turned(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_rows(new QVBoxLayout)
    , m_warning(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_start(new Button({}, ButtonKind::Secondary, u"history"_s))
{
    m_subject->addItem(tr("The whole product"), -1);
    for (const auto &name : names<Dimension>())
        m_subject->addItem(labelOf(name.value), int(name.value));
    m_subject->setAccessibleName(tr("What the line shows"));
    m_step->addItem(tr("By month"), int(TimelineStep::Month));
    m_step->addItem(tr("By tag"), int(TimelineStep::Tag));
    m_step->setAccessibleName(tr("Steps into the past"));
    m_slider->setAccessibleName(tr("Moment in the past"));
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(1);
    m_slider->setPageStep(6);
    m_rows->setSpacing(0);
    addLegend(m_subject);
    body()->setSpacing(8);
    m_slider->setRange(0, 0);
    auto *below = new QHBoxLayout; // under the points of the chart, which has a margin for its figures
    below->setContentsMargins(scaled(chartMargin), 0, scaled(chartMargin), 0);
    below->addWidget(m_slider);
    body()->addLayout(below);
    body()->addWidget(m_point);
    body()->addWidget(m_turned);
    body()->addLayout(m_rows);
    body()->addWidget(m_warning);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_start);
    foot->addWidget(m_step);
    foot->addStretch();
    body()->addLayout(foot);
    listen();
    refresh();
}

void TimeMachineCard::listen()
{
    connect(m_desk, &TimeMachineDesk::changed, this, &TimeMachineCard::refresh);
    connect(m_start, &QAbstractButton::clicked, this, [this] {
        if (m_desk->isBusy())
            m_desk->cancel();
        else
            m_desk->scorePast(TimelineStep(m_step->currentData().toInt()));
    });
    connect(m_subject, &QComboBox::currentIndexChanged, this, &TimeMachineCard::fillChart);
    connect(m_slider, &QSlider::valueChanged, this, &TimeMachineCard::choose);
    connect(m_chart, &TrendChart::pointActivated, m_slider, &QSlider::setValue);
}

const TimelineFigure &TimeMachineCard::figureOf(const TimelinePoint &point) const
{
    const int dimension = m_subject->currentData().toInt();
    return dimension < 0 ? point.product : point.dimensions[std::size_t(dimension)];
}

void TimeMachineCard::refresh()
{
    const StoredTimeline *timeline = m_desk->timeline();
    const bool known = timeline && !timeline->points.isEmpty();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_slider, m_point, m_turned, m_subject})
        widget->setVisible(known);
    m_start->setText(m_desk->isBusy() ? tr("Stop") : known ? tr("Score the past again") : tr("Score the past"));
    m_warning->setText(!known ? QString()
                       : m_desk->isOutdated()
                           ? tr("Another version of the rules judged here. Score the past again to compare.")
                           : tr("Reconstructed: each point is a commit judged by today's rules from what it holds "
                                "itself. Answers and imports are not invented for the past, so the bounds are "
                                "wide."));
    m_warning->setVisible(known);
    setNote(known ? tr("%n point(s)", nullptr, int(timeline->points.size())) : QString());
    setPlaceholder(known ? QString()
                   : m_desk->isBusy()
                       ? tr("Past commits are read and scored.")
                       : tr("How ready was the product a year ago, and what made the difference? Past commits are "
                            "scored by today's rules, two years back or tag by tag."));
    clearLayout(m_rows);
    m_chart->setMinimumHeight(known ? scaled(leastChart) : 0);
    if (!known)
        return;
    {
        const QSignalBlocker quiet(m_slider);
        const bool atEnd = m_slider->value() >= m_slider->maximum();
        m_slider->setRange(0, int(timeline->points.size()) - 1);
        if (atEnd)
            m_slider->setValue(m_slider->maximum());
    }
    fillChart();
}

void TimeMachineCard::fillChart()
{
    const StoredTimeline *timeline = m_desk->timeline();
    if (!timeline)
        return;
    QList<TrendPoint> points;
    QList<QStringList> rows;
    for (const TimelinePoint &point : timeline->points) {
        const Bounds bounds = boundsOf(figureOf(point), point.level);
        points.append({point.at.date(), bounds});
        rows.prepend({nameOf(point), point.commit.left(7), scoreText(bounds), boundsText(bounds),
                      tr("%1 of %2").arg(point.judged).arg(point.applicable)});
    }
    m_chart->setPoints(points, {});
    setTable({tr("Moment"), tr("Commit"), tr("Score"), tr("Bounds"), tr("Checks judged")}, rows);
    choose(m_slider->value());
}

void TimeMachineCard::choose(int index)
{
    const StoredTimeline *timeline = m_desk->timeline();
    if (!timeline || index < 0 || index >= timeline->points.size())
        return;
    const TimelinePoint &point = timeline->points[index];
    const Bounds bounds = boundsOf(figureOf(point), point.level);
    m_chart->setCurrent(index);
    m_point->setText(
        bounds.known ? tr("%1, commit %2: score %3, bounds %4; %5 of %6 checks judged")
                           .arg(nameOf(point), point.commit.left(7), scoreText(bounds), boundsText(bounds))
                           .arg(point.judged)
                           .arg(point.applicable)
                     : tr("%1, commit %2: no figure, since no check applies").arg(nameOf(point), point.commit.left(7)));
    m_slider->setAccessibleDescription(m_point->text());
    showTurned(index);
}

void TimeMachineCard::showTurned(int index)
{
    clearLayout(m_rows);
    const StoredTimeline *timeline = m_desk->timeline();
    if (index == 0) {
        m_turned->setText(tr("This is the oldest point. Move right to see what turned since."));
        return;
    }
    const TimelinePoint &before = timeline->points[index - 1];
    const auto turned = changesBetween(m_desk->catalogue(), before, timeline->points[index]);
    m_turned->setText(
        turned.isEmpty() ? tr("No check turned since %1.").arg(nameOf(before))
                         : tr("%n check(s) turned since %1. Press one to find the commit.", nullptr, int(turned.size()))
                               .arg(nameOf(before)));
    for (const StateChange &change : turned.first(std::min(turned.size(), mostMonthRows))) {
        const Check *check = m_desk->catalogue().find(change.checkId);
        ListEntry entry;
        entry.id = change.checkId;
        entry.mark = change.to;
        entry.title = check->title;
        entry.detail = tr("%1, before that %2").arg(labelOf(change.to), labelOf(change.from));
        entry.opens = !m_desk->isBusy();
        auto *row = new ListRow(entry);
        row->setLineAbove(m_rows->count() > 0);
        connect(row, &QAbstractButton::clicked, m_desk,
                [desk = m_desk, id = change.checkId, index] { desk->findTurn(id, index); });
        m_rows->addWidget(row);
    }
    if (turned.size() > mostMonthRows)
        m_rows->addWidget(wrappedLabel(
            tr("%n more; sextant timeline lists all of them.", nullptr, int(turned.size() - mostMonthRows)),
            Type::Small, Ink::Secondary));
}

} // namespace sextant
