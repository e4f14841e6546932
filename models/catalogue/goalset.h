// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"

namespace sextant {

/// Something that a product is to be ready for, and which checks that takes (method F4).
struct GoalSet
{
    struct Stoppers
    {
        Stage stage = Stage::Mvp;
        QList<Dimension> dimensions; ///< empty: all
    };

    QString id;     ///< "first-paying-customers"
    QString letter; ///< goal of the catalogue whose checks are needed
    QString title;
    QString about;                    ///< what it means, in one or two sentences
    QStringList includes;             ///< ids of goals whose checks are needed as well
    QStringList checks;               ///< further ones, by id
    std::optional<Stoppers> stoppers; ///< ship-stoppers that must pass as well
};

Result<QList<GoalSet>> loadGoalSets(const QString &path);
/// Those that the program brings along.
const QList<GoalSet> &builtInGoalSets();
const GoalSet *findGoalSet(const QList<GoalSet> &goals, QStringView id);

/// Ids of the catalogue's checks that the goal needs, in the catalogue's order, whether they apply or not.
QStringList checksOf(const GoalSet &goal, const QList<GoalSet> &goals, const Catalogue &catalogue);

QString titleOf(const GoalSet &goal);
QString aboutOf(const GoalSet &goal);

} // namespace sextant
