extension Migration {
  /// Figures as printed, in bulk: whom and what they name need not be in the register.
  static let contributions = """
    CREATE TABLE contributionMonth (
      month TEXT NOT NULL PRIMARY KEY CONSTRAINT monthIsMonth CHECK (\(month("month"))),
      file TEXT NOT NULL REFERENCES importFile(sha256) DEFERRABLE INITIALLY DEFERRED,
      version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;

    CREATE TABLE contributionSource (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;

    -- The mission is empty where the month was not published by mission. Reading all takes less
    -- than keeping an index would.
    CREATE TABLE contribution (
      month TEXT NOT NULL
        REFERENCES contributionMonth(month) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      mission TEXT NOT NULL,
      contributor TEXT NOT NULL CONSTRAINT contributorIsSaid CHECK (contributor <> ''),
      personnel TEXT NOT NULL CONSTRAINT personnelIsKnown CHECK (
        personnel IN ('Troops', 'Formed Police Units', 'Individual Police', 'Staff Officer',
          'Experts on Mission')),
      male INTEGER CONSTRAINT maleNotNegative CHECK (male >= 0),
      female INTEGER CONSTRAINT femaleNotNegative CHECK (female >= 0),
      total INTEGER NOT NULL CONSTRAINT totalNotNegative CHECK (total >= 0),
      source INTEGER NOT NULL
        REFERENCES contributionSource(number) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (month, mission, contributor, personnel),
      CONSTRAINT bothSexesOrNeither CHECK ((male IS NULL) = (female IS NULL))
    ) STRICT, WITHOUT ROWID;
    """
}
