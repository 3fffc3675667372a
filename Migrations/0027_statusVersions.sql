-- The status has a version of its own: it changes when the customer can see a change. A diagnosis
-- promise counts until the findings were first told, and does not come back.
ALTER TABLE tickets ADD COLUMN statusVersion INTEGER NOT NULL DEFAULT 1;
ALTER TABLE tickets ADD COLUMN statusChangedAt INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tickets ADD COLUMN isDiagnosed INTEGER NOT NULL DEFAULT 0;
UPDATE tickets SET statusVersion = version, statusChangedAt = updatedAt,
    isDiagnosed = state NOT IN ('registered', 'received', 'diagnosing')
        OR EXISTS (SELECT 1 FROM quotes WHERE ticketId = tickets.id AND sentEvent IS NOT NULL)
        OR EXISTS (SELECT 1 FROM events WHERE ticketId = tickets.id AND type = 'transition'
            AND json_extract(canonical, '$.data.to') IN ('qualityCheck', 'atDepot', 'approved'));
