-- Photos as they are sent out: what was handed in, without its metadata.
CREATE TABLE photos (
    id INTEGER PRIMARY KEY,
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    mediaType TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    byteCount INTEGER NOT NULL,
    hash BLOB NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX photosByTicket ON photos (ticketId, number);

-- Their bytes in pieces of 64 KiB, the last shorter, so that none is ever whole in memory.
CREATE TABLE photoChunks (
    id INTEGER PRIMARY KEY,
    photoId INTEGER NOT NULL REFERENCES photos (id),
    number INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX photoChunksByPhoto ON photoChunks (photoId, number);
