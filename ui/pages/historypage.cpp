// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/historypage.h"

#include "assessment/verdict.h"
#include "charts/trendchart.h"
#include "dialogs/ask.h"
#include "pages/history/historytable.h"
#include "pages/history/incidentscard.h"
#include "pages/overview/chartcard.h"
#include "pages/overview/overviewfigures.h"
#include "session/historydesk.h"
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
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int pageMargin = 24;
constexpr int cardGap = 16;
constexpr int listWidth = 320;
constexpr int mostEvents = 300;

QString dayText(const QDateTime &at)
{
    return QLocale().toString(at.date(), u"d MMM yyyy"_s);
}

QString pointsText(const std::optional<double> &points)
{
    return !points ? u"–"_s : *points > 0 ? u"+"_s + scoreText(*points) : scoreText(*points);
}

QString stateText(const std::optional<CheckState> &state)
{
    return state ? labelOf(*state) : HistoryPage::tr("not in the rules");
}

QString figureText(const std::optional<double> &score)
{
    return score ? scoreText(*score) : u"–"_s;
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
    parts->setSizes({scaled(listWidth), scaled(3 * listWidth)});
    auto *stack = new QStackedLayout(this);
    stack->addWidget(parts);
    stack->addWidget(m_empty);
    listen();
    refresh();
}

QWidget *HistoryPage::makeList()
{
    m_list = historyTable(tr("Snapshots"), {tr("Day"), tr("Name"), tr("Score"), tr("Could be")}, 1);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *take = new Button(tr("Take a snapshot"), ButtonKind::Primary, u"plus"_s);
    take->setObjectName(u"take"_s);
    auto *since = new Button(tr("Since the last named one"));
    since->setObjectName(u"since"_s);
    connect(take, &QAbstractButton::clicked, this, &HistoryPage::takeSnapshot);
    connect(since, &QAbstractButton::clicked, this, &HistoryPage::chooseSinceNamed);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(pageMargin, cardGap, 8, cardGap);
    column->addWidget(wrappedLabel(tr("Choose two to compare, or one to compare it with the one before."), Type::Small,
                                   Ink::Secondary));
    column->addWidget(m_list, 1);
    column->addWidget(since);
    column->addWidget(take);
    return list;
}

QWidget *HistoryPage::makeContent()
{
    m_words = wrappedLabel({}, Type::H3);
    m_words->setObjectName(u"words"_s);
    m_dimensions =
        historyTable(tr("Dimensions at both moments"),
                     {tr("Dimension"), tr("Before"), tr("After"), tr("By the rules"), tr("By the product")}, 0);
    m_dimensions->setObjectName(u"dimensions"_s);
    m_dimensions->setFixedHeight(rowHeight() * (int(dimensionCount) + 1) + 4);
    m_dimensions->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_moved = historyTable(tr("What moved"), {tr("Check"), tr("Before"), tr("After"), tr("Moved by"), tr("Why")}, 4);
    m_moved->setObjectName(u"moved"_s);
    m_moved->setMinimumHeight(scaled(260));
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
    auto *incidents = new IncidentsCard(session(), m_incidents);
    auto *difference = new Card(tr("Difference"));
    difference->body()->addWidget(m_words);
    difference->body()->addWidget(m_dimensions);
    auto *moved = new Card(tr("What moved"));
    moved->body()->addWidget(m_moved);
    auto *events = new Card(tr("What was done"));
    events->body()->addWidget(m_events);
    auto *content = new QWidget;
    content->setObjectName(u"content"_s);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(8, cardGap, pageMargin, pageMargin);
    rows->setSpacing(cardGap);
    for (QWidget *card :
         {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(difference), static_cast<QWidget *>(moved),
          static_cast<QWidget *>(m_trendCard), static_cast<QWidget *>(m_alarms), static_cast<QWidget *>(incidents),
          static_cast<QWidget *>(events)})
        rows->addWidget(card);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

void HistoryPage::listen()
{
    connect(session(), &Session::projectChanged, this, &HistoryPage::refresh);
    connect(session(), &Session::assessmentChanged, this, &HistoryPage::refresh);
    connect(m_plan, &PlanDesk::changed, this, &HistoryPage::refreshAlarms);
    connect(m_desk, &HistoryDesk::compared, this, &HistoryPage::present);
    connect(m_desk, &HistoryDesk::notCompared, this, [this](const Error &error) {
        clearComparison(tr("These two could not be compared."));
        sayTrouble(tr("These two could not be compared."), error);
    });
    connect(m_what, &QComboBox::currentIndexChanged, this, &HistoryPage::refreshTrend);
    connect(m_alarms, &RowsCard::opened, this, &HistoryPage::snoozeAlarm);
    connect(m_list, &QTableWidget::itemSelectionChanged, this, [this] {
        if (!m_filling)
            compareChosen();
    });
    connect(m_trend, &TrendChart::pointActivated, this, [this](int index) {
        const QList<Snapshot> &snapshots = m_desk->snapshots();
        if (m_what->currentIndex() == 0 && index >= 0 && index < snapshots.size())
            select({snapshots[index].id});
    });
    connect(m_moved, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        Q_EMIT navigateRequested({u"checklist"_s, {}, m_moved->item(item->row(), 0)->data(Qt::UserRole).toString()});
    });
}

