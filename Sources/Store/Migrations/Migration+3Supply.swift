extension Migration {
  static let supply = """
    CREATE TABLE selection (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT selectionHasID CHECK (id <> ''),
      line TEXT NOT NULL REFERENCES requirementLine(id) DEFERRABLE INITIALLY DEFERRED,
      pledge TEXT NOT NULL REFERENCES pledge(id) DEFERRABLE INITIALLY DEFERRED,
      decidedBy TEXT NOT NULL CONSTRAINT decidedByIsSaid CHECK (decidedBy <> ''),
      day INTEGER NOT NULL,
      reason TEXT NOT NULL CONSTRAINT reasonIsSaid CHECK (reason <> ''),
      fromMonth TEXT CONSTRAINT fromIsMonth CHECK (\(month("fromMonth"))),
      untilMonth TEXT CONSTRAINT untilIsMonth CHECK (\(month("untilMonth"))),
      \(marked),
      CONSTRAINT endsAfterItStarts CHECK (untilMonth > fromMonth)
    ) STRICT;
    CREATE INDEX selectionOnLine ON selection(line);
    CREATE INDEX selectionOnPledge ON selection(pledge);

    CREATE TABLE contract (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT contractHasID CHECK (id <> ''),
      mission TEXT NOT NULL REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
      unitType TEXT NOT NULL REFERENCES unitType(id) DEFERRABLE INITIALLY DEFERRED,
      quantity INTEGER NOT NULL CONSTRAINT quantityInRange CHECK (quantity BETWEEN 1 AND 1000),
      fromDay INTEGER NOT NULL,
      untilDay INTEGER,
      tags TEXT NOT NULL CONSTRAINT tagsIsList CHECK (json_type(tags) = 'array'),
      limits TEXT NOT NULL,
      monthlyCost INTEGER CONSTRAINT monthlyCostInRange CHECK (
        monthlyCost BETWEEN 0 AND 1000000000),
      note TEXT NOT NULL,
      \(marked),
      CONSTRAINT endsAfterItStarts CHECK (untilDay > fromDay)
    ) STRICT;
    CREATE INDEX contractOnMission ON contract(mission);

    CREATE TABLE transfer (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT transferHasID CHECK (id <> ''),
      fromMission TEXT NOT NULL REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
      toMission TEXT NOT NULL REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
      unitType TEXT NOT NULL REFERENCES unitType(id) DEFERRABLE INITIALLY DEFERRED,
      quantity INTEGER NOT NULL CONSTRAINT quantityInRange CHECK (quantity BETWEEN 1 AND 1000),
      people INTEGER CONSTRAINT peopleInRange CHECK (people BETWEEN 0 AND 100000),
      decision TEXT,
      fromDay INTEGER NOT NULL,
      untilDay INTEGER,
      note TEXT NOT NULL,
      \(marked),
      CONSTRAINT endsAfterItStarts CHECK (untilDay > fromDay)
    ) STRICT;

    CREATE TABLE deployment (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT deploymentHasID CHECK (id <> ''),
      mission TEXT NOT NULL REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
      line TEXT REFERENCES requirementLine(id) DEFERRABLE INITIALLY DEFERRED,
      contributor TEXT NOT NULL REFERENCES contributor(id) DEFERRABLE INITIALLY DEFERRED,
      pledge TEXT REFERENCES pledge(id) DEFERRABLE INITIALLY DEFERRED,
      unitType TEXT NOT NULL REFERENCES unitType(id) DEFERRABLE INITIALLY DEFERRED,
      quantity INTEGER NOT NULL CONSTRAINT quantityInRange CHECK (quantity BETWEEN 1 AND 1000),
      strength INTEGER CONSTRAINT strengthInRange CHECK (strength BETWEEN 0 AND 100000),
      state TEXT NOT NULL CONSTRAINT stateIsKnown CHECK (
        state IN ('planned', 'in mission', 'returned')),
      fromDay INTEGER NOT NULL,
      untilDay INTEGER,
      isEndUnknown INTEGER NOT NULL CONSTRAINT isEndUnknownIsFlag CHECK (isEndUnknown IN (0, 1)),
      rotationDay INTEGER,
      agreementUntilDay INTEGER,
      tags TEXT NOT NULL CONSTRAINT tagsIsList CHECK (json_type(tags) = 'array'),
      words TEXT NOT NULL,
      note TEXT NOT NULL,
      \(marked),
      CONSTRAINT endsAfterItStarts CHECK (untilDay > fromDay)
    ) STRICT;
    CREATE INDEX deploymentOnMission ON deployment(mission);
    CREATE INDEX deploymentOnLine ON deployment(line);
    CREATE INDEX deploymentOnContributor ON deployment(contributor);
    CREATE INDEX deploymentOnPledge ON deployment(pledge);

    CREATE TABLE missionBudget (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT missionBudgetHasID CHECK (id <> ''),
      mission TEXT NOT NULL REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
      fromMonth TEXT NOT NULL CONSTRAINT fromIsMonth CHECK (\(month("fromMonth"))),
      untilMonth TEXT NOT NULL CONSTRAINT untilIsMonth CHECK (\(month("untilMonth"))),
      people INTEGER CONSTRAINT peopleInRange CHECK (people BETWEEN 0 AND 1000000),
      monthlyCash INTEGER CONSTRAINT monthlyCashInRange CHECK (
        monthlyCash BETWEEN 0 AND 100000000000),
      note TEXT NOT NULL,
      \(marked),
      CONSTRAINT endsAfterItStarts CHECK (untilMonth > fromMonth)
    ) STRICT;
    CREATE INDEX missionBudgetOnMission ON missionBudget(mission);

    CREATE TABLE liftCapacity (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT liftCapacityHasID CHECK (id <> ''),
      fromMonth TEXT NOT NULL CONSTRAINT fromIsMonth CHECK (\(month("fromMonth"))),
      untilMonth TEXT NOT NULL CONSTRAINT untilIsMonth CHECK (\(month("untilMonth"))),
      people INTEGER NOT NULL CONSTRAINT peopleInRange CHECK (people BETWEEN 0 AND 1000000),
      note TEXT NOT NULL,
      \(marked),
      CONSTRAINT endsAfterItStarts CHECK (untilMonth > fromMonth)
    ) STRICT;
    """
}
