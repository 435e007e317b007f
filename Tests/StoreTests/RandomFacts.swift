import Basics
import Capabilities
import Council
import Store

/// Facts of every kind with values that no one would choose.
struct RandomFacts {
  var numbers: Seeded

  init(_ seed: Int) { numbers = Seeded(seed) }

  static let hostile = [
    "", " ", "'", "\"; DROP TABLE mission; --", "\u{FEFF}", "é\u{301}\u{301}", "\r\n\t\u{B}",
    "=1+1", "🇨🇾👩‍👩‍👧", "\u{202E}abc", "\u{10FFFF}\u{FFFD}", "%s?1:x$y", "{\"a\":[null]}", "\\u0000",
    String(repeating: "長い", count: 2000), "a/b#D1", "NULL", "0x00", "é", "e\u{301}",
  ]

  mutating func text() -> String {
    (Self.hostile.randomElement(using: &numbers) ?? "")
      + (Self.hostile.randomElement(using: &numbers) ?? "")
  }

  mutating func word<Word: CaseIterable & Sendable>(_ type: Word.Type) throws -> Word {
    try required(Array(type.allCases).randomElement(using: &numbers))
  }

  mutating func day() -> Day { Day(Int.random(in: -200_000...200_000, using: &numbers)) }

  mutating func calendarDay() throws -> Day {
    try Day(
      year: .random(in: 1...9999, using: &numbers), month: .random(in: 1...12, using: &numbers),
      day: .random(in: 1...28, using: &numbers))
  }

  mutating func flag() -> Bool { Bool.random(using: &numbers) }

  mutating func maybe<Value>(_ value: Value) -> Value? { flag() ? value : nil }

  mutating func stretch() -> (Day?, Day?) {
    let from = day()
    let until = from.advanced(by: .random(in: 1...5000, using: &numbers))
    return (maybe(from), maybe(until))
  }

  mutating func aSymbol() throws -> DocumentSymbol {
    try symbol(
      [
        "S/RES/\(Int.random(in: 1...3000, using: &numbers)) (2018)", "S/2009/659/Add.1",
        "S/PRST/2019/4",
      ]
      .randomElement(using: &numbers) ?? "S/1")
  }

  mutating func aProvenance() throws -> Provenance {
    Provenance(
      source: text(), confidence: try word(Confidence.self), validFrom: maybe(day()),
      knownSince: maybe(day()))
  }

  func required<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw StoreRefusal.nothingToUndo }
    return value
  }

  mutating func someStates() -> [Identifier<State>] {
    (0..<Int.random(in: 0...3, using: &numbers)).map { _ in flag() ? "CYP" : "AAA" }
  }

  mutating func someMissions() -> [Identifier<Mission>] {
    (0..<Int.random(in: 0...3, using: &numbers)).map { _ in "UNFICYP" }
  }
}

