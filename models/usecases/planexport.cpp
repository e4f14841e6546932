// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/planexport.h"

#include "reports/findingwriters.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct PlanExportText
{
    Q_DECLARE_TR_FUNCTIONS(PlanExport)
};

QString line(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe << QString::fromUtf8(csvField(cell));
    return safe.join(u',') + u"\r\n"_s;
}

QString isoDay(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString days(double effort)
{
    return QString::number(effort, 'f', 1);
}

QString bodyOf(const PlannedTask &task)
{
    QString body = PlanExportText::tr("Effort: %1 days, between %2 and %3.")
                       .arg(days(task.effort[1]), days(task.effort[0]), days(task.effort[2]));
    if (!task.checkId.isEmpty())
        body += u'\n' + PlanExportText::tr("Done when the check %1 passes with proof.").arg(task.checkId);
    if (!task.needs.isEmpty())
        body += u'\n' + PlanExportText::tr("Needs first: %1.").arg(task.needs.join(u", "_s));
    return body;
}

QString table(const ProjectPlan &plan)
{
    QString text = line({u"order"_s, u"task"_s, u"title"_s, u"check"_s, u"phase"_s, u"class"_s, u"state"_s, u"owner"_s,
                         u"low_days"_s, u"likely_days"_s, u"high_days"_s, u"starts_on"_s, u"ends_on"_s, u"critical"_s,
                         u"needs"_s});
    int order = 0;
    for (const PlannedTask &task : plan.tasks)
        text += line({QString::number(++order), task.name, task.title, task.checkId, labelOf(task.phase),
                      labelOf(task.risk), labelOf(task.status), task.owner, days(task.effort[0]), days(task.effort[1]),
                      days(task.effort[2]), isoDay(task.startsOn), isoDay(task.endsOn),
                      task.critical ? u"yes"_s : u"no"_s, task.needs.join(u' ')});
    return text;
}

QString issues(const ProjectPlan &plan, PlanFormat format)
{
    QString text = format == PlanFormat::Jira
                       ? line({u"Summary"_s, u"Description"_s, u"Issue Type"_s, u"Priority"_s, u"Labels"_s,
                               u"Assignee"_s, u"Due Date"_s, u"Original Estimate"_s})
                   : format == PlanFormat::GitLab ? line({u"title"_s, u"description"_s, u"due_date"_s})
                                                  : line({u"title"_s, u"body"_s, u"labels"_s});
    for (const PlannedTask &task : plan.tasks) {
        if (task.waits)
            continue;
        const bool stops = task.risk == RiskClass::ShipStopper;
        if (format == PlanFormat::Jira)
            text += line({task.title, bodyOf(task), u"Task"_s, stops ? u"Highest"_s : u"Medium"_s, idOf(task.risk),
                          task.owner, isoDay(task.endsOn), QString::number(qRound(task.effort[1] * 8 * 3600))});
        else if (format == PlanFormat::GitLab)
            text += line({task.title, bodyOf(task), isoDay(task.endsOn)});
        else
            text += line({task.title, bodyOf(task), idOf(task.risk) + u',' + labelOf(task.phase).toLower()});
    }
    return text;
}

/// What would be read as markup stays text.
QString plain(QString text)
{
    for (const QChar c : u"\\`*_[]<>|#"_s)
        text.replace(c, QString(u'\\') + c);
    return text.replace(u'\n', u' ');
}

/// One person does everything one after another; then the word says nothing about any of it.
bool allCritical(const ProjectPlan &plan)
{
    return plan.tasks.size() > 1 && std::ranges::all_of(plan.tasks, &PlannedTask::critical);
}

QString lineOf(const PlannedTask &task, bool sayCritical)
{
    QStringList marks;
    if (task.provisional)
        marks << PlanExportText::tr("if it turns out to be needed");
    if (task.critical && sayCritical)
        marks << PlanExportText::tr("critical");
    return u"- [ ] **%1** "_s.arg(plain(task.title)) +
           PlanExportText::tr("%1 days, %2 to %3, %4")
               .arg(days(task.effort[1]), isoDay(task.startsOn), isoDay(task.endsOn), plain(task.owner)) +
           (marks.isEmpty() ? QString() : u" (%1)"_s.arg(marks.join(u", "_s))) + u'\n';
}

QString section(const QString &title, const ProjectPlan &plan, auto &&belongs)
{
    QString lines;
    const bool sayCritical = !allCritical(plan);
    for (const PlannedTask &task : plan.tasks)
        if (belongs(task))
            lines += lineOf(task, sayCritical);
    return lines.isEmpty() ? lines : u"## %1\n\n"_s.arg(title) + lines + u'\n';
}

QString markdown(const ProjectPlan &plan, const QString &project)
{
    QString text = u"# "_s + PlanExportText::tr("Plan of %1").arg(plain(project)) + u"\n\n"_s;
    if (!plan.trouble.isEmpty())
        text += plain(plan.trouble) + u"\n\n"_s;
    if (plan.p80.isValid())
        text += PlanExportText::tr("Half of the simulated runs end by %1, eight in ten by %2.")
                    .arg(isoDay(plan.p50), isoDay(plan.p80)) +
                u"\n\n"_s;
    text += PlanExportText::tr("Each line says what is true when its task is done.") + u"\n\n"_s;
    if (allCritical(plan))
        text += PlanExportText::tr("Everything hangs together: a day that one task slips moves the end by a day.") +
                u"\n\n"_s;
    text += section(PlanExportText::tr("Stop the worst"), plan, [](const PlannedTask &task) { return task.urgent; });
    for (const auto &name : names<WorkPhase>())
        text += section(labelOf(name.value), plan,
                        [&name](const PlannedTask &task) { return !task.urgent && task.phase == name.value; });
    text += u"## "_s + PlanExportText::tr("Assumptions") + u"\n\n"_s;
    for (const QString &assumption : plan.assumptions)
        text += u"- "_s + plain(assumption) + u'\n';
    return text;
}

/// Duties that are never done for good.
QString calendar(const ProjectPlan &plan, const QDateTime &now)
{
    const struct
    {
        QString id, title;
        int months;
    } duties[] = {{u"restore-drill"_s, PlanExportText::tr("Restore a backup and keep the proof"), 3},
                  {u"access-review"_s, PlanExportText::tr("Review who has access"), 3},
                  {u"key-rotation"_s, PlanExportText::tr("Rotate keys and secrets"), 12},
                  {u"reassessment"_s, PlanExportText::tr("Scan again and look at what has aged"), 1}};
    QString text = u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Sextant//Plan//EN\r\n"_s;
    for (const auto &duty : duties)
        text += u"BEGIN:VEVENT\r\nUID:%1@sextant\r\nDTSTAMP:%2\r\nDTSTART;VALUE=DATE:%3\r\n"
                "RRULE:FREQ=MONTHLY;INTERVAL=%4\r\nSUMMARY:%5\r\nEND:VEVENT\r\n"_s.arg(
                    duty.id, now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s),
                    plan.start.addMonths(duty.months).toString(u"yyyyMMdd"_s), QString::number(duty.months),
                    QString(duty.title).replace(u',', u"\\,"_s).replace(u';', u"\\;"_s));
    return text + u"END:VCALENDAR\r\n"_s;
}

} // namespace

