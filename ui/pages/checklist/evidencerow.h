// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"

#include <QWidget>

namespace sextant {

class Button;

/// One thing that speaks for or against a check, and the places where it was seen.
class EvidenceRow : public QWidget
{
    Q_OBJECT

public:
    EvidenceRow(const Evidence &evidence, const Check &check, const QDate &today, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addPlaces(const QList<Place> &places);
};

} // namespace sextant
