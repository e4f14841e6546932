// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stack/stackrules.h"

#include "base/jsoncursor.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int soonDays = 183;
constexpr int noticeDays = 365; ///< before all support ends, it is too late to build on it

Result<nlohmann::json> readResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return environmentError(QCoreApplication::translate("Workspace", "A part of the program is missing."), path,
                                QCoreApplication::translate("Workspace", "Install Sextant again."));
    return parseJson(file.readAll(), path);
}

StackRule ruleOf(const JsonCursor &cursor)
{
    StackRule rule;
    rule.id = cursor.string("id");
    rule.title = cursor.string("title");
    rule.kind = cursor.named<StackKind>("kind");
    rule.product = cursor.stringOr("product", {});
    rule.retired = QDate::fromString(cursor.stringOr("retired", {}), Qt::ISODate);
    rule.images = cursor.strings("images");
    rule.files = cursor.strings("files");
    if (cursor.has("packages"))
        for (const auto &[ecosystem, packages] : cursor.members("packages"))
            rule.packages.insert(ecosystem, packages.texts());
    return rule;
}

SupportEnd endOf(const JsonCursor &cursor)
{
    SupportEnd end;
    end.cycle = cursor.string("cycle");
    end.latest = cursor.stringOr("latest", {});
    const JsonCursor when = cursor.member("end");
    if (when.isBoolean())
        end.ended = when.asBoolean();
    else
        end.end = QDate::fromString(when.text(), Qt::ISODate);
    return end;
}

/// The parts of the version that a requirement rests on, and whether newer ones of the same major do as well.
struct Wanted
{
    QStringList parts;
    bool floats = false;
};

Wanted wantedBy(const QString &requirement)
{
    static const QRegularExpression number(u"(\\d+(?:\\.\\d+)*)"_s);
    // Of alternatives the last one is the newest; with < there is only an end, with > only a beginning.
    const QString text = requirement.section(u'|', -1).trimmed();
    if (text.contains(u'<') || text.startsWith(u'>') || text.contains(u'*') || text.contains(u'$'))
        return {};
    const auto match = number.match(text);
    if (!match.hasMatch())
        return {};
    Wanted wanted{match.captured(1).split(u'.'), false};
    wanted.floats = text.startsWith(u'^') || (text.startsWith(u'~') && wanted.parts.size() <= 2);
    return wanted;
}

const SupportEnd *cycleOf(const Wanted &wanted, const QList<SupportEnd> &ends)
{
    if (wanted.floats && wanted.parts.front() != u"0")
        for (const SupportEnd &end : ends) // newest first
            if (end.cycle.section(u'.', 0, 0) == wanted.parts.front())
                return &end;
    for (qsizetype count = wanted.parts.size(); count > 0; --count) {
        const QString cycle = wanted.parts.first(count).join(u'.');
        const auto found = std::ranges::find(ends, cycle, &SupportEnd::cycle);
        if (found != ends.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

Result<StackRules> loadStackRules()
{
    const QString rulesPath = u":/stack/stack.json"_s;
    const QString endsPath = u":/stack/endoflife.json"_s;
    const auto rules = readResource(rulesPath);
    if (!rules)
        return rules.error();
    const auto ends = readResource(endsPath);
    if (!ends)
        return ends.error();
    StackRules result;
    JsonCursor::Trouble trouble{rulesPath, {}};
    const JsonCursor root(*rules, trouble);
    result.imageFiles = root.strings("image_files");
    for (const JsonCursor &item : root.items("items"))
        result.items.append(ruleOf(item));
    for (const JsonCursor &version : root.items("versions"))
        result.versions.append({version.string("item"), version.strings("files"), version.string("pattern")});
    JsonCursor::Trouble tableTrouble{endsPath, {}};
    const JsonCursor table(*ends, tableTrouble);
    result.tableDate = QDate::fromString(table.string("date"), Qt::ISODate);
    result.tableSource = table.string("source");
    for (const auto &[product, entry] : table.members("products"))
        for (const JsonCursor &release : entry.items("releases"))
            result.ends[product].append(endOf(release));
    for (const auto &each : {trouble, tableTrouble})
        if (each.first)
            return *each.first;
    return result;
}

void judgeSupport(StackItem &item, const QList<SupportEnd> &ends, const QDate &today)
{
    if (ends.isEmpty())
        return;
    item.newest = ends.front().latest;
    const Wanted wanted = wantedBy(item.version);
    const SupportEnd *cycle = wanted.parts.isEmpty() ? nullptr : cycleOf(wanted, ends);
    if (!cycle)
        return;
    item.supportEnds = cycle->end;
    if (cycle->ended)
        item.support = *cycle->ended ? Support::Ended : Support::Supported;
    else if (cycle->end < today)
        item.support = Support::Ended;
    else
        item.support = today.daysTo(cycle->end) <= soonDays ? Support::EndsSoon : Support::Supported;
}

bool isAbandoned(const StackRule &rule, const QList<SupportEnd> &ends, const QDate &today)
{
    if (rule.retired.isValid())
        return today.daysTo(rule.retired) <= noticeDays;
    return !ends.isEmpty() && std::ranges::all_of(ends, [&today](const SupportEnd &end) {
        return end.ended.value_or(end.end.isValid() && end.end < today);
    });
}

} // namespace sextant
