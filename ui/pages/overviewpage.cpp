// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overviewpage.h"

#include "charts/radarchart.h"
#include "charts/trendchart.h"
#include "dialogs/productprofile.h"
#include "pages/overview/alarmnotice.h"
#include "pages/overview/chartcard.h"
#include "pages/overview/dimensiongrid.h"
#include "pages/overview/honestynotice.h"
#include "pages/overview/overviewfigures.h"
#include "pages/overview/questionscard.h"
#include "pages/overview/radarlegend.h"
#include "pages/overview/stepscard.h"
#include "pages/pagemetrics.h"
#include "session/session.h"
#include "theme/typography.h"
#include "widgets/notice.h"
#include "widgets/textlabel.h"
#include "widgets/verdictbanner.h"
#include "widgets/whenseen.h"

#include <QScrollArea>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int bottomMargin = 20; ///< the whole page fits into the usual window
constexpr int narrowFrom = 840;
constexpr int mediumFrom = 980;
constexpr int wideFrom = 1200;
constexpr int roomyHeight = 880;
constexpr int leastRadar = 272;
constexpr int leastTrend = 176;

const QString checklistPage = u"checklist"_s;
const QString historyPage = u"history"_s;
const QString scorePage = u"score"_s;
const QString openStoppers = u"is:fail is:unproven is:contested is:unknown class:ship-stopper"_s;

} // namespace

OverviewPage::OverviewPage(Session *session, QWidget *parent)
    : Page(session, parent)
{
    build();
    listen();
    addKeys();
    arrange();
    refresh();
}

void OverviewPage::build()
{
    m_coach = new Notice;
    m_honesty = new HonestyNotice;
    m_alarms = new AlarmNotice(session());
    m_banner = new VerdictBanner;
    m_radar = new RadarChart;
    m_legend = new RadarLegend;
    // Charts take the height that the cards beside them need, and what is left over.
    m_radar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_radar->setMinimumHeight(leastRadar);
    m_radarCard = new ChartCard(tr("Six dimensions"), m_radar);
    m_radarCard->addLegend(m_legend);
    m_radarCard->setLink(tr("Score in detail"));
    m_dimensions = new DimensionGrid;
    m_steps = new StepsCard;
    m_questions = new QuestionsCard;
    m_questions->setLink(tr("All"));
    m_trend = new TrendChart;
    m_trend->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_trend->setMinimumHeight(leastTrend);
    m_trendCard = new ChartCard(tr("Trend"), m_trend);
    m_trendChange = new TextLabel({}, Type::Small, Ink::Tertiary);
    m_trendCard->addLegend(m_trendChange);

    m_content = new QWidget;
    m_content->setObjectName(u"content"_s);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
}

void OverviewPage::listen()
{
    connect(session(), &Session::assessmentChanged, new WhenSeen(this, [this] { refresh(); }), &WhenSeen::request);
    connect(session(), &Session::projectChanged, this, [this] {
        m_coachDismissed = false;
        refresh();
    });
    connect(session()->jobs(), &JobQueue::changed, this, [this] {
        if (!hasFigures())
            refresh();
    });
    connect(m_banner, &VerdictBanner::explainRequested, this, [this] { Q_EMIT explainRequested({}); });
    connect(m_banner, &VerdictBanner::startRequested, this, [this](const QString &checkId) {
        Q_EMIT navigateRequested({checklistPage, {}, checkId});
    });
    connect(m_banner, &VerdictBanner::goalRequested, this, &OverviewPage::openGoal);
    connect(m_radar, &RadarChart::dimensionActivated, this, &OverviewPage::openDimension);
    connect(m_dimensions, &DimensionGrid::opened, this, &OverviewPage::openDimension);
    connect(m_dimensions, &DimensionGrid::explainRequested, this, [this](Dimension dimension) {
        Q_EMIT explainRequested({dimension, {}});
    });
    connect(m_steps, &StepsCard::stepActivated, this, [this](const QString &checkId) {
        Q_EMIT navigateRequested({checklistPage, {}, checkId});
    });
    connect(m_questions, &QuestionsCard::rebuilt, this, &OverviewPage::chainFocus);
    connect(m_questions, &QuestionsCard::answered, session(), &Session::answerProfile);
    connect(m_questions, &Card::linkActivated, this, [this] { showProductProfile(session(), window()); });
    connect(m_radarCard, &Card::linkActivated, this, [this] { Q_EMIT navigateRequested({scorePage}); });
    connect(m_honesty, &Notice::actionTriggered, this, [this] {
        Q_EMIT navigateRequested({scorePage, {}, {}, {}, u"oddities"_s});
    });
    connect(m_alarms, &Notice::actionTriggered, this, [this] { Q_EMIT navigateRequested({historyPage}); });
    connect(m_trend, &TrendChart::pointActivated, this, [this](int index) {
        const auto &snapshots = session()->state().snapshots;
        if (index >= 0 && index < snapshots.size())
            Q_EMIT navigateRequested({historyPage, {}, {}, {}, QString::number(snapshots[index].id)});
    });
    connect(m_coach, &Notice::actionTriggered, this, &OverviewPage::runCoach);
    connect(m_coach, &Notice::dismissed, this, [this] { m_coachDismissed = true; });
}

