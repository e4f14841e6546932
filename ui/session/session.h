// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/scorecard.h"
#include "session/jobqueue.h"
#include "storage/answerstore.h"
#include "usecases/importreports.h"
#include "usecases/loadproject.h"

#include <QDate>
#include <QPointer>

class QUndoStack;

namespace sextant {

/// What a person enters about one check or several. A field that is not set stays as it was.
struct AnswerDraft
{
    std::optional<AnswerValue> value = {};
    std::optional<ExclusionReason> exclusion = {};
    std::optional<QString> note = {};
    std::optional<QString> proof = {};
    std::optional<QString> owner = {};
    std::optional<QDate> due = {};
};

/// Who is at the keyboard. Claims carry the name, and the method weighs insiders and assessors differently.
struct Person
{
    QString name;
    Role role = Role::Insider;
};

/// What a step of the undo stack puts into the workspace as a whole, where no score rests on it.
enum class Kept : quint8 { DeliveryDefinition, FindingViews, GoalDates, Opinions };

/// One workspace with one open project, as a window works on it: what every page shares. Each further capability has a
/// desk of its own beside this file. Pages listen to their signals and call their functions; none touches the storage.
/// Lives on the GUI thread, does long work in jobs.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(Catalogue catalogue, QObject *parent = nullptr);
    ~Session() override;

    /// Opens the file, or makes it, and its last project. On failure everything stays as it was.
    Status openWorkspace(const QString &path);
    bool hasWorkspace() const { return m_workspace.has_value(); }
    QString workspacePath() const;
    /// For the desks of this folder, which read and change one capability's part of it; pages ask the desks.
    const Workspace &workspace() const { return *m_workspace; } ///< only with a workspace
    /// Reads the project again after a desk changed what the scores rest on.
    void refresh();
    Result<QList<Project>> projects() const;

    bool hasProject() const { return m_state.has_value(); }
    void openProject(qint64 id);
    void closeProject();
    /// A project for this folder, named after it; scans it at once.
    void addProject(const QString &folder);
    void rescan();
    /// Makes the demonstration in this workspace, or finds it there, and opens its main project.
    void createDemo();
    /// Reports of scanners into the open project.
    void importFiles(const QStringList &files);

    /// What was said about a check before, newest first.
    Result<QList<AnswerRevision>> answerHistory(const QString &checkId) const;
    /// One undo step for all the checks.
    void answer(const QStringList &checkIds, const AnswerDraft &draft);
    void answerProfile(const QString &questionId, Truth value); ///< undoable
    void setTarget(Stage target);                               ///< undoable
    void setDeclared(std::optional<Stage> declared);            ///< undoable

    /// The open project's: the built-in one, or its own.
    const Catalogue &catalogue() const { return m_catalogue; }
    const Catalogue &builtInCatalogue() const { return m_builtIn; }
    const ProjectState &state() const { return *m_state; }        ///< only with a project
    const Assessment &assessment() const { return m_assessment; } ///< likewise
    Scorecard scorecard() const;                                  ///< likewise
    /// What the product came to before the last import, for the receipt.
    const ProductScore &productBeforeImport() const { return m_productBeforeImport; }
    /// The whole result that a snapshot keeps, as the JSON report.
    Result<QByteArray> snapshotReport(qint64 snapshotId) const;
    QUndoStack *undoStack() const { return m_undoStack; }
    JobQueue *jobs() const { return m_jobs; }
    const Person &person() const { return m_person; }
    void setPerson(const Person &person);
    /// Fixes the clock, for tests and repeatable pictures.
    void setNow(const QDateTime &now) { m_fixedNow = now; }
    QDateTime now() const;

    /// Steps of the undo stack; they change the workspace and read the project again.
    Status putAnswers(const QList<AnswerRevision> &revisions);
    Status undoAnswers(const QStringList &checkIds);
    Status putProfile(const Profile &answers);
    Status putTarget(Stage target);
    Status putDeclared(std::optional<Stage> declared);

Q_SIGNALS:
    void projectsChanged();   ///< the list of them
    void projectChanged();    ///< another one is open, or none
    void assessmentChanged(); ///< its figures, after any change of the project too
    void kept(Kept what);     ///< by a step of the undo stack; who shows it reads it again
    void scanFinished(bool first);
    void importFinished(const QList<FileOutcome> &outcomes);
    void failed(const Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void scan(qint64 projectId, const QStringList &paths, bool first);
    bool reload();
    /// What a job has read, unless something was written since; then it is read again.
    bool take(const struct LoadedProject &loaded, int writesBefore);
    void show(const LoadedProject &loaded);
    AnswerRevision revisionFor(const QString &checkId, const AnswerDraft &draft) const;
    void readCatalogueOf(qint64 projectId);

    Catalogue m_builtIn;
    Catalogue m_catalogue;
    qint64 m_catalogueId = 0; ///< in the workspace; 0: the built-in one
    std::optional<Workspace> m_workspace;
    std::optional<ProjectState> m_state;
    Assessment m_assessment;
    ProductScore m_productBeforeImport;
    QUndoStack *m_undoStack;
    JobQueue *m_jobs;
    Person m_person;
    QDateTime m_fixedNow;
    int m_writes = 0; ///< of this window, to tell whether a job has read before them
};

} // namespace sextant
