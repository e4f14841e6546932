-- SPDX-License-Identifier: GPL-3.0-or-later
-- What became of the line that an answer cites, as the last scan of its repository found it. It goes with the revision:
-- a new answer begins without.
CREATE TABLE citation (
    revision_id INTEGER NOT NULL REFERENCES answer_revision (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    repository_id INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    standing TEXT NOT NULL CHECK (standing IN ('same', 'moved', 'changed', 'gone')),
    path TEXT NOT NULL,
    commit_id TEXT NOT NULL,
    line INTEGER NOT NULL,
    line_now INTEGER NOT NULL,
    text_before TEXT NOT NULL,
    text_after TEXT NOT NULL,
    PRIMARY KEY (revision_id, position)
)
--;
CREATE INDEX citation_repository ON citation (repository_id)
