// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/decision/decisionwizard.h"

class QFormLayout;

namespace sextant {

/// Who answers, whether they built it, where the product stands, and what for.
class SituationStep : public DecisionStep
{
    Q_OBJECT

public:
    explicit SituationStep(DecisionWizard *wizard);
    bool isComplete() const override;

private:
    void addTarget(QFormLayout *form);
};

} // namespace sextant
