// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/stack/stack.h"

#include <QMap>

namespace sextant {

/// How one thing is recognised: by packages that manifests ask for, by files, by images.
struct StackRule
{
    QString id;
    QString title;
    StackKind kind = StackKind::Framework;
    QString product; ///< in the table of ends; empty: not in it
    QDate retired;   ///< from when on its makers look after no version; said where no table is
    QMap<QString, QStringList> packages;
    QStringList images;
    QStringList files;
};

/// Where a file states which version is used: the first group of the pattern.
struct VersionRule
{
    QString item;
    QStringList files;
    QString pattern;
};

struct SupportEnd
{
    QString cycle;
    std::optional<bool> ended; ///< where the table only says yes or no
    QDate end;
    QString latest;
};

/// The rules and the table of ends that come with the program (resources/stack).
struct StackRules
{
    QStringList imageFiles;
    QList<StackRule> items;
    QList<VersionRule> versions;
    QMap<QString, QList<SupportEnd>> ends; ///< by product, newest cycle first
    QDate tableDate;
    QString tableSource;
};

Result<StackRules> loadStackRules();

/// Fills support, its end and the newest version of an item from what its version says. A range without an upper end
/// tells nothing: what is installed may be newer.
void judgeSupport(StackItem &item, const QList<SupportEnd> &ends, const QDate &today);

/// Whether makers look after no version at all any more, or will not within a year: what stays is to leave it.
bool isAbandoned(const StackRule &rule, const QList<SupportEnd> &ends, const QDate &today);

} // namespace sextant
