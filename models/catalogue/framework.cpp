// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/framework.h"

#include "catalogue/cataloguedocument.h"
#include "catalogue/programlanguage.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

Framework::Section readSection(const JsonCursor &cursor)
{
    return {cursor.string("id"), cursor.string("title"), cursor.strings("matches")};
}

Framework readFramework(const JsonCursor &cursor)
{
    Framework framework;
    framework.id = cursor.string("id");
    framework.title = cursor.string("title");
    framework.about = cursor.string("about");
    framework.prefix = cursor.string("prefix");
    if (cursor.has("total"))
        framework.total = int(cursor.integer("total", 1, 10000));
    for (const JsonCursor &section : cursor.items("sections"))
        framework.sections << readSection(section);
    return framework;
}

bool begins(const QString &item, const QString &start)
{
    return item.startsWith(start) && (item.size() == start.size() || !item.at(start.size()).isLetterOrNumber());
}

int sectionOf(const Framework &framework, const QString &item)
{
    for (int i = 0; i < int(framework.sections.size()); ++i)
        for (const QString &start : framework.sections[i].matches)
            if (begins(item, start))
                return i;
    return -1;
}

struct Reference
{
    QString item;
    QString note;
};

/// "SOC2 CC6.1" and "ASVS 6.2.1 (L1)" without their prefix; a reference to another framework is none.
std::optional<Reference> referenceTo(const Framework &framework, const QString &reference)
{
    if (!reference.startsWith(framework.prefix + u' '))
        return std::nullopt;
    static const QRegularExpression remark(u"^(.*?) \\(([^()]+)\\)$"_s);
    const QString item = reference.mid(framework.prefix.size() + 1);
    if (const auto match = remark.match(item); match.hasMatch())
        return Reference{match.captured(1), match.captured(2)};
    return Reference{item, {}};
}

/// Numbers by their value, so that 2 comes before 10.
QString sortKey(const FrameworkItem &item)
{
    static const QRegularExpression number(u"\\d+"_s);
    QString key = QString::number(item.section < 0 ? 999 : item.section).rightJustified(3, u'0') + u' ';
    qsizetype at = 0;
    for (const auto &match : number.globalMatch(item.id)) {
        key += item.id.mid(at, match.capturedStart() - at) + match.captured().rightJustified(8, u'0');
        at = match.capturedEnd();
    }
    return key + item.id.mid(at);
}

Result<QList<Framework>> readFrameworks(const QString &path, Scrutiny scrutiny)
{
    const auto document = readCatalogueDocument(path, u"frameworks"_s, scrutiny);
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{path, {}};
    QList<Framework> frameworks;
    QSet<QString> seen;
    for (const JsonCursor &item : JsonCursor(*document, trouble).items("frameworks")) {
        frameworks << readFramework(item);
        if (seen.contains(frameworks.last().id))
            item.member("id").refuse(
                QCoreApplication::translate("Catalogue", "The id “%1” is given twice.").arg(frameworks.last().id));
        seen << frameworks.last().id;
    }
    if (trouble.first)
        return *trouble.first;
    return frameworks;
}

} // namespace

Result<QList<Framework>> loadFrameworks(const QString &path)
{
    return readFrameworks(path, Scrutiny::Whole);
}

const QList<Framework> &builtInFrameworks()
{
    static const QList<Framework> frameworks = [] {
        auto loaded = readFrameworks(u":/catalogue/frameworks.json"_s, Scrutiny::None);
        return loaded ? *std::move(loaded) : QList<Framework>();
    }();
    return frameworks;
}

const Framework *findFramework(QStringView id)
{
    const auto &all = builtInFrameworks();
    const auto it = std::ranges::find(all, id, &Framework::id);
    return it == all.end() ? nullptr : &*it;
}

QList<FrameworkItem> itemsOf(const Framework &framework, const Catalogue &catalogue)
{
    QMap<QString, FrameworkItem> items;
    for (const Check &check : catalogue.checks)
        for (const QString &text : check.references) {
            const auto reference = referenceTo(framework, text);
            if (!reference)
                continue;
            FrameworkItem &item = items[reference->item];
            item.id = reference->item;
            item.note = item.note.isEmpty() ? reference->note : item.note;
            item.section = sectionOf(framework, item.id);
            if (!item.checkIds.contains(check.id))
                item.checkIds << check.id;
        }
    QList<FrameworkItem> list = items.values();
    std::ranges::stable_sort(list, {}, sortKey);
    return list;
}

QStringList frameworkKeysOf(const Check &check)
{
    QStringList keys;
    for (const Framework &framework : builtInFrameworks())
        for (const QString &text : check.references)
            if (const auto reference = referenceTo(framework, text)) {
                if (!keys.contains(framework.id))
                    keys << framework.id;
                keys << framework.id + u'/' + reference->item;
            }
    return keys;
}

QString titleOf(const Framework &framework)
{
    return inProgramLanguage(framework.title, u"framework:"_s + framework.id);
}

QString aboutOf(const Framework &framework)
{
    return inProgramLanguage(framework.about, u"framework:"_s + framework.id);
}

QString titleOf(const Framework &framework, const Framework::Section &section)
{
    return inProgramLanguage(section.title, u"framework:"_s + framework.id + u'/' + section.id);
}

} // namespace sextant
