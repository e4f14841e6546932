// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QObject>

namespace sextant {

/// Long work in the background: what runs, how far it is, and a way to stop it.
class JobQueue : public QObject
{
    Q_OBJECT

public:
    struct Job
    {
        int id = 0;
        QString title;
        QString phase;
        int at = 0;
        int of = 0; ///< 0: the end is not known
        bool stopping = false;
    };

    using QObject::QObject;
    ~JobQueue() override;

    /// Runs work(Ticket) -> Result<T> off this thread; done(Result<T>) comes back on it, also after a stop.
    template <class T, class Work, class Done>
    int start(const QString &title, Work work, Done done);

    const QList<Job> &jobs() const { return m_jobs; }
    bool isBusy() const { return !m_jobs.isEmpty(); }
    void cancel(int id);
    void cancelAllAndWait();

Q_SIGNALS:
    void changed();

private:
    int add(const QString &title);
    void update(int id, const std::function<void(Job &)> &change);
    void remove(int id);

    struct Handle
    {
        std::function<void()> cancel;
        std::function<void()> wait;
    };

    QList<Job> m_jobs;
    QHash<int, Handle> m_handles;
    int m_lastId = 0;
};

template <class T, class Work, class Done>
int JobQueue::start(const QString &title, Work work, Done done)
{
    const int id = add(title);
    QFuture<Result<T>> future = startJob<T>(this, std::move(work), [this, id, done](const Result<T> &result) {
        remove(id);
        done(result);
    });
    m_handles.insert(id, {[future]() mutable { future.cancel(); }, [future]() mutable { future.waitForFinished(); }});
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, id, watcher](int at) {
        update(id, [at, watcher](Job &job) {
            job.at = at;
            job.of = watcher->progressMaximum();
            job.phase = watcher->progressText();
        });
    });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
    return id;
}

} // namespace sextant
