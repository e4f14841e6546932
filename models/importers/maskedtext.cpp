// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/maskedtext.h"

#include "base/masking.h"
#include "importers/outsidetext.h"

namespace sextant {

namespace {

/// What a character may be the sign of.
enum Sign : quint8 { Gap = 1, Address = 2, Assignment = 4, WordStart = 8 };

constexpr std::array<quint8, 256> signs = [] {
    std::array<quint8, 256> all{};
    std::fill_n(all.begin(), ' ' + 1, quint8(Gap));
    all['@'] = Address;
    all['='] = all[':'] = Assignment;
    for (const char c : {'k', 'p', 's', 't', 'K', 'P', 'S', 'T'})
        all[quint8(c)] = WordStart;
    return all;
}();

bool namesSecret(std::string_view text)
{
    static constexpr std::string_view words[] = {"key", "pass", "secret", "token"};
    for (; text.size() >= 3; text.remove_prefix(1))
        if (signs[quint8(text[0])] & WordStart)
            for (const std::string_view word : words)
                if ((text[0] | 0x20) == word[0] && equalsIgnoringCase(text.substr(0, word.size()), word))
                    return true;
    return false;
}

/// Masking works on QString; most messages hold nothing that it could mask, and that is cheap to see.
bool mayHoldSecret(std::string_view text)
{
    constexpr std::size_t shortestKey = 16;
    std::size_t run = 0;
    std::size_t longest = 0;
    quint8 seen = 0;
    for (const char c : text) {
        const quint8 sign = signs[quint8(c)];
        seen |= sign;
        run = sign & Gap ? 0 : run + 1;
        longest = std::max(longest, run);
    }
    return longest >= shortestKey || seen & Address || (seen & Assignment && namesSecret(text));
}

} // namespace

std::string masked(std::string text, FindingClass findingClass)
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
