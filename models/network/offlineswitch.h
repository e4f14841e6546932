// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace sextant {

/// Whether anything may be sent at all. It is asked before every request and while one is under way; there is no way
/// around it. Belongs to the user, not to a workspace. May be asked from any thread.
class OfflineSwitch
{
public:
    static bool isOn();
    /// SEXTANT_OFFLINE in the environment cannot be taken back in the settings.
    static bool isOnByEnvironment();
    static void set(bool on);
    /// What to tell when something would have been sent.
    static Error error();
};

} // namespace sextant
