-- What a message is known by on every try of its delivery; it says nothing of the ticket.
ALTER TABLE notifications ADD COLUMN messageId TEXT NOT NULL DEFAULT '';
UPDATE notifications SET messageId = lower(hex(randomblob(16)));

-- The delivery of one channel looks for what is due in it, others' messages don't slow it.
DROP INDEX notificationsQueued;
CREATE INDEX notificationsQueued ON notifications (channel, dueAt) WHERE state = 'queued';
