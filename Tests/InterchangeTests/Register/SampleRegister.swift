import Basics
import Council
import Interchange

/// One or two facts of every kind, with invented days and awkward words.
let sampleRegister: CouncilRegister = {
  do { return try makeSample() } catch { return CouncilRegister() }
}()

private func makeSample() throws -> CouncilRegister {
  let sure = Provenance(
    source: "S/2018/1, para. 2; \"as printed\"", confidence: .seen,
    validFrom: try Day(iso: "2018-01-01"), knownSince: nil)
  let recalled = Provenance(
    source: "=recalled", confidence: .likely, validFrom: nil,
    knownSince: try Day(iso: "2017-12-31"))
  let (first, last) = (try Day(iso: "2018-02-01"), try Day(iso: "2018-08-01"))
  let decision = try DocumentSymbol("S/RES/2398 (2018)")

  return CouncilRegister(
    missions: [
      Mission(
        id: "UNFICYP", english: "United Nations Peacekeeping Force in Cyprus",
        french: "Force des Nations Unies chargée du maintien de la paix à Chypre",
        kind: .peacekeeping, seat: "Nicosia", hosts: ["CYP"], began: try Day(iso: "1964-03-04"),
        ended: nil, provenance: sure),
      Mission(
        id: "UNMIL", english: "United Nations Mission in Liberia",
        french: "Mission des Nations Unies au Libéria", kind: .peacekeeping, seat: "",
        hosts: ["LBR", "XXX"], began: nil, ended: last, provenance: recalled),
    ],
    mandates: [
      try MandatePeriod(
        id: "m1", mission: "UNFICYP", decision: decision, adopted: try Day(iso: "2018-01-30"),
        start: first, end: last, change: .renewal, troops: 860, police: nil,
        otherCeiling: "-2 observers", ceilingConfidence: .likely,
        reportRule: .beforeExpiry(days: 21), note: "first line\nsecond line", provenance: sure),
      try MandatePeriod(
        id: "m2", mission: "UNMIL", decision: decision, adopted: first, start: nil, end: nil,
        change: .partialExtension, troops: nil, police: 0, otherCeiling: "",
        ceilingConfidence: .unverified, reportRule: .unknown, note: "", provenance: recalled),
    ],
    tasks: [
      MandatedTask(
        id: "t1", mission: "UNMIL", decision: decision, code: "protection-of-civilians",
        text: "Protect, within its capabilities", priority: 1, benchmarks: ["one", "two, three"],
        provenance: sure),
      MandatedTask(
        id: "t2", mission: "UNMIL", decision: decision, code: "ceasefire", text: "@watch",
        priority: nil, benchmarks: [], provenance: recalled),
    ],
    holidays: [
      Holiday(id: "h1", day: first, name: "Invented day", kind: .expected, provenance: sure)
    ],
    presidencies: [
      Presidency(
        id: "p1", month: try Month(iso: "2018-03"), state: "NLD", provenance: recalled)
    ],
    members: [
      Membership(id: "s1", year: 2018, state: "NLD", seat: .elected, provenance: sure)
    ],
    penholders: [
      Penholder(
        id: "o1", mission: "UNMIL", states: ["USA", "GBR"], from: first, until: last,
        provenance: sure)
    ],
    states: [
      State(
        code: "CIV", m49: "384", english: "Côte d'Ivoire", french: "Côte d'Ivoire",
        provenance: recalled)
    ],
    otherItems: [
      OtherItem(
        id: "i1", english: "Monthly briefing", french: "Exposé mensuel", kind: .openDebate,
        recurrence: .every(months: 3, about: 25, from: try Month(iso: "2016-01")), tolerance: 3,
        room: .chamber, from: nil, until: last, provenance: sure)
    ],
    meetings: [
      CouncilMeeting(
        id: "S/PV.6254 (Resumption 1)", record: "S/PV.6254(Resumption1)", day: first,
        isClosed: true, topic: "Meeting, with \"quotes\"", decisions: [decision],
        format: .contributors, missions: ["UNMIL", "UNFICYP"], provenance: sure)
    ],
    decisions: [
      CouncilDecision(
        id: "d1", symbol: decision, adopted: first, title: "Resolution", text: "on extension",
        mandateChange: .rollover, missions: ["UNFICYP"], provenance: sure),
      CouncilDecision(
        id: "d2", symbol: try DocumentSymbol("S/PRST/2018/4"), adopted: last, title: "",
        text: "", mandateChange: nil, missions: [], provenance: recalled),
    ],
    steps: [
      StepRecord(
        id: "UNFICYP/S/RES/2398 (2018)/report", mission: "UNFICYP", decision: decision,
        step: .report, planned: first, actual: nil, notHeld: false, isLetter: true, note: "+",
        provenance: sure),
      StepRecord(
        id: "other/i1/2018-03", mission: nil, decision: nil, step: nil, planned: nil, actual: last,
        notHeld: true, isLetter: false, note: "", provenance: sure),
    ],
    papers: [
      PaperRecord(
        item: "UNFICYP/S/RES/2398 (2018)/contributorMeeting", paper: .summary, state: .notNeeded,
        on: last)
    ],
    triggers: [
      TriggerRecord(
        id: "g1", trigger: .safetyCrisis, mission: "UNMIL", fired: first, note: "",
        answer: .scheduled, provenance: sure)
    ])
}

/// A register with the facts of one kind alone.
func only(_ kind: RegisterKind, of register: CouncilRegister) -> CouncilRegister {
  var kept = CouncilRegister()
  switch kind {
  case .missions: kept.missions = register.missions
  case .mandates: kept.mandates = register.mandates
  case .tasks: kept.tasks = register.tasks
  case .holidays: kept.holidays = register.holidays
  case .presidencies: kept.presidencies = register.presidencies
  case .members: kept.members = register.members
  case .penholders: kept.penholders = register.penholders
  case .states: kept.states = register.states
  case .otherItems: kept.otherItems = register.otherItems
  case .steps: kept.steps = register.steps
  case .papers: kept.papers = register.papers
  case .triggers: kept.triggers = register.triggers
  case .councilMeetings: kept.meetings = register.meetings
  case .councilDecisions: kept.decisions = register.decisions
  case .capability, .contributions: break
  }
  return kept
}
