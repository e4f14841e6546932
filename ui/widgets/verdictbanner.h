// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/bounds.h"
#include "widgets/nextsteprow.h"
#include "widgets/tone.h"

#include <QFrame>

class QGridLayout;
class QVBoxLayout;

namespace sextant {

class Button;
class RingGauge;
class StatePill;
class TextLabel;

/// The three questions of a founder: how bad, what next, when can we launch. All sentences come ready made.
struct Verdict
{
    struct Goal
    {
        QString name;   ///< "Security review, 29 Jan 2027"
        QString chance; ///< "63 %", "not before 10 Sep"
        Tone tone = Tone::Neutral;
        QString id = {}; ///< of what it leads to; empty: it leads nowhere
    };

    Bounds bounds;
    Tone tone = Tone::Bad;
    QString headline; ///< "Not ready for production"
    QString reason;   ///< what holds the score where it is
    QString known;    ///< bounds, how much is known, open ship-stoppers
    std::optional<NextStep> next;
    QString nextGain; ///< "Security +3"
    QList<Goal> goals;
    std::optional<QString> goalsNote = {}; ///< instead of "chance by goal date"
};

class VerdictBanner : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    void setVerdict(const Verdict &verdict);
    /// Below this width the dates move under the verdict.
    static constexpr int narrowWidth = 960;
    static constexpr int stackedWidth = 640; ///< below, next step and goals stand under the verdict
    static constexpr int goalsInALine = 780; ///< from here they stand side by side there
    static constexpr int leastWidth = 600;   ///< the columns one above the other
    bool isNarrow() const { return m_narrow; }

    /// The columns stand side by side only where there is room; that they do must not keep the banner from narrowing.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void explainRequested();
    void startRequested(const QString &stepId);
    void goalRequested(const QString &goalId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildVerdict();
    QWidget *buildNext();
    QWidget *buildGoals();
    void arrange();
    void showGoals();

    Verdict m_verdict;
    bool m_narrow = false;
    bool m_stacked = false;
    bool m_inALine = false;
    QGridLayout *m_grid = nullptr;
    RingGauge *m_ring = nullptr;
    TextLabel *m_headline = nullptr;
    StatePill *m_level = nullptr;
    TextLabel *m_reason = nullptr;
    TextLabel *m_known = nullptr;
    Button *m_explain = nullptr;
    TextLabel *m_step = nullptr;
    TextLabel *m_effort = nullptr;
    TextLabel *m_gain = nullptr;
    TextLabel *m_owner = nullptr;
    TextLabel *m_goalsNote = nullptr;
    Button *m_start = nullptr;
    QVBoxLayout *m_goals = nullptr;
    std::array<QWidget *, 3> m_columns{};
};

} // namespace sextant
