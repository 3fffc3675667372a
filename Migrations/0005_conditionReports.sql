-- What a report says stands once, in the event that froze it.
CREATE TABLE conditionReports (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    stage TEXT NOT NULL,
    eventNumber INTEGER NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
