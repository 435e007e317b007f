extension Migration {
  static let peopleAndPlaces = """
    CREATE TABLE state (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT codeIsAlpha3 CHECK (
        id GLOB '[A-Z][A-Z][A-Z]'),
      m49 TEXT NOT NULL CONSTRAINT m49IsThreeDigits CHECK (m49 GLOB '[0-9][0-9][0-9]'),
      english TEXT NOT NULL,
      french TEXT NOT NULL,
      \(bookkeeping)
    ) STRICT;

    CREATE TABLE mission (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT missionHasID CHECK (id <> ''),
      english TEXT NOT NULL,
      french TEXT NOT NULL,
      kind TEXT NOT NULL CONSTRAINT kindIsKnown CHECK (
        kind IN ('peacekeeping', 'special political', 'other')),
      seat TEXT NOT NULL,
      beganDay INTEGER,
      endedDay INTEGER CONSTRAINT endsAfterItBegan CHECK (endedDay > beganDay),
      \(bookkeeping)
    ) STRICT;
    CREATE TABLE missionHost (
      mission TEXT NOT NULL
        REFERENCES mission(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      state TEXT NOT NULL REFERENCES state(id) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (mission, position)
    ) STRICT;
    """

  static let mandates = """
    CREATE TABLE mandatePeriod (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT mandateHasID CHECK (id <> ''),
      mission TEXT NOT NULL REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
      decision TEXT NOT NULL,
      adoptedDay INTEGER NOT NULL,
      startDay INTEGER NOT NULL,
      endDay INTEGER CONSTRAINT endsAfterItStarts CHECK (endDay > startDay),
      change TEXT NOT NULL CONSTRAINT changeIsKnown CHECK (
        change IN ('creation', 'renewal', 'rollover', 'partial extension', 'ceiling', 'final',
          'withdrawal')),
      troops INTEGER CONSTRAINT troopsNotNegative CHECK (troops >= 0),
      police INTEGER CONSTRAINT policeNotNegative CHECK (police >= 0),
      otherCeiling TEXT NOT NULL,
      ceilingConfidence TEXT NOT NULL CONSTRAINT ceilingConfidenceIsKnown CHECK (
        ceilingConfidence IN ('unverified', 'likely', 'partly-seen', 'seen', 'verified')),
      reportRule TEXT NOT NULL CONSTRAINT reportRuleIsSaid CHECK (reportRule <> ''),
      note TEXT NOT NULL,
      \(bookkeeping)
    ) STRICT;
    CREATE INDEX mandatePeriodOnMission ON mandatePeriod(mission);

    CREATE TABLE mandatedTask (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT taskHasID CHECK (id <> ''),
      mission TEXT NOT NULL REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
      decision TEXT NOT NULL,
      code TEXT NOT NULL,
      text TEXT NOT NULL,
      priority INTEGER CONSTRAINT priorityCountsFromOne CHECK (priority >= 1),
      benchmarks TEXT NOT NULL CONSTRAINT benchmarksAreAList CHECK (
        json_type(benchmarks) = 'array'),
      \(bookkeeping)
    ) STRICT;
    CREATE INDEX mandatedTaskOnMission ON mandatedTask(mission);

    CREATE TABLE penholder (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT penholderHasID CHECK (id <> ''),
      mission TEXT NOT NULL REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
      fromDay INTEGER,
      untilDay INTEGER CONSTRAINT endsAfterItStarts CHECK (untilDay > fromDay),
      \(bookkeeping)
    ) STRICT;
    CREATE TABLE penholderState (
      penholder TEXT NOT NULL
        REFERENCES penholder(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      state TEXT NOT NULL REFERENCES state(id) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (penholder, position)
    ) STRICT;
    """

  static let calendar = """
    CREATE TABLE holiday (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT holidayHasID CHECK (id <> ''),
      day INTEGER NOT NULL,
      name TEXT NOT NULL,
      kind TEXT NOT NULL CONSTRAINT kindIsKnown CHECK (
        kind IN ('official', 'floating', 'expected')),
      \(bookkeeping)
    ) STRICT;

    CREATE TABLE presidency (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT presidencyHasID CHECK (id <> ''),
      month TEXT NOT NULL CONSTRAINT monthIsISO CHECK (
        month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
      state TEXT NOT NULL REFERENCES state(id) DEFERRABLE INITIALLY DEFERRED,
      \(bookkeeping)
    ) STRICT;

    CREATE TABLE membership (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT membershipHasID CHECK (id <> ''),
      year INTEGER NOT NULL CONSTRAINT yearOfTheCouncil CHECK (year >= 1946),
      state TEXT NOT NULL REFERENCES state(id) DEFERRABLE INITIALLY DEFERRED,
      seat TEXT NOT NULL CONSTRAINT seatIsKnown CHECK (seat IN ('permanent', 'elected')),
      \(bookkeeping)
    ) STRICT;

    CREATE TABLE otherItem (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT itemHasID CHECK (id <> ''),
      english TEXT NOT NULL,
      french TEXT NOT NULL,
      kind TEXT NOT NULL CONSTRAINT kindIsKnown CHECK (
        kind IN ('briefing', 'consultations', 'adoption', 'open debate', 'subsidiary body')),
      recurrence TEXT NOT NULL CONSTRAINT recurrenceIsSaid CHECK (recurrence <> ''),
      tolerance INTEGER NOT NULL CONSTRAINT toleranceNotNegative CHECK (tolerance >= 0),
      room TEXT NOT NULL CONSTRAINT roomIsKnown CHECK (
        room IN ('chamber', 'consultations', 'none')),
      fromDay INTEGER,
      untilDay INTEGER CONSTRAINT endsAfterItStarts CHECK (untilDay > fromDay),
      \(bookkeeping)
    ) STRICT;
    """
}
