-- Units are told apart by brand, model and serial number, each by its letters and digits. Folding
-- is the program's: when it opens the database, it makes the keys of each row whose `modelKey` is
-- null, as those of every earlier build are. Not unique: two units of an earlier build may come to
-- the same keys, and each keeps its own history.
ALTER TABLE equipment ADD COLUMN modelKey TEXT;
DROP INDEX equipmentBySerialNumber;
CREATE INDEX equipmentBySerialNumber ON equipment (serialKey, brandKey, modelKey)
    WHERE serialKey IS NOT NULL;
CREATE INDEX equipmentWithoutKeys ON equipment (id) WHERE modelKey IS NULL;
ALTER TABLE loaners ADD COLUMN modelKey TEXT;
DROP INDEX loanersBySerial;
CREATE INDEX loanersBySerial ON loaners (serialKey, brandKey, modelKey);
CREATE INDEX loanersWithoutKeys ON loaners (id) WHERE modelKey IS NULL;

-- Why no number can be read off a unit: it is then known by its ticket.
ALTER TABLE equipment ADD COLUMN noSerialReason TEXT;
