// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/planexport.h"
#include "usecases/planwhatif.h"
#include "usecases/projectalarms.h"

#include <QFuture>
#include <QObject>

namespace sextant {

class Session;

/// The plan of the open project and the alarms that rest on it. The plan is made anew, beside the window, whenever the
/// scores or what people said about it change. Each change is one step to undo.
class PlanDesk : public QObject
{
    Q_OBJECT

public:
    /// One for a session, so that its pages share one plan.
    static PlanDesk *of(Session *session);
    ~PlanDesk() override;

    bool isReady() const { return m_ready; } ///< false until the first plan is made
    const ProjectPlan &plan() const { return m_plan; }
    const ProjectAlarms &alarms() const { return m_alarms; }
    QStringList people() const; ///< who can be given a task
    TaskEdit editOf(const QString &name) const;
    bool isOwnTask(const QString &name) const;

    void edit(const TaskEdit &edit);
    const QSet<QDate> &holidays() const { return m_basis.holidays; }
    void setHolidays(const QSet<QDate> &days);
    /// What stands in the way of a plan, or of the latest one: what is shown is older then.
    const std::optional<Error> &trouble() const { return m_trouble; }
    void addTask(const QString &title, const QStringList &needs = {});
    void removeTask(const QString &name); ///< one that was made by hand
    /// An invalid day lets it ring again.
    void snooze(const QString &alarm, const QDate &until, const QString &reason);

    /// Plans with a change that nobody has said, and answers with tried(). An empty one ends it.
    void tryOut(const PlanWhatIf &change);
    /// What was tried last; null: nothing, or it is being worked out.
    const ProjectPlan *triedPlan() const { return m_tried ? &*m_tried : nullptr; }
    /// Makes a change part of the plan, as one step to undo.
    void adopt(const PlanWhatIf &change);

    Status exportTo(const QString &path, PlanFormat format) const;

Q_SIGNALS:
    void changed();
    void tried();

private:
    explicit PlanDesk(Session *session);
    void remake();
    struct Made
    {
        ProjectPlan plan;
        AlarmBasis alarms;
    };

    void take(const Result<Made> &made);
    void fail(const Error &error);
    QString titleOf(const QString &name) const;

    Session *m_session;
    bool m_ready = false;
    int m_wanted = 0; ///< number of the newest plan asked for; older ones are dropped
    qint64 m_projectId = 0;
    PlanBasis m_basis;
    QList<AlarmSnooze> m_snoozes;
    ProjectPlan m_plan;
    ProjectAlarms m_alarms;
    std::optional<Error> m_trouble;
    QFuture<Result<Made>> m_work;
    int m_wantedTry = 0;
    std::optional<ProjectPlan> m_tried;
    QFuture<Result<ProjectPlan>> m_tryWork;
};

} // namespace sextant
