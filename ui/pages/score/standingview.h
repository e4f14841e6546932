// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/scoredetail.h"

#include <QWidget>

namespace sextant {

class Card;
class ScoreTile;
class LadderRow;
class StageRow;
class TextLabel;

/// The score as it stands, taken apart: its figures, the stages, the ladder of levels, and the details.
class StandingView : public QWidget
{
    Q_OBJECT

public:
    explicit StandingView(QWidget *parent = nullptr);

    void setAssessment(const Catalogue &catalogue, const Assessment &assessment);

Q_SIGNALS:
    void explainRequested(const std::optional<Dimension> &dimension);
    void filterRequested(const QString &filter); ///< of the checklist
    void profileRequested();

private:
    void makeFigures();
    Card *makeStages();
    Card *makeLadder();
    Card *makeDetails();
    void showFigures(const Assessment &assessment);
    void showDetails(const Catalogue &catalogue, const Assessment &assessment);
    void requestChecks(const QStringList &checkIds);

    ScoreTile *m_score;
    ScoreTile *m_ceiling;
    ScoreTile *m_face;
    ScoreTile *m_coverage;
    ScoreTile *m_overclaim;
    ScoreTile *m_excluded;
    TextLabel *m_claim;
    TextLabel *m_details;
    QList<StageRow *> m_stages;
    QList<LadderRow *> m_ladder;
    ScoreDetail m_detail;
};

} // namespace sextant
