import GRDB

extension Migration {
  /// Version 1: the journal, and the facts of the register.
  ///
  /// Days are whole numbers since 1 January 1970, instants whole seconds, months `YYYY-MM`. `end`,
  /// `until` and `ended` are half-open: the day after the last.
  static let register = Migration(number: 1) { db in
    try db.execute(sql: journalTables)
    try db.execute(sql: peopleAndPlaces)
    try db.execute(sql: mandates)
    try db.execute(sql: calendar)
    try db.execute(sql: meetings)
    try db.execute(sql: records)
    try db.execute(sql: bookkeepingTables)
  }

  /// What every fact carries: where it comes from, and how it got here.
  ///
  /// `arrival` is the journal row with which it came, and `version` that of its last change, against
  /// which an edit is checked.
  static let bookkeeping = """
    source TEXT NOT NULL,
    confidence TEXT NOT NULL CONSTRAINT confidenceIsKnown CHECK (
      confidence IN ('unverified', 'likely', 'partly-seen', 'seen', 'verified')),
    validFromDay INTEGER,
    knownSinceDay INTEGER,
    origin TEXT NOT NULL CONSTRAINT originIsKnown CHECK (
      origin IN ('reference', 'desk', 'import')),
    release INTEGER CONSTRAINT releaseIsOfReference CHECK (
      (origin = 'reference') = (release IS NOT NULL)),
    isEdited INTEGER NOT NULL CONSTRAINT editedIsFlag CHECK (isEdited IN (0, 1)),
    arrival INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED,
    version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
    """

  private static let journalTables = """
    CREATE TABLE person (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT
    ) STRICT;
    INSERT INTO person VALUES ('desk', 'The desk');

    CREATE TABLE journal (
      sequence INTEGER PRIMARY KEY CONSTRAINT sequenceIsPositive CHECK (sequence > 0),
      at INTEGER NOT NULL,
      who TEXT NOT NULL REFERENCES person(id),
      action TEXT NOT NULL CONSTRAINT actionIsKnown CHECK (
        action IN ('put', 'remove', 'undo', 'load', 'update', 'import', 'save', 'publish')),
      kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      before TEXT,
      after TEXT,
      undoes INTEGER UNIQUE REFERENCES journal(sequence)
        CONSTRAINT onlyUndoUndoes CHECK ((action = 'undo') = (undoes IS NOT NULL)),
      previousHash BLOB NOT NULL UNIQUE CONSTRAINT previousIsSHA256 CHECK (
        length(previousHash) = 32),
      hash BLOB NOT NULL UNIQUE CONSTRAINT hashIsSHA256 CHECK (length(hash) = 32)
    ) STRICT;
    CREATE INDEX journalOnSubject ON journal(kind, subject);
    CREATE TRIGGER journalIsNeverChanged BEFORE UPDATE ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
    CREATE TRIGGER journalIsNeverCut BEFORE DELETE ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
    CREATE TRIGGER journalGoesOn BEFORE INSERT ON journal
      WHEN NEW.sequence <> (SELECT ifnull(max(sequence), 0) + 1 FROM journal)
        OR NEW.previousHash <> ifnull(
          (SELECT hash FROM journal ORDER BY sequence DESC LIMIT 1), zeroblob(32))
      BEGIN SELECT RAISE(ABORT, 'the journal goes on from its last row'); END;
    """

  private static let bookkeepingTables = """
    CREATE TABLE referenceRelease (
      release INTEGER PRIMARY KEY CONSTRAINT releaseIsPositive CHECK (release > 0),
      sequence INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;

    -- What the reference register says of a row that the desk changed, removed or imported.
    CREATE TABLE referenceRow (
      kind TEXT NOT NULL,
      id TEXT NOT NULL,
      release INTEGER NOT NULL,
      value TEXT NOT NULL CONSTRAINT valueIsJSON CHECK (json_valid(value)),
      PRIMARY KEY (kind, id)
    ) STRICT;

    CREATE TABLE importFile (
      sha256 TEXT NOT NULL PRIMARY KEY CONSTRAINT sha256IsHex CHECK (
        length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
      name TEXT NOT NULL,
      byteCount INTEGER NOT NULL CONSTRAINT byteCountNotNegative CHECK (byteCount >= 0),
      gzip BLOB NOT NULL,
      sequence INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;

    CREATE TABLE setting (
      key TEXT NOT NULL PRIMARY KEY CONSTRAINT settingHasKey CHECK (key <> ''),
      value TEXT NOT NULL,
      version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;

    CREATE TABLE deskChoice (
      kind TEXT NOT NULL,
      used TEXT NOT NULL,
      version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (kind, used)
    ) STRICT;
    """
}
