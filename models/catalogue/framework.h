// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"

namespace sextant {

/// A standard or law that checks refer to. Only its ids are ours to show: no text of it is copied.
struct Framework
{
    struct Section
    {
        QString id;
        QString title;
        QStringList matches; ///< beginnings of item ids: "CC6" takes "CC6.1"

        bool operator==(const Section &) const = default;
    };

    QString id;               ///< "soc2"
    QString title;            ///< "SOC 2"
    QString about;            ///< issuer and version
    QString prefix;           ///< references begin with it: "SOC2 CC6.1"
    std::optional<int> total; ///< how many items it has in all, where that is a fixed number
    QList<Section> sections;  ///< empty: one plain list

    bool operator==(const Framework &) const = default;
};

/// One item of a framework and the checks of a catalogue that refer to it.
struct FrameworkItem
{
    QString id;             ///< "CC6.1", as the framework writes it
    QString note;           ///< what a reference adds in brackets: "L1"
    int section = -1;       ///< place in Framework::sections
    QStringList checkIds{}; ///< in the catalogue's order

    bool operator==(const FrameworkItem &) const = default;
};

Result<QList<Framework>> loadFrameworks(const QString &path);
/// Those that the program brings along.
const QList<Framework> &builtInFrameworks();
const Framework *findFramework(QStringView id);

/// By section, then by id with numbers in their order.
QList<FrameworkItem> itemsOf(const Framework &framework, const Catalogue &catalogue);
/// What a check says about frameworks as filters name it: "soc2", "soc2/CC6.1".
QStringList frameworkKeysOf(const Check &check);

QString titleOf(const Framework &framework);
QString aboutOf(const Framework &framework);
QString titleOf(const Framework &framework, const Framework::Section &section);

} // namespace sextant
