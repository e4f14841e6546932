// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "base/ticket.h"
#include "bundle/bundlemanifest.h"

namespace sextant {

/// One thing in which a bundle is not what it says.
struct BundleDifference
{
    enum class Kind : quint8 {
        Missing,    ///< the manifest lists it and it is not there
        Added,      ///< it is there and the manifest does not list it
        Changed,    ///< its bytes are others than those that the manifest lists
        Unreadable, ///< it does not have the shape that its schema gives
        Contrary,   ///< manifest and member state different things
        Method,     ///< made with a method that this program does not have
        Figure,     ///< a figure comes out otherwise from the evidence
    };

    Kind kind = Kind::Changed;
    QString member;
    QString figure; ///< of Figure and Contrary: which one; of Unreadable the reason
    QString claimed;
    QString found;
};

/// What looking through a bundle gave. Every member is read; nothing is written, and nothing else is needed.
struct BundleVerification
{
    QString fileName;
    qint64 bytes = 0;
    QString sha256; ///< of the whole file, to be compared by another channel
    BundleManifest manifest;
    QList<BundleMember> members; ///< those that are there
    QList<BundleDifference> differences;
    std::optional<Assessment> assessment; ///< worked out from the evidence inside; none where that cannot be read
    qint64 figures = 0;                   ///< that were worked out again and compared
    qint64 findings = 0;

    bool holds() const { return differences.isEmpty() && assessment.has_value(); }
};

/// Refuses what is no bundle; whatever is wrong with one that is becomes a difference.
Result<BundleVerification> verifyBundle(const QByteArray &zip, const QString &fileName, const Ticket &ticket);
Result<BundleVerification> verifyBundleFile(const QString &fileName, const Ticket &ticket);

template <>
std::span<const Name<BundleDifference::Kind>> names<BundleDifference::Kind>();

} // namespace sextant
