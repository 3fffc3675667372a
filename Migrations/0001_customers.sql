-- People on file. The *Key columns hold folded text (case and accents removed) for matching.
CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    nameKey TEXT NOT NULL,
    email TEXT,
    emailKey TEXT,
    phone TEXT,
    preferredChannel TEXT NOT NULL,
    language TEXT NOT NULL,
    createdAt INTEGER NOT NULL,
    updatedAt INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX customersByEmail ON customers (emailKey) WHERE emailKey IS NOT NULL;
CREATE INDEX customersByPhone ON customers (phone) WHERE phone IS NOT NULL;

-- Folded words of what can be searched; a range over `word` finds a prefix.
CREATE TABLE searchWords (
    word TEXT NOT NULL,
    kind TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (word, kind, id)
) STRICT, WITHOUT ROWID;
