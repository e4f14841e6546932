// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/localserver.h"

#include <vector>

namespace sextant::test {

struct LocalRun
{
    int id = 0;
    qint64 began = 0;   ///< seconds since 1970
    QByteArray outcome; ///< "success", "failure"; empty: still running
    int attempt = 1;
};

/// What GitHub, GitLab and Jenkins would answer about one product, page by page and with validators: in the shapes of
/// their answers, as far as anybody reads them.
class LocalCi
{
public:
    LocalCi();

    /// Newest first, as all three list them. Every fourth failed, ids from 1.
    void fill(int count, qint64 newestBegan, qint64 secondsBetween = 60);
    LocalRun &run(int id);
    std::vector<LocalRun> runs;
    qint64 deployedAt = 0; ///< of one deployment to production and of version 1.0; 0: none
    QByteArray token;      ///< that is asked for; empty: none

    LocalServer server;
    /// Answers instead of the usual when it gives a status.
    std::function<LocalAnswer(const LocalRequest &)> instead;
    int requestsTo(const QByteArray &end) const;

private:
    LocalAnswer answer(const LocalRequest &request);
    LocalAnswer github(const LocalRequest &request);
    LocalAnswer gitlab(const LocalRequest &request);
    LocalAnswer jenkins(const LocalRequest &request);
    LocalAnswer page(const LocalRequest &request, const QByteArray &before, const QByteArray &after,
                     const std::function<QByteArray(const LocalRun &)> &write) const;
    LocalAnswer githubBeside(const QByteArray &path) const;
};

} // namespace sextant::test
