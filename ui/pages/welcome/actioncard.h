// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paintedbutton.h"

namespace sextant {

/// A card that does something when it is pressed: icon, name, one line of detail, and the key at its end.
class ActionCard : public PaintedButton
{
    Q_OBJECT

public:
    ActionCard(QString icon, const QString &title, const QString &detail, const QKeySequence &key,
               QWidget *parent = nullptr);

    void setDetail(const QString &detail);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_detail;
    QString m_key;
};

} // namespace sextant
