// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace sextant {

/// What the opening and checking of a workspace says.
struct WorkspaceText
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceText)
};

} // namespace sextant
