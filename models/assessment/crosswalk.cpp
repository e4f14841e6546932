// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/crosswalk.h"

namespace sextant {

namespace {

struct CrosswalkText
{
    Q_DECLARE_TR_FUNCTIONS(Crosswalk)
};

} // namespace

Crosswalk crosswalk(const Framework &framework, const Catalogue &catalogue, const Assessment &assessment)
{
    Crosswalk view;
    view.framework = framework;
    QSet<QString> seen;
    for (const FrameworkItem &item : itemsOf(framework, catalogue)) {
        CrosswalkItem row{item, {}, {}};
        StandingCounts counts;
        for (const QString &id : item.checkIds) {
            const CheckResult *result = assessment.find(id);
            row.standings << (result ? standingOf(*result) : Standing::Unknown);
            counts.add(row.standings.last());
            if (!seen.contains(id))
                view.byCheck.add(row.standings.last());
            seen << id;
        }
        row.standing = counts.together();
        view.byItem.add(row.standing);
        view.items << row;
    }
    return view;
}

QString Crosswalk::reach() const
{
    const int looked = byItem.total();
    const QString checks = CrosswalkText::tr("%n check(s)", nullptr, byCheck.total());
    return framework.total ? CrosswalkText::tr("%1 of its %2 items are looked at here, by %3.")
                                 .arg(looked)
                                 .arg(*framework.total)
                                 .arg(checks)
                           : CrosswalkText::tr("%1 of its items are looked at here, by %2.").arg(looked).arg(checks);
}

QString Crosswalk::standing() const
{
    if (byItem.applicable() == 0)
        return CrosswalkText::tr("None of these items applies to this product as its profile stands.");
    return CrosswalkText::tr("Of these items: %1.").arg(byItem.words());
}

QString Crosswalk::limits() const
{
    return CrosswalkText::tr(
        "This shows where evidence helps and where it is missing. It is no audit and no legal advice: an "
        "item asks for more than its checks, and the items not named here are not looked at at all.");
}

} // namespace sextant
