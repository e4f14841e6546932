// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/glyphs.h"

#include <QWidget>

#include <optional>

class QAbstractButton;

namespace sextant {

/// The five answers side by side, keys 1 to 5 in that order; with Shift the selection stays on the check.
class AnswerBar : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerBar(QWidget *parent = nullptr);

    std::optional<AnswerValue> answer() const { return m_answer; }
    void setAnswer(std::optional<AnswerValue> answer); ///< shows it, without a signal

    /// What key 1 to 5 answers; pages use it where the keyboard is in their list.
    static std::optional<AnswerValue> answerOfKey(int key);

Q_SIGNALS:
    void answered(AnswerValue answer, bool stay);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(AnswerValue answer, bool stay);

    QList<QAbstractButton *> m_buttons;
    std::optional<AnswerValue> m_answer;
};

} // namespace sextant
