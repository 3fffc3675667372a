-- What all commits together have appended to the timelines: one hash over the hashes of the events
-- in the order of their rows, which have no gap. A cut chain whose ticket's head was cut with it,
-- and a ticket that is gone with all its rows, show against it. `since` is the last event that was
-- there before the ledger was.
CREATE TABLE ledger (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    since INTEGER NOT NULL,
    lastEvent INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;
INSERT INTO ledger (id, since, lastEvent, hash)
SELECT 1, coalesce(max(id), 0), coalesce(max(id), 0), zeroblob(32) FROM events;
