// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/masking.h"

#include <array>
#include <utility>

namespace sextant {

namespace {

constexpr qsizetype shownAtEnd = 2;
constexpr qsizetype shortSecret = 8;
constexpr qsizetype longestShape = 40;
constexpr qsizetype shortestKey = 20;

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"_-/+.~%$!^*").contains(c);
}

QChar shapeOf(QChar c)
{
    if (c.isDigit())
        return u'9';
    if (c.isUpper())
        return u'X';
    return c.isLetter() || c.unicode() > 0x7f ? QChar(u'x') : c;
}

bool hasKnownPrefix(QStringView word)
{
    // Issuers mark their keys like this so that scanners can see them.
    static constexpr std::array prefixes{
        QStringView(u"AKIA"),    QStringView(u"ASIA"),  QStringView(u"ghp_"),    QStringView(u"gho_"),
        QStringView(u"ghs_"),    QStringView(u"ghu_"),  QStringView(u"glpat-"),  QStringView(u"github_pat_"),
        QStringView(u"sk_live"), QStringView(u"sk-"),   QStringView(u"rk_live"), QStringView(u"sk_test"),
        QStringView(u"xoxb-"),   QStringView(u"xoxp-"), QStringView(u"AIza"),    QStringView(u"eyJ"),
        QStringView(u"npm_"),    QStringView(u"SG."),   QStringView(u"whsec_"),  QStringView(u"pypi-")};
    return word.size() >= 16 &&
           std::ranges::any_of(prefixes, [word](QStringView prefix) { return word.startsWith(prefix); });
}

/// Long, and mixed as names and paths are not.
bool looksRandom(QStringView word)
{
    if (word.size() < shortestKey || word.count(u'/') > 3 || word.contains(u".."))
        return false;
    int digits = 0;
    int changes = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        digits += word[i].isDigit() ? 1 : 0;
        changes += i > 0 && word[i].isDigit() != word[i - 1].isDigit() ? 1 : 0;
    }
    return digits >= 3 && changes >= 4;
}

bool isSecretName(QStringView name)
{
    static constexpr std::array words{QStringView(u"password"), QStringView(u"passwd"),     QStringView(u"secret"),
                                      QStringView(u"token"),    QStringView(u"apikey"),     QStringView(u"api_key"),
                                      QStringView(u"api-key"),  QStringView(u"private_key")};
    return std::ranges::any_of(words, [name](QStringView word) { return name.contains(word, Qt::CaseInsensitive); });
}

/// Whether what stands before a word gives it away: a user in an address, or the name of a secret with its quote.
bool followsSecretName(QStringView before)
{
    const qsizetype value = before.size();
    qsizetype end = value;
    while (end > 0 && QStringView(u"\"'` :=>").contains(before[end - 1]))
        --end;
    const QStringView gap = before.mid(end);
    if (!gap.contains(u'=') && !gap.contains(u':'))
        return false;
    const bool quotedOrPlain = gap.contains(u'"') || gap.contains(u'\'') || gap.contains(u'=');
    qsizetype start = end;
    while (start > 0 && isPartOfWord(before[start - 1]))
        --start;
    return quotedOrPlain && isSecretName(before.mid(start, end - start));
}

bool isPasswordOfAddress(QStringView line, qsizetype start, qsizetype end)
{
    return end < line.size() && line[end] == u'@' && start > 0 && line[start - 1] == u':' &&
           line.left(start).contains(u"//");
}

template <class Mask>
QString mapWords(QStringView line, Mask mask)
{
    QString result;
    result.reserve(line.size());
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i;
        while (end < line.size() && isPartOfWord(line[end]))
            ++end;
        if (end == i) {
            result += line[i++];
            continue;
        }
        const QStringView word = line.mid(i, end - i);
        result += mask(word, i, end) ? maskSecret(word) : word.toString();
        i = end;
    }
    return result;
}

} // namespace

QString maskSecret(QStringView secret)
{
    const qsizetype kept = secret.size() < shortSecret ? 0 : shownAtEnd;
    QString shape;
    for (const QChar c : secret.left(std::min(secret.size() - kept, longestShape)))
        shape += shapeOf(c);
    if (secret.size() - kept > longestShape)
        shape += u'…';
    return shape + secret.right(kept);
}

QString maskSecretsIn(QStringView line)
{
    return mapWords(line, [line](QStringView word, qsizetype start, qsizetype end) {
        const bool namedSecret =
            word.size() >= shortSecret && !word.contains(u'.') && followsSecretName(line.left(start));
        return hasKnownPrefix(word) || looksRandom(word) || namedSecret || isPasswordOfAddress(line, start, end);
    });
}

QString maskValuesIn(QStringView line)
{
    qsizetype from = line.size();
    for (const QChar sign : QStringView(u"\"'`:="))
        if (const qsizetype at = line.indexOf(sign); at >= 0)
            from = std::min(from, at);
    // Without a sign there is no telling which word is the secret.
    if (from == line.size())
        from = 0;
    return maskSecretsIn(line.left(from)) +
           mapWords(line.mid(from), [](QStringView, qsizetype, qsizetype) { return true; });
}

} // namespace sextant
