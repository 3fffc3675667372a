-- What is taken back stays and is marked: `voidedEventNumber` is the event that did so. Goodwill
-- counts as paid, and is never given back. `rounding` is what cash took beyond what was owed.
ALTER TABLE payments ADD COLUMN isGoodwill INTEGER NOT NULL DEFAULT 0;
ALTER TABLE payments ADD COLUMN rounding INTEGER NOT NULL DEFAULT 0;
ALTER TABLE payments ADD COLUMN voidedEventNumber INTEGER;
UPDATE payments SET isGoodwill = 1 WHERE EXISTS (
    SELECT 1 FROM events e WHERE e.ticketId = payments.ticketId
        AND e.number = payments.eventNumber
        AND CASE WHEN json_valid(e.canonical)
            THEN json_extract(e.canonical, '$.data.method') END = 'goodwill');
ALTER TABLE work ADD COLUMN voidedEventNumber INTEGER;
ALTER TABLE photos ADD COLUMN voidedEventNumber INTEGER;

-- Money that was given back.
CREATE TABLE refunds (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    rounding INTEGER NOT NULL,
    currency TEXT NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
