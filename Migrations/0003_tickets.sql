-- One unit, one visit. `code` is the 55 random bits of the ticket ID. `eventCount` and `headHash`
-- are the head of the ticket's chain of events: a cut tail shows against them.
CREATE TABLE tickets (
    id INTEGER PRIMARY KEY,
    code INTEGER NOT NULL,
    version INTEGER NOT NULL,
    customerId INTEGER REFERENCES customers (id),
    equipmentId INTEGER NOT NULL REFERENCES equipment (id),
    state TEXT NOT NULL,
    outcome TEXT,
    assignee TEXT,
    priority TEXT NOT NULL,
    visitId TEXT,
    notToExceedAmount INTEGER,
    notToExceedCurrency TEXT,
    repeatOf INTEGER REFERENCES tickets (id),
    receivedAt INTEGER,
    returnedAt INTEGER,
    closedAt INTEGER,
    lastMessageAt INTEGER,
    createdAt INTEGER NOT NULL,
    updatedAt INTEGER NOT NULL,
    eventCount INTEGER NOT NULL,
    headHash BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX ticketsByCode ON tickets (code);
CREATE INDEX ticketsByCustomer ON tickets (customerId) WHERE customerId IS NOT NULL;
CREATE INDEX ticketsByEquipment ON tickets (equipmentId);
CREATE INDEX ticketsByState ON tickets (state);
CREATE INDEX ticketsByAssignee ON tickets (assignee) WHERE assignee IS NOT NULL;
CREATE INDEX ticketsByUpdate ON tickets (updatedAt);
CREATE INDEX ticketsByRepeat ON tickets (repeatOf) WHERE repeatOf IS NOT NULL;

CREATE TABLE symptoms (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    id INTEGER NOT NULL,
    description TEXT NOT NULL,
    PRIMARY KEY (ticketId, id)
) STRICT, WITHOUT ROWID;
