// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/report.h"

namespace sextant {

extern const Importer sarifImporter;

std::span<const Importer *const> importers()
{
    static constexpr const Importer *list[] = {
        &sarifImporter,
    };
    return list;
}

const Importer *findImporter(QStringView id)
{
    const auto all = importers();
    const auto at = std::ranges::find_if(all, [id](const Importer *one) { return id == QLatin1StringView(one->id); });
    return at == all.end() ? nullptr : *at;
}

} // namespace sextant
