// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/signalrow.h"

#include "decision/signalwords.h"
#include "decision/weighing.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int sliderWidth = 170;
constexpr int sourceWidth = 180;
constexpr int longestSignalReason = 500;
constexpr int notAnswered = 0; ///< place in the list of confidence; the sources follow

} // namespace

SignalRow::SignalRow(std::size_t signal, const std::optional<SignalReading> &reading, QWidget *parent)
    : QWidget(parent)
    , m_signal(signal)
    , m_reading(reading)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_sureness(new QComboBox)
    , m_reason(new QLineEdit)
    , m_pull(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_trouble(wrappedLabel({}, Type::Small, Ink::Bad))
{
    const SignalWords words = signalWords(signal);
    m_slider->setRange(-steps, steps);
    m_slider->setPageStep(steps / 2);
    m_slider->setFixedWidth(scaled(sliderWidth));
    m_sureness->setFixedWidth(scaled(sourceWidth));
    m_slider->setAccessibleName(words.question);
    m_slider->setToolTip(tr("From “%1” to “%2”").arg(words.keeps, words.turns));
    m_sureness->addItem(tr("Not answered"));
    m_sureness->addItem(tr("Seen or measured"));
    m_sureness->addItem(tr("Assessed from outside"));
    m_sureness->addItem(tr("Our own view"));
    m_sureness->setAccessibleName(tr("How sure: %1").arg(words.question));
    m_reason->setMaxLength(longestSignalReason);
    m_reason->setPlaceholderText(tr("Why it is otherwise than found"));
    m_reason->setAccessibleName(tr("Reason: %1").arg(words.question));
    build();
    connect(m_slider, &QSlider::valueChanged, this, [this] { take(true); });
    connect(m_sureness, &QComboBox::activated, this, [this] { take(false); });
    connect(m_reason, &QLineEdit::textChanged, this, [this] { take(false); });
}

void SignalRow::build()
{
    const SignalWords words = signalWords(m_signal);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 6, 0, 6);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    auto *question = wrappedLabel(words.question, Type::BodyStrong);
    auto *ends = wrappedLabel(u"%1 … %2"_s.arg(words.keeps, words.turns), Type::Micro, Ink::Tertiary);
    ends->setFixedWidth(scaled(sliderWidth));
    m_pull->setFixedWidth(scaled(sourceWidth));
    grid->addWidget(question, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_slider, 0, 1, Qt::AlignVCenter);
    grid->addWidget(m_sureness, 0, 2, Qt::AlignVCenter);
    if (m_reading)
        grid->addWidget(wrappedLabel(tr("Found: %1").arg(m_reading->evidence), Type::Small, Ink::Secondary), 1, 0);
    grid->addWidget(buildLinks(), 2, 0);
    grid->addWidget(ends, 1, 1, 2, 1, Qt::AlignTop);
    grid->addWidget(m_pull, 1, 2, 2, 1, Qt::AlignTop);
    grid->addWidget(m_reason, 3, 0, 1, 3);
    grid->addWidget(m_trouble, 4, 0, 1, 3);
    m_trouble->hide();
}

/// The ways to look at what was found and to take it back; else the way to say what an answer rests on.
QWidget *SignalRow::buildLinks()
{
    const QString question = signalWords(m_signal).question;
    auto *links = new QWidget;
    auto *flow = new FlowLayout(links);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto link = [&](const QString &text) {
        auto *button = new Button(text, ButtonKind::Link);
        button->setCompact(true);
        button->setAccessibleName(u"%1: %2"_s.arg(text, question));
        flow->addWidget(button);
        return button;
    };
    if (m_reading) {
        m_open = link(tr("Show evidence"));
        connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT evidenceRequested(*m_reading); });
        m_back = link(tr("Take what was found"));
        connect(m_back, &QPushButton::clicked, this, [this] {
            Q_EMIT answered(DraftAnswer{m_reading->value, m_reading->source, {}, m_reading});
        });
    } else {
        m_why = link(tr("Say what it rests on"));
        connect(m_why, &QPushButton::clicked, this, [this] {
            m_reason->show();
            m_reason->setFocus();
        });
    }
    return links;
}

void SignalRow::setAnswer(const std::optional<DraftAnswer> &answer)
{
    const QSignalBlocker slider(m_slider);
    const QSignalBlocker sureness(m_sureness);
    const QSignalBlocker reason(m_reason);
    m_slider->setValue(answer ? int(std::lround(answer->value * steps)) : 0);
    m_sureness->setCurrentIndex(answer ? 1 + int(answer->source) : notAnswered);
    if (!answer || m_reason->text() != answer->reason)
        m_reason->setText(answer ? answer->reason : QString());
    const bool disagrees = answer && answer->disagrees();
    m_reason->setVisible(disagrees || (answer && !answer->reason.isEmpty()) || m_reason->hasFocus());
    if (m_why)
        m_why->setVisible(answer && m_reason->isHidden());
    m_reason->setPlaceholderText(disagrees ? tr("Why it is otherwise than found") : tr("What this rests on"));
    if (m_back)
        m_back->setVisible(!answer || disagrees);
    showWords(answer);
}

void SignalRow::showWords(const std::optional<DraftAnswer> &answer)
{
    if (!answer) {
        m_pull->setText(tr("Not answered yet, so it can be anything"));
        return;
    }
    const double share = std::abs(answer->value) * qualityOf(answer->source);
    m_pull->setText(tr("%1, with weight %2 of 1.6")
                        .arg(pullWords(m_signal, answer->value),
                             locale().toString(decisionSignals[m_signal].weight * share, 'f', 1)));
}

void SignalRow::hideEvidence()
{
    if (m_open)
        m_open->hide();
}

void SignalRow::setTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

void SignalRow::take(bool fromSlider)
{
    int sureness = m_sureness->currentIndex();
    if (fromSlider && (sureness == notAnswered || m_reading))
        sureness = 1 + int(m_speaker); // whoever moves it says so
    if (sureness == notAnswered) {
        Q_EMIT answered(std::nullopt);
        return;
    }
    DraftAnswer answer{m_slider->value() / double(steps), AnswerSource(sureness - 1), m_reason->text(), m_reading};
    // The slider has steps and what was found has none: it stays exact until somebody moves it.
    if (m_reading && std::lround(m_reading->value * steps) == m_slider->value())
        answer.value = m_reading->value;
    Q_EMIT answered(answer);
}

} // namespace sextant
