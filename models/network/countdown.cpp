// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/countdown.h"

#include "network/offlineswitch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QThread>

namespace sextant {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 betweenAsking = 100;

struct CountdownText
{
    Q_DECLARE_TR_FUNCTIONS(Countdown)
};

} // namespace

NetworkTime NetworkTime::system()
{
    return {[] { return QDateTime::currentMSecsSinceEpoch(); },
            [](qint64 milliseconds) { QThread::msleep(static_cast<unsigned long>(milliseconds)); }};
}

QString timeLeft(qint64 milliseconds)
{
    const qint64 seconds = (milliseconds + second - 1) / second;
    if (seconds < 60)
        return CountdownText::tr("%1 s").arg(seconds);
    return CountdownText::tr("%1:%2 min").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

Status waitFor(qint64 milliseconds, const QString &why, const NetworkTime &time, const Ticket &ticket)
{
    const qint64 from = time.now();
    const qint64 until = from + milliseconds;
    qint64 told = -1;
    while (time.now() < until) {
        if (ticket.cancelled())
            return cancelledError();
        if (OfflineSwitch::isOn())
            return OfflineSwitch::error();
        const qint64 left = until - time.now();
        if (const qint64 seconds = (left + second - 1) / second; seconds != told) {
            told = seconds;
            const auto all = int((milliseconds + second - 1) / second);
            ticket.report(all - int(seconds) + 1, all + 1, why.arg(timeLeft(left)));
        }
        time.pause(std::min(left, betweenAsking));
    }
    return done();
}

} // namespace sextant
