import GRDB

/// A database as version 2 of the tables left it, never to be changed: files like it are in use.
///
/// It is that of version 1 with a version of the programme saved and an item pinned; the journal has
/// four rows.
func writeSecondFile(to path: String) throws {
  try writeOldFile(to: path)
  var configuration = Configuration()
  configuration.foreignKeysEnabled = false
  let queue = try DatabaseQueue(path: path, configuration: configuration)
  try queue.writeWithoutTransaction { db in
    try db.execute(sql: versionTwo)
    try db.execute(sql: "PRAGMA user_version = 2")
  }
  try queue.close()
}

private let versionTwo = """
  CREATE TABLE programmeVersion (
    number INTEGER PRIMARY KEY CONSTRAINT numberIsPositive CHECK (number > 0),
    name TEXT NOT NULL CONSTRAINT versionHasName CHECK (name <> ''),
    savedAt INTEGER NOT NULL,
    publishedAt INTEGER,
    fromMonth TEXT NOT NULL,
    untilMonth TEXT NOT NULL CONSTRAINT windowIsNotEmpty CHECK (untilMonth > fromMonth),
    asOfDay INTEGER NOT NULL,
    status TEXT NOT NULL CONSTRAINT statusIsKnown CHECK (
      status IN ('optimal', 'feasible', 'infeasible', 'interrupted')),
    objective INTEGER NOT NULL,
    bound INTEGER NOT NULL,
    checked INTEGER NOT NULL CONSTRAINT checkedIsFlag CHECK (checked IN (0, 1)),
    boundBy TEXT NOT NULL CONSTRAINT boundByIsKnown CHECK (
      boundBy IN ('certificate', 'HiGHS')),
    score TEXT NOT NULL CONSTRAINT scoreIsAList CHECK (json_type(score) = 'array'),
    sequence INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;

  CREATE TABLE programmeVersionItem (
    version INTEGER NOT NULL
      REFERENCES programmeVersion(number) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    id TEXT NOT NULL CONSTRAINT itemHasID CHECK (id <> ''),
  kind TEXT NOT NULL CONSTRAINT kindIsKnown CHECK (
    kind IN ('cycle', 'periodic', 'other', 'closed')),
  mission TEXT,
  decision TEXT,
  step TEXT,
  other TEXT,
  dueDay INTEGER,
  day INTEGER NOT NULL,
  session TEXT CONSTRAINT sessionIsKnown CHECK (
    session IN ('morning', 'afternoon', 'extra')),
  room TEXT NOT NULL CONSTRAINT roomIsKnown CHECK (
    room IN ('chamber', 'consultations', 'none')),
  isFixed INTEGER NOT NULL CONSTRAINT fixedIsFlag CHECK (isFixed IN (0, 1)),
  isProjected INTEGER NOT NULL CONSTRAINT projectedIsFlag CHECK (isProjected IN (0, 1)),
  isPinned INTEGER NOT NULL CONSTRAINT pinnedIsFlag CHECK (isPinned IN (0, 1)),
  wasDay INTEGER,
  known TEXT NOT NULL CONSTRAINT knownIsKnown CHECK (
    known IN ('planned', 'actual', 'notHeld')),
    PRIMARY KEY (version, position)
  ) STRICT;

  CREATE TABLE feedItem (
    id TEXT NOT NULL CONSTRAINT itemHasID CHECK (id <> ''),
  kind TEXT NOT NULL CONSTRAINT kindIsKnown CHECK (
    kind IN ('cycle', 'periodic', 'other', 'closed')),
  mission TEXT,
  decision TEXT,
  step TEXT,
  other TEXT,
  dueDay INTEGER,
  day INTEGER NOT NULL,
  session TEXT CONSTRAINT sessionIsKnown CHECK (
    session IN ('morning', 'afternoon', 'extra')),
  room TEXT NOT NULL CONSTRAINT roomIsKnown CHECK (
    room IN ('chamber', 'consultations', 'none')),
  isFixed INTEGER NOT NULL CONSTRAINT fixedIsFlag CHECK (isFixed IN (0, 1)),
  isProjected INTEGER NOT NULL CONSTRAINT projectedIsFlag CHECK (isProjected IN (0, 1)),
  isPinned INTEGER NOT NULL CONSTRAINT pinnedIsFlag CHECK (isPinned IN (0, 1)),
  wasDay INTEGER,
  known TEXT NOT NULL CONSTRAINT knownIsKnown CHECK (
    known IN ('planned', 'actual', 'notHeld')),
    sequence INTEGER NOT NULL CONSTRAINT sequenceNotNegative CHECK (sequence >= 0),
    isCancelled INTEGER NOT NULL CONSTRAINT cancelledIsFlag CHECK (isCancelled IN (0, 1)),
    createdAt INTEGER NOT NULL,
    changedAt INTEGER NOT NULL CONSTRAINT changedAfterCreated CHECK (
      changedAt >= createdAt),
    PRIMARY KEY (id)
  ) STRICT;
  CREATE INDEX feedItemOnMission ON feedItem(mission);

  CREATE TABLE pin (
    item TEXT NOT NULL PRIMARY KEY CONSTRAINT pinHasItem CHECK (item <> ''),
    day INTEGER NOT NULL,
    version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  INSERT INTO journal VALUES(4,1520000003,'desk','save','programmeVersion','1',NULL,
    '{"asOf":"2018-02-01","days":{"a":"2018-03-19"},"from":"2018-03","name":"March",' ||
    '"until":"2018-04"}',NULL,
    X'5c7b6517ce5288f146b9ddc2d52320d0054fd0fa3b6beb5f95235267d1a0fc77',
    X'c728444664439fb206b056a9586bdd2df9c4e53135e840eeb18a6e31982d2501');
  INSERT INTO programmeVersion VALUES(1,'March',1520000003,NULL,'2018-03','2018-04',17563,'optimal',
    1234,1234,1,'certificate','[]',4);
  INSERT INTO programmeVersionItem VALUES(1,0,'a','cycle','UNFICYP','S/RES/2398 (2018)',
    'contributorMeeting',NULL,NULL,17609,'morning','chamber',0,0,0,NULL,'planned');
  INSERT INTO pin VALUES('a',17609,3);
  """
