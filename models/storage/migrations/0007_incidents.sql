-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people know about an incident beside its time: why, who noticed, and the check that would have prevented it.

ALTER TABLE incident ADD COLUMN cause TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE incident ADD COLUMN detection TEXT NOT NULL DEFAULT 'unknown'
    CHECK (detection IN ('unknown', 'alert', 'team', 'customer'))
--;
ALTER TABLE incident ADD COLUMN check_id TEXT NOT NULL DEFAULT ''
