-- Dates given to the customer; each move is a new row and the original stays beside it.
CREATE TABLE promises (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    dueAt INTEGER NOT NULL,
    originalDueAt INTEGER NOT NULL,
    reason TEXT,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
