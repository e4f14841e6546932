// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/verification.h"
#include "usecases/makebundle.h"

#include <QObject>

namespace sextant {

class Session;
struct ReportChoice;

/// Evidence bundles: makes one of the open project, and verifies one that somebody sent, project or not.
class BundleDesk : public QObject
{
    Q_OBJECT

public:
    explicit BundleDesk(Session *session, QObject *parent = nullptr);

    /// Says no name that the redaction hides.
    QString suggestedName(const Redaction &redaction) const;
    /// Answers with made() or failed(); a stop leaves everything as it was.
    void make(const ReportChoice &choice, const QString &fileName);
    /// Answers with verified() or failed(). Reads only.
    void verify(const QString &fileName);

Q_SIGNALS:
    void made(const sextant::BundleReceipt &receipt);
    void verified(const sextant::BundleVerification &verification);
    void failed(const sextant::Error &error);

private:
    Session *m_session;
};

} // namespace sextant
