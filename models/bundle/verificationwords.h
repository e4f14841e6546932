// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/verification.h"

namespace sextant {

/// "The bundle is whole, and its scores hold.", or what kind of trouble there is.
QString headlineOf(const BundleVerification &verification);
/// What was looked at and came out right or wrong, one sentence a step.
QStringList stepsOf(const BundleVerification &verification);
/// The member, the figure, and what is claimed and found.
QString sentenceOf(const BundleDifference &difference);
/// Project, day, target and ruler.
QStringList originOf(const BundleManifest &manifest);
/// What no verification of a file alone can show.
QStringList limitsOfVerification();

/// The answer of `sextant bundle verify`, for people and for programs (schema sextant.bundle-verify/1).
QByteArray verificationText(const BundleVerification &verification);
QByteArray verificationJson(const BundleVerification &verification);

} // namespace sextant
