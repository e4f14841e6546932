-- SPDX-License-Identifier: GPL-3.0-or-later
-- A finding that an import recognised in another file, line or version goes on under another key: the one before stands
-- with what else it said before. And what is open in each scan, as far as checks are concerned: counted once when it
-- changes, since nobody should wait for a million findings to see a score.
ALTER TABLE finding_before ADD COLUMN identity TEXT
--;
ALTER TABLE import ADD COLUMN findings_moved INTEGER NOT NULL DEFAULT 0
--;
-- Stands in where the report says no date.
ALTER TABLE import ADD COLUMN file_dated_at TEXT
--;
-- The first import that is judged by groups; the evidence of those before it was kept with them.
ALTER TABLE scan ADD COLUMN grouped_since INTEGER
--;
CREATE TABLE finding_group (
    id INTEGER PRIMARY KEY,
    scan_id INTEGER NOT NULL REFERENCES scan (id) ON DELETE CASCADE,
    class TEXT NOT NULL,
    severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 5),
    cwes TEXT NOT NULL,
    exploited INTEGER NOT NULL CHECK (exploited IN (0, 1)),
    first_seen_on TEXT,
    open INTEGER NOT NULL,
    dismissed INTEGER NOT NULL,
    examples TEXT NOT NULL
)
--;
CREATE INDEX finding_group_of ON finding_group (scan_id, id)
