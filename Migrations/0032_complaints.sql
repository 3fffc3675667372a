-- A complaint is a record in versions. Open ones are listed in the order in which they came.
ALTER TABLE complaints ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE complaints ADD COLUMN resolvedBy TEXT;
CREATE INDEX complaintsOpenByAge ON complaints (id) WHERE resolvedAt IS NULL;
