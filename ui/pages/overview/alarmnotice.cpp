// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/alarmnotice.h"

#include "session/plandesk.h"
#include "session/session.h"

namespace sextant {

AlarmNotice::AlarmNotice(Session *session, QWidget *parent)
    : Notice(parent)
    , m_desk(PlanDesk::of(session))
{
    setObjectName(QStringLiteral("alarms"));
    setDismissible(false);
    connect(m_desk, &PlanDesk::changed, this, &AlarmNotice::refresh);
    refresh();
}

void AlarmNotice::refresh()
{
    const ProjectAlarms &alarms = m_desk->alarms();
    const bool rings = alarms.ringing() > 0 && alarms.raised.front().state >= AlarmState::Warning;
    setVisible(rings);
    if (!rings)
        return;
    const RaisedAlarm &worst = alarms.raised.front();
    setMessage(worst.state == AlarmState::Alarm ? Tone::Bad : Tone::Warn, worst.title);
    setToolTip(worst.facts);
    const int more = alarms.ringing() - 1;
    setAction(more > 0 ? tr("Show this and %n more alarm(s)", nullptr, more) : tr("Show the alarm"));
}

} // namespace sextant
