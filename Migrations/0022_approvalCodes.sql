-- Wrong codes that a quote's present code has outlived, from all addresses together, and when the
-- last of them ended it. A code that is sent anew counts from 0.
ALTER TABLE quotes ADD COLUMN wrongCodes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE quotes ADD COLUMN codeEndedAt INTEGER;
