// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/asifdone.h"
#include "widgets/notice.h"

namespace sextant {

/// The line that stays in sight while figures are hypothetical: that nothing is stored, and what moved.
class WhatIfBanner : public Notice
{
    Q_OBJECT

public:
    explicit WhatIfBanner(QWidget *parent = nullptr);

    void setFigures(const WhatIfFigures &figures);
    void setHint(const QString &hint); ///< shown while nothing is ticked
    void setLeavable(bool leavable);   ///< offers to untick all, and to go back to what is stored
    void say(const QString &text);     ///< until the figures change

Q_SIGNALS:
    void resetRequested();
    void leaveRequested();

private:
    void show(const QString &text);

    QString m_hint;
    Button *m_reset;
};

} // namespace sextant
