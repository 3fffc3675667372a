-- What the customer is asked to agree to. `status` is as it was last set: a sent quote expires by
-- time alone. `sentEvent` and `decisionEvent` are events of the ticket's chain; the later sent
-- quote is the current one. Of the approval code only a salted SHA-256 is kept.
CREATE TABLE quotes (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    status TEXT NOT NULL,
    problem TEXT NOT NULL,
    work TEXT NOT NULL,
    currency TEXT NOT NULL,
    validUntil INTEGER NOT NULL,
    repairBy INTEGER NOT NULL,
    createdAt INTEGER NOT NULL,
    createdBy TEXT NOT NULL,
    isWithinCeiling INTEGER NOT NULL,
    digest TEXT,
    sentAt INTEGER,
    sentBy TEXT,
    sentEvent INTEGER,
    codeSalt BLOB,
    codeHash BLOB,
    optionId TEXT,
    decisionEvent INTEGER,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX quotesSent ON quotes (ticketId) WHERE status = 'sent';
CREATE UNIQUE INDEX quotesApproved ON quotes (ticketId) WHERE status = 'approved';

CREATE TABLE quoteOptions (
    ticketId INTEGER NOT NULL,
    quoteNumber INTEGER NOT NULL,
    place INTEGER NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    net INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    total INTEGER NOT NULL,
    PRIMARY KEY (ticketId, quoteNumber, place),
    FOREIGN KEY (ticketId, quoteNumber) REFERENCES quotes (ticketId, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE quoteLines (
    ticketId INTEGER NOT NULL,
    quoteNumber INTEGER NOT NULL,
    optionPlace INTEGER NOT NULL,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    description TEXT NOT NULL,
    partNumber TEXT,
    quantity INTEGER NOT NULL,
    unitPrice INTEGER NOT NULL,
    taxBasisPoints INTEGER NOT NULL,
    reason TEXT,
    net INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    total INTEGER NOT NULL,
    PRIMARY KEY (ticketId, quoteNumber, optionPlace, place),
    FOREIGN KEY (ticketId, quoteNumber, optionPlace)
        REFERENCES quoteOptions (ticketId, quoteNumber, place)
) STRICT, WITHOUT ROWID;

-- Options of a programme that were not offered, and why.
CREATE TABLE quoteOmissions (
    ticketId INTEGER NOT NULL,
    quoteNumber INTEGER NOT NULL,
    place INTEGER NOT NULL,
    optionId TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (ticketId, quoteNumber, place),
    FOREIGN KEY (ticketId, quoteNumber) REFERENCES quotes (ticketId, number)
) STRICT, WITHOUT ROWID;

-- Wrong approval codes of the last hour, by ticket and address.
CREATE TABLE approvalTries (
    id INTEGER PRIMARY KEY,
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    address TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX approvalTriesByAddress ON approvalTries (ticketId, address, at);
CREATE INDEX approvalTriesByTime ON approvalTries (at);

-- An approval code on its way to the customer, for `•••` in the text; gone once delivered.
ALTER TABLE notifications ADD COLUMN secret TEXT;
