// SPDX-License-Identifier: GPL-3.0-or-later
#include "manyfindings.h"

#include "storage/findingwriter.h"
#include "storage/projectstore.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int tools = 5;
constexpr const char *toolNames[tools] = {"Semgrep", "Trivy", "npm audit", "Checkov", "Gitleaks"};
constexpr const char *words[] = {"query", "header", "cookie", "token", "buffer", "path", "session", "template"};
constexpr FindingClass classes[tools] = {FindingClass::Code, FindingClass::Container, FindingClass::Dependency,
                                         FindingClass::Infrastructure, FindingClass::Secret};

Finding finding(int tool, int number)
{
    const quint32 mixed = quint32(number) * 2654435761u;
    Finding finding;
    finding.findingClass = classes[tool];
    finding.severity = Severity(std::min<quint32>(5, mixed % 16 / 3));
    finding.suppressed = mixed % 50 == 7;
    finding.rule = std::string(toolNames[tool]) + ".rule-" + std::to_string(mixed % 300);
    finding.title =
        "Untrusted input reaches a " + std::string(words[mixed % 8]) + ", rule " + std::to_string(mixed % 300);
    finding.message = "The value of field " + std::to_string(number) + " flows into a " + words[mixed / 8 % 8] +
                      " without a check at this place";
    const quint32 file = mixed / 64 % 20000;
    finding.path = "services/svc-" + std::to_string(file % 40) + "/src/module" + std::to_string(file % 90) + "/file" +
                   std::to_string(file) + ".ts";
    finding.line = number % 900 + 1;
    finding.cwes = {20 + int(mixed % 80)};
    if (tool == 1 || tool == 2)
        finding.package = "library-" + std::to_string(mixed % 700) + "@1." + std::to_string(mixed % 9);
    return finding;
}

} // namespace

Result<qint64> makeManyFindings(const QString &path, int findings)
{
    const auto workspace = Workspace::create(path);
    if (!workspace)
        return workspace.error();
    const auto project = ProjectStore(workspace->database()).create(u"Many findings"_s);
    if (!project)
        return project.error();
    for (int tool = 0; tool < tools; ++tool) {
        FindingWriter writer(workspace->database());
        for (int number = tool; number < findings; number += tools)
            if (const Status added = writer.add(finding(tool, number), "key|" + std::to_string(number)); !added)
                return added.error();
        Import import;
        import.projectId = project->id;
        import.fileName = u"%1.sarif"_s.arg(QString::fromLatin1(toolNames[tool]));
        import.sha256 = QString(64, QLatin1Char(char('a' + tool)));
        import.format = u"sarif"_s;
        import.tool = QString::fromLatin1(toolNames[tool]);
        import.scannedAt = QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC).addDays(-tool * 30);
        if (const auto stored = writer.commit(import); !stored)
            return stored.error();
    }
    return project->id;
}

} // namespace sextant
