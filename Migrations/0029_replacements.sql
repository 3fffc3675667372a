-- Units that are given for others, by the keys that tell units apart: none is given twice. The
-- latest of a ticket counts.
CREATE TABLE replacements (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    brandKey TEXT NOT NULL,
    modelKey TEXT NOT NULL,
    serialKey TEXT,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX replacementsBySerial ON replacements (serialKey, brandKey, modelKey)
    WHERE serialKey IS NOT NULL;

-- The unit in whose place a customer was given this one.
ALTER TABLE equipment ADD COLUMN replaces INTEGER REFERENCES equipment (id);
CREATE INDEX equipmentByReplaced ON equipment (replaces) WHERE replaces IS NOT NULL;
