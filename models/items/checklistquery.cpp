// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/checklistquery.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using Criteria = ChecklistFilter::Criteria;

constexpr qsizetype longestQuery = 8000; ///< room for the ids of all checks of a large catalogue
constexpr qsizetype longestText = 1000;

/// Parts between spaces; quotation marks hold a part together and may be left open at the end.
QStringList partsOf(const QString &text)
{
    QStringList parts;
    QString part;
    bool quoted = false;
    for (const QChar c : text.left(longestQuery)) {
        if (c == u'"')
            quoted = !quoted;
        else if (c.isSpace() && !quoted)
            parts << std::exchange(part, {});
        else
            part += c;
    }
    parts << part;
    parts.removeAll(QString());
    return parts;
}

/// By its id, or by the beginning of it while somebody types.
template <class Enum>
std::optional<Enum> valueOf(const QString &word)
{
    for (const auto &name : names<Enum>())
        if (!word.isEmpty() && QLatin1StringView(name.id).startsWith(word, Qt::CaseInsensitive))
            return name.value;
    return std::nullopt;
}

template <class Enum>
bool addTo(QSet<Enum> &wanted, const QString &list)
{
    bool understood = false;
    for (const QString &word : list.split(u',', Qt::SkipEmptyParts)) {
        if (const auto value = valueOf<Enum>(word)) {
            wanted.insert(*value);
            understood = true;
        }
    }
    return understood;
}

bool readPart(Criteria &criteria, const QString &part)
{
    const qsizetype colon = part.indexOf(u':');
    if (colon < 1)
        return false;
    const QString key = part.left(colon).toLower();
    const QString value = part.mid(colon + 1);
    if (key == "is"_L1) {
        const bool state =
            addTo(criteria.states, QString(value).replace(u"n/a"_s, u"not-applicable"_s, Qt::CaseInsensitive));
        return addTo(criteria.flags, value) || state;
    }
    if (key == "id"_L1 && !value.isEmpty()) {
        criteria.ids += value.split(u',', Qt::SkipEmptyParts);
        return true;
    }
    if (key == "class"_L1)
        return addTo(criteria.risks, value);
    if (key == "rests"_L1)
        return addTo(criteria.bases, value);
    if (key == "owner"_L1 && !value.isEmpty()) {
        criteria.owner = value;
        return true;
    }
    if ((key == "framework"_L1 || key == "goal"_L1) && !value.isEmpty()) {
        (key == "goal"_L1 ? criteria.goal : criteria.framework) = value;
        return true;
    }
    if (key == "dim"_L1) {
        const auto dimension = valueOf<Dimension>(value);
        criteria.dimension = dimension ? dimension : criteria.dimension;
        return dimension.has_value();
    }
    return false;
}

template <class Enum>
void write(QStringList &parts, const QString &key, const QSet<Enum> &wanted)
{
    QStringList ids;
    for (const auto &name : names<Enum>())
        if (wanted.contains(name.value))
            ids << QString::fromLatin1(name.id);
    if (!ids.isEmpty())
        parts << key + u':' + ids.join(u',');
}

} // namespace

Criteria readChecklistQuery(const QString &text)
{
    Criteria criteria;
    QStringList words;
    for (const QString &part : partsOf(text))
        if (!readPart(criteria, part))
            words << part;
    criteria.text = words.join(u' ').left(longestText);
    return criteria;
}

QString checklistQuery(const Criteria &criteria)
{
    QStringList parts;
    if (criteria.dimension)
        parts << u"dim:"_s + idOf(*criteria.dimension);
    write(parts, u"is"_s, criteria.states);
    write(parts, u"is"_s, criteria.flags);
    if (!criteria.ids.isEmpty())
        parts << u"id:"_s + criteria.ids.join(u',');
    write(parts, u"class"_s, criteria.risks);
    write(parts, u"rests"_s, criteria.bases);
    const auto writeWord = [&parts](const QString &key, const QString &value) {
        if (!value.isEmpty())
            parts << (value.contains(u' ') ? u"%1:\"%2\""_s.arg(key, value) : key + u':' + value);
    };
    writeWord(u"owner"_s, criteria.owner);
    writeWord(u"framework"_s, criteria.framework);
    writeWord(u"goal"_s, criteria.goal);
    if (!criteria.text.isEmpty())
        parts << criteria.text;
    return parts.join(u' ');
}

} // namespace sextant
