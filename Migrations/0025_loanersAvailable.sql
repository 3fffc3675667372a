-- What came back otherwise than it went out is not lent again until somebody says so, and why one
-- is not. `changes` counts the corrections of a record: they are versions too.
ALTER TABLE loaners ADD COLUMN available INTEGER NOT NULL DEFAULT 1;
ALTER TABLE loaners ADD COLUMN reason TEXT;
ALTER TABLE loaners ADD COLUMN changes INTEGER NOT NULL DEFAULT 0;
