// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/scorecard.h"
#include "usecases/importscan.h"

namespace sextant {

/// One product to look at: its repositories, its reports, and what people say.
struct AssessRequest
{
    QString name; ///< empty: the first repository's or report's
    QStringList repositories;
    QString revision = QStringLiteral("HEAD");
    QStringList reports;
    Profile profile; ///< answered by people
    Stage target = Stage::Production;
    std::optional<Stage> declared; ///< the stage that people say the product has
    QList<Answer> answers;
    QDateTime now; ///< UTC; invalid: the system's clock, or the commit's date for a revision other than HEAD
    int threads = 2;
    QStringList components = {}; ///< folders of the one repository, each a source of its own; none: all of it
};

/// Everything that was collected and what it comes to. Nothing is stored yet.
struct AssessedProduct
{
    QString name;
    bool nameIsGiven = true; ///< else it is the first repository's or report's
    QList<Inspection> inspections;
    QList<ReadScan> scans;
    Profile answeredProfile; ///< by people, without what was prefilled
    std::optional<Stage> declared;
    AssessmentInput input;
    Assessment assessment;
};

/// Collects, then scores. Whole or not at all: the first repository or report that cannot be read is the error.
Result<AssessedProduct> assessProduct(const AssessRequest &request, const Catalogue &catalogue, const Ticket &ticket);

/// Scores what was collected; request.repositories and request.reports are not read.
Result<AssessedProduct> assessCollected(const AssessRequest &request, const QList<Inspection> &inspections,
                                        const QList<ReadScan> &scans, const Catalogue &catalogue);

/// What reports are written from.
Scorecard scorecardOf(const AssessedProduct &product, const Catalogue &catalogue);

} // namespace sextant
