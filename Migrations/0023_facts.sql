-- A fact of a ticket is an event of its type and of its number within the type, which an event
-- that ends the fact repeats; null for events that are no facts. What events are numbered by their
-- order alone gets that order. `check` holds both columns against the canonical text.
ALTER TABLE events ADD COLUMN type TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN fact INTEGER;
UPDATE events SET type = json_extract(canonical, '$.type'),
    fact = CASE WHEN json_extract(canonical, '$.type') IN ('custody', 'explanation', 'finding',
        'handover', 'hold', 'holdReleased', 'incident', 'incidentResolved', 'loan',
        'loanReturned', 'note', 'payment', 'promise', 'test', 'update', 'work')
        THEN json_extract(canonical, '$.data.number') END
WHERE json_valid(canonical);
UPDATE events SET fact = (SELECT count(*) FROM events earlier
    WHERE earlier.ticketId = events.ticketId AND earlier.type = events.type
        AND earlier.number <= events.number)
WHERE type IN ('coverage', 'feedback');
CREATE UNIQUE INDEX eventsByFact ON events (ticketId, type, fact) WHERE fact IS NOT NULL;

-- Not IN: SQLite makes a table of such a list at each insert.
DROP INDEX eventsPublic;
CREATE INDEX eventsPublic ON events (ticketId, number)
    WHERE type = 'transition' OR type = 'update' OR type = 'promise' OR type = 'hold';

-- What held nothing but numbers, which the index knows.
DROP TABLE updates;
DROP TABLE notes;
DROP TABLE explanations;
DROP TABLE incidents;
DROP TABLE handovers;
DROP TABLE custody;
DROP TABLE holds;
DROP TABLE feedback;

-- What remains beside the events is what gates and lists ask for.
ALTER TABLE findings DROP COLUMN description;
ALTER TABLE findings DROP COLUMN cause;
ALTER TABLE findings DROP COLUMN faultCode;
ALTER TABLE findings DROP COLUMN reproduced;
ALTER TABLE findings DROP COLUMN at;
ALTER TABLE findings DROP COLUMN by;
DROP TABLE workParts;
ALTER TABLE work DROP COLUMN description;
ALTER TABLE work DROP COLUMN minutes;
ALTER TABLE work DROP COLUMN at;
ALTER TABLE coverage DROP COLUMN reason;
ALTER TABLE coverage DROP COLUMN at;
ALTER TABLE coverage DROP COLUMN by;

ALTER TABLE tests RENAME TO testsBefore;
DROP INDEX testsBySymptom;
CREATE TABLE tests (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    symptomId INTEGER,
    result TEXT NOT NULL,
    PRIMARY KEY (ticketId, number),
    FOREIGN KEY (ticketId, symptomId) REFERENCES symptoms (ticketId, id)
) STRICT, WITHOUT ROWID;
INSERT INTO tests (ticketId, number, eventNumber, symptomId, result)
SELECT ticketId, number, eventNumber, symptomId, result FROM testsBefore;
DROP TABLE testsBefore;
CREATE INDEX testsBySymptom ON tests (ticketId, symptomId) WHERE symptomId IS NOT NULL;
