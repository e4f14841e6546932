// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace sextant {

/// A file inside a package: its path with slashes, and its bytes.
struct PackagePart
{
    QByteArray path;
    QByteArray bytes;
};

/// Each part of an office format that is XML begins so.
inline const QByteArray xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The names of relationships between the parts of an office format begin so.
inline const QByteArray officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A ZIP archive in memory. The same parts always give the same bytes.
Result<QByteArray> zipPackage(const QList<PackagePart> &parts);

/// Text for XML: escaped, and without the characters that XML cannot hold.
QByteArray xmlText(const QString &text);

/// What office formats keep about a document: title, author, date.
QByteArray coreProperties(const QString &title, const QString &author, const QString &isoDate);

} // namespace sextant
