// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/portfoliomodel.h"

#include "catalogue/ownruler.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int soonDays = 90;

/// What a column is sorted by; nothing comes last in either order.
std::optional<double> keyOf(const ProjectSummary &summary, int column, const QDate &today)
{
    switch (column) {
    case PortfolioModel::ReadinessColumn:
    case PortfolioModel::DimensionsColumn:
        return summary.latest ? summary.latest->headline : std::nullopt;
    case PortfolioModel::VerdictColumn:
        return summary.latest ? std::optional(-double(summary.shipStoppers())) : std::nullopt;
    case PortfolioModel::TrendColumn:
        return changeOf(summary);
    case PortfolioModel::DateColumn: {
        const GoalDateState state = goalDateStateOf(summary, today);
        return state.kind == GoalDateState::Kind::None ? std::nullopt : std::optional(double(state.days));
    }
    case PortfolioModel::SnapshotColumn:
        return summary.latest ? std::optional(double(summary.latest->at.toMSecsSinceEpoch())) : std::nullopt;
    default:
        break;
    }
    if (const int at = column - PortfolioModel::FirstDimensionColumn; at >= 0 && at < dimensionCount)
        if (const auto &figures = summary.dimensions[std::size_t(at)])
            return figures->score;
    return std::nullopt;
}

QString figuresText(double score, double low, double high)
{
    return u"%1 (%2)"_s.arg(scoreText(score), boundsText(low, high));
}

} // namespace

bool PortfolioQuery::isEmpty() const
{
    return words.simplified().isEmpty() && clients.isEmpty() && tags.isEmpty() && attention == Attention::All;
}

PortfolioModel::PortfolioModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void PortfolioModel::setSummaries(const QList<ProjectSummary> &summaries, const QDate &today)
{
    beginResetModel();
    m_rows.clear();
    m_summaries = summaries;
    m_today = today;
    endResetModel();
    arrange();
}

void PortfolioModel::setQuery(const PortfolioQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    arrange();
}

void PortfolioModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
}

bool PortfolioModel::fits(const ProjectSummary &summary) const
{
    if (!m_query.clients.isEmpty() && !m_query.clients.contains(summary.project.client))
        return false;
    if (!m_query.tags.isEmpty() &&
        std::ranges::none_of(summary.tags, [this](const QString &tag) { return m_query.tags.contains(tag); }))
        return false;
    switch (m_query.attention) {
    case PortfolioQuery::Attention::All:
        break;
    case PortfolioQuery::Attention::DatesSoon: {
        const GoalDateState state = goalDateStateOf(summary, m_today);
        if (state.kind == GoalDateState::Kind::None || state.days > soonDays)
            return false;
        break;
    }
    case PortfolioQuery::Attention::ShipStoppers:
        if (summary.shipStoppers() == 0)
            return false;
        break;
    case PortfolioQuery::Attention::Falling:
        if (changeOf(summary).value_or(0) >= 0)
            return false;
        break;
    }
    const QString text = summary.project.name + u' ' + summary.project.client + u' ' + summary.tags.join(u' ');
    const QStringList words = m_query.words.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool PortfolioModel::isBefore(const ProjectSummary &one, const ProjectSummary &other) const
{
    if (m_sortColumn != ProjectColumn) {
        const auto first = keyOf(one, m_sortColumn, m_today);
        const auto second = keyOf(other, m_sortColumn, m_today);
        if (first != second) {
            if (!first || !second)
                return first.has_value();
            return m_sortOrder == Qt::AscendingOrder ? *first < *second : *first > *second;
        }
    }
    const int names = one.project.name.localeAwareCompare(other.project.name);
    return m_sortColumn == ProjectColumn && m_sortOrder == Qt::DescendingOrder ? names > 0 : names < 0;
}

void PortfolioModel::arrange()
{
    QList<qsizetype> order;
    for (qsizetype at = 0; at < m_summaries.size(); ++at)
        if (fits(m_summaries.at(at)))
            order << at;
    std::stable_sort(order.begin(), order.end(), [this](qsizetype one, qsizetype other) {
        const ProjectSummary &first = m_summaries.at(one);
        const ProjectSummary &second = m_summaries.at(other);
        if (m_query.byClient && first.project.client != second.project.client) {
            // Projects without a client come last.
            if (first.project.client.isEmpty() || second.project.client.isEmpty())
                return second.project.client.isEmpty();
            return first.project.client.localeAwareCompare(second.project.client) < 0;
        }
        return isBefore(first, second);
    });
    QList<Row> rows;
    m_shown = int(order.size());
    for (qsizetype place = 0; place < order.size(); ++place) {
        const QString &client = m_summaries.at(order.at(place)).project.client;
        if (m_query.byClient && (place == 0 || m_summaries.at(order.at(place - 1)).project.client != client)) {
            const auto end = std::find_if(order.cbegin() + place, order.cend(), [this, &client](qsizetype at) {
                return m_summaries.at(at).project.client != client;
            });
            const int members = int(end - (order.cbegin() + place));
            const QString name = client.isEmpty() ? tr("No client") : client;
            rows << Row{-1, tr("%1, %n project(s)", nullptr, members).arg(name)};
        }
        rows << Row{order.at(place), {}};
    }
    const auto isSame = [](const Row &one, const Row &other) { return one.at == other.at && one.group == other.group; };
    if (!std::is_permutation(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(), isSame)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    // The same rows in another order: what is chosen stays chosen.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<std::pair<qsizetype, QString>, int> places;
    for (int row = 0; row < rows.size(); ++row)
        places.insert({rows.at(row).at, rows.at(row).group}, row);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &index : from)
        to << this->index(places.value({m_rows.at(index.row()).at, m_rows.at(index.row()).group}), index.column());
    m_rows = rows;
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

const ProjectSummary *PortfolioModel::summaryAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || m_rows.at(index.row()).at < 0)
        return nullptr;
    return &m_summaries.at(m_rows.at(index.row()).at);
}

