// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/explanation.h"
#include "marks/glyphs.h"
#include "widgets/paintedbutton.h"

namespace sextant {

/// Where the columns of the list of effects end, seen from the end of a row; its head uses them too.
struct EffectColumns
{
    QRect text, swatch, worth, gain, arrow;

    static EffectColumns of(const QRect &rect);
};

Fill fillOf(EvidenceBasis basis);

/// One check of a dimension: what it has of what it is worth, and what proving it would add. A press unfolds it.
class EffectRow : public PaintedButton
{
    Q_OBJECT

public:
    explicit EffectRow(const CheckExplanation &check, QWidget *parent = nullptr);

    const QString &checkId() const { return m_checkId; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_checkId;
    QString m_title;
    CheckState m_state;
    EvidenceBasis m_basis;
    QString m_worth;
    QString m_gain;
};

/// The head of that list.
class EffectHead : public QWidget
{
    Q_OBJECT

public:
    explicit EffectHead(int checks, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_checks;
};

} // namespace sextant
