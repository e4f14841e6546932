// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/decision/optioncard.h"

#include "charts/spreadchart.h"
#include "decision/signalwords.h"
#include "theme/typography.h"
#include "widgets/textlabel.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// The shape of an option, as the charts draw it.
class OptionMark : public QWidget
{
public:
    explicit OptionMark(Option option)
        : m_option(option)
    {
        setFixedSize(14, 14);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawOptionMark(painter, QRectF(rect()).center(), 10, m_option);
    }

private:
    Option m_option;
};

QString number(double value)
{
    return QLocale().toString(value, 'f', 0);
}

} // namespace

OptionCard::OptionCard(Option option, QWidget *parent)
    : Card(optionWords(option), parent)
    , m_option(option)
    , m_badge(new TextLabel({}, Type::SmallStrong, Ink::Link))
    , m_chance(new TextLabel({}, Type::Figure))
    , m_cost(wrappedLabel({}))
    , m_time(wrappedLabel({}))
    , m_runway(wrappedLabel({}, Type::BodyStrong))
    , m_modes(wrappedLabel({}, Type::Small, Ink::Secondary))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // three of equal width
    addHeaderWidget(new OptionMark(option));
    addHeaderWidget(m_badge);
    body()->setSpacing(4);
    body()->addWidget(m_chance);
    body()->addWidget(new TextLabel(tr("the better choice"), Type::Small, Ink::Secondary));
    body()->addSpacing(6);
    body()->addWidget(m_cost);
    body()->addWidget(m_time);
    body()->addWidget(m_runway);
    body()->addSpacing(6);
    body()->addWidget(new TextLabel(tr("What threatens it"), Type::SmallStrong, Ink::Secondary));
    body()->addWidget(m_modes);
    body()->addStretch();
}

void OptionCard::setChance(double chance)
{
    m_chance->setText(tr("%1 %").arg(number(std::clamp(chance, 0.01, 0.99) * 100)));
    m_chance->setAccessibleName(u"%1: %2"_s.arg(optionWords(m_option), m_chance->text()));
}

void OptionCard::setFigures(const DecisionFigures &figures, std::optional<Option> chosen)
{
    QStringList badges;
    if (figures.recommendation.verdict == m_option)
        badges << tr("Recommended");
    if (chosen == m_option)
        badges << tr("Decided");
    m_badge->setText(badges.join(u", "_s));
    setChance(figures.recommendation.simulated.probability[std::size_t(m_option)]);
    showMoney(figures);
    const auto modes = failureModes(figures.decisionCase, figures.economics);
    m_modes->setText(modes[std::size_t(m_option)].join(u'\n'));
}

void OptionCard::showMoney(const DecisionFigures &figures)
{
    for (TextLabel *label : {m_cost, m_time, m_runway})
        label->setVisible(figures.economics.has_value());
    if (!figures.economics)
        return;
    const EconomicFacts &facts = *figures.decisionCase.economics;
    const EstimateSpread cost = costSpread(facts, m_option);
    const EstimateSpread weeks = durationSpread(facts, m_option);
    m_cost->setText(tr("Costs %1; in four of five cases at most %2").arg(moneyText(cost.p50), moneyText(cost.p80)));
    m_time->setText(tr("Takes %1 weeks; in four of five cases at most %2").arg(number(weeks.p50), number(weeks.p80)));
    const double chance = figures.economics->forecasts[std::size_t(m_option)].withinRunway;
    m_runway->setInk(chance < feasibleFrom ? Ink::Bad : chance < comfortableFrom ? Ink::Warn : Ink::Good);
    const QString share = number(std::clamp(chance, 0.01, 0.99) * 100);
    m_runway->setText(chance < feasibleFrom ? tr("Not feasible: %1 % likely to end before the money does").arg(share)
                                            : tr("%1 % likely to end before the money does").arg(share));
}

} // namespace sextant
