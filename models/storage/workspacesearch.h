// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "storage/database.h"

namespace sextant {

/// A finding whose text holds what was looked for; enough to show it in a list and to open it.
struct FoundFinding
{
    qint64 id = 0;
    qint64 projectId = 0;
    QString project;
    Severity severity = Severity::Unrated;
    QString title;
    QString tool;
    QString path;
    int line = 0;
};

/// Looks through the texts of all projects. Each word must begin a word of the text; at most `most` are given, those
/// of `first` before the others. Reads the index only as far as needed, so a million findings are no burden.
Result<QList<FoundFinding>> findFindings(const Database &database, const QString &words, qint64 first, int most);

/// Somebody who is named in a project: of its people, or as the owner of a check.
struct FoundPerson
{
    QString name;
    qint64 projectId = 0;
    QString project;

    bool operator==(const FoundPerson &) const = default;
};

/// All of them, by name.
Result<QList<FoundPerson>> peopleOfProjects(const Database &database);

} // namespace sextant
