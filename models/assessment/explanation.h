// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"

namespace sextant {

/// How much one piece of evidence counts, and why.
struct EvidenceWeight
{
    Evidence evidence;
    double ageDays = 0;
    double trust = 0; ///< in its kind
    double freshness = 0;
    double reliability = 0;
    bool speaks = false; ///< reliable enough, and the most reliable of its kind
    QString words;
};

/// Where the figures of one check come from.
struct CheckExplanation
{
    QString checkId;
    QString title;
    Dimension dimension = Dimension::Reliability;
    CheckState state = CheckState::Unknown;
    EvidenceBasis basis = EvidenceBasis::Missing;
    double worth = 0; ///< of its dimension's 100 points
    double has = 0;   ///< of them, what is proven
    double gain = 0;  ///< of its dimension, if it were proven
    double headlineGain = 0;
    QStringList derivation;
    QList<EvidenceWeight> evidence;
};

/// The one check that would move a score most, in words.
struct BiggestChange
{
    QString checkId;
    QString words;
};

struct DimensionExplanation
{
    Dimension dimension = Dimension::Reliability;
    double score = 0;
    double low = 0;
    double high = 0;
    int seen = 0, claimed = 0, couldBe = 0, gaps = 0; ///< whole points that add up to 100
    int checks = 0;
    double weight = 0;
    double proven = 0; ///< weight of what is proven
    int stoppersOpen = 0;
    std::optional<double> cap; ///< only where it decides the score
    QStringList derivation;
    QList<CheckExplanation> parts; ///< biggest effect first
    std::optional<BiggestChange> biggest;
};

struct ProductExplanation
{
    struct Part
    {
        Dimension dimension = Dimension::Reliability;
        double score = 0;
        double low = 0;
        double high = 0;
        double pull = 0; ///< 0 to 1: its part of the soft minimum
    };

    double score = 0;
    double low = 0;
    double high = 0;
    double softMinimum = 0;
    double cap = 100;
    bool capDecides = false;
    QList<Part> parts; ///< biggest pull first
    QStringList derivation;
    std::optional<BiggestChange> biggest;
};

/// None where no check applies.
std::optional<ProductExplanation> explainProduct(const Catalogue &catalogue, const Assessment &assessment);
std::optional<DimensionExplanation> explainDimension(const Catalogue &catalogue, const Assessment &assessment,
                                                     Dimension dimension);
/// None for a check that the catalogue does not have.
std::optional<CheckExplanation> explainCheck(const Catalogue &catalogue, const Assessment &assessment,
                                             const QString &checkId);

/// "today", "12 days old", "4 months old": days up to 90, then months.
QString ageText(double days);

} // namespace sextant
