// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

class QFileInfo;

namespace sextant {

/// What was let go over the window, sorted by what will happen to it. Only local places count.
struct Drop
{
    QStringList folders;
    QStringList reports;
    QString workspace;
    QString questionnaire; ///< a workbook, which no scanner writes, or a text that asks
    QStringList unsure;    ///< texts that may be a questionnaire or a report
    QString bundle;        ///< of evidence, to be verified

    static Drop of(const QList<QUrl> &places);
    bool isEmpty() const
    {
        return folders.isEmpty() && reports.isEmpty() && unsure.isEmpty() && workspace.isEmpty() &&
               questionnaire.isEmpty() && bundle.isEmpty();
    }
    /// Tables are told apart by what stands in them.
    void addText(const QFileInfo &file);
    /// "Import 3 scan files into Harbour Clinic"; project may be empty.
    QString promise(const QString &project) const;
};

} // namespace sextant
