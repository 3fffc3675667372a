-- What the technician establishes about a symptom; the latest of a symptom counts.
CREATE TABLE findings (
    ticketId INTEGER NOT NULL,
    number INTEGER NOT NULL,
    symptomId INTEGER NOT NULL,
    description TEXT NOT NULL,
    cause TEXT,
    faultCode TEXT,
    reproduced INTEGER NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    PRIMARY KEY (ticketId, number),
    FOREIGN KEY (ticketId, symptomId) REFERENCES symptoms (ticketId, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX findingsBySymptom ON findings (ticketId, symptomId);

-- Who pays and why; each change is a new row and the latest counts. `until` is the last day of
-- the warranty.
CREATE TABLE coverage (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    coverage TEXT NOT NULL,
    reason TEXT,
    until TEXT,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;

-- `eventNumber` is the place on the timeline: tests count only behind the last work. Amounts are
-- minor units of the quote's currency.
CREATE TABLE work (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    description TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    price INTEGER NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE workParts (
    ticketId INTEGER NOT NULL,
    workNumber INTEGER NOT NULL,
    number INTEGER NOT NULL,
    partNumber TEXT,
    description TEXT,
    quantity INTEGER NOT NULL,
    oldSerialNumber TEXT,
    newSerialNumber TEXT,
    PRIMARY KEY (ticketId, workNumber, number),
    FOREIGN KEY (ticketId, workNumber) REFERENCES work (ticketId, number)
) STRICT, WITHOUT ROWID;

-- Of a symptom or of a function, never of both.
CREATE TABLE tests (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    symptomId INTEGER,
    function TEXT,
    result TEXT NOT NULL,
    note TEXT,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    PRIMARY KEY (ticketId, number),
    FOREIGN KEY (ticketId, symptomId) REFERENCES symptoms (ticketId, id),
    CHECK ((symptomId IS NULL) <> (function IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX testsBySymptom ON tests (ticketId, symptomId) WHERE symptomId IS NOT NULL;
