-- The chain of what staff change outside a ticket: hash = SHA-256(previous hash, canonical), as in
-- `events`. `personal` holds the values that stand in `canonical` as commitments.
CREATE TABLE auditEvents (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    resource TEXT NOT NULL,
    by TEXT NOT NULL,
    canonical TEXT NOT NULL,
    hash BLOB NOT NULL,
    personal TEXT
) STRICT;
CREATE INDEX auditEventsByResource ON auditEvents (kind, resource, number);
CREATE INDEX auditEventsByPerson ON auditEvents (by, number);

-- Where it ends.
CREATE TABLE auditHead (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    eventCount INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;
INSERT INTO auditHead (id, eventCount, hash) VALUES (1, 0, zeroblob(32));
