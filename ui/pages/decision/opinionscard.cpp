// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/decision/opinionscard.h"

#include "charts/opinionmap.h"
#include "decision/signalwords.h"
#include "widgets/button.h"
#include "widgets/clearlayout.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr double alike = 0.8;
constexpr double mostly = 0.6;

} // namespace

OpinionsCard::OpinionsCard(QWidget *parent)
    : Card(tr("Second opinion"), parent)
    , m_intro(wrappedLabel(tr("Ask two or more people to answer on their own, best of all somebody from outside. What "
                              "they see differently is worth more than their average."),
                           Type::Small, Ink::Secondary))
    , m_people(new QVBoxLayout)
    , m_agreement(wrappedLabel({}, Type::BodyStrong))
    , m_map(new OpinionMap)
    , m_talk(wrappedLabel({}))
{
    auto *ask = new Button(tr("Ask somebody to answer"), ButtonKind::Secondary, u"users"_s);
    auto *joint = new Button(tr("Decide on all answers together"));
    m_joint = joint;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(ask);
    buttons->addWidget(joint);
    buttons->addStretch();
    m_people->setSpacing(2);
    body()->addWidget(m_intro);
    body()->addLayout(m_people);
    body()->addWidget(m_agreement);
    body()->addWidget(m_map);
    body()->addWidget(m_talk);
    body()->addSpacing(8);
    body()->addLayout(buttons);
    body()->addStretch();
    connect(ask, &QPushButton::clicked, this, &OpinionsCard::opinionRequested);
    connect(joint, &QPushButton::clicked, this, &OpinionsCard::jointRequested);
}

void OpinionsCard::setOpinions(const QList<Opinion> &opinions, std::optional<double> overclaim)
{
    const OpinionComparison comparison = compareOpinions(opinions, overclaim);
    showPeople(opinions, comparison);
    const bool several = opinions.size() >= 2;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_agreement), static_cast<QWidget *>(m_map), static_cast<QWidget *>(m_talk), m_joint})
        widget->setVisible(several);
    if (several)
        showComparison(opinions, comparison);
}

void OpinionsCard::showPeople(const QList<Opinion> &opinions, const OpinionComparison &comparison)
{
    clearLayout(m_people);
    for (qsizetype i = 0; i < opinions.size(); ++i) {
        const Opinion &opinion = opinions[i];
        const ByOption<double> &chances = comparison.chances[std::size_t(i)];
        const auto best = Option(std::ranges::max_element(chances) - chances.begin());
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(wrappedLabel(tr("%1 · %2 · %n answer(s), on their own for “%3”", nullptr, opinion.answered())
                                        .arg(opinion.person, labelOf(opinion.speaker), optionWords(best))),
                       1);
        auto *remove = iconButton(u"close"_s, tr("Remove the opinion of %1").arg(opinion.person));
        row->addWidget(remove);
        m_people->addWidget(line);
        connect(
            remove, &QToolButton::clicked, this, [this, i] { Q_EMIT removeRequested(i); }, Qt::QueuedConnection);
    }
}

void OpinionsCard::showComparison(const QList<Opinion> &opinions, const OpinionComparison &comparison)
{
    QStringList people;
    for (const Opinion &opinion : opinions)
        people << opinion.person;
    QList<OpinionMap::Row> rows;
    for (const Disagreement &one : comparison.shared)
        rows << OpinionMap::Row{signalWords(one.signal).name, {one.answers.begin(), one.answers.end()}, one.opposed};
    m_map->setRows(people, rows);
    if (!comparison.agreement) {
        m_agreement->setText(tr("No question was answered by two of them, so they cannot be compared."));
    } else {
        const double agreement = *comparison.agreement;
        const QString words = agreement >= alike    ? tr("They see it much the same way.")
                              : agreement >= mostly ? tr("They agree on the whole, not on everything.")
                                                    : tr("They see different products. Talk before you decide.");
        m_agreement->setText(tr("%1 % agreement. %2").arg(std::lround(agreement * 100)).arg(words));
    }
    QStringList questions;
    for (const std::size_t signal : comparison.toTalkAbout)
        questions << u"%1  %2"_s.arg(questions.size() + 1).arg(signalWords(signal).question);
    m_talk->setText(questions.isEmpty()
                        ? tr("Nothing differs by so much that it needs talking about.")
                        : tr("To talk about, what moves the result most first:") + u'\n' + questions.join(u'\n'));
}

} // namespace sextant
