// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/verification.h"

#include <QDialog>

class QGridLayout;
class QVBoxLayout;

namespace sextant {

/// What verifying a bundle gave: whose it is, what was looked at, what differs, the scores as they come out here, and
/// what none of this can show. Not modal: the work goes on behind it.
class BundleCheck : public QDialog
{
    Q_OBJECT

public:
    BundleCheck(BundleVerification verification, QWidget *parent);

    QString text() const; ///< what "Copy as text" copies

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeContent();
    QWidget *makeButtons();
    void addOrigin(QVBoxLayout *lines);
    void addSteps(QVBoxLayout *lines);
    void addDifferences(QVBoxLayout *lines);
    void addScores(QVBoxLayout *lines);
    void addLimits(QVBoxLayout *lines);

    BundleVerification m_verification;
};

} // namespace sextant
