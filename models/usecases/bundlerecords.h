// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "reports/redaction.h"
#include "storage/cistore.h"
#include "storage/decisionstore.h"
#include "storage/findingstore.h"
#include "usecases/loadproject.h"

namespace sextant {

// What a bundle keeps beside that which its scores rest on: each function writes one member, names left out.

QByteArray bundleFacts(const ProjectState &state, Redactor &redactor);
QByteArray bundleImports(const QList<Import> &imports, Redactor &redactor);
QByteArray bundleDecisions(const QList<StoredDecision> &decisions, Redactor &redactor);
/// metrics is the answer of `sextant ci metrics`.
QByteArray bundleDelivery(const QList<StoredSource> &sources, qint64 runs, const QByteArray &metrics,
                          Redactor &redactor);
QByteArray bundleHistory(const QList<Snapshot> &snapshots, const QList<AnswerRevision> &answers, Redactor &redactor);
/// One line of JSON a finding.
Result<QByteArray> bundleFindings(const Workspace &workspace, qint64 projectId, Redactor &redactor,
                                  const Ticket &ticket);
/// An own catalogue with the texts for people masked; its rules stay, so that its hash does.
QByteArray bundleCatalogue(const QByteArray &catalogueFile, Redactor &redactor);

/// Everybody who decided something about a finding, or sees to it.
Result<QStringList> peopleOfFindings(const Workspace &workspace, qint64 projectId);

} // namespace sextant