QByteArray exportPlan(const ProjectPlan &plan, PlanFormat format, const QString &project, const QDateTime &now)
{
    switch (format) {
    case PlanFormat::Csv:
        return table(plan).toUtf8();
    case PlanFormat::Markdown:
        return markdown(plan, project).toUtf8();
    case PlanFormat::Calendar:
        return calendar(plan, now).toUtf8();
    case PlanFormat::GitHub:
    case PlanFormat::GitLab:
    case PlanFormat::Jira:
        break;
    }
    return issues(plan, format).toUtf8();
}

template <>
std::span<const Name<PlanFormat>> names<PlanFormat>()
{
    static constexpr Name<PlanFormat> table[] = {
        {PlanFormat::Csv, "csv", QT_TRANSLATE_NOOP("names", "Table (CSV)")},
        {PlanFormat::Markdown, "markdown", QT_TRANSLATE_NOOP("names", "Text (Markdown)")},
        {PlanFormat::GitHub, "github", QT_TRANSLATE_NOOP("names", "Issues for GitHub (CSV)")},
        {PlanFormat::GitLab, "gitlab", QT_TRANSLATE_NOOP("names", "Issues for GitLab (CSV)")},
        {PlanFormat::Jira, "jira", QT_TRANSLATE_NOOP("names", "Issues for Jira (CSV)")},
        {PlanFormat::Calendar, "ics", QT_TRANSLATE_NOOP("names", "Duties that come again (calendar)")},
    };
    return table;
}

} // namespace sextant
