// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

#include <functional>

namespace sextant {

/// Declares --case, --format and --output, the options of a command that answers a case.
void declareCase(QCommandLineParser &options);
void declareCase(QCommandLineParser &options, const QStringList &formats);

/// Reads the file of --case, has it answered and writes the answer. The exit code.
int runCase(const Invocation &invocation, const QString &command,
            const std::function<Result<QByteArray>(const QByteArray &json, const QString &fileName)> &answer);

} // namespace sextant
