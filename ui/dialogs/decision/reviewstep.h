// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/decision/decisionwizard.h"

class QVBoxLayout;

namespace sextant {

/// All answers at a glance before anything is worked out, raw and with the lean of those who answer taken out.
class ReviewStep : public DecisionStep
{
    Q_OBJECT

public:
    explicit ReviewStep(DecisionWizard *wizard);
    void initializePage() override;
    bool isComplete() const override;

private:
    QVBoxLayout *m_rows;
};

} // namespace sextant
