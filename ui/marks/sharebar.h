// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QWidget>

namespace sextant {

/// Shares of a whole in per cent, each holding the one before it.
struct Shares
{
    double evidenced = 0; ///< seen
    double passing = 0;   ///< and what is only claimed
    double possible = 0;  ///< and what is not known

    bool operator==(const Shares &) const = default;
};

/// How much of a demand is met: solid what was seen, stripes what is claimed, dotted what is not known, bare what is
/// open. It carries no level, since a demand has none.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(QWidget *parent = nullptr);

    /// words say the same for people who hear it.
    void setShares(const Shares &shares, const QString &words);
    const Shares &shares() const { return m_shares; }

    static void paint(QPainter &painter, const QRectF &rect, const Shares &shares, const Tokens &tokens,
                      Qt::LayoutDirection direction = Qt::LeftToRight);

    QSize sizeHint() const override { return {200, 8}; }
    QSize minimumSizeHint() const override { return {48, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shares m_shares;
};

} // namespace sextant
