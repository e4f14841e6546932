// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/handbook/handbook.h"

#include "pages/page.h"

#include <QDir>
#include <QFile>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString folder = QStringLiteral(":/handbook/");
const QString fallback = QStringLiteral("en");

QString textOf(const QString &id, const QString &language)
{
    QFile file(folder + language + u'/' + id + u".md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString &text)
{
    const QString first = text.section(u'\n', 0, 0);
    return first.startsWith(u"# "_s) ? first.mid(2).trimmed() : first;
}

/// English is complete: every page exists in it first.
QStringList idsInOrder()
{
    QStringList there;
    for (const QString &name : QDir(folder + fallback).entryList({u"*.md"_s}, QDir::Files, QDir::Name))
        there << name.chopped(3);
    QStringList ids;
    const auto take = [&](const QString &id) {
        if (there.removeOne(id))
            ids << id;
    };
    take(firstHandbookEntry);
    for (const PageType &type : pageTypes())
        take(QString::fromLatin1(type.id));
    return ids + there;
}

} // namespace

QList<HandbookEntry> handbookEntries(const QString &language)
{
    QList<HandbookEntry> entries;
    for (const QString &id : idsInOrder()) {
        QString text = textOf(id, language);
        if (text.isEmpty())
            text = textOf(id, fallback);
        entries << HandbookEntry{id, titleOf(text), text};
    }
    return entries;
}

bool speaksOf(const HandbookEntry &entry, const QString &words)
{
    const auto all = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(
        all, [&entry](const QString &word) { return entry.text.contains(word, Qt::CaseInsensitive); });
}

} // namespace sextant
