-- Folded words of what can be searched, made by the program in the order of rows some time after
-- these: `kind` comes first, so that each kind is searched for itself. An `id` is a customer of
-- 'customer' (words of the name) and 'phone' (its digits, the last first), and a block of 32 rows
-- of 'owner' (customers, by words of their units) and 'ticket' (tickets, by words of unit and
-- symptoms). Words of names and phones go with their person.
DROP TABLE searchWords;
CREATE TABLE searchWords (
    kind TEXT NOT NULL,
    word TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (kind, word, id)
) STRICT, WITHOUT ROWID;

-- How far the words go: the last customer, and the first block of tickets that has none yet.
CREATE TABLE searchProgress (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    customer INTEGER NOT NULL,
    ticketBlock INTEGER NOT NULL
) STRICT;
INSERT INTO searchProgress (id, customer, ticketBlock) VALUES (1, 0, 0);

-- Lists of tickets by visit, and of those that are urgent.
CREATE INDEX ticketsByVisit ON tickets (visitId) WHERE visitId IS NOT NULL;
CREATE INDEX ticketsUrgent ON tickets (id) WHERE priority = 'urgent';
