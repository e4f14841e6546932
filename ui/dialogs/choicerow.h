// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;

namespace sextant {

/// One question with its answers side by side. While the keyboard is in it, keys 1 to 9 choose and go on, and S goes on
/// without an answer.
class ChoiceRow : public QFrame
{
    Q_OBJECT

public:
    /// detail is one line below the question: help, or the evidence for what is chosen already.
    ChoiceRow(const QString &question, const QString &detail, const QStringList &choices, QWidget *parent = nullptr);

    int choice() const;         ///< -1: none
    void setChoice(int choice); ///< without a signal

Q_SIGNALS:
    void chosen(int choice);
    void left(); ///< answered or skipped by key: the next question may have the keyboard

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QButtonGroup *m_choices;
};

} // namespace sextant
