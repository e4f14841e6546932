// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/historypage.h"

#include "charts/dumbbellchart.h"
#include "charts/trendchart.h"
#include "dialogs/ask.h"
#include "pages/history/differencecard.h"
#include "pages/history/historytable.h"
#include "pages/history/incidentscard.h"
#include "pages/history/movedcard.h"
#include "pages/history/seriescards.h"
#include "pages/history/snapshotlist.h"
#include "pages/history/timelinecard.h"
#include "pages/overview/chartcard.h"
#include "pages/pagemetrics.h"
#include "session/incidentdesk.h"
#include "session/plandesk.h"
#include "session/session.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/emptystate.h"
#include "widgets/notice.h"
#include "widgets/rowscard.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int listWidth = 288;
constexpr int leastList = 208;
constexpr int mostOfLeastList = 260; ///< at large text the list gives way to what is compared
constexpr int wholeSplit = 1200;

QString dayText(const QDateTime &at)
{
    return QLocale().toString(at.date(), u"d MMM yyyy"_s);
}

} // namespace

HistoryPage::HistoryPage(Session *session, QWidget *parent)
    : Page(session, parent)
    , m_desk(new HistoryDesk(session, this))
    , m_plan(PlanDesk::of(session))
    , m_incidents(new IncidentDesk(session, this))
{
    m_empty =
        new EmptyState(u"history"_s, tr("There is no snapshot yet."),
                       tr("The first one is kept after the first scan. From then on you see what moved, and why."));
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeList());
    parts->addWidget(makeContent());
    parts->setStretchFactor(1, 1);
    parts->setSizes({scaled(listWidth), scaled(wholeSplit - listWidth)});
    auto *stack = new QStackedLayout(this);
    stack->addWidget(parts);
    stack->addWidget(m_empty);
    listen();
    refresh();
}

QWidget *HistoryPage::makeList()
{
    m_list = new SnapshotList;
    auto *take = new Button(tr("Take a snapshot"), ButtonKind::Primary, u"plus"_s);
    take->setObjectName(u"take"_s);
    connect(take, &QAbstractButton::clicked, this, &HistoryPage::takeSnapshot);
    auto *list = new QWidget;
    list->setMinimumWidth(std::min(scaled(leastList), mostOfLeastList));
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, cardGap, 0, cardGap);
    auto *head = wrappedLabel(tr("Pick two or more to compare, or one to compare it with the one before."), Type::Small,
                              Ink::Secondary);
    head->setContentsMargins(12, 0, 12, 0);
    column->addWidget(head);
    column->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->addWidget(take);
    foot->addStretch();
    column->addLayout(foot);
    return list;
}

/// What people come here for before a meeting, in one sentence.
QWidget *HistoryPage::makeSince()
{
    m_sinceText = wrappedLabel({}, Type::Body);
    m_sinceText->setObjectName(u"sinceText"_s);
    m_since = new Button(tr("Compare with it"));
    m_since->setObjectName(u"since"_s);
    connect(m_since, &QAbstractButton::clicked, this, &HistoryPage::chooseSinceNamed);
    auto *card = new Card;
    card->setAccessibleName(tr("Since the last meeting"));
    auto *line = new QHBoxLayout;
    line->setSpacing(cardGap);
    line->addWidget(m_sinceText, 1);
    line->addWidget(m_since, 0, Qt::AlignVCenter);
    card->body()->addLayout(line);
    return card;
}

QWidget *HistoryPage::makeDimensions()
{
    m_dumbbells = new DumbbellChart;
    m_dimensions = new ChartCard(tr("Dimensions"), m_dumbbells);
    m_dimensions->findChild<QTableWidget *>()->setObjectName(u"dimensions"_s);
    m_legend = new TextLabel({}, Type::Small, Ink::Secondary);
    m_dimensions->addLegend(m_legend);
    connect(m_dumbbells, &DumbbellChart::activated, this, [this](Dimension dimension) {
        Q_EMIT navigateRequested({u"checklist"_s, dimension});
    });
    return m_dimensions;
}

