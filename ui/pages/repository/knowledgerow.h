// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paintedbutton.h"

#include <QList>

namespace sextant {

/// How a part of a bar is told from its neighbours, without colour alone.
enum class PartLook : quint8 { Strong, Pale, Striped, Rest };

/// One area of the code: its name, a bar of who worked on it, and a word at its end.
class KnowledgeRow : public PaintedButton
{
    Q_OBJECT

public:
    struct Part
    {
        double share = 0; ///< 0 to 1
        PartLook look = PartLook::Strong;
        QString who;
    };
    struct Entry
    {
        QString path;
        QList<Part> parts;
        QString share; ///< of who did most: "91 %"
        QString word;  ///< "1 person"
        bool alarming = false;
    };

    explicit KnowledgeRow(Entry entry, QWidget *parent = nullptr);

    const Entry &entry() const { return m_entry; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {220, sizeHint().height()}; }

    static void paintPart(QPainter &painter, const QRectF &rect, PartLook look);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Entry m_entry;
};

/// What the looks stand for, for the head of a card.
class PartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit PartLegend(QWidget *parent = nullptr);

    void setEntries(const QList<std::pair<PartLook, QString>> &entries);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<std::pair<PartLook, QString>> m_entries;
};

} // namespace sextant
