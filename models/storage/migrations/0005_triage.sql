-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two further decisions: that a fault stays as it is, and that somebody looked whether its repair works.
CREATE TABLE triage_next (
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    identity TEXT NOT NULL,
    decision TEXT CHECK (decision IN ('confirmed', 'false-alarm', 'accepted', 'fixing', 'duplicate', 'wont-fix', 'verified')),
    reason TEXT NOT NULL DEFAULT '',
    until_on TEXT,
    duplicate_of TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    decided_at TEXT NOT NULL,
    PRIMARY KEY (project_id, identity),
    CHECK (decision <> 'accepted' OR until_on IS NOT NULL)
)
--;
INSERT INTO triage_next (project_id, identity, decision, reason, until_on, duplicate_of, owner, note, author, decided_at)
SELECT project_id, identity, decision, reason, until_on, duplicate_of, owner, note, author, decided_at FROM triage
--;
DROP TABLE triage
--;
ALTER TABLE triage_next RENAME TO triage
--;
