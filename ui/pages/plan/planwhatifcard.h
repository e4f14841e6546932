// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/planwhatif.h"
#include "widgets/card.h"

class QCheckBox;

namespace sextant {

class Button;
class TextLabel;

/// Switches that try a change of the plan. Nothing is said until it is applied.
class PlanWhatIfCard : public Card
{
    Q_OBJECT

public:
    explicit PlanWhatIfCard(QWidget *parent = nullptr);

    /// Of which two switches speak; null: none is chosen. A tried change of another task stays.
    void setTask(const PlannedTask *task);
    const PlanWhatIf &change() const { return m_change; }
    /// What the change comes to; empty: it is being worked out, or there is none.
    void setResult(const QStringList &sentences);
    void reset();

Q_SIGNALS:
    void changed();
    void applyRequested();

private:
    QCheckBox *addSwitch(const QString &text, const QString &name);
    void read();
    void reflect(const PlanWhatIf &change);

    PlanWhatIf m_change;
    QString m_task;
    QCheckBox *m_senior;
    QCheckBox *m_junior;
    QCheckBox *m_done;
    QCheckBox *m_dropped;
    TextLabel *m_result;
    Button *m_apply;
};

} // namespace sextant
