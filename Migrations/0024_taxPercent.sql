-- A rate of tax has up to four decimals, and prices may have it in them. A quote keeps the form in
-- which it was sent: those of before have `taxBasisPoints`, and null for what is new. Drafts go
-- over, but for rates beyond 100 %, which are refused now.
ALTER TABLE quotes ADD COLUMN pricesIncludeTax INTEGER;
UPDATE quotes SET pricesIncludeTax = 0 WHERE status = 'draft';

-- `taxPercent` is in ten-thousandths of a percent: 99750 is 9.975 %.
CREATE TABLE quoteLinesAnew (
    ticketId INTEGER NOT NULL,
    quoteNumber INTEGER NOT NULL,
    optionPlace INTEGER NOT NULL,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    description TEXT NOT NULL,
    partNumber TEXT,
    quantity INTEGER NOT NULL,
    unitPrice INTEGER NOT NULL,
    taxPercent INTEGER,
    taxBasisPoints INTEGER,
    reason TEXT,
    net INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    total INTEGER NOT NULL,
    PRIMARY KEY (ticketId, quoteNumber, optionPlace, place),
    FOREIGN KEY (ticketId, quoteNumber, optionPlace)
        REFERENCES quoteOptions (ticketId, quoteNumber, place)
) STRICT, WITHOUT ROWID;
INSERT INTO quoteLinesAnew (ticketId, quoteNumber, optionPlace, place, kind, description,
    partNumber, quantity, unitPrice, taxBasisPoints, reason, net, tax, total)
SELECT ticketId, quoteNumber, optionPlace, place, kind, description, partNumber, quantity,
    unitPrice, taxBasisPoints, reason, net, tax, total
FROM quoteLines;
DROP TABLE quoteLines;
ALTER TABLE quoteLinesAnew RENAME TO quoteLines;
UPDATE quoteLines SET taxPercent = taxBasisPoints * 100, taxBasisPoints = NULL
WHERE taxBasisPoints <= 10000 AND EXISTS (SELECT 1 FROM quotes
    WHERE quotes.ticketId = quoteLines.ticketId AND quotes.number = quoteLines.quoteNumber
        AND quotes.status = 'draft');

-- One that was approved stays so when a newer one is approved too; the newest counts.
DROP INDEX quotesApproved;
CREATE INDEX quotesApproved ON quotes (ticketId, decisionEvent) WHERE status = 'approved';
