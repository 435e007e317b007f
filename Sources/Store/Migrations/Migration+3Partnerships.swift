extension Migration {
  static let partnerships = """
    CREATE TABLE jointPledge (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT jointPledgeHasID CHECK (id <> ''),
      form TEXT NOT NULL CONSTRAINT formIsKnown CHECK (
        form IN ('ROTATION', 'EMBED', 'EQUIP', 'LIFT', 'TRAIN', 'FUND', 'STANDBY_BINATIONAL')),
      lead TEXT NOT NULL REFERENCES pledge(id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL,
      note TEXT NOT NULL,
      \(marked)
    ) STRICT;

    CREATE TABLE jointPart (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT jointPartHasID CHECK (id <> ''),
      joint TEXT NOT NULL REFERENCES jointPledge(id) DEFERRABLE INITIALLY DEFERRED,
      pledge TEXT NOT NULL REFERENCES pledge(id) DEFERRABLE INITIALLY DEFERRED,
      role TEXT NOT NULL CONSTRAINT roleIsKnown CHECK (
        role IN ('people', 'equipment', 'lift', 'training', 'camp', 'money', 'slot', 'sub-unit')),
      isMandatory INTEGER NOT NULL CONSTRAINT isMandatoryIsFlag CHECK (isMandatory IN (0, 1)),
      fromDay INTEGER,
      untilDay INTEGER,
      note TEXT NOT NULL,
      \(marked),
      CONSTRAINT endsAfterItStarts CHECK (untilDay > fromDay)
    ) STRICT;
    CREATE INDEX jointPartOnJoint ON jointPart(joint);
    CREATE INDEX jointPartOnPledge ON jointPart(pledge);

    CREATE TABLE partnership (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT partnershipHasID CHECK (id <> ''),
      name TEXT NOT NULL CONSTRAINT nameIsSaid CHECK (name <> ''),
      contributors TEXT NOT NULL CONSTRAINT contributorsIsList CHECK (
        json_type(contributors) = 'array'),
      supporters TEXT NOT NULL CONSTRAINT supportersIsList CHECK (json_type(supporters) = 'array'),
      hosts TEXT NOT NULL CONSTRAINT hostsIsList CHECK (json_type(hosts) = 'array'),
      contributorBrings TEXT NOT NULL,
      supporterBrings TEXT NOT NULL,
      secretariatBrings TEXT NOT NULL,
      fromDay INTEGER,
      untilDay INTEGER,
      note TEXT NOT NULL,
      \(marked),
      CONSTRAINT endsAfterItStarts CHECK (untilDay > fromDay)
    ) STRICT;

    CREATE TABLE standbyScheme (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT standbySchemeHasID CHECK (id <> ''),
      name TEXT NOT NULL CONSTRAINT nameIsSaid CHECK (name <> ''),
      contributors TEXT NOT NULL CONSTRAINT contributorsIsList CHECK (
        json_type(contributors) = 'array'),
      unitTypes TEXT NOT NULL CONSTRAINT unitTypesIsList CHECK (json_type(unitTypes) = 'array'),
      noticeDays INTEGER CONSTRAINT noticeDaysInRange CHECK (noticeDays BETWEEN 0 AND 3650),
      fromDay INTEGER,
      untilDay INTEGER,
      note TEXT NOT NULL,
      \(marked),
      CONSTRAINT endsAfterItStarts CHECK (untilDay > fromDay)
    ) STRICT;
    """
}
