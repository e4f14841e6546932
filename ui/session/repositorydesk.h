// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/codeareas.h"
#include "repository/pathlog.h"
#include "repository/secrets/secretsearch.h"
#include "repository/stack/stack.h"
#include "storage/inspectionstore.h"
#include "storage/repositorystore.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace sextant {

class Session;

/// A file as the inspected commit has it, ready to be shown: plain text, secrets masked, and the lines where the
/// inspection found something.
struct FileView
{
    struct Mark
    {
        int line = 0;
        QString why;
    };

    QString path;
    QString commit;
    QString text; ///< empty for a folder
    QList<Mark> marks;
    QString unreadable; ///< why there is no text
    PathLog log;
    QString logUnreadable;
};

/// What the repository page works on: one repository of the open project at a time, with the figures that its newest
/// inspection stored, and the files and commits behind them, read from its object database when asked for.
class RepositoryDesk : public QObject
{
    Q_OBJECT

public:
    enum class Names : quint8 { Full, Initials, Numbered };

    explicit RepositoryDesk(Session *session);

    const QList<Repository> &repositories() const;
    const Repository *repository() const; ///< null without one
    void choose(qint64 repositoryId);
    /// The one that the path of a place stands in, unless the chosen one has it as well.
    void chooseHolding(const QString &path);
    const StoredInspection *inspection() const; ///< null before the first scan
    /// Whether the folder of the repository is gone; what was read from it stays.
    bool isMissing() const { return m_missing; }
    /// Takes the repository from another folder, if it is the same one; undoable.
    void relocate(const QString &folder);
    /// Null while they are read, and for inspections of a program that kept none.
    const CodeFigures *figures() const { return m_figures.get(); }
    const Stack *stack() const { return m_stack.get(); } ///< likewise
    /// The last search of the whole history; null when there was none.
    const SecretSearch *secrets() const { return m_secrets.get(); }
    void searchForSecrets(); ///< a job that can be stopped; its result is kept and speaks to the checks
    void cancelSearch();
    bool isSearching() const { return m_searchJob != 0; }
    bool isLoading() const { return m_loading; }

    Names names() const { return m_names; }
    void setNames(Names names); ///< kept with the workspace
    QString personName(int person) const;

    /// Reads a file and the commits behind it, or only the commits of a folder; answers with viewRead().
    void read(const QString &path, bool isFolder, int markedLine = 0, const QString &commit = {});

Q_SIGNALS:
    void changed();
    void viewRead(const FileView &view);
    void failed(const Error &error);

private:
    void refresh();
    void load();
    void takeSearch(qint64 repositoryId, const Result<SecretSearch> &search);
    QString shownName(const QString &author) const;
    QList<FileView::Mark> marksIn(const QString &path) const;

    Session *m_session;
    qint64 m_chosen = 0;
    qint64 m_loadedInspection = 0;
    QString m_loadedPath;
    bool m_loading = false;
    bool m_missing = false;
    std::shared_ptr<const CodeFigures> m_figures;
    std::shared_ptr<const Stack> m_stack;
    std::shared_ptr<const SecretSearch> m_secrets;
    int m_searchJob = 0;
    Names m_names = Names::Full;
    QStringList m_people; ///< as shown, by person
    int m_reading = 0;    ///< number of the newest request; older answers are dropped
};

} // namespace sextant
