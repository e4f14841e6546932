// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingsmodel.h"

#include "domain/deadline.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int keptPages = 64;

} // namespace

QString findingTitle(const Finding &finding)
{
    const std::string &text = !finding.title.empty()     ? finding.title
                              : !finding.message.empty() ? finding.message
                                                         : finding.rule;
    return QString::fromStdString(text);
}

QString findingPlace(const Finding &finding)
{
    const QString path = QString::fromStdString(finding.path);
    if (path.isEmpty())
        return QString::fromStdString(finding.package);
    return finding.line > 0 ? u"%1:%2"_s.arg(path).arg(finding.line) : path;
}

int ageInDays(const StoredFinding &finding, QDate today)
{
    return finding.firstSeen.isValid() ? std::max(0, int(finding.firstSeen.date().daysTo(today))) : 0;
}

QString exploitWords(const StoredFinding &finding)
{
    if (finding.exploited)
        return FindingsModel::tr("Known", "to be exploited");
    if (!finding.epss)
        return {};
    const double percent = *finding.epss * 100;
    return FindingsModel::tr("%1 %", "chance of being exploited")
        .arg(QLocale().toString(percent, 'f', percent < 10 ? 1 : 0));
}

int overdueDays(const StoredFinding &finding, QDate today)
{
    const auto limit = deadlineDays(finding.finding.severity);
    return finding.open && !finding.finding.suppressed && limit ? std::max(0, ageInDays(finding, today) - *limit) : 0;
}

FindingsModel::FindingsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_pages(keptPages)
{}

void FindingsModel::setList(std::shared_ptr<const FindingColumns> columns, FindingRows rows,
                            const FindingSearch &search)
{
    beginResetModel();
    ++m_generation;
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    m_search = search;
    m_search.withWords.reset();
    m_first.clear();
    m_pages.clear();
    m_wanted.clear();
    endResetModel();
}

void FindingsModel::setFirstRows(const QList<StoredFinding> &findings, QDate today)
{
    clear();
    beginResetModel();
    m_search.today = today;
    m_first = findings;
    endResetModel();
}

void FindingsModel::clear()
{
    setList({}, {}, {});
}

void FindingsModel::setPage(int generation, int page, const QList<StoredFinding> &findings)
{
    if (generation != m_generation)
        return;
    m_wanted.remove(page);
    m_pages.insert(page, new QList<StoredFinding>(findings));
    const int first = page * pageSize;
    const int last = std::min(first + pageSize, rowCount()) - 1;
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_columns ? int(m_rows.rows.size()) : int(m_first.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool FindingsModel::isHead(int row) const
{
    return m_columns && row >= 0 && row < int(m_rows.rows.size()) &&
           (m_rows.rows[std::size_t(row)] & FindingRows::headBit);
}

QString FindingsModel::headAt(int row) const
{
    return isHead(row) ? m_rows.heads[qsizetype(m_rows.rows[std::size_t(row)] & ~FindingRows::headBit)].id : QString();
}

qint64 FindingsModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount() || isHead(row))
        return 0;
    return m_columns ? m_columns->ids[m_rows.rows[std::size_t(row)]] : m_first[row].id;
}

int FindingsModel::rowOf(qint64 id) const
{
    if (!m_columns) {
        const auto first = std::ranges::find(m_first, id, &StoredFinding::id);
        return first == m_first.end() ? -1 : int(first - m_first.begin());
    }
    const auto at = m_columns->find(id);
    if (!at)
        return -1;
    const auto row = std::ranges::find(m_rows.rows, quint32(*at));
    return row == m_rows.rows.end() ? -1 : int(row - m_rows.rows.begin());
}

QList<qint64> FindingsModel::idsOfPage(int page) const
{
    QList<qint64> ids;
    const int last = std::min((page + 1) * pageSize, rowCount());
    for (int row = page * pageSize; row < last; ++row)
        if (const qint64 id = idAt(row))
            ids << id;
    return ids;
}

QList<qint64> FindingsModel::allIds() const
{
    QList<qint64> ids;
    ids.reserve(qsizetype(m_rows.found.size()));
    for (const quint32 place : m_rows.found)
        ids << m_columns->ids[place];
    if (!m_columns)
        for (const StoredFinding &finding : m_first)
            ids << finding.id;
    return ids;
}

