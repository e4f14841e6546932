// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/planproject.h"

namespace sextant {

/// The files that a plan can be handed on as.
enum class PlanFormat : quint8 {
    Csv,
    Markdown,
    GitHub,   ///< CSV of titles, bodies and labels
    GitLab,   ///< CSV as its import of issues reads it
    Jira,     ///< CSV for its external import
    Calendar, ///< iCalendar of the duties that come again
};

/// Makes a file of the plan, UTF-8. now is the stamp of calendar entries.
QByteArray exportPlan(const ProjectPlan &plan, PlanFormat format, const QString &project, const QDateTime &now);

template <>
std::span<const Name<PlanFormat>> names<PlanFormat>();

} // namespace sextant
