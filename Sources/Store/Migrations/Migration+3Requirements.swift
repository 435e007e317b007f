extension Migration {
  static let requirements = """
    CREATE TABLE publishedNeed (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT publishedNeedHasID CHECK (id <> ''),
      nature TEXT NOT NULL CONSTRAINT natureIsKnown CHECK (
        nature IN ('requirement', 'context', 'baseline', 'equipment need',
          'training, procedure or effect')),
      month TEXT CONSTRAINT monthIsMonth CHECK (\(month("month"))),
      document TEXT NOT NULL CONSTRAINT documentIsSaid CHECK (document <> ''),
      scope TEXT NOT NULL CONSTRAINT scopeIsSaid CHECK (scope <> ''),
      unitType TEXT REFERENCES unitType(id) DEFERRABLE INITIALLY DEFERRED,
      words TEXT NOT NULL CONSTRAINT wordsIsSaid CHECK (words <> ''),
      quantity INTEGER CONSTRAINT quantityInRange CHECK (quantity BETWEEN 0 AND 1000000),
      people INTEGER CONSTRAINT peopleInRange CHECK (people BETWEEN 0 AND 1000000),
      neededFromDay INTEGER,
      tags TEXT NOT NULL CONSTRAINT tagsIsList CHECK (json_type(tags) = 'array'),
      note TEXT NOT NULL,
      \(marked)
    ) STRICT;

    CREATE TABLE requirementLine (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT requirementLineHasID CHECK (id <> ''),
      mission TEXT NOT NULL REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
      unitType TEXT NOT NULL REFERENCES unitType(id) DEFERRABLE INITIALLY DEFERRED,
      quantity INTEGER NOT NULL CONSTRAINT quantityInRange CHECK (quantity BETWEEN 1 AND 1000),
      fromMonth TEXT NOT NULL CONSTRAINT fromIsMonth CHECK (\(month("fromMonth"))),
      untilMonth TEXT NOT NULL CONSTRAINT untilIsMonth CHECK (\(month("untilMonth"))),
      task TEXT REFERENCES mandatedTask(id) DEFERRABLE INITIALLY DEFERRED,
      priority INTEGER CONSTRAINT priorityInRange CHECK (priority BETWEEN 1 AND 9),
      isCritical INTEGER NOT NULL CONSTRAINT isCriticalIsFlag CHECK (isCritical IN (0, 1)),
      tags TEXT NOT NULL CONSTRAINT tagsIsList CHECK (json_type(tags) = 'array'),
      threat TEXT CONSTRAINT threatIsKnown CHECK (threat IN ('1', '2', '3', '4')),
      altitude INTEGER CONSTRAINT altitudeInRange CHECK (altitude BETWEEN 0 AND 6000),
      language TEXT NOT NULL,
      infrastructureReadyDay INTEGER,
      strength INTEGER CONSTRAINT strengthInRange CHECK (strength BETWEEN 1 AND 100000),
      monthlyCost INTEGER CONSTRAINT monthlyCostInRange CHECK (
        monthlyCost BETWEEN 0 AND 1000000000),
      need TEXT REFERENCES publishedNeed(id) DEFERRABLE INITIALLY DEFERRED,
      note TEXT NOT NULL,
      \(marked),
      CONSTRAINT endsAfterItStarts CHECK (untilMonth > fromMonth)
    ) STRICT;
    CREATE INDEX requirementLineOnMission ON requirementLine(mission);

    CREATE TABLE parallelForce (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT parallelForceHasID CHECK (id <> ''),
      mission TEXT NOT NULL REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL CONSTRAINT nameIsSaid CHECK (name <> ''),
      capacity TEXT NOT NULL CONSTRAINT capacityIsSaid CHECK (capacity <> ''),
      fromDay INTEGER,
      untilDay INTEGER,
      \(marked),
      CONSTRAINT endsAfterItStarts CHECK (untilDay > fromDay)
    ) STRICT;
    CREATE INDEX parallelForceOnMission ON parallelForce(mission);

    CREATE TABLE ceilingStep (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT ceilingStepHasID CHECK (id <> ''),
      mission TEXT NOT NULL REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
      fromMonth TEXT NOT NULL CONSTRAINT fromIsMonth CHECK (\(month("fromMonth"))),
      people INTEGER NOT NULL CONSTRAINT peopleInRange CHECK (people BETWEEN 0 AND 1000000),
      note TEXT NOT NULL,
      \(marked)
    ) STRICT;
    CREATE INDEX ceilingStepOnMission ON ceilingStep(mission);
    """
}
