// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"
#include "storage/database.h"

#include <QDate>
#include <QDateTime>

namespace sextant {

/// Proof that came with an answer.
struct Attachment
{
    enum class Kind : quint8 { Link, File, Note, Job };

    Kind kind = Kind::Link;
    QString title = {};
    QString location = {}; ///< address, path, text or run
    QString sha256 = {};   ///< of a file when it was attached

    bool operator==(const Attachment &) const = default;
};

/// What somebody said about a check at one moment. Revisions are never changed.
struct AnswerRevision
{
    qint64 id = 0;
    QString checkId = {};
    AnswerValue value = AnswerValue::Unknown;
    std::optional<ExclusionReason> exclusion = {}; ///< of not applicable
    QString author = {};
    Role role = Role::Insider; ///< of the author when it was said
    QString note = {};         ///< of not applicable the reason in words
    QString owner = {};        ///< who sees to it
    QDate due = {};
    QDateTime at = {};
    qint64 restores = 0; ///< revision that this one puts back; 0 for none
    QList<Attachment> attachments = {};

    bool operator==(const AnswerRevision &) const = default;
};

class AnswerStore
{
public:
    explicit AnswerStore(Database database);

    /// Adds a revision, which counts from now on; its id. Id, time and restores are set here.
    Result<qint64> put(qint64 projectId, const AnswerRevision &revision);
    /// Several at once: all or none. at is when they were said, where that was not just now.
    Status putAll(qint64 projectId, const QList<AnswerRevision> &revisions, const QDateTime &at = {});
    /// By check id.
    Result<QList<AnswerRevision>> current(qint64 projectId) const;
    /// Newest first.
    Result<QList<AnswerRevision>> history(qint64 projectId, const QString &checkId) const;
    /// Says again what was said before the revision that counts now, so that the history shows the undoing too.
    /// Undoing the first answer says unknown; undoing an undo goes one step further back.
    Status undo(qint64 projectId, const QString &checkId);
    /// Says again what one of its revisions says, whichever counted since.
    Status restore(qint64 projectId, const QString &checkId, qint64 revisionId);
    /// Id of the answer, for evidence that comes from it.
    Result<qint64> answerId(qint64 projectId, const QString &checkId) const;

private:
    Result<qint64> add(qint64 projectId, const AnswerRevision &revision, const QDateTime &at = {});
    Result<QList<AnswerRevision>> load(const QString &where, const QVariantList &values) const;

    Database m_database;
};

template <>
std::span<const Name<Attachment::Kind>> names<Attachment::Kind>();

} // namespace sextant
