// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/snapshottable.h"

#include "assessment/verdict.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

const QString missing = u"–"_s;

QString orMissing(const std::optional<double> &score)
{
    return score ? scoreText(*score) : missing;
}

} // namespace

QString snapshotLetter(int index)
{
    return index < 26 ? QString(QChar(u'A' + index)) : QString::number(index + 1);
}

void SnapshotTable::setSeries(const SnapshotSeries &series, const Catalogue &catalogue)
{
    beginResetModel();
    m_columns = series.columns;
    m_rows.clear();
    addFigures();
    addChecks(series, catalogue);
    endResetModel();
}

QStringList SnapshotTable::cellsOf(auto &&text) const
{
    QStringList cells;
    for (const SnapshotColumn &column : m_columns)
        cells << text(column);
    return cells;
}

void SnapshotTable::addFigures()
{
    const QString product = tr("Product");
    m_rows << Row{tr("Ruler"), tr("changed to"), cellsOf([](const SnapshotColumn &column) {
                      return column.rulerChanges.isEmpty() ? missing : column.rulerChanges.join(u", "_s);
                  })};
    const QString score = tr("score");
    const QString couldBe = tr("could be");
    const QString level = tr("level");
    const QString stoppers = tr("open ship-stoppers");
    m_rows << Row{product, score,
                  cellsOf([](const SnapshotColumn &column) { return orMissing(column.snapshot.headline); })};
    m_rows << Row{product, couldBe, cellsOf([](const SnapshotColumn &column) {
                      const Snapshot &of = column.snapshot;
                      return of.low && of.ceiling ? boundsText(of.low, of.ceiling) : missing;
                  })};
    m_rows << Row{product, level, cellsOf([](const SnapshotColumn &column) { return labelOf(column.snapshot.level); })};
    m_rows << Row{product, stoppers, cellsOf([](const SnapshotColumn &column) {
                      const bool known = std::ranges::any_of(column.figures, [](const auto &of) { return bool(of); });
                      return known ? QLocale().toString(column.shipStoppers()) : missing;
                  })};
    for (const auto &name : names<Dimension>()) {
        const auto of = [this, at = std::size_t(name.value)](auto &&text) {
            return cellsOf([at, &text](const SnapshotColumn &column) {
                return column.figures[at] ? text(*column.figures[at]) : missing;
            });
        };
        const QString dimension = labelOf(name.value);
        m_rows << Row{dimension, score, of([](const DimensionFigures &figures) { return scoreText(figures.score); })};
        m_rows << Row{dimension, couldBe,
                      of([](const DimensionFigures &figures) { return boundsText(figures.low, figures.ceiling); })};
        m_rows << Row{dimension, level, of([](const DimensionFigures &figures) { return labelOf(figures.level); })};
        m_rows << Row{dimension, stoppers,
                      of([](const DimensionFigures &figures) { return QLocale().toString(figures.shipStoppers); })};
    }
}

void SnapshotTable::addChecks(const SnapshotSeries &series, const Catalogue &catalogue)
{
    for (const QString &id : series.moved) {
        const Check *check = catalogue.find(id);
        Row row{check ? textOf(*check).title : id, tr("check"), {}, id};
        for (const SnapshotColumn &column : m_columns) {
            const auto state = column.states.constFind(id);
            const bool known = state != column.states.cend();
            row.states << (known ? std::optional(*state) : std::nullopt);
            row.cells << (known                     ? labelOf(*state)
                          : column.unread.isEmpty() ? tr("not in the rules")
                                                    : tr("cannot be read"));
        }
        m_rows << row;
    }
}

int SnapshotTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SnapshotTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns.isEmpty() ? 0 : leadColumns + int(m_columns.size());
}

QVariant SnapshotTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const int column = index.column() - leadColumns;
    if (role == CheckRole)
        return row.checkId;
    if (role == StateRole)
        return column >= 0 && column < row.states.size() && row.states[column] ? QVariant(int(*row.states[column]))
                                                                               : QVariant();
    if (role == MovedRole)
        return column > 0 && row.cells[column] != row.cells[column - 1];
    if (role == Qt::DisplayRole)
        return column >= 0 ? row.cells[column] : index.column() == 0 ? row.subject : row.figure;
    if (role != Qt::ToolTipRole)
        return {};
    const QString unread = column >= 0 ? m_columns[column].unread : QString();
    const QString text = unread.isEmpty() ? index.data().toString() : unread;
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

QVariant SnapshotTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section < leadColumns)
        return role != Qt::DisplayRole ? QVariant() : section == 0 ? tr("What") : tr("Figure");
    const int column = section - leadColumns;
    const Snapshot &snapshot = m_columns[column].snapshot;
    QString text = tr("%1, %2").arg(snapshotLetter(column), QLocale().toString(snapshot.at.date(), u"d MMM yyyy"_s));
    if (!snapshot.name.isEmpty())
        text += u", "_s + snapshot.name;
    if (role == Qt::ToolTipRole)
        return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
    return role == Qt::DisplayRole ? QVariant(text) : QVariant();
}

} // namespace sextant
