// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decisiondraft.h"
#include "widgets/card.h"

namespace sextant {

/// All answers of a decision with what they rest on. One that was found opens its evidence, one that was said the
/// wizard.
class SignalsCard : public Card
{
    Q_OBJECT

public:
    explicit SignalsCard(QWidget *parent = nullptr);

    void setDraft(const DecisionDraft &draft);

Q_SIGNALS:
    void evidenceRequested(const SignalReading &reading);
    void wizardRequested();

private:
    void addSignal(std::size_t signal, const std::optional<DraftAnswer> &answer);
};

} // namespace sextant
