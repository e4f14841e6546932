// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/portfoliobar.h"

#include "theme/buttonkind.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/filterbar.h"
#include "widgets/stattile.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using Attention = PortfolioQuery::Attention;

constexpr int soonDays = 90;

QString levelsText(const QList<ProjectSummary> &summaries)
{
    QStringList parts;
    for (const auto &name : names<Level>()) {
        const auto count = std::ranges::count_if(
            summaries, [&name](const ProjectSummary &s) { return s.latest && s.latest->level == name.value; });
        if (count > 0)
            parts.prepend(PortfolioBar::tr("%1 %2").arg(QLocale().toString(qlonglong(count)), labelOf(name.value)));
    }
    return parts.join(u" · "_s);
}

} // namespace

PortfolioBar::PortfolioBar(QWidget *parent)
    : QWidget(parent)
    , m_filters(new FilterBar)
    , m_field(new QLineEdit)
    , m_clients(new QMenu(this))
    , m_tags(new QMenu(this))
    , m_compare(new Button(tr("Compare"), ButtonKind::Secondary, u"columns"_s))
    , m_edit(new Button(tr("Change…"), ButtonKind::Secondary, u"edit"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(16);
    buildTiles();
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(16);
    for (const Attention at : {Attention::All, Attention::DatesSoon, Attention::ShipStoppers, Attention::Falling})
        tiles->addWidget(m_tiles.value(at), at == Attention::All ? 2 : 1);
    column->addLayout(tiles);
    buildFilters();
    auto *add = new Button(tr("Add project"), ButtonKind::Primary, u"plus"_s);
    add->setObjectName(u"add"_s);
    m_compare->setObjectName(u"compare"_s);
    m_edit->setObjectName(u"edit"_s);
    connect(m_compare, &QPushButton::clicked, this, &PortfolioBar::compareRequested);
    connect(m_edit, &QPushButton::clicked, this, &PortfolioBar::editRequested);
    connect(add, &QPushButton::clicked, this, &PortfolioBar::addRequested);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_filters, 1);
    for (Button *button : {m_edit, m_compare, add}) {
        button->setCompact(true);
        line->addWidget(button, 0, Qt::AlignTop);
    }
    column->addLayout(line);
    setChosen(0);
}

void PortfolioBar::buildTiles()
{
    const std::pair<Attention, QString> tiles[] = {{Attention::All, tr("Verdicts")},
                                                   {Attention::DatesSoon, tr("Dates in the next 90 days")},
                                                   {Attention::ShipStoppers, tr("Open ship-stoppers")},
                                                   {Attention::Falling, tr("Falling")}};
    for (const auto &[at, caption] : tiles) {
        auto *tile = new StatTile(caption);
        m_tiles.insert(at, tile);
        connect(tile, &QAbstractButton::clicked, this, [this, at = at](bool on) {
            PortfolioQuery query = m_query;
            query.attention = on ? at : Attention::All;
            change(query);
        });
    }
    m_tiles.value(Attention::All)->setCheckable(false);
}

void PortfolioBar::buildFilters()
{
    const std::tuple<QString, QString, Show> shows[] = {{u"table"_s, tr("Table"), Show::Table},
                                                        {u"cards"_s, tr("Cards"), Show::Cards},
                                                        {u"matrix"_s, tr("Matrix"), Show::Matrix}};
    for (const auto &[id, title, show] : shows)
        m_filters->addChip(id, title, {}, u"show"_s);
    m_filters->chip(u"table"_s)->setChecked(true);
    m_filters->addSeparator();
    m_filters->addMenu(u"client"_s, tr("Client"), m_clients);
    m_filters->addMenu(u"tag"_s, tr("Tag"), m_tags);
    m_filters->addChip(u"group"_s, tr("By client"));
    m_filters->addChip(u"archived"_s, tr("Archived too"));
    auto *menu = new QMenu(this);
    const std::tuple<QString, int, Qt::SortOrder> orders[] = {
        {tr("Next date"), PortfolioModel::DateColumn, Qt::AscendingOrder},
        {tr("Lowest readiness first"), PortfolioModel::ReadinessColumn, Qt::AscendingOrder},
        {tr("Highest readiness first"), PortfolioModel::ReadinessColumn, Qt::DescendingOrder},
        {tr("Most ship-stoppers first"), PortfolioModel::VerdictColumn, Qt::AscendingOrder},
        {tr("Falling first"), PortfolioModel::TrendColumn, Qt::AscendingOrder},
        {tr("Longest without a scan first"), PortfolioModel::SnapshotColumn, Qt::AscendingOrder},
        {tr("Name"), PortfolioModel::ProjectColumn, Qt::AscendingOrder}};
    for (const auto &[title, column, order] : orders)
        connect(menu->addAction(title), &QAction::triggered, this,
                [this, column = column, order = order] { Q_EMIT sortRequested(column, order); });
    m_filters->addMenu(u"sort"_s, tr("Sort"), menu);
    m_field->setObjectName(u"search"_s);
    m_field->setPlaceholderText(tr("Find a project"));
    m_field->setAccessibleName(tr("Find a project by name, client or tag"));
    m_field->setToolTip(tr("Name, client or tag (key /)"));
    m_field->setClearButtonEnabled(true);
    m_field->setProperty(compactProperty, true);
    m_field->setFixedWidth(scaled(176));
    m_field->setFont(typeFont(Type::Small));
    m_field->installEventFilter(this);
    m_filters->addWidget(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        PortfolioQuery query = m_query;
        query.words = words;
        change(query);
    });
    connect(m_filters, &FilterBar::filterToggled, this, [this](const QString &id, bool on) {
        if (id == u"archived"_s) {
            Q_EMIT archivedRequested(on);
        } else if (id == u"group"_s) {
            PortfolioQuery query = m_query;
            query.byClient = on;
            change(query);
        } else {
            m_filters->chip(id)->setChecked(true); // one of the three is always on
            Q_EMIT showRequested(id == u"cards"_s ? Show::Cards : id == u"matrix"_s ? Show::Matrix : Show::Table);
        }
    });
}

