// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QWidget>

namespace sextant {

/// One line that is cut where it does not fit; tooltip and accessible name keep the whole text.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, Type type = Type::Body, Ink ink = Ink::Primary,
                         QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    void setInk(Ink ink);
    void setElideMode(Qt::TextElideMode mode); ///< middle for paths
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_text;
    Type m_type;
    Ink m_ink;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace sextant
