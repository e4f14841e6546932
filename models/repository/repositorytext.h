// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace sextant {

/// What the reading of a repository says.
struct RepositoryText
{
    Q_DECLARE_TR_FUNCTIONS(RepositoryText)
};

} // namespace sextant
