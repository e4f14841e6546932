// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace sextant {

/// Which sections a report for an audience has, in order. A data file; people copy and edit it.
struct ReportTemplate
{
    QString id;
    QString title;
    QString introduction; ///< one paragraph in front; may be empty
    QStringList sections; ///< ids of reportSections()
    int findings = 200;   ///< rows of the list of findings in a report for reading
    int pages = 0;        ///< at most so many; 0: as many as it takes
};

/// The sections that a template may name.
QStringList reportSections();

/// Errors name the file and the line or the JSON pointer.
Result<ReportTemplate> readReportTemplate(const QByteArray &json, const QString &fileName);
Result<ReportTemplate> readReportTemplateFile(const QString &fileName);

/// Those that come with the program, in the order of the list.
QList<ReportTemplate> reportTemplates();
/// The id of one that comes with the program, or a file.
Result<ReportTemplate> findReportTemplate(const QString &idOrFile);
/// The file of one that comes with the program, as a start for an own copy.
QByteArray reportTemplateSource(const QString &id);
/// In the program's language.
QString titleOf(const ReportTemplate &reportTemplate);
QString introductionOf(const ReportTemplate &reportTemplate);

} // namespace sextant
