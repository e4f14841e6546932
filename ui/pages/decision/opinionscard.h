// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/opinion.h"
#include "widgets/card.h"

namespace sextant {

class OpinionMap;
class TextLabel;

/// What several people said on their own: who, how far they agree, where they differ, and what to talk about.
class OpinionsCard : public Card
{
    Q_OBJECT

public:
    explicit OpinionsCard(QWidget *parent = nullptr);

    void setOpinions(const QList<Opinion> &opinions, std::optional<double> overclaim);

Q_SIGNALS:
    void opinionRequested();
    void jointRequested();
    void removeRequested(qsizetype place);

private:
    void showPeople(const QList<Opinion> &opinions, const OpinionComparison &comparison);
    void showComparison(const QList<Opinion> &opinions, const OpinionComparison &comparison);

    TextLabel *m_intro;
    QVBoxLayout *m_people;
    TextLabel *m_agreement;
    OpinionMap *m_map;
    TextLabel *m_talk;
    QWidget *m_joint;
};

} // namespace sextant
