-- The chain of events of each ticket: hash = SHA-256(previous hash, canonical).
CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    canonical TEXT NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX eventsByTicket ON events (ticketId, number);

-- Personal values that stand in `canonical` as commitments: a JSON list of
-- {path, salt, value}, or {path, erased} once a person is erased.
CREATE TABLE eventValues (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    personal TEXT NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
