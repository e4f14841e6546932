// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/decision/decisionwizard.h"

class QComboBox;

namespace sextant {

/// The same question for each part of the code: keep it or replace it.
class PartsStep : public DecisionStep
{
    Q_OBJECT

public:
    explicit PartsStep(DecisionWizard *wizard);

    void initializePage() override;

private:
    QWidget *buildPart(const ComponentReading &component);
    void refresh();
    void choose(const QString &path, Scope scope);

    struct Row
    {
        QString path;
        TextLabel *chance;
        TextLabel *apart;
        QComboBox *scope;
    };
    QList<Row> m_rows;
    TextLabel *m_share;
};

} // namespace sextant
