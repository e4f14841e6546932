-- SPDX-License-Identifier: GPL-3.0-or-later
-- Deployments are kept once however often they are told, and the test cases of JUnit reports stand in a row over time.

ALTER TABLE deployment ADD COLUMN external_id TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE deployment ADD COLUMN url TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE deployment ADD COLUMN ci_source_id INTEGER REFERENCES ci_source (id) ON DELETE CASCADE
--;
CREATE UNIQUE INDEX deployment_once ON deployment (ci_source_id, external_id)
--;
CREATE TABLE test_result (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    outcome INTEGER NOT NULL CHECK (outcome IN (0, 1, 2)),
    seconds REAL NOT NULL DEFAULT 0
)
--;
CREATE INDEX test_result_import ON test_result (import_id)
--;
