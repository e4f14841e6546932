// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

#include <functional>

class QTableWidget;

namespace sextant {

class Button;

/// What a figure was made from: how, in words, and the rows behind it. A row with an address can be opened in the
/// browser, and only when somebody asks for it.
struct RowsText
{
    QString title;
    QString how;
    QString rowsTitle;
    QStringList headers;
    QList<QStringList> rows;
    QStringList addresses; ///< one a row; empty: nothing to open
    qint64 all = 0;        ///< rows there are, where not all are listed; 0: these are all
};

class RowsDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int mostRows = 2000;

    RowsDialog(const RowsText &text, QWidget *parent);

    /// How an address is opened; tests replace it.
    static std::function<void(const QUrl &)> &openAddress();

private:
    QWidget *makeTable(const RowsText &text);
    QWidget *makeButtons();
    void openRow(int row);
    void updateButton();

    QStringList m_addresses;
    QTableWidget *m_table = nullptr;
    Button *m_open = nullptr;
};

} // namespace sextant
