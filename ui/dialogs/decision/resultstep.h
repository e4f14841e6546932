// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/decision/decisionwizard.h"

class QButtonGroup;
class QLineEdit;

namespace sextant {

/// The recommendation, and what people make of it. The last button records the decision for good.
class ResultStep : public DecisionStep
{
    Q_OBJECT

public:
    explicit ResultStep(DecisionWizard *wizard);
    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;

private:
    void present(const DecisionFigures &figures);
    QString whyNot() const;
    void refresh();

    int m_question = 0;
    std::optional<DecisionFigures> m_figures;
    TextLabel *m_title;
    TextLabel *m_reasonOf;
    TextLabel *m_turning;
    QButtonGroup *m_options;
    ByOption<TextLabel *> m_lines{};
    QLineEdit *m_reason;
    TextLabel *m_trouble;
};

} // namespace sextant
