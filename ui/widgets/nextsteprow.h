// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"
#include "widgets/paintedbutton.h"

#include <optional>

namespace sextant {

/// One thing to do, as the planning gives it in words. Owner initials may be empty.
struct NextStep
{
    QString id;
    QString title;
    QString why;
    QString effort; ///< "½ day"
    int gain = 0;   ///< points
    std::optional<Dimension> dimension;
    QString ownerInitials;
    QString owner;
};

class NextStepRow : public PaintedButton
{
    Q_OBJECT

public:
    explicit NextStepRow(QWidget *parent = nullptr);

    void setStep(int rank, const NextStep &step); ///< rank from 1; the first has no line above
    const NextStep &step() const { return m_step; }
    void setOwnerColumn(bool shows); ///< off where no step of a list has an owner

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_rank = 1;
    NextStep m_step;
    bool m_ownerColumn = true;
};

} // namespace sextant
