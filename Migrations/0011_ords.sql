-- Open Repair Data Standard v0.3 records, field by field as published.
CREATE TABLE ordsRecords (
    id TEXT PRIMARY KEY,
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    dataProvider TEXT NOT NULL,
    country TEXT NOT NULL,
    partnerProductCategory TEXT NOT NULL,
    productCategory TEXT NOT NULL,
    productCategoryId TEXT NOT NULL,
    brand TEXT NOT NULL,
    yearOfManufacture TEXT NOT NULL,
    productAge TEXT NOT NULL,
    repairStatus TEXT NOT NULL,
    repairBarrier TEXT NOT NULL,
    groupIdentifier TEXT NOT NULL,
    eventDate TEXT NOT NULL,
    problem TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX ordsRecordsByTicket ON ordsRecords (ticketId);
