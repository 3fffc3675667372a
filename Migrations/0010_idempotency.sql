-- First answers kept 24 h. `key` is SHA-256 of scope, path and Idempotency-Key.
CREATE TABLE idempotency (
    key BLOB PRIMARY KEY,
    fingerprint BLOB NOT NULL,
    status INTEGER NOT NULL,
    location TEXT,
    etag TEXT,
    body BLOB NOT NULL,
    customerId INTEGER REFERENCES customers (id),
    createdAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX idempotencyByAge ON idempotency (createdAt);
CREATE INDEX idempotencyByCustomer ON idempotency (customerId) WHERE customerId IS NOT NULL;
