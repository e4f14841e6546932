// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QCalendarWidget;
class QLineEdit;
class QMenu;
class QStringListModel;

namespace sextant {

class Button;
class Mark;

/// The foot of the pane: who sees to the check, and until when.
class AssignmentBar : public QWidget
{
    Q_OBJECT

public:
    explicit AssignmentBar(QWidget *parent = nullptr);

    void setPeople(const QStringList &people); ///< offered while typing
    void setAssignment(const QString &owner, const QDate &due, const QDate &today);
    void editOwner();
    void editDue();

Q_SIGNALS:
    void ownerEntered(const QString &owner);
    void dueEntered(const QDate &due); ///< invalid: none
    void explainRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillDueMenu();

    Mark *m_mark;
    QLineEdit *m_owner;
    Button *m_due;
    QMenu *m_menu;
    QCalendarWidget *m_calendar;
    QStringListModel *m_people;
    QString m_shownOwner;
    QDate m_today;
};

} // namespace sextant
