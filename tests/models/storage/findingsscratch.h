// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/scratch.h"
#include "storage/findingwriter.h"

namespace sextant {

inline Finding made(FindingClass findingClass, Severity severity, const std::string &rule, const std::string &path)
{
    Finding finding;
    finding.findingClass = findingClass;
    finding.severity = severity;
    finding.rule = rule;
    finding.title = "About " + rule;
    finding.message = "Token of " + path + " is weak";
    finding.path = path;
    finding.line = 7;
    return finding;
}

inline Import reportOf(qint64 project, const QString &tool, char name, const QDate &day)
{
    Import import;
    import.projectId = project;
    import.fileName = tool + u".json";
    import.sha256 = QString(64, QLatin1Char(name));
    import.format = QStringLiteral("sarif");
    import.tool = tool;
    import.scannedAt = QDateTime(day, QTime(9, 0), Qt::UTC);
    return import;
}

/// Three of Semgrep, told of twice so that one is new and one is gone, and two of Trivy, one of which Trivy hides.
struct FindingsScratch : Scratch
{
    FindingsScratch()
    {
        const Finding injection = made(FindingClass::Code, Severity::Critical, "injection", "api/src/search/query.ts");
        const Finding cookie = made(FindingClass::Code, Severity::Medium, "cookie", "api/src/session.ts");
        const Finding gone = made(FindingClass::Code, Severity::Low, "gone", "web/index.ts");
        bring(reportOf(project, QStringLiteral("Semgrep"), 'a', {2026, 10, 1}), {cookie, gone});
        bring(reportOf(project, QStringLiteral("Semgrep"), 'b', {2026, 11, 18}), {injection, cookie});
        Finding package = made(FindingClass::Dependency, Severity::High, "CVE-2026-1", "package-lock.json");
        package.package = "left-pad@1.0.0";
        Finding hidden = made(FindingClass::Dependency, Severity::High, "CVE-2026-2", "package-lock.json");
        hidden.package = "left-pad@1.0.0";
        hidden.suppressed = true;
        bring(reportOf(project, QStringLiteral("Trivy"), 'c', {2026, 11, 1}), {package, hidden});
    }

    void bring(const Import &import, const QList<Finding> &list)
    {
        FindingWriter writer(database);
        for (const Finding &finding : list)
            if (!writer.add(Finding(finding), finding.rule))
                qFatal("A finding for the test could not be made");
        if (!writer.commit(import))
            qFatal("An import for the test could not be made");
    }

    qint64 idOf(const QString &rule) const
    {
        return database.value(QStringLiteral("SELECT id FROM finding WHERE rule = ?"), {rule})->toLongLong();
    }
};

} // namespace sextant
