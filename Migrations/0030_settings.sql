-- What the centre says of itself, and by which clock it works: one row. `value` is JSON; a member
-- that it lacks has its default. `updatedAt` is null until somebody has changed it.
CREATE TABLE settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL,
    value TEXT NOT NULL,
    updatedAt INTEGER
) STRICT;
INSERT INTO settings (id, version, value) VALUES (1, 1, '{}');
