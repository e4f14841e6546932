-- SPDX-License-Identifier: GPL-3.0-or-later
-- A repository or folder that was taken out of its project keeps what was read from it, so that it can be taken back.
ALTER TABLE repository ADD COLUMN forgotten_at TEXT
