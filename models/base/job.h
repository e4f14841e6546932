// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/ticket.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

#include <exception>

namespace sextant {

/// Runs job(Ticket) -> Result<T> on a worker thread and hands its result to done on the thread of context.
/// done is not called after context died. Cancel and progress go through the returned future.
/// The job must own copies of everything it reads.
template <class T, class Job, class Done>
QFuture<Result<T>> startJob(QObject *context, Job job, Done done)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
        watcher->deleteLater();
        const auto future = watcher->future();
        // Qt drops results that arrive after cancel().
        done(future.resultCount() ? future.result() : Result<T>(cancelledError()));
    });
    const auto future = QtConcurrent::run([job = std::move(job)](QPromise<Result<T>> &promise) {
        const Ticket ticket{[&promise] { return promise.isCanceled(); },
                            [&promise](int at, int of, const QString &phase) {
                                promise.setProgressRange(0, of);
                                promise.setProgressValueAndText(at, phase);
                            }};
        try {
            promise.addResult(job(ticket));
        } catch (const std::exception &exception) {
            // Qt would replace the text by "std::exception".
            promise.addResult(Result<T>(environmentError(QString::fromUtf8(exception.what()))));
        }
    });
    watcher->setFuture(future);
    return future;
}

} // namespace sextant