QString PortfolioModel::groupAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows.at(index.row()).group : QString();
}

QModelIndex PortfolioModel::indexOf(qint64 projectId) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).at >= 0 && m_summaries.at(m_rows.at(row).at).project.id == projectId)
            return index(row, 0);
    return {};
}

int PortfolioModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PortfolioModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PortfolioModel::textOf(const ProjectSummary &summary, int column) const
{
    const auto &latest = summary.latest;
    switch (column) {
    case ProjectColumn:
        return summary.project.name;
    case ReadinessColumn:
        if (!latest || !latest->headline)
            return tr("no score yet");
        return figuresText(*latest->headline, latest->low.value_or(0), latest->ceiling.value_or(100)) +
               (latest->ruler.isPublished() ? QString() : u", "_s + rulerMark(latest->ruler));
    case DimensionsColumn: {
        QStringList all;
        for (const auto &name : names<Dimension>())
            if (const auto &figures = summary.dimensions[std::size_t(name.value)])
                all << tr("%1 %2").arg(labelOf(name.value),
                                       figuresText(figures->score, figures->low, figures->ceiling));
        return all.join(u", "_s);
    }
    case VerdictColumn:
        return verdictOf(summary).headline;
    case TrendColumn: {
        const auto change = changeOf(summary);
        if (!change)
            return tr("no trend yet");
        if (*change == 0)
            return tr("no change");
        const QString points = scoreText(std::abs(*change));
        return *change > 0 ? tr("up %1").arg(points) : tr("down %1").arg(points);
    }
    case DateColumn: {
        const GoalDateState state = goalDateStateOf(summary, m_today);
        return state.kind == GoalDateState::Kind::None
                   ? tr("No date set")
                   : tr("%1, %2, %3")
                         .arg(state.goal.title, QLocale().toString(state.goal.due, QLocale::ShortFormat), state.text);
    }
    case SnapshotColumn:
        return latest ? QLocale().toString(latest->at.toLocalTime().date(), QLocale::ShortFormat) : tr("never");
    default:
        break;
    }
    const auto &figures = summary.dimensions[std::size_t(column - FirstDimensionColumn)];
    return figures ? figuresText(figures->score, figures->low, figures->ceiling) : tr("not judged");
}

QVariant PortfolioModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProjectSummary *summary = summaryAt(index);
    if (!summary) {
        const bool speaks = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return role == GroupRole                           ? QVariant(true)
               : speaks && index.column() == ProjectColumn ? QVariant(groupAt(index))
                                                           : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*summary, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == ProjectColumn
                   ? tr("%1, %2, %3")
                         .arg(summary->project.name, textOf(*summary, VerdictColumn), textOf(*summary, ReadinessColumn))
                   : textOf(*summary, index.column());
    case Qt::ToolTipRole:
        return index.column() == VerdictColumn ? verdictOf(*summary).reason : textOf(*summary, index.column());
    case ProjectIdRole:
        return summary->project.id;
    case GroupRole:
        return false;
    default:
        return {};
    }
}

QVariant PortfolioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ProjectColumn:
        return tr("Project");
    case ReadinessColumn:
        return tr("Readiness");
    case DimensionsColumn:
        return tr("Six dimensions");
    case VerdictColumn:
        return tr("Verdict");
    case TrendColumn:
        return tr("Trend, one year");
    case DateColumn:
        return tr("Next date");
    case SnapshotColumn:
        return tr("Last scan");
    default:
        return labelOf(Dimension(section - FirstDimensionColumn));
    }
}

Qt::ItemFlags PortfolioModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return summaryAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                            : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace sextant