QWidget *HistoryPage::makeContent()
{
    m_difference = new DifferenceCard;
    m_moved = new MovedCard;
    m_series = new SeriesCards;
    m_timeline = new TimelineCard;
    m_trend = new TrendChart;
    m_trend->setMinimumHeight(scaled(200));
    m_trendCard = new ChartCard(tr("Trend"), m_trend);
    m_what = new QComboBox;
    m_what->setAccessibleName(tr("Trend of"));
    m_what->setObjectName(u"trendOf"_s);
    m_what->addItem(tr("Product"), -1);
    for (const auto &name : names<Dimension>())
        m_what->addItem(labelOf(name.value), int(name.value));
    m_trendCard->addLegend(m_what);
    m_alarms = new RowsCard(tr("Alarms"));
    m_events = historyTable(tr("What was done"), {tr("When"), tr("Who"), tr("What")}, 2);
    m_events->setObjectName(u"events"_s);
    m_events->setMinimumHeight(scaled(240));
    m_notice = new Notice;
    m_notice->setObjectName(u"trouble"_s);
    m_notice->hide();
    m_incidentsCard = new IncidentsCard(session(), m_incidents);
    auto *events = new Card(tr("What was done"));
    events->body()->addWidget(m_events);
    auto *content = new QWidget;
    content->setObjectName(u"content"_s);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(cardGap, cardGap, pageMargin, pageMargin);
    rows->setSpacing(cardGap);
    for (QWidget *card :
         std::initializer_list<QWidget *>{m_notice, makeSince(), m_difference, makeDimensions(), m_series, m_moved,
                                          m_timeline, m_trendCard, m_alarms, m_incidentsCard, events})
        rows->addWidget(card);
    m_series->hide();
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    return m_scroll;
}

void HistoryPage::listen()
{
    connect(session(), &Session::projectChanged, this, &HistoryPage::refresh);
    connect(session(), &Session::assessmentChanged, this, &HistoryPage::refresh);
    connect(m_plan, &PlanDesk::changed, this, &HistoryPage::refreshAlarms);
    connect(m_desk, &HistoryDesk::compared, this, &HistoryPage::present);
    connect(m_desk, &HistoryDesk::timelineChanged, this, &HistoryPage::refreshTimeline);
    connect(m_desk, &HistoryDesk::notCompared, this, [this](const Error &error) {
        clearComparison(tr("These snapshots could not be compared."));
        sayTrouble(tr("These snapshots could not be compared."), error);
    });
    connect(m_what, &QComboBox::currentIndexChanged, this, &HistoryPage::refreshTrend);
    connect(m_alarms, &RowsCard::opened, this, &HistoryPage::snoozeAlarm);
    connect(m_list, &SnapshotList::chosenChanged, this, &HistoryPage::compareChosen);
    connect(m_trend, &TrendChart::pointActivated, this, [this](int index) {
        const QList<Snapshot> &snapshots = m_desk->snapshots();
        if (m_what->currentIndex() == 0 && index >= 0 && index < snapshots.size())
            select({snapshots[index].id});
    });
    const auto openCheck = [this](const QString &id) { Q_EMIT navigateRequested({u"checklist"_s, {}, id}); };
    connect(m_moved, &MovedCard::opened, this, openCheck);
    connect(m_series, &SeriesCards::opened, this, openCheck);
    connect(m_timeline, &TimelineCard::opened, this, &HistoryPage::open);
}

void HistoryPage::takeSnapshot()
{
    const QString name = Ask::instance().words(this, tr("Take a snapshot"), tr("What is it called?"));
    if (!name.trimmed().isEmpty())
        m_desk->takeSnapshot(name);
}

void HistoryPage::snoozeAlarm(const QString &id)
{
    const auto &raised = m_plan->alarms().raised;
    const auto alarm = std::ranges::find(raised, id, &RaisedAlarm::id);
    if (alarm == raised.end())
        return;
    if (alarm->snooze)
        return m_plan->snooze(id, {}, {});
    const QString reason = Ask::instance().words(
        this, tr("Put the alarm off for %n day(s)", nullptr, AlarmSnooze::longestDays), tr("Why? The reason is kept."));
    if (!reason.trimmed().isEmpty())
        m_plan->snooze(id, session()->now().date().addDays(AlarmSnooze::longestDays), reason.trimmed());
}

void HistoryPage::goTo(const Destination &destination)
{
    if (const qint64 id = destination.item.toLongLong(); id > 0)
        select({id});
}

QString HistoryPage::subtitle() const
{
    const QList<Snapshot> &snapshots = m_desk->snapshots();
    return snapshots.isEmpty()
               ? QString()
               : tr("%n snapshot(s) since %1", nullptr, int(snapshots.size())).arg(dayText(snapshots.front().at));
}

} // namespace sextant