extension RandomFacts {
  /// A fact of a kind; `id` keeps it apart from others of the kind.
  mutating func fact(_ kind: FactKind, id: String) throws -> Fact {
    switch kind {
    case .state:
      let letters = (0..<3).map { _ in
        Character(UnicodeScalar(UInt8.random(in: 65...90, using: &numbers)))
      }
      return .state(
        State(
          code: Identifier(String(letters)), m49: "007", english: text(), french: text(),
          provenance: try aProvenance()))
    case .mission:
      let (began, ended) = stretch()
      return .mission(
        Mission(
          id: Identifier(id), english: text(), french: text(), kind: try word(Mission.Kind.self),
          seat: text(), hosts: someStates(), began: began, ended: ended,
          provenance: try aProvenance()))
    case .mandatePeriod: return .mandatePeriod(try aMandate(id))
    case .mandatedTask:
      return .mandatedTask(
        MandatedTask(
          id: Identifier(id), mission: "UNFICYP", decision: try aSymbol(), code: text(),
          text: text(), priority: maybe(.random(in: 1...9, using: &numbers)),
          benchmarks: (0..<3).map { _ in text() }, provenance: try aProvenance()))
    case .holiday:
      return .holiday(
        Holiday(
          id: Identifier(id), day: day(), name: text(), kind: try word(Holiday.Kind.self),
          provenance: try aProvenance()))
    case .presidency:
      return .presidency(
        Presidency(
          id: Identifier(id), month: try calendarDay().month, state: "CYP",
          provenance: try aProvenance()))
    case .membership:
      return .membership(
        Membership(
          id: Identifier(id), year: .random(in: 1946...3000, using: &numbers), state: "CYP",
          seat: try word(Membership.Seat.self), provenance: try aProvenance()))
    case .penholder:
      let (from, until) = stretch()
      return .penholder(
        Penholder(
          id: Identifier(id), mission: "UNFICYP", states: someStates(), from: from, until: until,
          provenance: try aProvenance()))
    case .otherItem: return .otherItem(try anOtherItem(id))
    case .councilMeeting: return .councilMeeting(try aMeeting(id))
    case .councilDecision:
      return .councilDecision(
        CouncilDecision(
          id: Identifier(id), symbol: try aSymbol(), adopted: day(), title: text(), text: text(),
          mandateChange: flag() ? try word(MandateChange.self) : nil, missions: someMissions(),
          provenance: try aProvenance()))
    case .stepRecord: return .stepRecord(try aStep(id))
    case .paperRecord:
      let state = try word(PaperRecord.State.self)
      return .paperRecord(
        PaperRecord(
          item: Identifier(id), paper: try word(Paper.self), state: state,
          on: state == .open ? nil : maybe(day())))
    case .triggerRecord:
      return .triggerRecord(
        TriggerRecord(
          id: Identifier(id), trigger: try word(Trigger.self), mission: "UNFICYP", fired: day(),
          note: text(), answer: try word(TriggerRecord.Answer.self),
          provenance: try aProvenance()))
    default: return .capability(try entry(try required(kind.capability), id: id).fact)
    }
  }

  private mutating func aMandate(_ id: String) throws -> MandatePeriod {
    let adopted = try calendarDay()
    let end = adopted.advanced(by: .random(in: 1...700, using: &numbers))
    let rules: [ReportRule] = [
      .unknown, .beforeExpiry(days: 30), .every(days: 90, from: try calendarDay()),
      .dayOfMonth(31), .on([try calendarDay(), try calendarDay()].sorted()),
    ]
    return try MandatePeriod(
      id: Identifier(id), mission: "UNFICYP", decision: try aSymbol(), adopted: adopted,
      start: maybe(adopted.advanced(by: .random(in: -30...30, using: &numbers))), end: maybe(end),
      change: try word(MandateChange.self), troops: maybe(.random(in: 0...30_000, using: &numbers)),
      police: maybe(0), otherCeiling: text(), ceilingConfidence: try word(Confidence.self),
      reportRule: try required(rules.randomElement(using: &numbers)), note: text(),
      provenance: try aProvenance())
  }

  private mutating func anOtherItem(_ id: String) throws -> OtherItem {
    let (from, until) = stretch()
    return OtherItem(
      id: Identifier(id), english: text(), french: text(), kind: try word(OtherItem.Kind.self),
      recurrence: flag()
        ? .on(try calendarDay())
        : .every(
          months: .random(in: 1...120, using: &numbers), about: 31, from: try calendarDay().month),
      tolerance: .random(in: 0...40, using: &numbers), room: try word(Room.self), from: from,
      until: until, provenance: try aProvenance())
  }

  private mutating func aMeeting(_ id: String) throws -> CouncilMeeting {
    CouncilMeeting(
      id: Identifier(id), record: text(), day: day(), isClosed: flag(), topic: text(),
      decisions: try (0..<Int.random(in: 0...3, using: &numbers)).map { _ in try aSymbol() },
      format: try word(CouncilMeeting.Format.self), missions: someMissions(),
      provenance: try aProvenance())
  }

  private mutating func aStep(_ id: String) throws -> StepRecord {
    let notHeld = flag()
    let isCycle = flag()
    return StepRecord(
      id: Identifier(id), mission: isCycle ? "UNFICYP" : nil,
      decision: isCycle ? try aSymbol() : nil, step: isCycle ? try word(Step.self) : nil,
      planned: maybe(try calendarDay()), actual: notHeld ? nil : maybe(try calendarDay()),
      notHeld: notHeld, isLetter: flag(), note: text(), provenance: try aProvenance())
  }
}
