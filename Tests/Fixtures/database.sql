-- 2026-11-28T05:45:16Z
BEGIN TRANSACTION;
CREATE TABLE approvalTries (
    id INTEGER PRIMARY KEY,
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    address TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE TABLE complaints (
    id INTEGER PRIMARY KEY,
    ticketId INTEGER REFERENCES tickets (id),
    channel TEXT NOT NULL,
    url TEXT,
    author TEXT,
    summary TEXT,
    postedAt INTEGER NOT NULL,
    capturedAt INTEGER NOT NULL,
    capturedBy TEXT NOT NULL,
    firstResponseDueAt INTEGER NOT NULL,
    firstResponseAt INTEGER,
    rootCause TEXT,
    resolvedAt INTEGER
) STRICT;
INSERT INTO "complaints" VALUES(1,39,'feedback',NULL,'Customer e099a073-13','It does it again',1795841114878,1795841114878,'customer',1795842914878,NULL,NULL,NULL);
CREATE TABLE conditionReports (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    stage TEXT NOT NULL,
    eventNumber INTEGER NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "conditionReports" VALUES(27,1,'intake',1);
INSERT INTO "conditionReports" VALUES(27,2,'handover',4);
INSERT INTO "conditionReports" VALUES(28,1,'intake',1);
INSERT INTO "conditionReports" VALUES(28,2,'handover',15);
INSERT INTO "conditionReports" VALUES(29,1,'intake',1);
INSERT INTO "conditionReports" VALUES(29,2,'handover',4);
INSERT INTO "conditionReports" VALUES(30,1,'intake',1);
INSERT INTO "conditionReports" VALUES(30,2,'handover',16);
INSERT INTO "conditionReports" VALUES(31,1,'intake',1);
INSERT INTO "conditionReports" VALUES(31,2,'handover',4);
INSERT INTO "conditionReports" VALUES(32,1,'intake',1);
INSERT INTO "conditionReports" VALUES(32,2,'handover',6);
INSERT INTO "conditionReports" VALUES(33,1,'intake',1);
INSERT INTO "conditionReports" VALUES(33,2,'handover',4);
INSERT INTO "conditionReports" VALUES(34,1,'intake',1);
INSERT INTO "conditionReports" VALUES(34,2,'handover',4);
INSERT INTO "conditionReports" VALUES(35,1,'intake',1);
INSERT INTO "conditionReports" VALUES(35,2,'handover',22);
INSERT INTO "conditionReports" VALUES(36,1,'intake',1);
INSERT INTO "conditionReports" VALUES(36,2,'depot',12);
INSERT INTO "conditionReports" VALUES(36,3,'depot',17);
INSERT INTO "conditionReports" VALUES(36,4,'handover',21);
INSERT INTO "conditionReports" VALUES(37,1,'intake',1);
INSERT INTO "conditionReports" VALUES(37,2,'depot',4);
INSERT INTO "conditionReports" VALUES(37,3,'handover',8);
INSERT INTO "conditionReports" VALUES(38,1,'intake',2);
INSERT INTO "conditionReports" VALUES(38,2,'handover',20);
INSERT INTO "conditionReports" VALUES(39,1,'intake',1);
INSERT INTO "conditionReports" VALUES(39,2,'handover',19);
INSERT INTO "conditionReports" VALUES(40,1,'intake',1);
INSERT INTO "conditionReports" VALUES(40,2,'handover',15);
INSERT INTO "conditionReports" VALUES(41,1,'intake',1);
INSERT INTO "conditionReports" VALUES(41,2,'handover',11);
INSERT INTO "conditionReports" VALUES(42,1,'intake',1);
INSERT INTO "conditionReports" VALUES(42,2,'handover',15);
INSERT INTO "conditionReports" VALUES(43,1,'intake',1);
INSERT INTO "conditionReports" VALUES(43,2,'handover',15);
INSERT INTO "conditionReports" VALUES(44,1,'intake',1);
INSERT INTO "conditionReports" VALUES(44,2,'handover',16);
INSERT INTO "conditionReports" VALUES(45,1,'intake',1);
INSERT INTO "conditionReports" VALUES(45,2,'handover',6);
INSERT INTO "conditionReports" VALUES(46,1,'intake',1);
INSERT INTO "conditionReports" VALUES(46,2,'handover',6);
INSERT INTO "conditionReports" VALUES(47,1,'intake',1);
INSERT INTO "conditionReports" VALUES(47,2,'handover',6);
INSERT INTO "conditionReports" VALUES(49,1,'intake',1);
INSERT INTO "conditionReports" VALUES(49,2,'handover',10);
INSERT INTO "conditionReports" VALUES(50,1,'intake',1);
INSERT INTO "conditionReports" VALUES(50,2,'handover',10);
INSERT INTO "conditionReports" VALUES(51,1,'intake',1);
INSERT INTO "conditionReports" VALUES(51,2,'handover',10);
INSERT INTO "conditionReports" VALUES(52,1,'intake',1);
INSERT INTO "conditionReports" VALUES(52,2,'handover',10);
INSERT INTO "conditionReports" VALUES(53,1,'intake',1);
INSERT INTO "conditionReports" VALUES(53,2,'handover',10);
INSERT INTO "conditionReports" VALUES(54,1,'intake',1);
INSERT INTO "conditionReports" VALUES(54,2,'handover',10);
INSERT INTO "conditionReports" VALUES(55,1,'intake',1);
INSERT INTO "conditionReports" VALUES(55,2,'handover',10);
INSERT INTO "conditionReports" VALUES(56,1,'intake',1);
INSERT INTO "conditionReports" VALUES(56,2,'handover',10);
INSERT INTO "conditionReports" VALUES(57,1,'intake',1);
INSERT INTO "conditionReports" VALUES(57,2,'handover',10);
INSERT INTO "conditionReports" VALUES(58,1,'intake',1);
INSERT INTO "conditionReports" VALUES(58,2,'handover',10);
INSERT INTO "conditionReports" VALUES(59,1,'intake',1);
INSERT INTO "conditionReports" VALUES(61,1,'intake',1);
INSERT INTO "conditionReports" VALUES(62,1,'intake',1);
INSERT INTO "conditionReports" VALUES(63,1,'intake',1);
CREATE TABLE coverage (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    coverage TEXT NOT NULL,
    reason TEXT,
    until TEXT,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "coverage" VALUES(28,1,'outOfWarranty','As the papers of the unit say',NULL,1795841113967,'Theo-e099a073');
INSERT INTO "coverage" VALUES(30,1,'outOfWarranty','As the papers of the unit say',NULL,1795841114073,'Theo-e099a073');
INSERT INTO "coverage" VALUES(35,1,'outOfWarranty','As the papers of the unit say',NULL,1795841114237,'Theo-e099a073');
INSERT INTO "coverage" VALUES(36,1,'outOfWarranty','As the papers of the unit say',NULL,1795841114398,'Theo-e099a073');
INSERT INTO "coverage" VALUES(38,1,'outOfWarranty','As the papers of the unit say',NULL,1795841114537,'Theo-e099a073');
INSERT INTO "coverage" VALUES(39,1,'outOfWarranty','As the papers of the unit say',NULL,1795841114658,'Theo-e099a073');
INSERT INTO "coverage" VALUES(40,1,'outOfWarranty','As the papers of the unit say',NULL,1795841114885,'Theo-e099a073');
INSERT INTO "coverage" VALUES(42,1,'outOfWarranty','As the papers of the unit say',NULL,1795841115130,'Theo-e099a073');
INSERT INTO "coverage" VALUES(43,1,'goodwill','As the papers of the unit say',NULL,1795841115366,'Theo-e099a073');
INSERT INTO "coverage" VALUES(44,1,'outOfWarranty','As the papers of the unit say',NULL,1795841115631,'Theo-e099a073');
INSERT INTO "coverage" VALUES(49,1,'outOfWarranty','As the papers of the unit say',NULL,1795841116035,'Theo-e099a073');
INSERT INTO "coverage" VALUES(50,1,'outOfWarranty','As the papers of the unit say',NULL,1795841116046,'Theo-e099a073');
INSERT INTO "coverage" VALUES(51,1,'outOfWarranty','As the papers of the unit say',NULL,1795841116056,'Theo-e099a073');
INSERT INTO "coverage" VALUES(52,1,'outOfWarranty','As the papers of the unit say',NULL,1795841116074,'Theo-e099a073');
INSERT INTO "coverage" VALUES(53,1,'outOfWarranty','As the papers of the unit say',NULL,1795841116083,'Theo-e099a073');
INSERT INTO "coverage" VALUES(54,1,'outOfWarranty','As the papers of the unit say',NULL,1795841116093,'Theo-e099a073');
INSERT INTO "coverage" VALUES(55,1,'outOfWarranty','As the papers of the unit say',NULL,1795841116104,'Theo-e099a073');
INSERT INTO "coverage" VALUES(56,1,'outOfWarranty','As the papers of the unit say',NULL,1795841116114,'Theo-e099a073');
INSERT INTO "coverage" VALUES(57,1,'outOfWarranty','As the papers of the unit say',NULL,1795841116209,'Theo-e099a073');
INSERT INTO "coverage" VALUES(58,1,'outOfWarranty','As the papers of the unit say',NULL,1795841116230,'Theo-e099a073');
CREATE TABLE custody (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "custody" VALUES(36,1,13);
INSERT INTO "custody" VALUES(36,2,16);
INSERT INTO "custody" VALUES(37,1,5);
INSERT INTO "custody" VALUES(37,2,7);
INSERT INTO "custody" VALUES(61,1,5);
CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    nameKey TEXT NOT NULL,
    email TEXT,
    emailKey TEXT,
    phone TEXT,
    preferredChannel TEXT NOT NULL,
    language TEXT NOT NULL,
    createdAt INTEGER NOT NULL,
    updatedAt INTEGER NOT NULL
) STRICT;
INSERT INTO "customers" VALUES(1,1,'Customer e099a073-1','customer e099a073-1','demo-e099a073-1@example.com','demo-e099a073-1@example.com',NULL,'email','en',1795841113910,1795841113910);
INSERT INTO "customers" VALUES(2,1,'Customer e099a073-2','customer e099a073-2','demo-e099a073-2@example.com','demo-e099a073-2@example.com',NULL,'email','en',1795841113958,1795841113958);
INSERT INTO "customers" VALUES(3,1,'Customer e099a073-3','customer e099a073-3','demo-e099a073-3@example.com','demo-e099a073-3@example.com',NULL,'email','en',1795841114036,1795841114036);
INSERT INTO "customers" VALUES(4,1,'Customer e099a073-4','customer e099a073-4','demo-e099a073-4@example.com','demo-e099a073-4@example.com',NULL,'email','en',1795841114060,1795841114060);
INSERT INTO "customers" VALUES(5,1,'Customer e099a073-5','customer e099a073-5','demo-e099a073-5@example.com','demo-e099a073-5@example.com',NULL,'email','en',1795841114121,1795841114121);
INSERT INTO "customers" VALUES(6,1,'Customer e099a073-6','customer e099a073-6','demo-e099a073-6@example.com','demo-e099a073-6@example.com',NULL,'email','en',1795841114158,1795841114158);
INSERT INTO "customers" VALUES(7,1,'Customer e099a073-7','customer e099a073-7','demo-e099a073-7@example.com','demo-e099a073-7@example.com',NULL,'email','en',1795841114183,1795841114183);
INSERT INTO "customers" VALUES(8,1,'Customer e099a073-8','customer e099a073-8','demo-e099a073-8@example.com','demo-e099a073-8@example.com',NULL,'email','en',1795841114215,1795841114215);
INSERT INTO "customers" VALUES(9,1,'Customer e099a073-9','customer e099a073-9','demo-e099a073-9@example.com','demo-e099a073-9@example.com',NULL,'email','en',1795841114235,1795841114235);
INSERT INTO "customers" VALUES(10,1,'Customer e099a073-10','customer e099a073-10','demo-e099a073-10@example.com','demo-e099a073-10@example.com',NULL,'email','en',1795841114358,1795841114358);
INSERT INTO "customers" VALUES(11,1,'Customer e099a073-11','customer e099a073-11','demo-e099a073-11@example.com','demo-e099a073-11@example.com',NULL,'email','en',1795841114463,1795841114463);
INSERT INTO "customers" VALUES(12,1,'Customer e099a073-12','customer e099a073-12','demo-e099a073-12@example.com','demo-e099a073-12@example.com',NULL,'email','en',1795841114522,1795841114522);
INSERT INTO "customers" VALUES(13,1,'Customer e099a073-13','customer e099a073-13','demo-e099a073-13@example.com','demo-e099a073-13@example.com',NULL,'email','en',1795841114627,1795841114627);
INSERT INTO "customers" VALUES(14,1,'Customer e099a073-14','customer e099a073-14','demo-e099a073-14@example.com','demo-e099a073-14@example.com',NULL,'email','en',1795841114883,1795841114883);
INSERT INTO "customers" VALUES(15,1,'Customer e099a073-15','customer e099a073-15','demo-e099a073-15@example.com','demo-e099a073-15@example.com',NULL,'email','en',1795841114918,1795841114918);
INSERT INTO "customers" VALUES(16,1,'Customer e099a073-16','customer e099a073-16','demo-e099a073-16@example.com','demo-e099a073-16@example.com',NULL,'email','en',1795841115084,1795841115084);
INSERT INTO "customers" VALUES(17,1,'Customer e099a073-17','customer e099a073-17','demo-e099a073-17@example.com','demo-e099a073-17@example.com',NULL,'email','en',1795841115337,1795841115337);
INSERT INTO "customers" VALUES(18,1,'Customer e099a073-18','customer e099a073-18','demo-e099a073-18@example.com','demo-e099a073-18@example.com',NULL,'email','en',1795841115589,1795841115589);
INSERT INTO "customers" VALUES(19,1,'Customer e099a073-19','customer e099a073-19','demo-e099a073-19@example.com','demo-e099a073-19@example.com',NULL,'email','en',1795841115783,1795841115783);
INSERT INTO "customers" VALUES(20,1,'Customer e099a073-20','customer e099a073-20','demo-e099a073-20@example.com','demo-e099a073-20@example.com',NULL,'email','en',1795841115882,1795841115882);
INSERT INTO "customers" VALUES(21,1,'Customer e099a073-21','customer e099a073-21','demo-e099a073-21@example.com','demo-e099a073-21@example.com',NULL,'email','en',1795841115972,1795841115972);
INSERT INTO "customers" VALUES(22,1,'Customer e099a073-22','customer e099a073-22','demo-e099a073-22@example.com','demo-e099a073-22@example.com',NULL,'email','en',1795841116030,1795841116030);
INSERT INTO "customers" VALUES(23,1,'Customer e099a073-23','customer e099a073-23','demo-e099a073-23@example.com','demo-e099a073-23@example.com',NULL,'email','en',1795841116032,1795841116032);
INSERT INTO "customers" VALUES(24,1,'Customer e099a073-24','customer e099a073-24','demo-e099a073-24@example.com','demo-e099a073-24@example.com',NULL,'email','en',1795841116044,1795841116044);
INSERT INTO "customers" VALUES(25,1,'Customer e099a073-25','customer e099a073-25','demo-e099a073-25@example.com','demo-e099a073-25@example.com',NULL,'email','en',1795841116052,1795841116052);
INSERT INTO "customers" VALUES(26,1,'Customer e099a073-26','customer e099a073-26','demo-e099a073-26@example.com','demo-e099a073-26@example.com',NULL,'email','en',1795841116071,1795841116071);
INSERT INTO "customers" VALUES(27,1,'Customer e099a073-27','customer e099a073-27','demo-e099a073-27@example.com','demo-e099a073-27@example.com',NULL,'email','en',1795841116081,1795841116081);
INSERT INTO "customers" VALUES(28,1,'Customer e099a073-28','customer e099a073-28','demo-e099a073-28@example.com','demo-e099a073-28@example.com',NULL,'email','en',1795841116090,1795841116090);
INSERT INTO "customers" VALUES(29,1,'Customer e099a073-29','customer e099a073-29','demo-e099a073-29@example.com','demo-e099a073-29@example.com',NULL,'email','en',1795841116102,1795841116102);
INSERT INTO "customers" VALUES(30,1,'Customer e099a073-30','customer e099a073-30','demo-e099a073-30@example.com','demo-e099a073-30@example.com',NULL,'email','en',1795841116112,1795841116112);
INSERT INTO "customers" VALUES(31,1,'Customer e099a073-31','customer e099a073-31','demo-e099a073-31@example.com','demo-e099a073-31@example.com',NULL,'email','en',1795841116207,1795841116207);
INSERT INTO "customers" VALUES(32,1,'Customer e099a073-32','customer e099a073-32','demo-e099a073-32@example.com','demo-e099a073-32@example.com',NULL,'email','en',1795841116223,1795841116223);
INSERT INTO "customers" VALUES(33,1,'Ana 1','ana 1','ana1@example.com','ana1@example.com',NULL,'email','en',1795841116253,1795841116253);
INSERT INTO "customers" VALUES(34,1,'Ana 2','ana 2','ana2@example.com','ana2@example.com',NULL,'email','en',1795841116262,1795841116262);
INSERT INTO "customers" VALUES(35,1,'Ana 3','ana 3','ana3@example.com','ana3@example.com',NULL,'email','en',1795841116267,1795841116267);
INSERT INTO "customers" VALUES(36,1,'Ana 4','ana 4','ana4@example.com','ana4@example.com',NULL,'email','en',1795841116296,1795841116296);
INSERT INTO "customers" VALUES(37,1,'Ana 5','ana 5','ana5@example.com','ana5@example.com',NULL,'email','en',1795841116343,1795841116343);
CREATE TABLE equipment (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    customerId INTEGER REFERENCES customers (id),
    category TEXT NOT NULL,
    brand TEXT NOT NULL,
    model TEXT NOT NULL,
    serialNumber TEXT,
    brandKey TEXT NOT NULL,
    serialKey TEXT,
    purchasedOn TEXT,
    createdAt INTEGER NOT NULL,
    updatedAt INTEGER NOT NULL
) STRICT;
INSERT INTO "equipment" VALUES(1,1,NULL,'other','Unknown','Hair & beauty item',NULL,'unknown',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(2,1,NULL,'other','Unknown','TV and gaming-related accessories',NULL,'unknown',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(3,1,NULL,'other','Unknown','Laptop',NULL,'unknown',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(4,1,NULL,'other','Unknown','Watch/clock',NULL,'unknown',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(5,1,NULL,'other','Unknown','Fan',NULL,'unknown',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(6,1,NULL,'other','Kenwood','Small kitchen item',NULL,'kenwood',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(7,1,NULL,'other','N/A - old','Lamp',NULL,'n/a-old',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(8,1,NULL,'other','Bespoke','Lamp',NULL,'bespoke',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(9,1,NULL,'other','Karlsson','Watch/clock',NULL,'karlsson',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(10,1,NULL,'other','China','Small home electrical',NULL,'china',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(11,1,NULL,'other','George','Kettle',NULL,'george',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(12,1,NULL,'other','Henry','Vacuum',NULL,'henry',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(13,1,NULL,'other','GTECH','Vacuum',NULL,'gtech',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(14,1,NULL,'other','Karcher','Power tool',NULL,'karcher',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(15,1,NULL,'other','JVC','Hi-Fi separates',NULL,'jvc',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(16,1,NULL,'other','Vax','Battery/charger/adapter',NULL,'vax',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(17,1,NULL,'other','Unknown','Lamp',NULL,'unknown',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(18,1,NULL,'other','Caroma','Small home electrical',NULL,'caroma',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(19,1,NULL,'other','Dehumidifier - GetPLC','Aircon/dehumidifier',NULL,'dehumidifier-getplc',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(20,1,NULL,'other','Woolworths','Power tool',NULL,'woolworths',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(21,1,NULL,'other','Casy Home','Iron',NULL,'casyhome',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(22,1,NULL,'other','DK','Lamp',NULL,'dk',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(23,1,NULL,'other','LED LIGHT','Lamp',NULL,'ledlight',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(24,1,NULL,'other','Kenwood','Toaster',NULL,'kenwood',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(25,1,NULL,'other','Extreme','Small home electrical',NULL,'extreme',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(26,1,NULL,'other','Viscount','Sewing machine',NULL,'viscount',NULL,NULL,1795841113741,1795841113741);
INSERT INTO "equipment" VALUES(27,1,1,'camera','Canon','DSLR/video camera','DEMO-e099a073-1','canon','demo-e099a073-1',NULL,1795841113910,1795841113910);
INSERT INTO "equipment" VALUES(28,1,2,'camera','Canon','Digital compact camera','DEMO-e099a073-2','canon','demo-e099a073-2',NULL,1795841113958,1795841113958);
INSERT INTO "equipment" VALUES(29,1,3,'camera','Fujifilm','Digital compact camera','DEMO-e099a073-3','fujifilm','demo-e099a073-3',NULL,1795841114036,1795841114036);
INSERT INTO "equipment" VALUES(30,1,4,'camera','Sony','Digital compact camera','DEMO-e099a073-4','sony','demo-e099a073-4',NULL,1795841114060,1795841114060);
INSERT INTO "equipment" VALUES(31,1,5,'camera','Samsung','Digital compact camera','DEMO-e099a073-5','samsung','demo-e099a073-5',NULL,1795841114121,1795841114121);
INSERT INTO "equipment" VALUES(32,1,6,'camera','Sony','Digital compact camera','DEMO-e099a073-6','sony','demo-e099a073-6',NULL,1795841114158,1795841114158);
INSERT INTO "equipment" VALUES(33,1,7,'camera','Unknown','Digital compact camera','DEMO-e099a073-7','unknown','demo-e099a073-7',NULL,1795841114183,1795841114183);
INSERT INTO "equipment" VALUES(34,1,8,'camera','Ukendt','Digital compact camera','DEMO-e099a073-8','ukendt','demo-e099a073-8',NULL,1795841114215,1795841114215);
INSERT INTO "equipment" VALUES(35,1,9,'camera','Konica Minolta','Digital compact camera','DEMO-e099a073-9','konicaminolta','demo-e099a073-9',NULL,1795841114235,1795841114235);
INSERT INTO "equipment" VALUES(36,1,10,'camera','Panasonic','Digital compact camera','DEMO-e099a073-10','panasonic','demo-e099a073-10',NULL,1795841114358,1795841114358);
INSERT INTO "equipment" VALUES(37,1,11,'camera','Unknown','DSLR/video camera','DEMO-e099a073-11','unknown','demo-e099a073-11',NULL,1795841114463,1795841114463);
INSERT INTO "equipment" VALUES(38,1,12,'camera','canon','Digital compact camera','DEMO-e099a073-12','canon','demo-e099a073-12',NULL,1795841114522,1795841114522);
INSERT INTO "equipment" VALUES(39,1,13,'camera','Sony','DSLR/video camera','DEMO-e099a073-13','sony','demo-e099a073-13',NULL,1795841114627,1795841114627);
INSERT INTO "equipment" VALUES(40,1,14,'camera','Sigma','Digital compact camera','DEMO-e099a073-14','sigma','demo-e099a073-14',NULL,1795841114883,1795841114883);
INSERT INTO "equipment" VALUES(41,1,15,'camera','Unknown','Digital compact camera','DEMO-e099a073-15','unknown','demo-e099a073-15',NULL,1795841114918,1795841114918);
INSERT INTO "equipment" VALUES(42,1,16,'camera','Unknown','Digital compact camera','DEMO-e099a073-16','unknown','demo-e099a073-16',NULL,1795841115084,1795841115084);
INSERT INTO "equipment" VALUES(43,1,17,'camera','elmo','Digital compact camera','DEMO-e099a073-17','elmo','demo-e099a073-17',NULL,1795841115337,1795841115337);
INSERT INTO "equipment" VALUES(44,1,18,'camera','Sony','DSLR/video camera','DEMO-e099a073-18','sony','demo-e099a073-18',NULL,1795841115589,1795841115589);
INSERT INTO "equipment" VALUES(45,1,19,'camera','Arlo','DSLR/video camera','DEMO-e099a073-19','arlo','demo-e099a073-19',NULL,1795841115783,1795841115783);
INSERT INTO "equipment" VALUES(46,1,20,'camera','Unknown','Digital compact camera','DEMO-e099a073-20','unknown','demo-e099a073-20',NULL,1795841115882,1795841115882);
INSERT INTO "equipment" VALUES(47,1,21,'camera','Unknown','Digital compact camera','DEMO-e099a073-21','unknown','demo-e099a073-21',NULL,1795841115972,1795841115972);
INSERT INTO "equipment" VALUES(48,1,22,'camera','Unknown','Digital compact camera','DEMO-e099a073-22','unknown','demo-e099a073-22',NULL,1795841116030,1795841116030);
INSERT INTO "equipment" VALUES(49,1,23,'camera','Zoom-Schalter-Ring gebrochen','Digital compact camera','DEMO-e099a073-23','zoom-schalter-ringgebrochen','demo-e099a073-23',NULL,1795841116032,1795841116032);
INSERT INTO "equipment" VALUES(50,1,24,'camera','Polaroid','Digital compact camera','DEMO-e099a073-24','polaroid','demo-e099a073-24',NULL,1795841116044,1795841116044);
INSERT INTO "equipment" VALUES(51,1,25,'camera','canon','Digital compact camera','DEMO-e099a073-25','canon','demo-e099a073-25',NULL,1795841116052,1795841116052);
INSERT INTO "equipment" VALUES(52,1,26,'camera','LTL Acorn','Digital compact camera','DEMO-e099a073-26','ltlacorn','demo-e099a073-26',NULL,1795841116071,1795841116071);
INSERT INTO "equipment" VALUES(53,1,27,'camera','Canon','Digital compact camera','DEMO-e099a073-27','canon','demo-e099a073-27',NULL,1795841116081,1795841116081);
INSERT INTO "equipment" VALUES(54,1,28,'camera','Canon','Digital compact camera','DEMO-e099a073-28','canon','demo-e099a073-28',NULL,1795841116090,1795841116090);
INSERT INTO "equipment" VALUES(55,1,29,'camera','Cannon','Digital compact camera','DEMO-e099a073-29','cannon','demo-e099a073-29',NULL,1795841116102,1795841116102);
INSERT INTO "equipment" VALUES(56,1,30,'camera','SONY','Digital compact camera','DEMO-e099a073-30','sony','demo-e099a073-30',NULL,1795841116112,1795841116112);
INSERT INTO "equipment" VALUES(57,1,31,'camera','Canon','Digital compact camera','DEMO-e099a073-31','canon','demo-e099a073-31',NULL,1795841116207,1795841116207);
INSERT INTO "equipment" VALUES(58,1,32,'camera','Lumix (Panasonic)','Digital compact camera','DEMO-e099a073-32','lumix(panasonic)','demo-e099a073-32',NULL,1795841116223,1795841116223);
INSERT INTO "equipment" VALUES(59,1,33,'camera','Leica','M9-P','4011','leica','4011',NULL,1795841116253,1795841116253);
INSERT INTO "equipment" VALUES(60,1,34,'camera','Leica','M9-P','4012','leica','4012',NULL,1795841116262,1795841116262);
INSERT INTO "equipment" VALUES(61,1,35,'camera','Leica','M9-P','4013','leica','4013',NULL,1795841116267,1795841116267);
INSERT INTO "equipment" VALUES(62,1,36,'camera','Leica','M9-P','4014','leica','4014',NULL,1795841116296,1795841116296);
INSERT INTO "equipment" VALUES(63,1,37,'camera','Leica','M9-P','4015','leica','4015',NULL,1795841116343,1795841116343);
CREATE TABLE eventValues (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    personal TEXT NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "eventValues" VALUES(27,1,'[{"path":"/data/conditionReport/agreedBy","salt":"0bcc680a4f1104da76e1f7428947cb0f","value":"Customer e099a073-1"},{"path":"/data/customer/email","salt":"14ff62cb6c80338aed72538886b83ee0","value":"demo-e099a073-1@example.com"},{"path":"/data/customer/name","salt":"05ef69515c480281c38702e985eed520","value":"Customer e099a073-1"}]');
INSERT INTO "eventValues" VALUES(27,6,'[{"path":"/data/recipient","salt":"fa33c1f5be7f547677eca95baf85c3f3","value":"Customer e099a073-1"}]');
INSERT INTO "eventValues" VALUES(28,1,'[{"path":"/data/conditionReport/agreedBy","salt":"34dd1e8ab357fe9ab2bd29b5868d2638","value":"Customer e099a073-2"},{"path":"/data/customer/email","salt":"b68a1f87fa13e6e77945274aa38b1303","value":"demo-e099a073-2@example.com"},{"path":"/data/customer/name","salt":"cc782eaff0805ece141d4f37e1159ba0","value":"Customer e099a073-2"}]');
INSERT INTO "eventValues" VALUES(28,9,'[{"path":"/data/decidedBy","salt":"508e46be27721e27b744a86c56ded7e1","value":"Customer e099a073-2"},{"path":"/data/phone","salt":"fd3c3780b042ecfaa1adcd41d9d39f23","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(28,19,'[{"path":"/data/recipient","salt":"71aadf7101f64f3c05645af7bbc93a07","value":"Customer e099a073-2"}]');
INSERT INTO "eventValues" VALUES(28,21,'[{"path":"/data/comment","salt":"7760dbaf6bb31e14ef47439450537e6e","value":"Works like new"}]');
INSERT INTO "eventValues" VALUES(29,1,'[{"path":"/data/conditionReport/agreedBy","salt":"e3d04066a52f883046eaa151ec3b7c89","value":"Customer e099a073-3"},{"path":"/data/customer/email","salt":"ba62c1f807da49a9377aa86c97f3afa5","value":"demo-e099a073-3@example.com"},{"path":"/data/customer/name","salt":"42607aa0cc3375df83a2f6bd36a6b6ee","value":"Customer e099a073-3"}]');
INSERT INTO "eventValues" VALUES(29,6,'[{"path":"/data/recipient","salt":"415b8e2b1dc6aedf6b8995cccfc412c0","value":"Customer e099a073-3"}]');
INSERT INTO "eventValues" VALUES(30,1,'[{"path":"/data/conditionReport/agreedBy","salt":"6e36eaf59dd6000b0f7c1270ddb0750c","value":"Customer e099a073-4"},{"path":"/data/customer/email","salt":"1ed7a9f8649f155457a2a9a2d2873903","value":"demo-e099a073-4@example.com"},{"path":"/data/customer/name","salt":"b4bb87cac538d3c015eae68debdecca1","value":"Customer e099a073-4"}]');
INSERT INTO "eventValues" VALUES(30,9,'[{"path":"/data/decidedBy","salt":"6f8a0bec8389d7d7be930041e1c6d1da","value":"Customer e099a073-4"},{"path":"/data/phone","salt":"8f11f2d97bbfe7cb23f11b3dc7b5c712","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(30,20,'[{"path":"/data/recipient","salt":"cde75d1ec6252bcb39d51fff7a3cf527","value":"Customer e099a073-4"}]');
INSERT INTO "eventValues" VALUES(31,1,'[{"path":"/data/conditionReport/agreedBy","salt":"88bcb5c4ea2797b786b21ca8385ea9b1","value":"Customer e099a073-5"},{"path":"/data/customer/email","salt":"8bdab99307411be18622c681be4e7b87","value":"demo-e099a073-5@example.com"},{"path":"/data/customer/name","salt":"8b66ec4c6d0e5c908fa0c425ac8a5cf2","value":"Customer e099a073-5"}]');
INSERT INTO "eventValues" VALUES(31,6,'[{"path":"/data/recipient","salt":"d3b5604c3e2e605a8b3e01aa6ffb3bf0","value":"Customer e099a073-5"}]');
INSERT INTO "eventValues" VALUES(32,1,'[{"path":"/data/conditionReport/agreedBy","salt":"b6c100b25b8acb7562fc15ba827a2808","value":"Customer e099a073-6"},{"path":"/data/customer/email","salt":"f2f6fa37bfbb18f8464772f567bd28cf","value":"demo-e099a073-6@example.com"},{"path":"/data/customer/name","salt":"71df301c7656dc05898890c001398c84","value":"Customer e099a073-6"}]');
INSERT INTO "eventValues" VALUES(32,8,'[{"path":"/data/recipient","salt":"29ca1f31ea75bc2ea4dcfac67d1727af","value":"Customer e099a073-6"}]');
INSERT INTO "eventValues" VALUES(33,1,'[{"path":"/data/conditionReport/agreedBy","salt":"5f65874918de17045c2afa53b55915f5","value":"Customer e099a073-7"},{"path":"/data/customer/email","salt":"bfece5b096ab28807e195d7aa49b408e","value":"demo-e099a073-7@example.com"},{"path":"/data/customer/name","salt":"a9af9d30af72e4aa2643d8785540be91","value":"Customer e099a073-7"}]');
INSERT INTO "eventValues" VALUES(33,6,'[{"path":"/data/recipient","salt":"d47b7d9f268f89f5ae7caeda0ee17000","value":"Customer e099a073-7"}]');
INSERT INTO "eventValues" VALUES(34,1,'[{"path":"/data/conditionReport/agreedBy","salt":"f05ce1d1a9dc09c945e63d93330e3606","value":"Customer e099a073-8"},{"path":"/data/customer/email","salt":"027c1489ef0e85b9ef048c9534a4952e","value":"demo-e099a073-8@example.com"},{"path":"/data/customer/name","salt":"4d9330e6869ef200fedd4e0d916a7965","value":"Customer e099a073-8"}]');
INSERT INTO "eventValues" VALUES(34,6,'[{"path":"/data/recipient","salt":"8735b24ea1d0f37978db0f7de2292653","value":"Customer e099a073-8"}]');
INSERT INTO "eventValues" VALUES(35,1,'[{"path":"/data/conditionReport/agreedBy","salt":"2f3ad2596034187863953b5592950065","value":"Customer e099a073-9"},{"path":"/data/customer/email","salt":"14b1a1d879c6c9ff0678bbdcd65a22bb","value":"demo-e099a073-9@example.com"},{"path":"/data/customer/name","salt":"ad0ca16ac9b2ef1017e8bc4c6efcb014","value":"Customer e099a073-9"}]');
INSERT INTO "eventValues" VALUES(35,9,'[{"path":"/data/decidedBy","salt":"20b41f16330f42f560b5f1ee283d3d26","value":"Customer e099a073-9"},{"path":"/data/phone","salt":"285c79784bcc0a3247d08a3039bfd50f","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(35,16,'[{"path":"/data/decidedBy","salt":"1d623f1ca260be153657029a125e68ab","value":"Customer e099a073-9"},{"path":"/data/phone","salt":"889423c206fc31ae88628197f7bf4e2c","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(35,27,'[{"path":"/data/recipient","salt":"950caa6ca892aecf999bc49c435c8daa","value":"Customer e099a073-9"}]');
INSERT INTO "eventValues" VALUES(36,1,'[{"path":"/data/conditionReport/agreedBy","salt":"cf8c229f87ed5025838df1a469de9cfe","value":"Customer e099a073-10"},{"path":"/data/customer/email","salt":"850223d9a4a9bcb588936c8943f538f4","value":"demo-e099a073-10@example.com"},{"path":"/data/customer/name","salt":"4154367d6fce91254c6fb0aa070f624c","value":"Customer e099a073-10"}]');
INSERT INTO "eventValues" VALUES(36,10,'[{"path":"/data/decidedBy","salt":"f7ab13dd194025c13cd51b0047345965","value":"Customer e099a073-10"},{"path":"/data/phone","salt":"d6b1718561bdc00eadaf0666a2eacf45","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(36,12,'[{"path":"/data/agreedBy","salt":"27bd76c1e48c001d134f1351ba7ea95d","value":"Maker''s workshop"}]');
INSERT INTO "eventValues" VALUES(36,17,'[{"path":"/data/agreedBy","salt":"257456e776146c212bc20c856f367d0a","value":"Maker''s workshop"}]');
INSERT INTO "eventValues" VALUES(36,26,'[{"path":"/data/recipient","salt":"96f4271a29dd178f2feb4294b5df99bc","value":"Customer e099a073-10"}]');
INSERT INTO "eventValues" VALUES(37,1,'[{"path":"/data/conditionReport/agreedBy","salt":"5be6d2abc0122f60c0b9cc2b506a89c9","value":"Customer e099a073-11"},{"path":"/data/customer/email","salt":"c9aec0d10404d7934aafce413c782375","value":"demo-e099a073-11@example.com"},{"path":"/data/customer/name","salt":"4b2d7bb36ebc56a6c913e9ec3dc63405","value":"Customer e099a073-11"}]');
INSERT INTO "eventValues" VALUES(37,4,'[{"path":"/data/agreedBy","salt":"11d95bbd2598a263d0da08385281b840","value":"Maker''s workshop"}]');
INSERT INTO "eventValues" VALUES(37,10,'[{"path":"/data/recipient","salt":"0300b689311f748caa2fb84fecde4349","value":"Customer e099a073-11"}]');
INSERT INTO "eventValues" VALUES(38,1,'[{"path":"/data/customer/email","salt":"c41324273044083b2f4e0899be10b633","value":"demo-e099a073-12@example.com"},{"path":"/data/customer/name","salt":"b99c070bdda25dc3043b827601977964","value":"Customer e099a073-12"}]');
INSERT INTO "eventValues" VALUES(38,2,'[{"path":"/data/agreedBy","salt":"458f9aa759801eda802c81461d6f0470","value":"Customer e099a073-12"}]');
INSERT INTO "eventValues" VALUES(38,5,'[{"path":"/data/message","salt":"2ab4c5f7a75cd08abb3e661143343bc4","value":"Please send us the charger."}]');
INSERT INTO "eventValues" VALUES(38,14,'[{"path":"/data/decidedBy","salt":"951a9da64353f63963064f2232fa1232","value":"Customer e099a073-12"},{"path":"/data/phone","salt":"971bbdd956d33f37bffa955d90e3797d","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(38,24,'[{"path":"/data/recipient","salt":"ff457a31698d24e4f2000d790a98464d","value":"Customer e099a073-12"}]');
INSERT INTO "eventValues" VALUES(39,1,'[{"path":"/data/conditionReport/agreedBy","salt":"77acc913ae08372245bfc6745db51f6a","value":"Customer e099a073-13"},{"path":"/data/customer/email","salt":"00c850b6735151293e7572fea44b31d6","value":"demo-e099a073-13@example.com"},{"path":"/data/customer/name","salt":"d8bd661a38cfd75d96676d701d8591be","value":"Customer e099a073-13"}]');
INSERT INTO "eventValues" VALUES(39,9,'[{"path":"/data/decidedBy","salt":"953c137b04ed8918d7de2d911c7fe5f7","value":"Customer e099a073-13"},{"path":"/data/phone","salt":"73fd1c4814d9c5c4fd1614ae10276c45","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(39,23,'[{"path":"/data/recipient","salt":"92e17e82ea21d39d1eb8b23b2d026ea3","value":"Customer e099a073-13"}]');
INSERT INTO "eventValues" VALUES(39,25,'[{"path":"/data/comment","salt":"cebe1ef2af302958c73ddb6de6c5773e","value":"It does it again"}]');
INSERT INTO "eventValues" VALUES(39,26,'[{"path":"/data/author","salt":"7dba8190dddd346dcdaede560f1491f7","value":"Customer e099a073-13"},{"path":"/data/summary","salt":"f93af709616fbb96b5c174ec89733c76","value":"It does it again"}]');
INSERT INTO "eventValues" VALUES(40,1,'[{"path":"/data/conditionReport/agreedBy","salt":"b20c5e60dcca17ebc515206220276def","value":"Customer e099a073-14"},{"path":"/data/customer/email","salt":"e830ad3e1ce50ba40da175eb0a512454","value":"demo-e099a073-14@example.com"},{"path":"/data/customer/name","salt":"a8a2fd99ac4c0cc50b92dd98b978ea8d","value":"Customer e099a073-14"}]');
INSERT INTO "eventValues" VALUES(40,9,'[{"path":"/data/decidedBy","salt":"e2eb1e2361b20bf37f65b6e6bc7d250a","value":"Customer e099a073-14"},{"path":"/data/phone","salt":"95a7acf1fe183be409bc34375d565a45","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(40,20,'[{"path":"/data/recipient","salt":"dfb6637186091c0a7a282bff389eb57e","value":"Customer e099a073-14"}]');
INSERT INTO "eventValues" VALUES(41,1,'[{"path":"/data/conditionReport/agreedBy","salt":"b90852c92bb0ef946e8dda442d5ece5f","value":"Customer e099a073-15"},{"path":"/data/customer/email","salt":"367e19cf720454fed8c3ba365b5d2f53","value":"demo-e099a073-15@example.com"},{"path":"/data/customer/name","salt":"4f00781576a6c20df9c39ec8365d31a0","value":"Customer e099a073-15"}]');
INSERT INTO "eventValues" VALUES(41,5,'[{"path":"/data/decidedBy","salt":"0bdc316c148eea8ba5f6a4d3cf794c37","value":"Customer e099a073-15"},{"path":"/data/phone","salt":"9ae6184b2ea69e9e6b46a8b85826644c","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(41,15,'[{"path":"/data/recipient","salt":"8975eb858b46eb4e6b9b072b5ea91b00","value":"Customer e099a073-15"}]');
INSERT INTO "eventValues" VALUES(42,1,'[{"path":"/data/conditionReport/agreedBy","salt":"5a2a922d8dbb92165fc9dc84ff0147ad","value":"Customer e099a073-16"},{"path":"/data/customer/email","salt":"07ae1152dd29ba2a42932e2cdf28744a","value":"demo-e099a073-16@example.com"},{"path":"/data/customer/name","salt":"eb734387331ab861e0fda4b2ade5aa82","value":"Customer e099a073-16"}]');
INSERT INTO "eventValues" VALUES(42,19,'[{"path":"/data/recipient","salt":"39727c5f78b9c4938e74c3775a90d36a","value":"Customer e099a073-16"}]');
INSERT INTO "eventValues" VALUES(43,1,'[{"path":"/data/conditionReport/agreedBy","salt":"9b4bf50bf16d50857d394713eb9e0d2b","value":"Customer e099a073-17"},{"path":"/data/customer/email","salt":"58b056ff61db5cbb6f887053c108f27c","value":"demo-e099a073-17@example.com"},{"path":"/data/customer/name","salt":"f1962deb7f1d281560d4cd0f97006768","value":"Customer e099a073-17"}]');
INSERT INTO "eventValues" VALUES(43,9,'[{"path":"/data/decidedBy","salt":"24625df189d032bd935e76f51f87b83d","value":"Customer e099a073-17"},{"path":"/data/phone","salt":"ff8b8e596b7ac13fc5ea1b2219423d71","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(43,18,'[{"path":"/data/recipient","salt":"05610cf50770b730c9ed03799c4c8724","value":"Customer e099a073-17"}]');
INSERT INTO "eventValues" VALUES(44,1,'[{"path":"/data/conditionReport/agreedBy","salt":"c375e5a600b8e3a8fb18a9ee6bd2dbcc","value":"Customer e099a073-18"},{"path":"/data/customer/email","salt":"849a96d1366265aab74060e929d49187","value":"demo-e099a073-18@example.com"},{"path":"/data/customer/name","salt":"f0e2aed8055e670c13770484956caf07","value":"Customer e099a073-18"}]');
INSERT INTO "eventValues" VALUES(44,10,'[{"path":"/data/decidedBy","salt":"4f7d556f4946904e0c9f1d05ade00b69","value":"Customer e099a073-18"},{"path":"/data/phone","salt":"21f5fa73229fedc396c88b28c63356ff","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(44,24,'[{"path":"/data/recipient","salt":"40fd03f125a7cc338955dc5d01bd24d4","value":"Customer e099a073-18"}]');
INSERT INTO "eventValues" VALUES(45,1,'[{"path":"/data/conditionReport/agreedBy","salt":"ae707e4b3c117a297ecd3212823e7690","value":"Customer e099a073-19"},{"path":"/data/customer/email","salt":"8c11d778d4b194233e3669ae42e25bde","value":"demo-e099a073-19@example.com"},{"path":"/data/customer/name","salt":"787d5f8dd5b6c538190d7ddf90082080","value":"Customer e099a073-19"}]');
INSERT INTO "eventValues" VALUES(45,8,'[{"path":"/data/recipient","salt":"bc784185f654618cc1ef0eb04b377b13","value":"Customer e099a073-19"}]');
INSERT INTO "eventValues" VALUES(46,1,'[{"path":"/data/conditionReport/agreedBy","salt":"8dbcd5de85f5fb2960f6662a769e4303","value":"Customer e099a073-20"},{"path":"/data/customer/email","salt":"c2671b4cf599b26a81b04ac6858d8565","value":"demo-e099a073-20@example.com"},{"path":"/data/customer/name","salt":"843e92a19f7be60d25ed29e04e2c4ada","value":"Customer e099a073-20"}]');
INSERT INTO "eventValues" VALUES(46,8,'[{"path":"/data/recipient","salt":"a1a75e2997455ce5eec4c1f3573128d3","value":"Customer e099a073-20"}]');
INSERT INTO "eventValues" VALUES(47,1,'[{"path":"/data/conditionReport/agreedBy","salt":"d931106a88fd021522167635f65fd06b","value":"Customer e099a073-21"},{"path":"/data/customer/email","salt":"34cdbff5ed16aea5594b28f88fe45807","value":"demo-e099a073-21@example.com"},{"path":"/data/customer/name","salt":"29726dd88f0630a07e42d6e30a8bd3cb","value":"Customer e099a073-21"}]');
INSERT INTO "eventValues" VALUES(47,8,'[{"path":"/data/recipient","salt":"25dca38a7ce3f4852b03a1c5d35b95a1","value":"Customer e099a073-21"}]');
INSERT INTO "eventValues" VALUES(48,1,'[{"path":"/data/customer/email","salt":"89d863fdf0e494b1c06222caa67cbbee","value":"demo-e099a073-22@example.com"},{"path":"/data/customer/name","salt":"7844189044c2abb54deb605b2fb430c6","value":"Customer e099a073-22"}]');
INSERT INTO "eventValues" VALUES(49,1,'[{"path":"/data/conditionReport/agreedBy","salt":"aaf6bdf9578b582f87da833c26c6c498","value":"Customer e099a073-23"},{"path":"/data/customer/email","salt":"a79fd7d95e2411692d79971f9091af8e","value":"demo-e099a073-23@example.com"},{"path":"/data/customer/name","salt":"284331eb6761dfe53680a9283ff9a385","value":"Customer e099a073-23"}]');
INSERT INTO "eventValues" VALUES(49,9,'[{"path":"/data/decidedBy","salt":"ea92b30cac769d4f24bb330cb22ef7f1","value":"Customer e099a073-23"},{"path":"/data/phone","salt":"312d97328395aa2479cae7a00348e1ce","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(49,12,'[{"path":"/data/recipient","salt":"68614d57e34994366e86e538ad50ade2","value":"Customer e099a073-23"}]');
INSERT INTO "eventValues" VALUES(50,1,'[{"path":"/data/conditionReport/agreedBy","salt":"09b907a1ce65443a6863b2f43b733666","value":"Customer e099a073-24"},{"path":"/data/customer/email","salt":"99b7bf5df25a5c0232a7f58926d1e21c","value":"demo-e099a073-24@example.com"},{"path":"/data/customer/name","salt":"48eedea74f2c8f946cabdc53b0e9f7ac","value":"Customer e099a073-24"}]');
INSERT INTO "eventValues" VALUES(50,9,'[{"path":"/data/decidedBy","salt":"14a7cff2c213f8bcac4aee577912d3f7","value":"Customer e099a073-24"},{"path":"/data/phone","salt":"67df5b22da8a411aa02751dcf27a0748","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(50,12,'[{"path":"/data/recipient","salt":"4659f285969966471fd76337af302ccc","value":"Customer e099a073-24"}]');
INSERT INTO "eventValues" VALUES(51,1,'[{"path":"/data/conditionReport/agreedBy","salt":"96f2014378ca76780d25a6a9315391c8","value":"Customer e099a073-25"},{"path":"/data/customer/email","salt":"24ed00b8b8df9e5fc3f05e2b83c666d3","value":"demo-e099a073-25@example.com"},{"path":"/data/customer/name","salt":"ffab5e75c0035778a7761725244110fd","value":"Customer e099a073-25"}]');
INSERT INTO "eventValues" VALUES(51,9,'[{"path":"/data/decidedBy","salt":"b7029875fc1bae1245e63acb2a483c40","value":"Customer e099a073-25"},{"path":"/data/phone","salt":"d9bdee10a6b86c0ce5aecf4b278c90e1","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(51,12,'[{"path":"/data/recipient","salt":"1ad7a09a25a75c7bd931e02d400aa6a5","value":"Customer e099a073-25"}]');
INSERT INTO "eventValues" VALUES(52,1,'[{"path":"/data/conditionReport/agreedBy","salt":"3110970ff8d00cf5a244a97e75ca64b4","value":"Customer e099a073-26"},{"path":"/data/customer/email","salt":"588085cdc1772fc8a23b9e80f646b8ed","value":"demo-e099a073-26@example.com"},{"path":"/data/customer/name","salt":"b247c497fe7605d93ebd8618587f61d5","value":"Customer e099a073-26"}]');
INSERT INTO "eventValues" VALUES(52,9,'[{"path":"/data/decidedBy","salt":"13ce73419d4043519daa1c80ba7d916d","value":"Customer e099a073-26"},{"path":"/data/phone","salt":"4f5cea3bb65c1f3fdb4c384d0ccedcc0","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(52,12,'[{"path":"/data/recipient","salt":"b178fd31bcb7bbed7b599bdc5b2d271b","value":"Customer e099a073-26"}]');
INSERT INTO "eventValues" VALUES(53,1,'[{"path":"/data/conditionReport/agreedBy","salt":"b2cf5eee1f7673ebe86d7f9659af92f6","value":"Customer e099a073-27"},{"path":"/data/customer/email","salt":"106cd761785cbfd1a04e582f6770e462","value":"demo-e099a073-27@example.com"},{"path":"/data/customer/name","salt":"c343585ef75eced8528760964daeaf77","value":"Customer e099a073-27"}]');
INSERT INTO "eventValues" VALUES(53,9,'[{"path":"/data/decidedBy","salt":"0bd56058a8432ca543717932c09499ef","value":"Customer e099a073-27"},{"path":"/data/phone","salt":"fc929baea015042c83fe958d0c91f714","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(53,12,'[{"path":"/data/recipient","salt":"6f2e39784748bb0d889e69d60d9b6150","value":"Customer e099a073-27"}]');
INSERT INTO "eventValues" VALUES(54,1,'[{"path":"/data/conditionReport/agreedBy","salt":"579803b969b9adc9b3ca7a8e6f94e2e6","value":"Customer e099a073-28"},{"path":"/data/customer/email","salt":"39ddd6198740c22ff30d16a53b37b800","value":"demo-e099a073-28@example.com"},{"path":"/data/customer/name","salt":"00e27972a98f6bb4b8f8ef47a7f58f7b","value":"Customer e099a073-28"}]');
INSERT INTO "eventValues" VALUES(54,9,'[{"path":"/data/decidedBy","salt":"d10e20771883409642b9ced08008f84c","value":"Customer e099a073-28"},{"path":"/data/phone","salt":"5e0e3a5217c98095fc91e3b6fbc07a78","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(54,12,'[{"path":"/data/recipient","salt":"1d010550983c038da73ebce1ef503779","value":"Customer e099a073-28"}]');
INSERT INTO "eventValues" VALUES(55,1,'[{"path":"/data/conditionReport/agreedBy","salt":"7ec21b158aeed38952d0a7f5487af2dc","value":"Customer e099a073-29"},{"path":"/data/customer/email","salt":"d397104b9231c945bc8c8a0c06ae78c2","value":"demo-e099a073-29@example.com"},{"path":"/data/customer/name","salt":"ca4770eb7a79191aa7cc3bf092f3a68c","value":"Customer e099a073-29"}]');
INSERT INTO "eventValues" VALUES(55,9,'[{"path":"/data/decidedBy","salt":"950bbd5d41a067926619c4e5edfa4e43","value":"Customer e099a073-29"},{"path":"/data/phone","salt":"2393040badd6b103c1d2e8e2e8c439a0","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(55,12,'[{"path":"/data/recipient","salt":"b55e25fe425a5a307bebe8c40b6d5394","value":"Customer e099a073-29"}]');
INSERT INTO "eventValues" VALUES(56,1,'[{"path":"/data/conditionReport/agreedBy","salt":"343d36027ba8e177ef3220fdc759f09c","value":"Customer e099a073-30"},{"path":"/data/customer/email","salt":"6fa317b0192d6925b2f0e55c7ee4266b","value":"demo-e099a073-30@example.com"},{"path":"/data/customer/name","salt":"e50c31f36ea969d1386fae360b070649","value":"Customer e099a073-30"}]');
INSERT INTO "eventValues" VALUES(56,9,'[{"path":"/data/decidedBy","salt":"cee1761bfecd48b206c2dbfd22e1c1dd","value":"Customer e099a073-30"},{"path":"/data/phone","salt":"dc49d72d5520200f8a68a57fac503d64","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(56,12,'[{"path":"/data/recipient","salt":"1e713c6d33ebbbf014b0e90bb3076695","value":"Customer e099a073-30"}]');
INSERT INTO "eventValues" VALUES(57,1,'[{"path":"/data/conditionReport/agreedBy","salt":"9192d03a638dfb8d2f77e0a03b71f43b","value":"Customer e099a073-31"},{"path":"/data/customer/email","salt":"096cb8e3f465fee66944e202987b0886","value":"demo-e099a073-31@example.com"},{"path":"/data/customer/name","salt":"dff4f417b2489df2cfdc4bd48b6a75bc","value":"Customer e099a073-31"}]');
INSERT INTO "eventValues" VALUES(57,9,'[{"path":"/data/decidedBy","salt":"7e20cd102471e38ddb094a5b6d9387f1","value":"Customer e099a073-31"},{"path":"/data/phone","salt":"78d6e9405ec829bd991f1d4f85efcb23","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(57,12,'[{"path":"/data/recipient","salt":"a2b752800b0a56a4464f6ac2c74fcb6b","value":"Customer e099a073-31"}]');
INSERT INTO "eventValues" VALUES(58,1,'[{"path":"/data/conditionReport/agreedBy","salt":"e6ab1ef99b149de402ca0319066240f9","value":"Customer e099a073-32"},{"path":"/data/customer/email","salt":"a6a98ed4926c7cf6a20079b09b0136ff","value":"demo-e099a073-32@example.com"},{"path":"/data/customer/name","salt":"6f4b002831e47f2b9b559660b682637f","value":"Customer e099a073-32"}]');
INSERT INTO "eventValues" VALUES(58,9,'[{"path":"/data/decidedBy","salt":"0fef153ec50e3814380742a99681777a","value":"Customer e099a073-32"},{"path":"/data/phone","salt":"6558923c30ae1c1ec6a432535a772d2b","value":"+6561234567"}]');
INSERT INTO "eventValues" VALUES(59,1,'[{"path":"/data/conditionReport/agreedBy","salt":"93ae8312d2740750b15ee2b3624c8b6e","value":"Ana"},{"path":"/data/customer/email","salt":"f274e382a06450cdc16be6b5b82886a8","value":"ana1@example.com"},{"path":"/data/customer/name","salt":"56b8236111395c03877eb2cfa3cf9028","value":"Ana 1"}]');
INSERT INTO "eventValues" VALUES(60,1,'[{"path":"/data/customer/email","salt":"ea4b644d510ce546a55d8fdde9e59685","value":"ana2@example.com"},{"path":"/data/customer/name","salt":"950b7fcc1499090c5c411f0a7d2eb549","value":"Ana 2"}]');
INSERT INTO "eventValues" VALUES(61,1,'[{"path":"/data/conditionReport/agreedBy","salt":"090771f861ebd119e9783bc2acc9b869","value":"Ana"},{"path":"/data/customer/email","salt":"d127831411c64abcf27e69c70944b0f4","value":"ana3@example.com"},{"path":"/data/customer/name","salt":"8ce921edd1496b3fd6513d714989a8ae","value":"Ana 3"}]');
INSERT INTO "eventValues" VALUES(61,2,'[{"path":"/data/message","salt":"0563a87f9c554f5c540c3c2d56bc109e","value":"We wait for a tool."}]');
INSERT INTO "eventValues" VALUES(61,3,'[{"path":"/data/text","salt":"36660f5f0397f4807e03c8d3e9f8f8f4","value":"Smells of rum"}]');
INSERT INTO "eventValues" VALUES(61,4,'[{"path":"/data/message","salt":"f33dfb4bb27df2792eae773e89a4a300","value":"It is on the bench."}]');
INSERT INTO "eventValues" VALUES(62,1,'[{"path":"/data/conditionReport/agreedBy","salt":"12718d2366e375066ca7719e9b86ce75","value":"Ana"},{"path":"/data/customer/email","salt":"fdc082cf3f1c5b26831dea6a3753695a","value":"ana4@example.com"},{"path":"/data/customer/name","salt":"432658bc953dc2b8f5db25661edb160c","value":"Ana 4"}]');
INSERT INTO "eventValues" VALUES(63,1,'[{"path":"/data/conditionReport/agreedBy","salt":"12bf06ee76bc7e2e463166760c2b70ac","value":"Ana"},{"path":"/data/customer/email","salt":"ea9bae7a4b85e183c0939ebad28d7e25","value":"ana5@example.com"},{"path":"/data/customer/name","salt":"d6e2fa3a40c0120d37c456d937cc5b8d","value":"Ana 5"}]');
INSERT INTO "eventValues" VALUES(63,2,'[{"path":"/data/note","salt":"da45ff2f1f3e9bf01c467123b8eca382","value":"Mine"}]');
CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    canonical TEXT NOT NULL,
    hash BLOB NOT NULL
) STRICT;
INSERT INTO "events" VALUES(1,1,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"Unknown","category":"other","id":1,"model":"Hair & beauty item"},"outcome":null,"record":{"dataProvider":"Repair Cafe Wales","eventDate":"2017-04-01","id":"rcwales_15","repairStatus":"Unknown"},"state":"closed","symptoms":[{"description":"Hair straightners not working","id":1}]},"number":1,"ticketId":"HEM8-9M0A-MGWE","type":"imported"}',X'D5F72CAA5F60BF1F58DB0B127447CFEAF7C6CB85190DC43D6860CAD381EBB642');
INSERT INTO "events" VALUES(2,2,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"Unknown","category":"other","id":2,"model":"TV and gaming-related accessories"},"outcome":"repaired","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2019-11-01","id":"rcwales_18029","repairStatus":"Fixed"},"state":"closed","symptoms":[{"description":"tape recorder making squeeky noise","id":1}]},"number":1,"ticketId":"QT2P-KD6Y-GX8W","type":"imported"}',X'168882798661BD56758787F80DB265CCDFC1BABB4F664C2E4789E3B4209669E9');
INSERT INTO "events" VALUES(3,3,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"Unknown","category":"other","id":3,"model":"Laptop"},"outcome":"repaired","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2019-09-01","id":"rcwales_19425","repairStatus":"Fixed"},"state":"closed","symptoms":[{"description":"laptop unable to charge","id":1}]},"number":1,"ticketId":"9CYJ-AP1B-ADGC","type":"imported"}',X'22C28B31B889ECDBF177F42B3ACFAA52E312314C4A48A1353CD384686B48F960');
INSERT INTO "events" VALUES(4,4,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"Unknown","category":"other","id":4,"model":"Watch/clock"},"outcome":"unrepairable","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2020-03-01","id":"rcwales_20774","repairStatus":"End of life"},"state":"closed","symptoms":[{"description":"clock cannot wind any more","id":1}]},"number":1,"ticketId":"YZJF-QQHD-RYGB","type":"imported"}',X'9B2225A54DE5DA73FC5024553B6BE1C6BDF62E0439F39562CE423509F834AA44');
INSERT INTO "events" VALUES(5,5,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"Unknown","category":"other","id":5,"model":"Fan"},"outcome":"repaired","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2025-02-02","id":"rcwales_33102","repairStatus":"Fixed"},"state":"closed","symptoms":[{"description":"Routine PAt testing on 2 heaters for church.","id":1}]},"number":1,"ticketId":"1FK5-6MNP-H6KT","type":"imported"}',X'49C27F20826F1610CD69ABAA45B3EDD2E41254AE270C9A108B3998EB994C5F4F');
INSERT INTO "events" VALUES(6,6,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"Kenwood","category":"other","id":6,"model":"Small kitchen item"},"outcome":null,"record":{"dataProvider":"Repair Cafe Wales","eventDate":"2025-05-03","id":"rcwales_36368","repairStatus":"Unknown"},"state":"closed","symptoms":[{"description":"Blender not working.","id":1}]},"number":1,"ticketId":"PD9D-9143-PNFV","type":"imported"}',X'0FA64097C00F14DF2B4603420B521612CAD0994FF30B1F9DE8726A9196377482');
INSERT INTO "events" VALUES(7,7,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"N/A - old","category":"other","id":7,"model":"Lamp"},"outcome":"repaired","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2024-10-04","id":"rcwales_29614","repairStatus":"Fixed"},"state":"closed","symptoms":[{"description":"All electrical components have needed replacing.","id":1}]},"number":1,"ticketId":"VR1K-GPTH-3CFQ","type":"imported"}',X'22F10F674DD08EB363AFC2171A9DE59D919A906CF852A5C8CEBA1DF3EAAEEF0B');
INSERT INTO "events" VALUES(8,8,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"Bespoke","category":"other","id":8,"model":"Lamp"},"outcome":"repaired","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2022-02-06","id":"rcwales_5768","repairStatus":"Fixed"},"state":"closed","symptoms":[{"description":"everytime it''s switched on it trips the power source.","id":1}]},"number":1,"ticketId":"6MHV-8DY4-ZNDW","type":"imported"}',X'289A610C787065290E0F7DF691B98EAE35AD3FC2DD229A3820EB4CE7B6AC3AF6');
INSERT INTO "events" VALUES(9,9,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"Karlsson","category":"other","id":9,"model":"Watch/clock"},"outcome":"repaired","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2024-09-07","id":"rcwales_28963","repairStatus":"Fixed"},"state":"closed","symptoms":[{"description":"Fell off a surface and no longer working.","id":1}]},"number":1,"ticketId":"G13T-QP0Y-0VW7","type":"imported"}',X'C15FF104EBB3D56ACB4CB863DA599B50B91B7A5DBD43406754F1BC070EB49376');
INSERT INTO "events" VALUES(10,10,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"China","category":"other","id":10,"model":"Small home electrical"},"outcome":"repaired","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2023-10-08","id":"rcwales_11858","repairStatus":"Fixed"},"state":"closed","symptoms":[{"description":"Clock not working. Partially fixed, part unrepairable.","id":1}]},"number":1,"ticketId":"7Z99-B2T0-5SW5","type":"imported"}',X'3D28169E2AE2514624EC4A6F171D361E54F5333E85A0C23A450E4EF40CACBD9D');
INSERT INTO "events" VALUES(11,11,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"George","category":"other","id":11,"model":"Kettle"},"outcome":"unrepairable","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2025-01-10","id":"rcwales_32135","repairStatus":"End of life"},"state":"closed","symptoms":[{"description":"Doesn''t get to boiling point.","id":1}]},"number":1,"ticketId":"TTSQ-AN0A-NEWM","type":"imported"}',X'4FE6317E87433EA9A4216F30BAE1EEECC679BFAF6BAD00B99C4667774FF13222');
INSERT INTO "events" VALUES(12,12,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"Henry","category":"other","id":12,"model":"Vacuum"},"outcome":"repaired","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2023-02-11","id":"rcwales_8747","repairStatus":"Fixed"},"state":"closed","symptoms":[{"description":"Jammed hoover hose.","id":1}]},"number":1,"ticketId":"Y6E9-2CCP-ACM7","type":"imported"}',X'077F14956C4E5B7E705E3497D2DC14B5457B18C88AC3EBAC206DDFCF46F940E6');
INSERT INTO "events" VALUES(13,13,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"GTECH","category":"other","id":13,"model":"Vacuum"},"outcome":"repaired","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2025-04-12","id":"rcwales_35596","repairStatus":"Fixed"},"state":"closed","symptoms":[{"description":"Cannot replace cover on the cleaner. Shown how to assemble the cleaner.","id":1}]},"number":1,"ticketId":"EJZ5-MQGC-YG03","type":"imported"}',X'D6CA0DCB76491D7ED60A4BFEDD49E45D8D81B79C5F3C0687426E22D932D5A3A3');
INSERT INTO "events" VALUES(14,14,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"Karcher","category":"other","id":14,"model":"Power tool"},"outcome":"repaired","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2023-05-13","id":"rcwales_9965","repairStatus":"Fixed"},"state":"closed","symptoms":[{"description":"Karcher K2 pressure washer. Works but stops when water is applied.","id":1}]},"number":1,"ticketId":"706P-EV6V-JGGS","type":"imported"}',X'8453F8DD3059B32C07399215960B90032E75ACECC12E2BEF5B6851D66F09A242');
INSERT INTO "events" VALUES(15,15,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"JVC","category":"other","id":15,"model":"Hi-Fi separates"},"outcome":"repaired","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2023-10-14","id":"rcwales_11959","repairStatus":"Fixed"},"state":"closed","symptoms":[{"description":"Doesn''t work. Speaker lead soldered.","id":1}]},"number":1,"ticketId":"MM2S-RX2B-V727","type":"imported"}',X'D7B397EDEF63D1ECAE7B95746E34C2EDC386C085CEA476316BE3E2840074A4CE');
INSERT INTO "events" VALUES(16,16,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"Vax","category":"other","id":16,"model":"Battery/charger/adapter"},"outcome":"unrepairable","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2024-08-15","id":"rcwales_28174","repairStatus":"End of life"},"state":"closed","symptoms":[{"description":"Not working. The sealed plug is faulty.","id":1}]},"number":1,"ticketId":"QBP0-Q5VR-P72Z","type":"imported"}',X'72EBCBB6B8CF7FC1BBCD9F5DA7429D0F408C8F62138CEA9C590EC61EABEB0B06');
INSERT INTO "events" VALUES(17,17,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"Unknown","category":"other","id":17,"model":"Lamp"},"outcome":null,"record":{"dataProvider":"Repair Cafe Wales","eventDate":"2023-12-16","id":"rcwales_13012","repairStatus":"Repairable"},"state":"closed","symptoms":[{"description":"Pump not running.","id":1}]},"number":1,"ticketId":"V2D8-9ZTB-ACNT","type":"imported"}',X'48C4F97AC9465582AC2EA9AB79D349EE5FB7CCF995A6B86C4B99912C96C945A2');
INSERT INTO "events" VALUES(18,18,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"Caroma","category":"other","id":18,"model":"Small home electrical"},"outcome":null,"record":{"dataProvider":"Repair Cafe Wales","eventDate":"2025-01-18","id":"rcwales_32892","repairStatus":"Repairable"},"state":"closed","symptoms":[{"description":"There is no power for the skate board.","id":1}]},"number":1,"ticketId":"6RA8-RXJR-RT38","type":"imported"}',X'D9DFEF2D839D9E437BFEB1506701E6B11861DC512E32700CB92A4E25930C1717');
INSERT INTO "events" VALUES(19,19,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"Dehumidifier - GetPLC","category":"other","id":19,"model":"Aircon/dehumidifier"},"outcome":"repaired","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2025-04-19","id":"rcwales_35907","repairStatus":"Fixed"},"state":"closed","symptoms":[{"description":"Made loud squealing sound after running for 10-30 mins.","id":1}]},"number":1,"ticketId":"1GNX-ND1Y-ECQJ","type":"imported"}',X'02D8D018F210EA5BEC5678474B7E350985E0FDF9C54D5E922CC5F1BDF8341ABE');
INSERT INTO "events" VALUES(20,20,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"Woolworths","category":"other","id":20,"model":"Power tool"},"outcome":"repaired","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2023-05-20","id":"rcwales_10147","repairStatus":"Fixed"},"state":"closed","symptoms":[{"description":"Keeps cutting out when in use.","id":1}]},"number":1,"ticketId":"1CK1-B61E-VM4Y","type":"imported"}',X'88DBEC13097A37C19A6327E286CDABC58AF999CF46AE511551B05B63E356F27B');
INSERT INTO "events" VALUES(21,21,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"Casy Home","category":"other","id":21,"model":"Iron"},"outcome":"repaired","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2025-07-21","id":"rcwales_38990","repairStatus":"Fixed"},"state":"closed","symptoms":[{"description":"Too much Steam.","id":1}]},"number":1,"ticketId":"DVGS-8B5V-PY6D","type":"imported"}',X'0B07030940EFC4541BA50E7EA6C2298FC41C613E8ED6AA2735BB8BDD1C8711B4');
INSERT INTO "events" VALUES(22,22,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"DK","category":"other","id":22,"model":"Lamp"},"outcome":null,"record":{"dataProvider":"Repair Cafe Wales","eventDate":"2025-03-23","id":"rcwales_35022","repairStatus":"Repairable"},"state":"closed","symptoms":[{"description":"Lamp base - pull switch cords broken.","id":1}]},"number":1,"ticketId":"4EPN-70VE-8MXZ","type":"imported"}',X'C0095DDBD32B0AA9738A8B9E1EA737FB9A145667306E1C409E410184792B613E');
INSERT INTO "events" VALUES(23,23,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"LED LIGHT","category":"other","id":23,"model":"Lamp"},"outcome":"repaired","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2024-02-25","id":"rcwales_14024","repairStatus":"Fixed"},"state":"closed","symptoms":[{"description":"LED light mask fused the whole house.","id":1}]},"number":1,"ticketId":"XVV8-H2YQ-QWVR","type":"imported"}',X'8444C3CDBB5AFEB7108F2508AE2433F01D43E9C4299052A07CBB3EF8B378D8B0');
INSERT INTO "events" VALUES(24,24,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"Kenwood","category":"other","id":24,"model":"Toaster"},"outcome":"unrepairable","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2022-11-26","id":"rcwales_7855","repairStatus":"End of life"},"state":"closed","symptoms":[{"description":"One side not working.","id":1}]},"number":1,"ticketId":"CCJ8-2KKW-547R","type":"imported"}',X'043259DBF7C0884D09770DE780AEE50BAF22D27514AABDFC6A508310EEB0F5D7');
INSERT INTO "events" VALUES(25,25,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"Extreme","category":"other","id":25,"model":"Small home electrical"},"outcome":"repaired","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2024-07-28","id":"rcwales_16741","repairStatus":"Fixed"},"state":"closed","symptoms":[{"description":"Torch needed a new battery - unable to get in it.","id":1}]},"number":1,"ticketId":"CDHY-C2BV-G013","type":"imported"}',X'9013B9D9B855C9BA5272924D52F5D6A992308317EEAB4C58CB36762FE26794D9');
INSERT INTO "events" VALUES(26,26,1,'{"at":"2026-11-28T04:45:13.741Z","by":"fettle import ords","data":{"equipment":{"brand":"Viscount","category":"other","id":26,"model":"Sewing machine"},"outcome":"repaired","record":{"dataProvider":"Repair Cafe Wales","eventDate":"2022-11-30","id":"rcwales_7904","repairStatus":"Fixed"},"state":"closed","symptoms":[{"description":"needs resetting.","id":1}]},"number":1,"ticketId":"W2WK-QFVT-R3PB","type":"imported"}',X'839CAD21EA35F2A8B2E7ED3E3EAD68AF0D07E4D25CDAE0725468D6070C53FAB1');
INSERT INTO "events" VALUES(27,27,1,'{"at":"2026-11-28T04:45:13.910Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"11a8129a7a4669df94ea4a194a548dab874a2b2e174372aee975326d5da36c24","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"3b611c22533c4f3aeb78b1cb544f68700be903763f0e1ed7aabf8b0407c0a9e0","id":1,"name":"4d03b2d8f09a464fb39181fea9528716760c1860224d6db69642406e27bdb441","phone":null},"diagnosisBy":"2026-12-01T04:45:13.910Z","equipment":{"brand":"Canon","category":"camera","id":27,"model":"DSLR/video camera","serialNumber":"DEMO-e099a073-1"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"AV-udstyr ~ Canon 179 spejlrefleks kamera","id":1}],"visitId":null},"number":1,"ticketId":"MVMZ-RRVY-ZE3A","type":"checkIn"}',X'4981B17EE48BE6CE15AF04667CD5DCA6CCCA857611604EA5E8F96A55E654BAE0');
INSERT INTO "events" VALUES(28,27,2,'{"at":"2026-11-28T04:45:13.921Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"MVMZ-RRVY-ZE3A","type":"transition"}',X'60F530E2A5F218B539AF3AB8300231690EB5E9BE94F8E7484D65AB11E706D676');
INSERT INTO "events" VALUES(29,27,3,'{"at":"2026-11-28T04:45:13.926Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"MVMZ-RRVY-ZE3A","type":"finding"}',X'739A75A8EB6920F58A6E25A909EF7962C8D9A2438B1ED31C23A3C4C91D4078D3');
INSERT INTO "events" VALUES(30,27,4,'{"at":"2026-11-28T04:45:13.930Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":4,"ticketId":"MVMZ-RRVY-ZE3A","type":"conditionReport"}',X'39EF956EA904E641FF3F8B92CA52CB546F37A7C795A9683D1188C14BAFC3B095');
INSERT INTO "events" VALUES(31,27,5,'{"at":"2026-11-28T04:45:13.937Z","by":"Tia-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":"unrepairable","override":null,"to":"ready"},"number":5,"ticketId":"MVMZ-RRVY-ZE3A","type":"transition"}',X'B9DE7FF00B13DDD4BBA2844C442DC5F989419E5BF34E1BEE434C3691D567C187');
INSERT INTO "events" VALUES(32,27,6,'{"at":"2026-11-28T04:45:13.941Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"038be23a7750050b375ecbe23d977d45e46e7364d822e89da0eb0c8bde6334b6","serialNumber":"demo-e099a073-1"},"number":6,"ticketId":"MVMZ-RRVY-ZE3A","type":"handover"}',X'E4B70792F13339FC1F9AFD5D4CEB5B9654DF4683E754BD7CCA637AD3F1EC82CD');
INSERT INTO "events" VALUES(33,27,7,'{"at":"2026-11-28T04:45:13.943Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"unrepairable","override":null,"to":"returned"},"number":7,"ticketId":"MVMZ-RRVY-ZE3A","type":"transition"}',X'56377F376F1E7678FE1A0F6DD648FAC939E41B56DA27C17C220D6BAD682E62FB');
INSERT INTO "events" VALUES(34,27,8,'{"at":"2026-11-28T04:45:13.954Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"unrepairable","override":null,"to":"closed"},"number":8,"ticketId":"MVMZ-RRVY-ZE3A","type":"transition"}',X'E82CDEF88C4924B5D736BBC71C382554C5D8D1A937C8D489EBBF12290568D0E4');
INSERT INTO "events" VALUES(35,28,1,'{"at":"2026-11-28T04:45:13.958Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"c3340abd85b6b7dfe246b7fe561e7f3b3db3170583d5040c19b5f400b4ee6842","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"280a9f3ce3a572f526535f2abe7ab154957dd52fb98e0c69226bb3910e171ac7","id":2,"name":"727a0c18b440d345c476c9a355c608378e3bb250e245791b034783d53dbfed3c","phone":null},"diagnosisBy":"2026-12-01T04:45:13.958Z","equipment":{"brand":"Canon","category":"camera","id":28,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-2"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"AV-udstyr ~ Canon","id":1}],"visitId":null},"number":1,"ticketId":"7BC3-HWDK-PKC2","type":"checkIn"}',X'40C8054381739BF8345714A9A84994786D7BFF31504105EF26F0C867CAD2C36E');
INSERT INTO "events" VALUES(36,28,2,'{"at":"2026-11-28T04:45:13.961Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"7BC3-HWDK-PKC2","type":"transition"}',X'E1B6D89D0C53DA5DAE5EF4BDFDC7347441DED45C1D6D5DEB4BF8217EEBA85829');
INSERT INTO "events" VALUES(37,28,3,'{"at":"2026-11-28T04:45:13.966Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"7BC3-HWDK-PKC2","type":"finding"}',X'78FB065FEA1A933488B2A8176AC6948922787C4FFD714EA0571B0FE03AD68A35');
INSERT INTO "events" VALUES(38,28,4,'{"at":"2026-11-28T04:45:13.967Z","by":"Theo-e099a073","data":{"coverage":"outOfWarranty","reason":"As the papers of the unit say","until":null},"number":4,"ticketId":"7BC3-HWDK-PKC2","type":"coverage"}',X'FFB02448C6C6C82F14DE5C41F49AAEC715EF65F4CBCBB54C95C43242002182F1');
INSERT INTO "events" VALUES(39,28,5,'{"at":"2026-11-28T04:45:13.970Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":6450,"partNumber":null,"quantity":1,"reason":null,"tax":1226,"taxBasisPoints":1900,"total":7676,"unitPrice":6450}],"net":6450,"tax":1226,"title":"Repair","total":7676}],"problem":"AV-udstyr ~ Canon","repairBy":"2026-12-08T04:45:13.970Z","ticketId":"7BC3-HWDK-PKC2","validUntil":"2026-12-05T04:45:13.970Z","work":"Repair and adjust"},"omitted":[]},"number":5,"ticketId":"7BC3-HWDK-PKC2","type":"quote"}',X'26AF937A05CC44ACFFF37C892F6A07D181DEC4D5F7C2A8A6B6EEC7E036E3C010');
INSERT INTO "events" VALUES(40,28,6,'{"at":"2026-11-28T04:45:13.982Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":6450,"partNumber":null,"quantity":1,"reason":null,"tax":1226,"taxBasisPoints":1900,"total":7676,"unitPrice":6450}],"net":6450,"tax":1226,"title":"Repair","total":7676}],"problem":"AV-udstyr ~ Canon","repairBy":"2026-12-08T04:45:13.970Z","ticketId":"7BC3-HWDK-PKC2","validUntil":"2026-12-05T04:45:13.970Z","work":"Repair and adjust"},"digest":"b9f5fab6d1898b531a281015af0ebfe2c7098235b390c6f2b0598ebfff5a883a","omitted":[]},"number":6,"ticketId":"7BC3-HWDK-PKC2","type":"quoteSent"}',X'64C9913A40824F891EDFEF2DCFDA2548A34FF11BEE5C58CEF324FBDCC525F2E7');
INSERT INTO "events" VALUES(41,28,7,'{"at":"2026-11-28T04:45:13.982Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:13.970Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:13.970Z","reason":null},"number":7,"ticketId":"7BC3-HWDK-PKC2","type":"promise"}',X'70531F191480B19D7009AC126886A562EB90883C1FA314D292960D39A920E848');
INSERT INTO "events" VALUES(42,28,8,'{"at":"2026-11-28T04:45:13.986Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":8,"ticketId":"7BC3-HWDK-PKC2","type":"transition"}',X'25CC3AA913F578CCB5FC0E2008CB2F2B63134AFCE7577C54BDDE6D5FFEAC5897');
INSERT INTO "events" VALUES(43,28,9,'{"at":"2026-11-28T04:45:13.987Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"cdfba5173c67edb20114bcd8c65ebee9bb56476bbd16a90c21022b7b824b454d","decision":"approve","digest":"b9f5fab6d1898b531a281015af0ebfe2c7098235b390c6f2b0598ebfff5a883a","optionId":"a","optionsRead":["a"],"phone":"8f177cd3906bbb6838b296ea4745274d3ee4e2229e945dd1a0c9688a42905916","quote":1,"takenBy":"Dana-e099a073","total":7676},"number":9,"ticketId":"7BC3-HWDK-PKC2","type":"decision"}',X'C2E25C2757142DCF96144EBB791EE64C773888211302D265205F9A39DC0C5D20');
INSERT INTO "events" VALUES(44,28,10,'{"at":"2026-11-28T04:45:13.987Z","by":"Dana-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":null,"override":null,"to":"approved"},"number":10,"ticketId":"7BC3-HWDK-PKC2","type":"transition"}',X'9E15A49948642E65631836A4C3CA9880E23A3356526FBC7F98E1A664B5EAC2A9');
INSERT INTO "events" VALUES(45,28,11,'{"at":"2026-11-28T04:45:13.998Z","by":"Theo-e099a073","data":{"from":"approved","message":null,"note":null,"outcome":null,"override":null,"to":"inRepair"},"number":11,"ticketId":"7BC3-HWDK-PKC2","type":"transition"}',X'4AAE6471AF82F5A74A77AF44C03F5DF88DBEDBBAFE439A9417FEC5D0DEA75ED9');
INSERT INTO "events" VALUES(46,28,12,'{"at":"2026-11-28T04:45:14.000Z","by":"Theo-e099a073","data":{"cost":2558,"description":"Repaired and adjusted","minutes":40,"number":1,"parts":[],"price":7676},"number":12,"ticketId":"7BC3-HWDK-PKC2","type":"work"}',X'6A6DC4802045615D02C8CB42E3C90147E692B33092C9144EAD2719F5779C6501');
INSERT INTO "events" VALUES(47,28,13,'{"at":"2026-11-28T04:45:14.001Z","by":"Theo-e099a073","data":{"from":"inRepair","message":null,"note":null,"outcome":null,"override":null,"to":"qualityCheck"},"number":13,"ticketId":"7BC3-HWDK-PKC2","type":"transition"}',X'26F5C60CC73C9C65A8AEBF8CB13DC4332632B06D7F7F875B0FC6E780BA0C1238');
INSERT INTO "events" VALUES(48,28,14,'{"at":"2026-11-28T04:45:14.010Z","by":"Tia-e099a073","data":{"function":null,"note":null,"number":1,"result":"pass","symptomId":1},"number":14,"ticketId":"7BC3-HWDK-PKC2","type":"test"}',X'58E5415F6E4C568DE9047C402938D3BEA230FD18C0D14516BFE1A18DF8FEE111');
INSERT INTO "events" VALUES(49,28,15,'{"at":"2026-11-28T04:45:14.011Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"pass"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":15,"ticketId":"7BC3-HWDK-PKC2","type":"conditionReport"}',X'42EADCACB0C8AC29E3A7778A835FF4C302B1B0BEFB360EFDFD22E5A340C8A8D6');
INSERT INTO "events" VALUES(50,28,16,'{"at":"2026-11-28T04:45:14.012Z","by":"Tia-e099a073","data":{"accessory":null,"after":"pass","before":"fail","explanation":"Repaired","function":"Takes a picture","noteAfter":null,"noteBefore":null,"number":1,"zone":null},"number":16,"ticketId":"7BC3-HWDK-PKC2","type":"explanation"}',X'A00AD37C086D12677B2B265AA61BE41368370AD2373C1CC5A8AE628C339395D9');
INSERT INTO "events" VALUES(51,28,17,'{"at":"2026-11-28T04:45:14.013Z","by":"Tia-e099a073","data":{"from":"qualityCheck","message":null,"note":null,"outcome":"repaired","override":null,"to":"ready"},"number":17,"ticketId":"7BC3-HWDK-PKC2","type":"transition"}',X'2F288757512D3C7968EF09B209D3045692B9CD76E033E1D754C191987C02B457');
INSERT INTO "events" VALUES(52,28,18,'{"at":"2026-11-28T04:45:14.014Z","by":"Dana-e099a073","data":{"amount":7676,"currency":"EUR","method":"card","number":1,"reference":null},"number":18,"ticketId":"7BC3-HWDK-PKC2","type":"payment"}',X'7E9E2B383C32AFCF866C5D8D646398F8257949F0E5D9B566C06EDF211659C3DB');
INSERT INTO "events" VALUES(53,28,19,'{"at":"2026-11-28T04:45:14.020Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"d5c82e89379c930a48ea9971aa8eb123e5b8dada38808b20c204bd3be2d117aa","serialNumber":"demo-e099a073-2"},"number":19,"ticketId":"7BC3-HWDK-PKC2","type":"handover"}',X'ECCC58E49DC9279897D86160C821DEA3F763832FFE6A36DAB38131DE32C225A5');
INSERT INTO "events" VALUES(54,28,20,'{"at":"2026-11-28T04:45:14.021Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"repaired","override":null,"to":"returned"},"number":20,"ticketId":"7BC3-HWDK-PKC2","type":"transition"}',X'23EF298A534A194B494B4082CA63F0AB623530008E6C257815AC567DF97D0416');
INSERT INTO "events" VALUES(55,28,21,'{"at":"2026-11-28T04:45:14.023Z","by":"customer","data":{"comment":"333b8b7fd760a2403677fa6f35e3991983c75d28af0721cf5927c7e943a1cb6f","rating":5,"resolved":true},"number":21,"ticketId":"7BC3-HWDK-PKC2","type":"feedback"}',X'21E337003AF0A88A6A907AB8441543F995FED93DF20224D8D33C4FD40951F1C2');
INSERT INTO "events" VALUES(56,28,22,'{"at":"2026-11-28T04:45:14.034Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"repaired","override":null,"to":"closed"},"number":22,"ticketId":"7BC3-HWDK-PKC2","type":"transition"}',X'377E9EBA1036F9FDBC038ACA95820AA74534A6803B9760A2FA52A038D75AFF62');
INSERT INTO "events" VALUES(57,29,1,'{"at":"2026-11-28T04:45:14.036Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"ec4387f07c1baa45ab53183edbaeb7a6da7537adacc11353c0b6f33c4243f0ce","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"a59256e282eaab108e70df29ae0a0f9bcc3cff044e29b2c7f86a6767a3702aff","id":3,"name":"4ce3ede8f5793acb8b4955ee7fdfa233d18ebe64197834d5898d65652ac5f70c","phone":null},"diagnosisBy":"2026-12-01T04:45:14.035Z","equipment":{"brand":"Fujifilm","category":"camera","id":29,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-3"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"Andet ~ Kamera","id":1}],"visitId":null},"number":1,"ticketId":"WCWB-DJ6X-7XNZ","type":"checkIn"}',X'B7E8E8936186D3F1097A595C8689AAEF409A564FF7FA93B76AD4B1D395280ACD');
INSERT INTO "events" VALUES(58,29,2,'{"at":"2026-11-28T04:45:14.042Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"WCWB-DJ6X-7XNZ","type":"transition"}',X'F0AC4F3A31E4C312F59B4E6AA5740A0BA134E94A4F230CCFB453A59D89826AC0');
INSERT INTO "events" VALUES(59,29,3,'{"at":"2026-11-28T04:45:14.046Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"WCWB-DJ6X-7XNZ","type":"finding"}',X'CCCADC3A8BABE5FCC2034396BA7F4391CBE4E72A5F4D909E27A53903F4645615');
INSERT INTO "events" VALUES(60,29,4,'{"at":"2026-11-28T04:45:14.047Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":4,"ticketId":"WCWB-DJ6X-7XNZ","type":"conditionReport"}',X'D3667F7B4165623FE160842599B3724C6DC0B8673B5CB35F4BA5A319919D6254');
INSERT INTO "events" VALUES(61,29,5,'{"at":"2026-11-28T04:45:14.047Z","by":"Tia-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":"unrepairable","override":null,"to":"ready"},"number":5,"ticketId":"WCWB-DJ6X-7XNZ","type":"transition"}',X'523129AC7A84CF01B6F90D08FB77EAB2B0FA498B668522082B499A4CA8189275');
INSERT INTO "events" VALUES(62,29,6,'{"at":"2026-11-28T04:45:14.049Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"5622df99d2703da08bbd830dcf53f75566f2ea44d328bb20332899eff0f13ca9","serialNumber":"demo-e099a073-3"},"number":6,"ticketId":"WCWB-DJ6X-7XNZ","type":"handover"}',X'5C82F38526AD1B9D1AC29E43ACCF07A0AC322ABF8A990312396AD2415515299D');
INSERT INTO "events" VALUES(63,29,7,'{"at":"2026-11-28T04:45:14.050Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"unrepairable","override":null,"to":"returned"},"number":7,"ticketId":"WCWB-DJ6X-7XNZ","type":"transition"}',X'434E5AB38D719C45A66A7BA395ECD0DBB8EABC22910E31B637B9743AC3F3E9B4');
INSERT INTO "events" VALUES(64,29,8,'{"at":"2026-11-28T04:45:14.058Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"unrepairable","override":null,"to":"closed"},"number":8,"ticketId":"WCWB-DJ6X-7XNZ","type":"transition"}',X'75D3C4834FC59B5F436343402C7B8193E0A2AA423BD5D9EA49AA642D8E57D1E4');
INSERT INTO "events" VALUES(65,30,1,'{"at":"2026-11-28T04:45:14.060Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"08dfe6abcd549e4d84be923bf18da2b0dd1e36e8698d8ee8a5ce1a8006ffc172","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"5bfbb311798d6cdf7e1a3da36682eaa785874b727e71f4edc88bd0dd0d7054d9","id":4,"name":"c84c810dfe4f27c17ff17acdb7d2cb0bfb5769425246274dda85a778657f7ced","phone":null},"diagnosisBy":"2026-12-01T04:45:14.059Z","equipment":{"brand":"Sony","category":"camera","id":30,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-4"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"Andet ~ Kamera","id":1}],"visitId":null},"number":1,"ticketId":"W96K-HW6W-GC27","type":"checkIn"}',X'340538532E7D3E4745CF90FA553E3019864A4998AB89349BCD3939C2CECD0E96');
INSERT INTO "events" VALUES(66,30,2,'{"at":"2026-11-28T04:45:14.061Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"W96K-HW6W-GC27","type":"transition"}',X'F93E5D5E805C49C58D75F67B5F83A27CA4BC03616935A4F5F7A5212334C91B64');
INSERT INTO "events" VALUES(67,30,3,'{"at":"2026-11-28T04:45:14.070Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"W96K-HW6W-GC27","type":"finding"}',X'B1DB4767E40AD130FE39AF140B9FCBA28623B94F3F1EAAFF4B5AE4DF9DF5453E');
INSERT INTO "events" VALUES(68,30,4,'{"at":"2026-11-28T04:45:14.073Z","by":"Theo-e099a073","data":{"coverage":"outOfWarranty","reason":"As the papers of the unit say","until":null},"number":4,"ticketId":"W96K-HW6W-GC27","type":"coverage"}',X'BC12DFB89512759C5BE008E372563D596447F915E8C5C08E5EA55C46780B7427');
INSERT INTO "events" VALUES(69,30,5,'{"at":"2026-11-28T04:45:14.082Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":7350,"partNumber":null,"quantity":1,"reason":null,"tax":1397,"taxBasisPoints":1900,"total":8747,"unitPrice":7350},{"description":"The part","kind":"part","net":4500,"partNumber":null,"quantity":1,"reason":null,"tax":855,"taxBasisPoints":1900,"total":5355,"unitPrice":4500}],"net":11850,"tax":2252,"title":"Repair","total":14102}],"problem":"Andet ~ Kamera","repairBy":"2026-12-08T04:45:14.081Z","ticketId":"W96K-HW6W-GC27","validUntil":"2026-12-05T04:45:14.081Z","work":"Repair and adjust"},"omitted":[]},"number":5,"ticketId":"W96K-HW6W-GC27","type":"quote"}',X'37D15629CB8BE833B25AE535D011DD8AA2850A0E6483F008D0A46CDC67F17F3B');
INSERT INTO "events" VALUES(70,30,6,'{"at":"2026-11-28T04:45:14.082Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":7350,"partNumber":null,"quantity":1,"reason":null,"tax":1397,"taxBasisPoints":1900,"total":8747,"unitPrice":7350},{"description":"The part","kind":"part","net":4500,"partNumber":null,"quantity":1,"reason":null,"tax":855,"taxBasisPoints":1900,"total":5355,"unitPrice":4500}],"net":11850,"tax":2252,"title":"Repair","total":14102}],"problem":"Andet ~ Kamera","repairBy":"2026-12-08T04:45:14.081Z","ticketId":"W96K-HW6W-GC27","validUntil":"2026-12-05T04:45:14.081Z","work":"Repair and adjust"},"digest":"a7781026028b36d7399364f7cc5f5ae177096513b30762d003d2a7c1772d80c9","omitted":[]},"number":6,"ticketId":"W96K-HW6W-GC27","type":"quoteSent"}',X'EE8FA20F4669CBBF21C0AB01A4F0ABA9F6202F9792AB4F94F50F4F71A3051487');
INSERT INTO "events" VALUES(71,30,7,'{"at":"2026-11-28T04:45:14.082Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:14.081Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:14.081Z","reason":null},"number":7,"ticketId":"W96K-HW6W-GC27","type":"promise"}',X'3F1961084914E4EF6D89EAE854BAE5DEDDD5114BE74F3B6FB395BF5969BCD2F6');
INSERT INTO "events" VALUES(72,30,8,'{"at":"2026-11-28T04:45:14.083Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":8,"ticketId":"W96K-HW6W-GC27","type":"transition"}',X'EEE5573509E52EA99DFEEBAA5D520CFA746A0F8647DFFE5389FE03D5E4C52BB8');
INSERT INTO "events" VALUES(73,30,9,'{"at":"2026-11-28T04:45:14.084Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"137afe9d17c418ef9ed73a30b25e195001d54ac4b84490b24a345f7552df9f4f","decision":"approve","digest":"a7781026028b36d7399364f7cc5f5ae177096513b30762d003d2a7c1772d80c9","optionId":"a","optionsRead":["a"],"phone":"5bf07505ed763199a7f98e35508f5f27d8e49b761f67c6ca9032210aa31a2ba8","quote":1,"takenBy":"Dana-e099a073","total":14102},"number":9,"ticketId":"W96K-HW6W-GC27","type":"decision"}',X'4108D033806BBFD86FDBFA5B262362A7BEA8A51560D65A1E32551DCC393F1CA3');
INSERT INTO "events" VALUES(74,30,10,'{"at":"2026-11-28T04:45:14.084Z","by":"Dana-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":null,"override":null,"to":"approved"},"number":10,"ticketId":"W96K-HW6W-GC27","type":"transition"}',X'F2E483A5506B1954FACD0720CAFAA12940CD60CDAC013E0F37F52F1775FD203E');
INSERT INTO "events" VALUES(75,30,11,'{"at":"2026-11-28T04:45:14.085Z","by":"Theo-e099a073","data":{"from":"approved","message":null,"note":null,"outcome":null,"override":null,"partExpectedOn":"2026-12-02","to":"awaitingParts"},"number":11,"ticketId":"W96K-HW6W-GC27","type":"transition"}',X'A85A6D9C2CB54E4E56C01B6A885844D0E70834629EEF9DE52B62D11C21EA3D59');
INSERT INTO "events" VALUES(76,30,12,'{"at":"2026-11-28T04:45:14.086Z","by":"Theo-e099a073","data":{"from":"awaitingParts","message":null,"note":null,"outcome":null,"override":null,"to":"inRepair"},"number":12,"ticketId":"W96K-HW6W-GC27","type":"transition"}',X'A417B34BFB50DB4F3E2CBEFC2F2DA58648D691885A70304D5AAA8311A0102642');
INSERT INTO "events" VALUES(77,30,13,'{"at":"2026-11-28T04:45:14.087Z","by":"Theo-e099a073","data":{"cost":4700,"description":"Repaired and adjusted","minutes":40,"number":1,"parts":[{"description":"Shutter unit","newSerialNumber":null,"oldSerialNumber":null,"partNumber":null,"quantity":1}],"price":14102},"number":13,"ticketId":"W96K-HW6W-GC27","type":"work"}',X'712B600BC2392F0EA59822E76AF08EB69A9DD68A89379139284898390DEAFADD');
INSERT INTO "events" VALUES(78,30,14,'{"at":"2026-11-28T04:45:14.087Z","by":"Theo-e099a073","data":{"from":"inRepair","message":null,"note":null,"outcome":null,"override":null,"to":"qualityCheck"},"number":14,"ticketId":"W96K-HW6W-GC27","type":"transition"}',X'9F0BEFCF7D0667AB5554BA67B5C57CA38D31E0FFB23C9B9410D859BBC4703FBF');
INSERT INTO "events" VALUES(79,30,15,'{"at":"2026-11-28T04:45:14.113Z","by":"Tia-e099a073","data":{"function":null,"note":null,"number":1,"result":"pass","symptomId":1},"number":15,"ticketId":"W96K-HW6W-GC27","type":"test"}',X'AA12C03E73E3C81AD101F559DED2623618DD696C04AD904941F540D03BEBAF53');
INSERT INTO "events" VALUES(80,30,16,'{"at":"2026-11-28T04:45:14.114Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"pass"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":16,"ticketId":"W96K-HW6W-GC27","type":"conditionReport"}',X'2BB3A1038809D9E4DDEF814415FA0D686566D8E19C011532CDF0A9FAF83A9429');
INSERT INTO "events" VALUES(81,30,17,'{"at":"2026-11-28T04:45:14.115Z","by":"Tia-e099a073","data":{"accessory":null,"after":"pass","before":"fail","explanation":"Repaired","function":"Takes a picture","noteAfter":null,"noteBefore":null,"number":1,"zone":null},"number":17,"ticketId":"W96K-HW6W-GC27","type":"explanation"}',X'D9F303801601D88A5644BE7ED88B7C737553AE826E942252F4A33C4C5F5B9ACF');
INSERT INTO "events" VALUES(82,30,18,'{"at":"2026-11-28T04:45:14.116Z","by":"Tia-e099a073","data":{"from":"qualityCheck","message":null,"note":null,"outcome":"repaired","override":null,"to":"ready"},"number":18,"ticketId":"W96K-HW6W-GC27","type":"transition"}',X'21E35F0332F74591CC27E4841A0998C52EFBCAD7607BFC82F22AF925250FFB66');
INSERT INTO "events" VALUES(83,30,19,'{"at":"2026-11-28T04:45:14.117Z","by":"Dana-e099a073","data":{"amount":14102,"currency":"EUR","method":"card","number":1,"reference":null},"number":19,"ticketId":"W96K-HW6W-GC27","type":"payment"}',X'624C204466D617895C505AFF5A8324D2A7023E75AC267733C4B351C2DD8E9A96');
INSERT INTO "events" VALUES(84,30,20,'{"at":"2026-11-28T04:45:14.118Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"b644db808d44eb500978cdf178fd5c4befcbc343f0bbe3c3c9e49d5e38300544","serialNumber":"demo-e099a073-4"},"number":20,"ticketId":"W96K-HW6W-GC27","type":"handover"}',X'C4C08676C9D06DC16B8FC80BA3D9ABFD55EC002C59955FAA9497522654746718');
INSERT INTO "events" VALUES(85,30,21,'{"at":"2026-11-28T04:45:14.118Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"repaired","override":null,"to":"returned"},"number":21,"ticketId":"W96K-HW6W-GC27","type":"transition"}',X'AC06993D214D7F48DBE6017354D46C9EBCF70F207D09768DC798D0BEFCBA82D3');
INSERT INTO "events" VALUES(86,30,22,'{"at":"2026-11-28T04:45:14.120Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"repaired","override":null,"to":"closed"},"number":22,"ticketId":"W96K-HW6W-GC27","type":"transition"}',X'EB93205B398A03A4C080075B6496A38A3F074B27A09E678243FBA88664F4AD70');
INSERT INTO "events" VALUES(87,31,1,'{"at":"2026-11-28T04:45:14.121Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"6f2f20afdcac9cbb71b02811e07b10f4310bc4fe57d764764af74e63ffe2913c","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"4aabc70199f6bd56ae4d5ef0451a6178c74238736f6ccbe07ff5007fbe29d67e","id":5,"name":"6ea43f00c0c98ff4656567d0dcba65ce8ad18a6f0cc5ccfcf2e5ad7e2c1431bd","phone":null},"diagnosisBy":"2026-12-01T04:45:14.120Z","equipment":{"brand":"Samsung","category":"camera","id":31,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-5"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"Andet ~ Digitalkamera","id":1}],"visitId":null},"number":1,"ticketId":"EY2M-YJMT-G2T9","type":"checkIn"}',X'6E4D6C8DCAE94996F5063CDFFED4648F14CC7EFA6FC2699A775228BDFE434588');
INSERT INTO "events" VALUES(88,31,2,'{"at":"2026-11-28T04:45:14.121Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"EY2M-YJMT-G2T9","type":"transition"}',X'0060DE79621629E96CF6CF198D8378E2470EA7493616B9BDFF423D7267417FEE');
INSERT INTO "events" VALUES(89,31,3,'{"at":"2026-11-28T04:45:14.122Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"EY2M-YJMT-G2T9","type":"finding"}',X'1609C94345037923D9099AE527A34638948C8B524F6E70CDF7AEEDF53191DED1');
INSERT INTO "events" VALUES(90,31,4,'{"at":"2026-11-28T04:45:14.138Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":4,"ticketId":"EY2M-YJMT-G2T9","type":"conditionReport"}',X'B8DEA83663CDACB2C9BE95052505675F6BA69AD96B8F39222D2922EA01148133');
INSERT INTO "events" VALUES(91,31,5,'{"at":"2026-11-28T04:45:14.138Z","by":"Tia-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":"unrepairable","override":null,"to":"ready"},"number":5,"ticketId":"EY2M-YJMT-G2T9","type":"transition"}',X'100A07368B4E20CC8B7425AD7066E275FAF0DE741C638C08AB4BA80BFAD2B80B');
INSERT INTO "events" VALUES(92,31,6,'{"at":"2026-11-28T04:45:14.145Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"49f36332e905e1a1c79d3f07ac73346359c0c7afa74ab8b764389a1ccc2303be","serialNumber":"demo-e099a073-5"},"number":6,"ticketId":"EY2M-YJMT-G2T9","type":"handover"}',X'64389B65596458C5D9F4586EB19497027C706307A07DBA2DA1D7978C3AEDF1B0');
INSERT INTO "events" VALUES(93,31,7,'{"at":"2026-11-28T04:45:14.146Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"unrepairable","override":null,"to":"returned"},"number":7,"ticketId":"EY2M-YJMT-G2T9","type":"transition"}',X'EBB68ADBA6D39DB35ABC12B1FC23397E9460F81F8C56B573B1FA4DA08F9D9618');
INSERT INTO "events" VALUES(94,31,8,'{"at":"2026-11-28T04:45:14.148Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"unrepairable","override":null,"to":"closed"},"number":8,"ticketId":"EY2M-YJMT-G2T9","type":"transition"}',X'6189DF9FB118EAFE875FA47B34722D569EE88B6691C41FDE7744A4470C0C8F30');
INSERT INTO "events" VALUES(95,32,1,'{"at":"2026-11-28T04:45:14.158Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"195d8bb2bee49897b14f6f96151629a09f1cb9457052bd80ab6a624bb78d82d0","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"f1d853dfab824f66456f62609aab11885707a32d11c424c7fae8a74ece281147","id":6,"name":"891adbc65540b4f2e56495108fd99c3fc1d64ecd70280fcceea2c8277a6693e1","phone":null},"diagnosisBy":"2026-12-01T04:45:14.157Z","equipment":{"brand":"Sony","category":"camera","id":32,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-6"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"Andet ~ Fotoapparat","id":1}],"visitId":null},"number":1,"ticketId":"0E95-Z3QR-5KQ6","type":"checkIn"}',X'49F121FD66733EF508C85E595D9BDC97F9CF1409CC791B7AEA6309785810E2FE');
INSERT INTO "events" VALUES(96,32,2,'{"at":"2026-11-28T04:45:14.162Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"0E95-Z3QR-5KQ6","type":"transition"}',X'57725806C6C741DBC33B559C26C211A76E85E5949942F4A4023EEF64DC5C07D4');
INSERT INTO "events" VALUES(97,32,3,'{"at":"2026-11-28T04:45:14.162Z","by":"Theo-e099a073","data":{"cause":null,"description":"Not seen in two hours","faultCode":null,"number":1,"reproduced":false,"symptomId":1},"number":3,"ticketId":"0E95-Z3QR-5KQ6","type":"finding"}',X'39134805DF514BAB99070E64EF58643452E72B1BB6459B92C9433C7C5ADD6F45');
INSERT INTO "events" VALUES(98,32,4,'{"at":"2026-11-28T04:45:14.163Z","by":"Tia-e099a073","data":{"function":null,"note":null,"number":1,"result":"notReproduced","symptomId":1},"number":4,"ticketId":"0E95-Z3QR-5KQ6","type":"test"}',X'3FFA61DD00F450236AE2EE065D9CCBF265764AE6BD08AB9FD182C86179A8F1D2');
INSERT INTO "events" VALUES(99,32,5,'{"at":"2026-11-28T04:45:14.163Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"qualityCheck"},"number":5,"ticketId":"0E95-Z3QR-5KQ6","type":"transition"}',X'0A01892844751589C81D2D3D2F9188D4B152B380DD18FC6A7D63F98278380509');
INSERT INTO "events" VALUES(100,32,6,'{"at":"2026-11-28T04:45:14.164Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":6,"ticketId":"0E95-Z3QR-5KQ6","type":"conditionReport"}',X'DBFFA9345BC5BBDD6FC257AA9C9831122A06E12D541ED59153DDDE5B7879C1EB');
INSERT INTO "events" VALUES(101,32,7,'{"at":"2026-11-28T04:45:14.165Z","by":"Tia-e099a073","data":{"from":"qualityCheck","message":null,"note":null,"outcome":"noFaultFound","override":null,"to":"ready"},"number":7,"ticketId":"0E95-Z3QR-5KQ6","type":"transition"}',X'9C49874E9E34E6554BF4E1185A5EEC61DD7A2738093D1CC45F35CA348ABBDCBD');
INSERT INTO "events" VALUES(102,32,8,'{"at":"2026-11-28T04:45:14.177Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"c3510f6cf4cb737b1e5742edf46d3ec81f364ecbde2f4ced8a5a800e48b760b9","serialNumber":"demo-e099a073-6"},"number":8,"ticketId":"0E95-Z3QR-5KQ6","type":"handover"}',X'6A9CF2F5155F6B28E6008D335458287DAB16DF693649E9E61EA63C5AE32E7A0C');
INSERT INTO "events" VALUES(103,32,9,'{"at":"2026-11-28T04:45:14.181Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"noFaultFound","override":null,"to":"returned"},"number":9,"ticketId":"0E95-Z3QR-5KQ6","type":"transition"}',X'469FDE5764F607755924EC0BBA5992F358BC37C329601886B57555E16C68B759');
INSERT INTO "events" VALUES(104,32,10,'{"at":"2026-11-28T04:45:14.183Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"noFaultFound","override":null,"to":"closed"},"number":10,"ticketId":"0E95-Z3QR-5KQ6","type":"transition"}',X'C924F4DFD49CCDFA6BCAB6B72DC3F82CD5CF9ADFB0A86161EB7C91890BE91B1D');
INSERT INTO "events" VALUES(105,33,1,'{"at":"2026-11-28T04:45:14.183Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"a5807d37b83e098f1731bc2baf5215293df48f76a6e9549f10102bf7d36fb081","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"45bf619ad9529495862a786ce6a090992c552172b02063efb42de53344f775ad","id":7,"name":"f24d1a61e58a4f1da7e0b50d40c5e18ac26dbfbbfdaa27065359738bf177c10a","phone":null},"diagnosisBy":"2026-12-01T04:45:14.183Z","equipment":{"brand":"Unknown","category":"camera","id":33,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-7"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"AV-udstyr ~ Kamera","id":1}],"visitId":null},"number":1,"ticketId":"XDZD-B2PJ-VKKN","type":"checkIn"}',X'591F22D4205F65442E2840440EA14F8A8B65D17A84123E4AE45F149AB64099BE');
INSERT INTO "events" VALUES(106,33,2,'{"at":"2026-11-28T04:45:14.184Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"XDZD-B2PJ-VKKN","type":"transition"}',X'70DEC9A55336730F04BF17B7042F7C33A6AC11EB9F862651C7A6364E4F0DC914');
INSERT INTO "events" VALUES(107,33,3,'{"at":"2026-11-28T04:45:14.197Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"XDZD-B2PJ-VKKN","type":"finding"}',X'9DB563A1FB159039EF378E0BBCDBA986C46ADB81CAFC98190FEF2513172C0E9A');
INSERT INTO "events" VALUES(108,33,4,'{"at":"2026-11-28T04:45:14.210Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":4,"ticketId":"XDZD-B2PJ-VKKN","type":"conditionReport"}',X'A741500A28F6CC2C9FBB2F9D40AD5F73C7BDCC4EC3F3811CC72E261D3D759DDA');
INSERT INTO "events" VALUES(109,33,5,'{"at":"2026-11-28T04:45:14.210Z","by":"Tia-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":"unrepairable","override":null,"to":"ready"},"number":5,"ticketId":"XDZD-B2PJ-VKKN","type":"transition"}',X'38B3F556CF58515765A940672BC4BBD2C00F7814214E23AB22D88D363AF6FD0D');
INSERT INTO "events" VALUES(110,33,6,'{"at":"2026-11-28T04:45:14.211Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"b9880f650956ec296a28fb56ba84b0877a6dc3f269191c7d7fcba734a7c37997","serialNumber":"demo-e099a073-7"},"number":6,"ticketId":"XDZD-B2PJ-VKKN","type":"handover"}',X'5C86E0C19FE03A690F7CE29587F6056E9BA25B0AA303A078EE572F8F35468F97');
INSERT INTO "events" VALUES(111,33,7,'{"at":"2026-11-28T04:45:14.212Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"unrepairable","override":null,"to":"returned"},"number":7,"ticketId":"XDZD-B2PJ-VKKN","type":"transition"}',X'E04315B57FC28E4A4DDF6B9496C445A0908A6DAC8EEF481AEC7A898C20C0CF86');
INSERT INTO "events" VALUES(112,33,8,'{"at":"2026-11-28T04:45:14.214Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"unrepairable","override":null,"to":"closed"},"number":8,"ticketId":"XDZD-B2PJ-VKKN","type":"transition"}',X'7E9AD275E4EAC12AF1213ABF0F13E39DC23D0BCB8EDB89E6D3651D4338EE0A75');
INSERT INTO "events" VALUES(113,34,1,'{"at":"2026-11-28T04:45:14.215Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"75c99baf50c886d002e7bd8d92ca19394dae4cb514cb405c4280744e60ece46a","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"14ca45681998885af08fe33fd9677f78a8f17e5d916a84c29267f2267e3ae52e","id":8,"name":"2167e89857e9b6da6121816b932ba81b464a5ed88525c91b47f750419b8d909a","phone":null},"diagnosisBy":"2026-12-01T04:45:14.214Z","equipment":{"brand":"Ukendt","category":"camera","id":34,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-8"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"Kamera","id":1}],"visitId":null},"number":1,"ticketId":"8EZA-9YY5-N9GB","type":"checkIn"}',X'A4F094C92D38B08039572A712AEC924BE95529020A26294DE22AB025F46FE9D1');
INSERT INTO "events" VALUES(114,34,2,'{"at":"2026-11-28T04:45:14.216Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"8EZA-9YY5-N9GB","type":"transition"}',X'6FA1F29DB9A0D996A858F3AE3284D317F22670B3DDA3FE3FA23F42429212D842');
INSERT INTO "events" VALUES(115,34,3,'{"at":"2026-11-28T04:45:14.217Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"8EZA-9YY5-N9GB","type":"finding"}',X'DB13DA0526DAB7CB754A48E0DA64C4F63243D71C46BB436B68C99AE0E0100279');
INSERT INTO "events" VALUES(116,34,4,'{"at":"2026-11-28T04:45:14.217Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":4,"ticketId":"8EZA-9YY5-N9GB","type":"conditionReport"}',X'5149F4C83623D18B0D3008DFEF82919B113DCE1FE4F1771BC23004B8F1DE3ADD');
INSERT INTO "events" VALUES(117,34,5,'{"at":"2026-11-28T04:45:14.218Z","by":"Tia-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":"unrepairable","override":null,"to":"ready"},"number":5,"ticketId":"8EZA-9YY5-N9GB","type":"transition"}',X'51744A6F72D59FA9103ACBCEB259A6436668FF17B0C5D22316EBEE741050E8C2');
INSERT INTO "events" VALUES(118,34,6,'{"at":"2026-11-28T04:45:14.219Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"5ee9addff81b46ef2d3ce78d30854c68bbf8e39e76e81186e2880aff0b372184","serialNumber":"demo-e099a073-8"},"number":6,"ticketId":"8EZA-9YY5-N9GB","type":"handover"}',X'F654A5C8FF2C575E4E1DA3FFF470A46F5E40EB83EE1C83934195E95F7AC59B4F');
INSERT INTO "events" VALUES(119,34,7,'{"at":"2026-11-28T04:45:14.219Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"unrepairable","override":null,"to":"returned"},"number":7,"ticketId":"8EZA-9YY5-N9GB","type":"transition"}',X'0C34BF749466C591219D7370B6CA3B8FBA57325441554596591A0B59298F876E');
INSERT INTO "events" VALUES(120,34,8,'{"at":"2026-11-28T04:45:14.234Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"unrepairable","override":null,"to":"closed"},"number":8,"ticketId":"8EZA-9YY5-N9GB","type":"transition"}',X'298B521162BCC6FBC84DF1023D5C6A25604EC5C46E156D9DF89206DD1039FC8D');
INSERT INTO "events" VALUES(121,35,1,'{"at":"2026-11-28T04:45:14.235Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"9b6819109581bcf349878b50de500311d4b9ce3c8b27e40e5a8ba072aa14797a","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"b08c18f79c03f9756286e4dfdd2a09be8c0677fc1de306b3cfa733ebd105e0b9","id":9,"name":"3fe70ac3a13efd4e294bfb843fd6afadc61988e91342d09865500ad32eeb3465","phone":null},"diagnosisBy":"2026-12-01T04:45:14.235Z","equipment":{"brand":"Konica Minolta","category":"camera","id":35,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-9"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"AV-udstyr ~ Kamera","id":1}],"visitId":null},"number":1,"ticketId":"Q2WA-ATWC-0RM9","type":"checkIn"}',X'31FDC41F66CB5FE42581F135857FA7062D1862F60CCCD4BDB5AB252CAFC6FA6B');
INSERT INTO "events" VALUES(122,35,2,'{"at":"2026-11-28T04:45:14.236Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"Q2WA-ATWC-0RM9","type":"transition"}',X'5DFF253C614EEEFFE1E003783C138495D43C25E9A78D6E413A614735AC8ECEFD');
INSERT INTO "events" VALUES(123,35,3,'{"at":"2026-11-28T04:45:14.237Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"Q2WA-ATWC-0RM9","type":"finding"}',X'79D46B79BE99886C7B828479ADF9F13C9E798EFDB7817ABBCA8C14988B09A308');
INSERT INTO "events" VALUES(124,35,4,'{"at":"2026-11-28T04:45:14.237Z","by":"Theo-e099a073","data":{"coverage":"outOfWarranty","reason":"As the papers of the unit say","until":null},"number":4,"ticketId":"Q2WA-ATWC-0RM9","type":"coverage"}',X'216F01648DA5A22976C48A8BEFAF884E7CF570E5B47148D83AFB1DCA01EE67D0');
INSERT INTO "events" VALUES(125,35,5,'{"at":"2026-11-28T04:45:14.249Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":9600,"partNumber":null,"quantity":1,"reason":null,"tax":1824,"taxBasisPoints":1900,"total":11424,"unitPrice":9600}],"net":9600,"tax":1824,"title":"Repair","total":11424}],"problem":"AV-udstyr ~ Kamera","repairBy":"2026-12-08T04:45:14.245Z","ticketId":"Q2WA-ATWC-0RM9","validUntil":"2026-12-05T04:45:14.245Z","work":"Repair and adjust"},"omitted":[]},"number":5,"ticketId":"Q2WA-ATWC-0RM9","type":"quote"}',X'75D4B3EB205861896412621932A65832A43BC5E80D7350A1A583C2ED7AA4766F');
INSERT INTO "events" VALUES(126,35,6,'{"at":"2026-11-28T04:45:14.262Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":9600,"partNumber":null,"quantity":1,"reason":null,"tax":1824,"taxBasisPoints":1900,"total":11424,"unitPrice":9600}],"net":9600,"tax":1824,"title":"Repair","total":11424}],"problem":"AV-udstyr ~ Kamera","repairBy":"2026-12-08T04:45:14.245Z","ticketId":"Q2WA-ATWC-0RM9","validUntil":"2026-12-05T04:45:14.245Z","work":"Repair and adjust"},"digest":"56a5840f28fdeffe9b7fbad5d6bda9f14d9ed94b4c8eeb54e4b7bceedd948fdb","omitted":[]},"number":6,"ticketId":"Q2WA-ATWC-0RM9","type":"quoteSent"}',X'2366FC84752F5110A5DFDA76712A485BB6819AEC8E425335708B1C6E48AB1D3B');
INSERT INTO "events" VALUES(127,35,7,'{"at":"2026-11-28T04:45:14.262Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:14.245Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:14.245Z","reason":null},"number":7,"ticketId":"Q2WA-ATWC-0RM9","type":"promise"}',X'F93A083C440A972369CC618555D6D83C8F9E124467C1980E40E2000FAA94BC37');
INSERT INTO "events" VALUES(128,35,8,'{"at":"2026-11-28T04:45:14.263Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":8,"ticketId":"Q2WA-ATWC-0RM9","type":"transition"}',X'43182A6131E691DD13B66120E89027E592CF2FBED2C307454AC86D02A63CEC90');
INSERT INTO "events" VALUES(129,35,9,'{"at":"2026-11-28T04:45:14.265Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"3eab4a2fef4ca9a30c6c59882ca5098a30b047cb62483e0d4e77ec0311c1db46","decision":"approve","digest":"56a5840f28fdeffe9b7fbad5d6bda9f14d9ed94b4c8eeb54e4b7bceedd948fdb","optionId":"a","optionsRead":["a"],"phone":"925d1ab10fc4c04f7b93fede4936e49870a8d61e3b7be9de63984f70ad68b861","quote":1,"takenBy":"Dana-e099a073","total":11424},"number":9,"ticketId":"Q2WA-ATWC-0RM9","type":"decision"}',X'F27BE15A7F0053C663DE2AFEB79A2704052BD42855BCB52BA614B17C39CCDB57');
INSERT INTO "events" VALUES(130,35,10,'{"at":"2026-11-28T04:45:14.265Z","by":"Dana-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":null,"override":null,"to":"approved"},"number":10,"ticketId":"Q2WA-ATWC-0RM9","type":"transition"}',X'43D47ED1309896E31131D1B2AF9E61560544FD4D6472CB8B16D6268F6529B047');
INSERT INTO "events" VALUES(131,35,11,'{"at":"2026-11-28T04:45:14.270Z","by":"Theo-e099a073","data":{"from":"approved","message":null,"note":null,"outcome":null,"override":null,"to":"inRepair"},"number":11,"ticketId":"Q2WA-ATWC-0RM9","type":"transition"}',X'BD8406BB079C9D8B9995A8649F88A0B3C3149EF64048AB416FEB6F20F8CD9184');
INSERT INTO "events" VALUES(132,35,12,'{"at":"2026-11-28T04:45:14.278Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":2,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":9600,"partNumber":null,"quantity":1,"reason":null,"tax":1824,"taxBasisPoints":1900,"total":11424,"unitPrice":9600},{"description":"The part","kind":"part","net":3900,"partNumber":null,"quantity":1,"reason":null,"tax":741,"taxBasisPoints":1900,"total":4641,"unitPrice":3900}],"net":13500,"tax":2565,"title":"Repair","total":16065}],"problem":"AV-udstyr ~ Kamera","repairBy":"2026-12-08T04:45:14.277Z","ticketId":"Q2WA-ATWC-0RM9","validUntil":"2026-12-05T04:45:14.277Z","work":"Repair and adjust"},"omitted":[]},"number":12,"ticketId":"Q2WA-ATWC-0RM9","type":"quote"}',X'D6B703B0931844BE51FC89722D89223D185ED81E302DAA815593A1783B2AECC2');
INSERT INTO "events" VALUES(133,35,13,'{"at":"2026-11-28T04:45:14.278Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":2,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":9600,"partNumber":null,"quantity":1,"reason":null,"tax":1824,"taxBasisPoints":1900,"total":11424,"unitPrice":9600},{"description":"The part","kind":"part","net":3900,"partNumber":null,"quantity":1,"reason":null,"tax":741,"taxBasisPoints":1900,"total":4641,"unitPrice":3900}],"net":13500,"tax":2565,"title":"Repair","total":16065}],"problem":"AV-udstyr ~ Kamera","repairBy":"2026-12-08T04:45:14.277Z","ticketId":"Q2WA-ATWC-0RM9","validUntil":"2026-12-05T04:45:14.277Z","work":"Repair and adjust"},"digest":"ebe67382db75a2f90aaa9df3ccb8eaae35d4ff921e6d912b884d8a335b02e1d2","omitted":[]},"number":13,"ticketId":"Q2WA-ATWC-0RM9","type":"quoteSent"}',X'4DB75B41251BF1E6B9FD6F65CEF98C0779A42D2911DFC20F7441E2DB07161EA3');
INSERT INTO "events" VALUES(134,35,14,'{"at":"2026-11-28T04:45:14.278Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:14.277Z","kind":"repair","number":3,"originalDueAt":"2026-12-08T04:45:14.245Z","reason":"Quote 2"},"number":14,"ticketId":"Q2WA-ATWC-0RM9","type":"promise"}',X'7D8A828594E55AA652DD51A95246861D61A4C49CD03B213E59CE7787F1630F22');
INSERT INTO "events" VALUES(135,35,15,'{"at":"2026-11-28T04:45:14.279Z","by":"Theo-e099a073","data":{"from":"inRepair","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":15,"ticketId":"Q2WA-ATWC-0RM9","type":"transition"}',X'9EFC1ED1DD147B752E1B93E172B5E0309A6347D9E12844300DC2AEE685838B60');
INSERT INTO "events" VALUES(136,35,16,'{"at":"2026-11-28T04:45:14.280Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"323164bd48cf7677819970fd53a801d90aa01e68055d57ad1fb228253374927e","decision":"approve","digest":"ebe67382db75a2f90aaa9df3ccb8eaae35d4ff921e6d912b884d8a335b02e1d2","optionId":"a","optionsRead":["a"],"phone":"d522eb00e401a6e8c3aeac441da286e407acc1f4f86365dd7f7dd033bded0c52","quote":2,"takenBy":"Dana-e099a073","total":16065},"number":16,"ticketId":"Q2WA-ATWC-0RM9","type":"decision"}',X'B4E0379518DB6A55060F22F482E0AE99753FF1857FC00168F10267FBF89551B9');
INSERT INTO "events" VALUES(137,35,17,'{"at":"2026-11-28T04:45:14.280Z","by":"Dana-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":null,"override":null,"to":"approved"},"number":17,"ticketId":"Q2WA-ATWC-0RM9","type":"transition"}',X'1804C30D1D5494FDDA0C681A71DC0768FD0C29B28CC4979CF0F882DBF6D0A10D');
INSERT INTO "events" VALUES(138,35,18,'{"at":"2026-11-28T04:45:14.281Z","by":"Theo-e099a073","data":{"from":"approved","message":null,"note":null,"outcome":null,"override":null,"to":"inRepair"},"number":18,"ticketId":"Q2WA-ATWC-0RM9","type":"transition"}',X'02D8E70D4521EBDB4BF0D066E91C30163ED53A6379D8326EB693B57C5AFE88A8');
INSERT INTO "events" VALUES(139,35,19,'{"at":"2026-11-28T04:45:14.282Z","by":"Theo-e099a073","data":{"cost":5355,"description":"Repaired and adjusted","minutes":40,"number":1,"parts":[],"price":16065},"number":19,"ticketId":"Q2WA-ATWC-0RM9","type":"work"}',X'0D2F776DAD49ADB01151993E4905AFA6AA0B53C6BC916349D1553E3A8B878739');
INSERT INTO "events" VALUES(140,35,20,'{"at":"2026-11-28T04:45:14.282Z","by":"Theo-e099a073","data":{"from":"inRepair","message":null,"note":null,"outcome":null,"override":null,"to":"qualityCheck"},"number":20,"ticketId":"Q2WA-ATWC-0RM9","type":"transition"}',X'5F6363463B4E99A0E0099D858D88D10027BB515712C284FC6D31FA80C2BF77F5');
INSERT INTO "events" VALUES(141,35,21,'{"at":"2026-11-28T04:45:14.283Z","by":"Tia-e099a073","data":{"function":null,"note":null,"number":1,"result":"pass","symptomId":1},"number":21,"ticketId":"Q2WA-ATWC-0RM9","type":"test"}',X'FC8005796527CA5A981A0F85C5E951DD447886DCAD31D93D063160C6E60A434B');
INSERT INTO "events" VALUES(142,35,22,'{"at":"2026-11-28T04:45:14.283Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"pass"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":22,"ticketId":"Q2WA-ATWC-0RM9","type":"conditionReport"}',X'7B7766028E6207CDF697AE25C93A03CD4A2D0BE976E6F95884874CB21E8B6E5D');
INSERT INTO "events" VALUES(143,35,23,'{"at":"2026-11-28T04:45:14.298Z","by":"Tia-e099a073","data":{"accessory":null,"after":"pass","before":"fail","explanation":"Repaired","function":"Takes a picture","noteAfter":null,"noteBefore":null,"number":1,"zone":null},"number":23,"ticketId":"Q2WA-ATWC-0RM9","type":"explanation"}',X'5EFAB9D8765880B945539D8FABA2E2B9284E51E730B59B65C5AB7F0860A9AE45');
INSERT INTO "events" VALUES(144,35,24,'{"at":"2026-11-28T04:45:14.314Z","by":"Tia-e099a073","data":{"from":"qualityCheck","message":null,"note":null,"outcome":"repaired","override":null,"to":"ready"},"number":24,"ticketId":"Q2WA-ATWC-0RM9","type":"transition"}',X'653A24C107F07100D9ABEB4CF872408577B60DDDDBE344F2DED02AF107BD7C56');
INSERT INTO "events" VALUES(145,35,25,'{"at":"2026-11-28T04:45:14.321Z","by":"Dana-e099a073","data":{"amount":5355,"currency":"EUR","method":"card","number":1,"reference":null},"number":25,"ticketId":"Q2WA-ATWC-0RM9","type":"payment"}',X'130DE696E62ADAE5A4084F4A5B621C0D74374F64B4EBAEB9F017402A3BF1F7E1');
INSERT INTO "events" VALUES(146,35,26,'{"at":"2026-11-28T04:45:14.326Z","by":"Dana-e099a073","data":{"amount":10710,"currency":"EUR","method":"card","number":2,"reference":null},"number":26,"ticketId":"Q2WA-ATWC-0RM9","type":"payment"}',X'C45775EA824D8A3086DD7323D9055856DD2764218701A19DBA9A510ECFA77F9D');
INSERT INTO "events" VALUES(147,35,27,'{"at":"2026-11-28T04:45:14.334Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"c054db00909f40fcb5104b03eeb44cb35ef08b09e3ebc26e29ed5d90ce7bb3fd","serialNumber":"demo-e099a073-9"},"number":27,"ticketId":"Q2WA-ATWC-0RM9","type":"handover"}',X'C98EF593CAF555E2A2B8FE8905BF6A0451607DDA2297EBAE4CDCB4384325B8C0');
INSERT INTO "events" VALUES(148,35,28,'{"at":"2026-11-28T04:45:14.342Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"repaired","override":null,"to":"returned"},"number":28,"ticketId":"Q2WA-ATWC-0RM9","type":"transition"}',X'ACDA071D4FDB0AC2A4D9B7596FA2F75CC11BFEB4227928881603A68F13881FA3');
INSERT INTO "events" VALUES(149,35,29,'{"at":"2026-11-28T04:45:14.350Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"repaired","override":null,"to":"closed"},"number":29,"ticketId":"Q2WA-ATWC-0RM9","type":"transition"}',X'FD18607D81BF8D01CE0B3D4E33781CA746106C3D7CA216C868D26FE6420599F5');
INSERT INTO "events" VALUES(150,36,1,'{"at":"2026-11-28T04:45:14.358Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"9d19964f505cd8b6d865f6fb358d854e7ca55140b244f2a9b1213860b4a1c18d","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"180b4cdff1fff1e5ab357ad1d9d8e72c1832dde5962a4fb77832155362ce115c","id":10,"name":"2e7fd9b5de7eaa6c34a4610b33dadba6bb02f111fd9422ae6c068c9c7004be17","phone":null},"diagnosisBy":"2026-12-01T04:45:14.357Z","equipment":{"brand":"Panasonic","category":"camera","id":36,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-10"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"AV-udstyr ~ Kamera","id":1}],"visitId":null},"number":1,"ticketId":"XV44-BZBE-A7DC","type":"checkIn"}',X'E9D86709E52D623BC423F8F28B6D5E3F53EF2E0168042CB40CA44FEF9070D2D1');
INSERT INTO "events" VALUES(151,36,2,'{"at":"2026-11-28T04:45:14.374Z","by":"Dana-e099a073","data":{"conditionOut":"Used, works","dueBackOn":"2026-12-08","loanerId":1,"number":1},"number":2,"ticketId":"XV44-BZBE-A7DC","type":"loan"}',X'B975928F0FAA1B57D61DE811DDE47B3ABA583D2676824CD642E853A99B3BBADE');
INSERT INTO "events" VALUES(152,36,3,'{"at":"2026-11-28T04:45:14.382Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":3,"ticketId":"XV44-BZBE-A7DC","type":"transition"}',X'F6A758837FEE550955354BF5DCA04D50D35BA0A5D4A3ACFA66EA47FB2BD6873B');
INSERT INTO "events" VALUES(153,36,4,'{"at":"2026-11-28T04:45:14.390Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":4,"ticketId":"XV44-BZBE-A7DC","type":"finding"}',X'40448FC39B2BB3244597F4C123E14A0C781856F3981C688A39B937B8555F38AC');
INSERT INTO "events" VALUES(154,36,5,'{"at":"2026-11-28T04:45:14.398Z","by":"Theo-e099a073","data":{"coverage":"outOfWarranty","reason":"As the papers of the unit say","until":null},"number":5,"ticketId":"XV44-BZBE-A7DC","type":"coverage"}',X'7C441F96D1D8300214F76F9E1DB37E47D82DC22872ACD19D52081094EE96C622');
INSERT INTO "events" VALUES(155,36,6,'{"at":"2026-11-28T04:45:14.418Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":10050,"partNumber":null,"quantity":1,"reason":null,"tax":1910,"taxBasisPoints":1900,"total":11960,"unitPrice":10050}],"net":10050,"tax":1910,"title":"Repair","total":11960}],"problem":"AV-udstyr ~ Kamera","repairBy":"2026-12-08T04:45:14.417Z","ticketId":"XV44-BZBE-A7DC","validUntil":"2026-12-05T04:45:14.417Z","work":"Repair and adjust"},"omitted":[]},"number":6,"ticketId":"XV44-BZBE-A7DC","type":"quote"}',X'40A0A9025C3524B1969A525C49BDEE063E95FBF6BE5F5CD90C2154B97496079B');
INSERT INTO "events" VALUES(156,36,7,'{"at":"2026-11-28T04:45:14.441Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":10050,"partNumber":null,"quantity":1,"reason":null,"tax":1910,"taxBasisPoints":1900,"total":11960,"unitPrice":10050}],"net":10050,"tax":1910,"title":"Repair","total":11960}],"problem":"AV-udstyr ~ Kamera","repairBy":"2026-12-08T04:45:14.417Z","ticketId":"XV44-BZBE-A7DC","validUntil":"2026-12-05T04:45:14.417Z","work":"Repair and adjust"},"digest":"74d9259f4424b58b66c7f5ce35fcc9782b290b6c7e21b143bd4cbc9f4101c5e6","omitted":[]},"number":7,"ticketId":"XV44-BZBE-A7DC","type":"quoteSent"}',X'2E10577AD23AB1B151F50099EB93215AF5409733677F818603578DA4D4226333');
INSERT INTO "events" VALUES(157,36,8,'{"at":"2026-11-28T04:45:14.441Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:14.417Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:14.417Z","reason":null},"number":8,"ticketId":"XV44-BZBE-A7DC","type":"promise"}',X'8F0882E0612E5616B54717266486A85963F4EC69436E8C1655E5D7448A85EB6F');
INSERT INTO "events" VALUES(158,36,9,'{"at":"2026-11-28T04:45:14.443Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":9,"ticketId":"XV44-BZBE-A7DC","type":"transition"}',X'53B8345ED2A30D09DC998BA5B5E447E7B8EEDD2B11F170642491DDBA90351125');
INSERT INTO "events" VALUES(159,36,10,'{"at":"2026-11-28T04:45:14.444Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"261426eb09419b29ac05b3fa66ffd72493d00cda12978f31561d03e5c3237107","decision":"approve","digest":"74d9259f4424b58b66c7f5ce35fcc9782b290b6c7e21b143bd4cbc9f4101c5e6","optionId":"a","optionsRead":["a"],"phone":"7d006780c97339cf92ae4bc18353dda7c58ad9c2125b8dd9f27cc32015c63d89","quote":1,"takenBy":"Dana-e099a073","total":11960},"number":10,"ticketId":"XV44-BZBE-A7DC","type":"decision"}',X'A3A018291AA2ED401784B714CF87EBBA5B55CBD23B2C8D70020D612C704D1B6C');
INSERT INTO "events" VALUES(160,36,11,'{"at":"2026-11-28T04:45:14.444Z","by":"Dana-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":null,"override":null,"to":"approved"},"number":11,"ticketId":"XV44-BZBE-A7DC","type":"transition"}',X'2F30DB364E2C879A5F42FF2C87C940C12BCDCB62473C9BC1F01983C7A010B477');
INSERT INTO "events" VALUES(161,36,12,'{"at":"2026-11-28T04:45:14.445Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"2c7eebb0d1abb6a2ae6b32d339e33a341fe2be81c4756c231fc3e1f16f3c64e0","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"depot","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":12,"ticketId":"XV44-BZBE-A7DC","type":"conditionReport"}',X'DC9A32C3745B6720B182977A659DFCD17AA4DCA32328DA609EDDF32EC5489A26');
INSERT INTO "events" VALUES(162,36,13,'{"at":"2026-11-28T04:45:14.445Z","by":"Dana-e099a073","data":{"holder":"Carrier","note":null,"number":1,"place":"On the way to the depot"},"number":13,"ticketId":"XV44-BZBE-A7DC","type":"custody"}',X'328A10724D8EC7804CC9519DAE96E0CED0D9E08A88A8A9146BA75C65DCBEA12A');
INSERT INTO "events" VALUES(163,36,14,'{"at":"2026-11-28T04:45:14.446Z","by":"Mara-e099a073","data":{"depot":"Maker''s workshop","depotReference":"RMA-e099a073-10","expectedBackOn":"2026-12-03","from":"approved","message":null,"note":null,"outcome":null,"override":null,"to":"atDepot"},"number":14,"ticketId":"XV44-BZBE-A7DC","type":"transition"}',X'670A3964858A969A08BB189F1C10796F37031DF7ACA318482F12C2C52CEF830C');
INSERT INTO "events" VALUES(164,36,15,'{"at":"2026-11-28T04:45:14.447Z","by":"Theo-e099a073","data":{"from":"atDepot","message":null,"note":null,"outcome":null,"override":null,"to":"inRepair"},"number":15,"ticketId":"XV44-BZBE-A7DC","type":"transition"}',X'77FF49438BFEC7B1F38E4FD24BA9C37C6EFF267B70513C6935352E64D523D447');
INSERT INTO "events" VALUES(165,36,16,'{"at":"2026-11-28T04:45:14.448Z","by":"Dana-e099a073","data":{"holder":"Workshop","note":null,"number":2,"place":"Bench 2"},"number":16,"ticketId":"XV44-BZBE-A7DC","type":"custody"}',X'0D938B9A939D8A566176669B9E12515F127E1FA4B098C241A3CF8673EDCF7209');
INSERT INTO "events" VALUES(166,36,17,'{"at":"2026-11-28T04:45:14.448Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"e0a5c8a1f0cc9d6c70691bf5f0463299ec18f741cf4f441c74cd9caa55967ced","functions":[{"function":"Takes a picture","note":null,"result":"pass"}],"refusedToAgree":null,"stage":"depot","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":17,"ticketId":"XV44-BZBE-A7DC","type":"conditionReport"}',X'FDCA813DF1E524B1CE776894ECFEEB68CB9AFD4306BF7EF961AE437EEDE80B1C');
INSERT INTO "events" VALUES(167,36,18,'{"at":"2026-11-28T04:45:14.449Z","by":"Theo-e099a073","data":{"cost":3986,"description":"Repaired and adjusted","minutes":40,"number":1,"parts":[],"price":11960},"number":18,"ticketId":"XV44-BZBE-A7DC","type":"work"}',X'108F0CFAFFE50128FBF421E9094031E916FB00F82EF7BF162B5092E15941D3DF');
INSERT INTO "events" VALUES(168,36,19,'{"at":"2026-11-28T04:45:14.449Z","by":"Theo-e099a073","data":{"from":"inRepair","message":null,"note":null,"outcome":null,"override":null,"to":"qualityCheck"},"number":19,"ticketId":"XV44-BZBE-A7DC","type":"transition"}',X'D6F9354B1723160047E394B68F17E541B8B70AFF84977117C2A10960136BD8E0');
INSERT INTO "events" VALUES(169,36,20,'{"at":"2026-11-28T04:45:14.450Z","by":"Tia-e099a073","data":{"function":null,"note":null,"number":1,"result":"pass","symptomId":1},"number":20,"ticketId":"XV44-BZBE-A7DC","type":"test"}',X'2177805C25CBD675F7FD28691DAA3614DDB346D7D6358FAE81F75131768B29FA');
INSERT INTO "events" VALUES(170,36,21,'{"at":"2026-11-28T04:45:14.450Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"pass"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":21,"ticketId":"XV44-BZBE-A7DC","type":"conditionReport"}',X'B8978D7665AEAF143A6F11C2C500DC8B3E5468A075086A83BD74C9FF36EBFA31');
INSERT INTO "events" VALUES(171,36,22,'{"at":"2026-11-28T04:45:14.453Z","by":"Tia-e099a073","data":{"accessory":null,"after":"pass","before":"fail","explanation":"Repaired","function":"Takes a picture","noteAfter":null,"noteBefore":null,"number":1,"zone":null},"number":22,"ticketId":"XV44-BZBE-A7DC","type":"explanation"}',X'8699814C33D4B3C017B0D75D4F5985B469DDFC053ABCD4389731D8753193749B');
INSERT INTO "events" VALUES(172,36,23,'{"at":"2026-11-28T04:45:14.454Z","by":"Tia-e099a073","data":{"from":"qualityCheck","message":null,"note":null,"outcome":"repaired","override":null,"to":"ready"},"number":23,"ticketId":"XV44-BZBE-A7DC","type":"transition"}',X'439F954060E1A837B131A3B2F2836269070052AC9AB4F11F4EEC5BD76938C5CF');
INSERT INTO "events" VALUES(173,36,24,'{"at":"2026-11-28T04:45:14.455Z","by":"Dana-e099a073","data":{"conditionIn":"As lent","number":1},"number":24,"ticketId":"XV44-BZBE-A7DC","type":"loanReturned"}',X'5F5EF9C9406DCDCA20A9D7E04E216ED66F84E70E9C186C4A37ABF27BD9B5C5CB');
INSERT INTO "events" VALUES(174,36,25,'{"at":"2026-11-28T04:45:14.456Z","by":"Dana-e099a073","data":{"amount":11960,"currency":"EUR","method":"card","number":1,"reference":null},"number":25,"ticketId":"XV44-BZBE-A7DC","type":"payment"}',X'9065AE9D784C25ED1FD0A66B4DC9D7258E1D08E50C923AA3FE8DD4254EA31453');
INSERT INTO "events" VALUES(175,36,26,'{"at":"2026-11-28T04:45:14.457Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"5cce91dfaef70f9f0d33343991bb9d8261ffd14a59c64dfeff0c4f20f59ea502","serialNumber":"demo-e099a073-10"},"number":26,"ticketId":"XV44-BZBE-A7DC","type":"handover"}',X'7C5AB51FCDB03BA046786E5EC505DDA741C3734374534385FAE883C1163F2AA1');
INSERT INTO "events" VALUES(176,36,27,'{"at":"2026-11-28T04:45:14.457Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"repaired","override":null,"to":"returned"},"number":27,"ticketId":"XV44-BZBE-A7DC","type":"transition"}',X'87A69FDC639EC8793122EA166E33C811D228D0EC1291CFE6881E759CE4DF4A55');
INSERT INTO "events" VALUES(177,36,28,'{"at":"2026-11-28T04:45:14.462Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"repaired","override":null,"to":"closed"},"number":28,"ticketId":"XV44-BZBE-A7DC","type":"transition"}',X'BC5BDE2F49C4F9811FFC9A601AF27364F03725B7A421382E7BA6AF8F3D7D1102');
INSERT INTO "events" VALUES(178,37,1,'{"at":"2026-11-28T04:45:14.463Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"9f19a96a09bd52fe0bdda62aa9e3f482d520f482e488a1bd7f7192a8d4b0264f","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"f8b67d4777f6369867670ebdb1f274c7f2c750d61ef052002c5917fe6b117546","id":11,"name":"37ad51bfb4bc8f079f6c9639710d6858513a45a1184cf6f26dcceb964c306747","phone":null},"diagnosisBy":"2026-12-01T04:45:14.463Z","equipment":{"brand":"Unknown","category":"camera","id":37,"model":"DSLR/video camera","serialNumber":"DEMO-e099a073-11"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"Andet ~ VHS Camera","id":1}],"visitId":null},"number":1,"ticketId":"7K6H-2DAT-GB20","type":"checkIn"}',X'AC0AD20C6FDE4F8C6B1A4E3A324DC94CE508CE86B9A848686BEE0440AC85D11A');
INSERT INTO "events" VALUES(179,37,2,'{"at":"2026-11-28T04:45:14.464Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"7K6H-2DAT-GB20","type":"transition"}',X'BA8589B1CB3EE7AEF0478294B3B86F78797D104FA0ABD3085EA843750460209D');
INSERT INTO "events" VALUES(180,37,3,'{"at":"2026-11-28T04:45:14.486Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"7K6H-2DAT-GB20","type":"finding"}',X'D20520BF28E25E4F9CFE12F81724603F10442A3622140BC2076F6027D683C7D8');
INSERT INTO "events" VALUES(181,37,4,'{"at":"2026-11-28T04:45:14.486Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"c725ec440d4c75129a9209e47d0476f522a5bbaf26362824b8dbab4fbb1a8ee4","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"depot","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":4,"ticketId":"7K6H-2DAT-GB20","type":"conditionReport"}',X'C925C37FCB9935A75723041C64D2F2973C9AC785C6D197D28C2CD11DEE116866');
INSERT INTO "events" VALUES(182,37,5,'{"at":"2026-11-28T04:45:14.493Z","by":"Dana-e099a073","data":{"holder":"Carrier","note":null,"number":1,"place":"On the way to the depot"},"number":5,"ticketId":"7K6H-2DAT-GB20","type":"custody"}',X'CDB35B3ECD3E21910F6CFE373361E58BF4FCF7E292E4E0C85A2187D1B59FF6D6');
INSERT INTO "events" VALUES(183,37,6,'{"at":"2026-11-28T04:45:14.494Z","by":"Mara-e099a073","data":{"depot":"Maker''s workshop","depotReference":"RMA-e099a073-11","expectedBackOn":"2026-12-03","from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"atDepot"},"number":6,"ticketId":"7K6H-2DAT-GB20","type":"transition"}',X'F18610E3FCE6DEAA67727C6C075E21EB39F9A5C4EF5E0F12F781A69C546D5835');
INSERT INTO "events" VALUES(184,37,7,'{"at":"2026-11-28T04:45:14.497Z","by":"Dana-e099a073","data":{"holder":"Front desk","note":null,"number":2,"place":"Shelf"},"number":7,"ticketId":"7K6H-2DAT-GB20","type":"custody"}',X'C2279A480EBC06B1DAD7B619F6D1B80F0D18F1F1E02D2C3BC40078BC556589B7');
INSERT INTO "events" VALUES(185,37,8,'{"at":"2026-11-28T04:45:14.506Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":8,"ticketId":"7K6H-2DAT-GB20","type":"conditionReport"}',X'D8CFCEEAC503885ADC567ED8CE50D4DB176EDB6B8AA949E154F76254F4108B43');
INSERT INTO "events" VALUES(186,37,9,'{"at":"2026-11-28T04:45:14.509Z","by":"Tia-e099a073","data":{"from":"atDepot","message":null,"note":null,"outcome":"unrepairable","override":null,"to":"ready"},"number":9,"ticketId":"7K6H-2DAT-GB20","type":"transition"}',X'AABD26AD4D9A9B47E45D688EE687D51B0AE66ABD7835C0995582EECD5A3E55A3');
INSERT INTO "events" VALUES(187,37,10,'{"at":"2026-11-28T04:45:14.514Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"891c73e5eefafee24708f0776bd408b3d63c11fc6fb18eda22e85ed08fb05338","serialNumber":"demo-e099a073-11"},"number":10,"ticketId":"7K6H-2DAT-GB20","type":"handover"}',X'B8C61A75CE12AFE98F13C1BFD3830555B16D3DEF6BE8FF269AF6912978548E36');
INSERT INTO "events" VALUES(188,37,11,'{"at":"2026-11-28T04:45:14.515Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"unrepairable","override":null,"to":"returned"},"number":11,"ticketId":"7K6H-2DAT-GB20","type":"transition"}',X'8A6137C82D15EFC1787D9F05549351C5D0CF5519B9F2CF6B921C379361EEE318');
INSERT INTO "events" VALUES(189,37,12,'{"at":"2026-11-28T04:45:14.521Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"unrepairable","override":null,"to":"closed"},"number":12,"ticketId":"7K6H-2DAT-GB20","type":"transition"}',X'94F71009AD026F50E1B8EE25241D47ABB49E003CF44C7C09C483D5E432EB3488');
INSERT INTO "events" VALUES(190,38,1,'{"at":"2026-11-28T04:45:14.522Z","by":"Dana-e099a073","data":{"conditionReport":null,"customer":{"email":"c8aad21b631cf1046c2a4cc137cb3f0069f8e8e38f1b63aa759c9500748d9982","id":12,"name":"9e60696690fa7d7ee4ee4c54da8cc693d6e3bb7de7879ee0a7c8f7c82ff39d5a","phone":null},"diagnosisBy":null,"equipment":{"brand":"canon","category":"camera","id":38,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-12"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"registered","symptoms":[{"description":"AV-udstyr ~ kamera dig","id":1}],"visitId":null},"number":1,"ticketId":"4A2A-6E3Z-X554","type":"checkIn"}',X'E8E86C43E5202B095779CF7741635DFC5D08EFD1EC8F319461DFC8D07E1031B5');
INSERT INTO "events" VALUES(191,38,2,'{"at":"2026-11-28T04:45:14.524Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"ece1e00316c13291847457c1c5aab8d1dfde1fda3c653bf25b44b5c7ac43e18b","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":2,"ticketId":"4A2A-6E3Z-X554","type":"conditionReport"}',X'9BC611E4E5F98728A8510E6E893ED26F318D67D00CE5207E05C0665049166BCC');
INSERT INTO "events" VALUES(192,38,3,'{"at":"2026-11-28T04:45:14.526Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-01T04:45:14.525Z","kind":"diagnosis","number":1,"originalDueAt":"2026-12-01T04:45:14.525Z","reason":null},"number":3,"ticketId":"4A2A-6E3Z-X554","type":"promise"}',X'622B7D16FD2BF36A1AF0BBE1F2B1E21FB3EDEB0546A5DE2B5607AE3E60240472');
INSERT INTO "events" VALUES(193,38,4,'{"at":"2026-11-28T04:45:14.526Z","by":"Dana-e099a073","data":{"from":"registered","message":null,"note":null,"outcome":null,"override":null,"to":"received"},"number":4,"ticketId":"4A2A-6E3Z-X554","type":"transition"}',X'4A1512D61049CEC0D59B7A2476F8DB495C789F7FC8366459C31C26D3D3254822');
INSERT INTO "events" VALUES(194,38,5,'{"at":"2026-11-28T04:45:14.534Z","by":"Dana-e099a073","data":{"message":"9da2bbf1277e17caa55a3068df732aade95a352d945b39c5545c0f5f7f5e6c51","number":1,"reason":"No charger came with it","until":null},"number":5,"ticketId":"4A2A-6E3Z-X554","type":"hold"}',X'27FF264796CDCCD9F9580814ED5E7251FA419FD6077A920D182B6B21FB19920A');
INSERT INTO "events" VALUES(195,38,6,'{"at":"2026-11-28T04:45:14.535Z","by":"Dana-e099a073","data":{"number":1},"number":6,"ticketId":"4A2A-6E3Z-X554","type":"holdReleased"}',X'9413DDF20963CACCA8779051AAB12F8D3864F7372402087452A31D49FDA0EC29');
INSERT INTO "events" VALUES(196,38,7,'{"at":"2026-11-28T04:45:14.536Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":7,"ticketId":"4A2A-6E3Z-X554","type":"transition"}',X'C162EC47F0DE927E075BDAF58B691369828CD202D66A030EDA76392C0D2ACF54');
INSERT INTO "events" VALUES(197,38,8,'{"at":"2026-11-28T04:45:14.536Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":8,"ticketId":"4A2A-6E3Z-X554","type":"finding"}',X'3A1D16B7E6B45CD3ADF97C4F394FBB5693AC7E610A62B26945E754A803B367BF');
INSERT INTO "events" VALUES(198,38,9,'{"at":"2026-11-28T04:45:14.537Z","by":"Theo-e099a073","data":{"coverage":"outOfWarranty","reason":"As the papers of the unit say","until":null},"number":9,"ticketId":"4A2A-6E3Z-X554","type":"coverage"}',X'AC6087E9B3C4384A9D405A8D705BC15844CB8AD09E81611870F090D44EF3C4F6');
INSERT INTO "events" VALUES(199,38,10,'{"at":"2026-11-28T04:45:14.538Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":10950,"partNumber":null,"quantity":1,"reason":null,"tax":2081,"taxBasisPoints":1900,"total":13031,"unitPrice":10950}],"net":10950,"tax":2081,"title":"Repair","total":13031}],"problem":"AV-udstyr ~ kamera dig","repairBy":"2026-12-08T04:45:14.537Z","ticketId":"4A2A-6E3Z-X554","validUntil":"2026-12-05T04:45:14.537Z","work":"Repair and adjust"},"omitted":[]},"number":10,"ticketId":"4A2A-6E3Z-X554","type":"quote"}',X'331329B78E684DE2CA3D60C66B6E4AE006AFE02B09232B1FB9E6BFF57E18560A');
INSERT INTO "events" VALUES(200,38,11,'{"at":"2026-11-28T04:45:14.546Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":10950,"partNumber":null,"quantity":1,"reason":null,"tax":2081,"taxBasisPoints":1900,"total":13031,"unitPrice":10950}],"net":10950,"tax":2081,"title":"Repair","total":13031}],"problem":"AV-udstyr ~ kamera dig","repairBy":"2026-12-08T04:45:14.537Z","ticketId":"4A2A-6E3Z-X554","validUntil":"2026-12-05T04:45:14.537Z","work":"Repair and adjust"},"digest":"b11e704ef0ea499ac7738d016a93a9b203946b1772c3680a3362925ae46f7365","omitted":[]},"number":11,"ticketId":"4A2A-6E3Z-X554","type":"quoteSent"}',X'A64E5AB11B512DF558460C25F193CFD3FCBE51CE6C3B493DA73BAEAEA1E1B56D');
INSERT INTO "events" VALUES(201,38,12,'{"at":"2026-11-28T04:45:14.546Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:14.537Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:14.537Z","reason":null},"number":12,"ticketId":"4A2A-6E3Z-X554","type":"promise"}',X'7C12A08FA6591C8E63363999DC986CA46E61959314E428CA77C1E8F43DCD1AC2');
INSERT INTO "events" VALUES(202,38,13,'{"at":"2026-11-28T04:45:14.550Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":13,"ticketId":"4A2A-6E3Z-X554","type":"transition"}',X'54FA99D619F5CB88754F72CC83E521003DA823BC3A5DA0FD840FBDAC4898C457');
INSERT INTO "events" VALUES(203,38,14,'{"at":"2026-11-28T04:45:14.551Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"0878ed9e35da8240105b9ad9bdf74ff208085298f178757efd2fbeed9134d19e","decision":"approve","digest":"b11e704ef0ea499ac7738d016a93a9b203946b1772c3680a3362925ae46f7365","optionId":"a","optionsRead":["a"],"phone":"0529205ca5e1b99d12bf8be6f59f536e75bcf296dae49471bbb944bd739c82d3","quote":1,"takenBy":"Dana-e099a073","total":13031},"number":14,"ticketId":"4A2A-6E3Z-X554","type":"decision"}',X'DE322D3F1EE753AA840D05D807ADDEA9D95DDCA0D6BCEBF1E9A18C8CEFE95C70');
INSERT INTO "events" VALUES(204,38,15,'{"at":"2026-11-28T04:45:14.551Z","by":"Dana-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":null,"override":null,"to":"approved"},"number":15,"ticketId":"4A2A-6E3Z-X554","type":"transition"}',X'DAFAD255B6A26950E183D140BB2EEA7B2BF51E3A335CE55494690477EC36D88D');
INSERT INTO "events" VALUES(205,38,16,'{"at":"2026-11-28T04:45:14.552Z","by":"Theo-e099a073","data":{"from":"approved","message":null,"note":null,"outcome":null,"override":null,"to":"inRepair"},"number":16,"ticketId":"4A2A-6E3Z-X554","type":"transition"}',X'57DF49B9CC1A989361444268223C1AF9DBCFD34333E8798FBB2E9CF3C8E44D04');
INSERT INTO "events" VALUES(206,38,17,'{"at":"2026-11-28T04:45:14.562Z","by":"Theo-e099a073","data":{"cost":4343,"description":"Repaired and adjusted","minutes":40,"number":1,"parts":[],"price":13031},"number":17,"ticketId":"4A2A-6E3Z-X554","type":"work"}',X'79FB71006BD9924E31FD526C8B535EBA451296445C8185BCD0906719AE9F19DC');
INSERT INTO "events" VALUES(207,38,18,'{"at":"2026-11-28T04:45:14.574Z","by":"Theo-e099a073","data":{"from":"inRepair","message":null,"note":null,"outcome":null,"override":null,"to":"qualityCheck"},"number":18,"ticketId":"4A2A-6E3Z-X554","type":"transition"}',X'C69F0F882AB8A5F4F9F063567247354A910CC04EE8E871F74C51BFEC09D95884');
INSERT INTO "events" VALUES(208,38,19,'{"at":"2026-11-28T04:45:14.589Z","by":"Tia-e099a073","data":{"function":null,"note":null,"number":1,"result":"pass","symptomId":1},"number":19,"ticketId":"4A2A-6E3Z-X554","type":"test"}',X'5FE06A1DED091F70B024C0AE2FAF8D3A14CA6AB66E2980AE91A866EC78377FEE');
INSERT INTO "events" VALUES(209,38,20,'{"at":"2026-11-28T04:45:14.598Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"pass"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":20,"ticketId":"4A2A-6E3Z-X554","type":"conditionReport"}',X'99B982715BEFA0CAA7662221CD9371241E7D9D2ED1289433773CEBFCFDE02C14');
INSERT INTO "events" VALUES(210,38,21,'{"at":"2026-11-28T04:45:14.609Z","by":"Tia-e099a073","data":{"accessory":null,"after":"pass","before":"fail","explanation":"Repaired","function":"Takes a picture","noteAfter":null,"noteBefore":null,"number":1,"zone":null},"number":21,"ticketId":"4A2A-6E3Z-X554","type":"explanation"}',X'097310AECED67ACFBCEBB7D2F513E8F1A4116CF2F4EB9B2C7776841A01EA989A');
INSERT INTO "events" VALUES(211,38,22,'{"at":"2026-11-28T04:45:14.611Z","by":"Tia-e099a073","data":{"from":"qualityCheck","message":null,"note":null,"outcome":"repaired","override":null,"to":"ready"},"number":22,"ticketId":"4A2A-6E3Z-X554","type":"transition"}',X'E9369175C91148E5732A5FAF7EB798922F421A89F1FC2329FFE3639B060DFA0A');
INSERT INTO "events" VALUES(212,38,23,'{"at":"2026-11-28T04:45:14.612Z","by":"Dana-e099a073","data":{"amount":13031,"currency":"EUR","method":"card","number":1,"reference":null},"number":23,"ticketId":"4A2A-6E3Z-X554","type":"payment"}',X'5BF10C0EAE4DCEA04BFC823EE058EC3B97661849E59855BCB512710CD5B16727');
INSERT INTO "events" VALUES(213,38,24,'{"at":"2026-11-28T04:45:14.613Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"2a0dad0ceaff821a87503884dcfaa4b00fa567ae5864d1159ca3515809da37fe","serialNumber":"demo-e099a073-12"},"number":24,"ticketId":"4A2A-6E3Z-X554","type":"handover"}',X'66575AF06B6F170ACFD4DD0CC8011E2398530C335B4366B8D346E12679F07562');
INSERT INTO "events" VALUES(214,38,25,'{"at":"2026-11-28T04:45:14.614Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"repaired","override":null,"to":"returned"},"number":25,"ticketId":"4A2A-6E3Z-X554","type":"transition"}',X'5D60C5E97546A1C2C29046DD494B3E25808070714066C62F032D5356965D9570');
INSERT INTO "events" VALUES(215,38,26,'{"at":"2026-11-28T04:45:14.624Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"repaired","override":null,"to":"closed"},"number":26,"ticketId":"4A2A-6E3Z-X554","type":"transition"}',X'9AEFC7A02217A16C8F6C3CBE0AC339B433F68050B68CF8111F5BE64C8DAD8F76');
INSERT INTO "events" VALUES(216,39,1,'{"at":"2026-11-28T04:45:14.627Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"e6376445b2d3afeedd69d106b2c128f797e99d4ec98566e84cf9918c382a287a","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"c5bb6c3a4e6b04f55f1a184e4409ef1314f60a8fcf37962a693f9e6cdbd5aedb","id":13,"name":"c69aee22398927865fc82543807b5b59f4037be200c3a3b5da4044c616ab8f5a","phone":null},"diagnosisBy":"2026-12-01T04:45:14.627Z","equipment":{"brand":"Sony","category":"camera","id":39,"model":"DSLR/video camera","serialNumber":"DEMO-e099a073-13"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"AV-udstyr ~ Video camcorder vhs","id":1}],"visitId":null},"number":1,"ticketId":"B151-R5PQ-T188","type":"checkIn"}',X'914CE2ED5A2A4A04BB947E6735F7C7E5381C53D1F87DC6D2AAE530ACA7D5B494');
INSERT INTO "events" VALUES(217,39,2,'{"at":"2026-11-28T04:45:14.629Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"B151-R5PQ-T188","type":"transition"}',X'742059ED6B56B2DCCECC46503B0369567A5CD9F246A486CAF4FD633B38D0968E');
INSERT INTO "events" VALUES(218,39,3,'{"at":"2026-11-28T04:45:14.638Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"B151-R5PQ-T188","type":"finding"}',X'36BB36F1306709682EEC9928FB2DD0AE0D415171747896F8881B333BB55E3CF5');
INSERT INTO "events" VALUES(219,39,4,'{"at":"2026-11-28T04:45:14.658Z","by":"Theo-e099a073","data":{"coverage":"outOfWarranty","reason":"As the papers of the unit say","until":null},"number":4,"ticketId":"B151-R5PQ-T188","type":"coverage"}',X'A52FD4D451B9690B2BF3929C77F66D3274C4A63ABA710B68ACD47AB7CAA0B01A');
INSERT INTO "events" VALUES(220,39,5,'{"at":"2026-11-28T04:45:14.670Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":11400,"partNumber":null,"quantity":1,"reason":null,"tax":2166,"taxBasisPoints":1900,"total":13566,"unitPrice":11400}],"net":11400,"tax":2166,"title":"Repair","total":13566}],"problem":"AV-udstyr ~ Video camcorder vhs","repairBy":"2026-12-08T04:45:14.669Z","ticketId":"B151-R5PQ-T188","validUntil":"2026-12-05T04:45:14.669Z","work":"Repair and adjust"},"omitted":[]},"number":5,"ticketId":"B151-R5PQ-T188","type":"quote"}',X'769EDF399E03A3DA65B68BE4E35472081DED221F3A8C9A27DF32BF3E99ECAE05');
INSERT INTO "events" VALUES(221,39,6,'{"at":"2026-11-28T04:45:14.673Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":11400,"partNumber":null,"quantity":1,"reason":null,"tax":2166,"taxBasisPoints":1900,"total":13566,"unitPrice":11400}],"net":11400,"tax":2166,"title":"Repair","total":13566}],"problem":"AV-udstyr ~ Video camcorder vhs","repairBy":"2026-12-08T04:45:14.669Z","ticketId":"B151-R5PQ-T188","validUntil":"2026-12-05T04:45:14.669Z","work":"Repair and adjust"},"digest":"dcc5aee48c531a2b4c0bdeba033d0b5f8084e694b528b4278450e3ef0810fb1b","omitted":[]},"number":6,"ticketId":"B151-R5PQ-T188","type":"quoteSent"}',X'B13507DCBF6CB9B13BB57E9E0A1F9C0E7B2F7C12666CD07B881FABF1B06BFB97');
INSERT INTO "events" VALUES(222,39,7,'{"at":"2026-11-28T04:45:14.673Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:14.669Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:14.669Z","reason":null},"number":7,"ticketId":"B151-R5PQ-T188","type":"promise"}',X'3F4B5D9452327816708FFDF65AA18F431F93A31B90E1EC3006C3152C97B14C85');
INSERT INTO "events" VALUES(223,39,8,'{"at":"2026-11-28T04:45:14.686Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":8,"ticketId":"B151-R5PQ-T188","type":"transition"}',X'3A06205C0B6B9E9CE5CBAC6EF764298B35DCD6AAD1968B8C974C82E24A33276F');
INSERT INTO "events" VALUES(224,39,9,'{"at":"2026-11-28T04:45:14.694Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"f5bb7ecd407c5596bb20dbef1658e6b87fe19af78bc1767ca05ee9bb902576b4","decision":"approve","digest":"dcc5aee48c531a2b4c0bdeba033d0b5f8084e694b528b4278450e3ef0810fb1b","optionId":"a","optionsRead":["a"],"phone":"7f8805ae01922a3393cf2b28be35f85803fb5fb2bc05e52d6f88e92881ef8ce3","quote":1,"takenBy":"Dana-e099a073","total":13566},"number":9,"ticketId":"B151-R5PQ-T188","type":"decision"}',X'45D375DDB4E6FD26BE92BAAF7D42ED9798F17A84F76D70CDAACD4E77454F57FB');
INSERT INTO "events" VALUES(225,39,10,'{"at":"2026-11-28T04:45:14.694Z","by":"Dana-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":null,"override":null,"to":"approved"},"number":10,"ticketId":"B151-R5PQ-T188","type":"transition"}',X'83D4669A48F8AE87AC7384125B952FFB7A5FD495B9480EBB8D51D6454F4519C6');
INSERT INTO "events" VALUES(226,39,11,'{"at":"2026-11-28T04:45:14.706Z","by":"Theo-e099a073","data":{"from":"approved","message":null,"note":null,"outcome":null,"override":null,"to":"inRepair"},"number":11,"ticketId":"B151-R5PQ-T188","type":"transition"}',X'17ACA00383104A61128D58CA57C73BCBEB819FEE86E40E61777A61B83F3C3437');
INSERT INTO "events" VALUES(227,39,12,'{"at":"2026-11-28T04:45:14.718Z","by":"Theo-e099a073","data":{"cost":4522,"description":"Repaired and adjusted","minutes":40,"number":1,"parts":[],"price":13566},"number":12,"ticketId":"B151-R5PQ-T188","type":"work"}',X'669887AFDD36B7019AF15C6C836B6FEE46D0D118C742ED86E104D4CC2A17FF35');
INSERT INTO "events" VALUES(228,39,13,'{"at":"2026-11-28T04:45:14.724Z","by":"Theo-e099a073","data":{"from":"inRepair","message":null,"note":null,"outcome":null,"override":null,"to":"qualityCheck"},"number":13,"ticketId":"B151-R5PQ-T188","type":"transition"}',X'341526C4981DD86562F2C20345805D5B743B09866444DACD87E921CAABEAA8DD');
INSERT INTO "events" VALUES(229,39,14,'{"at":"2026-11-28T04:45:14.738Z","by":"Tia-e099a073","data":{"function":null,"note":null,"number":1,"result":"fail","symptomId":1},"number":14,"ticketId":"B151-R5PQ-T188","type":"test"}',X'39619147AF9810B4DF7F4F49567D5D6C5D49A85464B749F017636E7330803314');
INSERT INTO "events" VALUES(230,39,15,'{"at":"2026-11-28T04:45:14.757Z","by":"Theo-e099a073","data":{"from":"qualityCheck","message":null,"note":null,"outcome":null,"override":null,"to":"inRepair"},"number":15,"ticketId":"B151-R5PQ-T188","type":"transition"}',X'69187E445452C13DC514D34E64E9C05C77875DD777EA27BD8D18A8D1ADD314D1');
INSERT INTO "events" VALUES(231,39,16,'{"at":"2026-11-28T04:45:14.774Z","by":"Theo-e099a073","data":{"cost":0,"description":"Repaired and adjusted","minutes":40,"number":2,"parts":[],"price":0},"number":16,"ticketId":"B151-R5PQ-T188","type":"work"}',X'A5D8C411C542D5B41774749A354CEF3D02E51DFE678BFE3070B85889D92487BF');
INSERT INTO "events" VALUES(232,39,17,'{"at":"2026-11-28T04:45:14.782Z","by":"Theo-e099a073","data":{"from":"inRepair","message":null,"note":null,"outcome":null,"override":null,"to":"qualityCheck"},"number":17,"ticketId":"B151-R5PQ-T188","type":"transition"}',X'D53A57EE0226AF2F0E4897E644ABB4FEA0AB057D01BC05E36D591F460BEF2B9E');
INSERT INTO "events" VALUES(233,39,18,'{"at":"2026-11-28T04:45:14.802Z","by":"Tia-e099a073","data":{"function":null,"note":null,"number":2,"result":"pass","symptomId":1},"number":18,"ticketId":"B151-R5PQ-T188","type":"test"}',X'F48D3079F5726DE3D81CF2F58CD79D91658DBBCFD316BBA0F99BDF0ECE24C524');
INSERT INTO "events" VALUES(234,39,19,'{"at":"2026-11-28T04:45:14.814Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"pass"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":19,"ticketId":"B151-R5PQ-T188","type":"conditionReport"}',X'DAAAD12857DBCE1EBB7ABA29DDDBE46C381231934C4FF5DB6A1EEA9A36579362');
INSERT INTO "events" VALUES(235,39,20,'{"at":"2026-11-28T04:45:14.822Z","by":"Tia-e099a073","data":{"accessory":null,"after":"pass","before":"fail","explanation":"Repaired","function":"Takes a picture","noteAfter":null,"noteBefore":null,"number":1,"zone":null},"number":20,"ticketId":"B151-R5PQ-T188","type":"explanation"}',X'E95AEA53467618C5F08B7C60605D0008ECBDD5448C0B8665C4E0351B0F0F3769');
INSERT INTO "events" VALUES(236,39,21,'{"at":"2026-11-28T04:45:14.833Z","by":"Tia-e099a073","data":{"from":"qualityCheck","message":null,"note":null,"outcome":"repaired","override":null,"to":"ready"},"number":21,"ticketId":"B151-R5PQ-T188","type":"transition"}',X'FC4253FF174EF3B6E49E7BD0AA1A802FE8EC0E71786E1D4C07514FD748538E31');
INSERT INTO "events" VALUES(237,39,22,'{"at":"2026-11-28T04:45:14.846Z","by":"Dana-e099a073","data":{"amount":13566,"currency":"EUR","method":"card","number":1,"reference":null},"number":22,"ticketId":"B151-R5PQ-T188","type":"payment"}',X'6197E25C5D8BBACB3B832AD2DD20FDFC869E1B86D494DE7EBA15F9C1ECA47906');
INSERT INTO "events" VALUES(238,39,23,'{"at":"2026-11-28T04:45:14.854Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"235b78ecac3421a40fd5f08e7aedb5644a5021b1d951d4c2ff64205903999820","serialNumber":"demo-e099a073-13"},"number":23,"ticketId":"B151-R5PQ-T188","type":"handover"}',X'F11E2C51E0DC91AB5BA9C87E37B554182C7888D92E6055D8151EE421DA80FAC6');
INSERT INTO "events" VALUES(239,39,24,'{"at":"2026-11-28T04:45:14.864Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"repaired","override":null,"to":"returned"},"number":24,"ticketId":"B151-R5PQ-T188","type":"transition"}',X'CA3F99FD3734E570B302D4B7323B77BC5EFF32156993D22850521E7F5E1D2D31');
INSERT INTO "events" VALUES(240,39,25,'{"at":"2026-11-28T04:45:14.878Z","by":"customer","data":{"comment":"a096ea886371609b518a7bbb53f4483e130797579a29602613a9b587ce31401e","rating":2,"resolved":false},"number":25,"ticketId":"B151-R5PQ-T188","type":"feedback"}',X'D445B8CEC6CAC15350BC6571CF3CC31652D80966F4E16A29CEF1C99C967DF803');
INSERT INTO "events" VALUES(241,39,26,'{"at":"2026-11-28T04:45:14.878Z","by":"customer","data":{"author":"3ba6a54d25ed6419087b7782c32434c6752eaca2708e0622e79c25ddfffad2cc","channel":"feedback","complaintId":1,"firstResponseDueAt":"2026-11-28T05:15:14.878Z","postedAt":"2026-11-28T04:45:14.878Z","summary":"55482ccdbd0260d3b232f9a403729749dbc95b931c537fb955e9915b8dc86d33","url":null},"number":26,"ticketId":"B151-R5PQ-T188","type":"complaint"}',X'55FBCC9E24E047B9C581E041F6C66D45B6E3EE1FDE7978D2434C7CBE4382CD80');
INSERT INTO "events" VALUES(242,39,27,'{"at":"2026-11-28T04:45:14.881Z","by":"Mara-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"repaired","override":{"gates":["complaints-resolved"],"reason":"Talked on the phone: it comes back for another look"},"to":"closed"},"number":27,"ticketId":"B151-R5PQ-T188","type":"transition"}',X'65857E102F1FA64E13325799D86BB73899B62F34B2CF4AC30E60ED397E8BB845');
INSERT INTO "events" VALUES(243,40,1,'{"at":"2026-11-28T04:45:14.883Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"ab2b904259c696708cd95b14c6ff9942dadf4b26539ee5f7aa2b022a8cb3579d","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"45f60229143d52e0b7575a3735ef3f2b019e28639514e940944cfec88c86c2c3","id":14,"name":"fe5928a8864aa5b17c55e33470c18e9d846152944e3c2c574b943fa20fd2d732","phone":null},"diagnosisBy":"2026-12-01T04:45:14.882Z","equipment":{"brand":"Sigma","category":"camera","id":40,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-14"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"AV-udstyr ~ Kamera","id":1}],"visitId":null},"number":1,"ticketId":"CBZZ-Y3Z1-VJMV","type":"checkIn"}',X'F784AAB68BE7133A29D72592DD02D5E242EE4AFD9D85165C71C0AB271DEFBBBE');
INSERT INTO "events" VALUES(244,40,2,'{"at":"2026-11-28T04:45:14.884Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"CBZZ-Y3Z1-VJMV","type":"transition"}',X'73F985D9939EC032FA59526CA7FD97CF31B81FDF0E382C32FE8E7E17A4BB3176');
INSERT INTO "events" VALUES(245,40,3,'{"at":"2026-11-28T04:45:14.884Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"CBZZ-Y3Z1-VJMV","type":"finding"}',X'CB318ECAF1B524E8D48E4AC455E0D2128BE8E4462714093D36052209F3D87207');
INSERT INTO "events" VALUES(246,40,4,'{"at":"2026-11-28T04:45:14.885Z","by":"Theo-e099a073","data":{"coverage":"outOfWarranty","reason":"As the papers of the unit say","until":null},"number":4,"ticketId":"CBZZ-Y3Z1-VJMV","type":"coverage"}',X'8273D93F65A98AAB893379A9327558165E7E99AB559E18BA446A9A49FF23F069');
INSERT INTO "events" VALUES(247,40,5,'{"at":"2026-11-28T04:45:14.885Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":11850,"partNumber":null,"quantity":1,"reason":null,"tax":2252,"taxBasisPoints":1900,"total":14102,"unitPrice":11850}],"net":11850,"tax":2252,"title":"Repair","total":14102}],"problem":"AV-udstyr ~ Kamera","repairBy":"2026-12-08T04:45:14.885Z","ticketId":"CBZZ-Y3Z1-VJMV","validUntil":"2026-12-05T04:45:14.885Z","work":"Repair and adjust"},"omitted":[]},"number":5,"ticketId":"CBZZ-Y3Z1-VJMV","type":"quote"}',X'58FEB4ADC0D27876AADCD7E722BA22ADD6B5EDC4A828DD91D6E74197E87B5A03');
INSERT INTO "events" VALUES(248,40,6,'{"at":"2026-11-28T04:45:14.886Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":11850,"partNumber":null,"quantity":1,"reason":null,"tax":2252,"taxBasisPoints":1900,"total":14102,"unitPrice":11850}],"net":11850,"tax":2252,"title":"Repair","total":14102}],"problem":"AV-udstyr ~ Kamera","repairBy":"2026-12-08T04:45:14.885Z","ticketId":"CBZZ-Y3Z1-VJMV","validUntil":"2026-12-05T04:45:14.885Z","work":"Repair and adjust"},"digest":"381890f760d3bf3e9b31160e6f91e236d271f2a7f6d9487b81b8e3d85408cb67","omitted":[]},"number":6,"ticketId":"CBZZ-Y3Z1-VJMV","type":"quoteSent"}',X'7344861C1A908185AC92572EADA9C7A60D5994110D7CEF941B90C22A54EEBAB5');
INSERT INTO "events" VALUES(249,40,7,'{"at":"2026-11-28T04:45:14.886Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:14.885Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:14.885Z","reason":null},"number":7,"ticketId":"CBZZ-Y3Z1-VJMV","type":"promise"}',X'626DE81169AA3AB70FE19EECC8C22E96723DDDC208A041E876EADB91415F1D4A');
INSERT INTO "events" VALUES(250,40,8,'{"at":"2026-11-28T04:45:14.887Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":8,"ticketId":"CBZZ-Y3Z1-VJMV","type":"transition"}',X'8F473A1F3501A774CF2330695F9FE2ED107C7A50DF26408F66AE5F2B57740D23');
INSERT INTO "events" VALUES(251,40,9,'{"at":"2026-11-28T04:45:14.888Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"5293de1a3a566545c3cadc98a548b45e6880dd5d412dea471c369a2645d46f96","decision":"approve","digest":"381890f760d3bf3e9b31160e6f91e236d271f2a7f6d9487b81b8e3d85408cb67","optionId":"a","optionsRead":["a"],"phone":"2161a42c09e1908bf86fe78ba62c2889b76be16c8719fe426b02c8787a5182c0","quote":1,"takenBy":"Dana-e099a073","total":14102},"number":9,"ticketId":"CBZZ-Y3Z1-VJMV","type":"decision"}',X'26C7A08BA419DA0D55A937CF5C0CD211F9DCD0AE79918A7F5F8FF77CD9018BBF');
INSERT INTO "events" VALUES(252,40,10,'{"at":"2026-11-28T04:45:14.888Z","by":"Dana-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":null,"override":null,"to":"approved"},"number":10,"ticketId":"CBZZ-Y3Z1-VJMV","type":"transition"}',X'0995D1A344E5DE1398A51E672F15F252B57739BECDFFDEF1FE318CD3C0BE691F');
INSERT INTO "events" VALUES(253,40,11,'{"at":"2026-11-28T04:45:14.889Z","by":"Theo-e099a073","data":{"from":"approved","message":null,"note":null,"outcome":null,"override":null,"to":"inRepair"},"number":11,"ticketId":"CBZZ-Y3Z1-VJMV","type":"transition"}',X'412D4E2A279643453155EAD48EDE581B6CBBDE54B2FE396B551EC24C3A355F58');
INSERT INTO "events" VALUES(254,40,12,'{"at":"2026-11-28T04:45:14.889Z","by":"Theo-e099a073","data":{"cost":4700,"description":"Repaired and adjusted","minutes":40,"number":1,"parts":[],"price":14102},"number":12,"ticketId":"CBZZ-Y3Z1-VJMV","type":"work"}',X'161A30A26D3BF02159D17BFA43C06306B49D33765B1285EDC5BB45D924C1B367');
INSERT INTO "events" VALUES(255,40,13,'{"at":"2026-11-28T04:45:14.890Z","by":"Theo-e099a073","data":{"from":"inRepair","message":null,"note":null,"outcome":null,"override":null,"to":"qualityCheck"},"number":13,"ticketId":"CBZZ-Y3Z1-VJMV","type":"transition"}',X'51D5750D396F9DA9594CC1354C0081D97A5ABA89B1365672A7669FAAD3BFC0F0');
INSERT INTO "events" VALUES(256,40,14,'{"at":"2026-11-28T04:45:14.891Z","by":"Tia-e099a073","data":{"function":null,"note":null,"number":1,"result":"pass","symptomId":1},"number":14,"ticketId":"CBZZ-Y3Z1-VJMV","type":"test"}',X'AF9471510CC876290B5325D771E8D213EC84F973FB3D2F371292559E82AA4E3A');
INSERT INTO "events" VALUES(257,40,15,'{"at":"2026-11-28T04:45:14.891Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"pass"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":15,"ticketId":"CBZZ-Y3Z1-VJMV","type":"conditionReport"}',X'4425153634605FB1E88888787AEC5A7707905DB23CE38FD42941480CB44F4F6C');
INSERT INTO "events" VALUES(258,40,16,'{"at":"2026-11-28T04:45:14.892Z","by":"Tia-e099a073","data":{"accessory":null,"after":"pass","before":"fail","explanation":"Repaired","function":"Takes a picture","noteAfter":null,"noteBefore":null,"number":1,"zone":null},"number":16,"ticketId":"CBZZ-Y3Z1-VJMV","type":"explanation"}',X'FD6B142CF1606F6839788DD39DDE5A56F56F52A7E62A4A8EFCF8BF66537FCA62');
INSERT INTO "events" VALUES(259,40,17,'{"at":"2026-11-28T04:45:14.893Z","by":"Tia-e099a073","data":{"from":"qualityCheck","message":null,"note":null,"outcome":"repaired","override":null,"to":"ready"},"number":17,"ticketId":"CBZZ-Y3Z1-VJMV","type":"transition"}',X'E947287B140F2B209FC351B44C465B7241A9DA82793724527B534C508E058209');
INSERT INTO "events" VALUES(260,40,18,'{"at":"2026-11-28T04:45:14.894Z","by":"Dana-e099a073","data":{"amount":14102,"currency":"EUR","method":"card","number":1,"reference":null},"number":18,"ticketId":"CBZZ-Y3Z1-VJMV","type":"payment"}',X'334DB919D0E41A4930BEF98ECE3CE920B9F3797D34128C4BCB4F42CA7147974D');
INSERT INTO "events" VALUES(261,40,19,'{"at":"2026-11-28T04:45:14.896Z","by":"Mara-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"repaired","override":{"gates":["reminders-sent"],"reason":"Three letters were sent by post"},"to":"unclaimed"},"number":19,"ticketId":"CBZZ-Y3Z1-VJMV","type":"transition"}',X'CF387B936D0A90DD7527E2E64C3BE0AD550265AA4260778987248C08795EAA8A');
INSERT INTO "events" VALUES(262,40,20,'{"at":"2026-11-28T04:45:14.906Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"f4da8cba7b0e6aeb6f57c96d2c5605c65059d18db2526988df7d97bf0dee9d56","serialNumber":"demo-e099a073-14"},"number":20,"ticketId":"CBZZ-Y3Z1-VJMV","type":"handover"}',X'3C21623C0FAD80F0338ACC3C7D8D3A03DB096A4144A013A854F8442897FA4641');
INSERT INTO "events" VALUES(263,40,21,'{"at":"2026-11-28T04:45:14.913Z","by":"Dana-e099a073","data":{"from":"unclaimed","message":null,"note":null,"outcome":"repaired","override":null,"to":"returned"},"number":21,"ticketId":"CBZZ-Y3Z1-VJMV","type":"transition"}',X'68415DA616FCC36280AB127F336C96E611BBCD4A1E34773840AAA3F107170D38');
INSERT INTO "events" VALUES(264,40,22,'{"at":"2026-11-28T04:45:14.915Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"repaired","override":null,"to":"closed"},"number":22,"ticketId":"CBZZ-Y3Z1-VJMV","type":"transition"}',X'D9AA017013E817ED2225CFC45E86067BB5B50A1D0A9BA6FDDC35A3F1331A89C4');
INSERT INTO "events" VALUES(265,41,1,'{"at":"2026-11-28T04:45:14.918Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"a3d34bacc8f27a3b2ffaded5a042ed79e47837c164e8d63d8794dfcb50e801ab","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"d29b3d5711a7534c5f74694f2f550bafdd04abf303122a34c6d8af20d97341a1","id":15,"name":"4739cb08e6cdd4df80cd0984a2d1f8dfba8f01a028c1501b394b5db1f1f3af59","phone":null},"diagnosisBy":"2026-12-01T04:45:14.917Z","equipment":{"brand":"Unknown","category":"camera","id":41,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-15"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"AV-udstyr ~ Kamera","id":1}],"visitId":null},"number":1,"ticketId":"N7J8-90PG-7FSR","type":"checkIn"}',X'B310F9027BF27ECB9FD0754A24F40E43886238F071C68202B4B9B3E5DE1BD323');
INSERT INTO "events" VALUES(266,41,2,'{"at":"2026-11-28T04:45:14.926Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":12300,"partNumber":null,"quantity":1,"reason":null,"tax":2337,"taxBasisPoints":1900,"total":14637,"unitPrice":12300}],"net":12300,"tax":2337,"title":"Repair","total":14637}],"problem":"AV-udstyr ~ Kamera","repairBy":"2026-12-08T04:45:14.925Z","ticketId":"N7J8-90PG-7FSR","validUntil":"2026-12-05T04:45:14.925Z","work":"Repair and adjust"},"omitted":[]},"number":2,"ticketId":"N7J8-90PG-7FSR","type":"quote"}',X'963683929571575AB3F67BC69C3AA716CDAC14CB7C489FAA96900D7DD38C75CB');
INSERT INTO "events" VALUES(267,41,3,'{"at":"2026-11-28T04:45:14.927Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":12300,"partNumber":null,"quantity":1,"reason":null,"tax":2337,"taxBasisPoints":1900,"total":14637,"unitPrice":12300}],"net":12300,"tax":2337,"title":"Repair","total":14637}],"problem":"AV-udstyr ~ Kamera","repairBy":"2026-12-08T04:45:14.925Z","ticketId":"N7J8-90PG-7FSR","validUntil":"2026-12-05T04:45:14.925Z","work":"Repair and adjust"},"digest":"43800a9be188b4127d3a28a4409a6c4109fdc26739b74ee56596346e4c8a75ea","omitted":[]},"number":3,"ticketId":"N7J8-90PG-7FSR","type":"quoteSent"}',X'D903833B7C3391E0864C977329BAB96B580332981805FE4017069F36046C43E7');
INSERT INTO "events" VALUES(268,41,4,'{"at":"2026-11-28T04:45:14.927Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:14.925Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:14.925Z","reason":null},"number":4,"ticketId":"N7J8-90PG-7FSR","type":"promise"}',X'4628F0B6E27C59ECD15E9CBDCAE13467BE3A644962F3EC460AF5F7BEBE7B2B4D');
INSERT INTO "events" VALUES(269,41,5,'{"at":"2026-11-28T04:45:14.934Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"30e89cd185d9bbc70d0affe987706bc44223739e56a767ea37b4007597f08086","decision":"approve","digest":"43800a9be188b4127d3a28a4409a6c4109fdc26739b74ee56596346e4c8a75ea","optionId":"a","optionsRead":["a"],"phone":"92aa14a0f6a1affa470c1de642d275e5cfbe52ffc7f82a805bc9102df9cd9664","quote":1,"takenBy":"Dana-e099a073","total":14637},"number":5,"ticketId":"N7J8-90PG-7FSR","type":"decision"}',X'BD72A0BE6A27E3BCC24902C413D019FBFC98FDD48480BB4DA6E23F3BD92DB254');
INSERT INTO "events" VALUES(270,41,6,'{"at":"2026-11-28T04:45:14.934Z","by":"Dana-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"approved"},"number":6,"ticketId":"N7J8-90PG-7FSR","type":"transition"}',X'90318FF1A515FC3BAD1FD17F451722B66C3998947152DFBDF4A92B51DD872E9C');
INSERT INTO "events" VALUES(271,41,7,'{"at":"2026-11-28T04:45:14.954Z","by":"Theo-e099a073","data":{"from":"approved","message":null,"note":null,"outcome":null,"override":null,"to":"inRepair"},"number":7,"ticketId":"N7J8-90PG-7FSR","type":"transition"}',X'BB6F7AD4110E9E41A4810DEAB75496DC6090DCED467C5DBFCE94DD452692AACC');
INSERT INTO "events" VALUES(272,41,8,'{"at":"2026-11-28T04:45:14.957Z","by":"Theo-e099a073","data":{"cost":4879,"description":"Repaired and adjusted","minutes":40,"number":1,"parts":[],"price":14637},"number":8,"ticketId":"N7J8-90PG-7FSR","type":"work"}',X'4189C3DAD7A10B2B342F27436BB964504BE9C0757FD948ECD92F25AA5B3323F6');
INSERT INTO "events" VALUES(273,41,9,'{"at":"2026-11-28T04:45:14.989Z","by":"Theo-e099a073","data":{"from":"inRepair","message":null,"note":null,"outcome":null,"override":null,"to":"qualityCheck"},"number":9,"ticketId":"N7J8-90PG-7FSR","type":"transition"}',X'E9BE7EEF1685C8F5939E3A272A2DD127099C9BB128E31E446A3B2A2054BB6E88');
INSERT INTO "events" VALUES(274,41,10,'{"at":"2026-11-28T04:45:15.001Z","by":"Tia-e099a073","data":{"function":null,"note":null,"number":1,"result":"pass","symptomId":1},"number":10,"ticketId":"N7J8-90PG-7FSR","type":"test"}',X'3D3B7A56DF71B9728DABF955CCE7CD4F97687BF152F4E703E859797C39408A1F');
INSERT INTO "events" VALUES(275,41,11,'{"at":"2026-11-28T04:45:15.010Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"pass"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":11,"ticketId":"N7J8-90PG-7FSR","type":"conditionReport"}',X'7C74C60E1D4D6F97D70DBE7C484FC01E75A098661CE7F69B5845B7CA09DBD26F');
INSERT INTO "events" VALUES(276,41,12,'{"at":"2026-11-28T04:45:15.025Z","by":"Tia-e099a073","data":{"accessory":null,"after":"pass","before":"fail","explanation":"Repaired","function":"Takes a picture","noteAfter":null,"noteBefore":null,"number":1,"zone":null},"number":12,"ticketId":"N7J8-90PG-7FSR","type":"explanation"}',X'4C43A16D57BA3DE7EA6F82AECD7DD07345192278F7EAE6E31045B561A68FFA48');
INSERT INTO "events" VALUES(277,41,13,'{"at":"2026-11-28T04:45:15.045Z","by":"Tia-e099a073","data":{"from":"qualityCheck","message":null,"note":null,"outcome":"repaired","override":null,"to":"ready"},"number":13,"ticketId":"N7J8-90PG-7FSR","type":"transition"}',X'A3EE87C25304F678977C96A7713AF841BD707BA0CD8314B879C616CCA9FAD33A');
INSERT INTO "events" VALUES(278,41,14,'{"at":"2026-11-28T04:45:15.054Z","by":"Dana-e099a073","data":{"amount":14637,"currency":"EUR","method":"card","number":1,"reference":null},"number":14,"ticketId":"N7J8-90PG-7FSR","type":"payment"}',X'CEA4898B219C79B23498B49AC6836AE8B76ED5EB9A5DC15CFA7ADF54BD9FB3A9');
INSERT INTO "events" VALUES(279,41,15,'{"at":"2026-11-28T04:45:15.065Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"632092fa3df592623d12020de7a31df3d471635fc89c3ce8dbdd1adf610e2597","serialNumber":"demo-e099a073-15"},"number":15,"ticketId":"N7J8-90PG-7FSR","type":"handover"}',X'A197A7D91DF6D5656E7D7CBC9D1A96211A8F3C15309C445D22067422ED5EBABC');
INSERT INTO "events" VALUES(280,41,16,'{"at":"2026-11-28T04:45:15.078Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"repaired","override":null,"to":"returned"},"number":16,"ticketId":"N7J8-90PG-7FSR","type":"transition"}',X'21F1596664BF513BF027D5C128D2AD18D38856D50B8DA6E30D78FC2F6E85D141');
INSERT INTO "events" VALUES(281,41,17,'{"at":"2026-11-28T04:45:15.082Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"repaired","override":null,"to":"closed"},"number":17,"ticketId":"N7J8-90PG-7FSR","type":"transition"}',X'4A3DAE277541175AA9CADCB4E43A1270A80FC04CC5E3C1D153619EC0C3D32E84');
INSERT INTO "events" VALUES(282,42,1,'{"at":"2026-11-28T04:45:15.084Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"a2d78cdd6dba13a99385570330be0117aaf3bf53309e0e49596aa8e011a4b575","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"1d288a4f9991167063340f7de2d8a633bca3e1ca4dd85e32c250ec24dee5a0a5","id":16,"name":"d5413faff535009400436e041d84e1703c27ba96115b3e0a3daf0f2d9ce6dc71","phone":null},"diagnosisBy":"2026-12-01T04:45:15.084Z","equipment":{"brand":"Unknown","category":"camera","id":42,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-16"},"notToExceed":{"amount":25500,"currency":"EUR"},"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"AV-udstyr ~ Kamera","id":1}],"visitId":null},"number":1,"ticketId":"9ZRJ-N8H1-MXPG","type":"checkIn"}',X'1BC658764D779A36FFE47655E5709470E2962776B603B3FF7053CD3B71ACFDC4');
INSERT INTO "events" VALUES(283,42,2,'{"at":"2026-11-28T04:45:15.101Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"9ZRJ-N8H1-MXPG","type":"transition"}',X'C0887E55A5CB14FAFAE854076E076CE146049E9A028475C7E649A4BCD7101CB6');
INSERT INTO "events" VALUES(284,42,3,'{"at":"2026-11-28T04:45:15.129Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"9ZRJ-N8H1-MXPG","type":"finding"}',X'D87F0803097E719981FFC92D75C446E2A14C8735BC59712C94D09FC389FB806D');
INSERT INTO "events" VALUES(285,42,4,'{"at":"2026-11-28T04:45:15.130Z","by":"Theo-e099a073","data":{"coverage":"outOfWarranty","reason":"As the papers of the unit say","until":null},"number":4,"ticketId":"9ZRJ-N8H1-MXPG","type":"coverage"}',X'4B56C710BCA2CDB9F1484649C166E773CC735CAFA98FE2CFF34417895E6AE93C');
INSERT INTO "events" VALUES(286,42,5,'{"at":"2026-11-28T04:45:15.131Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":12750,"partNumber":null,"quantity":1,"reason":null,"tax":2423,"taxBasisPoints":1900,"total":15173,"unitPrice":12750}],"net":12750,"tax":2423,"title":"Repair","total":15173}],"problem":"AV-udstyr ~ Kamera","repairBy":"2026-12-08T04:45:15.131Z","ticketId":"9ZRJ-N8H1-MXPG","validUntil":"2026-12-05T04:45:15.131Z","work":"Repair and adjust"},"omitted":[]},"number":5,"ticketId":"9ZRJ-N8H1-MXPG","type":"quote"}',X'F5A192378668A7B389EAB1C5FF3BEACEF4198B1979F68028C842A02B3E35CD9D');
INSERT INTO "events" VALUES(287,42,6,'{"at":"2026-11-28T04:45:15.138Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":12750,"partNumber":null,"quantity":1,"reason":null,"tax":2423,"taxBasisPoints":1900,"total":15173,"unitPrice":12750}],"net":12750,"tax":2423,"title":"Repair","total":15173}],"problem":"AV-udstyr ~ Kamera","repairBy":"2026-12-08T04:45:15.131Z","ticketId":"9ZRJ-N8H1-MXPG","validUntil":"2026-12-05T04:45:15.131Z","work":"Repair and adjust"},"digest":"ffdb20824875f99e2e84fa670ded43b6b96b549f3db6657e7ba608f03f93050d","omitted":[]},"number":6,"ticketId":"9ZRJ-N8H1-MXPG","type":"quoteSent"}',X'CD73FA62752A987074479E8B8C8D9D9E32F70BD5DEE3AE57BAC0026BFF0BE334');
INSERT INTO "events" VALUES(288,42,7,'{"at":"2026-11-28T04:45:15.138Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:15.131Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:15.131Z","reason":null},"number":7,"ticketId":"9ZRJ-N8H1-MXPG","type":"promise"}',X'D7C08FF2542D2FDA6A118E1C326C1F780A75EAA4286C7EF5B4F0721002C23849');
INSERT INTO "events" VALUES(289,42,8,'{"at":"2026-11-28T04:45:15.150Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":8,"ticketId":"9ZRJ-N8H1-MXPG","type":"transition"}',X'60A29A521B75FCFA068EB78BE5002BF145CCFA3BF26B52DE91AD005DAAB862B1');
INSERT INTO "events" VALUES(290,42,9,'{"at":"2026-11-28T04:45:15.150Z","by":"Theo-e099a073","data":{"channel":"notToExceed","currency":"EUR","decidedBy":null,"decision":"approve","digest":"ffdb20824875f99e2e84fa670ded43b6b96b549f3db6657e7ba608f03f93050d","optionId":"a","optionsRead":[],"phone":null,"quote":1,"takenBy":null,"total":15173},"number":9,"ticketId":"9ZRJ-N8H1-MXPG","type":"decision"}',X'2641C7B6567EAE1B62A1DD799F5515EA0440486F6189BADE82B552321AA22C3E');
INSERT INTO "events" VALUES(291,42,10,'{"at":"2026-11-28T04:45:15.150Z","by":"Theo-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":null,"override":null,"to":"approved"},"number":10,"ticketId":"9ZRJ-N8H1-MXPG","type":"transition"}',X'92FA53D9C42910F73F68847F91BFE952F05809B501F0C6772D75602D35140AE6');
INSERT INTO "events" VALUES(292,42,11,'{"at":"2026-11-28T04:45:15.158Z","by":"Theo-e099a073","data":{"from":"approved","message":null,"note":null,"outcome":null,"override":null,"to":"inRepair"},"number":11,"ticketId":"9ZRJ-N8H1-MXPG","type":"transition"}',X'A1EA7AA44EF014F78FBFD3FA37F3A8C9F3D42DA0F28DAE6FC6B431D0815D327A');
INSERT INTO "events" VALUES(293,42,12,'{"at":"2026-11-28T04:45:15.185Z","by":"Theo-e099a073","data":{"cost":5057,"description":"Repaired and adjusted","minutes":40,"number":1,"parts":[],"price":15173},"number":12,"ticketId":"9ZRJ-N8H1-MXPG","type":"work"}',X'8969795040B743259B7832FBF7FFBF9A80DBA655A3C4593152FBEE22D2A416CF');
INSERT INTO "events" VALUES(294,42,13,'{"at":"2026-11-28T04:45:15.188Z","by":"Theo-e099a073","data":{"from":"inRepair","message":null,"note":null,"outcome":null,"override":null,"to":"qualityCheck"},"number":13,"ticketId":"9ZRJ-N8H1-MXPG","type":"transition"}',X'E3B12285E955AEDC52C7AF142DFD35A7FED2972B591445351EC1A389B80AF369');
INSERT INTO "events" VALUES(295,42,14,'{"at":"2026-11-28T04:45:15.209Z","by":"Tia-e099a073","data":{"function":null,"note":null,"number":1,"result":"pass","symptomId":1},"number":14,"ticketId":"9ZRJ-N8H1-MXPG","type":"test"}',X'9918BD31F8FBBD4106A1486BEE9560AE6BB86E77A6586B50DE50F04DDC5A90C3');
INSERT INTO "events" VALUES(296,42,15,'{"at":"2026-11-28T04:45:15.226Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"pass"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":15,"ticketId":"9ZRJ-N8H1-MXPG","type":"conditionReport"}',X'C9035F5662617B6F600F044B9ECF8371CB05597891EED4702CDD8694CE509271');
INSERT INTO "events" VALUES(297,42,16,'{"at":"2026-11-28T04:45:15.246Z","by":"Tia-e099a073","data":{"accessory":null,"after":"pass","before":"fail","explanation":"Repaired","function":"Takes a picture","noteAfter":null,"noteBefore":null,"number":1,"zone":null},"number":16,"ticketId":"9ZRJ-N8H1-MXPG","type":"explanation"}',X'FAEB4F55444F63FDB8D147D581DF053B7A2AF268B6EDDF46FF4B142B8F0DB5CA');
INSERT INTO "events" VALUES(298,42,17,'{"at":"2026-11-28T04:45:15.258Z","by":"Tia-e099a073","data":{"from":"qualityCheck","message":null,"note":null,"outcome":"repaired","override":null,"to":"ready"},"number":17,"ticketId":"9ZRJ-N8H1-MXPG","type":"transition"}',X'F9127E528E4CEC3F797A1DC2963EBA3CBFEF72BCD0237FD21098F402087B2A68');
INSERT INTO "events" VALUES(299,42,18,'{"at":"2026-11-28T04:45:15.270Z","by":"Dana-e099a073","data":{"amount":15173,"currency":"EUR","method":"card","number":1,"reference":null},"number":18,"ticketId":"9ZRJ-N8H1-MXPG","type":"payment"}',X'DE151844191F582E897E348C4C4A92B43E38A2D5AA5AF765E04413B0FF71FC99');
INSERT INTO "events" VALUES(300,42,19,'{"at":"2026-11-28T04:45:15.293Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"22bd8bae1d0738ce49d3e56545042fe6db7c33e96af271b20279bc4e2f84316f","serialNumber":"demo-e099a073-16"},"number":19,"ticketId":"9ZRJ-N8H1-MXPG","type":"handover"}',X'4C65B2D8A1E35B3F77DCA3667E72E5CED9A025F4C0EBC13D271B7570B6B9F2CB');
INSERT INTO "events" VALUES(301,42,20,'{"at":"2026-11-28T04:45:15.306Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"repaired","override":null,"to":"returned"},"number":20,"ticketId":"9ZRJ-N8H1-MXPG","type":"transition"}',X'08B45E8299FE6786A60BD4D140F09E7DB309F214B92A8C8183BD8650C699348F');
INSERT INTO "events" VALUES(302,42,21,'{"at":"2026-11-28T04:45:15.322Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"repaired","override":null,"to":"closed"},"number":21,"ticketId":"9ZRJ-N8H1-MXPG","type":"transition"}',X'31790E06063E8F0146A4B11EB9080E944B22F557031536310A9697CA6633AF8C');
INSERT INTO "events" VALUES(303,43,1,'{"at":"2026-11-28T04:45:15.337Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"d312f2ff2c5162624bdf065239f7ba27c98f44b09f8c58ae321d37bad59af663","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"4f5d29deacf9605c6a2cc8686c29832894f52f3b478e18b8a21f2d51d8e33c8d","id":17,"name":"5c684f7625716ace36ae4d2f44cced9299319b5ae4d1ef4fcd2c85069d1b10be","phone":null},"diagnosisBy":"2026-12-01T04:45:15.333Z","equipment":{"brand":"elmo","category":"camera","id":43,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-17"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"AV-udstyr ~ camera","id":1}],"visitId":null},"number":1,"ticketId":"PA90-059D-T291","type":"checkIn"}',X'CADE815DEEFA022884F137608CDAE0D4BF45F17EB00AE2BF5FEC33BAA44083FB');
INSERT INTO "events" VALUES(304,43,2,'{"at":"2026-11-28T04:45:15.346Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"PA90-059D-T291","type":"transition"}',X'79B548885E313A3D27B1E3B72C85FF30689797E7570938686DA4B208E5B195F3');
INSERT INTO "events" VALUES(305,43,3,'{"at":"2026-11-28T04:45:15.354Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"PA90-059D-T291","type":"finding"}',X'88C5B26B877452D5F1107BC56E0172F566709CF3441A7059EBE6E1BE63B5F55D');
INSERT INTO "events" VALUES(306,43,4,'{"at":"2026-11-28T04:45:15.366Z","by":"Theo-e099a073","data":{"coverage":"goodwill","reason":"As the papers of the unit say","until":null},"number":4,"ticketId":"PA90-059D-T291","type":"coverage"}',X'635A6B6060F97D20B7836A5EE0050DECF5BD4318C40E456C23309F54EFB61404');
INSERT INTO "events" VALUES(307,43,5,'{"at":"2026-11-28T04:45:15.389Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":0,"partNumber":null,"quantity":1,"reason":null,"tax":0,"taxBasisPoints":1900,"total":0,"unitPrice":0}],"net":0,"tax":0,"title":"Repair","total":0}],"problem":"AV-udstyr ~ camera","repairBy":"2026-12-08T04:45:15.381Z","ticketId":"PA90-059D-T291","validUntil":"2026-12-05T04:45:15.381Z","work":"Repair and adjust"},"omitted":[]},"number":5,"ticketId":"PA90-059D-T291","type":"quote"}',X'EF438A6C1C71AAA83487327499E4C4074E09AA04301BD0379F9DA52CA55E2F6C');
INSERT INTO "events" VALUES(308,43,6,'{"at":"2026-11-28T04:45:15.402Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":0,"partNumber":null,"quantity":1,"reason":null,"tax":0,"taxBasisPoints":1900,"total":0,"unitPrice":0}],"net":0,"tax":0,"title":"Repair","total":0}],"problem":"AV-udstyr ~ camera","repairBy":"2026-12-08T04:45:15.381Z","ticketId":"PA90-059D-T291","validUntil":"2026-12-05T04:45:15.381Z","work":"Repair and adjust"},"digest":"d9ce62ea3be6f691a00352b46de734a4ac47d6b3633952ba1bff09f8d89cfbdc","omitted":[]},"number":6,"ticketId":"PA90-059D-T291","type":"quoteSent"}',X'4BD52F95580E946014A3075C65CB6AEE339FDF5E10FF93440CF2A91FB1130AD7');
INSERT INTO "events" VALUES(309,43,7,'{"at":"2026-11-28T04:45:15.402Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:15.381Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:15.381Z","reason":null},"number":7,"ticketId":"PA90-059D-T291","type":"promise"}',X'5098C52C872C1D761EB22DCDC3BB07D539A22FD30FACCE43D6B64E2AD1A3F05B');
INSERT INTO "events" VALUES(310,43,8,'{"at":"2026-11-28T04:45:15.414Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":8,"ticketId":"PA90-059D-T291","type":"transition"}',X'1343D38DE9BA06ADA7E4D334BC22CA01F55A95ABE81862802B35EC2EC1124CF7');
INSERT INTO "events" VALUES(311,43,9,'{"at":"2026-11-28T04:45:15.425Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"3e0cf7cc263043b9f7b1af595e1240360fb3ad24484f66b88147bebf207ddd3d","decision":"approve","digest":"d9ce62ea3be6f691a00352b46de734a4ac47d6b3633952ba1bff09f8d89cfbdc","optionId":"a","optionsRead":["a"],"phone":"34e11be18bb75de0d55f3345a0f82ae7767f413fb603c62848ac49ff2c60d39f","quote":1,"takenBy":"Dana-e099a073","total":0},"number":9,"ticketId":"PA90-059D-T291","type":"decision"}',X'76D76F5314EA5AA950D00E67030DB6A34368F918C3540DB8CDE7E5ACFB07D70B');
INSERT INTO "events" VALUES(312,43,10,'{"at":"2026-11-28T04:45:15.425Z","by":"Dana-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":null,"override":null,"to":"approved"},"number":10,"ticketId":"PA90-059D-T291","type":"transition"}',X'01941AD8DBE9F58CEAB61703DA09E540D00B3317986595DE718A632DA1932F24');
INSERT INTO "events" VALUES(313,43,11,'{"at":"2026-11-28T04:45:15.446Z","by":"Theo-e099a073","data":{"from":"approved","message":null,"note":null,"outcome":null,"override":null,"to":"inRepair"},"number":11,"ticketId":"PA90-059D-T291","type":"transition"}',X'9FB94993C579C1B4664C2955BCEBA9227E2732F3C28BE0F43A4B1D18524FF946');
INSERT INTO "events" VALUES(314,43,12,'{"at":"2026-11-28T04:45:15.469Z","by":"Theo-e099a073","data":{"cost":0,"description":"Repaired and adjusted","minutes":40,"number":1,"parts":[],"price":0},"number":12,"ticketId":"PA90-059D-T291","type":"work"}',X'5D7E885540CA84917451374A45C1A6A097D67625F67AB7EA32EEA0346CB888BD');
INSERT INTO "events" VALUES(315,43,13,'{"at":"2026-11-28T04:45:15.485Z","by":"Theo-e099a073","data":{"from":"inRepair","message":null,"note":null,"outcome":null,"override":null,"to":"qualityCheck"},"number":13,"ticketId":"PA90-059D-T291","type":"transition"}',X'134C15EB9D14BC9CBD6606DC3F9B7BFFBC10C75E0601F749234631B8F2698E23');
INSERT INTO "events" VALUES(316,43,14,'{"at":"2026-11-28T04:45:15.506Z","by":"Tia-e099a073","data":{"function":null,"note":null,"number":1,"result":"pass","symptomId":1},"number":14,"ticketId":"PA90-059D-T291","type":"test"}',X'5779E47E385E31FA87B7FF3C255D670503EAAE83C3BB1A78028FD9DBB208E020');
INSERT INTO "events" VALUES(317,43,15,'{"at":"2026-11-28T04:45:15.522Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"pass"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":15,"ticketId":"PA90-059D-T291","type":"conditionReport"}',X'6E8727EB82B4E8576C6E74895CB13A8392909789970A4B0F6A9AF79FFED95E14');
INSERT INTO "events" VALUES(318,43,16,'{"at":"2026-11-28T04:45:15.530Z","by":"Tia-e099a073","data":{"accessory":null,"after":"pass","before":"fail","explanation":"Repaired","function":"Takes a picture","noteAfter":null,"noteBefore":null,"number":1,"zone":null},"number":16,"ticketId":"PA90-059D-T291","type":"explanation"}',X'80F4D18633F25B6A6390D804A8FF74555596FD0EB727B36576F8C67E50469B8A');
INSERT INTO "events" VALUES(319,43,17,'{"at":"2026-11-28T04:45:15.550Z","by":"Tia-e099a073","data":{"from":"qualityCheck","message":null,"note":null,"outcome":"repaired","override":null,"to":"ready"},"number":17,"ticketId":"PA90-059D-T291","type":"transition"}',X'A6B5F89BB5436364A681D0C85E08B015545EE88C17B7F8834325A594712BDC0A');
INSERT INTO "events" VALUES(320,43,18,'{"at":"2026-11-28T04:45:15.556Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"244ddb21a87d029b6ee044b32849ed548ff74c37e763ae1ff7c38cef5686687d","serialNumber":"demo-e099a073-17"},"number":18,"ticketId":"PA90-059D-T291","type":"handover"}',X'2B507023CE339274A7BF44A7BF5EDBC80981845DEF0C1C6A21C4D65AA65D232A');
INSERT INTO "events" VALUES(321,43,19,'{"at":"2026-11-28T04:45:15.562Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"repaired","override":null,"to":"returned"},"number":19,"ticketId":"PA90-059D-T291","type":"transition"}',X'EC6D9796811C6AAE869B880C84215E76EC3F6E4670559E46540A4BBB6E6872BD');
INSERT INTO "events" VALUES(322,43,20,'{"at":"2026-11-28T04:45:15.570Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"repaired","override":null,"to":"closed"},"number":20,"ticketId":"PA90-059D-T291","type":"transition"}',X'F69D3C6678CD565053B4501BD03EFE2802D24F8A75D9D00FA7DDF81AB2E75976');
INSERT INTO "events" VALUES(323,44,1,'{"at":"2026-11-28T04:45:15.589Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"3f697f0fffda3cc4e80d8159b5f0789ad4f29ce1cdec3c9df7a97d1c2d2454a9","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"b837bc1251726dd3e139aa68e8cdccda8836bb159945bb44afc62539be4bd04e","id":18,"name":"ee55e254e43aaedd6ef94390960179ddf4d8c5afec35a1073fe7c84ee7b3a738","phone":null},"diagnosisBy":"2026-12-01T04:45:15.581Z","equipment":{"brand":"Sony","category":"camera","id":44,"model":"DSLR/video camera","serialNumber":"DEMO-e099a073-18"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"AV-udstyr ~ Videokamera","id":1}],"visitId":null},"number":1,"ticketId":"FQRA-NQSZ-8K5X","type":"checkIn"}',X'DCADA59B931D3EE20A1DD98536BB89EA52C955EE163CC40597EE8080D1B62BCF');
INSERT INTO "events" VALUES(324,44,2,'{"at":"2026-11-28T04:45:15.591Z","by":"Dana-e099a073","data":{"bytes":67,"height":1,"mediaType":"image/png","number":1,"photoId":1,"sha256":"a1abfd410973b0111c215baa879b9edcd739e601659ba44168269767cc2e9108","width":1},"number":2,"ticketId":"FQRA-NQSZ-8K5X","type":"photo"}',X'CF5AAF4B3691DFA7805A9312ECD7AA620F6002C7370A00252259D988B7D7844B');
INSERT INTO "events" VALUES(325,44,3,'{"at":"2026-11-28T04:45:15.605Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":3,"ticketId":"FQRA-NQSZ-8K5X","type":"transition"}',X'2704966B83CEE47947AE1E5A367FCB539219B267BA87CBF6A04B5C331B9C24B0');
INSERT INTO "events" VALUES(326,44,4,'{"at":"2026-11-28T04:45:15.617Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":4,"ticketId":"FQRA-NQSZ-8K5X","type":"finding"}',X'0BF0799B3CE14FB1880E46ED188FC1669A3A226EEE58686AA455F606EDB79035');
INSERT INTO "events" VALUES(327,44,5,'{"at":"2026-11-28T04:45:15.631Z","by":"Theo-e099a073","data":{"coverage":"outOfWarranty","reason":"As the papers of the unit say","until":null},"number":5,"ticketId":"FQRA-NQSZ-8K5X","type":"coverage"}',X'E8BD7B09F8DB6E278AA1ADC88CB87A3068094E259EC9C01EC3ADF655DA46A82D');
INSERT INTO "events" VALUES(328,44,6,'{"at":"2026-11-28T04:45:15.634Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":6000,"partNumber":null,"quantity":1,"reason":null,"tax":1140,"taxBasisPoints":1900,"total":7140,"unitPrice":6000}],"net":6000,"tax":1140,"title":"Repair","total":7140}],"problem":"AV-udstyr ~ Videokamera","repairBy":"2026-12-08T04:45:15.633Z","ticketId":"FQRA-NQSZ-8K5X","validUntil":"2026-12-05T04:45:15.633Z","work":"Repair and adjust"},"omitted":[]},"number":6,"ticketId":"FQRA-NQSZ-8K5X","type":"quote"}',X'285AD20F882F75B6846CD1900C0A1F5C3D98973661DDF6B0F4E7E6936D6E1B12');
INSERT INTO "events" VALUES(329,44,7,'{"at":"2026-11-28T04:45:15.641Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":6000,"partNumber":null,"quantity":1,"reason":null,"tax":1140,"taxBasisPoints":1900,"total":7140,"unitPrice":6000}],"net":6000,"tax":1140,"title":"Repair","total":7140}],"problem":"AV-udstyr ~ Videokamera","repairBy":"2026-12-08T04:45:15.633Z","ticketId":"FQRA-NQSZ-8K5X","validUntil":"2026-12-05T04:45:15.633Z","work":"Repair and adjust"},"digest":"76d34d2ae1370cfbef94fbdc9530b9bb7785fecfa6ca88fb2727714cf8e4b130","omitted":[]},"number":7,"ticketId":"FQRA-NQSZ-8K5X","type":"quoteSent"}',X'57BFEC643EC87B99B8EB723F5EC85651A48D93455B365E6B929251FBEF8BAF13');
INSERT INTO "events" VALUES(330,44,8,'{"at":"2026-11-28T04:45:15.641Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:15.633Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:15.633Z","reason":null},"number":8,"ticketId":"FQRA-NQSZ-8K5X","type":"promise"}',X'3B5D89FA065D2DC869CD98FDFA262DCDAE88D5F7F2396BED4019AFDB97B7050F');
INSERT INTO "events" VALUES(331,44,9,'{"at":"2026-11-28T04:45:15.650Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":9,"ticketId":"FQRA-NQSZ-8K5X","type":"transition"}',X'E5E76BA75D337A49B53DB5AC5D62CDD0693232F4962B3694F7D6B40B7BDCA0D7');
INSERT INTO "events" VALUES(332,44,10,'{"at":"2026-11-28T04:45:15.652Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"875d7a4b4e9f248a9213c87ea42ab558c3e9e00c911b3ae663d174377bb3c014","decision":"approve","digest":"76d34d2ae1370cfbef94fbdc9530b9bb7785fecfa6ca88fb2727714cf8e4b130","optionId":"a","optionsRead":["a"],"phone":"b4c78de8f507b39286024bb13f82b56f8aebc5eb836e8353834d4016ee7cedc7","quote":1,"takenBy":"Dana-e099a073","total":7140},"number":10,"ticketId":"FQRA-NQSZ-8K5X","type":"decision"}',X'110229AC8B20AC19BD0BC49C46569BD33839CD8DC897B5178E04F36A9843F254');
INSERT INTO "events" VALUES(333,44,11,'{"at":"2026-11-28T04:45:15.652Z","by":"Dana-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":null,"override":null,"to":"approved"},"number":11,"ticketId":"FQRA-NQSZ-8K5X","type":"transition"}',X'6F75049CC8D854C2435C1C8A4FF2FFCE6FD7D2D602F293559A0D266BE16D5F34');
INSERT INTO "events" VALUES(334,44,12,'{"at":"2026-11-28T04:45:15.656Z","by":"Theo-e099a073","data":{"from":"approved","message":null,"note":null,"outcome":null,"override":null,"to":"inRepair"},"number":12,"ticketId":"FQRA-NQSZ-8K5X","type":"transition"}',X'1A4B70E1852C73C080A7B5DAF4BEE4742386470258A9881E8CC02FC060A1DEDC');
INSERT INTO "events" VALUES(335,44,13,'{"at":"2026-11-28T04:45:15.664Z","by":"Theo-e099a073","data":{"cost":2380,"description":"Repaired and adjusted","minutes":40,"number":1,"parts":[],"price":7140},"number":13,"ticketId":"FQRA-NQSZ-8K5X","type":"work"}',X'CF77249BE434770E282F2636A73C287C2367497D0DF3FDA6E387D48E5B84AF16');
INSERT INTO "events" VALUES(336,44,14,'{"at":"2026-11-28T04:45:15.665Z","by":"Theo-e099a073","data":{"from":"inRepair","message":null,"note":null,"outcome":null,"override":null,"to":"qualityCheck"},"number":14,"ticketId":"FQRA-NQSZ-8K5X","type":"transition"}',X'7E01AD07C5CF4C0579E4779E2041B60A469C87DF76A3FD0329A857C55E100FA4');
INSERT INTO "events" VALUES(337,44,15,'{"at":"2026-11-28T04:45:15.674Z","by":"Tia-e099a073","data":{"function":null,"note":null,"number":1,"result":"pass","symptomId":1},"number":15,"ticketId":"FQRA-NQSZ-8K5X","type":"test"}',X'6A739B17C01A29541A5373C09D1E5ECCB535A530EAB975602268BCF2C51657C0');
INSERT INTO "events" VALUES(338,44,16,'{"at":"2026-11-28T04:45:15.679Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"pass"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"scratched","note":"2 mm, by the shutter","zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":16,"ticketId":"FQRA-NQSZ-8K5X","type":"conditionReport"}',X'9EFE797BA2C14251E88A134D1A5484D3A155C8CF6DCB6D6113970F7B907BAF53');
INSERT INTO "events" VALUES(339,44,17,'{"at":"2026-11-28T04:45:15.682Z","by":"Tia-e099a073","data":{"accessory":null,"after":"pass","before":"fail","explanation":"Repaired","function":"Takes a picture","noteAfter":null,"noteBefore":null,"number":1,"zone":null},"number":17,"ticketId":"FQRA-NQSZ-8K5X","type":"explanation"}',X'1EF4AC000F5D7B0F79AAF6F6120C2DF70CD88209DB208584E301507F3154B92E');
INSERT INTO "events" VALUES(340,44,18,'{"at":"2026-11-28T04:45:15.697Z","by":"Dana-e099a073","data":{"bytes":67,"height":1,"mediaType":"image/png","number":2,"photoId":2,"sha256":"a1abfd410973b0111c215baa879b9edcd739e601659ba44168269767cc2e9108","width":1},"number":18,"ticketId":"FQRA-NQSZ-8K5X","type":"photo"}',X'0B5A093035506915CBCE0D174BEB2997C3757445B1EDB72C33BCACBFF789736B');
INSERT INTO "events" VALUES(341,44,19,'{"at":"2026-11-28T04:45:15.706Z","by":"Tia-e099a073","data":{"accessory":null,"description":"Slipped with a tool","foundBy":null,"function":null,"kind":"damage","number":1,"zone":"Top plate"},"number":19,"ticketId":"FQRA-NQSZ-8K5X","type":"incident"}',X'DCEE2643CD0A20827DAB4E5ADC03EADC25BCA79300606E8EF14D2859CA754ED3');
INSERT INTO "events" VALUES(342,44,20,'{"at":"2026-11-28T04:45:15.706Z","by":"Mara-e099a073","data":{"liability":"centre","number":1,"remedy":"A new top plate at the next visit","resolution":"Shown to the customer"},"number":20,"ticketId":"FQRA-NQSZ-8K5X","type":"incidentResolved"}',X'C93F6D185378906739E17DD57A510667F2EA4CA64C0803CED8E90A01A151AF92');
INSERT INTO "events" VALUES(343,44,21,'{"at":"2026-11-28T04:45:15.713Z","by":"Tia-e099a073","data":{"accessory":null,"after":"scratched","before":"ok","explanation":"Scratched here, see the incident","function":null,"noteAfter":"2 mm, by the shutter","noteBefore":null,"number":2,"zone":"Top plate"},"number":21,"ticketId":"FQRA-NQSZ-8K5X","type":"explanation"}',X'8B8266DD0065AF634B3DBFC3BEDBC6BD3479CB5B0DAB55C007D8885D749AE6F3');
INSERT INTO "events" VALUES(344,44,22,'{"at":"2026-11-28T04:45:15.722Z","by":"Tia-e099a073","data":{"from":"qualityCheck","message":null,"note":null,"outcome":"repaired","override":null,"to":"ready"},"number":22,"ticketId":"FQRA-NQSZ-8K5X","type":"transition"}',X'5BC65AAA9D6C14A8EB466417562D881817AC0EB5F285971346C40B88B90D5139');
INSERT INTO "events" VALUES(345,44,23,'{"at":"2026-11-28T04:45:15.726Z","by":"Dana-e099a073","data":{"amount":7140,"currency":"EUR","method":"card","number":1,"reference":null},"number":23,"ticketId":"FQRA-NQSZ-8K5X","type":"payment"}',X'135516465AD4582B833D61515C9E28E20D9E45EE7D6D8A7F0C4C703F1F1E93F1');
INSERT INTO "events" VALUES(346,44,24,'{"at":"2026-11-28T04:45:15.737Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"e4855651af47e71d61716f3800b98584ebf8dc01b8db0a7c5e90098c04d2f9f3","serialNumber":"demo-e099a073-18"},"number":24,"ticketId":"FQRA-NQSZ-8K5X","type":"handover"}',X'E7A5C7D2FE50D92E209F30280006874771F8E5D8AE139D5304395A68F5AE2040');
INSERT INTO "events" VALUES(347,44,25,'{"at":"2026-11-28T04:45:15.740Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"repaired","override":null,"to":"returned"},"number":25,"ticketId":"FQRA-NQSZ-8K5X","type":"transition"}',X'C9B44073EBA7C01A9EADA28C08F48053C6A8E18CF2C22F9569D55F47C0A1F1A6');
INSERT INTO "events" VALUES(348,44,26,'{"at":"2026-11-28T04:45:15.782Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"repaired","override":null,"to":"closed"},"number":26,"ticketId":"FQRA-NQSZ-8K5X","type":"transition"}',X'3D7A16FCAE52FBA3CC656CA4620170AB104DF437D9686FBC636CF11868B332C8');
INSERT INTO "events" VALUES(349,45,1,'{"at":"2026-11-28T04:45:15.783Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"69e4c1729facec0db2a369157db0be0b38e3500ebd18166f31b1993c4141f14c","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"cd1a1443cd8142324bc721838cf16c07638a984a8468d3f6a211f6024178882e","id":19,"name":"2cc24c8afdcfd9643eb6c277736a1f64921a0c0864a89d481c4b3ca80730c3c7","phone":null},"diagnosisBy":"2026-12-01T04:45:15.782Z","equipment":{"brand":"Arlo","category":"camera","id":45,"model":"DSLR/video camera","serialNumber":"DEMO-e099a073-19"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"Husholdningsapparater ~ Video kamera","id":1}],"visitId":null},"number":1,"ticketId":"97PX-FBG4-JWCB","type":"checkIn"}',X'0A55C3C181C696A359351DCBAE85B099DE3F254FD36A6BE52C52355F34930148');
INSERT INTO "events" VALUES(350,45,2,'{"at":"2026-11-28T04:45:15.797Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"97PX-FBG4-JWCB","type":"transition"}',X'EDE22EB8BC72B66F5C4DB7F23BE83378EF31FD1A5276BF958A7449659995A90E');
INSERT INTO "events" VALUES(351,45,3,'{"at":"2026-11-28T04:45:15.810Z","by":"Theo-e099a073","data":{"cause":null,"description":"Not seen in two hours","faultCode":null,"number":1,"reproduced":false,"symptomId":1},"number":3,"ticketId":"97PX-FBG4-JWCB","type":"finding"}',X'E267AAB2071B9CABA39417BDB73F7491FA03689E0161EC9BEA4D97F2E15DBA8A');
INSERT INTO "events" VALUES(352,45,4,'{"at":"2026-11-28T04:45:15.818Z","by":"Tia-e099a073","data":{"function":null,"note":null,"number":1,"result":"notReproduced","symptomId":1},"number":4,"ticketId":"97PX-FBG4-JWCB","type":"test"}',X'6BADC68C340D8C255934D45EB9B4BAC1096A6D4B762852000A7D5BC970E8CE82');
INSERT INTO "events" VALUES(353,45,5,'{"at":"2026-11-28T04:45:15.826Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"qualityCheck"},"number":5,"ticketId":"97PX-FBG4-JWCB","type":"transition"}',X'5EC6EA71F23FBC385830EEBC8C93E20844C78711AAF616BFBFAEF7D3360C5A04');
INSERT INTO "events" VALUES(354,45,6,'{"at":"2026-11-28T04:45:15.838Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":6,"ticketId":"97PX-FBG4-JWCB","type":"conditionReport"}',X'9E7CC6230AC8B7459D672510F02F37B46BAD2A151B7FF71A39B886E30F7E507D');
INSERT INTO "events" VALUES(355,45,7,'{"at":"2026-11-28T04:45:15.845Z","by":"Tia-e099a073","data":{"from":"qualityCheck","message":null,"note":null,"outcome":"noFaultFound","override":null,"to":"ready"},"number":7,"ticketId":"97PX-FBG4-JWCB","type":"transition"}',X'711C87EE27D3AEFBE0C9BF94F59396EEC695EBAE9C979393A684AFA2EB94A1F4');
INSERT INTO "events" VALUES(356,45,8,'{"at":"2026-11-28T04:45:15.858Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"5fdf257556e08874d7cf2d969ae570075a03ba2195422adc044f423b1afbdf88","serialNumber":"demo-e099a073-19"},"number":8,"ticketId":"97PX-FBG4-JWCB","type":"handover"}',X'28AE7F7C05B89C4D8357247CA4F5049828A838C4C899D61DCEDDA6F183987276');
INSERT INTO "events" VALUES(357,45,9,'{"at":"2026-11-28T04:45:15.866Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"noFaultFound","override":null,"to":"returned"},"number":9,"ticketId":"97PX-FBG4-JWCB","type":"transition"}',X'0C0BD9049B38B4A051C4DB766CED8CFFF246E6D3B8A36CFFB40732575F8FDF83');
INSERT INTO "events" VALUES(358,45,10,'{"at":"2026-11-28T04:45:15.874Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"noFaultFound","override":null,"to":"closed"},"number":10,"ticketId":"97PX-FBG4-JWCB","type":"transition"}',X'2E02766A912060DE43196D5118F4F4477DD2EECB69D0E9CB6E0FDC943A8722E0');
INSERT INTO "events" VALUES(359,46,1,'{"at":"2026-11-28T04:45:15.882Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"ea96304f76e812e5a040d315c5c3b3a388ac2c4caf89c89aa0819b4b155fde8e","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"4fd904762248fe6ff155cdc2f9c6319349c3a4882bb474f3da5beeeed7acafe0","id":20,"name":"1c02ef15cd64f0c883907a0583a9a56deede159bc6e6b93bc88cf4e4b4d6e69d","phone":null},"diagnosisBy":"2026-12-01T04:45:15.881Z","equipment":{"brand":"Unknown","category":"camera","id":46,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-20"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"AV-udstyr ~ Kamera","id":1}],"visitId":null},"number":1,"ticketId":"MH7P-TM28-VW38","type":"checkIn"}',X'CFA4A76D0565960C8B11566DDCC122237DE60780E5E61A70325C701C5EA76D48');
INSERT INTO "events" VALUES(360,46,2,'{"at":"2026-11-28T04:45:15.894Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"MH7P-TM28-VW38","type":"transition"}',X'4D1408C597F7C18DC3CD56EF7CE1A68A7DA370FB079F61867D46E4E82D336201');
INSERT INTO "events" VALUES(361,46,3,'{"at":"2026-11-28T04:45:15.902Z","by":"Theo-e099a073","data":{"cause":null,"description":"Not seen in two hours","faultCode":null,"number":1,"reproduced":false,"symptomId":1},"number":3,"ticketId":"MH7P-TM28-VW38","type":"finding"}',X'33F26D86D8DD1ECB60F8EEE4922F90DAEF9320D4DF0B6FF9AF5DA8BF234B83E2');
INSERT INTO "events" VALUES(362,46,4,'{"at":"2026-11-28T04:45:15.908Z","by":"Tia-e099a073","data":{"function":null,"note":null,"number":1,"result":"notReproduced","symptomId":1},"number":4,"ticketId":"MH7P-TM28-VW38","type":"test"}',X'ED07068B54CECE5B31E3AD5A9F9ABF357C4D4F85B47736C067D2190A71F98AEA');
INSERT INTO "events" VALUES(363,46,5,'{"at":"2026-11-28T04:45:15.917Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"qualityCheck"},"number":5,"ticketId":"MH7P-TM28-VW38","type":"transition"}',X'DE3D8FF8FF0B2D61D1C4B57151FF61696837193CB003BFF129831B3F80FDA3F0');
INSERT INTO "events" VALUES(364,46,6,'{"at":"2026-11-28T04:45:15.925Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":6,"ticketId":"MH7P-TM28-VW38","type":"conditionReport"}',X'601DE2B8058DEF07F0FE67670AEC5525E6299BC4F35B4A551698783EEF54F86F');
INSERT INTO "events" VALUES(365,46,7,'{"at":"2026-11-28T04:45:15.934Z","by":"Tia-e099a073","data":{"from":"qualityCheck","message":null,"note":null,"outcome":"noFaultFound","override":null,"to":"ready"},"number":7,"ticketId":"MH7P-TM28-VW38","type":"transition"}',X'CF76E2B062D7550C48FED358ACBB3C8A02ECF39FD368A7494A40EE9C36E74CEC');
INSERT INTO "events" VALUES(366,46,8,'{"at":"2026-11-28T04:45:15.946Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"63e889003e7d1cfa3d8cec6fdb573abc3a637d42a829f778efad3488e21f854c","serialNumber":"demo-e099a073-20"},"number":8,"ticketId":"MH7P-TM28-VW38","type":"handover"}',X'EE842B57F2DA834F4C12BD6B909F48EA2C732AFCC998BCEB04526DCC31E2B601');
INSERT INTO "events" VALUES(367,46,9,'{"at":"2026-11-28T04:45:15.954Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"noFaultFound","override":null,"to":"returned"},"number":9,"ticketId":"MH7P-TM28-VW38","type":"transition"}',X'ECEA061082415DD7B316FA419D95C916A5B9B5553BB84194E00E707C9F64271E');
INSERT INTO "events" VALUES(368,46,10,'{"at":"2026-11-28T04:45:15.962Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"noFaultFound","override":null,"to":"closed"},"number":10,"ticketId":"MH7P-TM28-VW38","type":"transition"}',X'867A7409C6EFD0B684EC3ADE6B9C949168A6206E98BDADA0E604D380D40703C0');
INSERT INTO "events" VALUES(369,47,1,'{"at":"2026-11-28T04:45:15.972Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"00cb5d7ca0fea01222c91ce64cbc3aa90af6aed83c14f2662dad3196250f2031","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"fb3e774f9f88260e3c82967015331d622bff5f25b9ec5d7a0eeefd714c656f7a","id":21,"name":"b409c587ff858b9735b224b40bec2b88d15738a13991447bed1f3aa90f5c4589","phone":null},"diagnosisBy":"2026-12-01T04:45:15.972Z","equipment":{"brand":"Unknown","category":"camera","id":47,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-21"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"AV-udstyr ~ Kamera","id":1}],"visitId":null},"number":1,"ticketId":"AFM4-2CQB-1GNW","type":"checkIn"}',X'791C6671EFBEE51273DA2A9650C63C6574403AA52FA3E06F14F3A87512FCDC98');
INSERT INTO "events" VALUES(370,47,2,'{"at":"2026-11-28T04:45:15.986Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"AFM4-2CQB-1GNW","type":"transition"}',X'0808F138120ED8B181950B042D5AF473B77356248169A4B46BC52755084CB411');
INSERT INTO "events" VALUES(371,47,3,'{"at":"2026-11-28T04:45:15.998Z","by":"Theo-e099a073","data":{"cause":null,"description":"Not seen in two hours","faultCode":null,"number":1,"reproduced":false,"symptomId":1},"number":3,"ticketId":"AFM4-2CQB-1GNW","type":"finding"}',X'C48857B6511F09DB48ACB7948758D4F5B62F628F97EE455F194274A49AB59299');
INSERT INTO "events" VALUES(372,47,4,'{"at":"2026-11-28T04:45:16.012Z","by":"Tia-e099a073","data":{"function":null,"note":null,"number":1,"result":"notReproduced","symptomId":1},"number":4,"ticketId":"AFM4-2CQB-1GNW","type":"test"}',X'05369EFDD7DE19F03214772E9E0E736D93A53ABDB828543F435384209C5B76BE');
INSERT INTO "events" VALUES(373,47,5,'{"at":"2026-11-28T04:45:16.017Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"qualityCheck"},"number":5,"ticketId":"AFM4-2CQB-1GNW","type":"transition"}',X'5911A3AB6DE5BCC916C93AAA18FD9348634328940BE19870D7393B60D760C291');
INSERT INTO "events" VALUES(374,47,6,'{"at":"2026-11-28T04:45:16.018Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":6,"ticketId":"AFM4-2CQB-1GNW","type":"conditionReport"}',X'E2E055E39305C739673520AB9DC2B18A8BEBD5A7FBDE2381827E9A3D7C106B9B');
INSERT INTO "events" VALUES(375,47,7,'{"at":"2026-11-28T04:45:16.019Z","by":"Tia-e099a073","data":{"from":"qualityCheck","message":null,"note":null,"outcome":"noFaultFound","override":null,"to":"ready"},"number":7,"ticketId":"AFM4-2CQB-1GNW","type":"transition"}',X'DAB68528D905A07758F9D33B79644141EA5FE595D3020358609700631686DE63');
INSERT INTO "events" VALUES(376,47,8,'{"at":"2026-11-28T04:45:16.019Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"2209f2221bf4c0f2ac8f59134dd800bb898cce3d98aa02ba1e5d0f4f81a0c43e","serialNumber":"demo-e099a073-21"},"number":8,"ticketId":"AFM4-2CQB-1GNW","type":"handover"}',X'8807F0120BF3765C9D9886FB7B1A74AC01ED641CF793511C17D9F1EE7E4C63A9');
INSERT INTO "events" VALUES(377,47,9,'{"at":"2026-11-28T04:45:16.022Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"noFaultFound","override":null,"to":"returned"},"number":9,"ticketId":"AFM4-2CQB-1GNW","type":"transition"}',X'7A09460047D3B3297EA68CB6EA74F0553B41FF103246D3ABCF674FB147DBCA21');
INSERT INTO "events" VALUES(378,47,10,'{"at":"2026-11-28T04:45:16.027Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"noFaultFound","override":null,"to":"closed"},"number":10,"ticketId":"AFM4-2CQB-1GNW","type":"transition"}',X'F8CFB929FAF069D77AE9EFA335CCD7C2A07F3E5680A5BA3E03F13CFD9EAD5513');
INSERT INTO "events" VALUES(379,48,1,'{"at":"2026-11-28T04:45:16.030Z","by":"Dana-e099a073","data":{"conditionReport":null,"customer":{"email":"1ecb25bc3196782e1503f7e579c6a8617284194f3fe020554cc29cd83d5f4b0f","id":22,"name":"11c7985c8866c77421c362bab112c5d8a0725832106db31600071ed56a214b90","phone":null},"diagnosisBy":null,"equipment":{"brand":"Unknown","category":"camera","id":48,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-22"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"registered","symptoms":[{"description":"AV-udstyr ~ Kamera","id":1}],"visitId":null},"number":1,"ticketId":"2JER-XWPK-TZ61","type":"checkIn"}',X'BC83449CE29AE9A868C9101E670D1A7BDD812E46EB2FD00DB90BD58EF11D6E53');
INSERT INTO "events" VALUES(380,48,2,'{"at":"2026-11-28T04:45:16.031Z","by":"Dana-e099a073","data":{"from":"registered","message":null,"note":null,"outcome":null,"override":null,"to":"cancelled"},"number":2,"ticketId":"2JER-XWPK-TZ61","type":"transition"}',X'37F339BF808F9AC17D86521F3D99E7D0235C0C92428E95F8F4688A79B7B5AF33');
INSERT INTO "events" VALUES(381,49,1,'{"at":"2026-11-28T04:45:16.032Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"b965a166b57b817e2c3e9bb60dd1f9237327c2ea59a47acaa3d449427de54b35","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"091af641da12af825c06850c203dc5d04b4c90508dbac55727039f4feec025bc","id":23,"name":"b4ad04b42c8608a21724347f824f180588e297b2f85d68fd361289b753da0161","phone":null},"diagnosisBy":"2026-12-01T04:45:16.032Z","equipment":{"brand":"Zoom-Schalter-Ring gebrochen","category":"camera","id":49,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-23"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"Der Zoom-Schalter-Ring ist gebrochen. Leimen nützte nichts.","id":1}],"visitId":null},"number":1,"ticketId":"WKQP-Y6BT-HHGE","type":"checkIn"}',X'AFE799D558D9635627067AF4E598C7D77F5D14A69EFED85D7F02A25DF9377355');
INSERT INTO "events" VALUES(382,49,2,'{"at":"2026-11-28T04:45:16.033Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"WKQP-Y6BT-HHGE","type":"transition"}',X'B5C222BD8679ACA5E5299428AFF964CA9E2638224186922E9DDB1E54600FFC2E');
INSERT INTO "events" VALUES(383,49,3,'{"at":"2026-11-28T04:45:16.034Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"WKQP-Y6BT-HHGE","type":"finding"}',X'86EFE56ED76C3507D1DC70244DB7938701287DC6562EE3BA5444F7E40643898B');
INSERT INTO "events" VALUES(384,49,4,'{"at":"2026-11-28T04:45:16.035Z","by":"Theo-e099a073","data":{"coverage":"outOfWarranty","reason":"As the papers of the unit say","until":null},"number":4,"ticketId":"WKQP-Y6BT-HHGE","type":"coverage"}',X'61EBCC0BC2297AAFA80DAF74A36215F8D7285BB86C8A7AC93BE8E11C9A5E9E4E');
INSERT INTO "events" VALUES(385,49,5,'{"at":"2026-11-28T04:45:16.035Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":8250,"partNumber":null,"quantity":1,"reason":null,"tax":1568,"taxBasisPoints":1900,"total":9818,"unitPrice":8250}],"net":8250,"tax":1568,"title":"Repair","total":9818}],"problem":"Der Zoom-Schalter-Ring ist gebrochen. Leimen nützte nichts.","repairBy":"2026-12-08T04:45:16.035Z","ticketId":"WKQP-Y6BT-HHGE","validUntil":"2026-12-05T04:45:16.035Z","work":"Repair and adjust"},"omitted":[]},"number":5,"ticketId":"WKQP-Y6BT-HHGE","type":"quote"}',X'CE887C474A0C461C28AAD65811280DD7D66D0E006B31E5AAA8A268838AE38030');
INSERT INTO "events" VALUES(386,49,6,'{"at":"2026-11-28T04:45:16.036Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":8250,"partNumber":null,"quantity":1,"reason":null,"tax":1568,"taxBasisPoints":1900,"total":9818,"unitPrice":8250}],"net":8250,"tax":1568,"title":"Repair","total":9818}],"problem":"Der Zoom-Schalter-Ring ist gebrochen. Leimen nützte nichts.","repairBy":"2026-12-08T04:45:16.035Z","ticketId":"WKQP-Y6BT-HHGE","validUntil":"2026-12-05T04:45:16.035Z","work":"Repair and adjust"},"digest":"95f2c0adb5e2c4ac4d4e7e2918aa2b0a1117178348869980cb01a57a8b48dc64","omitted":[]},"number":6,"ticketId":"WKQP-Y6BT-HHGE","type":"quoteSent"}',X'B763B2D6D2F8B2B136826E1C68B17100FC9ADE60AE64397CEBC84DCBE24D8266');
INSERT INTO "events" VALUES(387,49,7,'{"at":"2026-11-28T04:45:16.036Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:16.035Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:16.035Z","reason":null},"number":7,"ticketId":"WKQP-Y6BT-HHGE","type":"promise"}',X'C5B1CD241E8C14FB5E440A0F6E8875433F6A558B18C3C8806F7B4A2DA02C5433');
INSERT INTO "events" VALUES(388,49,8,'{"at":"2026-11-28T04:45:16.037Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":8,"ticketId":"WKQP-Y6BT-HHGE","type":"transition"}',X'93F67CFAFE8B8F1F56A872780B1D3520915D1324CEF9162EFEFB2AE170625366');
INSERT INTO "events" VALUES(389,49,9,'{"at":"2026-11-28T04:45:16.038Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"b841e1a5f778f9f5a53bdc12d3219703fde66faf0fc657c24b35b7d0f78a806d","decision":"decline","digest":"95f2c0adb5e2c4ac4d4e7e2918aa2b0a1117178348869980cb01a57a8b48dc64","optionId":"a","optionsRead":["a"],"phone":"9d71a7ddf9093793525e32e2003e9abfd938651d93de26ddb313ecf94ec15110","quote":1,"takenBy":"Dana-e099a073","total":9818},"number":9,"ticketId":"WKQP-Y6BT-HHGE","type":"decision"}',X'8E1900E7E85388CBCC4796B5BAF59C1688A268E5C328FFE25E14DD995D930140');
INSERT INTO "events" VALUES(390,49,10,'{"at":"2026-11-28T04:45:16.039Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":10,"ticketId":"WKQP-Y6BT-HHGE","type":"conditionReport"}',X'9D9A4C65FDC8AA1ED2474666B11E3FEFCC29E769BBD158741409C5811B4EA200');
INSERT INTO "events" VALUES(391,49,11,'{"at":"2026-11-28T04:45:16.040Z","by":"Tia-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":"declined","override":null,"to":"ready"},"number":11,"ticketId":"WKQP-Y6BT-HHGE","type":"transition"}',X'6F185FBCCC004825ADB98DADBA6519CEA5293CDF43B56AFA8503F439845CEDB6');
INSERT INTO "events" VALUES(392,49,12,'{"at":"2026-11-28T04:45:16.041Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"70eddf1fbd001d889f7312bff44516e08e00ccfe190623d39ef4d446002229ec","serialNumber":"demo-e099a073-23"},"number":12,"ticketId":"WKQP-Y6BT-HHGE","type":"handover"}',X'01299CF8D6A6A0E5AF8DE8F565A8AEC7F88A9EDEE8B0CD7668BC2AA8B028D72B');
INSERT INTO "events" VALUES(393,49,13,'{"at":"2026-11-28T04:45:16.042Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"declined","override":null,"to":"returned"},"number":13,"ticketId":"WKQP-Y6BT-HHGE","type":"transition"}',X'AE444040077D910E98DF74B8C0682EA53D9BC9F7D2ED82D671082505DC1F6547');
INSERT INTO "events" VALUES(394,49,14,'{"at":"2026-11-28T04:45:16.043Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"declined","override":null,"to":"closed"},"number":14,"ticketId":"WKQP-Y6BT-HHGE","type":"transition"}',X'181EFBCB1B5C95A190AE5901723ADF1FAFD202CECD3C64B4BF6351E4B4CBDA48');
INSERT INTO "events" VALUES(395,50,1,'{"at":"2026-11-28T04:45:16.044Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"8fc4ddc1b4dbb9103c64c2f1d90d5cf148ed59af7c56a85666a9efa6a72e7644","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"1474a391e1a0aa494284cd43f13443e86a51aea2c5aa50c6ce00007334a383a2","id":24,"name":"92080eda1eb3dfc5f302bb7c23dae96a659fb93253054ec0350f73321701b422","phone":null},"diagnosisBy":"2026-12-01T04:45:16.044Z","equipment":{"brand":"Polaroid","category":"camera","id":50,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-24"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"Onbekend","id":1}],"visitId":null},"number":1,"ticketId":"9GS1-G61X-QF08","type":"checkIn"}',X'309554B0F6A717D702D431264DF6ED4A9AD33B1402EE5E638DF03EECBDD8595E');
INSERT INTO "events" VALUES(396,50,2,'{"at":"2026-11-28T04:45:16.045Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"9GS1-G61X-QF08","type":"transition"}',X'C832DF367E04183BA6A16A3E5C4E389A1B50F0EE8F0C2163678E95B49B59E703');
INSERT INTO "events" VALUES(397,50,3,'{"at":"2026-11-28T04:45:16.045Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"9GS1-G61X-QF08","type":"finding"}',X'DEC8E5F605663944CEFEF483E0B064895228D0CAB2C73B92D943136774C43391');
INSERT INTO "events" VALUES(398,50,4,'{"at":"2026-11-28T04:45:16.046Z","by":"Theo-e099a073","data":{"coverage":"outOfWarranty","reason":"As the papers of the unit say","until":null},"number":4,"ticketId":"9GS1-G61X-QF08","type":"coverage"}',X'479C9BF3E3C856A5867F7799E2482F25CCD02F694B26EFAA970482C12A95EB92');
INSERT INTO "events" VALUES(399,50,5,'{"at":"2026-11-28T04:45:16.046Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":8700,"partNumber":null,"quantity":1,"reason":null,"tax":1653,"taxBasisPoints":1900,"total":10353,"unitPrice":8700}],"net":8700,"tax":1653,"title":"Repair","total":10353}],"problem":"Onbekend","repairBy":"2026-12-08T04:45:16.046Z","ticketId":"9GS1-G61X-QF08","validUntil":"2026-12-05T04:45:16.046Z","work":"Repair and adjust"},"omitted":[]},"number":5,"ticketId":"9GS1-G61X-QF08","type":"quote"}',X'94C444FE2174D9F99B9CA523B7838706A0D27C75F70B67D5520F2C2926C72AFC');
INSERT INTO "events" VALUES(400,50,6,'{"at":"2026-11-28T04:45:16.047Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":8700,"partNumber":null,"quantity":1,"reason":null,"tax":1653,"taxBasisPoints":1900,"total":10353,"unitPrice":8700}],"net":8700,"tax":1653,"title":"Repair","total":10353}],"problem":"Onbekend","repairBy":"2026-12-08T04:45:16.046Z","ticketId":"9GS1-G61X-QF08","validUntil":"2026-12-05T04:45:16.046Z","work":"Repair and adjust"},"digest":"da7a3f76059ecaa6d563c4bcc6a45056fea7965e95da0bb6590802c5b728ec66","omitted":[]},"number":6,"ticketId":"9GS1-G61X-QF08","type":"quoteSent"}',X'85674DF885A1589BD491961C1A055531A876C9ADB8034850EDE67E9BAF4F3643');
INSERT INTO "events" VALUES(401,50,7,'{"at":"2026-11-28T04:45:16.047Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:16.046Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:16.046Z","reason":null},"number":7,"ticketId":"9GS1-G61X-QF08","type":"promise"}',X'15D20F808FDF7CFB8764BFF21F2FFC6D669347F0A750AF095C84A1CB4E55794C');
INSERT INTO "events" VALUES(402,50,8,'{"at":"2026-11-28T04:45:16.047Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":8,"ticketId":"9GS1-G61X-QF08","type":"transition"}',X'53C04D17D55B1FAF7D7671E84D793CD7CF7228F2140253446DA22A6B3609FB92');
INSERT INTO "events" VALUES(403,50,9,'{"at":"2026-11-28T04:45:16.048Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"003cfa99233028c303d54a73b4d150b270274a40af2377c080e198fcf58f73c2","decision":"decline","digest":"da7a3f76059ecaa6d563c4bcc6a45056fea7965e95da0bb6590802c5b728ec66","optionId":"a","optionsRead":["a"],"phone":"867e205cf152ff61d437afe6cca63bd29ca576767ce9f21a5a2fb546163ca922","quote":1,"takenBy":"Dana-e099a073","total":10353},"number":9,"ticketId":"9GS1-G61X-QF08","type":"decision"}',X'AB109A42B26A717C23B85EF3A665ED8D517B3ED1D975B317002CDC1829C80E16');
INSERT INTO "events" VALUES(404,50,10,'{"at":"2026-11-28T04:45:16.049Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":10,"ticketId":"9GS1-G61X-QF08","type":"conditionReport"}',X'A0E1A3569AB3AFA79CF1C9C2E350FAE518BE3D4AC4757262E9777B5A278EA056');
INSERT INTO "events" VALUES(405,50,11,'{"at":"2026-11-28T04:45:16.049Z","by":"Tia-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":"declined","override":null,"to":"ready"},"number":11,"ticketId":"9GS1-G61X-QF08","type":"transition"}',X'568387446A152206E6A07D9D262CE69E082889B2F91A557041DB4423338FD536');
INSERT INTO "events" VALUES(406,50,12,'{"at":"2026-11-28T04:45:16.050Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"6e860bd220bc1c3b4f83fef84b6ac9d02b3d68e9c4170bf2075248a13ad76976","serialNumber":"demo-e099a073-24"},"number":12,"ticketId":"9GS1-G61X-QF08","type":"handover"}',X'7CDF53DA0DB18D57CA6B23960CD47D530109F54ED582D0908B3EC6E46D66DEFC');
INSERT INTO "events" VALUES(407,50,13,'{"at":"2026-11-28T04:45:16.051Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"declined","override":null,"to":"returned"},"number":13,"ticketId":"9GS1-G61X-QF08","type":"transition"}',X'EBDA94B613C8A8DF7446748B3C9E56D3DB1DD970335E8CF9227CBCABF8D40FEA');
INSERT INTO "events" VALUES(408,50,14,'{"at":"2026-11-28T04:45:16.051Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"declined","override":null,"to":"closed"},"number":14,"ticketId":"9GS1-G61X-QF08","type":"transition"}',X'9E746A17210B83F27D44C65618D1C86E77EC137E3AF2EBD30B2F3E0CD4870A51');
INSERT INTO "events" VALUES(409,51,1,'{"at":"2026-11-28T04:45:16.052Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"e51ed26077ac58ce3ea638f0b4b9008f3ffd98c50ffa69377e94edc9592a946d","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"1e8a3047f67894fb9c47e22e3c9ca6a1ae9dfd11fcc2cdd82fa555bed70c939f","id":25,"name":"a8b244e56c593a053386a90d6cbc834d23925b1e61df8605050d229f174beb64","phone":null},"diagnosisBy":"2026-12-01T04:45:16.052Z","equipment":{"brand":"canon","category":"camera","id":51,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-25"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"Het toestel gaat niet meer aan.","id":1}],"visitId":null},"number":1,"ticketId":"G55Y-5AKX-6GY5","type":"checkIn"}',X'B5CE7A351E4B464DADA91B77AE46F20A04B29565B4D80CEE8FC9B53D578957B0');
INSERT INTO "events" VALUES(410,51,2,'{"at":"2026-11-28T04:45:16.053Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"G55Y-5AKX-6GY5","type":"transition"}',X'924C2303B137D3039D8C5E15884B2E8813F9D9D2ECAC69A89317E9E6573B7219');
INSERT INTO "events" VALUES(411,51,3,'{"at":"2026-11-28T04:45:16.054Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"G55Y-5AKX-6GY5","type":"finding"}',X'97D953BD12FD222D7B68F2A78C7DF5D14826556F055F2F26606E939E347AE860');
INSERT INTO "events" VALUES(412,51,4,'{"at":"2026-11-28T04:45:16.056Z","by":"Theo-e099a073","data":{"coverage":"outOfWarranty","reason":"As the papers of the unit say","until":null},"number":4,"ticketId":"G55Y-5AKX-6GY5","type":"coverage"}',X'770929DAA35C1E1D4C39F97F8E86040B4F0AA7BF14D8EEF9A6A152252F3509F4');
INSERT INTO "events" VALUES(413,51,5,'{"at":"2026-11-28T04:45:16.062Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":9150,"partNumber":null,"quantity":1,"reason":null,"tax":1739,"taxBasisPoints":1900,"total":10889,"unitPrice":9150}],"net":9150,"tax":1739,"title":"Repair","total":10889}],"problem":"Het toestel gaat niet meer aan.","repairBy":"2026-12-08T04:45:16.061Z","ticketId":"G55Y-5AKX-6GY5","validUntil":"2026-12-05T04:45:16.061Z","work":"Repair and adjust"},"omitted":[]},"number":5,"ticketId":"G55Y-5AKX-6GY5","type":"quote"}',X'35B37E725579AEB8FE2B2F9B85B0807A026E0720E7D62F866776AFBACBC81138');
INSERT INTO "events" VALUES(414,51,6,'{"at":"2026-11-28T04:45:16.063Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":9150,"partNumber":null,"quantity":1,"reason":null,"tax":1739,"taxBasisPoints":1900,"total":10889,"unitPrice":9150}],"net":9150,"tax":1739,"title":"Repair","total":10889}],"problem":"Het toestel gaat niet meer aan.","repairBy":"2026-12-08T04:45:16.061Z","ticketId":"G55Y-5AKX-6GY5","validUntil":"2026-12-05T04:45:16.061Z","work":"Repair and adjust"},"digest":"bbdc88427a2645cabc766e4fd6d835c2dd9c5e5f1f5ab03b17145d381c6a80d4","omitted":[]},"number":6,"ticketId":"G55Y-5AKX-6GY5","type":"quoteSent"}',X'02307CACD18165043532E8578E3371CEB71DE5B0C4A54AC50DF9332758D745B6');
INSERT INTO "events" VALUES(415,51,7,'{"at":"2026-11-28T04:45:16.063Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:16.061Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:16.061Z","reason":null},"number":7,"ticketId":"G55Y-5AKX-6GY5","type":"promise"}',X'344C87B9FBF6D564A1223845954DB848D6759A83E7148EB3730139E595CA647F');
INSERT INTO "events" VALUES(416,51,8,'{"at":"2026-11-28T04:45:16.064Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":8,"ticketId":"G55Y-5AKX-6GY5","type":"transition"}',X'9AE64E8BDB102867DFED371D714EBF6F62E00B84880D24ACD4233503E1576155');
INSERT INTO "events" VALUES(417,51,9,'{"at":"2026-11-28T04:45:16.065Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"6c8f6f523cd6d85c2430587cf255cc0a716bbfb1f9869af6e5661e85e811b7df","decision":"decline","digest":"bbdc88427a2645cabc766e4fd6d835c2dd9c5e5f1f5ab03b17145d381c6a80d4","optionId":"a","optionsRead":["a"],"phone":"5aa803710aaae903acb04a909965db21efaba2daef8caec8d651e576f7090f0d","quote":1,"takenBy":"Dana-e099a073","total":10889},"number":9,"ticketId":"G55Y-5AKX-6GY5","type":"decision"}',X'CBCA0916AA57068D565862E9A1D0D849DB8E5F77F75186537D094C278E8A4FEA');
INSERT INTO "events" VALUES(418,51,10,'{"at":"2026-11-28T04:45:16.066Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":10,"ticketId":"G55Y-5AKX-6GY5","type":"conditionReport"}',X'F344DFA524A94687CE74D76C768B0E326AF1A66CFE5E140CBB7E2AC578B08053');
INSERT INTO "events" VALUES(419,51,11,'{"at":"2026-11-28T04:45:16.067Z","by":"Tia-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":"declined","override":null,"to":"ready"},"number":11,"ticketId":"G55Y-5AKX-6GY5","type":"transition"}',X'542CB41CE1DEF432D15BB5137E61F8349ABCC51D3C557510795083FE4AD2B1CB');
INSERT INTO "events" VALUES(420,51,12,'{"at":"2026-11-28T04:45:16.068Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"7f2db17735bd4c0739a7486f645f1f2e7a1850f0c08329e7ef6ebc14738654f3","serialNumber":"demo-e099a073-25"},"number":12,"ticketId":"G55Y-5AKX-6GY5","type":"handover"}',X'F36FA5D5F71B7E6048AC636BD7B0A79C658067BE95E5F2F03B907EAC850AB2B4');
INSERT INTO "events" VALUES(421,51,13,'{"at":"2026-11-28T04:45:16.069Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"declined","override":null,"to":"returned"},"number":13,"ticketId":"G55Y-5AKX-6GY5","type":"transition"}',X'5F2627ED6619106431FFFD3B54E9DFEED2985BD96FE84D3F0E87DEB59F354907');
INSERT INTO "events" VALUES(422,51,14,'{"at":"2026-11-28T04:45:16.070Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"declined","override":null,"to":"closed"},"number":14,"ticketId":"G55Y-5AKX-6GY5","type":"transition"}',X'3A4ED3A6EFA766DE0B1BB5928C549A0E58FCE18BE563B1C1CD2E62B9EA521B67');
INSERT INTO "events" VALUES(423,52,1,'{"at":"2026-11-28T04:45:16.071Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"08dbbd0856ea5387146dfe7a63861e5516c4fb984ae760add47dfa207101c29f","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"7d812b475333b82ab1fd1214f0a20e3726e358ee9016eec8f67b1617868eb041","id":26,"name":"ce0041bc4356c012dd40a0ee91f03c319434206ccc67b0e881aca272b1b53548","phone":null},"diagnosisBy":"2026-12-01T04:45:16.071Z","equipment":{"brand":"LTL Acorn","category":"camera","id":52,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-26"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"Probleem met de netvoeding","id":1}],"visitId":null},"number":1,"ticketId":"ATQ6-TKPC-MB62","type":"checkIn"}',X'46E7B978A5E662294EA03772593C53BE56482CE0C0FCF0203917A4160644DB6E');
INSERT INTO "events" VALUES(424,52,2,'{"at":"2026-11-28T04:45:16.072Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"ATQ6-TKPC-MB62","type":"transition"}',X'0AD77FD9325BB4D54854EF0075BE06333DBAF5DC2508898DE850204B780D886F');
INSERT INTO "events" VALUES(425,52,3,'{"at":"2026-11-28T04:45:16.073Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"ATQ6-TKPC-MB62","type":"finding"}',X'DD18D3CF4C0D22A1631B65D49E5F041EA391EAD3AA7C704091EDDCF0A9313315');
INSERT INTO "events" VALUES(426,52,4,'{"at":"2026-11-28T04:45:16.074Z","by":"Theo-e099a073","data":{"coverage":"outOfWarranty","reason":"As the papers of the unit say","until":null},"number":4,"ticketId":"ATQ6-TKPC-MB62","type":"coverage"}',X'1049B434ACA892A41D051DBD02699C1E2129D772B93F07EC83B0CDE0DD881AF3');
INSERT INTO "events" VALUES(427,52,5,'{"at":"2026-11-28T04:45:16.074Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":9600,"partNumber":null,"quantity":1,"reason":null,"tax":1824,"taxBasisPoints":1900,"total":11424,"unitPrice":9600}],"net":9600,"tax":1824,"title":"Repair","total":11424}],"problem":"Probleem met de netvoeding","repairBy":"2026-12-08T04:45:16.074Z","ticketId":"ATQ6-TKPC-MB62","validUntil":"2026-12-05T04:45:16.074Z","work":"Repair and adjust"},"omitted":[]},"number":5,"ticketId":"ATQ6-TKPC-MB62","type":"quote"}',X'65B3B07E0398579EC137B964501A6EB70E36D20A562536398339C312BDB5D115');
INSERT INTO "events" VALUES(428,52,6,'{"at":"2026-11-28T04:45:16.075Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":9600,"partNumber":null,"quantity":1,"reason":null,"tax":1824,"taxBasisPoints":1900,"total":11424,"unitPrice":9600}],"net":9600,"tax":1824,"title":"Repair","total":11424}],"problem":"Probleem met de netvoeding","repairBy":"2026-12-08T04:45:16.074Z","ticketId":"ATQ6-TKPC-MB62","validUntil":"2026-12-05T04:45:16.074Z","work":"Repair and adjust"},"digest":"2dc1f606dd410e4396e0d000ecfb1df71a78a63194d4d5592883509b25a6f23d","omitted":[]},"number":6,"ticketId":"ATQ6-TKPC-MB62","type":"quoteSent"}',X'C3DFB805325F37B62D508454D05FD93A8F5FB850B57CE312E255B834BC903E76');
INSERT INTO "events" VALUES(429,52,7,'{"at":"2026-11-28T04:45:16.075Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:16.074Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:16.074Z","reason":null},"number":7,"ticketId":"ATQ6-TKPC-MB62","type":"promise"}',X'B6034BB0E7F86F95DA9D4D46BB46BA03EB8575FA92C86610C909090D61861091');
INSERT INTO "events" VALUES(430,52,8,'{"at":"2026-11-28T04:45:16.076Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":8,"ticketId":"ATQ6-TKPC-MB62","type":"transition"}',X'54F6B2EE4921F2F3A936A34B90C4B577AAC0FC7F79698EB4C7A171293FDB207C');
INSERT INTO "events" VALUES(431,52,9,'{"at":"2026-11-28T04:45:16.077Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"31fb85956853131ad1a0b2276e38468858f7ad803c69e835c2258b367f86c27f","decision":"decline","digest":"2dc1f606dd410e4396e0d000ecfb1df71a78a63194d4d5592883509b25a6f23d","optionId":"a","optionsRead":["a"],"phone":"386bc534d3c12b7e77c29d62b7b88e7aafb9ba85897f46b0228ff40463d092f8","quote":1,"takenBy":"Dana-e099a073","total":11424},"number":9,"ticketId":"ATQ6-TKPC-MB62","type":"decision"}',X'48FBED6BF90C451201EA0DC17417E6FE40353C5BE18B3E2B792C43C912F2AFC5');
INSERT INTO "events" VALUES(432,52,10,'{"at":"2026-11-28T04:45:16.078Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":10,"ticketId":"ATQ6-TKPC-MB62","type":"conditionReport"}',X'94222C42261E798A2BE7D3EFA9B7F839376F29078CBE8B7F4C90CB65989946E5');
INSERT INTO "events" VALUES(433,52,11,'{"at":"2026-11-28T04:45:16.078Z","by":"Tia-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":"declined","override":null,"to":"ready"},"number":11,"ticketId":"ATQ6-TKPC-MB62","type":"transition"}',X'E5655966B47E5C1FE820463B8EF8C7C090FAE45D4E231798CB9FB31D3A6ECC1D');
INSERT INTO "events" VALUES(434,52,12,'{"at":"2026-11-28T04:45:16.079Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"e266445f5c2d8d189651d0623aa007a0b747c6ec5940ed7473648804782cf85d","serialNumber":"demo-e099a073-26"},"number":12,"ticketId":"ATQ6-TKPC-MB62","type":"handover"}',X'3B82F57181EBF083F59EAD73AFCC930CA871BBE4B82DCA3C3A07F4062B3BA77A');
INSERT INTO "events" VALUES(435,52,13,'{"at":"2026-11-28T04:45:16.080Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"declined","override":null,"to":"returned"},"number":13,"ticketId":"ATQ6-TKPC-MB62","type":"transition"}',X'75F17990FB16650A28189480AF4DA0B6DF1922AAB94456DD97FD8491FE1950C3');
INSERT INTO "events" VALUES(436,52,14,'{"at":"2026-11-28T04:45:16.081Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"declined","override":null,"to":"closed"},"number":14,"ticketId":"ATQ6-TKPC-MB62","type":"transition"}',X'2C0582308F0C5E9CADDA21786139AA5192F244BDA80894DCEBC014B873DA7764');
INSERT INTO "events" VALUES(437,53,1,'{"at":"2026-11-28T04:45:16.081Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"c3e3b71650ea772f601d2e282be7523aec1d927950a01abc6a30e91edd740bbb","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"65dfae3fe2b26147d33f645c2f5df9bc0189e7f6afb766bf76964cf92475ffbc","id":27,"name":"1f008813769151fb79ac077959edb7bf06c960159b4171c5ee22869b815449fc","phone":null},"diagnosisBy":"2026-12-01T04:45:16.081Z","equipment":{"brand":"Canon","category":"camera","id":53,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-27"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"De lens blijft ingezoomd vast staan, en alle bedieningsfuncties zijn geblokkeerd. Bij on verschijnt een opstartscherm en knipper het groene lichtje snel en met een piepend signaal. Off-knop werkt niet. Zelfs door de batterij uit te nemen stopt het piepsignaal niet.","id":1}],"visitId":null},"number":1,"ticketId":"QX94-FKMJ-HRYZ","type":"checkIn"}',X'504A1A939ADAF69748ACA4F626202101D4D9BB3EC38E458C0E82988D38796D2D');
INSERT INTO "events" VALUES(438,53,2,'{"at":"2026-11-28T04:45:16.082Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"QX94-FKMJ-HRYZ","type":"transition"}',X'03DFEBAEF7E9595A35EDB35A7196A1B328D8DEDC18B75DE9723C1FE415FA48C3');
INSERT INTO "events" VALUES(439,53,3,'{"at":"2026-11-28T04:45:16.083Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"QX94-FKMJ-HRYZ","type":"finding"}',X'4AE98E415CB1D2E8C684A796D92BCA90AA0C763951E20BD14F3B92BB4BEF565C');
INSERT INTO "events" VALUES(440,53,4,'{"at":"2026-11-28T04:45:16.083Z","by":"Theo-e099a073","data":{"coverage":"outOfWarranty","reason":"As the papers of the unit say","until":null},"number":4,"ticketId":"QX94-FKMJ-HRYZ","type":"coverage"}',X'70A6181B154715FD321B08518644672F65D4878185121734E9BA427DBC1B9198');
INSERT INTO "events" VALUES(441,53,5,'{"at":"2026-11-28T04:45:16.084Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":10050,"partNumber":null,"quantity":1,"reason":null,"tax":1910,"taxBasisPoints":1900,"total":11960,"unitPrice":10050}],"net":10050,"tax":1910,"title":"Repair","total":11960}],"problem":"De lens blijft ingezoomd vast staan, en alle bedieningsfuncties zijn geblokkeerd. Bij on verschijnt een opstartscherm en knipper het groene lichtje snel en met een piepend signaal. Off-knop werkt niet. Zelfs door de batterij uit te nemen stopt het piepsignaal niet.","repairBy":"2026-12-08T04:45:16.083Z","ticketId":"QX94-FKMJ-HRYZ","validUntil":"2026-12-05T04:45:16.083Z","work":"Repair and adjust"},"omitted":[]},"number":5,"ticketId":"QX94-FKMJ-HRYZ","type":"quote"}',X'396F52564DC97BAFEF6AC331FCF962638D5405FF5712AB6CBAA5528EBCD5039E');
INSERT INTO "events" VALUES(442,53,6,'{"at":"2026-11-28T04:45:16.084Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":10050,"partNumber":null,"quantity":1,"reason":null,"tax":1910,"taxBasisPoints":1900,"total":11960,"unitPrice":10050}],"net":10050,"tax":1910,"title":"Repair","total":11960}],"problem":"De lens blijft ingezoomd vast staan, en alle bedieningsfuncties zijn geblokkeerd. Bij on verschijnt een opstartscherm en knipper het groene lichtje snel en met een piepend signaal. Off-knop werkt niet. Zelfs door de batterij uit te nemen stopt het piepsignaal niet.","repairBy":"2026-12-08T04:45:16.083Z","ticketId":"QX94-FKMJ-HRYZ","validUntil":"2026-12-05T04:45:16.083Z","work":"Repair and adjust"},"digest":"a041e34260fff58d3506a75a02a292c17c56a6044909966f3201440d66752037","omitted":[]},"number":6,"ticketId":"QX94-FKMJ-HRYZ","type":"quoteSent"}',X'43988B633ED039338E37F6E7F361B3969B30B877B50EE3FD86988EC79E6FC918');
INSERT INTO "events" VALUES(443,53,7,'{"at":"2026-11-28T04:45:16.084Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:16.083Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:16.083Z","reason":null},"number":7,"ticketId":"QX94-FKMJ-HRYZ","type":"promise"}',X'C36D72DA21F0BD9C7F324EF734467C30686BD4426ED91D20DF92E3EBC3D7CEA8');
INSERT INTO "events" VALUES(444,53,8,'{"at":"2026-11-28T04:45:16.085Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":8,"ticketId":"QX94-FKMJ-HRYZ","type":"transition"}',X'B9E4D6441498348F8194FECF966C2A476BC1CE680D10CC974EFC240DCCD93B6F');
INSERT INTO "events" VALUES(445,53,9,'{"at":"2026-11-28T04:45:16.086Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"30088b121ab082eebfa2dd1530de949a8b74a1825c463f205dbf4d6fbac961f1","decision":"decline","digest":"a041e34260fff58d3506a75a02a292c17c56a6044909966f3201440d66752037","optionId":"a","optionsRead":["a"],"phone":"75697863f197a2bb0018c051f1b70cc3007aa3409ab8a67bcb3af9887443a922","quote":1,"takenBy":"Dana-e099a073","total":11960},"number":9,"ticketId":"QX94-FKMJ-HRYZ","type":"decision"}',X'06A42BF796CE0BDC7B0C8FEDF63514E394AD746DFAF842E4F71A052E99C8ACFC');
INSERT INTO "events" VALUES(446,53,10,'{"at":"2026-11-28T04:45:16.086Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":10,"ticketId":"QX94-FKMJ-HRYZ","type":"conditionReport"}',X'908D85BAC6CF308480ECBCB08B38EA9EEE460F978EE12D256D262F2E8C01F8BA');
INSERT INTO "events" VALUES(447,53,11,'{"at":"2026-11-28T04:45:16.087Z","by":"Tia-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":"declined","override":null,"to":"ready"},"number":11,"ticketId":"QX94-FKMJ-HRYZ","type":"transition"}',X'670FF27AFB423DB06DB2DD7AA9DDAD863CF8B52690532ECBF2455F9CB6FD81C3');
INSERT INTO "events" VALUES(448,53,12,'{"at":"2026-11-28T04:45:16.088Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"d37dc860feb1d8446fc46287e4635c1134dfbe23db6eed970025558f96704dd3","serialNumber":"demo-e099a073-27"},"number":12,"ticketId":"QX94-FKMJ-HRYZ","type":"handover"}',X'3461B8CA03EEACC77DBDE90AF4969005B4DC02BA3C3C825358AC7764EFB35C53');
INSERT INTO "events" VALUES(449,53,13,'{"at":"2026-11-28T04:45:16.088Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"declined","override":null,"to":"returned"},"number":13,"ticketId":"QX94-FKMJ-HRYZ","type":"transition"}',X'E27722E78C384EF4CEB40829C191E89BF8BB837B861B506A82BF269FA1BFCF60');
INSERT INTO "events" VALUES(450,53,14,'{"at":"2026-11-28T04:45:16.089Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"declined","override":null,"to":"closed"},"number":14,"ticketId":"QX94-FKMJ-HRYZ","type":"transition"}',X'B5F701B00206D64EBD8D7ABBC5A82E12C94931282E2CFA5220B18FF4473E21D2');
INSERT INTO "events" VALUES(451,54,1,'{"at":"2026-11-28T04:45:16.090Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"1d09a77244b7170637be9b0835928f2ca497ea6d219871ca91c7428ad8240924","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"894aa6777181858233dd9653702450d0f0ad8c404745d1e4f6e092e070841811","id":28,"name":"c3506d71ba7dd5e57dae0410f5612dd34aa8e6b1d06b08e4e8ad1a5001f6cc7f","phone":null},"diagnosisBy":"2026-12-01T04:45:16.090Z","equipment":{"brand":"Canon","category":"camera","id":54,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-28"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"The zoom doesn’t function since 1 month","id":1}],"visitId":null},"number":1,"ticketId":"XCAW-6P22-5F50","type":"checkIn"}',X'256E8C81C09981DCEE1C4F0B4AE97F0D731AB2D53C4EE2ACF61FB6AEE51A4877');
INSERT INTO "events" VALUES(452,54,2,'{"at":"2026-11-28T04:45:16.091Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"XCAW-6P22-5F50","type":"transition"}',X'C0E48DB6D9E263D805BCB1EF2BF03E38E54EE0921BBA01DA02A0F2881D794597');
INSERT INTO "events" VALUES(453,54,3,'{"at":"2026-11-28T04:45:16.092Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"XCAW-6P22-5F50","type":"finding"}',X'C86CA3C6EDD528C3F60F0236B2B8B463923C1312890456A4888227CF3122594F');
INSERT INTO "events" VALUES(454,54,4,'{"at":"2026-11-28T04:45:16.093Z","by":"Theo-e099a073","data":{"coverage":"outOfWarranty","reason":"As the papers of the unit say","until":null},"number":4,"ticketId":"XCAW-6P22-5F50","type":"coverage"}',X'3E2572D52E9EC750998B8C6D3B9E93CF5C55734C5EFBDE286F33797A384F8265');
INSERT INTO "events" VALUES(455,54,5,'{"at":"2026-11-28T04:45:16.093Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":10500,"partNumber":null,"quantity":1,"reason":null,"tax":1995,"taxBasisPoints":1900,"total":12495,"unitPrice":10500}],"net":10500,"tax":1995,"title":"Repair","total":12495}],"problem":"The zoom doesn’t function since 1 month","repairBy":"2026-12-08T04:45:16.093Z","ticketId":"XCAW-6P22-5F50","validUntil":"2026-12-05T04:45:16.093Z","work":"Repair and adjust"},"omitted":[]},"number":5,"ticketId":"XCAW-6P22-5F50","type":"quote"}',X'458A1C5D32DB4A8CEDFF202F140B5305603FF6ED08B4C46B44AD303DE64D8A3A');
INSERT INTO "events" VALUES(456,54,6,'{"at":"2026-11-28T04:45:16.094Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":10500,"partNumber":null,"quantity":1,"reason":null,"tax":1995,"taxBasisPoints":1900,"total":12495,"unitPrice":10500}],"net":10500,"tax":1995,"title":"Repair","total":12495}],"problem":"The zoom doesn’t function since 1 month","repairBy":"2026-12-08T04:45:16.093Z","ticketId":"XCAW-6P22-5F50","validUntil":"2026-12-05T04:45:16.093Z","work":"Repair and adjust"},"digest":"e4ae5e1026a832b0cb969538b36b250598f055546a650c0da471fd39807f0cab","omitted":[]},"number":6,"ticketId":"XCAW-6P22-5F50","type":"quoteSent"}',X'BA6AF68EA33AC553D08AA1238BA304CA3937BC63EB87B5CEA3FF3FD0CEAD0178');
INSERT INTO "events" VALUES(457,54,7,'{"at":"2026-11-28T04:45:16.094Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:16.093Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:16.093Z","reason":null},"number":7,"ticketId":"XCAW-6P22-5F50","type":"promise"}',X'ECD13F8AE8ABE344DE66AC361B977294917B36B00B2D9EDCF43A1CB520639915');
INSERT INTO "events" VALUES(458,54,8,'{"at":"2026-11-28T04:45:16.095Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":8,"ticketId":"XCAW-6P22-5F50","type":"transition"}',X'EA0524B7055C0680B17A91A9008A335B9D12F6FDDA90F572D6B5B2A6B4729777');
INSERT INTO "events" VALUES(459,54,9,'{"at":"2026-11-28T04:45:16.096Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"9e921696639e301b05a08c0cd7d8f140039a19128caa4d89920a9c0f5345f70c","decision":"decline","digest":"e4ae5e1026a832b0cb969538b36b250598f055546a650c0da471fd39807f0cab","optionId":"a","optionsRead":["a"],"phone":"c18532b22e9af6e588fdf9211cf3ea5add7a6081bd91ff8a8874234d8392cc61","quote":1,"takenBy":"Dana-e099a073","total":12495},"number":9,"ticketId":"XCAW-6P22-5F50","type":"decision"}',X'50C671CB9463F8970A4B4DE4C31067F7354DBB67B62990170F598C077DC1CC4D');
INSERT INTO "events" VALUES(460,54,10,'{"at":"2026-11-28T04:45:16.097Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":10,"ticketId":"XCAW-6P22-5F50","type":"conditionReport"}',X'052F8B08584CDB887D88D3449D3CB653E7A02EDA39E39DA56C604F62B9CA77D5');
INSERT INTO "events" VALUES(461,54,11,'{"at":"2026-11-28T04:45:16.098Z","by":"Tia-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":"declined","override":null,"to":"ready"},"number":11,"ticketId":"XCAW-6P22-5F50","type":"transition"}',X'CE38CF26A54B229E1F46F7B43E47A6A73786F4BEAAACD4961D7B5B2DFD703ED0');
INSERT INTO "events" VALUES(462,54,12,'{"at":"2026-11-28T04:45:16.099Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"eded8ce2b9a89fc22ac0d99f5165722eed09752cee08e506002d37be58d54dba","serialNumber":"demo-e099a073-28"},"number":12,"ticketId":"XCAW-6P22-5F50","type":"handover"}',X'28067DA64E3E88FC8EF716EDB0E6843700E1C0E37AEF1F8588D09C2322A26465');
INSERT INTO "events" VALUES(463,54,13,'{"at":"2026-11-28T04:45:16.099Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"declined","override":null,"to":"returned"},"number":13,"ticketId":"XCAW-6P22-5F50","type":"transition"}',X'347814F66039093912D762BA2C5B3A24D41B92BB7B130C85E858CF573CCAA7CF');
INSERT INTO "events" VALUES(464,54,14,'{"at":"2026-11-28T04:45:16.101Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"declined","override":null,"to":"closed"},"number":14,"ticketId":"XCAW-6P22-5F50","type":"transition"}',X'100C9752FC2981E0BDFB9655762F1BE257B4148F48A8EC175165F54547C5A903');
INSERT INTO "events" VALUES(465,55,1,'{"at":"2026-11-28T04:45:16.102Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"69ae72c870400bca6cc88d20f92bf63dba98e08d9ff60aabfb4b6ad40091af70","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"9d5556e3f49d45b15eee14e60de6ae01523fd9ad55678ffd4da3ffa5a97bd6a1","id":29,"name":"f0c1781fc7b63eae05eea075ee6ef50779514f7a3dabd943c3f99949c64f2abc","phone":null},"diagnosisBy":"2026-12-01T04:45:16.101Z","equipment":{"brand":"Cannon","category":"camera","id":55,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-29"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"De lens trekt niet meer. Het toestel geeft een ''lensfout'' en start niet verder op.","id":1}],"visitId":null},"number":1,"ticketId":"WP2K-7VRJ-JK23","type":"checkIn"}',X'F8FE8EC61EF55E1256F36A911677EB4FECFE733BA1461F425F72E9A6420C3F5E');
INSERT INTO "events" VALUES(466,55,2,'{"at":"2026-11-28T04:45:16.103Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"WP2K-7VRJ-JK23","type":"transition"}',X'EC86EFDC461D6021DA738BFC81691297A20DB242DE85B233E24B08C39C3CA949');
INSERT INTO "events" VALUES(467,55,3,'{"at":"2026-11-28T04:45:16.103Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"WP2K-7VRJ-JK23","type":"finding"}',X'EBE3E738A7B962A5D9A9E2F0CE10C42677BB30926ECD5CCDF7B4EC181B24E0CF');
INSERT INTO "events" VALUES(468,55,4,'{"at":"2026-11-28T04:45:16.104Z","by":"Theo-e099a073","data":{"coverage":"outOfWarranty","reason":"As the papers of the unit say","until":null},"number":4,"ticketId":"WP2K-7VRJ-JK23","type":"coverage"}',X'96C028E59E07AF8D938C162272FE2D3B7B1E1C4FAAAE0CEC8C3D10784725B7FF');
INSERT INTO "events" VALUES(469,55,5,'{"at":"2026-11-28T04:45:16.105Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":10950,"partNumber":null,"quantity":1,"reason":null,"tax":2081,"taxBasisPoints":1900,"total":13031,"unitPrice":10950}],"net":10950,"tax":2081,"title":"Repair","total":13031}],"problem":"De lens trekt niet meer. Het toestel geeft een ''lensfout'' en start niet verder op.","repairBy":"2026-12-08T04:45:16.104Z","ticketId":"WP2K-7VRJ-JK23","validUntil":"2026-12-05T04:45:16.104Z","work":"Repair and adjust"},"omitted":[]},"number":5,"ticketId":"WP2K-7VRJ-JK23","type":"quote"}',X'706026A83B00B34BD65D8DB5D4BD7B066E0481D6D682B0F95020E881C2EF72D0');
INSERT INTO "events" VALUES(470,55,6,'{"at":"2026-11-28T04:45:16.105Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":10950,"partNumber":null,"quantity":1,"reason":null,"tax":2081,"taxBasisPoints":1900,"total":13031,"unitPrice":10950}],"net":10950,"tax":2081,"title":"Repair","total":13031}],"problem":"De lens trekt niet meer. Het toestel geeft een ''lensfout'' en start niet verder op.","repairBy":"2026-12-08T04:45:16.104Z","ticketId":"WP2K-7VRJ-JK23","validUntil":"2026-12-05T04:45:16.104Z","work":"Repair and adjust"},"digest":"1bc1a1610f8df46245e6ed402be80c888e24829d6a03c35c07f802ee7fa7078c","omitted":[]},"number":6,"ticketId":"WP2K-7VRJ-JK23","type":"quoteSent"}',X'61233D84B8B91A0DA15737977FEA680B8516A4DAA7C5A389629A7E7B0EE53B9B');
INSERT INTO "events" VALUES(471,55,7,'{"at":"2026-11-28T04:45:16.105Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:16.104Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:16.104Z","reason":null},"number":7,"ticketId":"WP2K-7VRJ-JK23","type":"promise"}',X'E8F545E3B7BA508A23B9C970D770FA6E78E5D725204E066110F5594685F9C457');
INSERT INTO "events" VALUES(472,55,8,'{"at":"2026-11-28T04:45:16.106Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":8,"ticketId":"WP2K-7VRJ-JK23","type":"transition"}',X'3335DE6F6EFB07B8472DB6ABD7F5C0E036A3A11B93DE1A0B376A940487780DE7');
INSERT INTO "events" VALUES(473,55,9,'{"at":"2026-11-28T04:45:16.107Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"21cc6a69f28d8ce8d8b14228e6680130651e4676ff3cced5428113292eac6db5","decision":"decline","digest":"1bc1a1610f8df46245e6ed402be80c888e24829d6a03c35c07f802ee7fa7078c","optionId":"a","optionsRead":["a"],"phone":"8d1a1f1ec92acf079061d9fef7e8fb744151a097b28d83115d81996c6eca5ff7","quote":1,"takenBy":"Dana-e099a073","total":13031},"number":9,"ticketId":"WP2K-7VRJ-JK23","type":"decision"}',X'2B889560DAD2613C69A603185BC392E12C7A4EEBE1C598CCAFE3E402D6DEE773');
INSERT INTO "events" VALUES(474,55,10,'{"at":"2026-11-28T04:45:16.109Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":10,"ticketId":"WP2K-7VRJ-JK23","type":"conditionReport"}',X'2EF0B637B99295DA95998D06173DF4F5BD0E0F18640DCBBA08A17FB7257EE430');
INSERT INTO "events" VALUES(475,55,11,'{"at":"2026-11-28T04:45:16.109Z","by":"Tia-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":"declined","override":null,"to":"ready"},"number":11,"ticketId":"WP2K-7VRJ-JK23","type":"transition"}',X'EDB063F100B1D474F4B478882275708604C33C779247165D68B2FA7127DF5CCC');
INSERT INTO "events" VALUES(476,55,12,'{"at":"2026-11-28T04:45:16.110Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"327229e9451549f906bbe7f0eecac387e9afdc9b89639709f62f85be0937985e","serialNumber":"demo-e099a073-29"},"number":12,"ticketId":"WP2K-7VRJ-JK23","type":"handover"}',X'9C8F9A4B1E3624D3BC17C3C1BB17E29A47005D8A48A5F00953796951CC76763F');
INSERT INTO "events" VALUES(477,55,13,'{"at":"2026-11-28T04:45:16.111Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"declined","override":null,"to":"returned"},"number":13,"ticketId":"WP2K-7VRJ-JK23","type":"transition"}',X'386E8CBE3543647B95E9F571F132C82D70E824FE687C397AA96557EB7594BD31');
INSERT INTO "events" VALUES(478,55,14,'{"at":"2026-11-28T04:45:16.111Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"declined","override":null,"to":"closed"},"number":14,"ticketId":"WP2K-7VRJ-JK23","type":"transition"}',X'6FE4E8BD783BA3C8E09142444A4758957BD235121302178600E13BF56781ADA1');
INSERT INTO "events" VALUES(479,56,1,'{"at":"2026-11-28T04:45:16.112Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"df689a7287b5ee91ff4b6d770ee56c951137003c909f1994dece3809d5272495","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"8fd74eccb14c859ea93c8cda32d5ae22e6de61168d7babe4f634f816f5ba3ead","id":30,"name":"4854b2bac345be6165971ad048d54109cf8e31bd68b648061176017690838dea","phone":null},"diagnosisBy":"2026-12-01T04:45:16.112Z","equipment":{"brand":"SONY","category":"camera","id":56,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-30"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"Na enkele jaren gebruik, leest de camera mijn SD kaart niet meer. Ik heb vanalles geprobeerd: andere SDkaarten, stof uit poort halen, formatten van SD kaart. Maar niet helpt. Het probleem zit dus echt bij de camera SD poort zelf. Er is visueel geen defect te zien.","id":1}],"visitId":null},"number":1,"ticketId":"WDDN-QS5K-1YSW","type":"checkIn"}',X'B5D4FE74C4D87EF08FCB1F3D2B7CB81A116FD7D1383197FCDFF776F6B6E9F235');
INSERT INTO "events" VALUES(480,56,2,'{"at":"2026-11-28T04:45:16.113Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"WDDN-QS5K-1YSW","type":"transition"}',X'F44D066A95E7D2218AFAD10A55AFC074FCDFB4284285C7DFC16403074CF5CA15');
INSERT INTO "events" VALUES(481,56,3,'{"at":"2026-11-28T04:45:16.114Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"WDDN-QS5K-1YSW","type":"finding"}',X'B3AA99A49D3C7055D08AD2FCE4DEC844CCB9118A5D2596FC57DD1652C7F460E9');
INSERT INTO "events" VALUES(482,56,4,'{"at":"2026-11-28T04:45:16.114Z","by":"Theo-e099a073","data":{"coverage":"outOfWarranty","reason":"As the papers of the unit say","until":null},"number":4,"ticketId":"WDDN-QS5K-1YSW","type":"coverage"}',X'04C6094B0EE2548980793E523005709395CAEFC81A3AC7AA1670E5BB8EE65C6F');
INSERT INTO "events" VALUES(483,56,5,'{"at":"2026-11-28T04:45:16.115Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":11400,"partNumber":null,"quantity":1,"reason":null,"tax":2166,"taxBasisPoints":1900,"total":13566,"unitPrice":11400}],"net":11400,"tax":2166,"title":"Repair","total":13566}],"problem":"Na enkele jaren gebruik, leest de camera mijn SD kaart niet meer. Ik heb vanalles geprobeerd: andere SDkaarten, stof uit poort halen, formatten van SD kaart. Maar niet helpt. Het probleem zit dus echt bij de camera SD poort zelf. Er is visueel geen defect te zien.","repairBy":"2026-12-08T04:45:16.114Z","ticketId":"WDDN-QS5K-1YSW","validUntil":"2026-12-05T04:45:16.114Z","work":"Repair and adjust"},"omitted":[]},"number":5,"ticketId":"WDDN-QS5K-1YSW","type":"quote"}',X'4CAD7C63322B3FFB55936FED2102B069AA1E321A3441DD5B723836D7DCC6F9B5');
INSERT INTO "events" VALUES(484,56,6,'{"at":"2026-11-28T04:45:16.146Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":11400,"partNumber":null,"quantity":1,"reason":null,"tax":2166,"taxBasisPoints":1900,"total":13566,"unitPrice":11400}],"net":11400,"tax":2166,"title":"Repair","total":13566}],"problem":"Na enkele jaren gebruik, leest de camera mijn SD kaart niet meer. Ik heb vanalles geprobeerd: andere SDkaarten, stof uit poort halen, formatten van SD kaart. Maar niet helpt. Het probleem zit dus echt bij de camera SD poort zelf. Er is visueel geen defect te zien.","repairBy":"2026-12-08T04:45:16.114Z","ticketId":"WDDN-QS5K-1YSW","validUntil":"2026-12-05T04:45:16.114Z","work":"Repair and adjust"},"digest":"07d187f4347c6c447e198f6ab2552f9b001a8e554dd04eb3cc2cea1c01ef20f7","omitted":[]},"number":6,"ticketId":"WDDN-QS5K-1YSW","type":"quoteSent"}',X'3A370FA2E01D81D5CF43DDA161234154A57C4F5CEE412041C4410AB43C90B8AA');
INSERT INTO "events" VALUES(485,56,7,'{"at":"2026-11-28T04:45:16.146Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:16.114Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:16.114Z","reason":null},"number":7,"ticketId":"WDDN-QS5K-1YSW","type":"promise"}',X'A0B31DD6E9A6572922C18C0BAEE0E09DA96D8932BB24A432FE498D6576CEB201');
INSERT INTO "events" VALUES(486,56,8,'{"at":"2026-11-28T04:45:16.169Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":8,"ticketId":"WDDN-QS5K-1YSW","type":"transition"}',X'10267DD03F498EFC401703FFF8198168E2F77DC48C0C0EEC25898FD57BB86B95');
INSERT INTO "events" VALUES(487,56,9,'{"at":"2026-11-28T04:45:16.193Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"7059deeb1edf6caa5f5c0ef59d0b11e5d9bfe5bca67c3de27f800e6c06293083","decision":"decline","digest":"07d187f4347c6c447e198f6ab2552f9b001a8e554dd04eb3cc2cea1c01ef20f7","optionId":"a","optionsRead":["a"],"phone":"cf15062e8d43e5c66adf8ca7ceb5c53a86c6fb3f4ae8c0d001b31a4d71e7ddd2","quote":1,"takenBy":"Dana-e099a073","total":13566},"number":9,"ticketId":"WDDN-QS5K-1YSW","type":"decision"}',X'CB87D597F75A743AB83D714A3CD2964E7D46CA53B9DAE62FA04DC32657A43E48');
INSERT INTO "events" VALUES(488,56,10,'{"at":"2026-11-28T04:45:16.202Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":10,"ticketId":"WDDN-QS5K-1YSW","type":"conditionReport"}',X'51B6D7F15A8037E5E8577DBB1C3E5CF0869191E48EC43185D8FF1876DC97E985');
INSERT INTO "events" VALUES(489,56,11,'{"at":"2026-11-28T04:45:16.203Z","by":"Tia-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":"declined","override":null,"to":"ready"},"number":11,"ticketId":"WDDN-QS5K-1YSW","type":"transition"}',X'8A10801F8053C12F2E2997D7F38A71AA1CC8698A1C967DBD36C7938E956A700F');
INSERT INTO "events" VALUES(490,56,12,'{"at":"2026-11-28T04:45:16.204Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"2721f5e108b7383f51ebddb599237ee83e859b9264e05ee3ff2f6eb54f5f970d","serialNumber":"demo-e099a073-30"},"number":12,"ticketId":"WDDN-QS5K-1YSW","type":"handover"}',X'2FE69F70CAD821301273FF1966D91EBC87D3D04BCE2810292145C7C6FDDA48E8');
INSERT INTO "events" VALUES(491,56,13,'{"at":"2026-11-28T04:45:16.205Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"declined","override":null,"to":"returned"},"number":13,"ticketId":"WDDN-QS5K-1YSW","type":"transition"}',X'3B54308E59F988772034FA8796CDDBEE9658995B4C42D072EB9C4B6E6EEA3EC6');
INSERT INTO "events" VALUES(492,56,14,'{"at":"2026-11-28T04:45:16.206Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"declined","override":null,"to":"closed"},"number":14,"ticketId":"WDDN-QS5K-1YSW","type":"transition"}',X'663B76D1167CE7F7A45BE27B2E87682809030F5F07818100AFB114806EF55A6C');
INSERT INTO "events" VALUES(493,57,1,'{"at":"2026-11-28T04:45:16.207Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"4b09a519dc5c6b09b1320f4e43414c2aa7a35a55e8bc041522b9785bc897183f","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"4822041bd0dbb14702919bd70cd7992d0962b013374887c33496c333374f716a","id":31,"name":"eec21aad9c72252f4b67db8e2aecb56563a2dc29f64161783d8b691860471629","phone":null},"diagnosisBy":"2026-12-01T04:45:16.207Z","equipment":{"brand":"Canon","category":"camera","id":57,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-31"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"Alles werkt nog, maar wanneer ik op de knop duw om een foto te nemen, gebeurt er niets.","id":1}],"visitId":null},"number":1,"ticketId":"GPM4-3K6Q-VB5V","type":"checkIn"}',X'318478CCCE6551F2D1293283A2D7AFDC49398BCFAD58A8550FD770D2F202B6B0');
INSERT INTO "events" VALUES(494,57,2,'{"at":"2026-11-28T04:45:16.208Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"GPM4-3K6Q-VB5V","type":"transition"}',X'CA0742B4A141562BD24A4D59F6489E3D03411BC514F5D51574A88EF1F9DE7F60');
INSERT INTO "events" VALUES(495,57,3,'{"at":"2026-11-28T04:45:16.209Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"GPM4-3K6Q-VB5V","type":"finding"}',X'A6CB6CA37E21722CBCCDA05E7AAFDEAF85E1CE038FBBEBDE42F37589FFC9D6C3');
INSERT INTO "events" VALUES(496,57,4,'{"at":"2026-11-28T04:45:16.209Z","by":"Theo-e099a073","data":{"coverage":"outOfWarranty","reason":"As the papers of the unit say","until":null},"number":4,"ticketId":"GPM4-3K6Q-VB5V","type":"coverage"}',X'3A06785DD721D27B1A2316998D4909C0C61CE965472E0460CC28BC9B2D98BCEF');
INSERT INTO "events" VALUES(497,57,5,'{"at":"2026-11-28T04:45:16.210Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":11850,"partNumber":null,"quantity":1,"reason":null,"tax":2252,"taxBasisPoints":1900,"total":14102,"unitPrice":11850}],"net":11850,"tax":2252,"title":"Repair","total":14102}],"problem":"Alles werkt nog, maar wanneer ik op de knop duw om een foto te nemen, gebeurt er niets.","repairBy":"2026-12-08T04:45:16.210Z","ticketId":"GPM4-3K6Q-VB5V","validUntil":"2026-12-05T04:45:16.210Z","work":"Repair and adjust"},"omitted":[]},"number":5,"ticketId":"GPM4-3K6Q-VB5V","type":"quote"}',X'1B9ED7B71DAE3F992F4D52A1B3840D5C046A54512A93CCFDB10409DEFA7F854B');
INSERT INTO "events" VALUES(498,57,6,'{"at":"2026-11-28T04:45:16.210Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":11850,"partNumber":null,"quantity":1,"reason":null,"tax":2252,"taxBasisPoints":1900,"total":14102,"unitPrice":11850}],"net":11850,"tax":2252,"title":"Repair","total":14102}],"problem":"Alles werkt nog, maar wanneer ik op de knop duw om een foto te nemen, gebeurt er niets.","repairBy":"2026-12-08T04:45:16.210Z","ticketId":"GPM4-3K6Q-VB5V","validUntil":"2026-12-05T04:45:16.210Z","work":"Repair and adjust"},"digest":"8082844bcccedff6b95aa91443246ad71adc336c0e0ecc97d79305754b843b0f","omitted":[]},"number":6,"ticketId":"GPM4-3K6Q-VB5V","type":"quoteSent"}',X'291AFE13DD4535D053505430497E0ECC7907BCFDF0C331423C8D5A3B8C720C36');
INSERT INTO "events" VALUES(499,57,7,'{"at":"2026-11-28T04:45:16.210Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:16.210Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:16.210Z","reason":null},"number":7,"ticketId":"GPM4-3K6Q-VB5V","type":"promise"}',X'313540C870313FF086C7713F06B48A02BC226F7B853F5A0B2576711FF0C38DA9');
INSERT INTO "events" VALUES(500,57,8,'{"at":"2026-11-28T04:45:16.212Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":8,"ticketId":"GPM4-3K6Q-VB5V","type":"transition"}',X'D47AEDF90CF984696689FC8DDB418C2B2E5E6F687DB8C2763F74A161DEDE23B0');
INSERT INTO "events" VALUES(501,57,9,'{"at":"2026-11-28T04:45:16.218Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"4b12fbfba3a60edaeb92a54e3c520a63eb69769c76c555361bac93cedadf8e94","decision":"decline","digest":"8082844bcccedff6b95aa91443246ad71adc336c0e0ecc97d79305754b843b0f","optionId":"a","optionsRead":["a"],"phone":"c3d7b5a65ed9ab957fe3ee1fd8583f88c6638114cc156772e1d5335059101956","quote":1,"takenBy":"Dana-e099a073","total":14102},"number":9,"ticketId":"GPM4-3K6Q-VB5V","type":"decision"}',X'9864D60D3642F0176017A3F7C721EB454D7399A07B18CAEE1DDC918C77CF38F7');
INSERT INTO "events" VALUES(502,57,10,'{"at":"2026-11-28T04:45:16.219Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":10,"ticketId":"GPM4-3K6Q-VB5V","type":"conditionReport"}',X'E1DF1A5B208B45567DCE1342E98A223A5103D1B5E700D3DA8400B2B5C2D70FF2');
INSERT INTO "events" VALUES(503,57,11,'{"at":"2026-11-28T04:45:16.219Z","by":"Tia-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":"declined","override":null,"to":"ready"},"number":11,"ticketId":"GPM4-3K6Q-VB5V","type":"transition"}',X'904EC99934700D64DEECF37FDD09946197B7E811DD617A8376907DD60E3B8D8B');
INSERT INTO "events" VALUES(504,57,12,'{"at":"2026-11-28T04:45:16.220Z","by":"Dana-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"identification":null,"number":1,"recipient":"a85584bdbc24ad5609b8e8648956a57cdca7b0a667752c16ae6af59c1c375d63","serialNumber":"demo-e099a073-31"},"number":12,"ticketId":"GPM4-3K6Q-VB5V","type":"handover"}',X'ADE2B370EAB878936F4E4A4476B63CCB481FA10AEE4587A8C1ACF93F163CD70B');
INSERT INTO "events" VALUES(505,57,13,'{"at":"2026-11-28T04:45:16.221Z","by":"Dana-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"declined","override":null,"to":"returned"},"number":13,"ticketId":"GPM4-3K6Q-VB5V","type":"transition"}',X'AE913F12DA9292DCDA4794BC929CC0BFBF28516B03474C5B44761EA458410460');
INSERT INTO "events" VALUES(506,57,14,'{"at":"2026-11-28T04:45:16.222Z","by":"Dana-e099a073","data":{"from":"returned","message":null,"note":null,"outcome":"declined","override":null,"to":"closed"},"number":14,"ticketId":"GPM4-3K6Q-VB5V","type":"transition"}',X'1220DC846CA9F108E23ADF8F07ACBDB8A5C7B3630A2D733D1CF17D8BA766B264');
INSERT INTO "events" VALUES(507,58,1,'{"at":"2026-11-28T04:45:16.223Z","by":"Dana-e099a073","data":{"conditionReport":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"380f5784b1091baa193e4b965f8e5f7463630c1b2f2d606627676545350db72a","functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"customer":{"email":"0cc8d37aada45ac91728e6ae8a21efce3bbd62ccc73ae37da9cffc41349bce49","id":32,"name":"e018da8164cfd99ff8246d5a2eea317a88d01bad0dd5559c240f5edcb5bb4dcc","phone":null},"diagnosisBy":"2026-12-01T04:45:16.223Z","equipment":{"brand":"Lumix (Panasonic)","category":"camera","id":58,"model":"Digital compact camera","serialNumber":"DEMO-e099a073-32"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"On-Off schakelaar werkt niet meer, ringetje onder draaiknop gebroken?","id":1}],"visitId":null},"number":1,"ticketId":"ST0Q-SX9S-64EA","type":"checkIn"}',X'90E8988C17969899BBD9F0CA6A807AE448CA1FF9B85CAA2182748297D89366C9');
INSERT INTO "events" VALUES(508,58,2,'{"at":"2026-11-28T04:45:16.224Z","by":"Theo-e099a073","data":{"from":"received","message":null,"note":null,"outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"ST0Q-SX9S-64EA","type":"transition"}',X'EB3B89105FDDE1A2939A8E9E08B633233FCC9222D3808C972ECEECBE6FF394D3');
INSERT INTO "events" VALUES(509,58,3,'{"at":"2026-11-28T04:45:16.225Z","by":"Theo-e099a073","data":{"cause":null,"description":"Seen on the bench","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"ST0Q-SX9S-64EA","type":"finding"}',X'E74DCDA6D8C4F2B00BA3334447C7637732392D1ED0BB2CC2415B376070E8E2A9');
INSERT INTO "events" VALUES(510,58,4,'{"at":"2026-11-28T04:45:16.230Z","by":"Theo-e099a073","data":{"coverage":"outOfWarranty","reason":"As the papers of the unit say","until":null},"number":4,"ticketId":"ST0Q-SX9S-64EA","type":"coverage"}',X'E2029213F9287FC38F5DCBCAFAE1B211E0E60F84B53EE8CD219B54BEE395FC08');
INSERT INTO "events" VALUES(511,58,5,'{"at":"2026-11-28T04:45:16.230Z","by":"Theo-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":12300,"partNumber":null,"quantity":1,"reason":null,"tax":2337,"taxBasisPoints":1900,"total":14637,"unitPrice":12300}],"net":12300,"tax":2337,"title":"Repair","total":14637}],"problem":"On-Off schakelaar werkt niet meer, ringetje onder draaiknop gebroken?","repairBy":"2026-12-08T04:45:16.230Z","ticketId":"ST0Q-SX9S-64EA","validUntil":"2026-12-05T04:45:16.230Z","work":"Repair and adjust"},"omitted":[]},"number":5,"ticketId":"ST0Q-SX9S-64EA","type":"quote"}',X'E068CBFE369CDCE4A56EACCE97142D097B8E8BF2ABFA679DB5D6070D438935CC');
INSERT INTO "events" VALUES(512,58,6,'{"at":"2026-11-28T04:45:16.231Z","by":"Dana-e099a073","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"The labour","kind":"labour","net":12300,"partNumber":null,"quantity":1,"reason":null,"tax":2337,"taxBasisPoints":1900,"total":14637,"unitPrice":12300}],"net":12300,"tax":2337,"title":"Repair","total":14637}],"problem":"On-Off schakelaar werkt niet meer, ringetje onder draaiknop gebroken?","repairBy":"2026-12-08T04:45:16.230Z","ticketId":"ST0Q-SX9S-64EA","validUntil":"2026-12-05T04:45:16.230Z","work":"Repair and adjust"},"digest":"d279d4008de508ec2750dd16ffd20a2c47e9f4aded7ea04dfc73ec0b42dbb659","omitted":[]},"number":6,"ticketId":"ST0Q-SX9S-64EA","type":"quoteSent"}',X'F3106DAD005B24D0D161FD13DD2F5084C756183B65D69205D51860C05A798A8F');
INSERT INTO "events" VALUES(513,58,7,'{"at":"2026-11-28T04:45:16.231Z","by":"Dana-e099a073","data":{"dueAt":"2026-12-08T04:45:16.230Z","kind":"repair","number":2,"originalDueAt":"2026-12-08T04:45:16.230Z","reason":null},"number":7,"ticketId":"ST0Q-SX9S-64EA","type":"promise"}',X'E39467510ED32DBEDD07C4CC13E8CFFC8CA612A7DB509BE05F2F4EDC8DA5C219');
INSERT INTO "events" VALUES(514,58,8,'{"at":"2026-11-28T04:45:16.232Z","by":"Theo-e099a073","data":{"from":"diagnosing","message":null,"note":null,"outcome":null,"override":null,"to":"awaitingApproval"},"number":8,"ticketId":"ST0Q-SX9S-64EA","type":"transition"}',X'79E54CABCF98CEA93018920C0080C623429BCD3439BDDF2936227DD5A2214556');
INSERT INTO "events" VALUES(515,58,9,'{"at":"2026-11-28T04:45:16.234Z","by":"Dana-e099a073","data":{"channel":"phone","currency":"EUR","decidedBy":"f7b4520efe3d77fb02f1e1cd7e4516bc0faa023efed2f3647a23ba62a37b4c61","decision":"decline","digest":"d279d4008de508ec2750dd16ffd20a2c47e9f4aded7ea04dfc73ec0b42dbb659","optionId":"a","optionsRead":["a"],"phone":"edc38e24d729117331222dd3174ef7931cbbfce3b7ebc3e91aa0de41f0fd70e2","quote":1,"takenBy":"Dana-e099a073","total":14637},"number":9,"ticketId":"ST0Q-SX9S-64EA","type":"decision"}',X'0CD5D9E2968A1E8D0852A3BB85DCF91CB3787832F6D94F54820536734E7D0AB6');
INSERT INTO "events" VALUES(516,58,10,'{"at":"2026-11-28T04:45:16.238Z","by":"Tia-e099a073","data":{"accessories":[{"name":"Strap","quantity":1}],"agreedBy":null,"functions":[{"function":"Takes a picture","note":null,"result":"fail"}],"refusedToAgree":null,"stage":"handover","zones":[{"condition":"ok","note":null,"zone":"Top plate"},{"condition":"ok","note":null,"zone":"Lens"}]},"number":10,"ticketId":"ST0Q-SX9S-64EA","type":"conditionReport"}',X'8B7EE64634D4F1D5A588DB5F95FDD93688628B3309162179E237F6550DEA4A4E');
INSERT INTO "events" VALUES(517,58,11,'{"at":"2026-11-28T04:45:16.239Z","by":"Tia-e099a073","data":{"from":"awaitingApproval","message":null,"note":null,"outcome":"declined","override":null,"to":"ready"},"number":11,"ticketId":"ST0Q-SX9S-64EA","type":"transition"}',X'C85AC5CDBD18A800D44BE42B554482F0095B4333A0EA86D8F505788C8F430082');
INSERT INTO "events" VALUES(518,58,12,'{"at":"2026-11-28T04:45:16.240Z","by":"Mara-e099a073","data":{"from":"ready","message":null,"note":null,"outcome":"declined","override":{"gates":["reminders-sent"],"reason":"Three letters were sent by post"},"to":"unclaimed"},"number":12,"ticketId":"ST0Q-SX9S-64EA","type":"transition"}',X'BF38660DA3CE3833B0149E1A3178D2E08BC16D0BEF822174E8D63738D85CC791');
INSERT INTO "events" VALUES(519,58,13,'{"at":"2026-11-28T04:45:16.245Z","by":"Dana-e099a073","data":{"from":"unclaimed","message":null,"note":null,"outcome":"disposed","override":null,"to":"closed"},"number":13,"ticketId":"ST0Q-SX9S-64EA","type":"transition"}',X'2DEB7DA8FE79277EF83798F428238FD345CBF125E5FA3C68748B505E3662F17C');
INSERT INTO "events" VALUES(520,59,1,'{"at":"2026-11-28T04:45:16.253Z","by":"Tess","data":{"conditionReport":{"accessories":[{"name":"Battery","quantity":2}],"agreedBy":"c18d1ba100a485559fde7df8c9b7096bd53878168381d61673df41af3b82cdb9","functions":[{"function":"Powers on","note":null,"result":"pass"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"scratched","note":"3 mm","zone":"Top plate"}]},"customer":{"email":"90e39c895752c770ce4ab29271a6f0ff8d7c3013639a8a8b7a617708df1fd6b4","id":33,"name":"9ec64594d42884db37fb6265f445e783f14332e2e82e98564f1683bb3a3db378","phone":null},"diagnosisBy":"2026-12-01T04:45:16.000Z","equipment":{"brand":"Leica","category":"camera","id":59,"model":"M9-P","serialNumber":"4011"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"White spots at f/11","id":1},{"description":"No flash","id":2}],"visitId":null},"number":1,"ticketId":"D84D-3BPH-X3MP","type":"checkIn"}',X'17E0F3C579CF2554AE7DF0795857F1B6FE1F3416CD403EFDD76943AA837D4C9A');
INSERT INTO "events" VALUES(521,60,1,'{"at":"2026-11-28T04:45:16.262Z","by":"Tess","data":{"conditionReport":null,"customer":{"email":"8719715730e37b676b5989db591b2e025454a1fc8d5cf81b740a93539ea1824f","id":34,"name":"d15971526d715940c7263e241a39a5eed7cf080435a294477c786eafe2ddf476","phone":null},"diagnosisBy":null,"equipment":{"brand":"Leica","category":"camera","id":60,"model":"M9-P","serialNumber":"4012"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"registered","symptoms":[{"description":"White spots at f/11","id":1},{"description":"No flash","id":2}],"visitId":null},"number":1,"ticketId":"Z2X1-26CJ-1M3W","type":"checkIn"}',X'5D9F8756B710C950D7A14291F9D64BAF89084AF9611F700FCFF1A995290C9DA1');
INSERT INTO "events" VALUES(522,61,1,'{"at":"2026-11-28T04:45:16.267Z","by":"Tess","data":{"conditionReport":{"accessories":[{"name":"Battery","quantity":2}],"agreedBy":"c63b55750c4cbb99eea495c07b7392fb3ba81de29ac1ef1902a65e234e17958d","functions":[{"function":"Powers on","note":null,"result":"pass"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"scratched","note":"3 mm","zone":"Top plate"}]},"customer":{"email":"af5c56f58c77f3449081ec64a672c1812aef28bf08ef9ec186dccdd3ddcf1225","id":35,"name":"074d5ea81e60bc63e4ea0158b3676cd3f01e68dc6dc4dccae1708ef76a8ce2d3","phone":null},"diagnosisBy":"2026-12-01T04:45:16.000Z","equipment":{"brand":"Leica","category":"camera","id":61,"model":"M9-P","serialNumber":"4013"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"White spots at f/11","id":1},{"description":"No flash","id":2}],"visitId":null},"number":1,"ticketId":"MJ0G-84TA-J58B","type":"checkIn"}',X'D4087A40513996F8020F69CC24F69155CED17B24E8E128941F542056C6F2B2E4');
INSERT INTO "events" VALUES(523,61,2,'{"at":"2026-11-28T04:45:16.270Z","by":"Tess","data":{"message":"d9b93a85bfccaf1a6a72ad7a523316ff862e2ed363b11230d2bb0ac21f2d45c4","number":1,"reason":"The lathe is broken","until":null},"number":2,"ticketId":"MJ0G-84TA-J58B","type":"hold"}',X'B2341574C3363D8418B667D78E2595789B1E1FF45BE6F76E409F6AB4F50C69F2');
INSERT INTO "events" VALUES(524,61,3,'{"at":"2026-11-28T04:45:16.285Z","by":"Tess","data":{"number":1,"text":"2735a5831c510f7961d45a3e344fbdf409732404f902dd5303635c4ce6f2e9bf"},"number":3,"ticketId":"MJ0G-84TA-J58B","type":"note"}',X'43A47DCC0A13009C895203407C151B388B0E74B1B3CD310DD18CF5A619201B83');
INSERT INTO "events" VALUES(525,61,4,'{"at":"2026-11-28T04:45:16.287Z","by":"Tess","data":{"message":"f8e17355d2f6f941d3634e7bfac135b4e6dc56a486473a9760413d866b5e6bad","number":1},"number":4,"ticketId":"MJ0G-84TA-J58B","type":"update"}',X'AB7770BC4DF2C1E8055F8549FB3A8702E40B2E477D0CCF2A9C3C833D7A2DCF60');
INSERT INTO "events" VALUES(526,61,5,'{"at":"2026-11-28T04:45:16.290Z","by":"Tess","data":{"holder":"Workshop","note":null,"number":1,"place":"Shelf 4"},"number":5,"ticketId":"MJ0G-84TA-J58B","type":"custody"}',X'A80EDA8808F1F57B98998EEFD5AB28C8A7EFEDFD5463E5E87D168E7800772BDC');
INSERT INTO "events" VALUES(527,62,1,'{"at":"2026-11-28T04:45:16.296Z","by":"Tess","data":{"conditionReport":{"accessories":[{"name":"Battery","quantity":2}],"agreedBy":"22d67a374792ed1615ac12eb1bfd61bff80e68004ae57bd02e071ba8b552b78a","functions":[{"function":"Powers on","note":null,"result":"pass"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"scratched","note":"3 mm","zone":"Top plate"}]},"customer":{"email":"e267d1428bbbd467a9167ff61a2f16a58dbf47f3e57fb518d4ae06804d45e0ae","id":36,"name":"76ef3514f660e7a8af73b212dbc3c588dffe9bc5820fb0f4d5659b1f7917fb9b","phone":null},"diagnosisBy":"2026-12-01T04:45:16.000Z","equipment":{"brand":"Leica","category":"camera","id":62,"model":"M9-P","serialNumber":"4014"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"White spots at f/11","id":1},{"description":"No flash","id":2}],"visitId":null},"number":1,"ticketId":"HPQ3-8VK7-BBS3","type":"checkIn"}',X'1D59F303AAD63C677DE068B581405052D997B5AC76522EDFD87F0BC62D52978A');
INSERT INTO "events" VALUES(528,62,2,'{"at":"2026-11-28T04:45:16.327Z","by":"Tess","data":{"conditionOut":"Good","dueBackOn":"2026-12-03","loanerId":2,"number":1},"number":2,"ticketId":"HPQ3-8VK7-BBS3","type":"loan"}',X'CF2BF02A6B6E0A97FB5B213115AB75C4F756B6F4828CA8BA9D1076260DE5C50B');
INSERT INTO "events" VALUES(529,62,3,'{"at":"2026-11-28T04:45:16.335Z","by":"Tess","data":{"accessory":"Battery","description":"Not in the box","foundBy":null,"function":null,"kind":"loss","number":1,"zone":null},"number":3,"ticketId":"HPQ3-8VK7-BBS3","type":"incident"}',X'8FF69593B5C3D97A483FBA8E3A4F8972F6938A24950C52E30FFE6A39A21ED96C');
INSERT INTO "events" VALUES(530,63,1,'{"at":"2026-11-28T04:45:16.343Z","by":"Tess","data":{"conditionReport":{"accessories":[{"name":"Battery","quantity":2}],"agreedBy":"d1fe56435ada7e53230e89a8b8acae1eacfa469d74b18bd9cb93b6c297d9f13e","functions":[{"function":"Powers on","note":null,"result":"pass"}],"refusedToAgree":null,"stage":"intake","zones":[{"condition":"scratched","note":"3 mm","zone":"Top plate"}]},"customer":{"email":"391e01b733d9de0d6bd3deade84f1486a39e14e3adebe824f64478f607c06db6","id":37,"name":"6f3ef8757411be5b4c11fcbb799d4039281e8da838086c8889df9918fd60375b","phone":null},"diagnosisBy":"2026-12-01T04:45:16.000Z","equipment":{"brand":"Leica","category":"camera","id":63,"model":"M9-P","serialNumber":"4015"},"notToExceed":null,"ownershipTransferred":false,"priority":"normal","repeatOf":null,"state":"received","symptoms":[{"description":"White spots at f/11","id":1},{"description":"No flash","id":2}],"visitId":null},"number":1,"ticketId":"MTHF-46DB-D5DN","type":"checkIn"}',X'51DAD2B5D2111F6CC8EAD37FB1EBB9FA74BD929D3FB1CF73C956279306A2787E');
INSERT INTO "events" VALUES(531,63,2,'{"at":"2026-11-28T04:45:16.351Z","by":"Tess","data":{"from":"received","message":null,"note":"fc2e74b8a7214de632cd0eda271610ea25919c34599c22f8bb56b329e6d44938","outcome":null,"override":null,"to":"diagnosing"},"number":2,"ticketId":"MTHF-46DB-D5DN","type":"transition"}',X'2E1C851842EE3AB9128260A57D317821BBCDFE336697325A5403B981EB4AD29E');
INSERT INTO "events" VALUES(532,63,3,'{"at":"2026-11-28T04:45:16.359Z","by":"Tess","data":{"cause":null,"description":"Dust on the sensor","faultCode":null,"number":1,"reproduced":true,"symptomId":1},"number":3,"ticketId":"MTHF-46DB-D5DN","type":"finding"}',X'DE336DC30D2FD1EC269ECEFBFF607A3590A704218BD8BBD0321E1DB9C79A9F17');
INSERT INTO "events" VALUES(533,63,4,'{"at":"2026-11-28T04:45:16.370Z","by":"Tess","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"Clean the sensor","kind":"labour","net":10000,"partNumber":null,"quantity":1,"reason":null,"tax":1900,"taxBasisPoints":1900,"total":11900,"unitPrice":10000}],"net":10000,"tax":1900,"title":"Cleaning","total":11900}],"problem":"Dust on the sensor","repairBy":"2026-12-07T04:45:16.000Z","ticketId":"MTHF-46DB-D5DN","validUntil":"2026-12-04T04:45:16.000Z","work":"Clean it"},"omitted":[]},"number":4,"ticketId":"MTHF-46DB-D5DN","type":"quote"}',X'780C1F34446C3CC3F754AB6E58FD367889864400E97D7C85656E94DF18002ACD');
INSERT INTO "events" VALUES(534,63,5,'{"at":"2026-11-28T04:45:16.376Z","by":"Tess","data":{"content":{"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":"Clean the sensor","kind":"labour","net":10000,"partNumber":null,"quantity":1,"reason":null,"tax":1900,"taxBasisPoints":1900,"total":11900,"unitPrice":10000}],"net":10000,"tax":1900,"title":"Cleaning","total":11900}],"problem":"Dust on the sensor","repairBy":"2026-12-07T04:45:16.000Z","ticketId":"MTHF-46DB-D5DN","validUntil":"2026-12-04T04:45:16.000Z","work":"Clean it"},"digest":"c268d8bed0086f7635651f2f3434defbfd651c902e7bf69a80e4556791742cf0","omitted":[]},"number":5,"ticketId":"MTHF-46DB-D5DN","type":"quoteSent"}',X'CE5B676E5CDFB49AF58C71E29434730BC696739BE55B65DD85EC2C1D4E46BF38');
INSERT INTO "events" VALUES(535,63,6,'{"at":"2026-11-28T04:45:16.376Z","by":"Tess","data":{"dueAt":"2026-12-07T04:45:16.000Z","kind":"repair","number":2,"originalDueAt":"2026-12-07T04:45:16.000Z","reason":null},"number":6,"ticketId":"MTHF-46DB-D5DN","type":"promise"}',X'14FFFE84E13D9EC175731AE7326AEDC8279A701B2CF2D4757A36D94E58AD6A65');
INSERT INTO "events" VALUES(536,63,7,'{"at":"2026-11-28T04:45:16.386Z","by":"Tess","data":{"dueAt":"2026-12-02T04:45:16.000Z","kind":"diagnosis","number":3,"originalDueAt":"2026-12-01T04:45:16.000Z","reason":"A holiday"},"number":7,"ticketId":"MTHF-46DB-D5DN","type":"promise"}',X'E1C8D2BA57EA64C4DA99DE8B4F06C050875EB408CF1467304132606638BA3F75');
CREATE TABLE explanations (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "explanations" VALUES(28,1,16);
INSERT INTO "explanations" VALUES(30,1,17);
INSERT INTO "explanations" VALUES(35,1,23);
INSERT INTO "explanations" VALUES(36,1,22);
INSERT INTO "explanations" VALUES(38,1,21);
INSERT INTO "explanations" VALUES(39,1,20);
INSERT INTO "explanations" VALUES(40,1,16);
INSERT INTO "explanations" VALUES(41,1,12);
INSERT INTO "explanations" VALUES(42,1,16);
INSERT INTO "explanations" VALUES(43,1,16);
INSERT INTO "explanations" VALUES(44,1,17);
INSERT INTO "explanations" VALUES(44,2,21);
CREATE TABLE feedback (
    ticketId INTEGER PRIMARY KEY REFERENCES tickets (id),
    eventNumber INTEGER NOT NULL
) STRICT;
INSERT INTO "feedback" VALUES(28,21);
INSERT INTO "feedback" VALUES(39,25);
CREATE TABLE findings (
    ticketId INTEGER NOT NULL,
    number INTEGER NOT NULL,
    symptomId INTEGER NOT NULL,
    description TEXT NOT NULL,
    cause TEXT,
    faultCode TEXT,
    reproduced INTEGER NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    PRIMARY KEY (ticketId, number),
    FOREIGN KEY (ticketId, symptomId) REFERENCES symptoms (ticketId, id)
) STRICT, WITHOUT ROWID;
INSERT INTO "findings" VALUES(27,1,1,'Seen on the bench',NULL,NULL,1,1795841113926,'Theo-e099a073');
INSERT INTO "findings" VALUES(28,1,1,'Seen on the bench',NULL,NULL,1,1795841113966,'Theo-e099a073');
INSERT INTO "findings" VALUES(29,1,1,'Seen on the bench',NULL,NULL,1,1795841114046,'Theo-e099a073');
INSERT INTO "findings" VALUES(30,1,1,'Seen on the bench',NULL,NULL,1,1795841114070,'Theo-e099a073');
INSERT INTO "findings" VALUES(31,1,1,'Seen on the bench',NULL,NULL,1,1795841114122,'Theo-e099a073');
INSERT INTO "findings" VALUES(32,1,1,'Not seen in two hours',NULL,NULL,0,1795841114162,'Theo-e099a073');
INSERT INTO "findings" VALUES(33,1,1,'Seen on the bench',NULL,NULL,1,1795841114197,'Theo-e099a073');
INSERT INTO "findings" VALUES(34,1,1,'Seen on the bench',NULL,NULL,1,1795841114217,'Theo-e099a073');
INSERT INTO "findings" VALUES(35,1,1,'Seen on the bench',NULL,NULL,1,1795841114237,'Theo-e099a073');
INSERT INTO "findings" VALUES(36,1,1,'Seen on the bench',NULL,NULL,1,1795841114390,'Theo-e099a073');
INSERT INTO "findings" VALUES(37,1,1,'Seen on the bench',NULL,NULL,1,1795841114486,'Theo-e099a073');
INSERT INTO "findings" VALUES(38,1,1,'Seen on the bench',NULL,NULL,1,1795841114536,'Theo-e099a073');
INSERT INTO "findings" VALUES(39,1,1,'Seen on the bench',NULL,NULL,1,1795841114638,'Theo-e099a073');
INSERT INTO "findings" VALUES(40,1,1,'Seen on the bench',NULL,NULL,1,1795841114884,'Theo-e099a073');
INSERT INTO "findings" VALUES(42,1,1,'Seen on the bench',NULL,NULL,1,1795841115129,'Theo-e099a073');
INSERT INTO "findings" VALUES(43,1,1,'Seen on the bench',NULL,NULL,1,1795841115354,'Theo-e099a073');
INSERT INTO "findings" VALUES(44,1,1,'Seen on the bench',NULL,NULL,1,1795841115617,'Theo-e099a073');
INSERT INTO "findings" VALUES(45,1,1,'Not seen in two hours',NULL,NULL,0,1795841115810,'Theo-e099a073');
INSERT INTO "findings" VALUES(46,1,1,'Not seen in two hours',NULL,NULL,0,1795841115902,'Theo-e099a073');
INSERT INTO "findings" VALUES(47,1,1,'Not seen in two hours',NULL,NULL,0,1795841115998,'Theo-e099a073');
INSERT INTO "findings" VALUES(49,1,1,'Seen on the bench',NULL,NULL,1,1795841116034,'Theo-e099a073');
INSERT INTO "findings" VALUES(50,1,1,'Seen on the bench',NULL,NULL,1,1795841116045,'Theo-e099a073');
INSERT INTO "findings" VALUES(51,1,1,'Seen on the bench',NULL,NULL,1,1795841116054,'Theo-e099a073');
INSERT INTO "findings" VALUES(52,1,1,'Seen on the bench',NULL,NULL,1,1795841116073,'Theo-e099a073');
INSERT INTO "findings" VALUES(53,1,1,'Seen on the bench',NULL,NULL,1,1795841116083,'Theo-e099a073');
INSERT INTO "findings" VALUES(54,1,1,'Seen on the bench',NULL,NULL,1,1795841116092,'Theo-e099a073');
INSERT INTO "findings" VALUES(55,1,1,'Seen on the bench',NULL,NULL,1,1795841116103,'Theo-e099a073');
INSERT INTO "findings" VALUES(56,1,1,'Seen on the bench',NULL,NULL,1,1795841116114,'Theo-e099a073');
INSERT INTO "findings" VALUES(57,1,1,'Seen on the bench',NULL,NULL,1,1795841116209,'Theo-e099a073');
INSERT INTO "findings" VALUES(58,1,1,'Seen on the bench',NULL,NULL,1,1795841116225,'Theo-e099a073');
INSERT INTO "findings" VALUES(63,1,1,'Dust on the sensor',NULL,NULL,1,1795841116359,'Tess');
CREATE TABLE handovers (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "handovers" VALUES(27,1,6);
INSERT INTO "handovers" VALUES(28,1,19);
INSERT INTO "handovers" VALUES(29,1,6);
INSERT INTO "handovers" VALUES(30,1,20);
INSERT INTO "handovers" VALUES(31,1,6);
INSERT INTO "handovers" VALUES(32,1,8);
INSERT INTO "handovers" VALUES(33,1,6);
INSERT INTO "handovers" VALUES(34,1,6);
INSERT INTO "handovers" VALUES(35,1,27);
INSERT INTO "handovers" VALUES(36,1,26);
INSERT INTO "handovers" VALUES(37,1,10);
INSERT INTO "handovers" VALUES(38,1,24);
INSERT INTO "handovers" VALUES(39,1,23);
INSERT INTO "handovers" VALUES(40,1,20);
INSERT INTO "handovers" VALUES(41,1,15);
INSERT INTO "handovers" VALUES(42,1,19);
INSERT INTO "handovers" VALUES(43,1,18);
INSERT INTO "handovers" VALUES(44,1,24);
INSERT INTO "handovers" VALUES(45,1,8);
INSERT INTO "handovers" VALUES(46,1,8);
INSERT INTO "handovers" VALUES(47,1,8);
INSERT INTO "handovers" VALUES(49,1,12);
INSERT INTO "handovers" VALUES(50,1,12);
INSERT INTO "handovers" VALUES(51,1,12);
INSERT INTO "handovers" VALUES(52,1,12);
INSERT INTO "handovers" VALUES(53,1,12);
INSERT INTO "handovers" VALUES(54,1,12);
INSERT INTO "handovers" VALUES(55,1,12);
INSERT INTO "handovers" VALUES(56,1,12);
INSERT INTO "handovers" VALUES(57,1,12);
CREATE TABLE holds (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    releasedEventNumber INTEGER,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "holds" VALUES(38,1,5,6);
INSERT INTO "holds" VALUES(61,1,2,NULL);
CREATE TABLE idempotency (
    id INTEGER PRIMARY KEY,
    key BLOB NOT NULL,
    fingerprint BLOB NOT NULL,
    status INTEGER NOT NULL,
    location TEXT,
    etag TEXT,
    body BLOB NOT NULL,
    customerId INTEGER REFERENCES customers (id),
    createdAt INTEGER NOT NULL
) STRICT;
INSERT INTO "idempotency" VALUES(100,X'1A417E33CF007A3F77D957906B7745FF1CC06676D620E61A45C892763B6628E0',X'8CA89A849D812B2B3445C79BB77DDADC90B4123FA7BCD83D8D31F1948EC08FA3',200,NULL,'"v11"',X'7B227469636B65744964223A22513257412D415457432D30524D39222C227374617465223A22696E526570616972222C226F7574636F6D65223A6E756C6C2C22637573746F6D65724964223A392C2265717569706D656E744964223A33352C2261737369676E6565223A225468656F2D6530393961303733222C227072696F72697479223A226E6F726D616C222C2276697369744964223A6E756C6C2C226E6F74546F457863656564223A6E756C6C2C227265706561744F66223A6E756C6C2C2273746174757355726C223A22687474703A2F2F3132372E302E302E313A33353738352F76312F7374617475732F513257412D415457432D30524D39222C2272656365697665644174223A22323032362D31312D32385430343A34353A31342E3233355A222C2272657475726E65644174223A6E756C6C2C22636C6F7365644174223A6E756C6C2C22637265617465644174223A22323032362D31312D32385430343A34353A31342E3233355A222C22757064617465644174223A22323032362D31312D32385430343A34353A31342E3237305A222C2276657273696F6E223A31312C226E6578745570646174654279223A22323032362D31322D30315430343A34353A31342E3236355A222C226F766572647565223A66616C73652C2273796D70746F6D73223A5B7B226964223A312C226465736372697074696F6E223A2241562D756473747972207E204B616D657261227D5D2C2270726F6D69736573223A5B7B226E756D626572223A312C226B696E64223A22646961676E6F736973222C226475654174223A22323032362D31322D30315430343A34353A31342E3233355A222C226F726967696E616C4475654174223A22323032362D31322D30315430343A34353A31342E3233355A222C22726561736F6E223A6E756C6C2C226174223A22323032362D31312D32385430343A34353A31342E3233355A222C226279223A2244616E612D6530393961303733227D2C7B226E756D626572223A322C226B696E64223A22726570616972222C226475654174223A22323032362D31322D30385430343A34353A31342E3234355A222C226F726967696E616C4475654174223A22323032362D31322D30385430343A34353A31342E3234355A222C22726561736F6E223A6E756C6C2C226174223A22323032362D31312D32385430343A34353A31342E3236325A222C226279223A2244616E612D6530393961303733227D5D2C22636F6E646974696F6E5265706F727473223A5B7B226E756D626572223A312C227374616765223A22696E74616B65222C227A6F6E6573223A5B7B227A6F6E65223A22546F7020706C617465222C22636F6E646974696F6E223A226F6B222C226E6F7465223A6E756C6C7D2C7B227A6F6E65223A224C656E73222C22636F6E646974696F6E223A226F6B222C226E6F7465223A6E756C6C7D5D2C2266756E6374696F6E73223A5B7B2266756E6374696F6E223A2254616B657320612070696374757265222C22726573756C74223A226661696C222C226E6F7465223A6E756C6C7D5D2C226163636573736F72696573223A5B7B226E616D65223A225374726170222C227175616E74697479223A317D5D2C226167726565644279223A22437573746F6D65722065303939613037332D39222C2272656675736564546F4167726565223A6E756C6C2C226174223A22323032362D31312D32385430343A34353A31342E3233355A222C226279223A2244616E612D6530393961303733222C227365616C223A2233316664633431663636636235666534323538316631333538353766613730363264313836326636306363636434626462356162323532636166633666613662227D5D2C22686F6C64223A6E756C6C2C22636F766572616765223A7B22636F766572616765223A226F75744F6657617272616E7479222C22726561736F6E223A2241732074686520706170657273206F662074686520756E697420736179222C22756E74696C223A6E756C6C2C226174223A22323032362D31312D32385430343A34353A31342E3233375A222C226279223A225468656F2D6530393961303733227D2C227061796D656E74223A7B2263757272656E6379223A22455552222C22647565223A31313432342C2270616964223A302C226F776564223A31313432342C22657863657373223A307D2C227061727445787065637465644F6E223A6E756C6C2C226465706F74223A6E756C6C2C226465706F745265666572656E6365223A6E756C6C2C2265787065637465644261636B4F6E223A6E756C6C2C2270726F6772616D6D6573223A5B5D2C2273756767657374696F6E73223A5B5D7D',9,1795841114269);
INSERT INTO "idempotency" VALUES(200,X'39C4401C79DA1DA44E09A93FA3EB049E7CC350EAC0F38D97841AC6CB719AC386',X'E24DEF6391BA6E9D8359D110321130E314D76FA2791B146B442CDE9C28484F7D',200,NULL,'"v27"',X'7B227469636B65744964223A22423135312D523550512D54313838222C227374617465223A22636C6F736564222C226F7574636F6D65223A227265706169726564222C22637573746F6D65724964223A31332C2265717569706D656E744964223A33392C2261737369676E6565223A225468656F2D6530393961303733222C227072696F72697479223A226E6F726D616C222C2276697369744964223A6E756C6C2C226E6F74546F457863656564223A6E756C6C2C227265706561744F66223A6E756C6C2C2273746174757355726C223A22687474703A2F2F3132372E302E302E313A33353738352F76312F7374617475732F423135312D523550512D54313838222C2272656365697665644174223A22323032362D31312D32385430343A34353A31342E3632375A222C2272657475726E65644174223A22323032362D31312D32385430343A34353A31342E3836345A222C22636C6F7365644174223A22323032362D31312D32385430343A34353A31342E3838315A222C22637265617465644174223A22323032362D31312D32385430343A34353A31342E3632375A222C22757064617465644174223A22323032362D31312D32385430343A34353A31342E3838315A222C2276657273696F6E223A32372C226E6578745570646174654279223A6E756C6C2C226F766572647565223A66616C73652C2273796D70746F6D73223A5B7B226964223A312C226465736372697074696F6E223A2241562D756473747972207E20566964656F2063616D636F7264657220766873227D5D2C2270726F6D69736573223A5B7B226E756D626572223A312C226B696E64223A22646961676E6F736973222C226475654174223A22323032362D31322D30315430343A34353A31342E3632375A222C226F726967696E616C4475654174223A22323032362D31322D30315430343A34353A31342E3632375A222C22726561736F6E223A6E756C6C2C226174223A22323032362D31312D32385430343A34353A31342E3632375A222C226279223A2244616E612D6530393961303733227D2C7B226E756D626572223A322C226B696E64223A22726570616972222C226475654174223A22323032362D31322D30385430343A34353A31342E3636395A222C226F726967696E616C4475654174223A22323032362D31322D30385430343A34353A31342E3636395A222C22726561736F6E223A6E756C6C2C226174223A22323032362D31312D32385430343A34353A31342E3637335A222C226279223A2244616E612D6530393961303733227D5D2C22636F6E646974696F6E5265706F727473223A5B7B226E756D626572223A312C227374616765223A22696E74616B65222C227A6F6E6573223A5B7B227A6F6E65223A22546F7020706C617465222C22636F6E646974696F6E223A226F6B222C226E6F7465223A6E756C6C7D2C7B227A6F6E65223A224C656E73222C22636F6E646974696F6E223A226F6B222C226E6F7465223A6E756C6C7D5D2C2266756E6374696F6E73223A5B7B2266756E6374696F6E223A2254616B657320612070696374757265222C22726573756C74223A226661696C222C226E6F7465223A6E756C6C7D5D2C226163636573736F72696573223A5B7B226E616D65223A225374726170222C227175616E74697479223A317D5D2C226167726565644279223A22437573746F6D65722065303939613037332D3133222C2272656675736564546F4167726565223A6E756C6C2C226174223A22323032362D31312D32385430343A34353A31342E3632375A222C226279223A2244616E612D6530393961303733222C227365616C223A2239313463653265643561326134613034626239343765363733356637633765353338316335336431663837646336643261616535333061636137643562343934227D2C7B226E756D626572223A322C227374616765223A2268616E646F766572222C227A6F6E6573223A5B7B227A6F6E65223A22546F7020706C617465222C22636F6E646974696F6E223A226F6B222C226E6F7465223A6E756C6C7D2C7B227A6F6E65223A224C656E73222C22636F6E646974696F6E223A226F6B222C226E6F7465223A6E756C6C7D5D2C2266756E6374696F6E73223A5B7B2266756E6374696F6E223A2254616B657320612070696374757265222C22726573756C74223A2270617373222C226E6F7465223A6E756C6C7D5D2C226163636573736F72696573223A5B7B226E616D65223A225374726170222C227175616E74697479223A317D5D2C226167726565644279223A6E756C6C2C2272656675736564546F4167726565223A6E756C6C2C226174223A22323032362D31312D32385430343A34353A31342E3831345A222C226279223A225469612D6530393961303733222C227365616C223A2264616161643132383537646263653165626237616261323964646462653436633338313233313933346334666635646236613165656139613336353739333632227D5D2C22686F6C64223A6E756C6C2C22636F766572616765223A7B22636F766572616765223A226F75744F6657617272616E7479222C22726561736F6E223A2241732074686520706170657273206F662074686520756E697420736179222C22756E74696C223A6E756C6C2C226174223A22323032362D31312D32385430343A34353A31342E3635385A222C226279223A225468656F2D6530393961303733227D2C227061796D656E74223A7B2263757272656E6379223A22455552222C22647565223A31333536362C2270616964223A31333536362C226F776564223A302C22657863657373223A307D2C227061727445787065637465644F6E223A6E756C6C2C226465706F74223A6E756C6C2C226465706F745265666572656E6365223A6E756C6C2C2265787065637465644261636B4F6E223A6E756C6C2C2270726F6772616D6D6573223A5B5D2C2273756767657374696F6E73223A5B5D7D',13,1795841114881);
INSERT INTO "idempotency" VALUES(300,X'BEE00380CB11CA0142DCAFDB807A60678701BA3FB8355EB2ABC9E8BB7AA12822',X'650FD2F759CEAF629B1FCA085D5CDB9A8EF06F45558275C213F5D0F1FB5F022D',200,NULL,'"v9"',X'7B227469636B65744964223A22393750582D464247342D4A574342222C227374617465223A2272657475726E6564222C226F7574636F6D65223A226E6F4661756C74466F756E64222C22637573746F6D65724964223A31392C2265717569706D656E744964223A34352C2261737369676E6565223A225468656F2D6530393961303733222C227072696F72697479223A226E6F726D616C222C2276697369744964223A6E756C6C2C226E6F74546F457863656564223A6E756C6C2C227265706561744F66223A6E756C6C2C2273746174757355726C223A22687474703A2F2F3132372E302E302E313A33353738352F76312F7374617475732F393750582D464247342D4A574342222C2272656365697665644174223A22323032362D31312D32385430343A34353A31352E3738335A222C2272657475726E65644174223A22323032362D31312D32385430343A34353A31352E3836365A222C22636C6F7365644174223A6E756C6C2C22637265617465644174223A22323032362D31312D32385430343A34353A31352E3738335A222C22757064617465644174223A22323032362D31312D32385430343A34353A31352E3836365A222C2276657273696F6E223A392C226E6578745570646174654279223A6E756C6C2C226F766572647565223A66616C73652C2273796D70746F6D73223A5B7B226964223A312C226465736372697074696F6E223A22487573686F6C646E696E6773617070617261746572207E20566964656F206B616D657261227D5D2C2270726F6D69736573223A5B7B226E756D626572223A312C226B696E64223A22646961676E6F736973222C226475654174223A22323032362D31322D30315430343A34353A31352E3738325A222C226F726967696E616C4475654174223A22323032362D31322D30315430343A34353A31352E3738325A222C22726561736F6E223A6E756C6C2C226174223A22323032362D31312D32385430343A34353A31352E3738335A222C226279223A2244616E612D6530393961303733227D5D2C22636F6E646974696F6E5265706F727473223A5B7B226E756D626572223A312C227374616765223A22696E74616B65222C227A6F6E6573223A5B7B227A6F6E65223A22546F7020706C617465222C22636F6E646974696F6E223A226F6B222C226E6F7465223A6E756C6C7D2C7B227A6F6E65223A224C656E73222C22636F6E646974696F6E223A226F6B222C226E6F7465223A6E756C6C7D5D2C2266756E6374696F6E73223A5B7B2266756E6374696F6E223A2254616B657320612070696374757265222C22726573756C74223A226661696C222C226E6F7465223A6E756C6C7D5D2C226163636573736F72696573223A5B7B226E616D65223A225374726170222C227175616E74697479223A317D5D2C226167726565644279223A22437573746F6D65722065303939613037332D3139222C2272656675736564546F4167726565223A6E756C6C2C226174223A22323032362D31312D32385430343A34353A31352E3738335A222C226279223A2244616E612D6530393961303733222C227365616C223A2230613535633363313831633639366133353933353164636261653835623039396465336632353466643336613662653532633532333535663334393330313438227D2C7B226E756D626572223A322C227374616765223A2268616E646F766572222C227A6F6E6573223A5B7B227A6F6E65223A22546F7020706C617465222C22636F6E646974696F6E223A226F6B222C226E6F7465223A6E756C6C7D2C7B227A6F6E65223A224C656E73222C22636F6E646974696F6E223A226F6B222C226E6F7465223A6E756C6C7D5D2C2266756E6374696F6E73223A5B7B2266756E6374696F6E223A2254616B657320612070696374757265222C22726573756C74223A226661696C222C226E6F7465223A6E756C6C7D5D2C226163636573736F72696573223A5B7B226E616D65223A225374726170222C227175616E74697479223A317D5D2C226167726565644279223A6E756C6C2C2272656675736564546F4167726565223A6E756C6C2C226174223A22323032362D31312D32385430343A34353A31352E3833385A222C226279223A225469612D6530393961303733222C227365616C223A2239653763633632333061633862373435396436373235313066303266333762343662616432613135316237666637316133396238383665333066376535303764227D5D2C22686F6C64223A6E756C6C2C22636F766572616765223A6E756C6C2C227061796D656E74223A6E756C6C2C227061727445787065637465644F6E223A6E756C6C2C226465706F74223A6E756C6C2C226465706F745265666572656E6365223A6E756C6C2C2265787065637465644261636B4F6E223A6E756C6C2C2270726F6772616D6D6573223A5B5D2C2273756767657374696F6E73223A5B5D7D',19,1795841115865);
INSERT INTO "idempotency" VALUES(400,X'8F816C9CD4BD45E16D2A56CC1EBA15B3CCBFC4F6AB57E0ADA1E730E77CC4D363',X'44136FA355B3678A1146AD16F7E8649E94FB4FC21FE77E8310C060F61CAAFF8A',200,NULL,'"v7"',X'7B226E756D626572223A312C22737461747573223A2273656E74222C2270726F626C656D223A224465206C656E73207472656B74206E696574206D6565722E2048657420746F657374656C2067656566742065656E20276C656E73666F75742720656E207374617274206E69657420766572646572206F702E222C22776F726B223A2252657061697220616E642061646A757374222C2263757272656E6379223A22455552222C2276616C6964556E74696C223A22323032362D31322D30355430343A34353A31362E3130345A222C227265706169724279223A22323032362D31322D30385430343A34353A31362E3130345A222C226F7074696F6E73223A5B7B226964223A2261222C226C696E6573223A5B7B226465736372697074696F6E223A22546865206C61626F7572222C226B696E64223A226C61626F7572222C226E6574223A31303935302C22706172744E756D626572223A6E756C6C2C227175616E74697479223A312C22726561736F6E223A6E756C6C2C22746178223A323038312C227461784261736973506F696E7473223A313930302C22746F74616C223A31333033312C22756E69745072696365223A31303935307D5D2C226E6574223A31303935302C22746178223A323038312C227469746C65223A22526570616972222C22746F74616C223A31333033317D5D2C226F6D6974746564223A5B5D2C22646967657374223A2231626331613136313066386466343632343565366564343032626538306338383865323438323964366130336333356330376638303265653766613730373863222C22697357697468696E4365696C696E67223A66616C73652C226174223A22323032362D31312D32385430343A34353A31362E3130355A222C226279223A225468656F2D6530393961303733222C2273656E744174223A22323032362D31312D32385430343A34353A31362E3130355A222C2273656E744279223A2244616E612D6530393961303733222C22636F6465456E6465644174223A6E756C6C2C226465636973696F6E223A6E756C6C2C2276657273696F6E223A377D',29,1795841116105);
CREATE TABLE incidents (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    resolvedEventNumber INTEGER,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "incidents" VALUES(44,1,19,20);
INSERT INTO "incidents" VALUES(62,1,3,NULL);
CREATE TABLE ledger (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    since INTEGER NOT NULL,
    lastEvent INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;
INSERT INTO "ledger" VALUES(1,0,536,X'4D585970077D09BB639C577264AFB4CA04AEF9D8529D88DA2B45094421200235');
CREATE TABLE loaners (
    id INTEGER PRIMARY KEY,
    brand TEXT NOT NULL,
    model TEXT NOT NULL,
    serialNumber TEXT NOT NULL,
    brandKey TEXT NOT NULL,
    serialKey TEXT NOT NULL,
    condition TEXT NOT NULL,
    createdAt INTEGER NOT NULL,
    createdBy TEXT NOT NULL
) STRICT;
INSERT INTO "loaners" VALUES(1,'Panasonic','Loaner','LOAN-e099a073-10','panasonic','loan-e099a073-10','Used, works',1795841114366,'Mara-e099a073');
INSERT INTO "loaners" VALUES(2,'Leica','Q3','L1','leica','l1','Good',1795841116317,'Tess');
CREATE TABLE loans (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    loanerId INTEGER NOT NULL REFERENCES loaners (id),
    dueBackOn TEXT NOT NULL,
    eventNumber INTEGER NOT NULL,
    returnedEventNumber INTEGER,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "loans" VALUES(36,1,1,'2026-12-08',2,24);
INSERT INTO "loans" VALUES(62,1,2,'2026-12-03',2,NULL);
CREATE TABLE migrations (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    appliedAt INTEGER NOT NULL
) STRICT;
INSERT INTO "migrations" VALUES(1,'0001_customers.sql',X'A0CDC16DF9BC84EDEB504D7DE01FB7FCA942B65EBD9566CB3D761D8B8C461829',1795841113498);
INSERT INTO "migrations" VALUES(2,'0002_equipment.sql',X'210BE6486C7884B4BF832BD9C1428AF9A11542F3880E511A0C8AE2A67B901469',1795841113498);
INSERT INTO "migrations" VALUES(3,'0003_tickets.sql',X'1483C7806194C2272F1D666896CDFCA6392C374734A6716DE3D8730CC05FB173',1795841113498);
INSERT INTO "migrations" VALUES(4,'0004_timeline.sql',X'1BF04747D30051B97DE881D87C030F14D65E07EEB5745DF3D35BE1E66B86D639',1795841113498);
INSERT INTO "migrations" VALUES(5,'0005_conditionReports.sql',X'E3B7400ECAE9EB2DBA4FF42D67FCD103A97905CFA38C21D1BAEC5FF45D33F84F',1795841113498);
INSERT INTO "migrations" VALUES(6,'0006_promises.sql',X'4831265F6395C26AAE71C0524426F5AB935AE71A1AE6C39F87500E84DBC3A643',1795841113498);
INSERT INTO "migrations" VALUES(7,'0007_updates.sql',X'4A815B0C9B197159B87C5741975588FE5DE340A3088E63D1DE30DA3833257DD6',1795841113498);
INSERT INTO "migrations" VALUES(8,'0008_notifications.sql',X'0C396FAEA7BFDE4728F254F2177E1B0655DD1D313BC098D4E763A8CB6A3E9F1E',1795841113498);
INSERT INTO "migrations" VALUES(9,'0009_tokens.sql',X'FE7CFCC199F661623E2167DB702591237CADB3BAB73F8023D677449779C06BE6',1795841113498);
INSERT INTO "migrations" VALUES(10,'0010_idempotency.sql',X'0849986E68ED82E343B885A87A6AC9227B9A805815115696E3FAE79F985A1D13',1795841113498);
INSERT INTO "migrations" VALUES(11,'0011_ords.sql',X'62AC3FFA10C2C15EF9E0378937FFDEA80B9C1F900B66AD3C243ACEAD0E92C853',1795841113498);
INSERT INTO "migrations" VALUES(12,'0012_findings.sql',X'39CE2DDD16B6D4E454BEB725F002B183821F005A21FC1F1C30CD6E0E8EFD173E',1795841113498);
INSERT INTO "migrations" VALUES(13,'0013_quotes.sql',X'77EB7428F543F73E9F5A884AB4FD8C29258DE636846351DE24AABA028CA9AB01',1795841113498);
INSERT INTO "migrations" VALUES(14,'0014_incidents.sql',X'A77E934281777C5D01C49E81BC9F58FF1A050C44273658A22E597A91C2F58F9E',1795841113498);
INSERT INTO "migrations" VALUES(17,'0017_photos.sql',X'271FDCA1AF6ED195DE726EB22260E37BD8C4E5277565B530CF0389F9DC229E7A',1795841113498);
INSERT INTO "migrations" VALUES(18,'0018_delivery.sql',X'C5DA8BB07B3596CD95F5E812C68430861075C15688211534280E8B5863E853FF',1795841113498);
INSERT INTO "migrations" VALUES(19,'0019_custody.sql',X'227448948FB64EFCF636676508890FAFC9160814CD9CF96518DE0A3EEE42ADD0',1795841113498);
INSERT INTO "migrations" VALUES(20,'0020_ledger.sql',X'A3473482E05C38ADC099468DE16E0AB8B67DBB39D2599AD756948352B62C8FD7',1795841113498);
INSERT INTO "migrations" VALUES(21,'0021_reads.sql',X'7C6F6B5D499A34F232AD42AE53C5076FD4F3C88F0D52F1C044190B7C79441C54',1795841113498);
INSERT INTO "migrations" VALUES(22,'0022_approvalCodes.sql',X'1274CAC907FDF1526E6945FEF87032F0578BCDC9CE29446893D8773556EEF5D7',1795841113498);
CREATE TABLE notes (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "notes" VALUES(61,1,3);
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
    createdAt INTEGER NOT NULL, secret TEXT, messageId TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "notifications" VALUES(27,1,'acknowledgement','email','demo-e099a073-1@example.com','Your Canon DSLR/video camera: ticket MVMZ-RRVY-ZE3A','Dear Customer e099a073-1,

we have opened ticket MVMZ-RRVY-ZE3A for your Canon DSLR/video camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/MVMZ-RRVY-ZE3A
','queued',0,1795841113910,NULL,NULL,1795841113910,NULL,'3e6895c7beae96a9bf42660e86ae37ab');
INSERT INTO "notifications" VALUES(27,2,'ready','email','demo-e099a073-1@example.com','Your Canon DSLR/video camera is ready: ticket MVMZ-RRVY-ZE3A','Dear Customer e099a073-1,

your Canon DSLR/video camera (ticket MVMZ-RRVY-ZE3A) is ready to be collected.

http://127.0.0.1:35785/v1/status/MVMZ-RRVY-ZE3A
','queued',0,1795841113937,NULL,NULL,1795841113937,NULL,'8fe42b067c7bfea15397170e46b5b521');
INSERT INTO "notifications" VALUES(27,3,'returned','email','demo-e099a073-1@example.com','Your Canon DSLR/video camera was returned: ticket MVMZ-RRVY-ZE3A','Dear Customer e099a073-1,

your Canon DSLR/video camera (ticket MVMZ-RRVY-ZE3A) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/MVMZ-RRVY-ZE3A
','queued',0,1795841113942,NULL,NULL,1795841113943,NULL,'3403b181e895c6c55dfb110941772d23');
INSERT INTO "notifications" VALUES(28,1,'acknowledgement','email','demo-e099a073-2@example.com','Your Canon Digital compact camera: ticket 7BC3-HWDK-PKC2','Dear Customer e099a073-2,

we have opened ticket 7BC3-HWDK-PKC2 for your Canon Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/7BC3-HWDK-PKC2
','queued',0,1795841113958,NULL,NULL,1795841113958,NULL,'1956ea7948d6e3a5f06fd34de84f02b1');
INSERT INTO "notifications" VALUES(28,2,'quote','email','demo-e099a073-2@example.com','Quote for your Canon Digital compact camera: ticket 7BC3-HWDK-PKC2','Dear Customer e099a073-2,

this is quote 1 for your Canon Digital compact camera, ticket 7BC3-HWDK-PKC2.

What we found: AV-udstyr ~ Canon
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 64.50 EUR, tax 19 %
  net 64.50 EUR, tax 12.26 EUR, total 76.76 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: b9f5fab6d1898b531a281015af0ebfe2c7098235b390c6f2b0598ebfff5a883a

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/7BC3-HWDK-PKC2/quote
','queued',0,1795841113981,NULL,NULL,1795841113982,'GYTP-JEKT','fb9ec261ee494282758bbac0635dff10');
INSERT INTO "notifications" VALUES(28,3,'decision','email','demo-e099a073-2@example.com','Your decision about your Canon Digital compact camera: ticket 7BC3-HWDK-PKC2','Dear Customer e099a073-2,

we have noted that you approve quote 1: Repair, 76.76 EUR. The work starts.

http://127.0.0.1:35785/v1/status/7BC3-HWDK-PKC2
','queued',0,1795841113987,NULL,NULL,1795841113987,NULL,'34f7c3e632e572951dbb3422ff184cf7');
INSERT INTO "notifications" VALUES(28,4,'ready','email','demo-e099a073-2@example.com','Your Canon Digital compact camera is ready: ticket 7BC3-HWDK-PKC2','Dear Customer e099a073-2,

your Canon Digital compact camera (ticket 7BC3-HWDK-PKC2) is ready to be collected.

http://127.0.0.1:35785/v1/status/7BC3-HWDK-PKC2
','queued',0,1795841114012,NULL,NULL,1795841114013,NULL,'3e85c49ebfe6f241dd44cbcb6b428394');
INSERT INTO "notifications" VALUES(28,5,'returned','email','demo-e099a073-2@example.com','Your Canon Digital compact camera was returned: ticket 7BC3-HWDK-PKC2','Dear Customer e099a073-2,

your Canon Digital compact camera (ticket 7BC3-HWDK-PKC2) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/7BC3-HWDK-PKC2
','queued',0,1795841114020,NULL,NULL,1795841114021,NULL,'8101f8bdd2b39902d96b99064148ed51');
INSERT INTO "notifications" VALUES(29,1,'acknowledgement','email','demo-e099a073-3@example.com','Your Fujifilm Digital compact camera: ticket WCWB-DJ6X-7XNZ','Dear Customer e099a073-3,

we have opened ticket WCWB-DJ6X-7XNZ for your Fujifilm Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/WCWB-DJ6X-7XNZ
','queued',0,1795841114035,NULL,NULL,1795841114036,NULL,'247d5f8189c5d7039fe87f5c139fdef0');
INSERT INTO "notifications" VALUES(29,2,'ready','email','demo-e099a073-3@example.com','Your Fujifilm Digital compact camera is ready: ticket WCWB-DJ6X-7XNZ','Dear Customer e099a073-3,

your Fujifilm Digital compact camera (ticket WCWB-DJ6X-7XNZ) is ready to be collected.

http://127.0.0.1:35785/v1/status/WCWB-DJ6X-7XNZ
','queued',0,1795841114047,NULL,NULL,1795841114047,NULL,'b585addded587030ca6c706261297471');
INSERT INTO "notifications" VALUES(29,3,'returned','email','demo-e099a073-3@example.com','Your Fujifilm Digital compact camera was returned: ticket WCWB-DJ6X-7XNZ','Dear Customer e099a073-3,

your Fujifilm Digital compact camera (ticket WCWB-DJ6X-7XNZ) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/WCWB-DJ6X-7XNZ
','queued',0,1795841114049,NULL,NULL,1795841114050,NULL,'58b4347512eab69beb3ae199dfe53ef8');
INSERT INTO "notifications" VALUES(30,1,'acknowledgement','email','demo-e099a073-4@example.com','Your Sony Digital compact camera: ticket W96K-HW6W-GC27','Dear Customer e099a073-4,

we have opened ticket W96K-HW6W-GC27 for your Sony Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/W96K-HW6W-GC27
','queued',0,1795841114059,NULL,NULL,1795841114060,NULL,'a7ca83695915c0486a5bc26e3ff357ef');
INSERT INTO "notifications" VALUES(30,2,'quote','email','demo-e099a073-4@example.com','Quote for your Sony Digital compact camera: ticket W96K-HW6W-GC27','Dear Customer e099a073-4,

this is quote 1 for your Sony Digital compact camera, ticket W96K-HW6W-GC27.

What we found: Andet ~ Kamera
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 73.50 EUR, tax 19 %
  1 × The part: 45.00 EUR, tax 19 %
  net 118.50 EUR, tax 22.52 EUR, total 141.02 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: a7781026028b36d7399364f7cc5f5ae177096513b30762d003d2a7c1772d80c9

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/W96K-HW6W-GC27/quote
','queued',0,1795841114082,NULL,NULL,1795841114082,'X0A3-8C5A','a6358392547331fef56ddcd75c9c9960');
INSERT INTO "notifications" VALUES(30,3,'decision','email','demo-e099a073-4@example.com','Your decision about your Sony Digital compact camera: ticket W96K-HW6W-GC27','Dear Customer e099a073-4,

we have noted that you approve quote 1: Repair, 141.02 EUR. The work starts.

http://127.0.0.1:35785/v1/status/W96K-HW6W-GC27
','queued',0,1795841114084,NULL,NULL,1795841114084,NULL,'57616aeef5b2d351105e7d21aee01826');
INSERT INTO "notifications" VALUES(30,4,'ready','email','demo-e099a073-4@example.com','Your Sony Digital compact camera is ready: ticket W96K-HW6W-GC27','Dear Customer e099a073-4,

your Sony Digital compact camera (ticket W96K-HW6W-GC27) is ready to be collected.

http://127.0.0.1:35785/v1/status/W96K-HW6W-GC27
','queued',0,1795841114115,NULL,NULL,1795841114116,NULL,'2c447678a8ea7cf6e68be4e1a3375cda');
INSERT INTO "notifications" VALUES(30,5,'returned','email','demo-e099a073-4@example.com','Your Sony Digital compact camera was returned: ticket W96K-HW6W-GC27','Dear Customer e099a073-4,

your Sony Digital compact camera (ticket W96K-HW6W-GC27) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/W96K-HW6W-GC27
','queued',0,1795841114118,NULL,NULL,1795841114118,NULL,'2ca470227b14301ab105bfd4c76f918d');
INSERT INTO "notifications" VALUES(31,1,'acknowledgement','email','demo-e099a073-5@example.com','Your Samsung Digital compact camera: ticket EY2M-YJMT-G2T9','Dear Customer e099a073-5,

we have opened ticket EY2M-YJMT-G2T9 for your Samsung Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/EY2M-YJMT-G2T9
','queued',0,1795841114120,NULL,NULL,1795841114121,NULL,'51d03f4465dcd59958a236290c8cec7e');
INSERT INTO "notifications" VALUES(31,2,'ready','email','demo-e099a073-5@example.com','Your Samsung Digital compact camera is ready: ticket EY2M-YJMT-G2T9','Dear Customer e099a073-5,

your Samsung Digital compact camera (ticket EY2M-YJMT-G2T9) is ready to be collected.

http://127.0.0.1:35785/v1/status/EY2M-YJMT-G2T9
','queued',0,1795841114138,NULL,NULL,1795841114138,NULL,'ce75b0048afafd2e0db0d2724fe9deba');
INSERT INTO "notifications" VALUES(31,3,'returned','email','demo-e099a073-5@example.com','Your Samsung Digital compact camera was returned: ticket EY2M-YJMT-G2T9','Dear Customer e099a073-5,

your Samsung Digital compact camera (ticket EY2M-YJMT-G2T9) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/EY2M-YJMT-G2T9
','queued',0,1795841114146,NULL,NULL,1795841114146,NULL,'37f796a8e62920b3f29f09ea0560b508');
INSERT INTO "notifications" VALUES(32,1,'acknowledgement','email','demo-e099a073-6@example.com','Your Sony Digital compact camera: ticket 0E95-Z3QR-5KQ6','Dear Customer e099a073-6,

we have opened ticket 0E95-Z3QR-5KQ6 for your Sony Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/0E95-Z3QR-5KQ6
','queued',0,1795841114157,NULL,NULL,1795841114158,NULL,'f124eeb480232e6485807136fdc4f7aa');
INSERT INTO "notifications" VALUES(32,2,'ready','email','demo-e099a073-6@example.com','Your Sony Digital compact camera is ready: ticket 0E95-Z3QR-5KQ6','Dear Customer e099a073-6,

your Sony Digital compact camera (ticket 0E95-Z3QR-5KQ6) is ready to be collected.

http://127.0.0.1:35785/v1/status/0E95-Z3QR-5KQ6
','queued',0,1795841114164,NULL,NULL,1795841114165,NULL,'04414f77b8ec127068be1b08e22d7396');
INSERT INTO "notifications" VALUES(32,3,'returned','email','demo-e099a073-6@example.com','Your Sony Digital compact camera was returned: ticket 0E95-Z3QR-5KQ6','Dear Customer e099a073-6,

your Sony Digital compact camera (ticket 0E95-Z3QR-5KQ6) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/0E95-Z3QR-5KQ6
','queued',0,1795841114181,NULL,NULL,1795841114181,NULL,'86ae12e541f84e4be4a02604d3b92b41');
INSERT INTO "notifications" VALUES(33,1,'acknowledgement','email','demo-e099a073-7@example.com','Your Unknown Digital compact camera: ticket XDZD-B2PJ-VKKN','Dear Customer e099a073-7,

we have opened ticket XDZD-B2PJ-VKKN for your Unknown Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/XDZD-B2PJ-VKKN
','queued',0,1795841114183,NULL,NULL,1795841114183,NULL,'3ce379d0548f5855ed16e0a5612b5551');
INSERT INTO "notifications" VALUES(33,2,'ready','email','demo-e099a073-7@example.com','Your Unknown Digital compact camera is ready: ticket XDZD-B2PJ-VKKN','Dear Customer e099a073-7,

your Unknown Digital compact camera (ticket XDZD-B2PJ-VKKN) is ready to be collected.

http://127.0.0.1:35785/v1/status/XDZD-B2PJ-VKKN
','queued',0,1795841114210,NULL,NULL,1795841114210,NULL,'fa42c8d99e66b43451ce8045cc09dbc4');
INSERT INTO "notifications" VALUES(33,3,'returned','email','demo-e099a073-7@example.com','Your Unknown Digital compact camera was returned: ticket XDZD-B2PJ-VKKN','Dear Customer e099a073-7,

your Unknown Digital compact camera (ticket XDZD-B2PJ-VKKN) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/XDZD-B2PJ-VKKN
','queued',0,1795841114211,NULL,NULL,1795841114212,NULL,'14d03c1bde794bbdff05eecf136a1318');
INSERT INTO "notifications" VALUES(34,1,'acknowledgement','email','demo-e099a073-8@example.com','Your Ukendt Digital compact camera: ticket 8EZA-9YY5-N9GB','Dear Customer e099a073-8,

we have opened ticket 8EZA-9YY5-N9GB for your Ukendt Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/8EZA-9YY5-N9GB
','queued',0,1795841114214,NULL,NULL,1795841114215,NULL,'a197ec4b34059a26223dd797b3f69f3b');
INSERT INTO "notifications" VALUES(34,2,'ready','email','demo-e099a073-8@example.com','Your Ukendt Digital compact camera is ready: ticket 8EZA-9YY5-N9GB','Dear Customer e099a073-8,

your Ukendt Digital compact camera (ticket 8EZA-9YY5-N9GB) is ready to be collected.

http://127.0.0.1:35785/v1/status/8EZA-9YY5-N9GB
','queued',0,1795841114217,NULL,NULL,1795841114218,NULL,'ab94322af0793b435826fd7ae58cd49a');
INSERT INTO "notifications" VALUES(34,3,'returned','email','demo-e099a073-8@example.com','Your Ukendt Digital compact camera was returned: ticket 8EZA-9YY5-N9GB','Dear Customer e099a073-8,

your Ukendt Digital compact camera (ticket 8EZA-9YY5-N9GB) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/8EZA-9YY5-N9GB
','queued',0,1795841114219,NULL,NULL,1795841114219,NULL,'69d3381a9025104dd4126841c83243d5');
INSERT INTO "notifications" VALUES(35,1,'acknowledgement','email','demo-e099a073-9@example.com','Your Konica Minolta Digital compact camera: ticket Q2WA-ATWC-0RM9','Dear Customer e099a073-9,

we have opened ticket Q2WA-ATWC-0RM9 for your Konica Minolta Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/Q2WA-ATWC-0RM9
','queued',0,1795841114234,NULL,NULL,1795841114235,NULL,'32f039ef132a0a7a2307eda3452dc0c1');
INSERT INTO "notifications" VALUES(35,2,'quote','email','demo-e099a073-9@example.com','Quote for your Konica Minolta Digital compact camera: ticket Q2WA-ATWC-0RM9','Dear Customer e099a073-9,

this is quote 1 for your Konica Minolta Digital compact camera, ticket Q2WA-ATWC-0RM9.

What we found: AV-udstyr ~ Kamera
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 96.00 EUR, tax 19 %
  net 96.00 EUR, tax 18.24 EUR, total 114.24 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: 56a5840f28fdeffe9b7fbad5d6bda9f14d9ed94b4c8eeb54e4b7bceedd948fdb

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/Q2WA-ATWC-0RM9/quote
','queued',0,1795841114261,NULL,NULL,1795841114262,'WHBP-D9AR','2bc8d91b0c0f4cbc82242c7b3b347a6f');
INSERT INTO "notifications" VALUES(35,3,'decision','email','demo-e099a073-9@example.com','Your decision about your Konica Minolta Digital compact camera: ticket Q2WA-ATWC-0RM9','Dear Customer e099a073-9,

we have noted that you approve quote 1: Repair, 114.24 EUR. The work starts.

http://127.0.0.1:35785/v1/status/Q2WA-ATWC-0RM9
','queued',0,1795841114264,NULL,NULL,1795841114265,NULL,'0370394a7129188c2f3555ca13d8fca6');
INSERT INTO "notifications" VALUES(35,4,'quote','email','demo-e099a073-9@example.com','Quote for your Konica Minolta Digital compact camera: ticket Q2WA-ATWC-0RM9','Dear Customer e099a073-9,

this is quote 2 for your Konica Minolta Digital compact camera, ticket Q2WA-ATWC-0RM9.

What we found: AV-udstyr ~ Kamera
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 96.00 EUR, tax 19 %
  1 × The part: 39.00 EUR, tax 19 %
  net 135.00 EUR, tax 25.65 EUR, total 160.65 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: ebe67382db75a2f90aaa9df3ccb8eaae35d4ff921e6d912b884d8a335b02e1d2

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/Q2WA-ATWC-0RM9/quote
','queued',0,1795841114278,NULL,NULL,1795841114278,'5DX3-7BXT','03c85981e848e7c0bc66c0f66b3e0014');
INSERT INTO "notifications" VALUES(35,5,'decision','email','demo-e099a073-9@example.com','Your decision about your Konica Minolta Digital compact camera: ticket Q2WA-ATWC-0RM9','Dear Customer e099a073-9,

we have noted that you approve quote 2: Repair, 160.65 EUR. The work starts.

http://127.0.0.1:35785/v1/status/Q2WA-ATWC-0RM9
','queued',0,1795841114279,NULL,NULL,1795841114280,NULL,'4a5bed8d676432b829e9811caef57e63');
INSERT INTO "notifications" VALUES(35,6,'ready','email','demo-e099a073-9@example.com','Your Konica Minolta Digital compact camera is ready: ticket Q2WA-ATWC-0RM9','Dear Customer e099a073-9,

your Konica Minolta Digital compact camera (ticket Q2WA-ATWC-0RM9) is ready to be collected.

http://127.0.0.1:35785/v1/status/Q2WA-ATWC-0RM9
','queued',0,1795841114313,NULL,NULL,1795841114314,NULL,'89ed5af97b825297f0a8e073ecd348f7');
INSERT INTO "notifications" VALUES(35,7,'returned','email','demo-e099a073-9@example.com','Your Konica Minolta Digital compact camera was returned: ticket Q2WA-ATWC-0RM9','Dear Customer e099a073-9,

your Konica Minolta Digital compact camera (ticket Q2WA-ATWC-0RM9) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/Q2WA-ATWC-0RM9
','queued',0,1795841114341,NULL,NULL,1795841114342,NULL,'46ff35fbdf5409cac53b7467f5742140');
INSERT INTO "notifications" VALUES(36,1,'acknowledgement','email','demo-e099a073-10@example.com','Your Panasonic Digital compact camera: ticket XV44-BZBE-A7DC','Dear Customer e099a073-10,

we have opened ticket XV44-BZBE-A7DC for your Panasonic Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/XV44-BZBE-A7DC
','queued',0,1795841114357,NULL,NULL,1795841114358,NULL,'d62ffce7d595f1b8c6d7760730a3cbcb');
INSERT INTO "notifications" VALUES(36,2,'quote','email','demo-e099a073-10@example.com','Quote for your Panasonic Digital compact camera: ticket XV44-BZBE-A7DC','Dear Customer e099a073-10,

this is quote 1 for your Panasonic Digital compact camera, ticket XV44-BZBE-A7DC.

What we found: AV-udstyr ~ Kamera
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 100.50 EUR, tax 19 %
  net 100.50 EUR, tax 19.10 EUR, total 119.60 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: 74d9259f4424b58b66c7f5ce35fcc9782b290b6c7e21b143bd4cbc9f4101c5e6

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/XV44-BZBE-A7DC/quote
','queued',0,1795841114441,NULL,NULL,1795841114441,'R215-3F5F','4880364f660b09e67257962bbf0ac775');
INSERT INTO "notifications" VALUES(36,3,'decision','email','demo-e099a073-10@example.com','Your decision about your Panasonic Digital compact camera: ticket XV44-BZBE-A7DC','Dear Customer e099a073-10,

we have noted that you approve quote 1: Repair, 119.60 EUR. The work starts.

http://127.0.0.1:35785/v1/status/XV44-BZBE-A7DC
','queued',0,1795841114443,NULL,NULL,1795841114444,NULL,'355ce8329f6b6f31ab4070b51aaaa043');
INSERT INTO "notifications" VALUES(36,4,'depot','email','demo-e099a073-10@example.com','Your Panasonic Digital compact camera goes to a depot: ticket XV44-BZBE-A7DC','Dear Customer e099a073-10,

your Panasonic Digital compact camera (ticket XV44-BZBE-A7DC) goes to a depot that repairs it. We expect it back on 2026-12-03.

http://127.0.0.1:35785/v1/status/XV44-BZBE-A7DC
','queued',0,1795841114445,NULL,NULL,1795841114446,NULL,'8a31948bc1c3098b4ed1e10d412d268c');
INSERT INTO "notifications" VALUES(36,5,'ready','email','demo-e099a073-10@example.com','Your Panasonic Digital compact camera is ready: ticket XV44-BZBE-A7DC','Dear Customer e099a073-10,

your Panasonic Digital compact camera (ticket XV44-BZBE-A7DC) is ready to be collected.

http://127.0.0.1:35785/v1/status/XV44-BZBE-A7DC
','queued',0,1795841114453,NULL,NULL,1795841114454,NULL,'51024e9e8c6d7a90db399eae4cd4870e');
INSERT INTO "notifications" VALUES(36,6,'returned','email','demo-e099a073-10@example.com','Your Panasonic Digital compact camera was returned: ticket XV44-BZBE-A7DC','Dear Customer e099a073-10,

your Panasonic Digital compact camera (ticket XV44-BZBE-A7DC) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/XV44-BZBE-A7DC
','queued',0,1795841114457,NULL,NULL,1795841114457,NULL,'90ddc11a554b56efe918156c18b59649');
INSERT INTO "notifications" VALUES(37,1,'acknowledgement','email','demo-e099a073-11@example.com','Your Unknown DSLR/video camera: ticket 7K6H-2DAT-GB20','Dear Customer e099a073-11,

we have opened ticket 7K6H-2DAT-GB20 for your Unknown DSLR/video camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/7K6H-2DAT-GB20
','queued',0,1795841114463,NULL,NULL,1795841114463,NULL,'088e9203b01c734ff90e0a55352eb3e6');
INSERT INTO "notifications" VALUES(37,2,'depot','email','demo-e099a073-11@example.com','Your Unknown DSLR/video camera goes to a depot: ticket 7K6H-2DAT-GB20','Dear Customer e099a073-11,

your Unknown DSLR/video camera (ticket 7K6H-2DAT-GB20) goes to a depot that repairs it. We expect it back on 2026-12-03.

http://127.0.0.1:35785/v1/status/7K6H-2DAT-GB20
','queued',0,1795841114494,NULL,NULL,1795841114494,NULL,'48cb17d58bde78d3036ea3c3ed7331ab');
INSERT INTO "notifications" VALUES(37,3,'ready','email','demo-e099a073-11@example.com','Your Unknown DSLR/video camera is ready: ticket 7K6H-2DAT-GB20','Dear Customer e099a073-11,

your Unknown DSLR/video camera (ticket 7K6H-2DAT-GB20) is ready to be collected.

http://127.0.0.1:35785/v1/status/7K6H-2DAT-GB20
','queued',0,1795841114509,NULL,NULL,1795841114509,NULL,'2f6674a1a78da9185acca24087ad2759');
INSERT INTO "notifications" VALUES(37,4,'returned','email','demo-e099a073-11@example.com','Your Unknown DSLR/video camera was returned: ticket 7K6H-2DAT-GB20','Dear Customer e099a073-11,

your Unknown DSLR/video camera (ticket 7K6H-2DAT-GB20) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/7K6H-2DAT-GB20
','queued',0,1795841114514,NULL,NULL,1795841114515,NULL,'1d8662f4e204054f7afd8fa2eea630cc');
INSERT INTO "notifications" VALUES(38,1,'acknowledgement','email','demo-e099a073-12@example.com','Your canon Digital compact camera: ticket 4A2A-6E3Z-X554','Dear Customer e099a073-12,

we have opened ticket 4A2A-6E3Z-X554 for your canon Digital compact camera.
Please send it to us; we will tell you as soon as it has arrived.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/4A2A-6E3Z-X554
','queued',0,1795841114522,NULL,NULL,1795841114522,NULL,'5855aa386d0c80445ea0d23b28841731');
INSERT INTO "notifications" VALUES(38,2,'acknowledgement','email','demo-e099a073-12@example.com','Your canon Digital compact camera has arrived: ticket 4A2A-6E3Z-X554','Dear Customer e099a073-12,

your canon Digital compact camera (ticket 4A2A-6E3Z-X554) has arrived. We will tell you what we found by 2026-12-01 04:45 UTC.

http://127.0.0.1:35785/v1/status/4A2A-6E3Z-X554
','queued',0,1795841114526,NULL,NULL,1795841114526,NULL,'1f942a87ca1bc12452f151125c272ee0');
INSERT INTO "notifications" VALUES(38,3,'update','email','demo-e099a073-12@example.com','News of your canon Digital compact camera: ticket 4A2A-6E3Z-X554','Please send us the charger.

http://127.0.0.1:35785/v1/status/4A2A-6E3Z-X554
','queued',0,1795841114533,NULL,NULL,1795841114534,NULL,'42befd4969e9753e3c3a3d67b51c43ff');
INSERT INTO "notifications" VALUES(38,4,'quote','email','demo-e099a073-12@example.com','Quote for your canon Digital compact camera: ticket 4A2A-6E3Z-X554','Dear Customer e099a073-12,

this is quote 1 for your canon Digital compact camera, ticket 4A2A-6E3Z-X554.

What we found: AV-udstyr ~ kamera dig
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 109.50 EUR, tax 19 %
  net 109.50 EUR, tax 20.81 EUR, total 130.31 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: b11e704ef0ea499ac7738d016a93a9b203946b1772c3680a3362925ae46f7365

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/4A2A-6E3Z-X554/quote
','queued',0,1795841114545,NULL,NULL,1795841114546,'DCB2-PBKP','4269a44adc9ea86297127b43847ef05d');
INSERT INTO "notifications" VALUES(38,5,'decision','email','demo-e099a073-12@example.com','Your decision about your canon Digital compact camera: ticket 4A2A-6E3Z-X554','Dear Customer e099a073-12,

we have noted that you approve quote 1: Repair, 130.31 EUR. The work starts.

http://127.0.0.1:35785/v1/status/4A2A-6E3Z-X554
','queued',0,1795841114551,NULL,NULL,1795841114551,NULL,'5fe24cec35eb9e23250c49e1956be54f');
INSERT INTO "notifications" VALUES(38,6,'ready','email','demo-e099a073-12@example.com','Your canon Digital compact camera is ready: ticket 4A2A-6E3Z-X554','Dear Customer e099a073-12,

your canon Digital compact camera (ticket 4A2A-6E3Z-X554) is ready to be collected.

http://127.0.0.1:35785/v1/status/4A2A-6E3Z-X554
','queued',0,1795841114610,NULL,NULL,1795841114611,NULL,'3a665ef445ed6b05411e01d2011060d9');
INSERT INTO "notifications" VALUES(38,7,'returned','email','demo-e099a073-12@example.com','Your canon Digital compact camera was returned: ticket 4A2A-6E3Z-X554','Dear Customer e099a073-12,

your canon Digital compact camera (ticket 4A2A-6E3Z-X554) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/4A2A-6E3Z-X554
','queued',0,1795841114613,NULL,NULL,1795841114614,NULL,'3cbc08a462e6a583155ecfcd06dff766');
INSERT INTO "notifications" VALUES(39,1,'acknowledgement','email','demo-e099a073-13@example.com','Your Sony DSLR/video camera: ticket B151-R5PQ-T188','Dear Customer e099a073-13,

we have opened ticket B151-R5PQ-T188 for your Sony DSLR/video camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/B151-R5PQ-T188
','queued',0,1795841114626,NULL,NULL,1795841114627,NULL,'c832d4905648a39368298afcf3a3013e');
INSERT INTO "notifications" VALUES(39,2,'quote','email','demo-e099a073-13@example.com','Quote for your Sony DSLR/video camera: ticket B151-R5PQ-T188','Dear Customer e099a073-13,

this is quote 1 for your Sony DSLR/video camera, ticket B151-R5PQ-T188.

What we found: AV-udstyr ~ Video camcorder vhs
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 114.00 EUR, tax 19 %
  net 114.00 EUR, tax 21.66 EUR, total 135.66 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: dcc5aee48c531a2b4c0bdeba033d0b5f8084e694b528b4278450e3ef0810fb1b

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/B151-R5PQ-T188/quote
','queued',0,1795841114673,NULL,NULL,1795841114673,'5BBZ-QNGM','e288fa2e0fd4279fc85b6d3d3b9487d5');
INSERT INTO "notifications" VALUES(39,3,'decision','email','demo-e099a073-13@example.com','Your decision about your Sony DSLR/video camera: ticket B151-R5PQ-T188','Dear Customer e099a073-13,

we have noted that you approve quote 1: Repair, 135.66 EUR. The work starts.

http://127.0.0.1:35785/v1/status/B151-R5PQ-T188
','queued',0,1795841114693,NULL,NULL,1795841114694,NULL,'c981d9db0d62e2851868caf5a1a80f07');
INSERT INTO "notifications" VALUES(39,4,'ready','email','demo-e099a073-13@example.com','Your Sony DSLR/video camera is ready: ticket B151-R5PQ-T188','Dear Customer e099a073-13,

your Sony DSLR/video camera (ticket B151-R5PQ-T188) is ready to be collected.

http://127.0.0.1:35785/v1/status/B151-R5PQ-T188
','queued',0,1795841114833,NULL,NULL,1795841114833,NULL,'40d19902d2c04675b18c411b5739d32f');
INSERT INTO "notifications" VALUES(39,5,'returned','email','demo-e099a073-13@example.com','Your Sony DSLR/video camera was returned: ticket B151-R5PQ-T188','Dear Customer e099a073-13,

your Sony DSLR/video camera (ticket B151-R5PQ-T188) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/B151-R5PQ-T188
','queued',0,1795841114864,NULL,NULL,1795841114864,NULL,'3b02ae6fae921aa65bf5715a115b94be');
INSERT INTO "notifications" VALUES(40,1,'acknowledgement','email','demo-e099a073-14@example.com','Your Sigma Digital compact camera: ticket CBZZ-Y3Z1-VJMV','Dear Customer e099a073-14,

we have opened ticket CBZZ-Y3Z1-VJMV for your Sigma Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/CBZZ-Y3Z1-VJMV
','queued',0,1795841114882,NULL,NULL,1795841114883,NULL,'3e4fe6831ed291375049a4339e818740');
INSERT INTO "notifications" VALUES(40,2,'quote','email','demo-e099a073-14@example.com','Quote for your Sigma Digital compact camera: ticket CBZZ-Y3Z1-VJMV','Dear Customer e099a073-14,

this is quote 1 for your Sigma Digital compact camera, ticket CBZZ-Y3Z1-VJMV.

What we found: AV-udstyr ~ Kamera
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 118.50 EUR, tax 19 %
  net 118.50 EUR, tax 22.52 EUR, total 141.02 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: 381890f760d3bf3e9b31160e6f91e236d271f2a7f6d9487b81b8e3d85408cb67

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/CBZZ-Y3Z1-VJMV/quote
','queued',0,1795841114885,NULL,NULL,1795841114886,'QCQY-Z4CM','ed8e4d47eb96b050c655d176b78f6726');
INSERT INTO "notifications" VALUES(40,3,'decision','email','demo-e099a073-14@example.com','Your decision about your Sigma Digital compact camera: ticket CBZZ-Y3Z1-VJMV','Dear Customer e099a073-14,

we have noted that you approve quote 1: Repair, 141.02 EUR. The work starts.

http://127.0.0.1:35785/v1/status/CBZZ-Y3Z1-VJMV
','queued',0,1795841114887,NULL,NULL,1795841114888,NULL,'2f59915bacd4819722de715cd9a81da8');
INSERT INTO "notifications" VALUES(40,4,'ready','email','demo-e099a073-14@example.com','Your Sigma Digital compact camera is ready: ticket CBZZ-Y3Z1-VJMV','Dear Customer e099a073-14,

your Sigma Digital compact camera (ticket CBZZ-Y3Z1-VJMV) is ready to be collected.

http://127.0.0.1:35785/v1/status/CBZZ-Y3Z1-VJMV
','queued',0,1795841114892,NULL,NULL,1795841114893,NULL,'fc307974bbdfa8de0d987540bd2ddeec');
INSERT INTO "notifications" VALUES(40,5,'returned','email','demo-e099a073-14@example.com','Your Sigma Digital compact camera was returned: ticket CBZZ-Y3Z1-VJMV','Dear Customer e099a073-14,

your Sigma Digital compact camera (ticket CBZZ-Y3Z1-VJMV) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/CBZZ-Y3Z1-VJMV
','queued',0,1795841114913,NULL,NULL,1795841114913,NULL,'3c8f19cd58e74c4016875002d9ad6424');
INSERT INTO "notifications" VALUES(41,1,'acknowledgement','email','demo-e099a073-15@example.com','Your Unknown Digital compact camera: ticket N7J8-90PG-7FSR','Dear Customer e099a073-15,

we have opened ticket N7J8-90PG-7FSR for your Unknown Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/N7J8-90PG-7FSR
','queued',0,1795841114917,NULL,NULL,1795841114918,NULL,'bf479f2883d53f8c076edb15408c1605');
INSERT INTO "notifications" VALUES(41,2,'quote','email','demo-e099a073-15@example.com','Quote for your Unknown Digital compact camera: ticket N7J8-90PG-7FSR','Dear Customer e099a073-15,

this is quote 1 for your Unknown Digital compact camera, ticket N7J8-90PG-7FSR.

What we found: AV-udstyr ~ Kamera
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 123.00 EUR, tax 19 %
  net 123.00 EUR, tax 23.37 EUR, total 146.37 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: 43800a9be188b4127d3a28a4409a6c4109fdc26739b74ee56596346e4c8a75ea

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/N7J8-90PG-7FSR/quote
','queued',0,1795841114926,NULL,NULL,1795841114927,'QVYV-EDSK','6ee8aaa462c1dc4c59f706c8ff6a8f08');
INSERT INTO "notifications" VALUES(41,3,'decision','email','demo-e099a073-15@example.com','Your decision about your Unknown Digital compact camera: ticket N7J8-90PG-7FSR','Dear Customer e099a073-15,

we have noted that you approve quote 1: Repair, 146.37 EUR. The work starts.

http://127.0.0.1:35785/v1/status/N7J8-90PG-7FSR
','queued',0,1795841114933,NULL,NULL,1795841114934,NULL,'b0e4a18e5753d81b85eca74eeca52530');
INSERT INTO "notifications" VALUES(41,4,'ready','email','demo-e099a073-15@example.com','Your Unknown Digital compact camera is ready: ticket N7J8-90PG-7FSR','Dear Customer e099a073-15,

your Unknown Digital compact camera (ticket N7J8-90PG-7FSR) is ready to be collected.

http://127.0.0.1:35785/v1/status/N7J8-90PG-7FSR
','queued',0,1795841115045,NULL,NULL,1795841115045,NULL,'873bf6b1fc54f509130446170d774ceb');
INSERT INTO "notifications" VALUES(41,5,'returned','email','demo-e099a073-15@example.com','Your Unknown Digital compact camera was returned: ticket N7J8-90PG-7FSR','Dear Customer e099a073-15,

your Unknown Digital compact camera (ticket N7J8-90PG-7FSR) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/N7J8-90PG-7FSR
','queued',0,1795841115077,NULL,NULL,1795841115078,NULL,'126d2175e70c6b9be69fb9b57d2656c7');
INSERT INTO "notifications" VALUES(42,1,'acknowledgement','email','demo-e099a073-16@example.com','Your Unknown Digital compact camera: ticket 9ZRJ-N8H1-MXPG','Dear Customer e099a073-16,

we have opened ticket 9ZRJ-N8H1-MXPG for your Unknown Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/9ZRJ-N8H1-MXPG
','queued',0,1795841115084,NULL,NULL,1795841115084,NULL,'d2067f206b889d79cf548734a015d86f');
INSERT INTO "notifications" VALUES(42,2,'quote','email','demo-e099a073-16@example.com','Quote for your Unknown Digital compact camera: ticket 9ZRJ-N8H1-MXPG','Dear Customer e099a073-16,

this is quote 1 for your Unknown Digital compact camera, ticket 9ZRJ-N8H1-MXPG.

What we found: AV-udstyr ~ Kamera
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 127.50 EUR, tax 19 %
  net 127.50 EUR, tax 24.23 EUR, total 151.73 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: ffdb20824875f99e2e84fa670ded43b6b96b549f3db6657e7ba608f03f93050d

It lies within the limit you set: the work starts without another word from you.

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/9ZRJ-N8H1-MXPG/quote
','queued',0,1795841115137,NULL,NULL,1795841115138,'JMB3-DXTY','7c9449d0d58fe6eb3a78b229cadd8a8d');
INSERT INTO "notifications" VALUES(42,3,'decision','email','demo-e099a073-16@example.com','Your decision about your Unknown Digital compact camera: ticket 9ZRJ-N8H1-MXPG','Dear Customer e099a073-16,

quote 1 (Repair, 151.73 EUR) lies within the limit you set and counts as approved. The work starts.

http://127.0.0.1:35785/v1/status/9ZRJ-N8H1-MXPG
','queued',0,1795841115149,NULL,NULL,1795841115150,NULL,'6e14115f7921c9b8d9b3744c1e720c97');
INSERT INTO "notifications" VALUES(42,4,'ready','email','demo-e099a073-16@example.com','Your Unknown Digital compact camera is ready: ticket 9ZRJ-N8H1-MXPG','Dear Customer e099a073-16,

your Unknown Digital compact camera (ticket 9ZRJ-N8H1-MXPG) is ready to be collected.

http://127.0.0.1:35785/v1/status/9ZRJ-N8H1-MXPG
','queued',0,1795841115257,NULL,NULL,1795841115258,NULL,'24683e436b2a3726d323664ea33eadef');
INSERT INTO "notifications" VALUES(42,5,'returned','email','demo-e099a073-16@example.com','Your Unknown Digital compact camera was returned: ticket 9ZRJ-N8H1-MXPG','Dear Customer e099a073-16,

your Unknown Digital compact camera (ticket 9ZRJ-N8H1-MXPG) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/9ZRJ-N8H1-MXPG
','queued',0,1795841115305,NULL,NULL,1795841115306,NULL,'8cdf124a8ec3c76b5c11d3f59e1dbd93');
INSERT INTO "notifications" VALUES(43,1,'acknowledgement','email','demo-e099a073-17@example.com','Your elmo Digital compact camera: ticket PA90-059D-T291','Dear Customer e099a073-17,

we have opened ticket PA90-059D-T291 for your elmo Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/PA90-059D-T291
','queued',0,1795841115337,NULL,NULL,1795841115337,NULL,'2be266149b1d52822aa8eb1ba568b71e');
INSERT INTO "notifications" VALUES(43,2,'quote','email','demo-e099a073-17@example.com','Quote for your elmo Digital compact camera: ticket PA90-059D-T291','Dear Customer e099a073-17,

this is quote 1 for your elmo Digital compact camera, ticket PA90-059D-T291.

What we found: AV-udstyr ~ camera
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 0.00 EUR, tax 19 %
  net 0.00 EUR, tax 0.00 EUR, total 0.00 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: d9ce62ea3be6f691a00352b46de734a4ac47d6b3633952ba1bff09f8d89cfbdc

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/PA90-059D-T291/quote
','queued',0,1795841115401,NULL,NULL,1795841115402,'7ZQ7-3808','c9c646cffbef777ce604ece7f5c996f4');
INSERT INTO "notifications" VALUES(43,3,'decision','email','demo-e099a073-17@example.com','Your decision about your elmo Digital compact camera: ticket PA90-059D-T291','Dear Customer e099a073-17,

we have noted that you approve quote 1: Repair, 0.00 EUR. The work starts.

http://127.0.0.1:35785/v1/status/PA90-059D-T291
','queued',0,1795841115424,NULL,NULL,1795841115425,NULL,'5345a675c4ad3d5786e7fe5c9df616eb');
INSERT INTO "notifications" VALUES(43,4,'ready','email','demo-e099a073-17@example.com','Your elmo Digital compact camera is ready: ticket PA90-059D-T291','Dear Customer e099a073-17,

your elmo Digital compact camera (ticket PA90-059D-T291) is ready to be collected.

http://127.0.0.1:35785/v1/status/PA90-059D-T291
','queued',0,1795841115549,NULL,NULL,1795841115550,NULL,'01c0b74a56c83ffc5e919ce13c5f8b30');
INSERT INTO "notifications" VALUES(43,5,'returned','email','demo-e099a073-17@example.com','Your elmo Digital compact camera was returned: ticket PA90-059D-T291','Dear Customer e099a073-17,

your elmo Digital compact camera (ticket PA90-059D-T291) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/PA90-059D-T291
','queued',0,1795841115561,NULL,NULL,1795841115562,NULL,'3d4d943b3676698aaeedcf67ad149191');
INSERT INTO "notifications" VALUES(44,1,'acknowledgement','email','demo-e099a073-18@example.com','Your Sony DSLR/video camera: ticket FQRA-NQSZ-8K5X','Dear Customer e099a073-18,

we have opened ticket FQRA-NQSZ-8K5X for your Sony DSLR/video camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/FQRA-NQSZ-8K5X
','queued',0,1795841115589,NULL,NULL,1795841115589,NULL,'39f061e5a352276a147e6a6a5bf87994');
INSERT INTO "notifications" VALUES(44,2,'quote','email','demo-e099a073-18@example.com','Quote for your Sony DSLR/video camera: ticket FQRA-NQSZ-8K5X','Dear Customer e099a073-18,

this is quote 1 for your Sony DSLR/video camera, ticket FQRA-NQSZ-8K5X.

What we found: AV-udstyr ~ Videokamera
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 60.00 EUR, tax 19 %
  net 60.00 EUR, tax 11.40 EUR, total 71.40 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: 76d34d2ae1370cfbef94fbdc9530b9bb7785fecfa6ca88fb2727714cf8e4b130

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/FQRA-NQSZ-8K5X/quote
','queued',0,1795841115641,NULL,NULL,1795841115641,'GBQE-PTJ0','e5976db0c1d519ce3141af62f06f88ac');
INSERT INTO "notifications" VALUES(44,3,'decision','email','demo-e099a073-18@example.com','Your decision about your Sony DSLR/video camera: ticket FQRA-NQSZ-8K5X','Dear Customer e099a073-18,

we have noted that you approve quote 1: Repair, 71.40 EUR. The work starts.

http://127.0.0.1:35785/v1/status/FQRA-NQSZ-8K5X
','queued',0,1795841115651,NULL,NULL,1795841115652,NULL,'34d628ee08c3a9dcf863f2093f5832e5');
INSERT INTO "notifications" VALUES(44,4,'ready','email','demo-e099a073-18@example.com','Your Sony DSLR/video camera is ready: ticket FQRA-NQSZ-8K5X','Dear Customer e099a073-18,

your Sony DSLR/video camera (ticket FQRA-NQSZ-8K5X) is ready to be collected.

http://127.0.0.1:35785/v1/status/FQRA-NQSZ-8K5X
','queued',0,1795841115721,NULL,NULL,1795841115722,NULL,'d7da29de791e69f945f1b6dbc7d07dcd');
INSERT INTO "notifications" VALUES(44,5,'returned','email','demo-e099a073-18@example.com','Your Sony DSLR/video camera was returned: ticket FQRA-NQSZ-8K5X','Dear Customer e099a073-18,

your Sony DSLR/video camera (ticket FQRA-NQSZ-8K5X) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/FQRA-NQSZ-8K5X
','queued',0,1795841115740,NULL,NULL,1795841115740,NULL,'7b1d1ac22866a05a2cad3ed7d951cb6a');
INSERT INTO "notifications" VALUES(45,1,'acknowledgement','email','demo-e099a073-19@example.com','Your Arlo DSLR/video camera: ticket 97PX-FBG4-JWCB','Dear Customer e099a073-19,

we have opened ticket 97PX-FBG4-JWCB for your Arlo DSLR/video camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/97PX-FBG4-JWCB
','queued',0,1795841115782,NULL,NULL,1795841115783,NULL,'70d359d6a32f6a7f03be516027a5a4cd');
INSERT INTO "notifications" VALUES(45,2,'ready','email','demo-e099a073-19@example.com','Your Arlo DSLR/video camera is ready: ticket 97PX-FBG4-JWCB','Dear Customer e099a073-19,

your Arlo DSLR/video camera (ticket 97PX-FBG4-JWCB) is ready to be collected.

http://127.0.0.1:35785/v1/status/97PX-FBG4-JWCB
','queued',0,1795841115845,NULL,NULL,1795841115845,NULL,'f23b6403789113c2cdbbf5a61dbbcbea');
INSERT INTO "notifications" VALUES(45,3,'returned','email','demo-e099a073-19@example.com','Your Arlo DSLR/video camera was returned: ticket 97PX-FBG4-JWCB','Dear Customer e099a073-19,

your Arlo DSLR/video camera (ticket 97PX-FBG4-JWCB) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/97PX-FBG4-JWCB
','queued',0,1795841115865,NULL,NULL,1795841115866,NULL,'48c5fbce26aecb10da99f3fb90036e17');
INSERT INTO "notifications" VALUES(46,1,'acknowledgement','email','demo-e099a073-20@example.com','Your Unknown Digital compact camera: ticket MH7P-TM28-VW38','Dear Customer e099a073-20,

we have opened ticket MH7P-TM28-VW38 for your Unknown Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/MH7P-TM28-VW38
','queued',0,1795841115881,NULL,NULL,1795841115882,NULL,'3013342b60eec3537cb46027771d1e96');
INSERT INTO "notifications" VALUES(46,2,'ready','email','demo-e099a073-20@example.com','Your Unknown Digital compact camera is ready: ticket MH7P-TM28-VW38','Dear Customer e099a073-20,

your Unknown Digital compact camera (ticket MH7P-TM28-VW38) is ready to be collected.

http://127.0.0.1:35785/v1/status/MH7P-TM28-VW38
','queued',0,1795841115933,NULL,NULL,1795841115934,NULL,'7e8c1a311b214fee363f34007a21edaa');
INSERT INTO "notifications" VALUES(46,3,'returned','email','demo-e099a073-20@example.com','Your Unknown Digital compact camera was returned: ticket MH7P-TM28-VW38','Dear Customer e099a073-20,

your Unknown Digital compact camera (ticket MH7P-TM28-VW38) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/MH7P-TM28-VW38
','queued',0,1795841115953,NULL,NULL,1795841115954,NULL,'15653cefcd4054a5e2a5d87210004ad9');
INSERT INTO "notifications" VALUES(47,1,'acknowledgement','email','demo-e099a073-21@example.com','Your Unknown Digital compact camera: ticket AFM4-2CQB-1GNW','Dear Customer e099a073-21,

we have opened ticket AFM4-2CQB-1GNW for your Unknown Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/AFM4-2CQB-1GNW
','queued',0,1795841115972,NULL,NULL,1795841115972,NULL,'a2ae37f6f9b9913e168f38bdfec88e70');
INSERT INTO "notifications" VALUES(47,2,'ready','email','demo-e099a073-21@example.com','Your Unknown Digital compact camera is ready: ticket AFM4-2CQB-1GNW','Dear Customer e099a073-21,

your Unknown Digital compact camera (ticket AFM4-2CQB-1GNW) is ready to be collected.

http://127.0.0.1:35785/v1/status/AFM4-2CQB-1GNW
','queued',0,1795841116018,NULL,NULL,1795841116019,NULL,'f84e1a07a7e5c2c3903bf2cf7e1dab08');
INSERT INTO "notifications" VALUES(47,3,'returned','email','demo-e099a073-21@example.com','Your Unknown Digital compact camera was returned: ticket AFM4-2CQB-1GNW','Dear Customer e099a073-21,

your Unknown Digital compact camera (ticket AFM4-2CQB-1GNW) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/AFM4-2CQB-1GNW
','queued',0,1795841116021,NULL,NULL,1795841116022,NULL,'bafc0351674c5a7a7d73ef2b744dcfd8');
INSERT INTO "notifications" VALUES(48,1,'acknowledgement','email','demo-e099a073-22@example.com','Your Unknown Digital compact camera: ticket 2JER-XWPK-TZ61','Dear Customer e099a073-22,

we have opened ticket 2JER-XWPK-TZ61 for your Unknown Digital compact camera.
Please send it to us; we will tell you as soon as it has arrived.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/2JER-XWPK-TZ61
','queued',0,1795841116029,NULL,NULL,1795841116030,NULL,'ab532e924a42a405eae2859fffee63c8');
INSERT INTO "notifications" VALUES(49,1,'acknowledgement','email','demo-e099a073-23@example.com','Your Zoom-Schalter-Ring gebrochen Digital compact camera: ticket WKQP-Y6BT-HHGE','Dear Customer e099a073-23,

we have opened ticket WKQP-Y6BT-HHGE for your Zoom-Schalter-Ring gebrochen Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/WKQP-Y6BT-HHGE
','queued',0,1795841116031,NULL,NULL,1795841116032,NULL,'8ee3cdc49b8bcc66824a1aa2132ce598');
INSERT INTO "notifications" VALUES(49,2,'quote','email','demo-e099a073-23@example.com','Quote for your Zoom-Schalter-Ring gebrochen Digital compact camera: ticket WKQP-Y6BT-HHGE','Dear Customer e099a073-23,

this is quote 1 for your Zoom-Schalter-Ring gebrochen Digital compact camera, ticket WKQP-Y6BT-HHGE.

What we found: Der Zoom-Schalter-Ring ist gebrochen. Leimen nützte nichts.
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 82.50 EUR, tax 19 %
  net 82.50 EUR, tax 15.68 EUR, total 98.18 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: 95f2c0adb5e2c4ac4d4e7e2918aa2b0a1117178348869980cb01a57a8b48dc64

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/WKQP-Y6BT-HHGE/quote
','queued',0,1795841116035,NULL,NULL,1795841116036,'4B2C-KFAM','54aa5854ec3f1fa6f53bf4e5cb2240d5');
INSERT INTO "notifications" VALUES(49,3,'decision','email','demo-e099a073-23@example.com','Your decision about your Zoom-Schalter-Ring gebrochen Digital compact camera: ticket WKQP-Y6BT-HHGE','Dear Customer e099a073-23,

we have noted that you decline quote 1. We will prepare your equipment to be given back.

http://127.0.0.1:35785/v1/status/WKQP-Y6BT-HHGE
','queued',0,1795841116038,NULL,NULL,1795841116038,NULL,'c901f7e741b56597d2ef96374dc8f949');
INSERT INTO "notifications" VALUES(49,4,'ready','email','demo-e099a073-23@example.com','Your Zoom-Schalter-Ring gebrochen Digital compact camera is ready: ticket WKQP-Y6BT-HHGE','Dear Customer e099a073-23,

your Zoom-Schalter-Ring gebrochen Digital compact camera (ticket WKQP-Y6BT-HHGE) is ready to be collected.

http://127.0.0.1:35785/v1/status/WKQP-Y6BT-HHGE
','queued',0,1795841116039,NULL,NULL,1795841116040,NULL,'5c6abef5bae352c6d5451df7bdfbdbf5');
INSERT INTO "notifications" VALUES(49,5,'returned','email','demo-e099a073-23@example.com','Your Zoom-Schalter-Ring gebrochen Digital compact camera was returned: ticket WKQP-Y6BT-HHGE','Dear Customer e099a073-23,

your Zoom-Schalter-Ring gebrochen Digital compact camera (ticket WKQP-Y6BT-HHGE) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/WKQP-Y6BT-HHGE
','queued',0,1795841116041,NULL,NULL,1795841116042,NULL,'985e54db94db5530b7ae4b975f47836a');
INSERT INTO "notifications" VALUES(50,1,'acknowledgement','email','demo-e099a073-24@example.com','Your Polaroid Digital compact camera: ticket 9GS1-G61X-QF08','Dear Customer e099a073-24,

we have opened ticket 9GS1-G61X-QF08 for your Polaroid Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/9GS1-G61X-QF08
','queued',0,1795841116043,NULL,NULL,1795841116044,NULL,'92f25e88b0cd4acdb6cd3ce4bf367890');
INSERT INTO "notifications" VALUES(50,2,'quote','email','demo-e099a073-24@example.com','Quote for your Polaroid Digital compact camera: ticket 9GS1-G61X-QF08','Dear Customer e099a073-24,

this is quote 1 for your Polaroid Digital compact camera, ticket 9GS1-G61X-QF08.

What we found: Onbekend
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 87.00 EUR, tax 19 %
  net 87.00 EUR, tax 16.53 EUR, total 103.53 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: da7a3f76059ecaa6d563c4bcc6a45056fea7965e95da0bb6590802c5b728ec66

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/9GS1-G61X-QF08/quote
','queued',0,1795841116046,NULL,NULL,1795841116047,'B9AH-KHPM','dc430fb18d30f3a906fceb998708c752');
INSERT INTO "notifications" VALUES(50,3,'decision','email','demo-e099a073-24@example.com','Your decision about your Polaroid Digital compact camera: ticket 9GS1-G61X-QF08','Dear Customer e099a073-24,

we have noted that you decline quote 1. We will prepare your equipment to be given back.

http://127.0.0.1:35785/v1/status/9GS1-G61X-QF08
','queued',0,1795841116048,NULL,NULL,1795841116048,NULL,'557aab096d012de21f42ef3b97f427ef');
INSERT INTO "notifications" VALUES(50,4,'ready','email','demo-e099a073-24@example.com','Your Polaroid Digital compact camera is ready: ticket 9GS1-G61X-QF08','Dear Customer e099a073-24,

your Polaroid Digital compact camera (ticket 9GS1-G61X-QF08) is ready to be collected.

http://127.0.0.1:35785/v1/status/9GS1-G61X-QF08
','queued',0,1795841116049,NULL,NULL,1795841116049,NULL,'a56c2c0f594f5b60fd6e65d759aa9810');
INSERT INTO "notifications" VALUES(50,5,'returned','email','demo-e099a073-24@example.com','Your Polaroid Digital compact camera was returned: ticket 9GS1-G61X-QF08','Dear Customer e099a073-24,

your Polaroid Digital compact camera (ticket 9GS1-G61X-QF08) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/9GS1-G61X-QF08
','queued',0,1795841116050,NULL,NULL,1795841116051,NULL,'e8130213a655de4a31912712e8833d63');
INSERT INTO "notifications" VALUES(51,1,'acknowledgement','email','demo-e099a073-25@example.com','Your canon Digital compact camera: ticket G55Y-5AKX-6GY5','Dear Customer e099a073-25,

we have opened ticket G55Y-5AKX-6GY5 for your canon Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/G55Y-5AKX-6GY5
','queued',0,1795841116052,NULL,NULL,1795841116052,NULL,'6f80fdfa8bb190674d3aedb843fe6fd1');
INSERT INTO "notifications" VALUES(51,2,'quote','email','demo-e099a073-25@example.com','Quote for your canon Digital compact camera: ticket G55Y-5AKX-6GY5','Dear Customer e099a073-25,

this is quote 1 for your canon Digital compact camera, ticket G55Y-5AKX-6GY5.

What we found: Het toestel gaat niet meer aan.
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 91.50 EUR, tax 19 %
  net 91.50 EUR, tax 17.39 EUR, total 108.89 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: bbdc88427a2645cabc766e4fd6d835c2dd9c5e5f1f5ab03b17145d381c6a80d4

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/G55Y-5AKX-6GY5/quote
','queued',0,1795841116062,NULL,NULL,1795841116063,'QXJ2-CWCY','78db0e739475483c588c221884520a86');
INSERT INTO "notifications" VALUES(51,3,'decision','email','demo-e099a073-25@example.com','Your decision about your canon Digital compact camera: ticket G55Y-5AKX-6GY5','Dear Customer e099a073-25,

we have noted that you decline quote 1. We will prepare your equipment to be given back.

http://127.0.0.1:35785/v1/status/G55Y-5AKX-6GY5
','queued',0,1795841116065,NULL,NULL,1795841116065,NULL,'f3ad5583313cea3ffe50fe25a17035be');
INSERT INTO "notifications" VALUES(51,4,'ready','email','demo-e099a073-25@example.com','Your canon Digital compact camera is ready: ticket G55Y-5AKX-6GY5','Dear Customer e099a073-25,

your canon Digital compact camera (ticket G55Y-5AKX-6GY5) is ready to be collected.

http://127.0.0.1:35785/v1/status/G55Y-5AKX-6GY5
','queued',0,1795841116066,NULL,NULL,1795841116067,NULL,'fd53b413cf9bd8eff5b491de2dfcc6ce');
INSERT INTO "notifications" VALUES(51,5,'returned','email','demo-e099a073-25@example.com','Your canon Digital compact camera was returned: ticket G55Y-5AKX-6GY5','Dear Customer e099a073-25,

your canon Digital compact camera (ticket G55Y-5AKX-6GY5) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/G55Y-5AKX-6GY5
','queued',0,1795841116068,NULL,NULL,1795841116069,NULL,'6908bad2978225ce98528e86bb428539');
INSERT INTO "notifications" VALUES(52,1,'acknowledgement','email','demo-e099a073-26@example.com','Your LTL Acorn Digital compact camera: ticket ATQ6-TKPC-MB62','Dear Customer e099a073-26,

we have opened ticket ATQ6-TKPC-MB62 for your LTL Acorn Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/ATQ6-TKPC-MB62
','queued',0,1795841116071,NULL,NULL,1795841116071,NULL,'5719b5aa444e6a4b352d73534e69361b');
INSERT INTO "notifications" VALUES(52,2,'quote','email','demo-e099a073-26@example.com','Quote for your LTL Acorn Digital compact camera: ticket ATQ6-TKPC-MB62','Dear Customer e099a073-26,

this is quote 1 for your LTL Acorn Digital compact camera, ticket ATQ6-TKPC-MB62.

What we found: Probleem met de netvoeding
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 96.00 EUR, tax 19 %
  net 96.00 EUR, tax 18.24 EUR, total 114.24 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: 2dc1f606dd410e4396e0d000ecfb1df71a78a63194d4d5592883509b25a6f23d

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/ATQ6-TKPC-MB62/quote
','queued',0,1795841116074,NULL,NULL,1795841116075,'566H-RYAJ','f88be67edbe1aed9ee654defaf4f659f');
INSERT INTO "notifications" VALUES(52,3,'decision','email','demo-e099a073-26@example.com','Your decision about your LTL Acorn Digital compact camera: ticket ATQ6-TKPC-MB62','Dear Customer e099a073-26,

we have noted that you decline quote 1. We will prepare your equipment to be given back.

http://127.0.0.1:35785/v1/status/ATQ6-TKPC-MB62
','queued',0,1795841116076,NULL,NULL,1795841116077,NULL,'edfdc1ed7f814533b5a943725eeb96b2');
INSERT INTO "notifications" VALUES(52,4,'ready','email','demo-e099a073-26@example.com','Your LTL Acorn Digital compact camera is ready: ticket ATQ6-TKPC-MB62','Dear Customer e099a073-26,

your LTL Acorn Digital compact camera (ticket ATQ6-TKPC-MB62) is ready to be collected.

http://127.0.0.1:35785/v1/status/ATQ6-TKPC-MB62
','queued',0,1795841116078,NULL,NULL,1795841116078,NULL,'86be95f6129741ae68814672ce6c5c65');
INSERT INTO "notifications" VALUES(52,5,'returned','email','demo-e099a073-26@example.com','Your LTL Acorn Digital compact camera was returned: ticket ATQ6-TKPC-MB62','Dear Customer e099a073-26,

your LTL Acorn Digital compact camera (ticket ATQ6-TKPC-MB62) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/ATQ6-TKPC-MB62
','queued',0,1795841116079,NULL,NULL,1795841116080,NULL,'15c8b42bba86037763ed1d0f14d2da5e');
INSERT INTO "notifications" VALUES(53,1,'acknowledgement','email','demo-e099a073-27@example.com','Your Canon Digital compact camera: ticket QX94-FKMJ-HRYZ','Dear Customer e099a073-27,

we have opened ticket QX94-FKMJ-HRYZ for your Canon Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/QX94-FKMJ-HRYZ
','queued',0,1795841116081,NULL,NULL,1795841116081,NULL,'4fa752178b71a04d51be323fbc7580d9');
INSERT INTO "notifications" VALUES(53,2,'quote','email','demo-e099a073-27@example.com','Quote for your Canon Digital compact camera: ticket QX94-FKMJ-HRYZ','Dear Customer e099a073-27,

this is quote 1 for your Canon Digital compact camera, ticket QX94-FKMJ-HRYZ.

What we found: De lens blijft ingezoomd vast staan, en alle bedieningsfuncties zijn geblokkeerd. Bij on verschijnt een opstartscherm en knipper het groene lichtje snel en met een piepend signaal. Off-knop werkt niet. Zelfs door de batterij uit te nemen stopt het piepsignaal niet.
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 100.50 EUR, tax 19 %
  net 100.50 EUR, tax 19.10 EUR, total 119.60 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: a041e34260fff58d3506a75a02a292c17c56a6044909966f3201440d66752037

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/QX94-FKMJ-HRYZ/quote
','queued',0,1795841116084,NULL,NULL,1795841116084,'MM52-R6F1','8b0eb0b7d6a3d68a2ebf6deae26dbdae');
INSERT INTO "notifications" VALUES(53,3,'decision','email','demo-e099a073-27@example.com','Your decision about your Canon Digital compact camera: ticket QX94-FKMJ-HRYZ','Dear Customer e099a073-27,

we have noted that you decline quote 1. We will prepare your equipment to be given back.

http://127.0.0.1:35785/v1/status/QX94-FKMJ-HRYZ
','queued',0,1795841116085,NULL,NULL,1795841116086,NULL,'6353e5bbffd0d92e2abde66249d92b9b');
INSERT INTO "notifications" VALUES(53,4,'ready','email','demo-e099a073-27@example.com','Your Canon Digital compact camera is ready: ticket QX94-FKMJ-HRYZ','Dear Customer e099a073-27,

your Canon Digital compact camera (ticket QX94-FKMJ-HRYZ) is ready to be collected.

http://127.0.0.1:35785/v1/status/QX94-FKMJ-HRYZ
','queued',0,1795841116086,NULL,NULL,1795841116087,NULL,'1e5c9c799bfa76c703d0684824d9608d');
INSERT INTO "notifications" VALUES(53,5,'returned','email','demo-e099a073-27@example.com','Your Canon Digital compact camera was returned: ticket QX94-FKMJ-HRYZ','Dear Customer e099a073-27,

your Canon Digital compact camera (ticket QX94-FKMJ-HRYZ) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/QX94-FKMJ-HRYZ
','queued',0,1795841116088,NULL,NULL,1795841116088,NULL,'89ba28226d0fb454837431d79989c268');
INSERT INTO "notifications" VALUES(54,1,'acknowledgement','email','demo-e099a073-28@example.com','Your Canon Digital compact camera: ticket XCAW-6P22-5F50','Dear Customer e099a073-28,

we have opened ticket XCAW-6P22-5F50 for your Canon Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/XCAW-6P22-5F50
','queued',0,1795841116090,NULL,NULL,1795841116090,NULL,'7ee2ef82316fedb7938c814e62007da0');
INSERT INTO "notifications" VALUES(54,2,'quote','email','demo-e099a073-28@example.com','Quote for your Canon Digital compact camera: ticket XCAW-6P22-5F50','Dear Customer e099a073-28,

this is quote 1 for your Canon Digital compact camera, ticket XCAW-6P22-5F50.

What we found: The zoom doesn’t function since 1 month
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 105.00 EUR, tax 19 %
  net 105.00 EUR, tax 19.95 EUR, total 124.95 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: e4ae5e1026a832b0cb969538b36b250598f055546a650c0da471fd39807f0cab

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/XCAW-6P22-5F50/quote
','queued',0,1795841116093,NULL,NULL,1795841116094,'MNVP-DZHG','25f92330fc623ad88f0553c067f87dc6');
INSERT INTO "notifications" VALUES(54,3,'decision','email','demo-e099a073-28@example.com','Your decision about your Canon Digital compact camera: ticket XCAW-6P22-5F50','Dear Customer e099a073-28,

we have noted that you decline quote 1. We will prepare your equipment to be given back.

http://127.0.0.1:35785/v1/status/XCAW-6P22-5F50
','queued',0,1795841116096,NULL,NULL,1795841116096,NULL,'c6f7802e884f7b40227a0e09672da200');
INSERT INTO "notifications" VALUES(54,4,'ready','email','demo-e099a073-28@example.com','Your Canon Digital compact camera is ready: ticket XCAW-6P22-5F50','Dear Customer e099a073-28,

your Canon Digital compact camera (ticket XCAW-6P22-5F50) is ready to be collected.

http://127.0.0.1:35785/v1/status/XCAW-6P22-5F50
','queued',0,1795841116097,NULL,NULL,1795841116098,NULL,'b758c2417da2e25622371579580c0be9');
INSERT INTO "notifications" VALUES(54,5,'returned','email','demo-e099a073-28@example.com','Your Canon Digital compact camera was returned: ticket XCAW-6P22-5F50','Dear Customer e099a073-28,

your Canon Digital compact camera (ticket XCAW-6P22-5F50) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/XCAW-6P22-5F50
','queued',0,1795841116099,NULL,NULL,1795841116099,NULL,'24e9f2c9071325bd35a18d0736906afc');
INSERT INTO "notifications" VALUES(55,1,'acknowledgement','email','demo-e099a073-29@example.com','Your Cannon Digital compact camera: ticket WP2K-7VRJ-JK23','Dear Customer e099a073-29,

we have opened ticket WP2K-7VRJ-JK23 for your Cannon Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/WP2K-7VRJ-JK23
','queued',0,1795841116101,NULL,NULL,1795841116102,NULL,'be403ed667912be34f2d31794de617f9');
INSERT INTO "notifications" VALUES(55,2,'quote','email','demo-e099a073-29@example.com','Quote for your Cannon Digital compact camera: ticket WP2K-7VRJ-JK23','Dear Customer e099a073-29,

this is quote 1 for your Cannon Digital compact camera, ticket WP2K-7VRJ-JK23.

What we found: De lens trekt niet meer. Het toestel geeft een ''lensfout'' en start niet verder op.
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 109.50 EUR, tax 19 %
  net 109.50 EUR, tax 20.81 EUR, total 130.31 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: 1bc1a1610f8df46245e6ed402be80c888e24829d6a03c35c07f802ee7fa7078c

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/WP2K-7VRJ-JK23/quote
','queued',0,1795841116105,NULL,NULL,1795841116105,'DJXN-7M81','928c2945d7e2c53df792ab931a1cebee');
INSERT INTO "notifications" VALUES(55,3,'decision','email','demo-e099a073-29@example.com','Your decision about your Cannon Digital compact camera: ticket WP2K-7VRJ-JK23','Dear Customer e099a073-29,

we have noted that you decline quote 1. We will prepare your equipment to be given back.

http://127.0.0.1:35785/v1/status/WP2K-7VRJ-JK23
','queued',0,1795841116107,NULL,NULL,1795841116107,NULL,'c959ae0ab5548cfe24070bb74f21653a');
INSERT INTO "notifications" VALUES(55,4,'ready','email','demo-e099a073-29@example.com','Your Cannon Digital compact camera is ready: ticket WP2K-7VRJ-JK23','Dear Customer e099a073-29,

your Cannon Digital compact camera (ticket WP2K-7VRJ-JK23) is ready to be collected.

http://127.0.0.1:35785/v1/status/WP2K-7VRJ-JK23
','queued',0,1795841116108,NULL,NULL,1795841116109,NULL,'8aaf81783ee5a40b7058239fc70a9e76');
INSERT INTO "notifications" VALUES(55,5,'returned','email','demo-e099a073-29@example.com','Your Cannon Digital compact camera was returned: ticket WP2K-7VRJ-JK23','Dear Customer e099a073-29,

your Cannon Digital compact camera (ticket WP2K-7VRJ-JK23) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/WP2K-7VRJ-JK23
','queued',0,1795841116110,NULL,NULL,1795841116111,NULL,'7f9e5a61ed33b6db1cb773488f3bb88d');
INSERT INTO "notifications" VALUES(56,1,'acknowledgement','email','demo-e099a073-30@example.com','Your SONY Digital compact camera: ticket WDDN-QS5K-1YSW','Dear Customer e099a073-30,

we have opened ticket WDDN-QS5K-1YSW for your SONY Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/WDDN-QS5K-1YSW
','queued',0,1795841116112,NULL,NULL,1795841116112,NULL,'15a0bffd83c563c0b34bd38ff4593d30');
INSERT INTO "notifications" VALUES(56,2,'quote','email','demo-e099a073-30@example.com','Quote for your SONY Digital compact camera: ticket WDDN-QS5K-1YSW','Dear Customer e099a073-30,

this is quote 1 for your SONY Digital compact camera, ticket WDDN-QS5K-1YSW.

What we found: Na enkele jaren gebruik, leest de camera mijn SD kaart niet meer. Ik heb vanalles geprobeerd: andere SDkaarten, stof uit poort halen, formatten van SD kaart. Maar niet helpt. Het probleem zit dus echt bij de camera SD poort zelf. Er is visueel geen defect te zien.
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 114.00 EUR, tax 19 %
  net 114.00 EUR, tax 21.66 EUR, total 135.66 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: 07d187f4347c6c447e198f6ab2552f9b001a8e554dd04eb3cc2cea1c01ef20f7

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/WDDN-QS5K-1YSW/quote
','queued',0,1795841116146,NULL,NULL,1795841116146,'84Q1-QZW7','027269b5d9806a44cebd93999d804268');
INSERT INTO "notifications" VALUES(56,3,'decision','email','demo-e099a073-30@example.com','Your decision about your SONY Digital compact camera: ticket WDDN-QS5K-1YSW','Dear Customer e099a073-30,

we have noted that you decline quote 1. We will prepare your equipment to be given back.

http://127.0.0.1:35785/v1/status/WDDN-QS5K-1YSW
','queued',0,1795841116193,NULL,NULL,1795841116193,NULL,'01e4d25c3f3ba8fa21fd6a923b253c1d');
INSERT INTO "notifications" VALUES(56,4,'ready','email','demo-e099a073-30@example.com','Your SONY Digital compact camera is ready: ticket WDDN-QS5K-1YSW','Dear Customer e099a073-30,

your SONY Digital compact camera (ticket WDDN-QS5K-1YSW) is ready to be collected.

http://127.0.0.1:35785/v1/status/WDDN-QS5K-1YSW
','queued',0,1795841116202,NULL,NULL,1795841116203,NULL,'e0869a1b215c07f4e39a82fb1f3786d2');
INSERT INTO "notifications" VALUES(56,5,'returned','email','demo-e099a073-30@example.com','Your SONY Digital compact camera was returned: ticket WDDN-QS5K-1YSW','Dear Customer e099a073-30,

your SONY Digital compact camera (ticket WDDN-QS5K-1YSW) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/WDDN-QS5K-1YSW
','queued',0,1795841116204,NULL,NULL,1795841116205,NULL,'4616d2a804e9b8114939143c09c8e7b9');
INSERT INTO "notifications" VALUES(57,1,'acknowledgement','email','demo-e099a073-31@example.com','Your Canon Digital compact camera: ticket GPM4-3K6Q-VB5V','Dear Customer e099a073-31,

we have opened ticket GPM4-3K6Q-VB5V for your Canon Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/GPM4-3K6Q-VB5V
','queued',0,1795841116207,NULL,NULL,1795841116207,NULL,'c37c6d4d2f46609bebdad1d3d89874f1');
INSERT INTO "notifications" VALUES(57,2,'quote','email','demo-e099a073-31@example.com','Quote for your Canon Digital compact camera: ticket GPM4-3K6Q-VB5V','Dear Customer e099a073-31,

this is quote 1 for your Canon Digital compact camera, ticket GPM4-3K6Q-VB5V.

What we found: Alles werkt nog, maar wanneer ik op de knop duw om een foto te nemen, gebeurt er niets.
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 118.50 EUR, tax 19 %
  net 118.50 EUR, tax 22.52 EUR, total 141.02 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: 8082844bcccedff6b95aa91443246ad71adc336c0e0ecc97d79305754b843b0f

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/GPM4-3K6Q-VB5V/quote
','queued',0,1795841116210,NULL,NULL,1795841116210,'NPYY-0988','4f5c621407b72108829b2efd8229da6e');
INSERT INTO "notifications" VALUES(57,3,'decision','email','demo-e099a073-31@example.com','Your decision about your Canon Digital compact camera: ticket GPM4-3K6Q-VB5V','Dear Customer e099a073-31,

we have noted that you decline quote 1. We will prepare your equipment to be given back.

http://127.0.0.1:35785/v1/status/GPM4-3K6Q-VB5V
','queued',0,1795841116217,NULL,NULL,1795841116218,NULL,'1d3d14de05f243510a460f1eb0275b47');
INSERT INTO "notifications" VALUES(57,4,'ready','email','demo-e099a073-31@example.com','Your Canon Digital compact camera is ready: ticket GPM4-3K6Q-VB5V','Dear Customer e099a073-31,

your Canon Digital compact camera (ticket GPM4-3K6Q-VB5V) is ready to be collected.

http://127.0.0.1:35785/v1/status/GPM4-3K6Q-VB5V
','queued',0,1795841116219,NULL,NULL,1795841116219,NULL,'5d4e7584cad5e606d0323d62bc602580');
INSERT INTO "notifications" VALUES(57,5,'returned','email','demo-e099a073-31@example.com','Your Canon Digital compact camera was returned: ticket GPM4-3K6Q-VB5V','Dear Customer e099a073-31,

your Canon Digital compact camera (ticket GPM4-3K6Q-VB5V) was handed over. If anything is not as it should be, please tell us.

http://127.0.0.1:35785/v1/status/GPM4-3K6Q-VB5V
','queued',0,1795841116220,NULL,NULL,1795841116221,NULL,'dd813281d572c6422aba428c53d636d3');
INSERT INTO "notifications" VALUES(58,1,'acknowledgement','email','demo-e099a073-32@example.com','Your Lumix (Panasonic) Digital compact camera: ticket ST0Q-SX9S-64EA','Dear Customer e099a073-32,

we have opened ticket ST0Q-SX9S-64EA for your Lumix (Panasonic) Digital compact camera.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/ST0Q-SX9S-64EA
','queued',0,1795841116223,NULL,NULL,1795841116223,NULL,'9349adf549e0f24cafdc099ce7bc8d02');
INSERT INTO "notifications" VALUES(58,2,'quote','email','demo-e099a073-32@example.com','Quote for your Lumix (Panasonic) Digital compact camera: ticket ST0Q-SX9S-64EA','Dear Customer e099a073-32,

this is quote 1 for your Lumix (Panasonic) Digital compact camera, ticket ST0Q-SX9S-64EA.

What we found: On-Off schakelaar werkt niet meer, ringetje onder draaiknop gebroken?
What we propose: Repair and adjust

[a] Repair
  1 × The labour: 123.00 EUR, tax 19 %
  net 123.00 EUR, tax 23.37 EUR, total 146.37 EUR

Valid until: 2026-12-05 04:45 UTC
Repaired by: 2026-12-08 04:45 UTC

Digest of this quote: d279d4008de508ec2750dd16ffd20a2c47e9f4aded7ea04dfc73ec0b42dbb659

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/ST0Q-SX9S-64EA/quote
','queued',0,1795841116231,NULL,NULL,1795841116231,'5H4S-F9QC','2255856a4f9dd1220ed39fcce81627f0');
INSERT INTO "notifications" VALUES(58,3,'decision','email','demo-e099a073-32@example.com','Your decision about your Lumix (Panasonic) Digital compact camera: ticket ST0Q-SX9S-64EA','Dear Customer e099a073-32,

we have noted that you decline quote 1. We will prepare your equipment to be given back.

http://127.0.0.1:35785/v1/status/ST0Q-SX9S-64EA
','queued',0,1795841116233,NULL,NULL,1795841116234,NULL,'526f02c48d134c470ac05f8ad2b13d92');
INSERT INTO "notifications" VALUES(58,4,'ready','email','demo-e099a073-32@example.com','Your Lumix (Panasonic) Digital compact camera is ready: ticket ST0Q-SX9S-64EA','Dear Customer e099a073-32,

your Lumix (Panasonic) Digital compact camera (ticket ST0Q-SX9S-64EA) is ready to be collected.

http://127.0.0.1:35785/v1/status/ST0Q-SX9S-64EA
','queued',0,1795841116238,NULL,NULL,1795841116239,NULL,'c25dfbf6b6c16d80b6f420f00520b8f8');
INSERT INTO "notifications" VALUES(59,1,'acknowledgement','email','ana1@example.com','Your Leica M9-P: ticket D84D-3BPH-X3MP','Dear Ana 1,

we have opened ticket D84D-3BPH-X3MP for your Leica M9-P.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/D84D-3BPH-X3MP
','queued',0,1795841116252,NULL,NULL,1795841116253,NULL,'030defdd94277f660da598a16bb82acc');
INSERT INTO "notifications" VALUES(60,1,'acknowledgement','email','ana2@example.com','Your Leica M9-P: ticket Z2X1-26CJ-1M3W','Dear Ana 2,

we have opened ticket Z2X1-26CJ-1M3W for your Leica M9-P.
Please send it to us; we will tell you as soon as it has arrived.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/Z2X1-26CJ-1M3W
','queued',0,1795841116261,NULL,NULL,1795841116262,NULL,'c753f56023bfb0102167e80f5095feae');
INSERT INTO "notifications" VALUES(61,1,'acknowledgement','email','ana3@example.com','Your Leica M9-P: ticket MJ0G-84TA-J58B','Dear Ana 3,

we have opened ticket MJ0G-84TA-J58B for your Leica M9-P.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/MJ0G-84TA-J58B
','queued',0,1795841116266,NULL,NULL,1795841116267,NULL,'d97c09c69ab5753cf7c3d252ab873cd1');
INSERT INTO "notifications" VALUES(61,2,'update','email','ana3@example.com','News of your Leica M9-P: ticket MJ0G-84TA-J58B','We wait for a tool.

http://127.0.0.1:35785/v1/status/MJ0G-84TA-J58B
','queued',0,1795841116270,NULL,NULL,1795841116270,NULL,'d42469a3473505562146eeebefb68b77');
INSERT INTO "notifications" VALUES(61,3,'update','email','ana3@example.com','News of your Leica M9-P: ticket MJ0G-84TA-J58B','It is on the bench.

http://127.0.0.1:35785/v1/status/MJ0G-84TA-J58B
','queued',0,1795841116287,NULL,NULL,1795841116287,NULL,'367ce20938c08d9779d26f206c93c4c2');
INSERT INTO "notifications" VALUES(62,1,'acknowledgement','email','ana4@example.com','Your Leica M9-P: ticket HPQ3-8VK7-BBS3','Dear Ana 4,

we have opened ticket HPQ3-8VK7-BBS3 for your Leica M9-P.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/HPQ3-8VK7-BBS3
','queued',0,1795841116296,NULL,NULL,1795841116296,NULL,'a9d11a84a85c58e247cbc98f1e563491');
INSERT INTO "notifications" VALUES(63,1,'acknowledgement','email','ana5@example.com','Your Leica M9-P: ticket MTHF-46DB-D5DN','Dear Ana 5,

we have opened ticket MTHF-46DB-D5DN for your Leica M9-P.
We will tell you what we found by 2026-12-01 04:45 UTC.

You can see at any time where it stands: http://127.0.0.1:35785/v1/status/MTHF-46DB-D5DN
','queued',0,1795841116342,NULL,NULL,1795841116343,NULL,'39369e6fb22118fd12d3b6f649827996');
INSERT INTO "notifications" VALUES(63,2,'quote','email','ana5@example.com','Quote for your Leica M9-P: ticket MTHF-46DB-D5DN','Dear Ana 5,

this is quote 1 for your Leica M9-P, ticket MTHF-46DB-D5DN.

What we found: Dust on the sensor
What we propose: Clean it

[a] Cleaning
  1 × Clean the sensor: 100.00 EUR, tax 19 %
  net 100.00 EUR, tax 19.00 EUR, total 119.00 EUR

Valid until: 2026-12-04 04:45 UTC
Repaired by: 2026-12-07 04:45 UTC

Digest of this quote: c268d8bed0086f7635651f2f3434defbfd651c902e7bf69a80e4556791742cf0

Approval code: •••
With this code you read the quote and decide on it:
http://127.0.0.1:35785/v1/status/MTHF-46DB-D5DN/quote
','queued',0,1795841116375,NULL,NULL,1795841116376,'52G0-CNCD','d7ef499876c832ad85125fb1f5f3499b');
INSERT INTO "notifications" VALUES(63,3,'promiseMoved','email','ana5@example.com','A new date for your Leica M9-P: ticket MTHF-46DB-D5DN','Dear Ana 5,

the diagnosis of your Leica M9-P (ticket MTHF-46DB-D5DN) takes longer than we promised: it will be done by 2026-12-02 04:45 UTC. First promised: 2026-12-01 04:45 UTC.

A holiday

http://127.0.0.1:35785/v1/status/MTHF-46DB-D5DN
','queued',0,1795841116385,NULL,NULL,1795841116386,NULL,'6fc37215c27132e5a3a42ee2f32bbc78');
CREATE TABLE ordsRecords (
    id TEXT PRIMARY KEY,
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    dataProvider TEXT NOT NULL,
    country TEXT NOT NULL,
    partnerProductCategory TEXT NOT NULL,
    productCategory TEXT NOT NULL,
    productCategoryId TEXT NOT NULL,
    brand TEXT NOT NULL,
    yearOfManufacture TEXT NOT NULL,
    productAge TEXT NOT NULL,
    repairStatus TEXT NOT NULL,
    repairBarrier TEXT NOT NULL,
    groupIdentifier TEXT NOT NULL,
    eventDate TEXT NOT NULL,
    problem TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "ordsRecords" VALUES('rcwales_10147',20,'Repair Cafe Wales','GBR','Electrical Item ~ Power Tool e.g. DIY tool','Power tool','24','Woolworths','','','Fixed','','Newport RE:MAKE','2023-05-20','Keeps cutting out when in use.');
INSERT INTO "ordsRecords" VALUES('rcwales_11858',10,'Repair Cafe Wales','GBR','Electrical Item ~ Small home electrical','Small home electrical','28','China','','','Fixed','','Conwy','2023-10-08','Clock not working. Partially fixed, part unrepairable.');
INSERT INTO "ordsRecords" VALUES('rcwales_11959',15,'Repair Cafe Wales','GBR','Electrical Item ~ Hi-Fi Separates','Hi-Fi separates','13','JVC','','','Fixed','','Oswestry and Borders','2023-10-14','Doesn''t work. Speaker lead soldered.');
INSERT INTO "ordsRecords" VALUES('rcwales_13012',17,'Repair Cafe Wales','GBR','Electrical Item ~ Lamp','Lamp','15','Unknown','','','Repairable','','Newport RE:MAKE','2023-12-16','Pump not running.');
INSERT INTO "ordsRecords" VALUES('rcwales_14024',23,'Repair Cafe Wales','GBR','Electrical Item ~ Lamp','Lamp','15','LED LIGHT','','','Fixed','','Colwyn Bay','2024-02-25','LED light mask fused the whole house.');
INSERT INTO "ordsRecords" VALUES('rcwales_15',1,'Repair Cafe Wales','GBR','Electrical ~ Hair straightners','Hair & beauty item','9','Unknown','','','Unknown','','Cardiff Cathays','2017-04-01','Hair straightners not working');
INSERT INTO "ordsRecords" VALUES('rcwales_16741',25,'Repair Cafe Wales','GBR','Electrical Item ~ Small home electrical','Small home electrical','28','Extreme','','','Fixed','','Mold','2024-07-28','Torch needed a new battery - unable to get in it.');
INSERT INTO "ordsRecords" VALUES('rcwales_18029',2,'Repair Cafe Wales','GBR','Electrical ~ tape recorder','TV and gaming-related accessories','33','Unknown','','','Fixed','','Cardiff Canton','2019-11-01','tape recorder making squeeky noise');
INSERT INTO "ordsRecords" VALUES('rcwales_19425',3,'Repair Cafe Wales','GBR','IT/Phone ~ laptop','Laptop','16','Unknown','','','Fixed','','Penarth','2019-09-01','laptop unable to charge');
INSERT INTO "ordsRecords" VALUES('rcwales_20774',4,'Repair Cafe Wales','GBR','Clock ~ clock','Watch/clock','35','Unknown','','','End of life','','Oswestry','2020-03-01','clock cannot wind any more');
INSERT INTO "ordsRecords" VALUES('rcwales_28174',16,'Repair Cafe Wales','GBR','Electrical Item ~ Battery / Charger / Adapter','Battery/charger/adapter','2','Vax','','','End of life','No way to open product','Torfaen','2024-08-15','Not working. The sealed plug is faulty.');
INSERT INTO "ordsRecords" VALUES('rcwales_28963',9,'Repair Cafe Wales','GBR','Electrical Item ~ Watch/clock','Watch/clock','35','Karlsson','','','Fixed','','Buckley','2024-09-07','Fell off a surface and no longer working.');
INSERT INTO "ordsRecords" VALUES('rcwales_29614',7,'Repair Cafe Wales','GBR','Electrical Item ~ Lamp','Lamp','15','N/A - old','','','Fixed','','Caerphilly','2024-10-04','All electrical components have needed replacing.');
INSERT INTO "ordsRecords" VALUES('rcwales_32135',11,'Repair Cafe Wales','GBR','Electrical Item ~ Kettle','Kettle','14','George','','','End of life','Spare parts too expensive','Cardiff, Splott','2025-01-10','Doesn''t get to boiling point.');
INSERT INTO "ordsRecords" VALUES('rcwales_32892',18,'Repair Cafe Wales','GBR','Electrical Item ~ Misc','Small home electrical','28','Caroma','','','Repairable','','Swansea, City Centre','2025-01-18','There is no power for the skate board.');
INSERT INTO "ordsRecords" VALUES('rcwales_33102',5,'Repair Cafe Wales','GBR','Electrical Item ~ Fan e.g. cooling fan, fan heater','Fan','7','Unknown','','','Fixed','','Ferryside','2025-02-02','Routine PAt testing on 2 heaters for church.');
INSERT INTO "ordsRecords" VALUES('rcwales_35022',22,'Repair Cafe Wales','GBR','Electrical Item ~ Lamp','Lamp','15','DK','','','Repairable','','Penarth','2025-03-23','Lamp base - pull switch cords broken.');
INSERT INTO "ordsRecords" VALUES('rcwales_35596',13,'Repair Cafe Wales','GBR','Electrical Item ~ Vacuum','Vacuum','34','GTECH','','','Fixed','','Bridgend - Bryncethin','2025-04-12','Cannot replace cover on the cleaner. Shown how to assemble the cleaner.');
INSERT INTO "ordsRecords" VALUES('rcwales_35907',19,'Repair Cafe Wales','GBR','Electrical Item ~ Aircon / Dehumidifier','Aircon/dehumidifier','1','Dehumidifier - GetPLC','','','Fixed','','Abergavenny','2025-04-19','Made loud squealing sound after running for 10-30 mins.');
INSERT INTO "ordsRecords" VALUES('rcwales_36368',6,'Repair Cafe Wales','GBR','Electrical Item ~ Small kitchen item','Small kitchen item','29','Kenwood','','','Unknown','','Cardiff, Cathays','2025-05-03','Blender not working.');
INSERT INTO "ordsRecords" VALUES('rcwales_38990',21,'Repair Cafe Wales','GBR','Electrical Item ~ Iron','Iron','40','Casy Home','','','Fixed','','Ebbw Vale','2025-07-21','Too much Steam.');
INSERT INTO "ordsRecords" VALUES('rcwales_5768',8,'Repair Cafe Wales','GBR','Electrical Item ~ Lamp','Lamp','15','Bespoke','','','Fixed','','Beaumaris','2022-02-06','everytime it''s switched on it trips the power source.');
INSERT INTO "ordsRecords" VALUES('rcwales_7855',24,'Repair Cafe Wales','GBR','Electrical Item ~ Toaster','Toaster','31','Kenwood','','','End of life','Item too worn out','Sawbridgeworth','2022-11-26','One side not working.');
INSERT INTO "ordsRecords" VALUES('rcwales_7904',26,'Repair Cafe Wales','GBR','Electrical Item ~ Sewing machine','Sewing machine','27','Viscount','','','Fixed','','Swansea, Gorseinon','2022-11-30','needs resetting.');
INSERT INTO "ordsRecords" VALUES('rcwales_8747',12,'Repair Cafe Wales','GBR','Electrical Item ~ Vacuum','Vacuum','34','Henry','','','Fixed','','Oswestry and Borders','2023-02-11','Jammed hoover hose.');
INSERT INTO "ordsRecords" VALUES('rcwales_9965',14,'Repair Cafe Wales','GBR','Electrical Item ~ Power Tool e.g. DIY tool','Power tool','24','Karcher','','','Fixed','','Carmarthen','2023-05-13','Karcher K2 pressure washer. Works but stops when water is applied.');
CREATE TABLE payments (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "payments" VALUES(28,1,18,7676,'EUR');
INSERT INTO "payments" VALUES(30,1,19,14102,'EUR');
INSERT INTO "payments" VALUES(35,1,25,5355,'EUR');
INSERT INTO "payments" VALUES(35,2,26,10710,'EUR');
INSERT INTO "payments" VALUES(36,1,25,11960,'EUR');
INSERT INTO "payments" VALUES(38,1,23,13031,'EUR');
INSERT INTO "payments" VALUES(39,1,22,13566,'EUR');
INSERT INTO "payments" VALUES(40,1,18,14102,'EUR');
INSERT INTO "payments" VALUES(41,1,14,14637,'EUR');
INSERT INTO "payments" VALUES(42,1,18,15173,'EUR');
INSERT INTO "payments" VALUES(44,1,23,7140,'EUR');
CREATE TABLE photoChunks (
    id INTEGER PRIMARY KEY,
    photoId INTEGER NOT NULL REFERENCES photos (id),
    number INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
INSERT INTO "photoChunks" VALUES(1,1,0,X'89504E470D0A1A0A0000000D49484452000000010000000108000000003A7E9B550000000A49444154789C636800000082008177CD72B60000000049454E44AE426082');
INSERT INTO "photoChunks" VALUES(2,2,0,X'89504E470D0A1A0A0000000D49484452000000010000000108000000003A7E9B550000000A49444154789C636800000082008177CD72B60000000049454E44AE426082');
CREATE TABLE photos (
    id INTEGER PRIMARY KEY,
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    mediaType TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    byteCount INTEGER NOT NULL,
    hash BLOB NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL
) STRICT;
INSERT INTO "photos" VALUES(1,44,1,'image/png',1,1,67,X'A1ABFD410973B0111C215BAA879B9EDCD739E601659BA44168269767CC2E9108',1795841115591,'Dana-e099a073');
INSERT INTO "photos" VALUES(2,44,2,'image/png',1,1,67,X'A1ABFD410973B0111C215BAA879B9EDCD739E601659BA44168269767CC2E9108',1795841115697,'Dana-e099a073');
CREATE TABLE promises (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    dueAt INTEGER NOT NULL,
    originalDueAt INTEGER NOT NULL,
    reason TEXT,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "promises" VALUES(27,1,'diagnosis',1796100313910,1796100313910,NULL,1795841113910,'Dana-e099a073');
INSERT INTO "promises" VALUES(28,1,'diagnosis',1796100313958,1796100313958,NULL,1795841113958,'Dana-e099a073');
INSERT INTO "promises" VALUES(28,2,'repair',1796705113970,1796705113970,NULL,1795841113982,'Dana-e099a073');
INSERT INTO "promises" VALUES(29,1,'diagnosis',1796100314035,1796100314035,NULL,1795841114036,'Dana-e099a073');
INSERT INTO "promises" VALUES(30,1,'diagnosis',1796100314059,1796100314059,NULL,1795841114060,'Dana-e099a073');
INSERT INTO "promises" VALUES(30,2,'repair',1796705114081,1796705114081,NULL,1795841114082,'Dana-e099a073');
INSERT INTO "promises" VALUES(31,1,'diagnosis',1796100314120,1796100314120,NULL,1795841114121,'Dana-e099a073');
INSERT INTO "promises" VALUES(32,1,'diagnosis',1796100314157,1796100314157,NULL,1795841114158,'Dana-e099a073');
INSERT INTO "promises" VALUES(33,1,'diagnosis',1796100314183,1796100314183,NULL,1795841114183,'Dana-e099a073');
INSERT INTO "promises" VALUES(34,1,'diagnosis',1796100314214,1796100314214,NULL,1795841114215,'Dana-e099a073');
INSERT INTO "promises" VALUES(35,1,'diagnosis',1796100314235,1796100314235,NULL,1795841114235,'Dana-e099a073');
INSERT INTO "promises" VALUES(35,2,'repair',1796705114245,1796705114245,NULL,1795841114262,'Dana-e099a073');
INSERT INTO "promises" VALUES(35,3,'repair',1796705114277,1796705114245,'Quote 2',1795841114278,'Dana-e099a073');
INSERT INTO "promises" VALUES(36,1,'diagnosis',1796100314357,1796100314357,NULL,1795841114358,'Dana-e099a073');
INSERT INTO "promises" VALUES(36,2,'repair',1796705114417,1796705114417,NULL,1795841114441,'Dana-e099a073');
INSERT INTO "promises" VALUES(37,1,'diagnosis',1796100314463,1796100314463,NULL,1795841114463,'Dana-e099a073');
INSERT INTO "promises" VALUES(38,1,'diagnosis',1796100314525,1796100314525,NULL,1795841114526,'Dana-e099a073');
INSERT INTO "promises" VALUES(38,2,'repair',1796705114537,1796705114537,NULL,1795841114546,'Dana-e099a073');
INSERT INTO "promises" VALUES(39,1,'diagnosis',1796100314627,1796100314627,NULL,1795841114627,'Dana-e099a073');
INSERT INTO "promises" VALUES(39,2,'repair',1796705114669,1796705114669,NULL,1795841114673,'Dana-e099a073');
INSERT INTO "promises" VALUES(40,1,'diagnosis',1796100314882,1796100314882,NULL,1795841114883,'Dana-e099a073');
INSERT INTO "promises" VALUES(40,2,'repair',1796705114885,1796705114885,NULL,1795841114886,'Dana-e099a073');
INSERT INTO "promises" VALUES(41,1,'diagnosis',1796100314917,1796100314917,NULL,1795841114918,'Dana-e099a073');
INSERT INTO "promises" VALUES(41,2,'repair',1796705114925,1796705114925,NULL,1795841114927,'Dana-e099a073');
INSERT INTO "promises" VALUES(42,1,'diagnosis',1796100315084,1796100315084,NULL,1795841115084,'Dana-e099a073');
INSERT INTO "promises" VALUES(42,2,'repair',1796705115131,1796705115131,NULL,1795841115138,'Dana-e099a073');
INSERT INTO "promises" VALUES(43,1,'diagnosis',1796100315333,1796100315333,NULL,1795841115337,'Dana-e099a073');
INSERT INTO "promises" VALUES(43,2,'repair',1796705115381,1796705115381,NULL,1795841115402,'Dana-e099a073');
INSERT INTO "promises" VALUES(44,1,'diagnosis',1796100315581,1796100315581,NULL,1795841115589,'Dana-e099a073');
INSERT INTO "promises" VALUES(44,2,'repair',1796705115633,1796705115633,NULL,1795841115641,'Dana-e099a073');
INSERT INTO "promises" VALUES(45,1,'diagnosis',1796100315782,1796100315782,NULL,1795841115783,'Dana-e099a073');
INSERT INTO "promises" VALUES(46,1,'diagnosis',1796100315881,1796100315881,NULL,1795841115882,'Dana-e099a073');
INSERT INTO "promises" VALUES(47,1,'diagnosis',1796100315972,1796100315972,NULL,1795841115972,'Dana-e099a073');
INSERT INTO "promises" VALUES(49,1,'diagnosis',1796100316032,1796100316032,NULL,1795841116032,'Dana-e099a073');
INSERT INTO "promises" VALUES(49,2,'repair',1796705116035,1796705116035,NULL,1795841116036,'Dana-e099a073');
INSERT INTO "promises" VALUES(50,1,'diagnosis',1796100316044,1796100316044,NULL,1795841116044,'Dana-e099a073');
INSERT INTO "promises" VALUES(50,2,'repair',1796705116046,1796705116046,NULL,1795841116047,'Dana-e099a073');
INSERT INTO "promises" VALUES(51,1,'diagnosis',1796100316052,1796100316052,NULL,1795841116052,'Dana-e099a073');
INSERT INTO "promises" VALUES(51,2,'repair',1796705116061,1796705116061,NULL,1795841116063,'Dana-e099a073');
INSERT INTO "promises" VALUES(52,1,'diagnosis',1796100316071,1796100316071,NULL,1795841116071,'Dana-e099a073');
INSERT INTO "promises" VALUES(52,2,'repair',1796705116074,1796705116074,NULL,1795841116075,'Dana-e099a073');
INSERT INTO "promises" VALUES(53,1,'diagnosis',1796100316081,1796100316081,NULL,1795841116081,'Dana-e099a073');
INSERT INTO "promises" VALUES(53,2,'repair',1796705116083,1796705116083,NULL,1795841116084,'Dana-e099a073');
INSERT INTO "promises" VALUES(54,1,'diagnosis',1796100316090,1796100316090,NULL,1795841116090,'Dana-e099a073');
INSERT INTO "promises" VALUES(54,2,'repair',1796705116093,1796705116093,NULL,1795841116094,'Dana-e099a073');
INSERT INTO "promises" VALUES(55,1,'diagnosis',1796100316101,1796100316101,NULL,1795841116102,'Dana-e099a073');
INSERT INTO "promises" VALUES(55,2,'repair',1796705116104,1796705116104,NULL,1795841116105,'Dana-e099a073');
INSERT INTO "promises" VALUES(56,1,'diagnosis',1796100316112,1796100316112,NULL,1795841116112,'Dana-e099a073');
INSERT INTO "promises" VALUES(56,2,'repair',1796705116114,1796705116114,NULL,1795841116146,'Dana-e099a073');
INSERT INTO "promises" VALUES(57,1,'diagnosis',1796100316207,1796100316207,NULL,1795841116207,'Dana-e099a073');
INSERT INTO "promises" VALUES(57,2,'repair',1796705116210,1796705116210,NULL,1795841116210,'Dana-e099a073');
INSERT INTO "promises" VALUES(58,1,'diagnosis',1796100316223,1796100316223,NULL,1795841116223,'Dana-e099a073');
INSERT INTO "promises" VALUES(58,2,'repair',1796705116230,1796705116230,NULL,1795841116231,'Dana-e099a073');
INSERT INTO "promises" VALUES(59,1,'diagnosis',1796100316000,1796100316000,NULL,1795841116253,'Tess');
INSERT INTO "promises" VALUES(61,1,'diagnosis',1796100316000,1796100316000,NULL,1795841116267,'Tess');
INSERT INTO "promises" VALUES(62,1,'diagnosis',1796100316000,1796100316000,NULL,1795841116296,'Tess');
INSERT INTO "promises" VALUES(63,1,'diagnosis',1796100316000,1796100316000,NULL,1795841116343,'Tess');
INSERT INTO "promises" VALUES(63,2,'repair',1796618716000,1796618716000,NULL,1795841116376,'Tess');
INSERT INTO "promises" VALUES(63,3,'diagnosis',1796186716000,1796100316000,'A holiday',1795841116386,'Tess');
CREATE TABLE quoteLines (
    ticketId INTEGER NOT NULL,
    quoteNumber INTEGER NOT NULL,
    optionPlace INTEGER NOT NULL,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    description TEXT NOT NULL,
    partNumber TEXT,
    quantity INTEGER NOT NULL,
    unitPrice INTEGER NOT NULL,
    taxBasisPoints INTEGER NOT NULL,
    reason TEXT,
    net INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    total INTEGER NOT NULL,
    PRIMARY KEY (ticketId, quoteNumber, optionPlace, place),
    FOREIGN KEY (ticketId, quoteNumber, optionPlace)
        REFERENCES quoteOptions (ticketId, quoteNumber, place)
) STRICT, WITHOUT ROWID;
INSERT INTO "quoteLines" VALUES(28,1,0,0,'labour','The labour',NULL,1,6450,1900,NULL,6450,1226,7676);
INSERT INTO "quoteLines" VALUES(30,1,0,0,'labour','The labour',NULL,1,7350,1900,NULL,7350,1397,8747);
INSERT INTO "quoteLines" VALUES(30,1,0,1,'part','The part',NULL,1,4500,1900,NULL,4500,855,5355);
INSERT INTO "quoteLines" VALUES(35,1,0,0,'labour','The labour',NULL,1,9600,1900,NULL,9600,1824,11424);
INSERT INTO "quoteLines" VALUES(35,2,0,0,'labour','The labour',NULL,1,9600,1900,NULL,9600,1824,11424);
INSERT INTO "quoteLines" VALUES(35,2,0,1,'part','The part',NULL,1,3900,1900,NULL,3900,741,4641);
INSERT INTO "quoteLines" VALUES(36,1,0,0,'labour','The labour',NULL,1,10050,1900,NULL,10050,1910,11960);
INSERT INTO "quoteLines" VALUES(38,1,0,0,'labour','The labour',NULL,1,10950,1900,NULL,10950,2081,13031);
INSERT INTO "quoteLines" VALUES(39,1,0,0,'labour','The labour',NULL,1,11400,1900,NULL,11400,2166,13566);
INSERT INTO "quoteLines" VALUES(40,1,0,0,'labour','The labour',NULL,1,11850,1900,NULL,11850,2252,14102);
INSERT INTO "quoteLines" VALUES(41,1,0,0,'labour','The labour',NULL,1,12300,1900,NULL,12300,2337,14637);
INSERT INTO "quoteLines" VALUES(42,1,0,0,'labour','The labour',NULL,1,12750,1900,NULL,12750,2423,15173);
INSERT INTO "quoteLines" VALUES(43,1,0,0,'labour','The labour',NULL,1,0,1900,NULL,0,0,0);
INSERT INTO "quoteLines" VALUES(44,1,0,0,'labour','The labour',NULL,1,6000,1900,NULL,6000,1140,7140);
INSERT INTO "quoteLines" VALUES(49,1,0,0,'labour','The labour',NULL,1,8250,1900,NULL,8250,1568,9818);
INSERT INTO "quoteLines" VALUES(50,1,0,0,'labour','The labour',NULL,1,8700,1900,NULL,8700,1653,10353);
INSERT INTO "quoteLines" VALUES(51,1,0,0,'labour','The labour',NULL,1,9150,1900,NULL,9150,1739,10889);
INSERT INTO "quoteLines" VALUES(52,1,0,0,'labour','The labour',NULL,1,9600,1900,NULL,9600,1824,11424);
INSERT INTO "quoteLines" VALUES(53,1,0,0,'labour','The labour',NULL,1,10050,1900,NULL,10050,1910,11960);
INSERT INTO "quoteLines" VALUES(54,1,0,0,'labour','The labour',NULL,1,10500,1900,NULL,10500,1995,12495);
INSERT INTO "quoteLines" VALUES(55,1,0,0,'labour','The labour',NULL,1,10950,1900,NULL,10950,2081,13031);
INSERT INTO "quoteLines" VALUES(56,1,0,0,'labour','The labour',NULL,1,11400,1900,NULL,11400,2166,13566);
INSERT INTO "quoteLines" VALUES(57,1,0,0,'labour','The labour',NULL,1,11850,1900,NULL,11850,2252,14102);
INSERT INTO "quoteLines" VALUES(58,1,0,0,'labour','The labour',NULL,1,12300,1900,NULL,12300,2337,14637);
INSERT INTO "quoteLines" VALUES(63,1,0,0,'labour','Clean the sensor',NULL,1,10000,1900,NULL,10000,1900,11900);
CREATE TABLE quoteOmissions (
    ticketId INTEGER NOT NULL,
    quoteNumber INTEGER NOT NULL,
    place INTEGER NOT NULL,
    optionId TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (ticketId, quoteNumber, place),
    FOREIGN KEY (ticketId, quoteNumber) REFERENCES quotes (ticketId, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE quoteOptions (
    ticketId INTEGER NOT NULL,
    quoteNumber INTEGER NOT NULL,
    place INTEGER NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    net INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    total INTEGER NOT NULL,
    PRIMARY KEY (ticketId, quoteNumber, place),
    FOREIGN KEY (ticketId, quoteNumber) REFERENCES quotes (ticketId, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "quoteOptions" VALUES(28,1,0,'a','Repair',6450,1226,7676);
INSERT INTO "quoteOptions" VALUES(30,1,0,'a','Repair',11850,2252,14102);
INSERT INTO "quoteOptions" VALUES(35,1,0,'a','Repair',9600,1824,11424);
INSERT INTO "quoteOptions" VALUES(35,2,0,'a','Repair',13500,2565,16065);
INSERT INTO "quoteOptions" VALUES(36,1,0,'a','Repair',10050,1910,11960);
INSERT INTO "quoteOptions" VALUES(38,1,0,'a','Repair',10950,2081,13031);
INSERT INTO "quoteOptions" VALUES(39,1,0,'a','Repair',11400,2166,13566);
INSERT INTO "quoteOptions" VALUES(40,1,0,'a','Repair',11850,2252,14102);
INSERT INTO "quoteOptions" VALUES(41,1,0,'a','Repair',12300,2337,14637);
INSERT INTO "quoteOptions" VALUES(42,1,0,'a','Repair',12750,2423,15173);
INSERT INTO "quoteOptions" VALUES(43,1,0,'a','Repair',0,0,0);
INSERT INTO "quoteOptions" VALUES(44,1,0,'a','Repair',6000,1140,7140);
INSERT INTO "quoteOptions" VALUES(49,1,0,'a','Repair',8250,1568,9818);
INSERT INTO "quoteOptions" VALUES(50,1,0,'a','Repair',8700,1653,10353);
INSERT INTO "quoteOptions" VALUES(51,1,0,'a','Repair',9150,1739,10889);
INSERT INTO "quoteOptions" VALUES(52,1,0,'a','Repair',9600,1824,11424);
INSERT INTO "quoteOptions" VALUES(53,1,0,'a','Repair',10050,1910,11960);
INSERT INTO "quoteOptions" VALUES(54,1,0,'a','Repair',10500,1995,12495);
INSERT INTO "quoteOptions" VALUES(55,1,0,'a','Repair',10950,2081,13031);
INSERT INTO "quoteOptions" VALUES(56,1,0,'a','Repair',11400,2166,13566);
INSERT INTO "quoteOptions" VALUES(57,1,0,'a','Repair',11850,2252,14102);
INSERT INTO "quoteOptions" VALUES(58,1,0,'a','Repair',12300,2337,14637);
INSERT INTO "quoteOptions" VALUES(63,1,0,'a','Cleaning',10000,1900,11900);
CREATE TABLE quotes (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    status TEXT NOT NULL,
    problem TEXT NOT NULL,
    work TEXT NOT NULL,
    currency TEXT NOT NULL,
    validUntil INTEGER NOT NULL,
    repairBy INTEGER NOT NULL,
    createdAt INTEGER NOT NULL,
    createdBy TEXT NOT NULL,
    isWithinCeiling INTEGER NOT NULL,
    digest TEXT,
    sentAt INTEGER,
    sentBy TEXT,
    sentEvent INTEGER,
    codeSalt BLOB,
    codeHash BLOB,
    optionId TEXT,
    decisionEvent INTEGER, wrongCodes INTEGER NOT NULL DEFAULT 0, codeEndedAt INTEGER,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "quotes" VALUES(28,1,'approved','AV-udstyr ~ Canon','Repair and adjust','EUR',1796445913970,1796705113970,1795841113970,'Theo-e099a073',0,'b9f5fab6d1898b531a281015af0ebfe2c7098235b390c6f2b0598ebfff5a883a',1795841113982,'Dana-e099a073',6,X'8447410CC24C633B859BA7A3CBA8343C',X'26E0CF4CB8C4391BBC75C5D39F6B2B47FFE8788A2E5D73799E32C2CE8491AAC4','a',9,0,NULL);
INSERT INTO "quotes" VALUES(30,1,'approved','Andet ~ Kamera','Repair and adjust','EUR',1796445914081,1796705114081,1795841114082,'Theo-e099a073',0,'a7781026028b36d7399364f7cc5f5ae177096513b30762d003d2a7c1772d80c9',1795841114082,'Dana-e099a073',6,X'B4B97D1516F96B23143311444FD9C0DC',X'C4881A23018615CB8225AF5F3AC15EF644ED53075F8CC9BE4A97E92D3DD6AADE','a',9,0,NULL);
INSERT INTO "quotes" VALUES(35,1,'superseded','AV-udstyr ~ Kamera','Repair and adjust','EUR',1796445914245,1796705114245,1795841114249,'Theo-e099a073',0,'56a5840f28fdeffe9b7fbad5d6bda9f14d9ed94b4c8eeb54e4b7bceedd948fdb',1795841114262,'Dana-e099a073',6,X'AAEE5E96923BE2ABDAECC5EDAF78EAEF',X'FD8DC7B96D6FD1C180B26CDC784ECBAEA8296CD336FF27D61CA2B331CD63A9EE','a',9,0,NULL);
INSERT INTO "quotes" VALUES(35,2,'approved','AV-udstyr ~ Kamera','Repair and adjust','EUR',1796445914277,1796705114277,1795841114278,'Theo-e099a073',0,'ebe67382db75a2f90aaa9df3ccb8eaae35d4ff921e6d912b884d8a335b02e1d2',1795841114278,'Dana-e099a073',13,X'A2840846E69CBECAEC33BA12B7F84509',X'6E74394DE943DD3EDF960C20E8CAC4CA13134442D074A8B095DA9FE75F4F3334','a',16,0,NULL);
INSERT INTO "quotes" VALUES(36,1,'approved','AV-udstyr ~ Kamera','Repair and adjust','EUR',1796445914417,1796705114417,1795841114418,'Theo-e099a073',0,'74d9259f4424b58b66c7f5ce35fcc9782b290b6c7e21b143bd4cbc9f4101c5e6',1795841114441,'Dana-e099a073',7,X'45E74DDA2171F83647FFF9028238A722',X'3427E6C3DA5B90BB6CB46E75B8024722EAC6166C90DCB2C96EA8D021170E0AB3','a',10,0,NULL);
INSERT INTO "quotes" VALUES(38,1,'approved','AV-udstyr ~ kamera dig','Repair and adjust','EUR',1796445914537,1796705114537,1795841114538,'Theo-e099a073',0,'b11e704ef0ea499ac7738d016a93a9b203946b1772c3680a3362925ae46f7365',1795841114546,'Dana-e099a073',11,X'7FDB602333F773F7B2AD530ECDA10CAC',X'24EC59203B63B30512A0E1001AF1975EF25DB929CD4B1BDAD4B2B9639A5E4B2E','a',14,0,NULL);
INSERT INTO "quotes" VALUES(39,1,'approved','AV-udstyr ~ Video camcorder vhs','Repair and adjust','EUR',1796445914669,1796705114669,1795841114670,'Theo-e099a073',0,'dcc5aee48c531a2b4c0bdeba033d0b5f8084e694b528b4278450e3ef0810fb1b',1795841114673,'Dana-e099a073',6,X'A498FF6459D493720859C93943FAAB7C',X'748871FBFBE35898B6643420F2F27552725884F1E3C95ED6B228B8681C657DEC','a',9,0,NULL);
INSERT INTO "quotes" VALUES(40,1,'approved','AV-udstyr ~ Kamera','Repair and adjust','EUR',1796445914885,1796705114885,1795841114885,'Theo-e099a073',0,'381890f760d3bf3e9b31160e6f91e236d271f2a7f6d9487b81b8e3d85408cb67',1795841114886,'Dana-e099a073',6,X'A60A49EAC9FB0AF768E182678462BFB0',X'A8F59FABE04D7340B4D03987AD3C132E18D14DE15E261BF409CF129B881D6629','a',9,0,NULL);
INSERT INTO "quotes" VALUES(41,1,'approved','AV-udstyr ~ Kamera','Repair and adjust','EUR',1796445914925,1796705114925,1795841114926,'Theo-e099a073',0,'43800a9be188b4127d3a28a4409a6c4109fdc26739b74ee56596346e4c8a75ea',1795841114927,'Dana-e099a073',3,X'CABA9A7070CDA8465F829FAA4B3BC17D',X'6DA04BEEF73337CA826C61500EF4C1AF300C10455C032D71159C9530084B24BA','a',5,0,NULL);
INSERT INTO "quotes" VALUES(42,1,'approved','AV-udstyr ~ Kamera','Repair and adjust','EUR',1796445915131,1796705115131,1795841115131,'Theo-e099a073',1,'ffdb20824875f99e2e84fa670ded43b6b96b549f3db6657e7ba608f03f93050d',1795841115138,'Dana-e099a073',6,X'567073CC46A992E40EE621F6BCFE6809',X'BE8893C0C5B53E6C19EB0826B71A2AD039D02A95FD954599FC245B1F849EAFED','a',9,0,NULL);
INSERT INTO "quotes" VALUES(43,1,'approved','AV-udstyr ~ camera','Repair and adjust','EUR',1796445915381,1796705115381,1795841115389,'Theo-e099a073',0,'d9ce62ea3be6f691a00352b46de734a4ac47d6b3633952ba1bff09f8d89cfbdc',1795841115402,'Dana-e099a073',6,X'3E0D241036ED0BACC1366F4B47EB90DA',X'6BF01D36CD2B0B92B6182A59C7AF1E8A7945FA11B0D4EF2DB5C0A204B7876DF1','a',9,0,NULL);
INSERT INTO "quotes" VALUES(44,1,'approved','AV-udstyr ~ Videokamera','Repair and adjust','EUR',1796445915633,1796705115633,1795841115634,'Theo-e099a073',0,'76d34d2ae1370cfbef94fbdc9530b9bb7785fecfa6ca88fb2727714cf8e4b130',1795841115641,'Dana-e099a073',7,X'9BF884631EFBA45F8975E3F42667E216',X'222545B8C08ACEA0E1FE85BF6B6E0D1FC91CCD26E794DFFCE71A7888C7994CE9','a',10,0,NULL);
INSERT INTO "quotes" VALUES(49,1,'declined','Der Zoom-Schalter-Ring ist gebrochen. Leimen nützte nichts.','Repair and adjust','EUR',1796445916035,1796705116035,1795841116035,'Theo-e099a073',0,'95f2c0adb5e2c4ac4d4e7e2918aa2b0a1117178348869980cb01a57a8b48dc64',1795841116036,'Dana-e099a073',6,X'5599522DE2978D9556DA310DCA3381BE',X'AE6867B27C2657DA70882FDFE60491C54A2C582CBCFE04050DE4F163F177EBEC','a',9,0,NULL);
INSERT INTO "quotes" VALUES(50,1,'declined','Onbekend','Repair and adjust','EUR',1796445916046,1796705116046,1795841116046,'Theo-e099a073',0,'da7a3f76059ecaa6d563c4bcc6a45056fea7965e95da0bb6590802c5b728ec66',1795841116047,'Dana-e099a073',6,X'C9F9480A74704B71AC4CD5CC1CE151D3',X'6169AC72FCB1DA4D1EE0DB688C5A3F27263801F78ECEA9C389A46304B1C1E760','a',9,0,NULL);
INSERT INTO "quotes" VALUES(51,1,'declined','Het toestel gaat niet meer aan.','Repair and adjust','EUR',1796445916061,1796705116061,1795841116062,'Theo-e099a073',0,'bbdc88427a2645cabc766e4fd6d835c2dd9c5e5f1f5ab03b17145d381c6a80d4',1795841116063,'Dana-e099a073',6,X'917F3DBBA9F4C72E569F9FC25F6643EF',X'BADC251141B85AE9F8282BFAC98F3EF3C2A55154A71C1DC8A3CAE8E4B3A279B3','a',9,0,NULL);
INSERT INTO "quotes" VALUES(52,1,'declined','Probleem met de netvoeding','Repair and adjust','EUR',1796445916074,1796705116074,1795841116074,'Theo-e099a073',0,'2dc1f606dd410e4396e0d000ecfb1df71a78a63194d4d5592883509b25a6f23d',1795841116075,'Dana-e099a073',6,X'9C4C78A421A1DC65CAD051C562D89E8C',X'8C8CBD1897B1BE6FE5B31DAE1B38A849DD1610FC1DB421B3B39D04831A14200C','a',9,0,NULL);
INSERT INTO "quotes" VALUES(53,1,'declined','De lens blijft ingezoomd vast staan, en alle bedieningsfuncties zijn geblokkeerd. Bij on verschijnt een opstartscherm en knipper het groene lichtje snel en met een piepend signaal. Off-knop werkt niet. Zelfs door de batterij uit te nemen stopt het piepsignaal niet.','Repair and adjust','EUR',1796445916083,1796705116083,1795841116084,'Theo-e099a073',0,'a041e34260fff58d3506a75a02a292c17c56a6044909966f3201440d66752037',1795841116084,'Dana-e099a073',6,X'F77BFBA43355A5ED02000579CD215996',X'6331A205619FAA678554A77B1D6019BDFD501863FB12CF615E785D1127CD4FD3','a',9,0,NULL);
INSERT INTO "quotes" VALUES(54,1,'declined','The zoom doesn’t function since 1 month','Repair and adjust','EUR',1796445916093,1796705116093,1795841116093,'Theo-e099a073',0,'e4ae5e1026a832b0cb969538b36b250598f055546a650c0da471fd39807f0cab',1795841116094,'Dana-e099a073',6,X'C53F166F53D566FC029F09844C9C1BE5',X'77EA7305213ADA6A53E87BAA69298E359CEF9E3D321243DB84A6B50BDF13A4F3','a',9,0,NULL);
INSERT INTO "quotes" VALUES(55,1,'declined','De lens trekt niet meer. Het toestel geeft een ''lensfout'' en start niet verder op.','Repair and adjust','EUR',1796445916104,1796705116104,1795841116105,'Theo-e099a073',0,'1bc1a1610f8df46245e6ed402be80c888e24829d6a03c35c07f802ee7fa7078c',1795841116105,'Dana-e099a073',6,X'8E102DCCCAD95360A39B6B207F46C3E7',X'892D146F950B0AD7930C94CC451312D4444B0C40F09CD0ED3C93432990A7C3B2','a',9,0,NULL);
INSERT INTO "quotes" VALUES(56,1,'declined','Na enkele jaren gebruik, leest de camera mijn SD kaart niet meer. Ik heb vanalles geprobeerd: andere SDkaarten, stof uit poort halen, formatten van SD kaart. Maar niet helpt. Het probleem zit dus echt bij de camera SD poort zelf. Er is visueel geen defect te zien.','Repair and adjust','EUR',1796445916114,1796705116114,1795841116115,'Theo-e099a073',0,'07d187f4347c6c447e198f6ab2552f9b001a8e554dd04eb3cc2cea1c01ef20f7',1795841116146,'Dana-e099a073',6,X'E31AB27BF52973DBB59E67B500B406CD',X'5CCB984639C4C31C530180E1ADDD4D6F2B5DF76C2C61E75833CC61E7AC2E2921','a',9,0,NULL);
INSERT INTO "quotes" VALUES(57,1,'declined','Alles werkt nog, maar wanneer ik op de knop duw om een foto te nemen, gebeurt er niets.','Repair and adjust','EUR',1796445916210,1796705116210,1795841116210,'Theo-e099a073',0,'8082844bcccedff6b95aa91443246ad71adc336c0e0ecc97d79305754b843b0f',1795841116210,'Dana-e099a073',6,X'64CD998D1628B3AA83F502947111E552',X'C5FDF18D5C2ACAC8D4E7829910EE080B40637A8C4965BE125FC60369922F6BBA','a',9,0,NULL);
INSERT INTO "quotes" VALUES(58,1,'declined','On-Off schakelaar werkt niet meer, ringetje onder draaiknop gebroken?','Repair and adjust','EUR',1796445916230,1796705116230,1795841116230,'Theo-e099a073',0,'d279d4008de508ec2750dd16ffd20a2c47e9f4aded7ea04dfc73ec0b42dbb659',1795841116231,'Dana-e099a073',6,X'588BAF90E534E3791350FCF09E55EAE9',X'B905C77127A3FFF59F6EDD75AEEC90E9004C200859008533272A1D52DEBE1C00','a',9,0,NULL);
INSERT INTO "quotes" VALUES(63,1,'sent','Dust on the sensor','Clean it','EUR',1796359516000,1796618716000,1795841116370,'Tess',0,'c268d8bed0086f7635651f2f3434defbfd651c902e7bf69a80e4556791742cf0',1795841116376,'Tess',5,X'9CDDB7DEE7BB8969979667D968277421',X'C6FF0DD5736DFD08B363E797D14916B98D6F2E85B90CC6CC1B210C638201D6D2',NULL,NULL,0,NULL);
CREATE TABLE searchWords (
    word TEXT NOT NULL,
    kind TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (word, kind, id)
) STRICT, WITHOUT ROWID;
INSERT INTO "searchWords" VALUES('1','customer',1);
INSERT INTO "searchWords" VALUES('1','customer',33);
INSERT INTO "searchWords" VALUES('10','customer',10);
INSERT INTO "searchWords" VALUES('11','customer',11);
INSERT INTO "searchWords" VALUES('12','customer',12);
INSERT INTO "searchWords" VALUES('13','customer',13);
INSERT INTO "searchWords" VALUES('14','customer',14);
INSERT INTO "searchWords" VALUES('15','customer',15);
INSERT INTO "searchWords" VALUES('16','customer',16);
INSERT INTO "searchWords" VALUES('17','customer',17);
INSERT INTO "searchWords" VALUES('18','customer',18);
INSERT INTO "searchWords" VALUES('19','customer',19);
INSERT INTO "searchWords" VALUES('2','customer',2);
INSERT INTO "searchWords" VALUES('2','customer',34);
INSERT INTO "searchWords" VALUES('20','customer',20);
INSERT INTO "searchWords" VALUES('21','customer',21);
INSERT INTO "searchWords" VALUES('22','customer',22);
INSERT INTO "searchWords" VALUES('23','customer',23);
INSERT INTO "searchWords" VALUES('24','customer',24);
INSERT INTO "searchWords" VALUES('25','customer',25);
INSERT INTO "searchWords" VALUES('26','customer',26);
INSERT INTO "searchWords" VALUES('27','customer',27);
INSERT INTO "searchWords" VALUES('28','customer',28);
INSERT INTO "searchWords" VALUES('29','customer',29);
INSERT INTO "searchWords" VALUES('3','customer',3);
INSERT INTO "searchWords" VALUES('3','customer',35);
INSERT INTO "searchWords" VALUES('30','customer',30);
INSERT INTO "searchWords" VALUES('31','customer',31);
INSERT INTO "searchWords" VALUES('32','customer',32);
INSERT INTO "searchWords" VALUES('4','customer',4);
INSERT INTO "searchWords" VALUES('4','customer',36);
INSERT INTO "searchWords" VALUES('5','customer',5);
INSERT INTO "searchWords" VALUES('5','customer',37);
INSERT INTO "searchWords" VALUES('6','customer',6);
INSERT INTO "searchWords" VALUES('7','customer',7);
INSERT INTO "searchWords" VALUES('8','customer',8);
INSERT INTO "searchWords" VALUES('9','customer',9);
INSERT INTO "searchWords" VALUES('ana','customer',33);
INSERT INTO "searchWords" VALUES('ana','customer',34);
INSERT INTO "searchWords" VALUES('ana','customer',35);
INSERT INTO "searchWords" VALUES('ana','customer',36);
INSERT INTO "searchWords" VALUES('ana','customer',37);
INSERT INTO "searchWords" VALUES('customer','customer',1);
INSERT INTO "searchWords" VALUES('customer','customer',2);
INSERT INTO "searchWords" VALUES('customer','customer',3);
INSERT INTO "searchWords" VALUES('customer','customer',4);
INSERT INTO "searchWords" VALUES('customer','customer',5);
INSERT INTO "searchWords" VALUES('customer','customer',6);
INSERT INTO "searchWords" VALUES('customer','customer',7);
INSERT INTO "searchWords" VALUES('customer','customer',8);
INSERT INTO "searchWords" VALUES('customer','customer',9);
INSERT INTO "searchWords" VALUES('customer','customer',10);
INSERT INTO "searchWords" VALUES('customer','customer',11);
INSERT INTO "searchWords" VALUES('customer','customer',12);
INSERT INTO "searchWords" VALUES('customer','customer',13);
INSERT INTO "searchWords" VALUES('customer','customer',14);
INSERT INTO "searchWords" VALUES('customer','customer',15);
INSERT INTO "searchWords" VALUES('customer','customer',16);
INSERT INTO "searchWords" VALUES('customer','customer',17);
INSERT INTO "searchWords" VALUES('customer','customer',18);
INSERT INTO "searchWords" VALUES('customer','customer',19);
INSERT INTO "searchWords" VALUES('customer','customer',20);
INSERT INTO "searchWords" VALUES('customer','customer',21);
INSERT INTO "searchWords" VALUES('customer','customer',22);
INSERT INTO "searchWords" VALUES('customer','customer',23);
INSERT INTO "searchWords" VALUES('customer','customer',24);
INSERT INTO "searchWords" VALUES('customer','customer',25);
INSERT INTO "searchWords" VALUES('customer','customer',26);
INSERT INTO "searchWords" VALUES('customer','customer',27);
INSERT INTO "searchWords" VALUES('customer','customer',28);
INSERT INTO "searchWords" VALUES('customer','customer',29);
INSERT INTO "searchWords" VALUES('customer','customer',30);
INSERT INTO "searchWords" VALUES('customer','customer',31);
INSERT INTO "searchWords" VALUES('customer','customer',32);
INSERT INTO "searchWords" VALUES('e099a073','customer',1);
INSERT INTO "searchWords" VALUES('e099a073','customer',2);
INSERT INTO "searchWords" VALUES('e099a073','customer',3);
INSERT INTO "searchWords" VALUES('e099a073','customer',4);
INSERT INTO "searchWords" VALUES('e099a073','customer',5);
INSERT INTO "searchWords" VALUES('e099a073','customer',6);
INSERT INTO "searchWords" VALUES('e099a073','customer',7);
INSERT INTO "searchWords" VALUES('e099a073','customer',8);
INSERT INTO "searchWords" VALUES('e099a073','customer',9);
INSERT INTO "searchWords" VALUES('e099a073','customer',10);
INSERT INTO "searchWords" VALUES('e099a073','customer',11);
INSERT INTO "searchWords" VALUES('e099a073','customer',12);
INSERT INTO "searchWords" VALUES('e099a073','customer',13);
INSERT INTO "searchWords" VALUES('e099a073','customer',14);
INSERT INTO "searchWords" VALUES('e099a073','customer',15);
INSERT INTO "searchWords" VALUES('e099a073','customer',16);
INSERT INTO "searchWords" VALUES('e099a073','customer',17);
INSERT INTO "searchWords" VALUES('e099a073','customer',18);
INSERT INTO "searchWords" VALUES('e099a073','customer',19);
INSERT INTO "searchWords" VALUES('e099a073','customer',20);
INSERT INTO "searchWords" VALUES('e099a073','customer',21);
INSERT INTO "searchWords" VALUES('e099a073','customer',22);
INSERT INTO "searchWords" VALUES('e099a073','customer',23);
INSERT INTO "searchWords" VALUES('e099a073','customer',24);
INSERT INTO "searchWords" VALUES('e099a073','customer',25);
INSERT INTO "searchWords" VALUES('e099a073','customer',26);
INSERT INTO "searchWords" VALUES('e099a073','customer',27);
INSERT INTO "searchWords" VALUES('e099a073','customer',28);
INSERT INTO "searchWords" VALUES('e099a073','customer',29);
INSERT INTO "searchWords" VALUES('e099a073','customer',30);
INSERT INTO "searchWords" VALUES('e099a073','customer',31);
INSERT INTO "searchWords" VALUES('e099a073','customer',32);
CREATE TABLE symptoms (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    id INTEGER NOT NULL,
    description TEXT NOT NULL,
    PRIMARY KEY (ticketId, id)
) STRICT, WITHOUT ROWID;
INSERT INTO "symptoms" VALUES(1,1,'Hair straightners not working');
INSERT INTO "symptoms" VALUES(2,1,'tape recorder making squeeky noise');
INSERT INTO "symptoms" VALUES(3,1,'laptop unable to charge');
INSERT INTO "symptoms" VALUES(4,1,'clock cannot wind any more');
INSERT INTO "symptoms" VALUES(5,1,'Routine PAt testing on 2 heaters for church.');
INSERT INTO "symptoms" VALUES(6,1,'Blender not working.');
INSERT INTO "symptoms" VALUES(7,1,'All electrical components have needed replacing.');
INSERT INTO "symptoms" VALUES(8,1,'everytime it''s switched on it trips the power source.');
INSERT INTO "symptoms" VALUES(9,1,'Fell off a surface and no longer working.');
INSERT INTO "symptoms" VALUES(10,1,'Clock not working. Partially fixed, part unrepairable.');
INSERT INTO "symptoms" VALUES(11,1,'Doesn''t get to boiling point.');
INSERT INTO "symptoms" VALUES(12,1,'Jammed hoover hose.');
INSERT INTO "symptoms" VALUES(13,1,'Cannot replace cover on the cleaner. Shown how to assemble the cleaner.');
INSERT INTO "symptoms" VALUES(14,1,'Karcher K2 pressure washer. Works but stops when water is applied.');
INSERT INTO "symptoms" VALUES(15,1,'Doesn''t work. Speaker lead soldered.');
INSERT INTO "symptoms" VALUES(16,1,'Not working. The sealed plug is faulty.');
INSERT INTO "symptoms" VALUES(17,1,'Pump not running.');
INSERT INTO "symptoms" VALUES(18,1,'There is no power for the skate board.');
INSERT INTO "symptoms" VALUES(19,1,'Made loud squealing sound after running for 10-30 mins.');
INSERT INTO "symptoms" VALUES(20,1,'Keeps cutting out when in use.');
INSERT INTO "symptoms" VALUES(21,1,'Too much Steam.');
INSERT INTO "symptoms" VALUES(22,1,'Lamp base - pull switch cords broken.');
INSERT INTO "symptoms" VALUES(23,1,'LED light mask fused the whole house.');
INSERT INTO "symptoms" VALUES(24,1,'One side not working.');
INSERT INTO "symptoms" VALUES(25,1,'Torch needed a new battery - unable to get in it.');
INSERT INTO "symptoms" VALUES(26,1,'needs resetting.');
INSERT INTO "symptoms" VALUES(27,1,'AV-udstyr ~ Canon 179 spejlrefleks kamera');
INSERT INTO "symptoms" VALUES(28,1,'AV-udstyr ~ Canon');
INSERT INTO "symptoms" VALUES(29,1,'Andet ~ Kamera');
INSERT INTO "symptoms" VALUES(30,1,'Andet ~ Kamera');
INSERT INTO "symptoms" VALUES(31,1,'Andet ~ Digitalkamera');
INSERT INTO "symptoms" VALUES(32,1,'Andet ~ Fotoapparat');
INSERT INTO "symptoms" VALUES(33,1,'AV-udstyr ~ Kamera');
INSERT INTO "symptoms" VALUES(34,1,'Kamera');
INSERT INTO "symptoms" VALUES(35,1,'AV-udstyr ~ Kamera');
INSERT INTO "symptoms" VALUES(36,1,'AV-udstyr ~ Kamera');
INSERT INTO "symptoms" VALUES(37,1,'Andet ~ VHS Camera');
INSERT INTO "symptoms" VALUES(38,1,'AV-udstyr ~ kamera dig');
INSERT INTO "symptoms" VALUES(39,1,'AV-udstyr ~ Video camcorder vhs');
INSERT INTO "symptoms" VALUES(40,1,'AV-udstyr ~ Kamera');
INSERT INTO "symptoms" VALUES(41,1,'AV-udstyr ~ Kamera');
INSERT INTO "symptoms" VALUES(42,1,'AV-udstyr ~ Kamera');
INSERT INTO "symptoms" VALUES(43,1,'AV-udstyr ~ camera');
INSERT INTO "symptoms" VALUES(44,1,'AV-udstyr ~ Videokamera');
INSERT INTO "symptoms" VALUES(45,1,'Husholdningsapparater ~ Video kamera');
INSERT INTO "symptoms" VALUES(46,1,'AV-udstyr ~ Kamera');
INSERT INTO "symptoms" VALUES(47,1,'AV-udstyr ~ Kamera');
INSERT INTO "symptoms" VALUES(48,1,'AV-udstyr ~ Kamera');
INSERT INTO "symptoms" VALUES(49,1,'Der Zoom-Schalter-Ring ist gebrochen. Leimen nützte nichts.');
INSERT INTO "symptoms" VALUES(50,1,'Onbekend');
INSERT INTO "symptoms" VALUES(51,1,'Het toestel gaat niet meer aan.');
INSERT INTO "symptoms" VALUES(52,1,'Probleem met de netvoeding');
INSERT INTO "symptoms" VALUES(53,1,'De lens blijft ingezoomd vast staan, en alle bedieningsfuncties zijn geblokkeerd. Bij on verschijnt een opstartscherm en knipper het groene lichtje snel en met een piepend signaal. Off-knop werkt niet. Zelfs door de batterij uit te nemen stopt het piepsignaal niet.');
INSERT INTO "symptoms" VALUES(54,1,'The zoom doesn’t function since 1 month');
INSERT INTO "symptoms" VALUES(55,1,'De lens trekt niet meer. Het toestel geeft een ''lensfout'' en start niet verder op.');
INSERT INTO "symptoms" VALUES(56,1,'Na enkele jaren gebruik, leest de camera mijn SD kaart niet meer. Ik heb vanalles geprobeerd: andere SDkaarten, stof uit poort halen, formatten van SD kaart. Maar niet helpt. Het probleem zit dus echt bij de camera SD poort zelf. Er is visueel geen defect te zien.');
INSERT INTO "symptoms" VALUES(57,1,'Alles werkt nog, maar wanneer ik op de knop duw om een foto te nemen, gebeurt er niets.');
INSERT INTO "symptoms" VALUES(58,1,'On-Off schakelaar werkt niet meer, ringetje onder draaiknop gebroken?');
INSERT INTO "symptoms" VALUES(59,1,'White spots at f/11');
INSERT INTO "symptoms" VALUES(59,2,'No flash');
INSERT INTO "symptoms" VALUES(60,1,'White spots at f/11');
INSERT INTO "symptoms" VALUES(60,2,'No flash');
INSERT INTO "symptoms" VALUES(61,1,'White spots at f/11');
INSERT INTO "symptoms" VALUES(61,2,'No flash');
INSERT INTO "symptoms" VALUES(62,1,'White spots at f/11');
INSERT INTO "symptoms" VALUES(62,2,'No flash');
INSERT INTO "symptoms" VALUES(63,1,'White spots at f/11');
INSERT INTO "symptoms" VALUES(63,2,'No flash');
CREATE TABLE tests (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    symptomId INTEGER,
    function TEXT,
    result TEXT NOT NULL,
    note TEXT,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    PRIMARY KEY (ticketId, number),
    FOREIGN KEY (ticketId, symptomId) REFERENCES symptoms (ticketId, id),
    CHECK ((symptomId IS NULL) <> (function IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO "tests" VALUES(28,1,14,1,NULL,'pass',NULL,1795841114010,'Tia-e099a073');
INSERT INTO "tests" VALUES(30,1,15,1,NULL,'pass',NULL,1795841114113,'Tia-e099a073');
INSERT INTO "tests" VALUES(32,1,4,1,NULL,'notReproduced',NULL,1795841114163,'Tia-e099a073');
INSERT INTO "tests" VALUES(35,1,21,1,NULL,'pass',NULL,1795841114283,'Tia-e099a073');
INSERT INTO "tests" VALUES(36,1,20,1,NULL,'pass',NULL,1795841114450,'Tia-e099a073');
INSERT INTO "tests" VALUES(38,1,19,1,NULL,'pass',NULL,1795841114589,'Tia-e099a073');
INSERT INTO "tests" VALUES(39,1,14,1,NULL,'fail',NULL,1795841114738,'Tia-e099a073');
INSERT INTO "tests" VALUES(39,2,18,1,NULL,'pass',NULL,1795841114802,'Tia-e099a073');
INSERT INTO "tests" VALUES(40,1,14,1,NULL,'pass',NULL,1795841114891,'Tia-e099a073');
INSERT INTO "tests" VALUES(41,1,10,1,NULL,'pass',NULL,1795841115001,'Tia-e099a073');
INSERT INTO "tests" VALUES(42,1,14,1,NULL,'pass',NULL,1795841115209,'Tia-e099a073');
INSERT INTO "tests" VALUES(43,1,14,1,NULL,'pass',NULL,1795841115506,'Tia-e099a073');
INSERT INTO "tests" VALUES(44,1,15,1,NULL,'pass',NULL,1795841115674,'Tia-e099a073');
INSERT INTO "tests" VALUES(45,1,4,1,NULL,'notReproduced',NULL,1795841115818,'Tia-e099a073');
INSERT INTO "tests" VALUES(46,1,4,1,NULL,'notReproduced',NULL,1795841115908,'Tia-e099a073');
INSERT INTO "tests" VALUES(47,1,4,1,NULL,'notReproduced',NULL,1795841116012,'Tia-e099a073');
CREATE TABLE tickets (
    id INTEGER PRIMARY KEY,
    code INTEGER NOT NULL,
    version INTEGER NOT NULL,
    customerId INTEGER REFERENCES customers (id),
    equipmentId INTEGER NOT NULL REFERENCES equipment (id),
    state TEXT NOT NULL,
    outcome TEXT,
    assignee TEXT,
    priority TEXT NOT NULL,
    visitId TEXT,
    notToExceedAmount INTEGER,
    notToExceedCurrency TEXT,
    repeatOf INTEGER REFERENCES tickets (id),
    receivedAt INTEGER,
    returnedAt INTEGER,
    closedAt INTEGER,
    lastMessageAt INTEGER,
    createdAt INTEGER NOT NULL,
    updatedAt INTEGER NOT NULL,
    eventCount INTEGER NOT NULL,
    headHash BLOB NOT NULL
, heldUntil INTEGER, overdueFrom INTEGER, eventBytes INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "tickets" VALUES(1,19655155071144476,1,NULL,1,'closed',NULL,NULL,'normal',NULL,NULL,NULL,NULL,1491004800000,NULL,1491004800000,NULL,1795841113741,1795841113741,1,X'D5F72CAA5F60BF1F58DB0B127447CFEAF7C6CB85190DC43D6860CAD381EBB642',NULL,NULL,426);
INSERT INTO "tickets" VALUES(2,26813467313783720,1,NULL,2,'closed','repaired',NULL,'normal',NULL,NULL,NULL,NULL,1572566400000,NULL,1572566400000,NULL,1795841113741,1795841113741,1,X'168882798661BD56758787F80DB265CCDFC1BABB4F664C2E4789E3B4209669E9',NULL,NULL,453);
INSERT INTO "tickets" VALUES(3,10588926927808944,1,NULL,3,'closed','repaired',NULL,'normal',NULL,NULL,NULL,NULL,1567296000000,NULL,1567296000000,NULL,1795841113741,1795841113741,1,X'22C28B31B889ECDBF177F42B3ACFAA52E312314C4A48A1353CD384686B48F960',NULL,NULL,415);
INSERT INTO "tickets" VALUES(4,34888044831499216,1,NULL,4,'closed','unrepairable',NULL,'normal',NULL,NULL,NULL,NULL,1583020800000,NULL,1583020800000,NULL,1795841113741,1795841113741,1,X'9B2225A54DE5DA73FC5024553B6BE1C6BDF62E0439F39562CE423509F834AA44',NULL,NULL,433);
INSERT INTO "tickets" VALUES(5,1674735144092883,1,NULL,5,'closed','repaired',NULL,'normal',NULL,NULL,NULL,NULL,1738454400000,NULL,1738454400000,NULL,1795841113741,1795841113741,1,X'49C27F20826F1610CD69ABAA45B3EDD2E41254AE270C9A108B3998EB994C5F4F',NULL,NULL,433);
INSERT INTO "tickets" VALUES(6,25237546770487983,1,NULL,6,'closed',NULL,NULL,'normal',NULL,NULL,NULL,NULL,1746230400000,NULL,1746230400000,NULL,1795841113741,1795841113741,1,X'0FA64097C00F14DF2B4603420B521612CAD0994FF30B1F9DE8726A9196377482',NULL,NULL,420);
INSERT INTO "tickets" VALUES(7,31245492707429775,1,NULL,7,'closed','repaired',NULL,'normal',NULL,NULL,NULL,NULL,1728000000000,NULL,1728000000000,NULL,1795841113741,1795841113741,1,X'22F10F674DD08EB363AFC2171A9DE59D919A906CF852A5C8CEBA1DF3EAAEEF0B',NULL,NULL,440);
INSERT INTO "tickets" VALUES(8,7478715351203501,1,NULL,8,'closed','repaired',NULL,'normal',NULL,NULL,NULL,NULL,1644105600000,NULL,1644105600000,NULL,1795841113741,1795841113741,1,X'289A610C787065290E0F7DF691B98EAE35AD3FC2DD229A3820EB4CE7B6AC3AF6',NULL,NULL,442);
INSERT INTO "tickets" VALUES(9,18053800204895100,1,NULL,9,'closed','repaired',NULL,'normal',NULL,NULL,NULL,NULL,1725667200000,NULL,1725667200000,NULL,1795841113741,1795841113741,1,X'C15FF104EBB3D56ACB4CB863DA599B50B91B7A5DBD43406754F1BC070EB49376',NULL,NULL,439);
INSERT INTO "tickets" VALUES(10,8982231630485308,1,NULL,10,'closed','repaired',NULL,'normal',NULL,NULL,NULL,NULL,1696723200000,NULL,1696723200000,NULL,1795841113741,1795841113741,1,X'3D28169E2AE2514624EC4A6F171D361E54F5333E85A0C23A450E4EF40CACBD9D',NULL,NULL,460);
INSERT INTO "tickets" VALUES(11,30216480759305692,1,NULL,11,'closed','unrepairable',NULL,'normal',NULL,NULL,NULL,NULL,1736467200000,NULL,1736467200000,NULL,1795841113741,1795841113741,1,X'4FE6317E87433EA9A4216F30BAE1EEECC679BFAF6BAD00B99C4667774FF13222',NULL,NULL,431);
INSERT INTO "tickets" VALUES(12,34003808401697172,1,NULL,12,'closed','repaired',NULL,'normal',NULL,NULL,NULL,NULL,1676073600000,NULL,1676073600000,NULL,1795841113741,1795841113741,1,X'077F14956C4E5B7E705E3497D2DC14B5457B18C88AC3EBAC206DDFCF46F940E6',NULL,NULL,409);
INSERT INTO "tickets" VALUES(13,16430196316338688,1,NULL,13,'closed','repaired',NULL,'normal',NULL,NULL,NULL,NULL,1744416000000,NULL,1744416000000,NULL,1795841113741,1795841113741,1,X'D6CA0DCB76491D7ED60A4BFEDD49E45D8D81B79C5F3C0687426E22D932D5A3A3',NULL,NULL,462);
INSERT INTO "tickets" VALUES(14,7888668277459472,1,NULL,14,'closed','repaired',NULL,'normal',NULL,NULL,NULL,NULL,1683936000000,NULL,1683936000000,NULL,1795841113741,1795841113741,1,X'8453F8DD3059B32C07399215960B90032E75ACECC12E2BEF5B6851D66F09A242',NULL,NULL,462);
INSERT INTO "tickets" VALUES(15,23224770340711650,1,NULL,15,'closed','repaired',NULL,'normal',NULL,NULL,NULL,NULL,1697241600000,NULL,1697241600000,NULL,1795841113741,1795841113741,1,X'D7B397EDEF63D1ECAE7B95746E34C2EDC386C085CEA476316BE3E2840074A4CE',NULL,NULL,434);
INSERT INTO "tickets" VALUES(16,26306940099123426,1,NULL,16,'closed','unrepairable',NULL,'normal',NULL,NULL,NULL,NULL,1723680000000,NULL,1723680000000,NULL,1795841113741,1795841113741,1,X'72EBCBB6B8CF7FC1BBCD9F5DA7429D0F408C8F62138CEA9C590EC61EABEB0B06',NULL,NULL,455);
INSERT INTO "tickets" VALUES(17,30484245489494421,1,NULL,17,'closed',NULL,NULL,'normal',NULL,NULL,NULL,NULL,1702684800000,NULL,1702684800000,NULL,1795841113741,1795841113741,1,X'48C4F97AC9465582AC2EA9AB79D349EE5FB7CCF995A6B86C4B99912C96C945A2',NULL,NULL,407);
INSERT INTO "tickets" VALUES(18,7611121127940931,1,NULL,18,'closed',NULL,NULL,'normal',NULL,NULL,NULL,NULL,1737158400000,NULL,1737158400000,NULL,1795841113741,1795841113741,1,X'D9DFEF2D839D9E437BFEB1506701E6B11861DC512E32700CB92A4E25930C1717',NULL,NULL,444);
INSERT INTO "tickets" VALUES(19,1712959023692183,1,NULL,19,'closed','repaired',NULL,'normal',NULL,NULL,NULL,NULL,1745020800000,NULL,1745020800000,NULL,1795841113741,1795841113741,1,X'02D8D018F210EA5BEC5678474B7E350985E0FDF9C54D5E922CC5F1BDF8341ABE',NULL,NULL,475);
INSERT INTO "tickets" VALUES(20,1569049466596996,1,NULL,20,'closed','repaired',NULL,'normal',NULL,NULL,NULL,NULL,1684540800000,NULL,1684540800000,NULL,1795841113741,1795841113741,1,X'88DBEC13097A37C19A6327E286CDABC58AF999CF46AE511551B05B63E356F27B',NULL,NULL,430);
INSERT INTO "tickets" VALUES(21,15605136980040646,1,NULL,21,'closed','repaired',NULL,'normal',NULL,NULL,NULL,NULL,1753056000000,NULL,1753056000000,NULL,1795841113741,1795841113741,1,X'0B07030940EFC4541BA50E7EA6C2298FC41C613E8ED6AA2735BB8BDD1C8711B4',NULL,NULL,408);
INSERT INTO "tickets" VALUES(22,5021099191902877,1,NULL,22,'closed',NULL,NULL,'normal',NULL,NULL,NULL,NULL,1742688000000,NULL,1742688000000,NULL,1795841113741,1795841113741,1,X'C0095DDBD32B0AA9738A8B9E1EA737FB9A145667306E1C409E410184792B613E',NULL,NULL,422);
INSERT INTO "tickets" VALUES(23,33631055389646747,1,NULL,23,'closed','repaired',NULL,'normal',NULL,NULL,NULL,NULL,1708819200000,NULL,1708819200000,NULL,1795841113741,1795841113741,1,X'8444C3CDBB5AFEB7108F2508AE2433F01D43E9C4299052A07CBB3EF8B378D8B0',NULL,NULL,430);
INSERT INTO "tickets" VALUES(24,13953080240247943,1,NULL,24,'closed','unrepairable',NULL,'normal',NULL,NULL,NULL,NULL,1669420800000,NULL,1669420800000,NULL,1795841113741,1795841113741,1,X'043259DBF7C0884D09770DE780AEE50BAF22D27514AABDFC6A508310EEB0F5D7',NULL,NULL,424);
INSERT INTO "tickets" VALUES(25,13987931173535745,1,NULL,25,'closed','repaired',NULL,'normal',NULL,NULL,NULL,NULL,1722124800000,NULL,1722124800000,NULL,1795841113741,1795841113741,1,X'9013B9D9B855C9BA5272924D52F5D6A992308317EEAB4C58CB36762FE26794D9',NULL,NULL,457);
INSERT INTO "tickets" VALUES(26,31627030524944502,1,NULL,26,'closed','repaired',NULL,'normal',NULL,NULL,NULL,NULL,1669766400000,NULL,1669766400000,NULL,1795841113741,1795841113741,1,X'839CAD21EA35F2A8B2E7ED3E3EAD68AF0D07E4D25CDAE0725468D6070C53FAB1',NULL,NULL,417);
INSERT INTO "tickets" VALUES(27,23491058172132803,8,1,27,'closed','unrepairable','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841113910,1795841113943,1795841113954,1795841113943,1795841113910,1795841113954,8,X'E82CDEF88C4924B5D736BBC71C382554C5D8D1A937C8D489EBBF12290568D0E4',NULL,NULL,3275);
INSERT INTO "tickets" VALUES(28,8281643867036268,22,2,28,'closed','repaired','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841113958,1795841114021,1795841114034,1795841114021,1795841113958,1795841114034,22,X'377E9EBA1036F9FDBC038ACA95820AA74534A6803B9760A2FA52A038D75AFF62',NULL,NULL,7683);
INSERT INTO "tickets" VALUES(29,31978588709232565,8,3,29,'closed','unrepairable','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841114036,1795841114050,1795841114058,1795841114050,1795841114036,1795841114058,8,X'75D3C4834FC59B5F436343402C7B8193E0A2AA423BD5D9EA49AA642D8E57D1E4',NULL,NULL,3256);
INSERT INTO "tickets" VALUES(30,31849125845549442,22,4,30,'closed','repaired','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841114060,1795841114118,1795841114120,1795841114118,1795841114060,1795841114120,22,X'EB93205B398A03A4C080075B6496A38A3F074B27A09E678243FBA88664F4AD70',NULL,NULL,8047);
INSERT INTO "tickets" VALUES(31,16821048914559066,8,5,31,'closed','unrepairable','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841114121,1795841114146,1795841114148,1795841114146,1795841114121,1795841114148,8,X'6189DF9FB118EAFE875FA47B34722D569EE88B6691C41FDE7744A4470C0C8F30',NULL,NULL,3262);
INSERT INTO "tickets" VALUES(32,502682024154743,10,6,32,'closed','noFaultFound','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841114158,1795841114181,1795841114183,1795841114181,1795841114158,1795841114183,10,X'C924F4DFD49CCDFA6BCAB6B72DC3F82CD5CF9ADFB0A86161EB7C91890BE91B1D',NULL,NULL,3678);
INSERT INTO "tickets" VALUES(33,33143037574606451,8,7,33,'closed','unrepairable','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841114183,1795841114212,1795841114214,1795841114212,1795841114183,1795841114214,8,X'7E9AD275E4EAC12AF1213ABF0F13E39DC23D0BCB8EDB89E6D3651D4338EE0A75',NULL,NULL,3259);
INSERT INTO "tickets" VALUES(34,9534219623781680,8,8,34,'closed','unrepairable','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841114215,1795841114219,1795841114234,1795841114219,1795841114215,1795841114234,8,X'298B521162BCC6FBC84DF1023D5C6A25604EC5C46E156D9DF89206DD1039FC8D',NULL,NULL,3246);
INSERT INTO "tickets" VALUES(35,25997208164107028,29,9,35,'closed','repaired','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841114235,1795841114342,1795841114350,1795841114342,1795841114235,1795841114350,29,X'FD18607D81BF8D01CE0B3D4E33781CA746106C3D7CA216C868D26FE6420599F5',NULL,NULL,10740);
INSERT INTO "tickets" VALUES(36,33605623693650157,28,10,36,'closed','repaired','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841114358,1795841114457,1795841114462,1795841114457,1795841114358,1795841114462,28,X'BC5BDE2F49C4F9811FFC9A601AF27364F03725B7A421382E7BA6AF8F3D7D1102',NULL,NULL,9561);
INSERT INTO "tickets" VALUES(37,8556986197950818,12,11,37,'closed','unrepairable','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841114463,1795841114515,1795841114521,1795841114515,1795841114463,1795841114521,12,X'94F71009AD026F50E1B8EE25241D47ABB49E003CF44C7C09C483D5E432EB3488',NULL,NULL,4505);
INSERT INTO "tickets" VALUES(38,4857992885302437,26,12,38,'closed','repaired','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841114526,1795841114614,1795841114624,1795841114614,1795841114522,1795841114624,26,X'9AEFC7A02217A16C8F6C3CBE0AC339B433F68050B68CF8111F5BE64C8DAD8F76',NULL,NULL,8456);
INSERT INTO "tickets" VALUES(39,12425641226659880,27,13,39,'closed','repaired','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841114627,1795841114864,1795841114881,1795841114864,1795841114627,1795841114881,27,X'65857E102F1FA64E13325799D86BB73899B62F34B2CF4AC30E60ED397E8BB845',NULL,NULL,9263);
INSERT INTO "tickets" VALUES(40,13933009332923988,22,14,40,'closed','repaired','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841114883,1795841114913,1795841114915,1795841114913,1795841114883,1795841114915,22,X'D9AA017013E817ED2225CFC45E86067BB5B50A1D0A9BA6FDDC35A3F1331A89C4',NULL,NULL,7684);
INSERT INTO "tickets" VALUES(41,23910264422800889,17,15,41,'closed','repaired',NULL,'normal',NULL,NULL,NULL,NULL,1795841114918,1795841115078,1795841115082,1795841115078,1795841114918,1795841115082,17,X'4A3DAE277541175AA9CADCB4E43A1270A80FC04CC5E3C1D153619EC0C3D32E84',NULL,NULL,6517);
INSERT INTO "tickets" VALUES(42,11250844285588406,21,16,42,'closed','repaired','Theo-e099a073','normal',NULL,25500,'EUR',NULL,1795841115084,1795841115306,1795841115322,1795841115306,1795841115084,1795841115322,21,X'31790E06063E8F0146A4B11EB9080E944B22F557031536310A9697CA6633AF8C',NULL,NULL,7105);
INSERT INTO "tickets" VALUES(43,25131537453738057,20,17,43,'closed','repaired','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841115337,1795841115562,1795841115570,1795841115562,1795841115337,1795841115570,20,X'F69D3C6678CD565053B4501BD03EFE2802D24F8A75D9D00FA7DDF81AB2E75976',NULL,NULL,7129);
INSERT INTO "tickets" VALUES(44,17724494384702053,26,18,44,'closed','repaired','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841115589,1795841115740,1795841115782,1795841115740,1795841115589,1795841115782,26,X'3D7A16FCAE52FBA3CC656CA4620170AB104DF437D9686FBC636CF11868B332C8',NULL,NULL,8776);
INSERT INTO "tickets" VALUES(45,10404591946582924,10,19,45,'closed','noFaultFound','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841115783,1795841115866,1795841115874,1795841115866,1795841115783,1795841115874,10,X'2E02766A912060DE43196D5118F4F4477DD2EECB69D0E9CB6E0FDC943A8722E0',NULL,NULL,3697);
INSERT INTO "tickets" VALUES(46,23124613548765059,10,20,46,'closed','noFaultFound','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841115882,1795841115954,1795841115962,1795841115954,1795841115882,1795841115962,10,X'867A7409C6EFD0B684EC3ADE6B9C949168A6206E98BDADA0E604D380D40703C0',NULL,NULL,3687);
INSERT INTO "tickets" VALUES(47,11808894895883797,10,21,47,'closed','noFaultFound','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841115972,1795841116022,1795841116027,1795841116022,1795841115972,1795841116027,10,X'F8CFB929FAF069D77AE9EFA335CCD7C2A07F3E5680A5BA3E03F13CFD9EAD5513',NULL,NULL,3687);
INSERT INTO "tickets" VALUES(48,2901368409549798,2,22,48,'cancelled',NULL,NULL,'normal',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1795841116030,1795841116030,1795841116031,2,X'37F339BF808F9AC17D86521F3D99E7D0235C0C92428E95F8F4688A79B7B5AF33',NULL,NULL,1083);
INSERT INTO "tickets" VALUES(49,32219777568949808,14,23,49,'closed','declined','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841116032,1795841116042,1795841116043,1795841116042,1795841116032,1795841116043,14,X'181EFBCB1B5C95A190AE5901723ADF1FAFD202CECD3C64B4BF6351E4B4CBDA48',NULL,NULL,5999);
INSERT INTO "tickets" VALUES(50,10723588648656352,14,24,50,'closed','declined','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841116044,1795841116051,1795841116051,1795841116051,1795841116044,1795841116051,14,X'9E746A17210B83F27D44C65618D1C86E77EC137E3AF2EBD30B2F3E0CD4870A51',NULL,NULL,5828);
INSERT INTO "tickets" VALUES(51,18196854445349406,14,25,51,'closed','declined','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841116052,1795841116069,1795841116070,1795841116069,1795841116052,1795841116070,14,X'3A4ED3A6EFA766DE0B1BB5928C549A0E58FCE18BE563B1C1CD2E62B9EA521B67',NULL,NULL,5894);
INSERT INTO "tickets" VALUES(52,12199316246909286,14,26,52,'closed','declined','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841116071,1795841116080,1795841116081,1795841116080,1795841116071,1795841116081,14,X'2C0582308F0C5E9CADDA21786139AA5192F244BDA80894DCEBC014B873DA7764',NULL,NULL,5883);
INSERT INTO "tickets" VALUES(53,26926094456801054,14,27,53,'closed','declined','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841116081,1795841116088,1795841116089,1795841116088,1795841116081,1795841116089,14,X'B5F701B00206D64EBD8D7ABBC5A82E12C94931282E2CFA5220B18FF4473E21D2',NULL,NULL,6602);
INSERT INTO "tickets" VALUES(54,33085274135270885,14,28,54,'closed','declined','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841116090,1795841116099,1795841116101,1795841116099,1795841116090,1795841116101,14,X'100C9752FC2981E0BDFB9655762F1BE257B4148F48A8EC175165F54547C5A903',NULL,NULL,5930);
INSERT INTO "tickets" VALUES(55,32302113883769442,14,29,55,'closed','declined','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841116102,1795841116111,1795841116111,1795841116111,1795841116102,1795841116111,14,X'6FE4E8BD783BA3C8E09142444A4758957BD235121302178600E13BF56781ADA1',NULL,NULL,6054);
INSERT INTO "tickets" VALUES(56,31997634975205337,14,30,56,'closed','declined','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841116112,1795841116205,1795841116206,1795841116205,1795841116112,1795841116206,14,X'663B76D1167CE7F7A45BE27B2E87682809030F5F07818100AFB114806EF55A6C',NULL,NULL,6598);
INSERT INTO "tickets" VALUES(57,18810586232778085,14,31,57,'closed','declined','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841116207,1795841116221,1795841116222,1795841116221,1795841116207,1795841116222,14,X'1220DC846CA9F108E23ADF8F07ACBDB8A5C7B3630A2D733D1CF17D8BA766B264',NULL,NULL,6068);
INSERT INTO "tickets" VALUES(58,29063109446244494,13,32,58,'closed','disposed','Theo-e099a073','normal',NULL,NULL,NULL,NULL,1795841116223,NULL,1795841116245,1795841116239,1795841116223,1795841116245,13,X'2DEB7DA8FE79277EF83798F428238FD345CBF125E5FA3C68748B505E3662F17C',NULL,NULL,5681);
INSERT INTO "tickets" VALUES(59,14923022102754420,1,33,59,'received',NULL,NULL,'normal',NULL,NULL,NULL,NULL,1795841116253,NULL,NULL,1795841116253,1795841116253,1795841116253,1,X'17E0F3C579CF2554AE7DF0795857F1B6FE1F3416CD403EFDD76943AA837D4C9A',NULL,1796100316001,1249);
INSERT INTO "tickets" VALUES(60,35005188415227523,1,34,60,'registered',NULL,NULL,'normal',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1795841116262,1795841116262,1795841116262,1,X'5D9F8756B710C950D7A14291F9D64BAF89084AF9611F700FCFF1A995290C9DA1',NULL,NULL,833);
INSERT INTO "tickets" VALUES(61,23151875342026920,5,35,61,'received',NULL,NULL,'normal',NULL,NULL,NULL,NULL,1795841116267,NULL,NULL,1795841116287,1795841116267,1795841116290,5,X'A80EDA8808F1F57B98998EEFD5AB28C8A7EFEDFD5463E5E87D168E7800772BDC',253402300799999,253402300799999,2333);
INSERT INTO "tickets" VALUES(62,19939755965001081,3,36,62,'received',NULL,NULL,'normal',NULL,NULL,NULL,NULL,1795841116296,NULL,NULL,1795841116296,1795841116296,1795841116335,3,X'8FF69593B5C3D97A483FBA8E3A4F8972F6938A24950C52E30FFE6A39A21ED96C',NULL,1796100316001,1659);
INSERT INTO "tickets" VALUES(63,23452003415209133,7,37,63,'diagnosing',NULL,'Tess','normal',NULL,NULL,NULL,NULL,1795841116343,NULL,NULL,1795841116386,1795841116343,1795841116386,7,X'E1C8D2BA57EA64C4DA99DE8B4F06C050875EB408CF1467304132606638BA3F75',NULL,1796186716001,3520);
CREATE TABLE tokens (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    hash BLOB NOT NULL,
    roles TEXT NOT NULL,
    createdAt INTEGER NOT NULL,
    revokedAt INTEGER
) STRICT;
INSERT INTO "tokens" VALUES(1,'Tess',X'11309673CCE16FF7B3078A2B00854DB228ADA0FAC22FAEDD4765553D647DF703','frontDesk technician manager admin',1795841113692,NULL);
INSERT INTO "tokens" VALUES(2,'Dana-e099a073',X'033725553C7763AAD99F8AF691B63AA179B4576D963DE6B9D76628EA2AD8FD19','frontDesk',1795841113905,1795841116246);
INSERT INTO "tokens" VALUES(3,'Theo-e099a073',X'65C2DE6DA74671FC9031200FB69D5CAF2D2BF4F82D6AB4C94EE4BC1590BFD7B1','technician',1795841113908,1795841116247);
INSERT INTO "tokens" VALUES(4,'Tia-e099a073',X'4495EEA3FF6BACF8EDB6C5282A56160D8211EDBEA8D0DC500AA0770F1158775D','technician',1795841113909,1795841116247);
INSERT INTO "tokens" VALUES(5,'Mara-e099a073',X'1D5325402FE0BB04AAE065410E904B3534C473FE9ACA09EE75B7A317A1DB53C3','manager',1795841113909,1795841116248);
CREATE TABLE updates (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "updates" VALUES(61,1,4);
CREATE TABLE waits (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    eventNumber INTEGER NOT NULL,
    partExpectedOn TEXT,
    depot TEXT,
    depotReference TEXT,
    expectedBackOn TEXT,
    PRIMARY KEY (ticketId, eventNumber)
) STRICT, WITHOUT ROWID;
INSERT INTO "waits" VALUES(30,11,'2026-12-02',NULL,NULL,NULL);
INSERT INTO "waits" VALUES(36,14,NULL,'Maker''s workshop','RMA-e099a073-10','2026-12-03');
INSERT INTO "waits" VALUES(37,6,NULL,'Maker''s workshop','RMA-e099a073-11','2026-12-03');
CREATE TABLE work (
    ticketId INTEGER NOT NULL REFERENCES tickets (id),
    number INTEGER NOT NULL,
    eventNumber INTEGER NOT NULL,
    description TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    price INTEGER NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    PRIMARY KEY (ticketId, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "work" VALUES(28,1,12,'Repaired and adjusted',40,2558,7676,1795841114000,'Theo-e099a073');
INSERT INTO "work" VALUES(30,1,13,'Repaired and adjusted',40,4700,14102,1795841114087,'Theo-e099a073');
INSERT INTO "work" VALUES(35,1,19,'Repaired and adjusted',40,5355,16065,1795841114282,'Theo-e099a073');
INSERT INTO "work" VALUES(36,1,18,'Repaired and adjusted',40,3986,11960,1795841114449,'Theo-e099a073');
INSERT INTO "work" VALUES(38,1,17,'Repaired and adjusted',40,4343,13031,1795841114562,'Theo-e099a073');
INSERT INTO "work" VALUES(39,1,12,'Repaired and adjusted',40,4522,13566,1795841114718,'Theo-e099a073');
INSERT INTO "work" VALUES(39,2,16,'Repaired and adjusted',40,0,0,1795841114774,'Theo-e099a073');
INSERT INTO "work" VALUES(40,1,12,'Repaired and adjusted',40,4700,14102,1795841114889,'Theo-e099a073');
INSERT INTO "work" VALUES(41,1,8,'Repaired and adjusted',40,4879,14637,1795841114957,'Theo-e099a073');
INSERT INTO "work" VALUES(42,1,12,'Repaired and adjusted',40,5057,15173,1795841115185,'Theo-e099a073');
INSERT INTO "work" VALUES(43,1,12,'Repaired and adjusted',40,0,0,1795841115469,'Theo-e099a073');
INSERT INTO "work" VALUES(44,1,13,'Repaired and adjusted',40,2380,7140,1795841115664,'Theo-e099a073');
CREATE TABLE workParts (
    ticketId INTEGER NOT NULL,
    workNumber INTEGER NOT NULL,
    number INTEGER NOT NULL,
    partNumber TEXT,
    description TEXT,
    quantity INTEGER NOT NULL,
    oldSerialNumber TEXT,
    newSerialNumber TEXT,
    PRIMARY KEY (ticketId, workNumber, number),
    FOREIGN KEY (ticketId, workNumber) REFERENCES work (ticketId, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "workParts" VALUES(30,1,1,NULL,'Shutter unit',1,NULL,NULL);
CREATE UNIQUE INDEX customersByEmail ON customers (emailKey) WHERE emailKey IS NOT NULL;
CREATE INDEX customersByPhone ON customers (phone) WHERE phone IS NOT NULL;
CREATE UNIQUE INDEX equipmentBySerialNumber ON equipment (serialKey, brandKey)
    WHERE serialKey IS NOT NULL;
CREATE INDEX equipmentByCustomer ON equipment (customerId) WHERE customerId IS NOT NULL;
CREATE UNIQUE INDEX ticketsByCode ON tickets (code);
CREATE INDEX ticketsByCustomer ON tickets (customerId) WHERE customerId IS NOT NULL;
CREATE INDEX ticketsByEquipment ON tickets (equipmentId);
CREATE INDEX ticketsByState ON tickets (state);
CREATE INDEX ticketsByAssignee ON tickets (assignee) WHERE assignee IS NOT NULL;
CREATE INDEX ticketsByUpdate ON tickets (updatedAt);
CREATE INDEX ticketsByRepeat ON tickets (repeatOf) WHERE repeatOf IS NOT NULL;
CREATE UNIQUE INDEX eventsByTicket ON events (ticketId, number);
CREATE UNIQUE INDEX tokensByHash ON tokens (hash);
CREATE UNIQUE INDEX tokensActiveByName ON tokens (name) WHERE revokedAt IS NULL;
CREATE UNIQUE INDEX idempotencyByKey ON idempotency (key);
CREATE INDEX idempotencyByCustomer ON idempotency (customerId) WHERE customerId IS NOT NULL;
CREATE UNIQUE INDEX ordsRecordsByTicket ON ordsRecords (ticketId);
CREATE INDEX findingsBySymptom ON findings (ticketId, symptomId);
CREATE INDEX testsBySymptom ON tests (ticketId, symptomId) WHERE symptomId IS NOT NULL;
CREATE UNIQUE INDEX quotesSent ON quotes (ticketId) WHERE status = 'sent';
CREATE UNIQUE INDEX quotesApproved ON quotes (ticketId) WHERE status = 'approved';
CREATE INDEX approvalTriesByAddress ON approvalTries (ticketId, address, at);
CREATE INDEX approvalTriesByTime ON approvalTries (at);
CREATE UNIQUE INDEX photosByTicket ON photos (ticketId, number);
CREATE UNIQUE INDEX photoChunksByPhoto ON photoChunks (photoId, number);
CREATE INDEX notificationsQueued ON notifications (channel, dueAt) WHERE state = 'queued';
CREATE UNIQUE INDEX loanersBySerial ON loaners (serialKey, brandKey);
CREATE INDEX loansByLoaner ON loans (loanerId);
CREATE UNIQUE INDEX loansOut ON loans (loanerId) WHERE returnedEventNumber IS NULL;
CREATE UNIQUE INDEX loansOutByTicket ON loans (ticketId) WHERE returnedEventNumber IS NULL;
CREATE INDEX complaintsByTicket ON complaints (ticketId) WHERE ticketId IS NOT NULL;
CREATE INDEX complaintsOpen ON complaints (firstResponseDueAt) WHERE resolvedAt IS NULL;
CREATE INDEX ticketsByOverdue ON tickets (state, id / 2048, overdueFrom)
    WHERE overdueFrom IS NOT NULL;
CREATE INDEX eventsPublic ON events (ticketId, number) WHERE substr(canonical, -9)
    IN ('nsition"}', '"update"}', 'promise"}', '":"hold"}');
COMMIT;
