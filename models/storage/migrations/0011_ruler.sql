-- SPDX-License-Identifier: GPL-3.0-or-later
-- The weights and thresholds that a project judges by instead of the published ones; empty: the published ones.
ALTER TABLE project ADD COLUMN ruler TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE snapshot ADD COLUMN ruler TEXT NOT NULL DEFAULT ''
