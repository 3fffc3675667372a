CREATE TABLE tokens (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    hash BLOB NOT NULL,
    roles TEXT NOT NULL,
    createdAt INTEGER NOT NULL,
    revokedAt INTEGER
) STRICT;
CREATE UNIQUE INDEX tokensByHash ON tokens (hash);
CREATE UNIQUE INDEX tokensActiveByName ON tokens (name) WHERE revokedAt IS NULL;
