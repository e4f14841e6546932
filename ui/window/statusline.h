// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sextant {

class ElidedLabel;
class JobBar;
class Session;
class TextLabel;

/// The foot of the window: what runs, when was last looked, and that nothing leaves this machine.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    StatusLine(Session *session, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showJobs();
    void showScan();

    Session *m_session;
    JobBar *m_jobs;
    ElidedLabel *m_scan;
};

} // namespace sextant
