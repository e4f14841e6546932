// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decisiondraft.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSlider;

namespace sextant {

class Button;
class TextLabel;

/// One signal: the question, where the answer lies, how sure it is, what it rests on, and which way it pulls.
class SignalRow : public QWidget
{
    Q_OBJECT

public:
    SignalRow(std::size_t signal, const std::optional<SignalReading> &reading, QWidget *parent = nullptr);

    std::size_t signal() const { return m_signal; }
    void setAnswer(const std::optional<DraftAnswer> &answer);
    void setSpeaker(AnswerSource speaker) { m_speaker = speaker; }
    void setTrouble(const QString &text);
    void hideEvidence(); ///< where leaving for it would lose what was entered

    static constexpr int steps = 10; ///< of the slider to each side

Q_SIGNALS:
    void answered(const std::optional<DraftAnswer> &answer);
    void evidenceRequested(const SignalReading &reading);

private:
    void build();
    QWidget *buildLinks();
    void take(bool fromSlider);
    void showWords(const std::optional<DraftAnswer> &answer);

    std::size_t m_signal;
    std::optional<SignalReading> m_reading;
    AnswerSource m_speaker = AnswerSource::Insider;
    QSlider *m_slider;
    QComboBox *m_sureness;
    QLineEdit *m_reason;
    TextLabel *m_pull;
    TextLabel *m_trouble;
    Button *m_open = nullptr;
    Button *m_back = nullptr;
    Button *m_why = nullptr;
};

} // namespace sextant
