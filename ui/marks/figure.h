// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/bounds.h"

#include <QWidget>

namespace sextant {

/// A widget that shows one score with its bounds. Screen readers get a value from 0 to 100 and a name with the bounds;
/// a click or Enter opens where the figure comes from.
class Figure : public QWidget
{
    Q_OBJECT

public:
    explicit Figure(QWidget *parent = nullptr);

    const Bounds &bounds() const { return m_bounds; }
    void setBounds(const Bounds &bounds);
    /// What the score is of, for people who hear it.
    void setName(const QString &name);
    const QString &name() const { return m_name; }

    /// Makes the figure a target for mouse and keyboard.
    void setExplainable(bool explainable);

Q_SIGNALS:
    void explainRequested();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void updateName();

    Bounds m_bounds;
    QString m_name;
    bool m_explainable = false;
};

/// Tells Qt how to read figures aloud; called once by the application.
void installFigureAccessibility();

} // namespace sextant
