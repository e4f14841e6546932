// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/report.h"

namespace sextant {

extern const Importer banditImporter;
extern const Importer checkovImporter;
extern const Importer coberturaImporter;
extern const Importer cyclonedxJsonImporter;
extern const Importer cyclonedxXmlImporter;
extern const Importer defectDojoCsvImporter;
extern const Importer defectDojoJsonImporter;
extern const Importer dependencyCheckJsonImporter;
extern const Importer dependencyCheckXmlImporter;
extern const Importer githubActionsImporter;
extern const Importer gitlabCiImporter;
extern const Importer gitlabSecurityImporter;
extern const Importer gitleaksImporter;
extern const Importer goCoverImporter;
extern const Importer gosecImporter;
extern const Importer grypeImporter;
extern const Importer hadolintImporter;
extern const Importer jacocoImporter;
extern const Importer jenkinsImporter;
extern const Importer jmeterCsvImporter;
extern const Importer jmeterXmlImporter;
extern const Importer junitImporter;
extern const Importer k6Importer;
extern const Importer kubeBenchImporter;
extern const Importer kubescapeImporter;
extern const Importer lcovImporter;
extern const Importer lighthouseImporter;
extern const Importer locustImporter;
extern const Importer niktoJsonImporter;
extern const Importer niktoXmlImporter;
extern const Importer npmAuditImporter;
extern const Importer npmAuditV1Importer;
extern const Importer nucleiImporter;
extern const Importer osvScannerImporter;
extern const Importer pipAuditImporter;
extern const Importer prowlerCsvImporter;
extern const Importer prowlerJsonImporter;
extern const Importer sarifImporter;
extern const Importer scorecardImporter;
extern const Importer semgrepImporter;
extern const Importer snykImporter;
extern const Importer sonarqubeImporter;
extern const Importer spdxImporter;
extern const Importer testsslCsvImporter;
extern const Importer testsslJsonImporter;
extern const Importer tfsecImporter;
extern const Importer trivyImporter;
extern const Importer trufflehogImporter;
extern const Importer yarnAuditImporter;
extern const Importer zapJsonImporter;
extern const Importer zapXmlImporter;

std::span<const Importer *const> importers()
{
    // One a line, so that a new importer is one new line.
    // clang-format off
    static constexpr const Importer *list[] = {
        &banditImporter,
        &checkovImporter,
        &coberturaImporter,
        &cyclonedxJsonImporter,
        &cyclonedxXmlImporter,
        &defectDojoCsvImporter,
        &defectDojoJsonImporter,
        &dependencyCheckJsonImporter,
        &dependencyCheckXmlImporter,
        &githubActionsImporter,
        &gitlabCiImporter,
        &gitlabSecurityImporter,
        &gitleaksImporter,
        &goCoverImporter,
        &gosecImporter,
        &grypeImporter,
        &hadolintImporter,
        &jacocoImporter,
        &jenkinsImporter,
        &jmeterCsvImporter,
        &jmeterXmlImporter,
        &junitImporter,
        &k6Importer,
        &kubeBenchImporter,
        &kubescapeImporter,
        &lcovImporter,
        &lighthouseImporter,
        &locustImporter,
        &niktoJsonImporter,
        &niktoXmlImporter,
        &npmAuditImporter,
        &npmAuditV1Importer,
        &nucleiImporter,
        &osvScannerImporter,
        &pipAuditImporter,
        &prowlerCsvImporter,
        &prowlerJsonImporter,
        &sarifImporter,
        &scorecardImporter,
        &semgrepImporter,
        &snykImporter,
        &sonarqubeImporter,
        &spdxImporter,
        &testsslCsvImporter,
        &testsslJsonImporter,
        &tfsecImporter,
        &trivyImporter,
        &trufflehogImporter,
        &yarnAuditImporter,
        &zapJsonImporter,
        &zapXmlImporter,
    };
    // clang-format on
    return list;
}

const Importer *findImporter(QStringView id)
{
    const auto all = importers();
    const auto at = std::ranges::find_if(all, [id](const Importer *one) { return id == QLatin1StringView(one->id); });
    return at == all.end() ? nullptr : *at;
}

} // namespace sextant
