// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace sextant {

/// What the reading of mappings and of what they map says.
struct MappingText
{
    Q_DECLARE_TR_FUNCTIONS(MappingText)
};

} // namespace sextant
