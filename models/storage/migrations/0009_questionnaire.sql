-- SPDX-License-Identifier: GPL-3.0-or-later
-- Answers that people accepted for a buyer's questions, to be proposed again.
CREATE TABLE questionnaire_answer (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'partly', 'no', 'not-applicable', 'text')),
    comment TEXT NOT NULL DEFAULT '',
    check_ids TEXT NOT NULL DEFAULT '',
    file TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    answered_at TEXT NOT NULL
)
--;
CREATE INDEX questionnaire_answer_project ON questionnaire_answer (project_id, answered_at)
