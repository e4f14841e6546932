// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/explanation.h"

namespace sextant {

/// The sentences of an explanation. Each figure that decides something stands in one of them.
namespace ExplanationWords {

QString readiness();
QString ofAge(double days);
QString ofEvidence(const EvidenceWeight &weight, double maxAgeDays);
QString ofChange(const Check &check, const QString &name, double gain);
QStringList ofCheck(const Catalogue &catalogue, const Assessment &assessment, const CheckResult &result, double has);
QStringList ofDimension(const Assessment &assessment, const DimensionExplanation &explanation);
QStringList ofProduct(const Assessment &assessment, const ProductExplanation &explanation);

} // namespace ExplanationWords

} // namespace sextant
