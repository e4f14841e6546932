// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/scorecard.h"

namespace sextant {

/// A way to write a scorecard down. A new one is one new file and one line in reportformats.cpp.
struct ReportFormat
{
    const char *id;
    const char *suffix;
    QByteArray (*write)(const Scorecard &scorecard); ///< UTF-8, ends with a line break
};

std::span<const ReportFormat> reportFormats();
const ReportFormat *findReportFormat(QStringView id);

QByteArray writeTextReport(const Scorecard &scorecard);
QByteArray writeJsonReport(const Scorecard &scorecard);
QByteArray writeMarkdownReport(const Scorecard &scorecard);
QByteArray writeHtmlReport(const Scorecard &scorecard);

} // namespace sextant
