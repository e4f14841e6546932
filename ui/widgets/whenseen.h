// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace sextant {

/// Brings a widget up to date at once while it is in sight, and else when it is shown next: after a scan a window with
/// many open pages draws only the one that is looked at. Belongs to the widget.
class WhenSeen : public QObject
{
    Q_OBJECT

public:
    WhenSeen(QWidget *widget, std::function<void()> update);

public Q_SLOTS:
    void request();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_widget;
    std::function<void()> m_update;
    bool m_requested = false;
};

} // namespace sextant