void HistoryPage::refresh()
{
    m_notice->hide();
    const QList<Snapshot> &snapshots = m_desk->snapshots();
    static_cast<QStackedLayout *>(layout())->setCurrentIndex(snapshots.isEmpty() ? 1 : 0);
    QList<QStringList> rows;
    for (const Snapshot &snapshot : snapshots)
        rows.prepend({dayText(snapshot.at), snapshot.name.isEmpty() ? tr("automatic") : snapshot.name,
                      figureText(snapshot.headline),
                      snapshot.low && snapshot.ceiling ? boundsText(*snapshot.low, *snapshot.ceiling) : u"–"_s});
    m_filling = true;
    fillHistoryTable(m_list, rows);
    for (int row = 0; row < int(rows.size()); ++row)
        m_list->item(row, 0)->setData(Qt::UserRole, snapshots[snapshots.size() - 1 - row].id);
    m_filling = false;
    if (!rows.isEmpty() && m_list->selectedItems().isEmpty())
        m_list->selectRow(0);
    refreshTrend();
    refreshAlarms();
    refreshEvents();
    Q_EMIT subtitleChanged();
}

void HistoryPage::refreshTrend()
{
    QString trouble;
    QList<TrendPoint> points;
    if (m_what->currentIndex() == 0)
        points = OverviewFigures::trendOf(m_desk->snapshots());
    else if (const auto trend = m_desk->trendOf(Dimension(m_what->currentData().toInt())))
        for (const ScoreAt &at : *trend)
            points << TrendPoint{at.at.date(), Bounds{at.low, at.score, at.ceiling}};
    else
        trouble = tr("The trend could not be read: %1").arg(trend.error().what);
    m_trend->setPoints(points, {});
    m_trendCard->setPlaceholder(!trouble.isEmpty()  ? trouble
                                : points.size() < 2 ? tr("The trend begins with the second snapshot.")
                                                    : QString());
    QList<QStringList> rows;
    for (const TrendPoint &point : points)
        rows.prepend(
            {QLocale().toString(point.date, u"d MMM yyyy"_s), scoreText(point.bounds), boundsText(point.bounds)});
    m_trendCard->setTable({tr("Day"), tr("Score"), tr("Could be")}, rows);
}

void HistoryPage::refreshAlarms()
{
    QList<ListEntry> entries;
    for (const RaisedAlarm &alarm : m_plan->alarms().raised) {
        ListEntry entry;
        entry.id = alarm.id;
        entry.title = alarm.title;
        entry.detail =
            alarm.snooze ? tr("Put off until %1: %2")
                               .arg(QLocale().toString(alarm.snooze->until, QLocale::ShortFormat), alarm.snooze->reason)
                         : u"%1 %2"_s.arg(alarm.facts, alarm.whatNow);
        entry.badge = alarm.state == AlarmState::Alarm     ? tr("alarm")
                      : alarm.state == AlarmState::Warning ? tr("warning")
                                                           : tr("notice");
        entry.badgeTone = alarm.state == AlarmState::Alarm ? Tone::Bad : Tone::Warn;
        entries << entry;
    }
    m_alarms->setRows(entries, tr("No alarm rings."));
    if (const auto &trouble = m_plan->trouble())
        sayTrouble(tr("The alarms could not be judged anew."), *trouble);
    m_alarms->setNote(tr("%1 quiet, %2 not judged because something is not known")
                          .arg(m_plan->alarms().quiet)
                          .arg(m_plan->alarms().notJudged));
}

