// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/explain/sourcecontext.h"

#include <QWidget>

namespace sextant {

/// A few lines of code with their numbers and one line marked. Always from left to right.
class CodeView : public QWidget
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);

    void setSource(const MarkedLines &source);
    const MarkedLines &source() const { return m_source; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MarkedLines m_source;
};

} // namespace sextant
