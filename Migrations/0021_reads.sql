-- From when a ticket is overdue if nothing is written before; null where it can't become so. Its
-- index holds, for each state and each 2048 rows, those that are overdue beside each other.
ALTER TABLE tickets ADD COLUMN overdueFrom INTEGER;
UPDATE tickets SET overdueFrom = (
    SELECT max(min(p.dueAt) + 1, coalesce(tickets.heldUntil, 0)) FROM promises p
    WHERE p.ticketId = tickets.id
        AND (p.kind = 'repair' OR tickets.state IN ('registered', 'received', 'diagnosing'))
        AND NOT EXISTS (SELECT 1 FROM promises n WHERE n.ticketId = p.ticketId
            AND n.kind = p.kind AND n.number > p.number))
WHERE state IN ('registered', 'received', 'diagnosing', 'approved', 'inRepair', 'awaitingParts',
        'atDepot', 'qualityCheck')
    AND NOT (state = 'received' AND outcome IS 'declined');
CREATE INDEX ticketsByOverdue ON tickets (state, id / 2048, overdueFrom)
    WHERE overdueFrom IS NOT NULL;

-- Bytes of a ticket's events with their personal values, as they were written: what reading all of
-- it costs.
ALTER TABLE tickets ADD COLUMN eventBytes INTEGER NOT NULL DEFAULT 0;
UPDATE tickets SET eventBytes = (
    SELECT coalesce(sum(length(CAST(e.canonical AS BLOB))
        + coalesce(length(CAST(v.personal AS BLOB)), 0)), 0)
    FROM events e LEFT JOIN eventValues v ON v.ticketId = e.ticketId AND v.number = e.number
    WHERE e.ticketId = tickets.id);

-- Events that a customer may see something of, besides the first, which is always one. A type
-- stands last in its event.
CREATE INDEX eventsPublic ON events (ticketId, number) WHERE substr(canonical, -9)
    IN ('nsition"}', '"update"}', 'promise"}', '":"hold"}');
