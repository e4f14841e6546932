// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reviewcitations.h"

#include "repository/fileat.h"
#include "storage/answerstore.h"
#include "storage/citationstore.h"

namespace sextant {

namespace {

/// None where the repository does not have the old text: then nothing can be said.
std::optional<CitationReview> reviewOf(const Citation &cited, const QString &repository, const QString &commit)
{
    const auto before = readFileAt(repository, cited.commit, cited.path);
    if (!before)
        return std::nullopt;
    const auto after = readFileAt(repository, commit, cited.path);
    CitationReview review =
        reanchor(QString::fromUtf8(*before), cited.line, after ? QString::fromUtf8(*after) : QString());
    review.cited = cited;
    if (!after) {
        review.standing = CitationStanding::Gone;
        review.lineNow = 0;
        review.after.clear();
    }
    return review;
}

CitedLine storedOf(const CitationReview &review, const AnswerRevision &revision, int position, qint64 repositoryId)
{
    return {revision.checkId,  revision.id,         position,          repositoryId,   idOf(review.standing),
            review.cited.path, review.cited.commit, review.cited.line, review.lineNow, review.before,
            review.after};
}

} // namespace

Status reviewCitations(const Workspace &workspace, qint64 projectId, qint64 repositoryId, const QString &path,
                       const QString &commit)
{
    const auto answers = AnswerStore(workspace.database()).current(projectId);
    if (!answers)
        return answers.error();
    QList<CitedLine> lines;
    for (const AnswerRevision &revision : *answers)
        for (int i = 0; i < int(revision.attachments.size()); ++i) {
            const auto cited = citationIn(revision.attachments.at(i).location);
            const auto review = cited ? reviewOf(*cited, path, commit) : std::nullopt;
            if (review)
                lines << storedOf(*review, revision, i, repositoryId);
        }
    return lines.isEmpty() ? done() : CitationStore(workspace.database()).put(lines);
}

Result<QList<CitationReview>> citationReviews(const Workspace &workspace, qint64 projectId)
{
    const auto lines = CitationStore(workspace.database()).current(projectId);
    if (!lines)
        return lines.error();
    QList<CitationReview> reviews;
    for (const CitedLine &line : *lines) {
        const CitationReview review{line.checkId,
                                    {line.path, line.commit, line.line},
                                    fromId<CitationStanding>(line.standing).value_or(CitationStanding::Same),
                                    line.lineNow,
                                    line.before,
                                    line.after};
        if (reviews.isEmpty() || reviews.back().checkId != review.checkId)
            reviews << review;
        else if (review.standing > reviews.back().standing)
            reviews.back() = review;
    }
    return reviews;
}

} // namespace sextant
