// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whenseen.h"

#include <QEvent>
#include <QWidget>

namespace sextant {

WhenSeen::WhenSeen(QWidget *widget, std::function<void()> update)
    : QObject(widget)
    , m_widget(widget)
    , m_update(std::move(update))
{
    widget->installEventFilter(this);
}

void WhenSeen::request()
{
    // A widget that was never shown may be asked for its size or painted into a report: it is kept up to date, too.
    m_requested = m_widget->isHidden() && m_widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
    if (!m_requested)
        m_update();
}

bool WhenSeen::eventFilter(QObject *watched, QEvent *event)
{
    if (m_requested && event->type() == QEvent::Show) {
        m_requested = false;
        m_update();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sextant
