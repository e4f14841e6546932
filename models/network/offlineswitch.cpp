// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/offlineswitch.h"

#include <QCoreApplication>
#include <QSettings>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

const QString key = u"network/offline"_s;

struct OfflineSwitchText
{
    Q_DECLARE_TR_FUNCTIONS(OfflineSwitch)
};

/// Read from the settings once, since requests ask ten times a second.
std::atomic<bool> &chosen()
{
    static std::atomic<bool> on = QSettings().value(key, false).toBool();
    return on;
}

} // namespace

bool OfflineSwitch::isOnByEnvironment()
{
    const QString value = qEnvironmentVariable("SEXTANT_OFFLINE").trimmed();
    return !value.isEmpty() && value != "0"_L1;
}

bool OfflineSwitch::isOn()
{
    return isOnByEnvironment() || chosen();
}

void OfflineSwitch::set(bool on)
{
    chosen() = on;
    QSettings().setValue(key, on);
}

Error OfflineSwitch::error()
{
    return environmentError(OfflineSwitchText::tr("Sextant is set to stay offline, so nothing was sent."), {},
                            isOnByEnvironment()
                                ? OfflineSwitchText::tr("SEXTANT_OFFLINE is set in the environment.")
                                : OfflineSwitchText::tr("The switch is on the settings page, under Network."));
}

} // namespace sextant
