// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/scanscore.h"

#include <QWidget>

namespace sextant {

class Button;
class TextLabel;

/// How heavy the open findings weigh, in a few lines; what it rests on opens from there.
class ScanScorePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ScanScorePanel(QWidget *parent = nullptr);

    /// Without one it says what it said: who shows the panel hides it.
    void setScore(const std::optional<ScanScore> &score);

Q_SIGNALS:
    void explainRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    TextLabel *m_figure;
    class ScanScoreBar *m_bar;
    TextLabel *m_scanned;
    TextLabel *m_suppressed;
    Button *m_explain;
};

} // namespace sextant
