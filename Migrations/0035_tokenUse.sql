-- Who made a token, the last day on which it was used (in days since 1970), and how often it was
-- renewed. `isInRecord` is 1 once its person stands in a record: then the name is nobody else's.
ALTER TABLE tokens ADD COLUMN createdBy TEXT;
ALTER TABLE tokens ADD COLUMN lastUsedOn INTEGER;
ALTER TABLE tokens ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE tokens ADD COLUMN isInRecord INTEGER NOT NULL DEFAULT 0;
UPDATE tokens SET isInRecord = 1 WHERE name IN (
    SELECT json_extract(canonical, '$.by') FROM events WHERE json_valid(canonical)
    UNION SELECT json_extract(canonical, '$.data.assignee') FROM events
        WHERE json_valid(canonical) AND type = 'change'
    UNION SELECT createdBy FROM loaners);
