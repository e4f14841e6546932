-- SPDX-License-Identifier: GPL-3.0-or-later
-- The part of 0001 that only SQLite understands: what may never change, and the index over texts.

CREATE TRIGGER audit_log_keeps BEFORE UPDATE ON audit_log
BEGIN SELECT RAISE (ABORT, 'the audit log never changes'); END
--;
CREATE TRIGGER audit_log_stays BEFORE DELETE ON audit_log
BEGIN SELECT RAISE (ABORT, 'the audit log never changes'); END
--;
-- Deleting is possible only with a whole project: its row is gone, or marked as removed, when the trigger runs.
CREATE TRIGGER snapshot_keeps BEFORE UPDATE OF id, project_id, name, taken_at, commit_id, catalogue_version,
    catalogue_hash, method_version, stage_target, headline, ceiling, low, coverage, level, stage_earned, result ON snapshot
BEGIN SELECT RAISE (ABORT, 'a snapshot never changes'); END
--;
CREATE TRIGGER snapshot_stays BEFORE DELETE ON snapshot
WHEN EXISTS (SELECT 1 FROM project WHERE id = OLD.project_id AND removed_at IS NULL)
BEGIN SELECT RAISE (ABORT, 'a snapshot never changes'); END
--;
CREATE TRIGGER decision_keeps BEFORE UPDATE ON decision
BEGIN SELECT RAISE (ABORT, 'a decision never changes'); END
--;
CREATE TRIGGER decision_stays BEFORE DELETE ON decision
WHEN EXISTS (SELECT 1 FROM project WHERE id = OLD.project_id AND removed_at IS NULL)
BEGIN SELECT RAISE (ABORT, 'a decision never changes'); END
--;
CREATE TRIGGER answer_revision_keeps BEFORE UPDATE ON answer_revision
BEGIN SELECT RAISE (ABORT, 'a revision of an answer never changes'); END
--;
CREATE TRIGGER answer_revision_stays BEFORE DELETE ON answer_revision
WHEN EXISTS (SELECT 1 FROM answer, project
             WHERE answer.id = OLD.answer_id AND project.id = answer.project_id AND removed_at IS NULL)
BEGIN SELECT RAISE (ABORT, 'a revision of an answer never changes'); END
--;
CREATE TRIGGER answer_stays BEFORE DELETE ON answer
WHEN EXISTS (SELECT 1 FROM project WHERE id = OLD.project_id AND removed_at IS NULL)
BEGIN SELECT RAISE (ABORT, 'an answer is revised, not deleted'); END
--;
CREATE TRIGGER attachment_keeps BEFORE UPDATE ON attachment
BEGIN SELECT RAISE (ABORT, 'a revision of an answer never changes'); END
--;
CREATE TRIGGER attachment_stays BEFORE DELETE ON attachment
WHEN EXISTS (SELECT 1 FROM answer_revision, answer, project
             WHERE answer_revision.id = OLD.revision_id AND answer.id = answer_revision.answer_id
               AND project.id = answer.project_id AND removed_at IS NULL)
BEGIN SELECT RAISE (ABORT, 'a revision of an answer never changes'); END
--;
-- The head of an answer belongs to it; a foreign key for this would make two tables need each other.
CREATE TRIGGER answer_head BEFORE UPDATE OF revision_id ON answer
WHEN NOT EXISTS (SELECT 1 FROM answer_revision WHERE id = NEW.revision_id AND answer_id = NEW.id)
BEGIN SELECT RAISE (ABORT, 'the revision belongs to another answer'); END
--;
-- Kept in step by the stores (sqlite::indexNewFindings and its neighbours): a trigger costs ten times as much, and
-- none may touch it while the schema is not trusted.
CREATE VIRTUAL TABLE finding_text USING fts5 (
    title, message, path, rule, package, vulnerability,
    content = 'finding', content_rowid = 'id', tokenize = 'unicode61', detail = 'none', columnsize = 0)
--;
-- How much is gathered before a piece of the index is written: with the usual 1 MiB an import merges pieces all the time.
INSERT INTO finding_text (finding_text, rank) VALUES ('hashsize', 33554432)
--;
