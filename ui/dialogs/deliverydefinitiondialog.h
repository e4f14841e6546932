// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/deliveryview.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace sextant {

/// What counts as a failure and as a deployment. Every figure of the page hangs on the answers.
class DeliveryDefinitionDialog : public QDialog
{
    Q_OBJECT

public:
    DeliveryDefinitionDialog(const DeliveryDefinition &definition, const DeliveryView &view, QWidget *parent);

    DeliveryDefinition definition() const;

Q_SIGNALS:
    void chosen(const DeliveryDefinition &definition);

private:
    QWidget *makeButtons();
    void offerNames();

    QStringList m_workflows;
    QStringList m_environments;
    QComboBox *m_branch;
    QCheckBox *m_pullRequests;
    QCheckBox *m_unstable;
    QCheckBox *m_cancelled;
    QComboBox *m_rule;
    QComboBox *m_name;
};

} // namespace sextant
