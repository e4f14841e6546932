// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sextant {

/// What the lines of a chart stand for, in the order given.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    enum Entry : quint8 { Now, Before, Target, CouldBe };

    /// before names the earlier score: a date or a snapshot.
    ChartLegend(QList<Entry> entries, QString before, QWidget *parent = nullptr);

    void setBefore(const QString &before);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString textOf(Entry entry) const;

    QList<Entry> m_entries;
    QString m_before;
};

} // namespace sextant
