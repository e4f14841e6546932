// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace sextant {

/// What the reading of a catalogue says.
struct CatalogueText
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueText)
};

} // namespace sextant
