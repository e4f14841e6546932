// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/sofarpanel.h"

#include "decision/recommendation.h"
#include "decision/signalwords.h"
#include "dialogs/decision/optionbar.h"
#include "marks/sharebar.h"
#include "theme/typography.h"
#include "widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int panelWidth = 240;
constexpr std::size_t questionsShown = 3;

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 0) + u" %"_s;
}

TextLabel *headed(QVBoxLayout *layout, const QString &title, QWidget *bar)
{
    auto *line = new QHBoxLayout;
    auto *figure = new TextLabel({}, Type::BodyStrong);
    line->addWidget(new TextLabel(title, Type::SmallStrong));
    line->addStretch();
    line->addWidget(figure);
    layout->addLayout(line);
    layout->addWidget(bar);
    return figure;
}

/// The open questions that would tell most: by weight and by what is not known of them.
QStringList worthAsking(const SignalValues &values)
{
    std::vector<std::size_t> order(signalCount);
    std::ranges::copy(signalsById(), order.begin());
    const auto missing = [&](std::size_t i) {
        return decisionSignals[i].weight * (1 - (values.known[i] ? values.quality[i] : 0));
    };
    std::ranges::stable_sort(order, std::ranges::greater(), missing);
    QStringList questions;
    for (std::size_t i = 0; i < questionsShown; ++i)
        questions << u"%1  %2"_s.arg(i + 1).arg(signalWords(order[i]).question);
    return questions;
}

} // namespace

SoFarPanel::SoFarPanel(QWidget *parent)
    : QWidget(parent)
    , m_knownBar(new ShareBar)
    , m_sources(wrappedLabel({}, Type::Small, Ink::Tertiary))
    , m_next(wrappedLabel({}, Type::Small))
{
    setFixedWidth(scaled(panelWidth));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(tr("So far"), Type::H2));
    layout->addWidget(wrappedLabel(tr("Changes as you answer. Not a result yet."), Type::Small, Ink::Secondary));
    for (const auto &option : names<Option>()) {
        auto *bar = new OptionBar(option.value);
        m_bars[std::size_t(option.value)] = bar;
        m_chances[std::size_t(option.value)] = headed(layout, optionWords(option.value), bar);
    }
    layout->addSpacing(12);
    m_known = headed(layout, tr("How much is known"), m_knownBar);
    layout->addWidget(m_sources);
    layout->addSpacing(12);
    layout->addWidget(new TextLabel(tr("Worth asking next"), Type::SmallStrong));
    layout->addWidget(m_next);
    layout->addStretch();
}

void SoFarPanel::setDraft(const DecisionDraft &draft)
{
    DecisionFacts facts;
    facts.builderAnswers = draft.builderAnswers;
    facts.overclaim = draft.overclaim;
    std::array<int, 3> bySource{};
    for (std::size_t i = 0; i < signalCount; ++i) {
        if (!draft.answers[i])
            continue;
        facts.answers[i] = SignalAnswer{draft.answers[i]->value, draft.answers[i]->source};
        ++bySource[std::size_t(draft.answers[i]->source)];
    }
    const SignalValues values = prepare(facts);
    const ByOption<double> chances = probabilities(weigh(values).utility);
    for (const auto &option : names<Option>()) {
        const auto i = std::size_t(option.value);
        const QString figure = values.any() ? percent(chances[i]) : u"–"_s;
        m_chances[i]->setText(figure);
        m_bars[i]->setShare(values.any() ? chances[i] : 0, figure);
    }
    const double known = information(values);
    m_known->setText(percent(known));
    m_knownBar->setShares({known * 100, known * 100, known * 100}, tr("%1 known").arg(percent(known)));
    m_sources->setText(tr("%1 of %2 answered: %3 seen, %4 assessed, %5 said")
                           .arg(draft.answered())
                           .arg(signalCount)
                           .arg(bySource[0])
                           .arg(bySource[1])
                           .arg(bySource[2]));
    m_next->setText(worthAsking(values).join(u'\n'));
}

} // namespace sextant
