-- Codes that a newer one of the same quote has ended: who has the old message is told so.
CREATE TABLE endedCodes (
    ticketId INTEGER NOT NULL,
    quoteNumber INTEGER NOT NULL,
    salt BLOB NOT NULL,
    hash BLOB NOT NULL,
    FOREIGN KEY (ticketId, quoteNumber) REFERENCES quotes (ticketId, number)
) STRICT;
CREATE INDEX endedCodesQuote ON endedCodes (ticketId, quoteNumber);
