-- Serial-numbered units, one row for good, whoever owns them.
CREATE TABLE equipment (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    customerId INTEGER REFERENCES customers (id),
    category TEXT NOT NULL,
    brand TEXT NOT NULL,
    model TEXT NOT NULL,
    serialNumber TEXT,
    brandKey TEXT NOT NULL,
    serialKey TEXT,
    purchasedOn TEXT,
    createdAt INTEGER NOT NULL,
    updatedAt INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX equipmentBySerialNumber ON equipment (serialKey, brandKey)
    WHERE serialKey IS NOT NULL;
CREATE INDEX equipmentByCustomer ON equipment (customerId) WHERE customerId IS NOT NULL;
