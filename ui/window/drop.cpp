// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/drop.h"

#include "questionnaire/filekind.h"
#include "usecases/makebundle.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sextant {

namespace {

struct DropText
{
    Q_DECLARE_TR_FUNCTIONS(Drop)
};

} // namespace

Drop Drop::of(const QList<QUrl> &places)
{
    Drop drop;
    for (const QUrl &place : places) {
        const QFileInfo file(place.toLocalFile());
        if (!place.isLocalFile() || !file.exists())
            continue;
        if (file.isDir())
            drop.folders << file.absoluteFilePath();
        else if (file.suffix() == QStringLiteral("sextant"))
            drop.workspace = file.absoluteFilePath();
        else if (file.suffix().startsWith(QStringLiteral("xls"), Qt::CaseInsensitive))
            drop.questionnaire = file.absoluteFilePath();
        else if (isBundleName(file.fileName()))
            drop.bundle = file.absoluteFilePath();
        else
            drop.addText(file);
    }
    // Only one can be asked about; the import tells of each that it cannot read.
    if (!drop.reports.isEmpty() || drop.unsure.size() > 1)
        drop.reports << std::exchange(drop.unsure, {});
    return drop;
}

void Drop::addText(const QFileInfo &file)
{
    static const QStringList tables{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt")};
    const QString path = file.absoluteFilePath();
    const TablePurpose kind = tables.contains(file.suffix().toLower()) ? purposeOfTable(path) : TablePurpose::Report;
    if (kind == TablePurpose::Questionnaire)
        questionnaire = path;
    else
        (kind == TablePurpose::Either ? unsure : reports) << path;
}

QString Drop::promise(const QString &project) const
{
    if (!workspace.isEmpty())
        return DropText::tr("Open the workspace %1").arg(QFileInfo(workspace).fileName());
    if (!bundle.isEmpty())
        return DropText::tr("Verify the evidence bundle %1").arg(QFileInfo(bundle).fileName());
    if (!folders.isEmpty())
        return DropText::tr("Scan %1").arg(QFileInfo(folders.front()).fileName());
    if (reports.isEmpty() && !questionnaire.isEmpty() && !project.isEmpty())
        return DropText::tr("Answer the questionnaire %1 for %2").arg(QFileInfo(questionnaire).fileName(), project);
    if (!unsure.isEmpty() && questionnaire.isEmpty() && !project.isEmpty())
        return DropText::tr("Import %1, or answer it as a questionnaire").arg(QFileInfo(unsure.front()).fileName());
    if (reports.isEmpty() && unsure.isEmpty() && questionnaire.isEmpty())
        return DropText::tr("Folders and report files can be let go here");
    if (project.isEmpty())
        return DropText::tr("Open a project first, then its reports");
    return DropText::tr("Import %n report file(s) into %1", nullptr, int(reports.size())).arg(project);
}

} // namespace sextant
