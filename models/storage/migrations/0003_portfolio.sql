-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the list of all projects shows, without opening the results that snapshots keep.

CREATE TABLE project_tag (
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    tag TEXT NOT NULL CHECK (length(tag) BETWEEN 1 AND 60),
    PRIMARY KEY (project_id, tag)
)
--;
-- A copy of figures inside the result. level is 0 absent to 4 proven.
CREATE TABLE snapshot_dimension (
    snapshot_id INTEGER NOT NULL REFERENCES snapshot (id) ON DELETE CASCADE,
    dimension TEXT NOT NULL,
    score REAL NOT NULL,
    low REAL NOT NULL,
    ceiling REAL NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
    ship_stoppers INTEGER NOT NULL,
    PRIMARY KEY (snapshot_id, dimension)
)
--;
-- Trends of all projects are read from the index alone: the rows stand far apart because of their results.
DROP INDEX snapshot_list
--;
CREATE INDEX snapshot_list ON snapshot (project_id, taken_at, id, removed_at, headline, low, ceiling)
--;