void PortfolioBar::fillMenu(QMenu *menu, const QStringList &words, QSet<QString> PortfolioQuery::*chosen)
{
    menu->clear();
    if (words.isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
    for (const QString &word : words) {
        QAction *action = menu->addAction(word.isEmpty() ? tr("No client") : QString(word).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked((m_query.*chosen).contains(word));
        connect(action, &QAction::triggered, this, [this, word, chosen](bool on) {
            PortfolioQuery query = m_query;
            if (on)
                (query.*chosen).insert(word);
            else
                (query.*chosen).remove(word);
            change(query);
        });
    }
}

void PortfolioBar::change(const PortfolioQuery &query)
{
    m_query = query;
    for (const auto &[at, tile] : m_tiles.asKeyValueRange())
        tile->setChecked(at != Attention::All && at == query.attention);
    m_filters->chip(u"client"_s)
        ->setCount(query.clients.isEmpty() ? QString() : QLocale().toString(query.clients.size()));
    m_filters->chip(u"tag"_s)->setCount(query.tags.isEmpty() ? QString() : QLocale().toString(query.tags.size()));
    Q_EMIT queryChanged(query);
}

void PortfolioBar::clearFilters()
{
    PortfolioQuery query;
    query.byClient = m_query.byClient;
    query.words = m_query.words;
    change(query);
    for (QMenu *menu : {m_clients, m_tags})
        for (QAction *action : menu->actions())
            action->setChecked(false);
}

void PortfolioBar::setSummaries(const QList<ProjectSummary> &summaries, const QDate &today)
{
    QSet<QString> clients, tags;
    int soon = 0, late = 0, stoppers = 0, stopped = 0, falling = 0;
    std::pair<double, QString> deepest;
    for (const ProjectSummary &summary : summaries) {
        clients.insert(summary.project.client);
        tags.unite(QSet<QString>(summary.tags.begin(), summary.tags.end()));
        const GoalDateState state = goalDateStateOf(summary, today);
        soon += state.kind != GoalDateState::Kind::None && state.days <= soonDays;
        late += state.kind == GoalDateState::Kind::Late;
        stoppers += summary.shipStoppers();
        stopped += summary.shipStoppers() > 0;
        const double change = changeOf(summary).value_or(0);
        falling += change < 0;
        deepest = std::min(deepest, std::pair(change, summary.project.name));
    }
    const QLocale words;
    const int all = int(summaries.size());
    m_tiles.value(Attention::All)
        ->setFigure(words.toString(all), tr("project(s)", nullptr, all), levelsText(summaries));
    m_tiles.value(Attention::DatesSoon)
        ->setFigure(words.toString(soon), tr("of %1").arg(words.toString(all)),
                    late > 0 ? tr("%n of them late", nullptr, late) : tr("none is late"),
                    late > 0 ? Ink::Bad : Ink::Secondary);
    m_tiles.value(Attention::ShipStoppers)
        ->setFigure(words.toString(stoppers), tr("in %n project(s)", nullptr, stopped),
                    stoppers > 0 ? tr("each holds a product back") : tr("nothing stands in the way"));
    m_tiles.value(Attention::Falling)
        ->setFigure(words.toString(falling), tr("project(s)", nullptr, falling),
                    falling > 0 ? tr("%1 lost most in a year").arg(deepest.second) : tr("none lost points in a year"));
    QStringList known(clients.begin(), clients.end()), labels(tags.begin(), tags.end());
    known.sort(Qt::CaseInsensitive);
    labels.sort(Qt::CaseInsensitive);
    fillMenu(m_clients, known, &PortfolioQuery::clients);
    fillMenu(m_tags, labels, &PortfolioQuery::tags);
}

void PortfolioBar::setChosen(int chosen)
{
    m_edit->setEnabled(chosen == 1);
    m_compare->setEnabled(chosen >= 2);
    m_compare->setText(chosen >= 2 ? tr("Compare %n", nullptr, chosen) : tr("Compare"));
    m_compare->setToolTip(tr("Choose two projects or more with Space or Ctrl and a click (C)"));
    m_edit->setToolTip(tr("Name, client, tags and next date (F2)"));
}

bool PortfolioBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape)
            m_field->clear();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Down) {
            Q_EMIT leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sextant
