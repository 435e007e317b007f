import GRDB

/// A database as version 1 of the tables left it, never to be changed: files like it are in use.
///
/// It holds one mission with its mandate, which the desk edited, and one setting; the journal has
/// three rows.
func writeOldFile(to path: String) throws {
  var configuration = Configuration()
  configuration.foreignKeysEnabled = false
  let queue = try DatabaseQueue(path: path, configuration: configuration)
  try queue.writeWithoutTransaction { db in
    try db.execute(sql: versionOne)
    try db.execute(sql: "PRAGMA application_id = 1299412082; PRAGMA user_version = 1")
  }
  try queue.close()
}

private let versionOne = """
  CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT
  ) STRICT;
  INSERT INTO person VALUES('desk','The desk');
  CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY CONSTRAINT sequenceIsPositive CHECK (sequence > 0),
    at INTEGER NOT NULL,
    who TEXT NOT NULL REFERENCES person(id),
    action TEXT NOT NULL CONSTRAINT actionIsKnown CHECK (
      action IN ('put', 'remove', 'undo', 'load', 'update', 'import', 'save', 'publish')),
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    before TEXT,
    after TEXT,
    undoes INTEGER UNIQUE REFERENCES journal(sequence)
      CONSTRAINT onlyUndoUndoes CHECK ((action = 'undo') = (undoes IS NOT NULL)),
    previousHash BLOB NOT NULL UNIQUE CONSTRAINT previousIsSHA256 CHECK (
      length(previousHash) = 32),
    hash BLOB NOT NULL UNIQUE CONSTRAINT hashIsSHA256 CHECK (length(hash) = 32)
  ) STRICT;
  INSERT INTO journal VALUES(1,1520000000,'desk','load','referenceRelease','1',NULL,
    '{"added":3,"kept":[],"release":1,"removed":[],"replaced":[],"unchanged":0}',NULL,
    X'0000000000000000000000000000000000000000000000000000000000000000',
    X'8f2e7b1725a239465c26bc00e77d1961918789b029ed1a73ef1e3491298ba07d');
  INSERT INTO journal VALUES(2,1520000001,'desk','put','mandatePeriod','UNFICYP-2398',
    '{"arrival":1,"fact":{"adopted":"2018-01-30","ceilingConfidence":"seen","change":' ||
    '"renewal","decision":"S/RES/2398 (2018)","end":"2018-08-01","id":"UNFICYP-2398",' ||
    '"mission":"UNFICYP","note":"","otherCeiling":"","police":69,"provenance":{"confi' ||
    'dence":"seen","source":"text of the decision"},"reportRule":"on 2018-07-10","sta' ||
    'rt":"2018-01-31","troops":860},"isEdited":false,"origin":"reference","release":1' ||
    '}',
    '{"arrival":1,"fact":{"adopted":"2018-01-30","ceilingConfidence":"seen","change":' ||
    '"renewal","decision":"S/RES/2398 (2018)","end":"2018-08-01","id":"UNFICYP-2398",' ||
    '"mission":"UNFICYP","note":"the desk''s","otherCeiling":"","police":69,"provenan' ||
    'ce":{"confidence":"seen","source":"text of the decision"},"reportRule":"on 2018-' ||
    '07-10","start":"2018-01-31","troops":860},"isEdited":true,"origin":"reference","' ||
    'release":1}',NULL,X'8f2e7b1725a239465c26bc00e77d1961918789b029ed1a73ef1e3491298ba07d'
    ,X'c91b0a139c366d0b2943fb3c3ff150c7339c2e3813ec7e8c2c88e70870991317');
  INSERT INTO journal VALUES(3,1520000002,'desk','put','setting','negotiationDays',NULL,
    '"7"',NULL,X'c91b0a139c366d0b2943fb3c3ff150c7339c2e3813ec7e8c2c88e70870991317',
    X'5c7b6517ce5288f146b9ddc2d52320d0054fd0fa3b6beb5f95235267d1a0fc77');
  CREATE TABLE state (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT codeIsAlpha3 CHECK (
      id GLOB '[A-Z][A-Z][A-Z]'),
    m49 TEXT NOT NULL CONSTRAINT m49IsThreeDigits CHECK (m49 GLOB '[0-9][0-9][0-9]'),
    english TEXT NOT NULL,
    french TEXT NOT NULL,
    source TEXT NOT NULL,
  confidence TEXT NOT NULL CONSTRAINT confidenceIsKnown CHECK (
    confidence IN ('unverified', 'likely', 'partly-seen', 'seen', 'verified')),
  validFromDay INTEGER,
  knownSinceDay INTEGER,
  origin TEXT NOT NULL CONSTRAINT originIsKnown CHECK (
    origin IN ('reference', 'desk', 'import')),
  release INTEGER CONSTRAINT releaseIsOfReference CHECK (
    (origin = 'reference') = (release IS NOT NULL)),
  isEdited INTEGER NOT NULL CONSTRAINT editedIsFlag CHECK (isEdited IN (0, 1)),
  arrival INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  INSERT INTO state VALUES('CYP','196','Cyprus','Chypre','UNTERM','seen',NULL,NULL,
    'reference',1,0,1,1);
  CREATE TABLE mission (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT missionHasID CHECK (id <> ''),
    english TEXT NOT NULL,
    french TEXT NOT NULL,
    kind TEXT NOT NULL CONSTRAINT kindIsKnown CHECK (
      kind IN ('peacekeeping', 'special political', 'other')),
    seat TEXT NOT NULL,
    beganDay INTEGER,
    endedDay INTEGER CONSTRAINT endsAfterItBegan CHECK (endedDay > beganDay),
    source TEXT NOT NULL,
  confidence TEXT NOT NULL CONSTRAINT confidenceIsKnown CHECK (
    confidence IN ('unverified', 'likely', 'partly-seen', 'seen', 'verified')),
  validFromDay INTEGER,
  knownSinceDay INTEGER,
  origin TEXT NOT NULL CONSTRAINT originIsKnown CHECK (
    origin IN ('reference', 'desk', 'import')),
  release INTEGER CONSTRAINT releaseIsOfReference CHECK (
    (origin = 'reference') = (release IS NOT NULL)),
  isEdited INTEGER NOT NULL CONSTRAINT editedIsFlag CHECK (isEdited IN (0, 1)),
  arrival INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  INSERT INTO mission VALUES('UNFICYP','United Nations Peacekeeping Force in Cyprus',
    'Force des Nations Unies à Chypre','peacekeeping','Nicosia',NULL,NULL,
    'text of the decision','seen',NULL,NULL,'reference',1,0,1,1);
  CREATE TABLE missionHost (
    mission TEXT NOT NULL
      REFERENCES mission(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    state TEXT NOT NULL REFERENCES state(id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (mission, position)
  ) STRICT;
  INSERT INTO missionHost VALUES('UNFICYP',0,'CYP');
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
    source TEXT NOT NULL,
  confidence TEXT NOT NULL CONSTRAINT confidenceIsKnown CHECK (
    confidence IN ('unverified', 'likely', 'partly-seen', 'seen', 'verified')),
  validFromDay INTEGER,
  knownSinceDay INTEGER,
  origin TEXT NOT NULL CONSTRAINT originIsKnown CHECK (
    origin IN ('reference', 'desk', 'import')),
  release INTEGER CONSTRAINT releaseIsOfReference CHECK (
    (origin = 'reference') = (release IS NOT NULL)),
  isEdited INTEGER NOT NULL CONSTRAINT editedIsFlag CHECK (isEdited IN (0, 1)),
  arrival INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  INSERT INTO mandatePeriod VALUES('UNFICYP-2398','UNFICYP','S/RES/2398 (2018)'
    ,17561,17562,17744,'renewal',860,69,'','seen','on 2018-07-10','the desk''s',
    'text of the decision','seen',NULL,NULL,'reference',1,1,1,2);
  CREATE TABLE mandatedTask (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT taskHasID CHECK (id <> ''),
    mission TEXT NOT NULL REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
    decision TEXT NOT NULL,
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    priority INTEGER CONSTRAINT priorityCountsFromOne CHECK (priority >= 1),
    benchmarks TEXT NOT NULL CONSTRAINT benchmarksAreAList CHECK (
      json_type(benchmarks) = 'array'),
    source TEXT NOT NULL,
  confidence TEXT NOT NULL CONSTRAINT confidenceIsKnown CHECK (
    confidence IN ('unverified', 'likely', 'partly-seen', 'seen', 'verified')),
  validFromDay INTEGER,
  knownSinceDay INTEGER,
  origin TEXT NOT NULL CONSTRAINT originIsKnown CHECK (
    origin IN ('reference', 'desk', 'import')),
  release INTEGER CONSTRAINT releaseIsOfReference CHECK (
    (origin = 'reference') = (release IS NOT NULL)),
  isEdited INTEGER NOT NULL CONSTRAINT editedIsFlag CHECK (isEdited IN (0, 1)),
  arrival INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  CREATE TABLE penholder (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT penholderHasID CHECK (id <> ''),
    mission TEXT NOT NULL REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
    fromDay INTEGER,
    untilDay INTEGER CONSTRAINT endsAfterItStarts CHECK (untilDay > fromDay),
    source TEXT NOT NULL,
  confidence TEXT NOT NULL CONSTRAINT confidenceIsKnown CHECK (
    confidence IN ('unverified', 'likely', 'partly-seen', 'seen', 'verified')),
  validFromDay INTEGER,
  knownSinceDay INTEGER,
  origin TEXT NOT NULL CONSTRAINT originIsKnown CHECK (
    origin IN ('reference', 'desk', 'import')),
  release INTEGER CONSTRAINT releaseIsOfReference CHECK (
    (origin = 'reference') = (release IS NOT NULL)),
  isEdited INTEGER NOT NULL CONSTRAINT editedIsFlag CHECK (isEdited IN (0, 1)),
  arrival INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  CREATE TABLE penholderState (
    penholder TEXT NOT NULL
      REFERENCES penholder(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    state TEXT NOT NULL REFERENCES state(id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (penholder, position)
  ) STRICT;
  CREATE TABLE holiday (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT holidayHasID CHECK (id <> ''),
    day INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CONSTRAINT kindIsKnown CHECK (
      kind IN ('official', 'floating', 'expected')),
    source TEXT NOT NULL,
  confidence TEXT NOT NULL CONSTRAINT confidenceIsKnown CHECK (
    confidence IN ('unverified', 'likely', 'partly-seen', 'seen', 'verified')),
  validFromDay INTEGER,
  knownSinceDay INTEGER,
  origin TEXT NOT NULL CONSTRAINT originIsKnown CHECK (
    origin IN ('reference', 'desk', 'import')),
  release INTEGER CONSTRAINT releaseIsOfReference CHECK (
    (origin = 'reference') = (release IS NOT NULL)),
  isEdited INTEGER NOT NULL CONSTRAINT editedIsFlag CHECK (isEdited IN (0, 1)),
  arrival INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  CREATE TABLE presidency (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT presidencyHasID CHECK (id <> ''),
    month TEXT NOT NULL CONSTRAINT monthIsISO CHECK (
      month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
    state TEXT NOT NULL REFERENCES state(id) DEFERRABLE INITIALLY DEFERRED,
    source TEXT NOT NULL,
  confidence TEXT NOT NULL CONSTRAINT confidenceIsKnown CHECK (
    confidence IN ('unverified', 'likely', 'partly-seen', 'seen', 'verified')),
  validFromDay INTEGER,
  knownSinceDay INTEGER,
  origin TEXT NOT NULL CONSTRAINT originIsKnown CHECK (
    origin IN ('reference', 'desk', 'import')),
  release INTEGER CONSTRAINT releaseIsOfReference CHECK (
    (origin = 'reference') = (release IS NOT NULL)),
  isEdited INTEGER NOT NULL CONSTRAINT editedIsFlag CHECK (isEdited IN (0, 1)),
  arrival INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  CREATE TABLE membership (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT membershipHasID CHECK (id <> ''),
    year INTEGER NOT NULL CONSTRAINT yearOfTheCouncil CHECK (year >= 1946),
    state TEXT NOT NULL REFERENCES state(id) DEFERRABLE INITIALLY DEFERRED,
    seat TEXT NOT NULL CONSTRAINT seatIsKnown CHECK (seat IN ('permanent', 'elected')),
    source TEXT NOT NULL,
  confidence TEXT NOT NULL CONSTRAINT confidenceIsKnown CHECK (
    confidence IN ('unverified', 'likely', 'partly-seen', 'seen', 'verified')),
  validFromDay INTEGER,
  knownSinceDay INTEGER,
  origin TEXT NOT NULL CONSTRAINT originIsKnown CHECK (
    origin IN ('reference', 'desk', 'import')),
  release INTEGER CONSTRAINT releaseIsOfReference CHECK (
    (origin = 'reference') = (release IS NOT NULL)),
  isEdited INTEGER NOT NULL CONSTRAINT editedIsFlag CHECK (isEdited IN (0, 1)),
  arrival INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
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
    source TEXT NOT NULL,
  confidence TEXT NOT NULL CONSTRAINT confidenceIsKnown CHECK (
    confidence IN ('unverified', 'likely', 'partly-seen', 'seen', 'verified')),
  validFromDay INTEGER,
  knownSinceDay INTEGER,
  origin TEXT NOT NULL CONSTRAINT originIsKnown CHECK (
    origin IN ('reference', 'desk', 'import')),
  release INTEGER CONSTRAINT releaseIsOfReference CHECK (
    (origin = 'reference') = (release IS NOT NULL)),
  isEdited INTEGER NOT NULL CONSTRAINT editedIsFlag CHECK (isEdited IN (0, 1)),
  arrival INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  CREATE TABLE councilMeeting (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT meetingHasID CHECK (id <> ''),
    record TEXT NOT NULL,
    day INTEGER NOT NULL,
    isClosed INTEGER NOT NULL CONSTRAINT closedIsFlag CHECK (isClosed IN (0, 1)),
    topic TEXT NOT NULL,
    format TEXT NOT NULL CONSTRAINT formatIsKnown CHECK (
      format IN ('contributors', 'public', 'private')),
    source TEXT NOT NULL,
  confidence TEXT NOT NULL CONSTRAINT confidenceIsKnown CHECK (
    confidence IN ('unverified', 'likely', 'partly-seen', 'seen', 'verified')),
  validFromDay INTEGER,
  knownSinceDay INTEGER,
  origin TEXT NOT NULL CONSTRAINT originIsKnown CHECK (
    origin IN ('reference', 'desk', 'import')),
  release INTEGER CONSTRAINT releaseIsOfReference CHECK (
    (origin = 'reference') = (release IS NOT NULL)),
  isEdited INTEGER NOT NULL CONSTRAINT editedIsFlag CHECK (isEdited IN (0, 1)),
  arrival INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
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
  CREATE TABLE councilDecision (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT decisionHasID CHECK (id <> ''),
    symbol TEXT NOT NULL,
    adoptedDay INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    mandateChange TEXT CONSTRAINT changeIsKnown CHECK (
      mandateChange IN ('creation', 'renewal', 'rollover', 'partial extension', 'ceiling',
        'final', 'withdrawal')),
    source TEXT NOT NULL,
  confidence TEXT NOT NULL CONSTRAINT confidenceIsKnown CHECK (
    confidence IN ('unverified', 'likely', 'partly-seen', 'seen', 'verified')),
  validFromDay INTEGER,
  knownSinceDay INTEGER,
  origin TEXT NOT NULL CONSTRAINT originIsKnown CHECK (
    origin IN ('reference', 'desk', 'import')),
  release INTEGER CONSTRAINT releaseIsOfReference CHECK (
    (origin = 'reference') = (release IS NOT NULL)),
  isEdited INTEGER NOT NULL CONSTRAINT editedIsFlag CHECK (isEdited IN (0, 1)),
  arrival INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  CREATE TABLE decisionMission (
    decision TEXT NOT NULL
      REFERENCES councilDecision(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    mission TEXT NOT NULL REFERENCES mission(id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (decision, position)
  ) STRICT;
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
    source TEXT NOT NULL,
  confidence TEXT NOT NULL CONSTRAINT confidenceIsKnown CHECK (
    confidence IN ('unverified', 'likely', 'partly-seen', 'seen', 'verified')),
  validFromDay INTEGER,
  knownSinceDay INTEGER,
  origin TEXT NOT NULL CONSTRAINT originIsKnown CHECK (
    origin IN ('reference', 'desk', 'import')),
  release INTEGER CONSTRAINT releaseIsOfReference CHECK (
    (origin = 'reference') = (release IS NOT NULL)),
  isEdited INTEGER NOT NULL CONSTRAINT editedIsFlag CHECK (isEdited IN (0, 1)),
  arrival INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT heldOrNotHeld CHECK (NOT (notHeld = 1 AND actualDay IS NOT NULL))
  ) STRICT;
  CREATE TABLE paperRecord (
    id TEXT NOT NULL PRIMARY KEY,
    item TEXT NOT NULL CONSTRAINT paperHasMeeting CHECK (item <> ''),
    paper TEXT NOT NULL CONSTRAINT paperIsKnown CHECK (paper IN ('D1', 'D2', 'D3', 'D4')),
    state TEXT NOT NULL CONSTRAINT stateIsKnown CHECK (
      state IN ('open', 'ready', 'sent', 'not needed')),
    onDay INTEGER CONSTRAINT openHasNoDay CHECK (onDay IS NULL OR state <> 'open'),
    source TEXT NOT NULL,
  confidence TEXT NOT NULL CONSTRAINT confidenceIsKnown CHECK (
    confidence IN ('unverified', 'likely', 'partly-seen', 'seen', 'verified')),
  validFromDay INTEGER,
  knownSinceDay INTEGER,
  origin TEXT NOT NULL CONSTRAINT originIsKnown CHECK (
    origin IN ('reference', 'desk', 'import')),
  release INTEGER CONSTRAINT releaseIsOfReference CHECK (
    (origin = 'reference') = (release IS NOT NULL)),
  isEdited INTEGER NOT NULL CONSTRAINT editedIsFlag CHECK (isEdited IN (0, 1)),
  arrival INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED,
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
    source TEXT NOT NULL,
  confidence TEXT NOT NULL CONSTRAINT confidenceIsKnown CHECK (
    confidence IN ('unverified', 'likely', 'partly-seen', 'seen', 'verified')),
  validFromDay INTEGER,
  knownSinceDay INTEGER,
  origin TEXT NOT NULL CONSTRAINT originIsKnown CHECK (
    origin IN ('reference', 'desk', 'import')),
  release INTEGER CONSTRAINT releaseIsOfReference CHECK (
    (origin = 'reference') = (release IS NOT NULL)),
  isEdited INTEGER NOT NULL CONSTRAINT editedIsFlag CHECK (isEdited IN (0, 1)),
  arrival INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  CREATE TABLE referenceRelease (
    release INTEGER PRIMARY KEY CONSTRAINT releaseIsPositive CHECK (release > 0),
    sequence INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  INSERT INTO referenceRelease VALUES(1,1);
  CREATE TABLE referenceRow (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    release INTEGER NOT NULL,
    value TEXT NOT NULL CONSTRAINT valueIsJSON CHECK (json_valid(value)),
    PRIMARY KEY (kind, id)
  ) STRICT;
  INSERT INTO referenceRow VALUES('mandatePeriod','UNFICYP-2398',1,
    '{"adopted":"2018-01-30","ceilingConfidence":"seen","change":"renewal","decision"' ||
    ':"S/RES/2398 (2018)","end":"2018-08-01","id":"UNFICYP-2398","mission":"UNFICYP",' ||
    '"note":"","otherCeiling":"","police":69,"provenance":{"confidence":"seen","sourc' ||
    'e":"text of the decision"},"reportRule":"on 2018-07-10","start":"2018-01-31","tr' ||
    'oops":860}');
  CREATE TABLE importFile (
    sha256 TEXT NOT NULL PRIMARY KEY CONSTRAINT sha256IsHex CHECK (
      length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    name TEXT NOT NULL,
    byteCount INTEGER NOT NULL CONSTRAINT byteCountNotNegative CHECK (byteCount >= 0),
    gzip BLOB NOT NULL,
    sequence INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY CONSTRAINT settingHasKey CHECK (key <> ''),
    value TEXT NOT NULL,
    version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  INSERT INTO setting VALUES('negotiationDays','7',3);
  CREATE TABLE deskChoice (
    kind TEXT NOT NULL,
    used TEXT NOT NULL,
    version INTEGER NOT NULL REFERENCES journal(sequence) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (kind, used)
  ) STRICT;
  CREATE INDEX journalOnSubject ON journal(kind, subject);
  CREATE TRIGGER journalIsNeverChanged BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
  CREATE TRIGGER journalIsNeverCut BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
  CREATE TRIGGER journalGoesOn BEFORE INSERT ON journal
    WHEN NEW.sequence <> (SELECT ifnull(max(sequence), 0) + 1 FROM journal)
      OR NEW.previousHash <> ifnull(
        (SELECT hash FROM journal ORDER BY sequence DESC LIMIT 1), zeroblob(32))
    BEGIN SELECT RAISE(ABORT, 'the journal goes on from its last row'); END;
  CREATE INDEX mandatePeriodOnMission ON mandatePeriod(mission);
  CREATE INDEX mandatedTaskOnMission ON mandatedTask(mission);
  CREATE INDEX councilMeetingOnDay ON councilMeeting(day);
  CREATE INDEX meetingMissionOnMission ON meetingMission(mission);
  CREATE INDEX councilDecisionOnDay ON councilDecision(adoptedDay);
  CREATE INDEX decisionMissionOnMission ON decisionMission(mission);
  CREATE INDEX stepRecordOnMission ON stepRecord(mission);
  CREATE INDEX triggerRecordOnMission ON triggerRecord(mission);
  """
