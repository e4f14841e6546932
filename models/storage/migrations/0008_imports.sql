-- SPDX-License-Identifier: GPL-3.0-or-later
-- What findings said before an import changed them, so that it can be taken back; and which vulnerabilities are known to
-- be exploited, or how likely that is, from the lists that people bring.
CREATE TABLE finding_before (
    import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    finding_id INTEGER NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    last_import_id INTEGER NOT NULL,
    severity INTEGER NOT NULL,
    class TEXT NOT NULL,
    suppressed INTEGER NOT NULL,
    suppression_reason TEXT NOT NULL,
    confidence REAL NOT NULL,
    rule TEXT NOT NULL,
    title TEXT NOT NULL,
    message TEXT NOT NULL,
    path TEXT NOT NULL,
    line INTEGER NOT NULL,
    package TEXT NOT NULL,
    vulnerability TEXT NOT NULL,
    cwes TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    occurrences INTEGER NOT NULL,
    content_hash INTEGER NOT NULL,
    PRIMARY KEY (import_id, finding_id)
) WITHOUT ROWID
--;
CREATE INDEX finding_before_of ON finding_before (finding_id)
--;
CREATE TABLE exploit_list (
    kind TEXT NOT NULL PRIMARY KEY CHECK (kind IN ('kev', 'epss')),
    version TEXT NOT NULL,
    dated_on TEXT,
    entries INTEGER NOT NULL,
    read_at TEXT NOT NULL
)
--;
CREATE TABLE exploit (
    vulnerability TEXT NOT NULL PRIMARY KEY,
    epss REAL CHECK (epss BETWEEN 0 AND 1),
    exploited INTEGER NOT NULL DEFAULT 0 CHECK (exploited IN (0, 1))
) WITHOUT ROWID
--;
