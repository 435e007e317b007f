import GRDB

extension Migration {
  /// Version 2: versions of the programme, what the feeds show of them, and pins.
  ///
  /// Versions are history: they name missions and decisions without leaning on the register, which
  /// may lose them with a newer release.
  static let programmes = Migration(number: 2) { db in
    try db.execute(
      sql: """
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
          \(item),
          PRIMARY KEY (version, position)
        ) STRICT;

        CREATE TABLE feedItem (
          \(item),
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
        """)
  }

  private static let item = """
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
      known IN ('planned', 'actual', 'notHeld'))
    """
}
