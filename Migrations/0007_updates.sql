-- Messages to the customer and internal notes; their text stands once, with their event.
CREATE TABLE updates (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE notes (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
