// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whatifresult.h"

#include "assessment/verdict.h"
#include "marks/ringgauge.h"
#include "marks/scorebar.h"
#include "marks/scorebounds.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

Bounds boundsAfter(Bounds after, const Bounds &before)
{
    if (before.known && after.known && before.score != after.score)
        after.previous = before.score;
    return after;
}

} // namespace

WhatIfResult::WhatIfResult(QWidget *parent)
    : Card(tr("Would be"), parent)
    , m_ring(new RingGauge)
    , m_headline(wrappedLabel({}, Type::H2))
    , m_words(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_list(new Button(tr("Make a list of these"), ButtonKind::Primary, u"copy"_s))
    , m_reset(new Button(tr("Untick all"), ButtonKind::Secondary))
{
    m_ring->setName(tr("Readiness, if this were done"));
    auto *words = new QVBoxLayout;
    words->addWidget(m_headline);
    words->addWidget(m_words);
    words->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_ring);
    head->addLayout(words, 1);
    body()->addLayout(head);
    body()->addSpacing(12);
    for (const auto &name : names<Dimension>()) {
        auto *bar = new ScoreBar;
        bar->setName(labelOf(name.value));
        auto *figure = new TextLabel({}, Type::SmallStrong);
        auto *line = new QHBoxLayout;
        line->addWidget(wrappedLabel(labelOf(name.value), Type::Small), 1);
        line->addWidget(figure);
        body()->addLayout(line);
        body()->addWidget(bar);
        body()->addSpacing(8);
        m_bars[std::size_t(name.value)] = bar;
        m_figures[std::size_t(name.value)] = figure;
    }
    body()->addStretch();
    body()->addWidget(m_list);
    body()->addSpacing(8);
    body()->addWidget(m_reset);
    connect(m_list, &QAbstractButton::clicked, this, &WhatIfResult::listRequested);
    connect(m_reset, &QAbstractButton::clicked, this, &WhatIfResult::resetRequested);
}

void WhatIfResult::setFigures(const WhatIfFigures &figures)
{
    const ProductScore &before = figures.before;
    const ProductScore &after = figures.after;
    m_ring->setBounds(boundsAfter(boundsOf(after), boundsOf(before)));
    m_headline->setText(moveText(scoreWithBounds(before), scoreWithBounds(after)));
    // The headline says the first of them already.
    m_words->setText(QStringList(figures.lines().mid(1) << figures.ticked()).join(u'\n'));
    for (const auto &name : names<Dimension>()) {
        const auto at = std::size_t(name.value);
        m_bars[at]->setBounds(boundsAfter(boundsOf(after, name.value), boundsOf(before, name.value)));
        m_figures[at]->setText(moveText(scoreWithBounds(before, name.value), scoreWithBounds(after, name.value)));
    }
    m_list->setEnabled(figures.done > 0);
    m_reset->setEnabled(figures.done > 0);
}

} // namespace sextant