void OverviewPage::addKeys()
{
    const auto add = [this](int key, auto &&run) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    for (const auto &name : names<Dimension>())
        add(Qt::Key_1 + int(name.value), [this, dimension = name.value] { focusCard(dimension); });
    add(Qt::Key_W, [this] { explainFocused(); });
}

OverviewPage::Arrangement OverviewPage::arrangementFor(int width)
{
    return width < scaled(narrowFrom)   ? Arrangement::Slim
           : width < scaled(mediumFrom) ? Arrangement::Narrow
           : width < scaled(wideFrom)   ? Arrangement::Medium
                                        : Arrangement::Wide;
}

void OverviewPage::addRow(QVBoxLayout *rows, const QList<std::pair<QWidget *, int>> &cells, int stretch)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(cardGap);
    for (const auto &[widget, share] : cells)
        line->addWidget(widget, share);
    rows->addLayout(line, stretch);
}

void OverviewPage::arrange()
{
    const Arrangement wanted = arrangementFor(width());
    if (m_arrangement == wanted)
        return;
    m_arrangement = wanted;
    // Deletes the rows, not the widgets in them: those belong to the content.
    delete m_content->layout();
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(pageMargin, pageMargin, pageMargin, bottomMargin);
    rows->setSpacing(cardGap);
    m_dimensions->setColumns(wanted >= Arrangement::Medium ? 3 : 2);
    addRow(rows, {{m_banner, 1}});
    addRow(rows, {{m_coach, 1}});
    addRow(rows, {{m_honesty, 1}});
    addRow(rows, {{m_alarms, 1}});
    switch (wanted) {
    case Arrangement::Wide:
        addRow(rows, {{m_radarCard, 36}, {m_dimensions, 64}}, 57);
        addRow(rows, {{m_steps, 46}, {m_questions, 36}, {m_trendCard, 34}}, 43);
        break;
    case Arrangement::Medium:
    case Arrangement::Narrow:
        addRow(rows, {{m_dimensions, 1}});
        addRow(rows, {{m_radarCard, 1}, {m_trendCard, 1}}, 1);
        addRow(rows, {{m_steps, 58}, {m_questions, 42}});
        break;
    case Arrangement::Slim:
        for (auto *each : {static_cast<QWidget *>(m_dimensions), static_cast<QWidget *>(m_radarCard),
                           static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_questions),
                           static_cast<QWidget *>(m_trendCard)})
            addRow(rows, {{each, 1}});
        break;
    }
    chainFocus();
}

QList<QWidget *> OverviewPage::sectionsIn(Arrangement arrangement) const
{
    switch (arrangement) {
    case Arrangement::Wide:
        break;
    case Arrangement::Medium:
    case Arrangement::Narrow:
        return {m_banner, m_coach, m_honesty, m_dimensions, m_radarCard, m_trendCard, m_steps, m_questions};
    case Arrangement::Slim:
        return {m_banner, m_coach, m_honesty, m_dimensions, m_radarCard, m_steps, m_questions, m_trendCard};
    }
    return {m_banner, m_coach, m_honesty, m_radarCard, m_dimensions, m_steps, m_questions, m_trendCard};
}

void OverviewPage::chainFocus()
{
    QWidget *last = nullptr;
    for (auto *section : sectionsIn(*m_arrangement)) {
        QList<QWidget *> stops = section->findChildren<QWidget *>();
        stops.removeIf([](const QWidget *widget) { return !(widget->focusPolicy() & Qt::TabFocus); });
        for (auto *stop : std::as_const(stops)) {
            if (last)
                setTabOrder(last, stop);
            last = stop;
        }
    }
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
    // Beside each other, four steps fit into the usual window without scrolling.
    m_steps->setMost(m_arrangement == Arrangement::Wide && height() < roomyHeight ? StepsCard::mostSteps - 1
                                                                                  : StepsCard::mostSteps);
}

QString OverviewPage::subtitle() const
{
    if (!session()->hasProject())
        return {};
    const Assessment &assessment = session()->assessment();
    return tr("%1 of %n check(s) apply", nullptr, int(assessment.checks.size())).arg(assessment.applicable());
}

void OverviewPage::goTo(const Destination &destination)
{
    if (destination.dimension)
        focusCard(*destination.dimension);
}

void OverviewPage::openDimension(Dimension dimension)
{
    Q_EMIT navigateRequested({checklistPage, dimension});
}

void OverviewPage::openGoal(const QString &goalId)
{
    if (goalId == QLatin1StringView(OverviewFigures::stoppersGoal)) {
        Q_EMIT navigateRequested({checklistPage, {}, {}, openStoppers});
    } else if (goalId == QLatin1StringView(OverviewFigures::questionsGoal)) {
        m_scroll->ensureWidgetVisible(m_questions);
        m_questions->focusFirst();
    } else {
        Q_EMIT explainRequested({});
    }
}

void OverviewPage::explainFocused()
{
    if (const auto dimension = m_dimensions->focused())
        Q_EMIT explainRequested({*dimension, {}});
    else if (const NextStepRow *row = m_steps->focusedRow())
        Q_EMIT explainRequested({row->step().dimension, row->step().id});
    else
        Q_EMIT explainRequested({});
}

void OverviewPage::focusCard(Dimension dimension)
{
    m_scroll->ensureWidgetVisible(m_dimensions->card(dimension));
    m_dimensions->card(dimension)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace sextant
