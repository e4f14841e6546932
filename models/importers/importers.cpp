// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/report.h"

namespace sextant {

extern const Importer coberturaImporter;
extern const Importer gitleaksImporter;
extern const Importer goCoverImporter;
extern const Importer jacocoImporter;
extern const Importer junitImporter;
extern const Importer lcovImporter;
extern const Importer npmAuditImporter;
extern const Importer npmAuditV1Importer;
extern const Importer sarifImporter;
extern const Importer semgrepImporter;
extern const Importer trivyImporter;

std::span<const Importer *const> importers()
{
    static constexpr const Importer *list[] = {
        &coberturaImporter, &gitleaksImporter,   &goCoverImporter, &jacocoImporter,  &junitImporter, &lcovImporter,
        &npmAuditImporter,  &npmAuditV1Importer, &sarifImporter,   &semgrepImporter, &trivyImporter,
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
