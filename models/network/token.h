// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace sextant {

/// A secret that proves who asks. It has no way into texts, logs or files but the one with the long name, which only
/// requests and the keychain use.
class Token
{
public:
    Token() = default;
    /// Fails on what cannot be a token: a line break in it would add headers to a request.
    static Result<Token> from(const QString &text);

    bool isEmpty() const { return m_secret.isEmpty(); }
    const QByteArray &secretForRequest() const { return m_secret; }

private:
    QByteArray m_secret;
};

/// The first of these variables of the environment that is set; an empty token when none is.
Result<Token> tokenFromEnvironment(const QList<QByteArray> &variables);

} // namespace sextant
