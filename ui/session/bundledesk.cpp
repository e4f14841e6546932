// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bundledesk.h"

#include "session/reportdesk.h"
#include "session/session.h"

#include <QFileInfo>

namespace sextant {

namespace {

Result<BundleReceipt> madeBundle(const QString &workspacePath, const ProjectReportRequest &request,
                                 const QString &fileName, const Ticket &ticket)
{
    const auto workspace = Workspace::open(workspacePath, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    return makeBundle(*workspace, request, fileName, ticket);
}

} // namespace

BundleDesk::BundleDesk(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{}

QString BundleDesk::suggestedName(const Redaction &redaction) const
{
    return bundleName(m_session->hasProject() && !redaction.repositories ? m_session->state().project.name : QString());
}

void BundleDesk::make(const ReportChoice &choice, const QString &fileName)
{
    const auto audience = findReportTemplate(choice.audience);
    if (!audience) {
        Q_EMIT failed(audience.error());
        return;
    }
    const ProjectReportRequest request{
        m_session->state().project.id, *audience, choice.control, choice.redaction, choice.since, m_session->now(),
        {m_session->person().name}};
    m_session->jobs()->start<BundleReceipt>(
        tr("Make the evidence bundle"),
        [path = m_session->workspacePath(), request, fileName](const Ticket &ticket) {
            return madeBundle(path, request, fileName, ticket);
        },
        [desk = QPointer<BundleDesk>(this)](const Result<BundleReceipt> &receipt) {
            if (!desk)
                return;
            if (receipt)
                Q_EMIT desk->made(*receipt);
            else
                Q_EMIT desk->failed(receipt.error());
        });
}

void BundleDesk::verify(const QString &fileName)
{
    m_session->jobs()->start<BundleVerification>(
        tr("Verify %1").arg(QFileInfo(fileName).fileName()),
        [fileName](const Ticket &ticket) { return verifyBundleFile(fileName, ticket); },
        [desk = QPointer<BundleDesk>(this)](const Result<BundleVerification> &verification) {
            if (!desk)
                return;
            if (verification)
                Q_EMIT desk->verified(*verification);
            else
                Q_EMIT desk->failed(verification.error());
        });
}

} // namespace sextant
