// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "repository/inspection.h"

namespace sextant {

/// A report file that went into the assessment, in one line.
struct ImportedFile
{
    QString file;
    QString format;
    QString tool;
    QString status;
    FindingCounts counts;
};

/// What every report of an assessment is written from.
struct Scorecard
{
    QString project;
    QList<Inspection> inspections;
    QList<ImportedFile> imports;
    Assessment assessment;
    Catalogue catalogue;
    QString programVersion;
};

/// Not pass and a ship-stopper at the stage aimed at, in the catalogue's order.
QList<const CheckResult *> openShipStoppers(const Scorecard &scorecard);

/// Checks of one dimension that apply: fail first, then contested, unproven, unknown, pass.
QList<const CheckResult *> checksToShow(const Scorecard &scorecard, Dimension dimension);

/// "src/app.ts:12", "src/app.ts", or nothing.
QString placeText(const Place &place);

/// First seven characters of a commit id.
QString shortCommit(const QString &commit);

} // namespace sextant
