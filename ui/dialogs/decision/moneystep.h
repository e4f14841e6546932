// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/decision/decisionwizard.h"

class QDoubleSpinBox;
class QFormLayout;
class QGridLayout;

namespace sextant {

/// What each way would take, and how long the money lasts. It can be left out as a whole.
class MoneyStep : public DecisionStep
{
    Q_OBJECT

public:
    explicit MoneyStep(DecisionWizard *wizard);
    bool isComplete() const override;

private:
    struct Field
    {
        QDoubleSpinBox *box;
        std::function<double &(DraftMoney &)> of;
        double scale; ///< of what is shown over what is kept
    };

    QDoubleSpinBox *field(const QString &name, double greatest, int decimals, double scale,
                          std::function<double &(DraftMoney &)> of);
    QWidget *buildEfforts();
    void addOption(QGridLayout *grid, int row, Option option);
    QWidget *buildMoney();
    void refresh();

    QList<Field> m_fields;
    QWidget *m_content;
};

} // namespace sextant
