-- First answers kept 24 h. `key` is SHA-256 of scope, path and Idempotency-Key. Rows lie in the
-- order in which they were kept, so that answers fill pages one after the other and the oldest
-- are the first; `body` is empty and `status` 410 once the person it spoke of is erased.
CREATE TABLE idempotency (
    id INTEGER PRIMARY KEY,
    key BLOB NOT NULL,
    fingerprint BLOB NOT NULL,
    status INTEGER NOT NULL,
    location TEXT,
    etag TEXT,
    body BLOB NOT NULL,
    customerId INTEGER REFERENCES customers (id),
    createdAt INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX idempotencyByKey ON idempotency (key);
CREATE INDEX idempotencyByCustomer ON idempotency (customerId) WHERE customerId IS NOT NULL;
