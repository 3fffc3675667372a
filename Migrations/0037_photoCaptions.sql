-- What a photo shows: words (null once their person is erased), a zone and the stage of a visit.
ALTER TABLE photos ADD COLUMN caption TEXT;
ALTER TABLE photos ADD COLUMN zone TEXT;
ALTER TABLE photos ADD COLUMN stage TEXT;
