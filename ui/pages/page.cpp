// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

namespace sextant {

Page::Page(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{}

} // namespace sextant
