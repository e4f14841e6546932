// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/projectreport.h"

namespace sextant {

/// What was written, for the receipt.
struct BundleReceipt
{
    QString fileName;
    QString sha256;
    qint64 bytes = 0;
    int members = 0;
};

/// Everything that the scores of a project rest on, with its report, as one ZIP file that others can verify. Names are
/// left out of every member as the request says. The same state, request and language give the same bytes. Reads only.
Result<QByteArray> bundleOfProject(const Workspace &workspace, const ProjectReportRequest &request,
                                   const Ticket &ticket);

/// The same into a file, once it is verified: written beside the old file and put in its place, or nothing.
Result<BundleReceipt> makeBundle(const Workspace &workspace, const ProjectReportRequest &request,
                                 const QString &fileName, const Ticket &ticket);

/// "Harbour Clinic.bundle.zip": what a bundle is called unless told otherwise, and how a window knows one.
QString bundleName(const QString &project);
bool isBundleName(const QString &fileName);

} // namespace sextant
