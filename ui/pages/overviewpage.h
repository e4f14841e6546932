// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QScrollArea;
class QVBoxLayout;

namespace sextant {

class ChartCard;
struct Comparison;
class DimensionGrid;
class AlarmNotice;
class HonestyNotice;
class Notice;
class QuestionsCard;
class RadarChart;
class RadarLegend;
class StepsCard;
class TextLabel;
class TrendChart;
class VerdictBanner;

/// How bad is it, what next, when can we launch: the page that a project opens with.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(Session *session, QWidget *parent);

    QString subtitle() const override;
    void goTo(const Destination &destination) override;

    /// How the cards lie, by the width of the page.
    enum class Arrangement : quint8 {
        Slim,   ///< beside an open pane: one below the other, dimensions in two columns
        Narrow, ///< the least window: dimensions two a row, charts below
        Medium, ///< dimensions three a row, charts below
        Wide,
    };
    static Arrangement arrangementFor(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void listen();
    void addKeys();
    void arrange();
    void addRow(QVBoxLayout *rows, const QList<std::pair<QWidget *, int>> &cells, int stretch = 0);
    QList<QWidget *> sectionsIn(Arrangement arrangement) const; ///< in reading order
    void chainFocus(); ///< also after rows were made anew, since those come last of all

    void refresh();
    void refreshVerdict(int openQuestions);
    void refreshCharts(const std::optional<Comparison> &before);
    void refreshTrend(const std::optional<Comparison> &before);
    void refreshCoach();
    void coachFirstScan();
    int refreshQuestions();

    bool hasFigures() const;
    std::optional<Comparison> comparison() const;
    void openDimension(Dimension dimension);
    void openGoal(const QString &goalId);
    void runCoach();
    void explainFocused();
    void focusCard(Dimension dimension);

    std::optional<Arrangement> m_arrangement;
    bool m_coachDismissed = false;
    enum class Coach : quint8 { None, Cancel, Scan, Choose, Stoppers } m_coachAction = Coach::None;

    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    Notice *m_coach = nullptr;
    HonestyNotice *m_honesty = nullptr;
    AlarmNotice *m_alarms = nullptr;
    VerdictBanner *m_banner = nullptr;
    RadarChart *m_radar = nullptr;
    RadarLegend *m_legend = nullptr;
    ChartCard *m_radarCard = nullptr;
    DimensionGrid *m_dimensions = nullptr;
    StepsCard *m_steps = nullptr;
    QuestionsCard *m_questions = nullptr;
    TrendChart *m_trend = nullptr;
    TextLabel *m_trendChange = nullptr;
    ChartCard *m_trendCard = nullptr;
};

} // namespace sextant
