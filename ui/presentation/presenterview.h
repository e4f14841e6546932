// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;

namespace sextant {

class SlideShow;
class TextLabel;

/// What only the one who speaks sees: this slide, the next one, notes, and the time.
class PresenterView : public QWidget
{
    Q_OBJECT

public:
    explicit PresenterView(SlideShow *show, QWidget *parent = nullptr);

Q_SIGNALS:
    void endRequested();

private:
    QWidget *makeSide();
    QWidget *makeButtons();
    void showSlide();
    void showTime();
    void saveMinutes();

    SlideShow *m_show;
    TextLabel *m_time = nullptr;
    TextLabel *m_place = nullptr;
    TextLabel *m_hint = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    QTimer m_tick;
};

} // namespace sextant
