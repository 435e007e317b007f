extension Migration {
  static let contributors = """
    CREATE TABLE contributor (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT contributorHasID CHECK (id <> ''),
      nature TEXT NOT NULL CONSTRAINT natureIsKnown CHECK (nature IN ('state', 'organisation')),
      english TEXT NOT NULL,
      french TEXT NOT NULL,
      standing TEXT NOT NULL CONSTRAINT standingIsKnown CHECK (
        standing IN ('current', 'former', 'prospective')),
      sinceDay INTEGER,
      note TEXT NOT NULL,
      \(marked)
    ) STRICT;

    CREATE TABLE levelCeiling (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT levelCeilingHasID CHECK (id <> ''),
      contributor TEXT NOT NULL REFERENCES contributor(id) DEFERRABLE INITIALLY DEFERRED,
      most TEXT NOT NULL CONSTRAINT mostIsKnown CHECK (most IN ('none', 'L1', 'L2', 'L3', 'RDL')),
      fromDay INTEGER,
      untilDay INTEGER,
      reason TEXT NOT NULL,
      \(marked),
      CONSTRAINT endsAfterItStarts CHECK (untilDay > fromDay)
    ) STRICT;
    CREATE INDEX levelCeilingOnContributor ON levelCeiling(contributor);

    CREATE TABLE caveat (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT caveatHasID CHECK (id <> ''),
      contributor TEXT NOT NULL REFERENCES contributor(id) DEFERRABLE INITIALLY DEFERRED,
      pledge TEXT REFERENCES pledge(id) DEFERRABLE INITIALLY DEFERRED,
      nature TEXT NOT NULL CONSTRAINT natureIsKnown CHECK (
        nature IN ('geographic', 'task', 'night', 'host-sensitive', 'other')),
      mission TEXT REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
      barredTags TEXT NOT NULL CONSTRAINT barredTagsIsList CHECK (json_type(barredTags) = 'array'),
      barsMission INTEGER NOT NULL CONSTRAINT barsMissionIsFlag CHECK (barsMission IN (0, 1)),
      words TEXT NOT NULL,
      declaredDay INTEGER,
      frozenDay INTEGER,
      \(marked)
    ) STRICT;
    CREATE INDEX caveatOnContributor ON caveat(contributor);
    CREATE INDEX caveatOnPledge ON caveat(pledge);
    CREATE INDEX caveatOnMission ON caveat(mission);

    CREATE TABLE hostConsent (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT hostConsentHasID CHECK (id <> ''),
      contributor TEXT NOT NULL REFERENCES contributor(id) DEFERRABLE INITIALLY DEFERRED,
      mission TEXT NOT NULL REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
      answer TEXT NOT NULL CONSTRAINT answerIsKnown CHECK (answer IN ('asked', 'given', 'refused')),
      day INTEGER NOT NULL,
      note TEXT NOT NULL,
      \(marked)
    ) STRICT;
    CREATE INDEX hostConsentOnContributor ON hostConsent(contributor);
    CREATE INDEX hostConsentOnMission ON hostConsent(mission);

    CREATE TABLE selectionBar (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT selectionBarHasID CHECK (id <> ''),
      contributor TEXT NOT NULL REFERENCES contributor(id) DEFERRABLE INITIALLY DEFERRED,
      pledge TEXT REFERENCES pledge(id) DEFERRABLE INITIALLY DEFERRED,
      mission TEXT REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
      ground TEXT NOT NULL CONSTRAINT groundIsKnown CHECK (
        ground IN ('conduct', 'vetting', 'listed party', 'failed visit', 'performance')),
      fromDay INTEGER NOT NULL,
      untilDay INTEGER,
      note TEXT NOT NULL,
      \(marked),
      CONSTRAINT endsAfterItStarts CHECK (untilDay > fromDay)
    ) STRICT;
    CREATE INDEX selectionBarOnContributor ON selectionBar(contributor);
    CREATE INDEX selectionBarOnPledge ON selectionBar(pledge);
    CREATE INDEX selectionBarOnMission ON selectionBar(mission);

    CREATE TABLE withdrawalNotice (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT withdrawalNoticeHasID CHECK (id <> ''),
      contributor TEXT NOT NULL REFERENCES contributor(id) DEFERRABLE INITIALLY DEFERRED,
      pledge TEXT REFERENCES pledge(id) DEFERRABLE INITIALLY DEFERRED,
      deployment TEXT REFERENCES deployment(id) DEFERRABLE INITIALLY DEFERRED,
      announcedDay INTEGER NOT NULL,
      effectiveDay INTEGER NOT NULL,
      words TEXT NOT NULL,
      \(marked)
    ) STRICT;
    CREATE INDEX withdrawalNoticeOnContributor ON withdrawalNotice(contributor);
    CREATE INDEX withdrawalNoticeOnPledge ON withdrawalNotice(pledge);

    CREATE TABLE clearance (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT clearanceHasID CHECK (id <> ''),
      contributor TEXT NOT NULL REFERENCES contributor(id) DEFERRABLE INITIALLY DEFERRED,
      capitalDays INTEGER CONSTRAINT capitalDaysInRange CHECK (capitalDays BETWEEN 0 AND 3650),
      parliamentDays INTEGER CONSTRAINT parliamentDaysInRange CHECK (
        parliamentDays BETWEEN 0 AND 3650),
      agreementDays INTEGER CONSTRAINT agreementDaysInRange CHECK (
        agreementDays BETWEEN 0 AND 3650),
      visaDays INTEGER CONSTRAINT visaDaysInRange CHECK (visaDays BETWEEN 0 AND 3650),
      note TEXT NOT NULL,
      \(marked)
    ) STRICT;
    CREATE INDEX clearanceOnContributor ON clearance(contributor);
    """
}
