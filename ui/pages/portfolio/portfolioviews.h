// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QTreeView>

namespace sextant {

class PortfolioModel;

/// The projects in rows: with everything about each, or as a matrix of projects and dimensions. Only what is in sight
/// is drawn, and no project has a widget.
class PortfolioTable : public QTreeView
{
    Q_OBJECT

public:
    explicit PortfolioTable(PortfolioModel *model, QWidget *parent = nullptr);

    void setMatrix(bool matrix);

Q_SIGNALS:
    void opened(qint64 projectId);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOutColumns();

    PortfolioModel *m_model;
    bool m_matrix = false;
};

/// The same projects as cards, in as many columns as fit.
class PortfolioCards : public QListView
{
    Q_OBJECT

public:
    explicit PortfolioCards(PortfolioModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(qint64 projectId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace sextant
