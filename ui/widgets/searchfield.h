// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paintedbutton.h"

namespace sextant {

/// Looks like a field and opens the palette; shrinks to an icon in narrow windows.
class SearchField : public PaintedButton
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    void setKeyText(const QString &key); ///< as the platform writes it: "Ctrl+K"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_narrow = false;
    QString m_key;
};

} // namespace sextant
