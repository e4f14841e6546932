// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/findingsmodel.h"
#include "storage/savedviewstore.h"
#include "storage/triagestore.h"
#include "usecases/exportfindings.h"

#include <QThread>

namespace sextant {

class FindingsReader;
class Session;

/// The findings of the open project, as a page works on them: one list that follows its filter and what is decided,
/// saved views and exports. All reading happens on a thread of its own.
class FindingsDesk : public QObject
{
    Q_OBJECT

public:
    explicit FindingsDesk(Session *session, QObject *parent = nullptr);
    ~FindingsDesk() override;

    FindingsModel *model() const { return m_model; }
    const FindingSearch &request() const { return m_search; }
    const FindingFacets &facets() const { return m_facets; }
    bool isReading() const { return m_reading; } ///< the list is not yet what was asked for
    bool isEmpty() const;                        ///< no report was read yet

    void setCriteria(const FindingCriteria &criteria);
    void setSort(FindingSort sort, bool descending);
    void setGrouping(FindingGrouping grouping);
    void toggleGroup(const QString &head);

    Result<QList<FindingTrailEntry>> trail(const StoredFinding &finding) const;
    /// Asks which findings of other scans are the same fault; othersFound() answers.
    void findOthers(const StoredFinding &finding);
    QStringList checksOf(const StoredFinding &finding) const;

    QList<SavedView> views() const;
    void saveView(const QString &name);   ///< undoable
    void removeView(const QString &name); ///< undoable

    void exportTo(const QString &file, FindingExport format, const QList<qint64> &findings);

Q_SIGNALS:
    void listChanged();
    void searching(); ///< a list was asked for and will change
    void othersFound(qint64 finding, const QList<StoredFinding> &others);
    void viewsChanged();
    void exported(const QString &file, qint64 findings);

private:
    void showProject();
    void readAgainAfterImport();
    void readDecisionsAgain();
    void startReader();
    void stopReader();
    void search();
    void loadPage(int generation, int page);
    void takeList(const std::shared_ptr<struct ReadList> &list);
    QString lastImport() const;

    Session *m_session;
    FindingsModel *m_model;
    FindingSearch m_search;
    FindingFacets m_facets;
    QThread m_thread;
    FindingsReader *m_reader = nullptr;
    QString m_readerPath;
    QString m_imports; ///< what the columns were read after
    qint64 m_projectId = 0;
    bool m_reading = false;
};

} // namespace sextant
