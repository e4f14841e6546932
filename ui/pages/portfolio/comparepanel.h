// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/comparison.h"

#include <QWidget>

class QTableView;
class QVBoxLayout;

namespace sextant {

class Card;
class Notice;
class TextLabel;

/// Two projects or more beside each other: every dimension, where they lie furthest apart, and what stops each.
class ComparePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePanel(QWidget *parent = nullptr);

    void setProjects(const QList<Compared> &projects);
    void takeKeyboard();

Q_SIGNALS:
    void closeRequested();
    void opened(qint64 projectId, const QString &checkId); ///< checkId may be empty

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showDifferences(const QList<Compared> &projects);
    void showStoppers(const QList<Compared> &projects);

    ComparisonModel *m_model;
    QTableView *m_table;
    TextLabel *m_title;
    Notice *m_unlike;
    Card *m_differences;
    QWidget *m_stoppers = nullptr;
    QVBoxLayout *m_content;
};

} // namespace sextant
