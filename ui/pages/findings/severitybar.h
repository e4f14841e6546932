// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "items/findingsearch.h"

#include <QWidget>

namespace sextant {

class SeverityButton;

/// Severities as shapes with their numbers; each can be switched on, and with none on all are meant.
class SeverityBar : public QWidget
{
    Q_OBJECT

public:
    explicit SeverityBar(QWidget *parent = nullptr);

    void setCounts(const QList<FacetCount> &counts);
    void setChosen(const QSet<Severity> &chosen);

Q_SIGNALS:
    void chosen(const QSet<Severity> &severities); ///< by the user

private:
    QList<SeverityButton *> m_buttons;
};

} // namespace sextant
