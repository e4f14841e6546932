// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/standing.h"
#include "catalogue/framework.h"

namespace sextant {

/// An item of a framework with the checks behind it, and how they stand.
struct CrosswalkItem
{
    FrameworkItem item;
    QList<Standing> standings; ///< of item.checkIds, in their order
    Standing standing = Standing::Unknown;
};

/// What the checks say about one framework. It is a view of a part: never a verdict on the framework itself.
struct Crosswalk
{
    Framework framework;
    QList<CrosswalkItem> items;
    StandingCounts byItem;
    StandingCounts byCheck; ///< each check once

    /// "39 of its 61 items are looked at here, by 70 checks."
    QString reach() const;
    /// How the items stand.
    QString standing() const;
    /// What the view is not.
    QString limits() const;
};

/// Pure. An item stands as the worst of its checks that apply.
Crosswalk crosswalk(const Framework &framework, const Catalogue &catalogue, const Assessment &assessment);

} // namespace sextant
