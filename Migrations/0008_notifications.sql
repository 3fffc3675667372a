-- The outbox: what the customer is to be told, written in the transaction of its event.
CREATE TABLE notifications (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    event TEXT NOT NULL,
    channel TEXT NOT NULL,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    state TEXT NOT NULL,
    tries INTEGER NOT NULL,
    dueAt INTEGER NOT NULL,
    lastError TEXT,
    deliveredAt INTEGER,
    createdAt INTEGER NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX notificationsQueued ON notifications (dueAt) WHERE state = 'queued';
