-- What explains a difference between intake and handover; its text stands with its event.
CREATE TABLE explanations (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;

-- Damage or loss in our hands; `resolvedEventNumber` once it is settled who bears it.
CREATE TABLE incidents (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    resolvedEventNumber INTEGER,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
