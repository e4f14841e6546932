// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTableWidget;

namespace sextant {

/// A table without lines whose rows can be copied; one column takes what room the others leave.
QTableWidget *historyTable(const QString &name, const QStringList &headers, int stretched);
/// Every cell tells its whole text on demand, as plain text.
void fillHistoryTable(QTableWidget *table, const QList<QStringList> &rows);

} // namespace sextant
