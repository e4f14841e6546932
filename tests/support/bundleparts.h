// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

namespace sextant::test {

using BundleParts = QMap<QByteArray, QByteArray>;

/// What is in a ZIP file; nothing where it cannot be read.
BundleParts unpackedBundle(const QByteArray &zip);
QByteArray packedBundle(const BundleParts &parts);

/// Makes the seal of the manifest fit what it says now, as a forger would.
void sealAnew(BundleParts &parts);

/// Puts the size and SHA-256 of a member as it is now into the manifest, and seals it.
void listAnew(BundleParts &parts, const QByteArray &member);

} // namespace sextant::test
