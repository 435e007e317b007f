extension Migration {
  static let meetings = """
    CREATE TABLE councilMeeting (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT meetingHasID CHECK (id <> ''),
      record TEXT NOT NULL,
      day INTEGER NOT NULL,
      isClosed INTEGER NOT NULL CONSTRAINT closedIsFlag CHECK (isClosed IN (0, 1)),
      topic TEXT NOT NULL,
      format TEXT NOT NULL CONSTRAINT formatIsKnown CHECK (
        format IN ('contributors', 'public', 'private')),
      \(bookkeeping)
    ) STRICT;
    CREATE INDEX councilMeetingOnDay ON councilMeeting(day);
    CREATE TABLE meetingDecision (
      meeting TEXT NOT NULL
        REFERENCES councilMeeting(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      decision TEXT NOT NULL,
      PRIMARY KEY (meeting, position)
    ) STRICT;
    CREATE TABLE meetingMission (
      meeting TEXT NOT NULL
        REFERENCES councilMeeting(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      mission TEXT NOT NULL REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (meeting, position)
    ) STRICT;
    CREATE INDEX meetingMissionOnMission ON meetingMission(mission);

    CREATE TABLE councilDecision (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT decisionHasID CHECK (id <> ''),
      symbol TEXT NOT NULL,
      adoptedDay INTEGER NOT NULL,
      title TEXT NOT NULL,
      text TEXT NOT NULL,
      mandateChange TEXT CONSTRAINT changeIsKnown CHECK (
        mandateChange IN ('creation', 'renewal', 'rollover', 'partial extension', 'ceiling',
          'final', 'withdrawal')),
      \(bookkeeping)
    ) STRICT;
    CREATE INDEX councilDecisionOnDay ON councilDecision(adoptedDay);
    CREATE TABLE decisionMission (
      decision TEXT NOT NULL
        REFERENCES councilDecision(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      mission TEXT NOT NULL REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (decision, position)
    ) STRICT;
    CREATE INDEX decisionMissionOnMission ON decisionMission(mission);
    """

  static let records = """
    CREATE TABLE stepRecord (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT stepHasID CHECK (id <> ''),
      mission TEXT REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
      decision TEXT,
      step TEXT CONSTRAINT stepIsKnown CHECK (
        step IN ('councilBriefingBeforeAssessment', 'secretariatMeetingBeforeAssessment',
          'assessmentMission', 'councilBriefingAfterAssessment',
          'secretariatMeetingAfterAssessment', 'report', 'contributorMeeting',
          'politicoMilitaryBriefing', 'consultations', 'adoption')),
      plannedDay INTEGER,
      actualDay INTEGER,
      notHeld INTEGER NOT NULL CONSTRAINT notHeldIsFlag CHECK (notHeld IN (0, 1)),
      isLetter INTEGER NOT NULL CONSTRAINT letterIsFlag CHECK (isLetter IN (0, 1)),
      note TEXT NOT NULL,
      \(bookkeeping),
      CONSTRAINT heldOrNotHeld CHECK (NOT (notHeld = 1 AND actualDay IS NOT NULL))
    ) STRICT;
    CREATE INDEX stepRecordOnMission ON stepRecord(mission);

    CREATE TABLE paperRecord (
      id TEXT NOT NULL PRIMARY KEY,
      item TEXT NOT NULL CONSTRAINT paperHasMeeting CHECK (item <> ''),
      paper TEXT NOT NULL CONSTRAINT paperIsKnown CHECK (paper IN ('D1', 'D2', 'D3', 'D4')),
      state TEXT NOT NULL CONSTRAINT stateIsKnown CHECK (
        state IN ('open', 'ready', 'sent', 'not needed')),
      onDay INTEGER CONSTRAINT openHasNoDay CHECK (onDay IS NULL OR state <> 'open'),
      \(bookkeeping),
      CONSTRAINT paperIsKeyedByMeeting CHECK (id = item || '#' || paper)
    ) STRICT;

    CREATE TABLE triggerRecord (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT triggerHasID CHECK (id <> ''),
      trigger TEXT NOT NULL CONSTRAINT triggerIsKnown CHECK (
        trigger IN ('T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12')),
      mission TEXT NOT NULL REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
      firedDay INTEGER NOT NULL,
      note TEXT NOT NULL,
      answer TEXT NOT NULL CONSTRAINT answerIsKnown CHECK (
        answer IN ('proposed', 'scheduled', 'held', 'declined')),
      \(bookkeeping)
    ) STRICT;
    CREATE INDEX triggerRecordOnMission ON triggerRecord(mission);
    """
}
