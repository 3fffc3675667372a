-- Giving a unit back: the serial number as read off it, what was given with it, to whom. What
-- stands in an event stands there alone.
CREATE TABLE handovers (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE payments (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;

-- Who has the unit, and where.
CREATE TABLE custody (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;

-- What a move said of the time that a unit waits for a part or is at a depot.
CREATE TABLE waits (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    eventNumber INTEGER NOT NULL,
    partExpectedOn TEXT,
    depot TEXT,
    depotReference TEXT,
    expectedBackOn TEXT,
    PRIMARY KEY (ticketId, eventNumber)
) STRICT, WITHOUT ROWID;

-- Holds pause promises until they are released or their time is over; `tickets.heldUntil` is the
-- end of the present one.
CREATE TABLE holds (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    releasedEventNumber INTEGER,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
ALTER TABLE tickets ADD COLUMN heldUntil INTEGER;

CREATE TABLE loaners (
    id INTEGER PRIMARY KEY,
    brand TEXT NOT NULL,
    model TEXT NOT NULL,
    serialNumber TEXT NOT NULL,
    brandKey TEXT NOT NULL,
    serialKey TEXT NOT NULL,
    condition TEXT NOT NULL,
    createdAt INTEGER NOT NULL,
    createdBy TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX loanersBySerial ON loaners (serialKey, brandKey);

CREATE TABLE loans (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    loanerId INTEGER NOT NULL REFERENCES loaners (id),
    dueBackOn TEXT NOT NULL,
    eventNumber INTEGER NOT NULL,
    returnedEventNumber INTEGER,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX loansByLoaner ON loans (loanerId);
CREATE UNIQUE INDEX loansOut ON loans (loanerId) WHERE returnedEventNumber IS NULL;
CREATE UNIQUE INDEX loansOutByTicket ON loans (ticketId) WHERE returnedEventNumber IS NULL;

-- What the customer says after the return, once.
CREATE TABLE feedback (
    ticketId INTEGER PRIMARY KEY REFERENCES tickets (id),
    eventNumber INTEGER NOT NULL
) STRICT;

-- `author` and `summary` are null once their person is erased.
CREATE TABLE complaints (
    id INTEGER PRIMARY KEY,
    ticketId INTEGER REFERENCES tickets (id),
    channel TEXT NOT NULL,
    url TEXT,
    author TEXT,
    summary TEXT,
    postedAt INTEGER NOT NULL,
    capturedAt INTEGER NOT NULL,
    capturedBy TEXT NOT NULL,
    firstResponseDueAt INTEGER NOT NULL,
    firstResponseAt INTEGER,
    rootCause TEXT,
    resolvedAt INTEGER
) STRICT;
CREATE INDEX complaintsByTicket ON complaints (ticketId) WHERE ticketId IS NOT NULL;
CREATE INDEX complaintsOpen ON complaints (firstResponseDueAt) WHERE resolvedAt IS NULL;
