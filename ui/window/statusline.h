// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace sextant {

class ElidedLabel;
class JobBar;
class Session;
class TextLabel;

/// The foot of the window: what runs, when was last looked, and that nothing leaves this machine, or what does.
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
    void showNetwork();

    Session *m_session;
    JobBar *m_jobs;
    ElidedLabel *m_scan;
    TextLabel *m_network;
    QStringList m_asked; ///< hosts with a request under way
    QTimer m_lingering;  ///< short requests are seen, too
};

} // namespace sextant
