// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"

namespace sextant {

/// What another profile would do to an assessment, before anything is stored.
struct ProfileChange
{
    QStringList coming;  ///< checks that would apply and do not now
    QStringList going;   ///< checks that apply now and would not
    QStringList settled; ///< checks that apply either way, of which that was open
    std::optional<double> headlineBefore, headlineAfter;
    std::optional<double> ceilingBefore, ceilingAfter;
    std::optional<double> lowBefore, lowAfter;
    double coverageBefore = 0;
    double coverageAfter = 0;

    bool isNothing() const { return coming.isEmpty() && going.isEmpty() && settled.isEmpty(); }
};

/// input is what the assessment of today is made from, with its merged profile; after is the merged one to try.
ProfileChange profileChange(const Catalogue &catalogue, const AssessmentInput &input, const Profile &after);

/// One heading of the profile and its questions, for people to go through.
struct ProfileGroup
{
    QString title;
    QStringList questionIds;
};

/// All questions of the catalogue in plain groups; those that no group names come last.
QList<ProfileGroup> profileGroups(const Catalogue &catalogue);

} // namespace sextant
