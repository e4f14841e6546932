-- A later step of a workspace's form, for tests only.
ALTER TABLE project ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'
--;
UPDATE project SET colour = 'blue' WHERE name = 'Shop'
--;
