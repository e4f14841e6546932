-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every statement ends with a line "--;". Portable SQL only: what SQLite alone understands is in 0001_sqlite.sql.
-- Times are TEXT, ISO 8601 in UTC with milliseconds; days are TEXT, yyyy-mm-dd; documents are TEXT holding JSON.

CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
)
--;
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL,
    changed_at TEXT NOT NULL
)
--;
-- Own check catalogues; the built-in one is part of the program.
CREATE TABLE catalogue (
    id INTEGER PRIMARY KEY,
    catalogue_id TEXT NOT NULL,
    version TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 0 CHECK (active IN (0, 1))
)
--;
-- universal_id tells one project from another when workspaces are merged. finding_salt keys the hashes that stand for
-- secrets, so that equal secrets in two projects cannot be linked. A removed project is kept until it is purged.
CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    universal_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    client TEXT NOT NULL DEFAULT '',
    stage_declared TEXT CHECK (stage_declared IN ('prototype', 'poc', 'mvp', 'production')),
    stage_target TEXT NOT NULL DEFAULT 'production' CHECK (stage_target IN ('prototype', 'poc', 'mvp', 'production')),
    finding_salt TEXT NOT NULL,
    catalogue_id INTEGER REFERENCES catalogue (id),
    created_at TEXT NOT NULL,
    archived_at TEXT,
    removed_at TEXT
)
--;
CREATE UNIQUE INDEX project_name ON project (lower(name)) WHERE removed_at IS NULL
--;
CREATE TABLE project_setting (
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (project_id, name)
)
--;
CREATE TABLE goal_date (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    goal TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    due_on TEXT NOT NULL,
    promised INTEGER NOT NULL DEFAULT 0 CHECK (promised IN (0, 1)),
    reached_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (project_id, goal, due_on)
)
--;
CREATE INDEX goal_date_due ON goal_date (due_on)
--;
CREATE TABLE project_profile (
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    question_id TEXT NOT NULL,
    value TEXT NOT NULL CHECK (value IN ('yes', 'no', 'unknown')),
    basis TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    answered_at TEXT NOT NULL,
    PRIMARY KEY (project_id, question_id)
)
--;
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    initials TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT 'insider' CHECK (role IN ('insider', 'assessor')),
    senior INTEGER NOT NULL DEFAULT 0 CHECK (senior IN (0, 1)),
    share_of_time REAL NOT NULL DEFAULT 1 CHECK (share_of_time BETWEEN 0 AND 1),
    left_on TEXT,
    UNIQUE (project_id, name)
)
--;
CREATE TABLE repository (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    component TEXT NOT NULL DEFAULT '',
    remote TEXT NOT NULL DEFAULT '',
    alias TEXT NOT NULL DEFAULT '',
    added_at TEXT NOT NULL,
    UNIQUE (project_id, path, component)
)
--;
CREATE TABLE inspection (
    id INTEGER PRIMARY KEY,
    repository_id INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    commit_id TEXT NOT NULL,
    committed_at TEXT,
    branch TEXT NOT NULL DEFAULT '',
    shallow INTEGER NOT NULL DEFAULT 0 CHECK (shallow IN (0, 1)),
    inspected_at TEXT NOT NULL,
    program_version TEXT NOT NULL,
    catalogue_hash TEXT NOT NULL,
    files_read INTEGER NOT NULL,
    commits_read INTEGER NOT NULL,
    lines_of_code INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL
)
--;
CREATE INDEX inspection_latest ON inspection (repository_id, inspected_at)
--;
CREATE INDEX inspection_commit ON inspection (repository_id, commit_id)
--;
CREATE TABLE fact (
    id INTEGER PRIMARY KEY,
    inspection_id INTEGER NOT NULL REFERENCES inspection (id) ON DELETE CASCADE,
    fact_id TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('found', 'not-found', 'not-observable')),
    value REAL,
    places INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (inspection_id, fact_id)
)
--;
CREATE TABLE fact_place (
    fact_id INTEGER NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    path TEXT NOT NULL,
    line INTEGER NOT NULL,
    commit_id TEXT NOT NULL DEFAULT '',
    excerpt TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (fact_id, position)
)
--;
CREATE TABLE not_observed (
    inspection_id INTEGER NOT NULL REFERENCES inspection (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    what TEXT NOT NULL,
    why TEXT NOT NULL,
    occurrences INTEGER NOT NULL,
    PRIMARY KEY (inspection_id, position)
)
--;
-- One tool looking at one part of a product, again and again: "fixed" means that it looked again and found it gone.
CREATE TABLE scan (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    tool TEXT NOT NULL,
    scope TEXT NOT NULL,
    UNIQUE (project_id, tool, scope)
)
--;
CREATE TABLE import (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    scan_id INTEGER NOT NULL REFERENCES scan (id) ON DELETE CASCADE,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    bytes INTEGER NOT NULL,
    format TEXT NOT NULL,
    tool_version TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('read', 'read-empty', 'scan-failed')),
    scanned_at TEXT,
    date_assumed INTEGER NOT NULL DEFAULT 0 CHECK (date_assumed IN (0, 1)),
    imported_at TEXT NOT NULL,
    classes TEXT NOT NULL,
    counts TEXT NOT NULL,
    figures TEXT NOT NULL,
    warnings TEXT NOT NULL,
    findings_new INTEGER NOT NULL,
    findings_fixed INTEGER NOT NULL,
    findings_unchanged INTEGER NOT NULL,
    findings_reopened INTEGER NOT NULL,
    findings_duplicate INTEGER NOT NULL,
    historic INTEGER NOT NULL DEFAULT 0 CHECK (historic IN (0, 1)),
    undone_at TEXT
)
--;
CREATE UNIQUE INDEX import_same ON import (project_id, sha256, scan_id) WHERE undone_at IS NULL
--;
CREATE INDEX import_of_scan ON import (scan_id, id)
--;
-- severity is the rank in the program's list: 0 critical, 1 high, 2 medium, 3 low, 4 info, 5 unrated.
-- What a tool says is here; what people decide is in triage, by key, so that no import can touch it.
CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    scan_id INTEGER NOT NULL REFERENCES scan (id) ON DELETE CASCADE,
    identity TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'fixed')),
    severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 5),
    class TEXT NOT NULL,
    suppressed INTEGER NOT NULL CHECK (suppressed IN (0, 1)),
    suppression_reason TEXT NOT NULL,
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
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
    epss REAL,
    exploited INTEGER,
    development_only INTEGER,
    content_hash INTEGER NOT NULL,
    first_import_id INTEGER NOT NULL,
    last_import_id INTEGER NOT NULL
)
--;
-- Each index costs an import of a million rows about a second, so a list that none of these serves is sorted when asked.
CREATE UNIQUE INDEX finding_identity ON finding (project_id, identity, scan_id)
--;
CREATE INDEX finding_list ON finding (project_id, state, severity)
--;
CREATE TABLE triage (
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    identity TEXT NOT NULL,
    decision TEXT CHECK (decision IN ('confirmed', 'false-alarm', 'accepted', 'fixing', 'duplicate')),
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
-- That a finding was new is in its first import; an event for it would double the work of every first import.
CREATE TABLE finding_event (
    id INTEGER PRIMARY KEY,
    finding_id INTEGER NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
    import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    event TEXT NOT NULL CHECK (event IN ('fixed', 'reopened', 'changed'))
)
--;
CREATE INDEX finding_event_of ON finding_event (finding_id, id)
--;
CREATE INDEX finding_event_import ON finding_event (import_id, event)
--;
CREATE TABLE ci_source (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    provider TEXT NOT NULL CHECK (provider IN ('github', 'gitlab', 'jenkins', 'file')),
    base_url TEXT NOT NULL DEFAULT '',
    repository TEXT NOT NULL,
    branch TEXT NOT NULL DEFAULT '',
    deploys_by TEXT NOT NULL DEFAULT '',
    fetched_at TEXT,
    complete_since TEXT,
    UNIQUE (project_id, provider, base_url, repository)
)
--;
CREATE TABLE ci_run (
    id INTEGER PRIMARY KEY,
    ci_source_id INTEGER NOT NULL REFERENCES ci_source (id) ON DELETE CASCADE,
    external_id TEXT NOT NULL,
    attempt INTEGER NOT NULL DEFAULT 1,
    workflow TEXT NOT NULL,
    branch TEXT NOT NULL DEFAULT '',
    commit_id TEXT NOT NULL DEFAULT '',
    trigger_event TEXT NOT NULL DEFAULT '',
    started_at TEXT,
    finished_at TEXT,
    conclusion TEXT NOT NULL,
    url TEXT NOT NULL DEFAULT '',
    UNIQUE (ci_source_id, external_id, attempt)
)
--;
CREATE INDEX ci_run_time ON ci_run (ci_source_id, finished_at)
--;
CREATE TABLE ci_job (
    id INTEGER PRIMARY KEY,
    ci_run_id INTEGER NOT NULL REFERENCES ci_run (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    started_at TEXT,
    finished_at TEXT,
    conclusion TEXT NOT NULL
)
--;
CREATE INDEX ci_job_of_run ON ci_job (ci_run_id)
--;
CREATE TABLE deployment (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    ci_run_id INTEGER REFERENCES ci_run (id) ON DELETE SET NULL,
    environment TEXT NOT NULL,
    commit_id TEXT NOT NULL DEFAULT '',
    deployed_at TEXT NOT NULL,
    conclusion TEXT NOT NULL,
    source TEXT NOT NULL
)
--;
CREATE INDEX deployment_time ON deployment (project_id, deployed_at)
--;
CREATE INDEX deployment_run ON deployment (ci_run_id)
--;
CREATE TABLE incident (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    deployment_id INTEGER REFERENCES deployment (id) ON DELETE SET NULL,
    title TEXT NOT NULL,
    severity TEXT NOT NULL DEFAULT '',
    started_at TEXT NOT NULL,
    resolved_at TEXT,
    source TEXT NOT NULL
)
--;
CREATE INDEX incident_time ON incident (project_id, started_at)
--;
CREATE INDEX incident_deployment ON incident (deployment_id)
--;
-- revision_id is the head: the revision that counts today. All others stay.
CREATE TABLE answer (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    check_id TEXT NOT NULL,
    revision_id INTEGER,
    UNIQUE (project_id, check_id)
)
--;
CREATE TABLE answer_revision (
    id INTEGER PRIMARY KEY,
    answer_id INTEGER NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
    value TEXT NOT NULL CHECK (value IN ('yes', 'partly', 'no', 'not-applicable', 'unknown')),
    exclusion TEXT CHECK (exclusion IN ('out-of-scope', 'accepted-risk', 'other-control', 'not-yet-relevant')),
    author TEXT NOT NULL,
    author_role TEXT NOT NULL CHECK (author_role IN ('insider', 'assessor')),
    note TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL DEFAULT '',
    due_on TEXT,
    created_at TEXT NOT NULL,
    restores_id INTEGER REFERENCES answer_revision (id) ON DELETE CASCADE,
    CHECK (value <> 'not-applicable' OR exclusion IS NOT NULL)
)
--;
CREATE INDEX answer_revision_of ON answer_revision (answer_id, id)
--;
CREATE INDEX answer_revision_restores ON answer_revision (restores_id)
--;
CREATE TABLE attachment (
    revision_id INTEGER NOT NULL REFERENCES answer_revision (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('link', 'file', 'note', 'job')),
    title TEXT NOT NULL,
    location TEXT NOT NULL,
    sha256 TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (revision_id, position)
)
--;
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    inspection_id INTEGER REFERENCES inspection (id) ON DELETE CASCADE,
    import_id INTEGER REFERENCES import (id) ON DELETE CASCADE,
    ci_source_id INTEGER REFERENCES ci_source (id) ON DELETE CASCADE,
    answer_id INTEGER REFERENCES answer (id) ON DELETE CASCADE,
    check_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('ci', 'scanner', 'repo', 'assessor', 'document', 'insider')),
    value REAL NOT NULL CHECK (value BETWEEN 0 AND 1),
    strength REAL NOT NULL CHECK (strength BETWEEN 0 AND 1),
    counterexample INTEGER NOT NULL CHECK (counterexample IN (0, 1)),
    dated_at TEXT,
    source TEXT NOT NULL,
    summary TEXT NOT NULL,
    CHECK ((inspection_id IS NOT NULL) + (import_id IS NOT NULL) + (ci_source_id IS NOT NULL)
           + (answer_id IS NOT NULL) = 1)
)
--;
CREATE INDEX evidence_check ON evidence (project_id, check_id)
--;
CREATE INDEX evidence_inspection ON evidence (inspection_id)
--;
CREATE INDEX evidence_import ON evidence (import_id)
--;
CREATE INDEX evidence_ci_source ON evidence (ci_source_id)
--;
CREATE INDEX evidence_answer ON evidence (answer_id)
--;
CREATE TABLE evidence_place (
    evidence_id INTEGER NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    path TEXT NOT NULL,
    line INTEGER NOT NULL,
    commit_id TEXT NOT NULL DEFAULT '',
    excerpt TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (evidence_id, position)
)
--;
CREATE TABLE waiver (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    check_id TEXT NOT NULL,
    owner TEXT NOT NULL CHECK (length(owner) > 0),
    reason TEXT NOT NULL CHECK (length(reason) > 0),
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    created_at TEXT NOT NULL,
    ended_at TEXT,
    CHECK (until_on >= from_on)
)
--;
CREATE INDEX waiver_check ON waiver (project_id, check_id)
--;
-- What the product came to at one moment, with everything needed to explain it later. Only removed_at may change.
-- The result is the last column: what stands behind a long text is slow to reach.
CREATE TABLE snapshot (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    commit_id TEXT NOT NULL DEFAULT '',
    catalogue_version TEXT NOT NULL,
    catalogue_hash TEXT NOT NULL,
    method_version TEXT NOT NULL,
    stage_target TEXT NOT NULL,
    headline REAL,
    ceiling REAL,
    low REAL,
    coverage REAL NOT NULL,
    level TEXT NOT NULL,
    stage_earned TEXT NOT NULL,
    removed_at TEXT,
    result TEXT NOT NULL
)
--;
CREATE INDEX snapshot_list ON snapshot (project_id, taken_at, id)
--;
CREATE TABLE decision_signal (
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    signal TEXT NOT NULL,
    value REAL NOT NULL CHECK (value BETWEEN -1 AND 1),
    basis TEXT NOT NULL CHECK (basis IN ('observed', 'assessor', 'insider')),
    reason TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    answered_at TEXT NOT NULL,
    PRIMARY KEY (project_id, signal)
)
--;
CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    snapshot_id INTEGER REFERENCES snapshot (id),
    decided_at TEXT NOT NULL,
    author TEXT NOT NULL,
    chosen TEXT NOT NULL CHECK (chosen IN ('harden', 'staged', 'rebuild')),
    recommended TEXT NOT NULL CHECK (recommended IN ('harden', 'staged', 'rebuild', 'insufficient')),
    reason TEXT NOT NULL DEFAULT '',
    method_version TEXT NOT NULL,
    inputs TEXT NOT NULL,
    result TEXT NOT NULL
)
--;
CREATE INDEX decision_list ON decision (project_id, decided_at)
--;
CREATE INDEX decision_snapshot ON decision (snapshot_id)
--;
CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    snapshot_id INTEGER REFERENCES snapshot (id),
    name TEXT NOT NULL,
    made_at TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    replaced_at TEXT,
    parameters TEXT NOT NULL,
    forecast TEXT NOT NULL
)
--;
CREATE INDEX plan_list ON plan (project_id, made_at)
--;
CREATE INDEX plan_snapshot ON plan (snapshot_id)
--;
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    check_id TEXT,
    title TEXT NOT NULL,
    phase TEXT NOT NULL,
    category TEXT NOT NULL,
    risk_class TEXT NOT NULL,
    needs_senior INTEGER NOT NULL CHECK (needs_senior IN (0, 1)),
    effort_low REAL NOT NULL CHECK (effort_low >= 0),
    effort_likely REAL NOT NULL CHECK (effort_likely >= effort_low),
    effort_high REAL NOT NULL CHECK (effort_high >= effort_likely),
    position INTEGER NOT NULL,
    starts REAL,
    ends REAL,
    person_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
    UNIQUE (plan_id, name)
)
--;
CREATE INDEX task_person ON task (person_id)
--;
CREATE TABLE task_dependency (
    task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    needs_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    PRIMARY KEY (task_id, needs_id),
    CHECK (task_id <> needs_id)
)
--;
CREATE INDEX task_dependency_needs ON task_dependency (needs_id)
--;
-- What people changed about a step, by its name and not by its plan, so that making the plan anew keeps it.
CREATE TABLE task_edit (
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'doing', 'done', 'dropped')),
    owner TEXT NOT NULL DEFAULT '',
    reviewer TEXT NOT NULL DEFAULT '',
    starts_on TEXT,
    effort_low REAL,
    effort_likely REAL,
    effort_high REAL,
    done_on TEXT,
    actual_days REAL,
    note TEXT NOT NULL DEFAULT '',
    changed_at TEXT NOT NULL,
    PRIMARY KEY (project_id, name)
)
--;
CREATE TABLE alarm_snooze (
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    alarm TEXT NOT NULL,
    until_on TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (length(reason) > 0),
    author TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (project_id, alarm)
)
--;
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    project_id INTEGER REFERENCES project (id) ON DELETE CASCADE,
    page TEXT NOT NULL,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0
)
--;
CREATE INDEX saved_view_project ON saved_view (project_id)
--;
CREATE UNIQUE INDEX saved_view_name ON saved_view (coalesce(project_id, 0), page, name)
--;
-- project_id refers to nothing on purpose: the log outlives what it tells about.
CREATE TABLE audit_log (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    action TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL DEFAULT '',
    project_id INTEGER,
    before_state TEXT NOT NULL DEFAULT '',
    after_state TEXT NOT NULL DEFAULT ''
)
--;
CREATE INDEX audit_log_project ON audit_log (project_id, id)
--;
