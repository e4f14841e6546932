// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/rulerdesk.h"

#include <QDialog>

class QDoubleSpinBox;

namespace sextant {

class Button;
class CheckWeights;
class TextLabel;

/// Weights and thresholds of the open project, each beside the published one, with what the score would come to.
class RulerDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RulerDialog(Session *session, QWidget *parent = nullptr);

    /// As it is entered; may not be sound.
    const Ruler &entered() const { return m_ruler; }

private:
    QWidget *makeDimensions();
    QWidget *makeStates();
    QWidget *makeLevels();
    QWidget *makeFoot();
    QWidget *makeButtons();
    /// A field for one figure of the ruler, with the published one beside it.
    QWidget *makeField(const QString &objectName, const QString &name, double Ruler::*figure, double least,
                       double greatest, double step);
    QDoubleSpinBox *spinFor(const QString &objectName, const QString &name,
                            const std::function<double &(Ruler &)> &figure, double least, double greatest, double step);
    void enter(const Ruler &ruler);
    void judge();

    RulerDesk *m_desk;
    Ruler m_ruler;
    QList<std::function<void()>> m_fillers; ///< puts the ruler's figures into the fields
    CheckWeights *m_checks;
    TextLabel *m_outcome;
    Button *m_use;
    Button *m_publish;
};

/// Opens it on the window of a widget.
void showRuler(Session *session, QWidget *parent);

} // namespace sextant
