// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tone.h"

#include <QFrame>

namespace sextant {

class Button;
class TextLabel;

/// A message in its place on the page: what is, why, and at most one way out. Screen readers hear it when it appears.
class Notice : public QFrame
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    void setMessage(Tone tone, const QString &lead, const QString &text = {});
    void setAction(const QString &text);
    void setDismissible(bool dismissible);

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    TextLabel *m_lead;
    TextLabel *m_text;
    Button *m_action;
    QWidget *m_close;
};

} // namespace sextant
