// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/planproject.h"
#include "widgets/card.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLineEdit;

namespace sextant {

class Button;
class TextLabel;

/// What can be said about one task: who, from when, how much, how it stands.
class TaskPane : public Card
{
    Q_OBJECT

public:
    explicit TaskPane(QWidget *parent = nullptr);

    /// Null: nothing is chosen.
    void setTask(const PlannedTask *task, const TaskEdit &edit, const QStringList &people, const QDate &today,
                 bool own);

Q_SIGNALS:
    void edited(const TaskEdit &edit);
    void removeRequested(const QString &name);
    void checkRequested(const QString &checkId);

private:
    void build();
    void apply();

    TaskEdit m_edit;
    QString m_checkId;
    QDate m_today;
    std::array<double, 3> m_shownEffort{};
    TextLabel *m_title;
    TextLabel *m_facts;
    QWidget *m_form;
    QComboBox *m_owner;
    QComboBox *m_reviewer;
    QCheckBox *m_hasStart;
    QDateEdit *m_start;
    std::array<QDoubleSpinBox *, 3> m_effort{};
    QComboBox *m_status;
    QLineEdit *m_note;
    TextLabel *m_reason;
    Button *m_apply;
    Button *m_check;
    Button *m_remove;
};

} // namespace sextant
