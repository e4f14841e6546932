// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/scopesplit.h"
#include "widgets/card.h"

class QGridLayout;

namespace sextant {

class TextLabel;

/// The decision part by part: what speaks for replacing each, and what was chosen for it.
class PartsCard : public Card
{
    Q_OBJECT

public:
    explicit PartsCard(QWidget *parent = nullptr);

    /// Hides without parts.
    void setParts(const QList<ComponentReading> &components, const DecisionFacts &product,
                  const QList<ComponentChoice> &choices);

private:
    void addPart(const ComponentOutlook &outlook, Scope scope);

    TextLabel *m_note;
    QGridLayout *m_grid;
};

} // namespace sextant