void HistoryPage::refreshEvents()
{
    QList<QStringList> rows;
    const auto events = m_desk->events(mostEvents);
    if (!events)
        sayTrouble(tr("What was done could not be read."), events.error());
    for (const HistoryEvent &event : events ? *events : QList<HistoryEvent>())
        rows << QStringList{QLocale().toString(event.at.toLocalTime(), QLocale::ShortFormat), event.who, event.what};
    fillHistoryTable(m_events, rows);
}

void HistoryPage::compareChosen()
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rows << index.row();
    std::ranges::sort(rows);
    if (rows.isEmpty())
        return;
    const int older = rows.size() > 1 ? rows.back() : rows.front() + 1;
    if (older >= m_list->rowCount()) {
        clearComparison(tr("This is the first snapshot; there is nothing before it."));
        return;
    }
    m_desk->compare(m_list->item(older, 0)->data(Qt::UserRole).toLongLong(),
                    m_list->item(rows.front(), 0)->data(Qt::UserRole).toLongLong());
}

void HistoryPage::sayTrouble(const QString &lead, const Error &error)
{
    m_notice->setMessage(Tone::Bad, lead, QStringList{error.what, error.remedy}.join(u' ').trimmed());
    m_notice->show();
}

/// Figures of another pair would be read as those of the chosen one.
void HistoryPage::clearComparison(const QString &words)
{
    fillHistoryTable(m_dimensions, {});
    fillHistoryTable(m_moved, {});
    m_words->setText(words);
}

void HistoryPage::present(const SnapshotComparison &comparison)
{
    const SnapshotDifference &difference = comparison.difference;
    m_words->setText(
        tr("%1 to %2. %3").arg(dayText(comparison.before.at), dayText(comparison.after.at), difference.words()));
    QList<QStringList> dimensions;
    for (const auto &name : names<Dimension>()) {
        const ScoreShift &shift = difference.dimensions[std::size_t(name.value)];
        const bool same = difference.split == SnapshotDifference::Split::SameRules;
        dimensions << QStringList{labelOf(name.value), figureText(shift.before), figureText(shift.after),
                                  same ? u"0"_s : pointsText(shift.byRules()),
                                  pointsText(same ? shift.inAll() : shift.byProduct())};
    }
    fillHistoryTable(m_dimensions, dimensions);
    QList<QStringList> moved;
    for (const CheckShift &shift : difference.moved) {
        const Check *check = session()->catalogue().find(shift.checkId);
        const bool split = difference.split == SnapshotDifference::Split::Rescored;
        const QString by = difference.split == SnapshotDifference::Split::NotKnown   ? tr("not known")
                           : split && shift.movedByRules() && shift.movedByProduct() ? tr("rules and product")
                           : split && shift.movedByRules()                           ? tr("rules")
                                                                                     : tr("product");
        const bool byRulesOnly = split && shift.movedByRules() && !shift.movedByProduct();
        moved << QStringList{check ? textOf(*check).title : shift.checkId, stateText(shift.before),
                             stateText(shift.after), by,
                             byRulesOnly ? tr("The rules of this check changed.")
                                         : m_desk->causeOf(shift.checkId, comparison.before.at, comparison.after.at)};
    }
    fillHistoryTable(m_moved, moved);
    for (int row = 0; row < int(moved.size()); ++row)
        m_moved->item(row, 0)->setData(Qt::UserRole, difference.moved[row].checkId);
}

void HistoryPage::select(const QList<qint64> &ids)
{
    m_filling = true;
    m_list->clearSelection();
    m_list->setSelectionMode(QAbstractItemView::MultiSelection);
    for (int row = 0; row < m_list->rowCount(); ++row)
        if (ids.contains(m_list->item(row, 0)->data(Qt::UserRole).toLongLong()))
            m_list->selectRow(row);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_filling = false;
    compareChosen();
}

void HistoryPage::chooseSinceNamed()
{
    const QList<Snapshot> &snapshots = m_desk->snapshots();
    for (qsizetype i = snapshots.size() - 2; i >= 0; --i)
        if (!snapshots[i].name.isEmpty())
            return select({snapshots[i].id, snapshots.back().id});
    m_words->setText(tr("No earlier snapshot has a name. Take one with a name at the next meeting."));
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
