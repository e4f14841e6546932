// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/decision/decisionwizard.h"

namespace sextant {

class SignalRow;
class SoFarPanel;

/// All signals, with what they come to beside them.
class SignalStep : public DecisionStep
{
    Q_OBJECT

public:
    explicit SignalStep(DecisionWizard *wizard);
    bool isComplete() const override;

private:
    QWidget *buildRows();
    void refresh();

    QList<SignalRow *> m_rows;
    SoFarPanel *m_soFar;
};

} // namespace sextant
