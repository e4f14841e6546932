// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"
#include "widgets/nextsteprow.h"

class QLabel;

namespace sextant {

/// The steps that pay most, in their order.
class StepsCard : public Card
{
    Q_OBJECT

public:
    static constexpr int mostSteps = 5;

    explicit StepsCard(QWidget *parent = nullptr);

    /// Without steps the reason stands in their place.
    void setSteps(const QList<NextStep> &steps, const QString &whyNone);
    void setMost(int most);
    const NextStepRow *focusedRow() const;

Q_SIGNALS:
    void stepActivated(const QString &checkId);

private:
    void showRows();

    QList<NextStepRow *> m_rows;
    int m_steps = 0;
    int m_most = mostSteps;
    QLabel *m_none;
};

} // namespace sextant
