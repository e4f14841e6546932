// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/incident.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;

namespace sextant {

class Button;

/// One incident: when, how long, why, who noticed, and which check would have kept it away.
class IncidentDialog : public QDialog
{
    Q_OBJECT

public:
    IncidentDialog(const Incident &incident, const Catalogue &catalogue, const QDateTime &now, QWidget *parent);

Q_SIGNALS:
    void chosen(const sextant::Incident &incident);

private:
    QWidget *makeButtons();
    void offerChecks(const Catalogue &catalogue);
    void updateState();
    Incident entered() const;

    Incident m_incident;
    QLineEdit *m_title;
    QDateTimeEdit *m_started;
    QCheckBox *m_over;
    QDoubleSpinBox *m_hours;
    QPlainTextEdit *m_cause;
    QComboBox *m_detection;
    QComboBox *m_check;
    Button *m_apply = nullptr;
};

} // namespace sextant
