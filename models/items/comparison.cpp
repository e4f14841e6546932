// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/comparison.h"

#include "assessment/verdict.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

QList<Spread> spreadsOf(const QList<Compared> &projects)
{
    QList<Spread> spreads;
    for (const auto &name : names<Dimension>()) {
        std::optional<Spread> spread;
        int judged = 0;
        const auto score = [&](qsizetype at) {
            return projects.at(at).summary.dimensions[std::size_t(name.value)]->score;
        };
        for (qsizetype at = 0; at < projects.size(); ++at) {
            if (!projects.at(at).summary.dimensions[std::size_t(name.value)])
                continue;
            ++judged;
            if (!spread)
                spread = Spread{name.value, 0, at, at};
            if (score(at) > score(spread->best))
                spread->best = at;
            if (score(at) < score(spread->worst))
                spread->worst = at;
        }
        if (judged < 2)
            continue;
        // As shown, so that nobody who subtracts finds another figure.
        spread->points = std::round(score(spread->best)) - std::round(score(spread->worst));
        spreads << *spread;
    }
    std::ranges::stable_sort(spreads, std::ranges::greater(), &Spread::points);
    return spreads;
}

QStringList unlikenessOf(const QList<Compared> &projects)
{
    QSet<QString> rulers;
    QSet<int> targets;
    int unscanned = 0;
    for (const Compared &project : projects) {
        if (!project.summary.latest) {
            ++unscanned;
            continue;
        }
        rulers.insert(project.summary.latest->catalogueHash);
        targets.insert(int(project.summary.latest->stageTarget));
    }
    QStringList reasons;
    if (targets.size() > 1)
        reasons << ComparisonModel::tr("They aim at different stages, which ask for different things.");
    if (rulers.size() > 1)
        reasons << ComparisonModel::tr("They were measured with different check catalogues or weights.");
    if (unscanned > 0)
        reasons << ComparisonModel::tr("%n of them has no scan yet.", nullptr, unscanned);
    return reasons;
}

void ComparisonModel::setProjects(const QList<Compared> &projects)
{
    beginResetModel();
    m_projects = projects;
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_projects.isEmpty() ? 0 : int(RowCount);
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_projects.isEmpty() ? 0 : int(m_projects.size()) + 1;
}

std::optional<DimensionFigures> ComparisonModel::figuresAt(int row, qsizetype project) const
{
    const ProjectSummary &summary = m_projects.at(project).summary;
    if (row >= FirstDimensionRow && row < KnownRow)
        return summary.dimensions[std::size_t(row - FirstDimensionRow)];
    if (row != ReadinessRow || !summary.latest || !summary.latest->headline)
        return std::nullopt;
    const Snapshot &latest = *summary.latest;
    return DimensionFigures{*latest.headline, latest.low.value_or(0), latest.ceiling.value_or(100), latest.level,
                            summary.shipStoppers()};
}

QVariant ComparisonModel::differenceIn(int row) const
{
    std::optional<double> least, most;
    int counted = 0;
    for (qsizetype at = 0; at < m_projects.size(); ++at) {
        const auto &latest = m_projects.at(at).summary.latest;
        std::optional<double> value;
        if (const auto figures = figuresAt(row, at))
            value = figures->score;
        else if (latest && row == KnownRow)
            value = latest->coverage;
        else if (latest && row == StoppersRow)
            value = m_projects.at(at).summary.shipStoppers();
        if (!value)
            continue;
        ++counted;
        least = std::min(least.value_or(*value), *value);
        most = std::max(most.value_or(*value), *value);
    }
    return counted < 2 ? QVariant(u"–"_s) : QVariant(scoreText(std::round(*most) - std::round(*least)));
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == int(m_projects.size()))
        return role == Qt::DisplayRole ? differenceIn(index.row()) : QVariant();
    const auto figures = figuresAt(index.row(), index.column());
    const auto &latest = m_projects.at(index.column()).summary.latest;
    switch (role) {
    case Qt::DisplayRole:
        if (figures)
            return u"%1 (%2)"_s.arg(scoreText(figures->score), boundsText(figures->low, figures->ceiling));
        if (latest && index.row() == KnownRow)
            return tr("%1 %").arg(scoreText(latest->coverage));
        if (latest && index.row() == StoppersRow)
            return QLocale().toString(m_projects.at(index.column()).summary.shipStoppers());
        return u"–"_s;
    case ScoreRole:
        return figures ? QVariant(figures->score) : QVariant();
    case LowRole:
        return figures ? QVariant(figures->low) : QVariant();
    case HighRole:
        return figures ? QVariant(figures->ceiling) : QVariant();
    case LevelRole:
        return figures ? QVariant(int(figures->level)) : QVariant();
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section < m_projects.size() ? m_projects.at(section).summary.project.name : tr("Apart by");
    switch (section) {
    case ReadinessRow:
        return tr("Readiness");
    case KnownRow:
        return tr("How much is known");
    case StoppersRow:
        return tr("Open ship-stoppers");
    default:
        return labelOf(Dimension(section - FirstDimensionRow));
    }
}

} // namespace sextant
