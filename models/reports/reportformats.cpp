// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportformats.h"

namespace sextant {

std::span<const ReportFormat> reportFormats()
{
    static constexpr ReportFormat formats[] = {
        {"text", "txt", writeTextReport},
        {"json", "json", writeJsonReport},
        {"markdown", "md", writeMarkdownReport},
        {"html", "html", writeHtmlReport},
    };
    return formats;
}

const ReportFormat *findReportFormat(QStringView id)
{
    const auto formats = reportFormats();
    const auto it =
        std::ranges::find_if(formats, [id](const ReportFormat &f) { return id == QLatin1StringView(f.id); });
    return it == formats.end() ? nullptr : &*it;
}

} // namespace sextant
