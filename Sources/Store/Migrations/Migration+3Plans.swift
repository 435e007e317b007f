extension Migration {
  /// Plans kept under a name, and what each held, by its hash: what was taken out can be put back.
  static let forcePlans = """
    CREATE TABLE forcePlan (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT planHasName CHECK (id <> ''),
      keptAt INTEGER NOT NULL,
      asOfDay INTEGER NOT NULL,
      fromMonth TEXT NOT NULL CONSTRAINT fromIsMonth CHECK (\(month("fromMonth"))),
      untilMonth TEXT NOT NULL CONSTRAINT untilIsMonth CHECK (\(month("untilMonth"))),
      status TEXT NOT NULL CONSTRAINT statusIsKnown CHECK (
        status IN ('optimal', 'feasible', 'interrupted', 'empty')),
      objective REAL NOT NULL,
      bound REAL NOT NULL,
      boundBy TEXT NOT NULL CONSTRAINT boundByIsKnown CHECK (
        boundBy IN ('prices', 'branch and cut')),
      checked INTEGER NOT NULL CONSTRAINT checkedIsFlag CHECK (checked IN (0, 1)),
      content TEXT NOT NULL REFERENCES forcePlanContent(sha256) DEFERRABLE INITIALLY DEFERRED,
      version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED,
      CONSTRAINT endsAfterItStarts CHECK (untilMonth > fromMonth)
    ) STRICT;

    CREATE TABLE forcePlanContent (
      sha256 TEXT NOT NULL PRIMARY KEY CONSTRAINT sha256IsHex CHECK (
        length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
      byteCount INTEGER NOT NULL CONSTRAINT byteCountNotNegative CHECK (byteCount >= 0),
      gzip BLOB NOT NULL
    ) STRICT;
    """
}
