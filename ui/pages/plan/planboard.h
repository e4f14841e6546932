// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/planproject.h"

#include <QListWidget>

namespace sextant {

class TextLabel;

/// The columns of the board. What waits is no word of people: it waits for other tasks, or for a calendar.
enum class BoardColumn : quint8 { ToDo, Doing, Waiting, Done };

inline constexpr int boardColumns = 4;

BoardColumn columnOf(const PlannedTask &task, const ProjectPlan &plan);

/// One column of cards.
class BoardList : public QListWidget
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole + 1, OwnerRole, FactsRole, StopsRole };

    BoardList(BoardColumn column, const QString &title, QWidget *parent);

    bool takesCards() const { return m_column != BoardColumn::Waiting; }
    int rowOf(const QString &name) const;

Q_SIGNALS:
    void stepRequested(int direction);                       ///< the keyboard goes to another column
    void shiftRequested(const QString &name, int direction); ///< the card does
    void dropped(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    BoardColumn m_column;
};

/// The tasks of a plan as cards in columns by how they stand. Left and Right go from column to column, Alt with them
/// moves the card, and so does dragging it; Enter opens it.
class PlanBoard : public QWidget
{
    Q_OBJECT

public:
    explicit PlanBoard(QWidget *parent = nullptr);

    /// tasks: those that are shown, in the order of work; what is done comes from the plan.
    void setTasks(const ProjectPlan &plan, const QList<const PlannedTask *> &tasks);
    BoardList *list(BoardColumn column) const { return m_lists[std::size_t(column)]; }
    void setCurrent(const QString &name);

Q_SIGNALS:
    void currentChanged(const QString &name);
    void activated(const QString &name);
    void statusRequested(const QString &name, sextant::TaskStatus status);

private:
    void connectList(BoardColumn column);
    void addCard(BoardColumn column, const PlannedTask &task);
    void step(BoardColumn from, int direction);
    void request(const QString &name, BoardColumn to);

    std::array<BoardList *, boardColumns> m_lists{};
    std::array<TextLabel *, boardColumns> m_heads{};
    QString m_current;
    bool m_filling = false;
};

} // namespace sextant
