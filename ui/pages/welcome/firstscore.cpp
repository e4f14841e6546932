// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/welcome/firstscore.h"

#include "domain/dimension.h"
#include "marks/mark.h"
#include "marks/ringgauge.h"
#include "marks/scorebar.h"
#include "theme/icons.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"

#include <QGridLayout>

namespace sextant {

namespace {

constexpr int scoreIconSide = 16;

const Bounds overall{12, 25, 64, 70, {}, Level::AdHoc};
constexpr std::array<std::array<double, 3>, dimensionCount> examples{{
    {22, 34, 71},
    {18, 27, 64},
    {26, 41, 72},
    {12, 30, 78},
    {30, 46, 80},
    {6, 14, 58},
}};

Bounds exampleOf(std::size_t at)
{
    const auto &[low, score, high] = examples[at];
    return {low, score, high, {}, {}, score < 30 ? Level::AdHoc : Level::MvpSafe};
}

QGridLayout *sixBars()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const auto &dimension : names<Dimension>()) {
        const Bounds bounds = exampleOf(std::size_t(row));
        auto *icon = new QLabel;
        icon->setPixmap(Icons::icon(dimension.value).pixmap(scoreIconSide, scoreIconSide));
        auto *bar = new ScoreBar;
        bar->setName(FirstScore::tr("Example, %1").arg(labelOf(dimension.value)));
        bar->setBounds(bounds);
        grid->addWidget(icon, row, 0);
        grid->addWidget(new TextLabel(labelOf(dimension.value), Type::Small), row, 1);
        grid->addWidget(bar, row, 2);
        auto *score = new TextLabel(scoreText(bounds), Type::SmallStrong);
        score->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(score, row, 3);
        grid->addWidget(new TextLabel(boundsText(bounds), Type::Small, Ink::Tertiary), row, 4);
        ++row;
    }
    return grid;
}

QWidget *legend()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 16);
    const std::pair<Fill, QString> entries[] = {{Fill::Solid, FirstScore::tr("Observed")},
                                                {Fill::Stripes, FirstScore::tr("Claimed")},
                                                {Fill::Dotted, FirstScore::tr("Missing: could go either way")}};
    for (const auto &[fill, text] : entries) {
        auto *entry = new QWidget;
        auto *line = new QHBoxLayout(entry);
        line->setContentsMargins({});
        line->setSpacing(6);
        line->addWidget(new Mark(fill));
        line->addWidget(new TextLabel(text, Type::Micro, Ink::Secondary));
        flow->addWidget(entry);
    }
    return row;
}

} // namespace

FirstScore::FirstScore(QWidget *parent)
    : Card(tr("What a first score looks like"), parent)
{
    setNote(tr("an example, not your product"));
    auto *ring = new RingGauge;
    ring->setDiameter(112, 12);
    ring->setName(tr("Example of a first score"));
    ring->setBounds(overall);
    auto *under = new TextLabel(boundsText(overall), Type::Small, Ink::Tertiary);
    under->setAlignment(Qt::AlignCenter);
    auto *gauge = new QVBoxLayout;
    gauge->setSpacing(0);
    gauge->addStretch();
    gauge->addWidget(ring, 0, Qt::AlignCenter);
    gauge->addWidget(under);
    gauge->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addLayout(gauge);
    row->addLayout(sixBars(), 1);
    body()->setSpacing(12);
    body()->addLayout(row);
    body()->addWidget(legend());
}

} // namespace sextant
