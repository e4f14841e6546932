// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/buyeranswer.h"
#include "storage/database.h"

namespace sextant {

/// The answers that people accepted for buyers' questions, project by project: what is said of one product is no
/// answer for another.
class QuestionnaireStore
{
public:
    static constexpr qsizetype mostAnswers = 20000; ///< of one project; the oldest give way

    explicit QuestionnaireStore(Database database);

    /// Newest first.
    Result<QList<EarlierAnswer>> list(qint64 projectId) const;
    /// All or none; their ids in the same order. One that was removed comes back under its id.
    Result<QList<qint64>> put(qint64 projectId, const QList<EarlierAnswer> &answers);
    Status remove(qint64 projectId, const QList<qint64> &ids);

private:
    Result<qint64> putOne(qint64 projectId, const EarlierAnswer &answer);
    Status log(const QString &action, qint64 projectId, qint64 id, const EarlierAnswer &answer) const;

    Database m_database;
};

} // namespace sextant
