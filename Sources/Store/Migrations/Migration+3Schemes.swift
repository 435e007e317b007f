extension Migration {
  static let schemes = """
    CREATE TABLE rotationScheme (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT rotationSchemeHasID CHECK (id <> ''),
      name TEXT NOT NULL CONSTRAINT nameIsSaid CHECK (name <> ''),
      mission TEXT NOT NULL REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
      unitType TEXT NOT NULL REFERENCES unitType(id) DEFERRABLE INITIALLY DEFERRED,
      line TEXT REFERENCES requirementLine(id) DEFERRABLE INITIALLY DEFERRED,
      fromDay INTEGER NOT NULL,
      untilDay INTEGER NOT NULL,
      needsNight INTEGER NOT NULL CONSTRAINT needsNightIsFlag CHECK (needsNight IN (0, 1)),
      function TEXT NOT NULL,
      campHost TEXT REFERENCES contributor(id) DEFERRABLE INITIALLY DEFERRED,
      note TEXT NOT NULL,
      \(marked),
      CONSTRAINT endsAfterItStarts CHECK (untilDay > fromDay)
    ) STRICT;
    CREATE INDEX rotationSchemeOnMission ON rotationScheme(mission);
    CREATE INDEX rotationSchemeOnLine ON rotationScheme(line);

    CREATE TABLE schemePartner (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT schemePartnerHasID CHECK (id <> ''),
      scheme TEXT NOT NULL REFERENCES rotationScheme(id) DEFERRABLE INITIALLY DEFERRED,
      contributor TEXT REFERENCES contributor(id) DEFERRABLE INITIALLY DEFERRED,
      pledge TEXT REFERENCES pledge(id) DEFERRABLE INITIALLY DEFERRED,
      contract TEXT REFERENCES contract(id) DEFERRABLE INITIALLY DEFERRED,
      fromDay INTEGER,
      untilDay INTEGER,
      shortest INTEGER NOT NULL CONSTRAINT shortestInRange CHECK (shortest BETWEEN 1 AND 240),
      longest INTEGER NOT NULL CONSTRAINT longestInRange CHECK (longest BETWEEN 1 AND 240),
      mostSlots INTEGER CONSTRAINT mostSlotsInRange CHECK (mostSlots BETWEEN 1 AND 240),
      rest INTEGER CONSTRAINT restInRange CHECK (rest BETWEEN 0 AND 240),
      rampUp INTEGER NOT NULL CONSTRAINT rampUpInRange CHECK (rampUp BETWEEN 0 AND 12),
      rampDown INTEGER NOT NULL CONSTRAINT rampDownInRange CHECK (rampDown BETWEEN 0 AND 12),
      fliesByNight INTEGER NOT NULL CONSTRAINT fliesByNightIsFlag CHECK (fliesByNight IN (0, 1)),
      isFixed INTEGER NOT NULL CONSTRAINT isFixedIsFlag CHECK (isFixed IN (0, 1)),
      note TEXT NOT NULL,
      \(marked),
      CONSTRAINT endsAfterItStarts CHECK (untilDay > fromDay)
    ) STRICT;
    CREATE INDEX schemePartnerOnScheme ON schemePartner(scheme);
    CREATE INDEX schemePartnerOnContributor ON schemePartner(contributor);
    CREATE INDEX schemePartnerOnPledge ON schemePartner(pledge);

    CREATE TABLE scenarioChange (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT scenarioChangeHasID CHECK (id <> ''),
      scenario TEXT NOT NULL CONSTRAINT scenarioIsSaid CHECK (scenario <> ''),
      change TEXT NOT NULL CONSTRAINT changeIsKnown CHECK (
        change IN ('contributor withdraws', 'pledge withdrawn', 'ceiling falls', 'pledge added',
          'ready sooner', 'line added', 'line dropped', 'cash ceiling', 'lift capacity')),
      subject TEXT NOT NULL CONSTRAINT subjectIsSaid CHECK (subject <> ''),
      unitType TEXT REFERENCES unitType(id) DEFERRABLE INITIALLY DEFERRED,
      number INTEGER CONSTRAINT numberInRange CHECK (number BETWEEN 0 AND 100000000000),
      level TEXT CONSTRAINT levelIsKnown CHECK (level IN ('none', 'L1', 'L2', 'L3', 'RDL')),
      fromMonth TEXT CONSTRAINT fromIsMonth CHECK (\(month("fromMonth"))),
      untilMonth TEXT CONSTRAINT untilIsMonth CHECK (\(month("untilMonth"))),
      tags TEXT NOT NULL CONSTRAINT tagsIsList CHECK (json_type(tags) = 'array'),
      note TEXT NOT NULL,
      \(marked),
      CONSTRAINT endsAfterItStarts CHECK (untilMonth > fromMonth)
    ) STRICT;
    """
}
