// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sextant {

/// Where people stand on each question: one line a question, one mark a person. Marks differ in shape and letter.
class OpinionMap : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString label;
        QList<std::pair<int, double>> answers; ///< place of the person, and answer from -1 to 1
        bool opposed = false;                  ///< one pulls one way and one the other
    };

    explicit OpinionMap(QWidget *parent = nullptr);

    void setRows(const QStringList &people, const QList<Row> &rows);
    const QList<Row> &rows() const { return m_rows; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF rowRect(int row) const;
    QString spoken(const Row &row) const;
    void paintRow(QPainter &painter, int row) const;

    QStringList m_people;
    QList<Row> m_rows;
};

} // namespace sextant
