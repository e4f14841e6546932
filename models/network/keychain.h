// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/token.h"

#include <functional>

class QObject;

namespace sextant {

/// Where tokens are kept: the keychain of the system, or what a test puts in its place. Answers come later, on the
/// thread that asked, and not at all after context died.
class Keychain
{
public:
    virtual ~Keychain() = default;

    /// An empty token when there is none under this name.
    virtual void read(const QString &name, QObject *context, std::function<void(const Result<Token> &)> done) = 0;
    /// An empty token takes the entry out.
    virtual void write(const QString &name, const Token &token, QObject *context,
                       std::function<void(const Status &)> done) = 0;
};

/// GNOME's or KDE's keychain, macOS' or Windows'. Never a plain file, even where there is none of them. Main thread
/// only.
Keychain &systemKeychain();

} // namespace sextant