const StoredFinding *FindingsModel::loaded(int row) const
{
    if (!m_columns)
        return &m_first[row];
    const int page = row / pageSize;
    const auto *findings = m_pages.object(page);
    if (!findings) {
        if (!m_wanted.contains(page)) {
            m_wanted.insert(page);
            Q_EMIT pageWanted(m_generation, page);
        }
        return nullptr;
    }
    // Heads take rows of a page but are not loaded, and a finding may be gone meanwhile.
    const qint64 id = idAt(row);
    const int guess = row % pageSize;
    if (guess < findings->size() && findings->at(guess).id == id)
        return &findings->at(guess);
    const auto found = std::ranges::find(*findings, id, &StoredFinding::id);
    return found == findings->end() ? nullptr : &*found;
}

std::optional<StoredFinding> FindingsModel::finding(int row) const
{
    if (row < 0 || row >= rowCount() || isHead(row))
        return std::nullopt;
    const StoredFinding *found = loaded(row);
    return found ? std::optional(*found) : std::nullopt;
}

QVariant FindingsModel::headData(int row, int column, int role) const
{
    const FindingGroupHead &head = m_rows.heads[qsizetype(m_rows.rows[std::size_t(row)] & ~FindingRows::headBit)];
    switch (role) {
    case Qt::DisplayRole:
        return column == TitleColumn ? (head.id.isEmpty() ? tr("Without") : head.id) : QString();
    case Qt::AccessibleTextRole:
        return tr("Group %1, %n finding(s)", nullptr, int(head.count)).arg(head.id);
    case SeverityRole:
        return int(head.worst);
    case CountRole:
        return head.count;
    case UnfoldedRole:
        return m_search.unfolded.contains(head.id);
    default:
        return {};
    }
}

QVariant FindingsModel::findingData(const StoredFinding &stored, int column, int role) const
{
    const Finding &finding = stored.finding;
    switch (role) {
    case SeverityRole:
        return int(finding.severity);
    case OverdueRole:
        return overdueDays(stored, m_search.today) > 0;
    case NewRole:
        return stored.open && !finding.suppressed && stored.firstImport == stored.lastImport &&
               stored.triage.decision == TriageDecision::None && ageInDays(stored, m_search.today) <= 7;
    case Qt::ToolTipRole:
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case TitleColumn:
        return role == Qt::AccessibleTextRole ? labelOf(finding.severity) + u". " + findingTitle(finding)
                                              : findingTitle(finding);
    case PlaceColumn:
        return findingPlace(finding);
    case ToolColumn:
        return stored.tool;
    case AgeColumn:
        return tr("%1 d", "age in days").arg(QLocale().toString(ageInDays(stored, m_search.today)));
    case TriageColumn:
        if (!stored.open)
            return labelOf(FindingState::Fixed);
        if (stored.triage.decision != TriageDecision::None)
            return labelOf(stored.triage.decision);
        return labelOf(finding.suppressed ? FindingState::Hidden : FindingState::Known);
    case ExploitColumn:
        return exploitWords(stored);
    default:
        return {};
    }
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == IdRole)
        return idAt(index.row());
    if (isHead(index.row()))
        return headData(index.row(), index.column(), role);
    if (role == CountRole)
        return 0;
    const StoredFinding *finding = loaded(index.row());
    if (finding)
        return findingData(*finding, index.column(), role);
    if (role == SeverityRole)
        return int(m_columns->severities[m_rows.rows[std::size_t(index.row())]]);
    return role == Qt::DisplayRole && index.column() == TitleColumn ? QVariant(u"…"_s) : QVariant();
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == AgeColumn ? Qt::AlignTrailing : Qt::AlignLeading) | int(Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Finding");
    case PlaceColumn:
        return tr("Where");
    case ToolColumn:
        return tr("Tool");
    case AgeColumn:
        return tr("Age");
    case TriageColumn:
        return tr("Status");
    case ExploitColumn:
        return tr("Exploited");
    default:
        return {};
    }
}

} // namespace sextant
