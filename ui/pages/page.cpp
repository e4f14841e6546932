// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QResizeEvent>

namespace sextant {

Page::Page(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    // What is arranged by the width is arranged by the text size as well.
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        QResizeEvent same(size(), size());
        QCoreApplication::sendEvent(this, &same);
    });
}

} // namespace sextant
