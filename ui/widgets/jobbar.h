// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace sextant {

class Button;
class ElidedLabel;

/// What runs now, for the status bar: how far it is, what it does, and a way to stop it.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);

    /// percent below 0 means that the end is not known.
    void showJob(const QString &text, int percent);
    void showIdle(const QString &text); ///< "All work done"
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void cancelRequested();
    void opened(); ///< the text was clicked: the list of jobs is asked for

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    bool m_running = false;
    QProgressBar *m_progress;
    QLabel *m_done;
    ElidedLabel *m_text;
    Button *m_cancel;
};

} // namespace sextant
