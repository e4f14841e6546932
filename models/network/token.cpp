// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/token.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr qsizetype longestToken = 4096;

struct TokenText
{
    Q_DECLARE_TR_FUNCTIONS(Token)
};

} // namespace

Result<Token> Token::from(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool printable =
        std::ranges::all_of(trimmed, [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    if (!printable || trimmed.size() > longestToken)
        return inputError(TokenText::tr("This is no token: tokens are one word of plain letters, digits and signs."),
                          {}, TokenText::tr("Copy it again from where it was made."));
    Token token;
    token.m_secret = trimmed.toLatin1();
    return token;
}

Result<Token> tokenFromEnvironment(const QList<QByteArray> &variables)
{
    for (const QByteArray &variable : variables) {
        auto token = Token::from(qEnvironmentVariable(variable.constData()));
        if (!token)
            return inputError(token.error().what, QString::fromLatin1(variable), token.error().remedy);
        if (!token->isEmpty())
            return token;
    }
    return Token();
}

} // namespace sextant
