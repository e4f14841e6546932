// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace sextant {

/// One file as a commit has it, at most 1 MiB; never from the working directory.
Result<QByteArray> readFileAt(const QString &repository, const QString &commit, const QString &path);

} // namespace sextant
