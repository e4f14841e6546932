// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whatifbanner.h"

#include "widgets/button.h"

#include <QBoxLayout>

namespace sextant {

WhatIfBanner::WhatIfBanner(QWidget *parent)
    : Notice(parent)
    , m_hint(tr("Ticks show what the score would be with these checks done and their proof seen."))
    , m_reset(new Button(tr("Untick all")))
{
    m_reset->setObjectName(QStringLiteral("untickAll"));
    m_reset->setCompact(true);
    m_reset->hide();
    auto *line = static_cast<QBoxLayout *>(layout());
    // Before the way out, which stays at the end.
    line->insertWidget(line->count() - 2, m_reset, 0, Qt::AlignVCenter);
    connect(m_reset, &QAbstractButton::clicked, this, &WhatIfBanner::resetRequested);
    connect(this, &Notice::actionTriggered, this, &WhatIfBanner::leaveRequested);
    show(m_hint);
}

void WhatIfBanner::show(const QString &text)
{
    setMessage(Tone::Info, tr("What if: nothing here is stored."), text);
}

void WhatIfBanner::setHint(const QString &hint)
{
    m_hint = hint;
    show(hint);
}

void WhatIfBanner::setLeavable(bool leavable)
{
    m_reset->setVisible(leavable);
    setAction(leavable ? tr("Leave") : QString());
}

void WhatIfBanner::setFigures(const WhatIfFigures &figures)
{
    m_reset->setEnabled(figures.done > 0);
    show(figures.done == 0 ? m_hint : QStringList(figures.lines() << figures.ticked()).join(QStringLiteral("  ·  ")));
}

void WhatIfBanner::say(const QString &text)
{
    show(text);
}

} // namespace sextant
