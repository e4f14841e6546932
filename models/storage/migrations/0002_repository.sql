-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the repository page draws, kept so that it opens at once and without the repository.

-- One document a kind: figures by file and person, the recognised stack. The program alone reads them.
CREATE TABLE inspection_document (
    id INTEGER PRIMARY KEY,
    inspection_id INTEGER NOT NULL REFERENCES inspection (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    document BLOB NOT NULL,
    UNIQUE (inspection_id, kind)
)
--;
-- What outlives one inspection: the search for secrets, the scores of past commits.
CREATE TABLE repository_document (
    id INTEGER PRIMARY KEY,
    repository_id INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    made_at TEXT NOT NULL,
    document BLOB NOT NULL,
    UNIQUE (repository_id, kind)
)
