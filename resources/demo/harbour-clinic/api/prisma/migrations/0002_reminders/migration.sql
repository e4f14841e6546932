ALTER TABLE appointment ADD COLUMN reminded boolean NOT NULL DEFAULT false;
