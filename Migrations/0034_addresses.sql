-- A customer's postal address, as JSON; null if none was given.
ALTER TABLE customers ADD COLUMN address TEXT;
