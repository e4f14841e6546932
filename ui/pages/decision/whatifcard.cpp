// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/decision/whatifcard.h"

#include "decision/signalwords.h"
#include "theme/typography.h"
#include "widgets/clearlayout.h"
#include "widgets/textlabel.h"

#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int listHeight = 300;

int placeOf(double value)
{
    return int(std::lround(value * WhatIfCard::steps));
}

} // namespace

WhatIfCard::WhatIfCard(QWidget *parent)
    : Card(tr("What if this were different"), parent)
    , m_content(new QWidget)
    , m_rows(new QVBoxLayout(m_content))
{
    m_rows->setContentsMargins(0, 0, 8, 0);
    m_rows->setSpacing(4);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(scaled(listHeight));
    scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    body()->addWidget(wrappedLabel(tr("Move an answer and watch the three ways. Nothing of it is kept."), Type::Small,
                                   Ink::Secondary));
    body()->addWidget(scroll);
    connect(this, &Card::linkActivated, this, &WhatIfCard::reset);
}

void WhatIfCard::setCase(const DecisionCase &decisionCase)
{
    m_given = m_tried = decisionCase;
    m_sliders.clear();
    clearLayout(m_rows);
    for (std::size_t i = 0; i < signalCount; ++i)
        if (const auto &answer = decisionCase.facts.answers[i]; answer && answer->value)
            addSlider(i, *answer->value);
    m_rows->addStretch();
    setLink({});
}

void WhatIfCard::addSlider(std::size_t signal, double value)
{
    const SignalWords words = signalWords(signal);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(-steps, steps);
    slider->setPageStep(steps / 2);
    slider->setValue(placeOf(value));
    slider->setAccessibleName(words.name);
    slider->setObjectName(QString::fromLatin1(decisionSignals[signal].id));
    slider->setToolTip(tr("From “%1” to “%2”").arg(words.keeps, words.turns));
    m_rows->addWidget(new TextLabel(words.name, Type::Small));
    m_rows->addWidget(slider);
    m_sliders.emplace_back(signal, slider);
    connect(slider, &QSlider::valueChanged, this, [this, signal](int place) {
        const double before = *m_given.facts.answers[signal]->value;
        m_tried.facts.answers[signal]->value = place == placeOf(before) ? before : place / double(steps);
        setLink(isChanged() ? tr("Back to the answers") : QString());
        Q_EMIT triedChanged();
    });
}

bool WhatIfCard::isChanged() const
{
    return std::ranges::any_of(m_sliders, [this](const auto &slider) {
        return m_tried.facts.answers[slider.first]->value != m_given.facts.answers[slider.first]->value;
    });
}

void WhatIfCard::reset()
{
    m_tried = m_given;
    for (const auto &[signal, slider] : m_sliders) {
        const QSignalBlocker blocker(slider);
        slider->setValue(placeOf(*m_given.facts.answers[signal]->value));
    }
    setLink({});
    Q_EMIT triedChanged();
}

} // namespace sextant
