// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/maskedtext.h"

#include "base/masking.h"
#include "importers/outsidetext.h"

namespace sextant {

namespace {

bool namesSecret(std::string_view text)
{
    static constexpr std::string_view words[] = {"pass", "secret", "token", "key"};
    for (; text.size() >= 3; text.remove_prefix(1))
        for (const std::string_view word : words)
            if ((text[0] | 0x20) == word[0] && equalsIgnoringCase(text.substr(0, word.size()), word))
                return true;
    return false;
}

/// Masking works on QString; most messages hold nothing that it could mask, and that is cheap to see.
bool mayHoldSecret(std::string_view text)
{
    std::size_t run = 0;
    bool assigns = false;
    for (const char c : text) {
        run = quint8(c) <= ' ' ? 0 : run + 1;
        if (run >= 16 || c == '@')
            return true;
        assigns |= c == '=' || c == ':';
    }
    return assigns && namesSecret(text);
}

} // namespace

std::string masked(const std::string &text, FindingClass findingClass)
{
    if (findingClass != FindingClass::Secret && !mayHoldSecret(text))
        return text;
    return maskSecretsIn(QString::fromStdString(text)).toStdString();
}

std::string maskedMatch(std::string_view match, std::string_view secret)
{
    const QString wanted = QString::fromUtf8(secret.data(), qsizetype(secret.size())).trimmed();
    QString text = QString::fromUtf8(match.data(), qsizetype(match.size())).trimmed();
    if (wanted.isEmpty())
        return maskValuesIn(text).toStdString();
    return maskSecretsIn(text.replace(wanted, maskSecret(wanted))).toStdString();
}

} // namespace sextant
