// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingcriteria.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

template <>
std::span<const Name<FindingState>> names<FindingState>()
{
    static constexpr Name<FindingState> table[] = {
        {FindingState::New, "new", QT_TRANSLATE_NOOP("names", "New")},
        {FindingState::Known, "open", QT_TRANSLATE_NOOP("names", "Open")},
        {FindingState::Hidden, "hidden", QT_TRANSLATE_NOOP("names", "Hidden by the tool")},
        {FindingState::Fixed, "fixed", QT_TRANSLATE_NOOP("names", "Fixed")},
    };
    return table;
}

template <>
std::span<const Name<FindingGrouping>> names<FindingGrouping>()
{
    static constexpr Name<FindingGrouping> table[] = {
        {FindingGrouping::None, "none", QT_TRANSLATE_NOOP("names", "No groups")},
        {FindingGrouping::Rule, "rule", QT_TRANSLATE_NOOP("names", "By rule")},
        {FindingGrouping::File, "file", QT_TRANSLATE_NOOP("names", "By file")},
        {FindingGrouping::Folder, "folder", QT_TRANSLATE_NOOP("names", "By folder")},
        {FindingGrouping::Package, "package", QT_TRANSLATE_NOOP("names", "By package")},
        {FindingGrouping::Tool, "tool", QT_TRANSLATE_NOOP("names", "By tool")},
        {FindingGrouping::Class, "class", QT_TRANSLATE_NOOP("names", "By kind")},
    };
    return table;
}

namespace {

/// "none" stands for findings nobody decided about, whose id is empty.
constexpr QLatin1StringView undecided("none");

QString quoted(const QString &value)
{
    static const QString plain = u"-_./@:+*"_s;
    const bool simple = !value.isEmpty() &&
                        std::ranges::all_of(value, [](QChar c) { return c.isLetterOrNumber() || plain.contains(c); });
    QString text = value;
    return simple ? text : u'"' + text.replace(u'"', u'\'') + u'"';
}

void writeList(QStringList &parts, const QString &name, QStringList values)
{
    if (values.isEmpty())
        return;
    values.sort();
    for (QString &value : values)
        value = quoted(value);
    parts << name + u':' + values.join(u',');
}

template <class Enum>
QStringList idsOf(const QSet<Enum> &values)
{
    QStringList ids;
    for (const Enum value : values)
        ids << (idOf(value).isEmpty() ? QString(undecided) : idOf(value));
    return ids;
}

/// Cuts at spaces or commas outside of quotes; the quotes stay.
QStringList cut(const QString &text, QChar separator)
{
    QStringList parts(QString{});
    bool inside = false;
    for (const QChar c : text) {
        if (c == u'"')
            inside = !inside;
        if (c == separator && !inside)
            parts << QString();
        else
            parts.last() += c;
    }
    parts.removeAll(QString());
    return parts;
}

QStringList valuesOf(const QString &list)
{
    QStringList values = cut(list, u',');
    for (QString &value : values)
        value.remove(u'"');
    return values;
}

template <class Enum>
bool readNames(const QStringList &values, QSet<Enum> &into)
{
    QSet<Enum> read;
    for (const QString &value : values) {
        const auto known = fromId<Enum>(value == undecided ? QString() : value.toLower());
        if (!known)
            return false;
        read << *known;
    }
    into += read;
    return !read.isEmpty();
}

bool readPart(const QString &name, const QString &list, FindingCriteria &criteria)
{
    const QStringList values = valuesOf(list);
    if (values.isEmpty())
        return false;
    const QSet<QString> set(values.begin(), values.end());
    if (name == u"severity"_s)
        return readNames(values, criteria.severities);
    if (name == u"class"_s)
        return readNames(values, criteria.classes);
    if (name == u"state"_s)
        return readNames(values, criteria.states);
    if (name == u"triage"_s)
        return readNames(values, criteria.decisions);
    if (name == u"exploited"_s)
        return readNames(values, criteria.exploits);
    if (name == u"since"_s) {
        QString days = values.front();
        days.remove(u'd');
        criteria.sinceDays = std::max(0, days.toInt());
        return criteria.sinceDays > 0;
    }
    if (name == u"is"_s) {
        criteria.overdue = criteria.overdue || values.front() == u"overdue";
        return values.front() == u"overdue";
    }
    if (name == u"tool"_s)
        criteria.tools += set;
    else if (name == u"check"_s)
        criteria.checks += set;
    else if (name == u"folder"_s)
        criteria.folders += set;
    else if (name == u"package"_s)
        criteria.packages += set;
    else if (name == u"rule"_s)
        criteria.rule = values.front();
    else if (name == u"path"_s)
        criteria.path = values.front();
    else
        return false;
    return true;
}

} // namespace

QString findingQuery(const FindingCriteria &criteria)
{
    QStringList parts;
    writeList(parts, u"severity"_s, idsOf(criteria.severities));
    writeList(parts, u"class"_s, idsOf(criteria.classes));
    writeList(parts, u"state"_s, idsOf(criteria.states));
    writeList(parts, u"triage"_s, idsOf(criteria.decisions));
    writeList(parts, u"exploited"_s, idsOf(criteria.exploits));
    writeList(parts, u"tool"_s, criteria.tools.values());
    writeList(parts, u"check"_s, criteria.checks.values());
    writeList(parts, u"folder"_s, criteria.folders.values());
    writeList(parts, u"package"_s, criteria.packages.values());
    if (!criteria.rule.isEmpty())
        writeList(parts, u"rule"_s, {criteria.rule});
    if (!criteria.path.isEmpty())
        writeList(parts, u"path"_s, {criteria.path});
    if (criteria.sinceDays > 0)
        parts << u"since:%1d"_s.arg(criteria.sinceDays);
    if (criteria.overdue)
        parts << u"is:overdue"_s;
    if (!criteria.words.isEmpty())
        parts << criteria.words;
    return parts.join(u' ');
}

FindingCriteria readFindingQuery(const QString &line)
{
    FindingCriteria criteria;
    QStringList words;
    for (const QString &part : cut(line.simplified(), u' ')) {
        const qsizetype colon = part.indexOf(u':');
        if (colon <= 0 || !readPart(part.left(colon).toLower(), part.mid(colon + 1), criteria))
            words << part;
    }
    criteria.words = words.join(u' ');
    return criteria;
}

} // namespace sextant
