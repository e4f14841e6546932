// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/honestynotice.h"

namespace sextant {

HonestyNotice::HonestyNotice(QWidget *parent)
    : Notice(parent)
{
    setObjectName(QStringLiteral("honesty"));
    setDismissible(false);
    hide();
}

void HonestyNotice::setOddities(const QList<Oddity> &oddities)
{
    m_has = !oddities.isEmpty() && oddities.front().weight >= OddityWeight::Warning;
    setVisible(m_has);
    if (!m_has)
        return;
    const Oddity &worst = oddities.front();
    setMessage(worst.weight == OddityWeight::Alarm ? Tone::Bad : Tone::Warn, worst.title);
    setToolTip(worst.why);
    const int more = int(oddities.size()) - 1;
    setAction(more > 0 ? tr("Show this and %n more", nullptr, more) : tr("Show it"));
}

} // namespace sextant
