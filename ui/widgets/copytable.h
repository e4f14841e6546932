// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QString>

class QAbstractItemModel;
class QAbstractItemView;
class QWidget;

namespace sextant {

enum class TableForm {
    Text, ///< columns parted by tabs, as spreadsheets and editors take it
    Csv,  ///< RFC 4180, with what a spreadsheet would run as a formula made harmless
};

/// The given rows of a table or tree in their order, with the names of the columns; no rows: all of them. Columns
/// without a name are left out unless none has one.
QString tableText(const QAbstractItemModel &model, const QModelIndexList &rows, TableForm form);

/// One cell of CSV. Cells come from outside: what begins like a formula gets an apostrophe, numbers stay numbers.
QString csvCell(const QString &text);

/// Gives a view Copy (its selection, or all when nothing is selected), Copy all and Copy as CSV, as actions with a
/// context menu.
void addCopyActions(QAbstractItemView *view);

/// The same for a chart: Copy the picture, and its figures as CSV from the model of its table.
void addCopyActions(QWidget *owner, QWidget *chart, const QAbstractItemModel *figures);

} // namespace sextant
