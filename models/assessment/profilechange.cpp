// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/profilechange.h"

namespace sextant {

namespace {

struct ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

struct GroupRow
{
    const char *title;
    QStringView ids; ///< with spaces between
};

constexpr GroupRow rows[] = {
    {QT_TRANSLATE_NOOP("Profile", "Who it is for"), u"real_users paying enterprise eu_users invoices high_load"},
    {QT_TRANSLATE_NOOP("Profile", "The data that it holds"), u"db pii health payments card_data"},
    {QT_TRANSLATE_NOOP("Profile", "How people get in"), u"login local_auth oauth multi_role"},
    {QT_TRANSLATE_NOOP("Profile", "How it is built and run"),
     u"ui hosted containers background_work public_api third_party ai team_gt1"},
};

} // namespace

ProfileChange profileChange(const Catalogue &catalogue, const AssessmentInput &input, const Profile &after)
{
    const Assessment now = assess(catalogue, input);
    AssessmentInput other = input;
    other.profile = after;
    const Assessment then = assess(catalogue, other);
    ProfileChange change;
    for (qsizetype i = 0; i < now.checks.size(); ++i) {
        const CheckResult &before = now.checks[i];
        const CheckResult &result = then.checks[i];
        if (!before.applies() && result.applies())
            change.coming << before.id;
        else if (before.applies() && !result.applies())
            change.going << before.id;
        else if (before.applies() && !before.undecidedBy.isEmpty() && result.undecidedBy.isEmpty())
            change.settled << before.id;
    }
    change.headlineBefore = now.product.headline;
    change.headlineAfter = then.product.headline;
    change.ceilingBefore = now.product.ceiling;
    change.ceilingAfter = then.product.ceiling;
    change.lowBefore = now.product.low;
    change.lowAfter = then.product.low;
    change.coverageBefore = now.product.coverage;
    change.coverageAfter = then.product.coverage;
    return change;
}

QList<ProfileGroup> profileGroups(const Catalogue &catalogue)
{
    QStringList left;
    for (const ProfileQuestion &question : catalogue.profile)
        left << question.id;
    QList<ProfileGroup> groups;
    for (const GroupRow &row : rows) {
        ProfileGroup group{ProfileText::tr(row.title), {}};
        for (const QStringView id : row.ids.split(u' '))
            if (left.removeOne(id.toString()))
                group.questionIds << id.toString();
        if (!group.questionIds.isEmpty())
            groups << group;
    }
    if (!left.isEmpty())
        groups << ProfileGroup{ProfileText::tr("More about it"), left};
    return groups;
}

} // namespace sextant
