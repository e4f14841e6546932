// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkuse.h"

namespace sextant {

NetworkUse &NetworkUse::instance()
{
    static NetworkUse use;
    return use;
}

NetworkUse::Request::Request(QString host)
    : m_host(std::move(host))
{
    Q_EMIT instance().began(m_host);
}

NetworkUse::Request::~Request()
{
    Q_EMIT instance().ended(m_host);
}

} // namespace sextant
