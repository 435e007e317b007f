extension Migration {
  static let conferences = """
    CREATE TABLE conference (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT conferenceHasID CHECK (id <> ''),
      english TEXT NOT NULL CONSTRAINT englishIsSaid CHECK (english <> ''),
      french TEXT NOT NULL,
      place TEXT NOT NULL,
      day INTEGER NOT NULL,
      \(marked)
    ) STRICT;

    CREATE TABLE conferenceTotal (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT conferenceTotalHasID CHECK (id <> ''),
      conference TEXT REFERENCES conference(id) DEFERRABLE INITIALLY DEFERRED,
      day INTEGER,
      words TEXT NOT NULL CONSTRAINT wordsIsSaid CHECK (words <> ''),
      unitType TEXT REFERENCES unitType(id) DEFERRABLE INITIALLY DEFERRED,
      quantity INTEGER CONSTRAINT quantityInRange CHECK (quantity BETWEEN 0 AND 10000000),
      people INTEGER CONSTRAINT peopleInRange CHECK (people BETWEEN 0 AND 10000000),
      \(marked)
    ) STRICT;
    """

  static let pledges = """
    CREATE TABLE pledge (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT pledgeHasID CHECK (id <> ''),
      contributor TEXT NOT NULL REFERENCES contributor(id) DEFERRABLE INITIALLY DEFERRED,
      nature TEXT NOT NULL CONSTRAINT natureIsKnown CHECK (
        nature IN ('unit', 'people', 'equipment', 'lift', 'training', 'camp', 'money')),
      unitType TEXT REFERENCES unitType(id) DEFERRABLE INITIALLY DEFERRED,
      quantity INTEGER CONSTRAINT quantityInRange CHECK (quantity BETWEEN 1 AND 10000),
      strength INTEGER CONSTRAINT strengthInRange CHECK (strength BETWEEN 0 AND 1000000),
      tags TEXT NOT NULL CONSTRAINT tagsIsList CHECK (json_type(tags) = 'array'),
      missions TEXT NOT NULL CONSTRAINT missionsIsList CHECK (json_type(missions) = 'array'),
      fromDay INTEGER,
      untilDay INTEGER,
      noticeDays INTEGER CONSTRAINT noticeDaysInRange CHECK (noticeDays BETWEEN 0 AND 3650),
      shortestTour INTEGER CONSTRAINT shortestTourInRange CHECK (shortestTour BETWEEN 1 AND 60),
      longestTour INTEGER CONSTRAINT longestTourInRange CHECK (longestTour BETWEEN 1 AND 60),
      extensionMonths INTEGER CONSTRAINT extensionMonthsInRange CHECK (
        extensionMonths BETWEEN 0 AND 60),
      dwellMonths INTEGER CONSTRAINT dwellMonthsInRange CHECK (dwellMonths BETWEEN 0 AND 120),
      isSustained INTEGER NOT NULL CONSTRAINT isSustainedIsFlag CHECK (isSustained IN (0, 1)),
      needsTraining INTEGER NOT NULL CONSTRAINT needsTrainingIsFlag CHECK (needsTraining IN (0, 1)),
      dollars INTEGER CONSTRAINT dollarsInRange CHECK (dollars BETWEEN 0 AND 100000000000),
      announcedDay INTEGER,
      conference TEXT REFERENCES conference(id) DEFERRABLE INITIALLY DEFERRED,
      words TEXT NOT NULL,
      restates TEXT NOT NULL,
      functionOf TEXT REFERENCES pledge(id) DEFERRABLE INITIALLY DEFERRED,
      registration TEXT NOT NULL CONSTRAINT registrationIsKnown CHECK (
        registration IN ('not registered', 'draft', 'submitted', 'acknowledged', 'rejected',
          'withdrawn')),
      registeredDay INTEGER,
      partners TEXT NOT NULL,
      note TEXT NOT NULL,
      \(marked),
      CONSTRAINT endsAfterItStarts CHECK (untilDay > fromDay)
    ) STRICT;
    CREATE INDEX pledgeOnContributor ON pledge(contributor);

    CREATE TABLE levelNotice (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT levelNoticeHasID CHECK (id <> ''),
      pledge TEXT NOT NULL REFERENCES pledge(id) DEFERRABLE INITIALLY DEFERRED,
      level TEXT NOT NULL CONSTRAINT levelIsKnown CHECK (
        level IN ('none', 'L1', 'L2', 'L3', 'RDL')),
      day INTEGER NOT NULL,
      untilDay INTEGER,
      note TEXT NOT NULL,
      \(marked),
      CONSTRAINT endsAfterItStarts CHECK (untilDay > day)
    ) STRICT;
    CREATE INDEX levelNoticeOnPledge ON levelNotice(pledge);

    CREATE TABLE evidence (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT evidenceHasID CHECK (id <> ''),
      pledge TEXT NOT NULL REFERENCES pledge(id) DEFERRABLE INITIALLY DEFERRED,
      nature TEXT NOT NULL CONSTRAINT natureIsKnown CHECK (
        nature IN ('pledge received', 'acknowledgement', 'note verbale', 'table of organization',
          'major equipment list', 'self-sustainment list', 'basic training certificate',
          'human-rights screening certificate', 'acceptance notice',
          'assessment and advisory visit', 'alignment with a statement of unit requirement',
          'draft memorandum of understanding', 'load list', '60-day commitment',
          'rapid deployment agreement', 'verification visit', 'approval', 'confirmation',
          'pre-deployment visit', 'evaluation', 'equipment sold', 'deployed elsewhere')),
      day INTEGER NOT NULL,
      outcome TEXT NOT NULL CONSTRAINT outcomeIsKnown CHECK (outcome IN ('met', 'not met')),
      note TEXT NOT NULL,
      \(marked)
    ) STRICT;
    CREATE INDEX evidenceOnPledge ON evidence(pledge);

    CREATE TABLE leadTime (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT leadTimeHasID CHECK (id <> ''),
      step TEXT NOT NULL CONSTRAINT stepIsKnown CHECK (
        step IN ('registration', 'assessment visit', 'alignment', 'rapid verification',
          'statement of unit requirement', 'request', 'evaluation', 'selection', 'reconnaissance',
          'memorandum', 'training', 'pre-deployment visit', 'lift', 'advance party')),
      days INTEGER NOT NULL CONSTRAINT daysInRange CHECK (days BETWEEN 0 AND 3650),
      note TEXT NOT NULL,
      \(marked)
    ) STRICT;
    """
}
