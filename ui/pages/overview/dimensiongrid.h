// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dimensioncard.h"

class QGridLayout;

namespace sextant {

/// The six dimension cards in two or three columns, each with its menu.
class DimensionGrid : public QWidget
{
    Q_OBJECT

public:
    explicit DimensionGrid(QWidget *parent = nullptr);

    void setSummary(const DimensionSummary &summary);
    void setColumns(int columns);
    DimensionCard *card(Dimension dimension) const { return m_cards[std::size_t(dimension)]; }
    /// The one that has the keyboard.
    std::optional<Dimension> focused() const;

Q_SIGNALS:
    void opened(Dimension dimension);
    void explainRequested(Dimension dimension);

private:
    void showMenu(Dimension dimension, const QPoint &position);

    std::array<DimensionCard *, dimensionCount> m_cards{};
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace sextant
