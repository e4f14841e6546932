// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/planwhatif.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct PlanWhatIfText
{
    Q_DECLARE_TR_FUNCTIONS(PlanWhatIf)
};

QString dayText(const QDate &day)
{
    return QLocale().toString(day, u"d MMM yyyy"_s);
}

QString shiftText(const QDate &before, const QDate &after)
{
    const int days = int(after.daysTo(before));
    return days == 0  ? PlanWhatIfText::tr("as before")
           : days > 0 ? PlanWhatIfText::tr("%n day(s) earlier", nullptr, days)
                      : PlanWhatIfText::tr("%n day(s) later", nullptr, -days);
}

QString freeName(const QString &name, const QList<TeamMember> &people)
{
    QString free = name;
    for (int number = 2; std::ranges::find(people, free, &TeamMember::name) != people.end(); ++number)
        free = u"%1 %2"_s.arg(name).arg(number);
    return free;
}

TaskEdit &editIn(QList<TaskEdit> &edits, const QString &name)
{
    const auto found = std::ranges::find(edits, name, &TaskEdit::name);
    if (found != edits.end())
        return *found;
    edits << TaskEdit{name};
    return edits.back();
}

} // namespace

QList<TeamMember> peopleOf(const PlanWhatIf &change, const QList<TeamMember> &people)
{
    QList<TeamMember> all = people;
    // Without a team one senior is assumed, who does not leave because another comes.
    if (people.isEmpty() && (change.senior || change.junior))
        all << TeamMember{0, PlanWhatIfText::tr("One person"), {}, Role::Insider, true, 1, {}};
    if (change.senior)
        all << TeamMember{0, freeName(PlanWhatIfText::tr("New senior"), all), {}, Role::Insider, true, 1, {}};
    if (change.junior)
        all << TeamMember{0, freeName(PlanWhatIfText::tr("New person"), all), {}, Role::Insider, false, 1, {}};
    return all;
}

QList<TaskEdit> editsOf(const PlanWhatIf &change, const QList<TaskEdit> &edits, const QDate &today)
{
    QList<TaskEdit> all = edits;
    for (const QString &name : change.done) {
        TaskEdit &edit = editIn(all, name);
        edit.status = TaskStatus::Done;
        edit.doneOn = today;
    }
    for (const QString &name : change.dropped) {
        TaskEdit &edit = editIn(all, name);
        edit.status = TaskStatus::Dropped;
        if (edit.note.isEmpty())
            edit.note = PlanWhatIfText::tr("Tried on the plan and left out");
    }
    return all;
}

PlanBasis basisIf(PlanBasis basis, const PlanWhatIf &change, const QDate &today)
{
    basis.people = peopleOf(change, basis.people);
    basis.edits = editsOf(change, basis.edits, today);
    return basis;
}

QStringList shiftsOf(const ProjectPlan &plan, const ProjectPlan &tried)
{
    QStringList sentences;
    if (!tried.trouble.isEmpty())
        return {tried.trouble};
    if (plan.p80.isValid() && tried.p80.isValid())
        sentences << PlanWhatIfText::tr("Work done by %1 in eight of ten runs, %2.")
                         .arg(dayText(tried.p80), shiftText(plan.p80, tried.p80));
    for (qsizetype i = 0; i < std::min(plan.goals.size(), tried.goals.size()); ++i) {
        const QDate before = plan.goals[i].earliest;
        const QDate after = tried.goals[i].earliest;
        if (before == after)
            continue;
        if (!after.isValid())
            sentences << PlanWhatIfText::tr("%1: cannot be reached any more. %2")
                             .arg(tried.goals[i].title, tried.goals[i].why);
        else if (!before.isValid())
            sentences
                << PlanWhatIfText::tr("%1: can be reached, earliest %2.").arg(tried.goals[i].title, dayText(after));
        else
            sentences << PlanWhatIfText::tr("%1: earliest %2, %3.")
                             .arg(tried.goals[i].title, dayText(after), shiftText(before, after));
    }
    return sentences;
}

} // namespace sextant
