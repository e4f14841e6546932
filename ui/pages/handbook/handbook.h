// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace sextant {

/// One page of the handbook, which is part of the program.
struct HandbookEntry
{
    QString id;    ///< of the page of the window that it is about, or of a subject
    QString title; ///< its heading
    QString text;  ///< Markdown, with the heading
};

/// All of them: how to begin, then the pages in the order of the rail, then the rest. Where a page is missing in the
/// language it is the English one. Reads only what is built in; any thread may ask.
QList<HandbookEntry> handbookEntries(const QString &language);

/// Where in the order a page stands that is not among them: at its beginning.
inline const QString firstHandbookEntry = QStringLiteral("start");

/// Each word of the text somewhere in the page.
bool speaksOf(const HandbookEntry &entry, const QString &words);

} // namespace sextant
