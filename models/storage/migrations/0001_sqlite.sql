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
-- New findings are put in by the import at its end (sqlite::indexNewFindings): a trigger costs ten times as much.
CREATE VIRTUAL TABLE finding_text USING fts5 (
    title, message, path, rule, package, vulnerability,
    content = 'finding', content_rowid = 'id', tokenize = 'unicode61', detail = 'none', columnsize = 0)
--;
CREATE TRIGGER finding_text_gone AFTER DELETE ON finding
BEGIN
    INSERT INTO finding_text (finding_text, rowid, title, message, path, rule, package, vulnerability)
    VALUES ('delete', OLD.id, OLD.title, OLD.message, OLD.path, OLD.rule, OLD.package, OLD.vulnerability);
END
--;
CREATE TRIGGER finding_text_changed AFTER UPDATE OF title, message, path, rule, package, vulnerability ON finding
BEGIN
    INSERT INTO finding_text (finding_text, rowid, title, message, path, rule, package, vulnerability)
    VALUES ('delete', OLD.id, OLD.title, OLD.message, OLD.path, OLD.rule, OLD.package, OLD.vulnerability);
    INSERT INTO finding_text (rowid, title, message, path, rule, package, vulnerability)
    VALUES (NEW.id, NEW.title, NEW.message, NEW.path, NEW.rule, NEW.package, NEW.vulnerability);
END
--;
