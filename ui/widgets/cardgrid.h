// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace sextant {

/// Cards of equal width in as many columns as fit, at most a given number.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    /// The least width is that at the usual text size, and grows with it.
    CardGrid(int leastCardWidth, int mostColumns, QWidget *parent = nullptr);

    void addCard(QWidget *card);
    int columns() const { return m_columns; }
    static int columnsFor(int width, int leastCardWidth, int mostColumns);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    int m_least;
    int m_most;
    int m_columns = 1;
    QList<QWidget *> m_cards;
    QGridLayout *m_grid;
};

} // namespace sextant
