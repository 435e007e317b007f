import Basics
import Council

/// A programme of March 2018 with one item of each sort; nothing in it was ever planned.
func sampleProgramme() throws -> Programme {
  let march = try Month(iso: "2018-03")
  let decision = try DocumentSymbol("S/RES/9001 (2017)")
  func day(_ text: String) throws -> Day { try Day(iso: text) }
  func item(
    _ step: Step, _ on: String, due: String? = nil, session: ProgrammeItem.Session? = .morning,
    fixed: Bool = false, was: String? = nil, known: ProgrammeItem.Known = .planned,
    pinned: Bool = false
  ) throws -> ProgrammeItem {
    ProgrammeItem(
      id: Identifier("UNMIL/\(decision)/\(step.rawValue)"), kind: .cycle, mission: "UNMIL",
      decision: decision, step: step, other: nil, due: try due.map { try day($0) },
      day: try day(on), session: step.room == .none ? nil : session, room: step.room,
      isFixed: fixed, isProjected: false, isPinned: pinned, was: try was.map { try day($0) },
      known: known)
  }
  return Programme(
    window: march..<march.advanced(by: 1), asOf: try day("2018-02-01"), status: .optimal,
    objective: 1_250, bound: 1_250,
    score: [
      ScoreLine(rule: .c5, force: .preferred, count: 1, cost: 1_000),
      ScoreLine(rule: .c7, force: .hard, count: 0, cost: 0),
    ],
    items: [
      try item(.report, "2018-02-26", due: "2018-02-25", fixed: true, known: .actual),
      try item(.contributorMeeting, "2018-03-08", was: "2018-03-06"),
      try item(.consultations, "2018-03-15", session: .afternoon, pinned: true),
      try item(.politicoMilitaryBriefing, "2018-03-13", known: .notHeld),
      try item(.adoption, "2018-03-28"),
      ProgrammeItem(
        id: "other/i1/2018-03", kind: .other, mission: nil, decision: nil, step: nil, other: "i1",
        due: nil, day: try day("2018-03-28"), session: .afternoon, room: .chamber, isFixed: false,
        isProjected: true, isPinned: false, was: nil, known: .planned),
      ProgrammeItem(
        id: "closed/visit/2018-03-20", kind: .closed, mission: nil, decision: nil, step: nil,
        other: nil, due: nil, day: try day("2018-03-20"), session: nil, room: .none, isFixed: true,
        isProjected: false, isPinned: false, was: nil, known: .planned),
    ],
    unplaced: [
      UnplacedItem(
        id: "UNDOF/S/RES/9002 (2017)/consultations",
        reasons: [.noWorkingDay(from: try day("2018-03-30"), to: try day("2018-03-31"))])
    ],
    findings: [
      Finding(
        rule: .c5, force: .preferred, mission: "UNMIL", item: nil, days: 1,
        reason: .leadTooShort(
          from: .contributorMeeting, on: try day("2018-03-08"), to: .consultations,
          at: try day("2018-03-15"), days: 7, needed: 8),
        owedBy: .step(.contributorMeeting),
        mend: .move(.contributorMeeting, to: try day("2018-03-07"), daysSooner: 1)),
      Finding(
        rule: .d4, force: .should, mission: nil, item: nil, days: 0,
        reason: .paperDue(.summary, on: try day("2018-03-14")), owedBy: .office(.presidency),
        mend: nil),
    ],
    choices: [
      FactChoice(
        kind: "mandates", subject: "UNMIL S/RES/9001 (2017)", used: "m1", setAside: ["m2"],
        why: .higherConfidence)
    ],
    checked: true, boundBy: .certificate)
}
