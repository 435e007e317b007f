import Basics
import Council
import Hummingbird
import Pages
import Store

extension Site {
  /// Records the planned or the actual day of a step, or that it was not held; 409 where someone
  /// else recorded it meanwhile.
  ///
  /// - Throws: 404 for a mission nobody knows; `StoreRefusal`, `StoreFault`.
  func recordStep(_ visit: Visit) async throws -> Response {
    let (mission, room) = try await namedMission(visit)
    var reader = FormReader(visit.form.fields)
    let item = reader.required("item", most: 200).map { Identifier<ProgrammeItem>($0) }
    let planned = reader.day("planned")
    let actual = reader.day("actual")
    let note = reader.text("note")
    let notHeld = visit.form["notHeld"] != nil
    if notHeld, actual != nil { reader.fail("actual", .unknown(visit.form["actual"] ?? "")) }
    if let actual, actual > visit.today {
      reader.fail("actual", .tooLate(actual, latest: visit.today))
    }
    if reader.errors.isEmpty, planned == nil, actual == nil, !notHeld {
      reader.fail("planned", .missing)
    }
    if let item, reader.errors.isEmpty {
      guard let (decision, step) = item.cycleStep(of: mission.id) else {
        reader.fail("item", .unknown(item.rawValue))
        return try await answered(
          .steps, of: mission, room, visit, errors: reader.errors, notice: .recorded)
      }
      // A field left empty leaves what was recorded before: a planned day outlives the actual one.
      let before = room.register.steps.first { $0.id == item }
      let record = StepRecord(
        id: item, mission: mission.id, decision: decision, step: step,
        planned: planned ?? before?.planned, actual: notHeld ? nil : actual ?? before?.actual,
        notHeld: notHeld,
        isLetter: visit.form["isLetter"] != nil || before?.isLetter == true,
        note: note ?? before?.note ?? "", provenance: visit.deskProvenance)
      if let page = try conflict(keeping: .stepRecord(record), room, visit) { return page }
    }
    return try await answered(
      .steps, of: mission, room, visit, errors: reader.errors, notice: .recorded)
  }

  /// Rolls the mandate over in one action.
  ///
  /// - Throws: 404 for a mission nobody knows; `StoreRefusal`, `StoreFault`.
  func rollOver(_ visit: Visit) async throws -> Response {
    let (mission, room) = try await namedMission(visit)
    var reader = FormReader(visit.form.fields)
    let decision = reader.symbol("decision")
    let adopted = reader.requiredDay("adopted")
    let expiry = reader.requiredDay("expiry")
    if let adopted, adopted > visit.today {
      reader.fail("adopted", .tooLate(adopted, latest: visit.today))
    }
    if let adopted, let expiry, adopted.distance(to: expiry) > mostDaysRolledOver {
      let latest = adopted.advanced(by: mostDaysRolledOver)
      reader.fail("expiry", .tooLate(expiry, latest: latest))
    }
    let register = room.used
    let current = register.mandates
      .filter { $0.mission == mission.id && $0.change.setsMandate && $0.end != nil }
      .max { ($0.end ?? $0.start, $0.adopted) < ($1.end ?? $1.start, $1.adopted) }
    var rollover: TechnicalRollover?
    if let decision, let adopted, let expiry, reader.errors.isEmpty {
      guard let current else {
        reader.fail("decision", .unknown(mission.id.rawValue))
        return try await answered(
          .rollover, of: mission, room, visit, errors: reader.errors, notice: .rolledOver)
      }
      let calendar = WorkingCalendar(
        holidays: register.holidays,
        covering: adopted.advanced(by: -400)..<max(adopted, expiry).advanced(by: 60))
      do throws(InvalidRollover) {
        rollover = try technicalRollover(
          of: current, until: expiry, decision: decision, adopted: adopted,
          id: Identifier("desk-\(mission.id)-\(decision.resolutionNumber ?? decision.text)"),
          provenance: visit.deskProvenance,
          isWorkingDay: { calendar.isWorkingDay($0) })
      } catch {
        reader.fail(error)
      }
    }
    if let rollover,
      let page = try conflict(keeping: .mandatePeriod(rollover.period), room, visit)
    {
      return page
    }
    return try await answered(
      .rollover, of: mission, room, visit, errors: reader.errors, notice: .rolledOver)
  }

  /// Logs a trigger, which proposes a meeting.
  ///
  /// - Throws: 404 for a mission nobody knows; `StoreRefusal`, `StoreFault`.
  func logTrigger(_ visit: Visit) async throws -> Response {
    let (mission, room) = try await namedMission(visit)
    var reader = FormReader(visit.form.fields)
    let trigger = reader.word("trigger", of: Trigger.allCases.map(\.rawValue))
      .flatMap(Trigger.init(rawValue:))
    let fired = reader.requiredDay("fired")
    let note = reader.text("note") ?? ""
    if trigger == nil, reader.errors.isEmpty { reader.fail("trigger", .missing) }
    if let fired, fired > visit.today { reader.fail("fired", .tooLate(fired, latest: visit.today)) }
    if let trigger, let fired, reader.errors.isEmpty {
      let number = room.register.triggers.filter { $0.mission == mission.id }.count + 1
      let record = TriggerRecord(
        id: Identifier("\(mission.id)-\(trigger.rawValue)-\(fired.iso)-\(number)"),
        trigger: trigger, mission: mission.id, fired: fired, note: note, answer: .proposed,
        provenance: visit.deskProvenance)
      try store.put(.triggerRecord(record), as: visit.viewer, at: visit.now)
    }
    return try await answered(
      .triggers, of: mission, room, visit, errors: reader.errors, notice: .recorded)
  }

  /// Records how far a paper is.
  ///
  /// - Throws: 404 for a mission nobody knows; `StoreRefusal`, `StoreFault`.
  func recordPaper(_ visit: Visit) async throws -> Response {
    let (mission, room) = try await namedMission(visit)
    var reader = FormReader(visit.form.fields)
    let item = reader.required("item", most: 200).map { Identifier<ProgrammeItem>($0) }
    let paper = reader.word("paper", of: Paper.allCases.map(\.rawValue))
      .flatMap(Paper.init(rawValue:))
    let state = reader.word("state", of: PaperRecord.State.allCases.map(\.rawValue))
      .flatMap(PaperRecord.State.init(rawValue:))
    let on = reader.day("on")
    if paper == nil, reader.errors.isEmpty { reader.fail("paper", .missing) }
    if state == nil, reader.errors.isEmpty { reader.fail("state", .missing) }
    if let item, item.cycleStep(of: mission.id)?.step != .contributorMeeting,
      reader.errors.isEmpty
    {
      reader.fail("item", .unknown(item.rawValue))
    }
    if let item, let paper, let state, reader.errors.isEmpty {
      let record = PaperRecord(
        item: item, paper: paper, state: state, on: state == .open ? nil : on ?? visit.today)
      if let page = try conflict(keeping: .paperRecord(record), room, visit) { return page }
    }
    return try await answered(
      .papers, of: mission, room, visit, errors: reader.errors, notice: .recorded)
  }
}

/// A mandate rolled over runs on for days or weeks; two years are surely mistyped.
private let mostDaysRolledOver = 731

extension FormReader {
  /// Notes why a mandate cannot be rolled over, at the field that says so.
  fileprivate mutating func fail(_ reason: InvalidRollover) {
    switch reason {
    case .noEnd(let decision): fail("decision", .unknown(decision.text))
    case .notLater(let day, let old):
      fail("expiry", .tooEarly(day, earliest: old.advanced(by: 1)))
    case .adoptedAfterExpiry(let day, let old): fail("adopted", .tooLate(day, latest: old))
    case .negotiationOutOfRange(let days): fail("decision", .outside(0...250, given: days))
    }
  }
}

extension Visit {
  /// Where a fact that the desk records comes from.
  var deskProvenance: Provenance {
    Provenance(
      source: "recorded by the desk", confidence: .seen, validFrom: nil, knownSince: today)
  }
}

extension Identifier<ProgrammeItem> {
  /// The decision and the step that an id of the form `MISSION/decision/step[/n]` names; nil for
  /// another id, or another mission's.
  func cycleStep(of mission: Identifier<Mission>) -> (decision: DocumentSymbol, step: Step)? {
    var parts = rawValue.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 4, parts[0] == mission.rawValue[...] else { return nil }
    parts.removeFirst()
    if let last = parts.last, Int(last) != nil { parts.removeLast() }
    guard let step = parts.popLast().flatMap({ Step(rawValue: String($0)) }),
      let decision = try? DocumentSymbol(parts.joined(separator: "/"))
    else { return nil }
    return (decision, step)
  }
}
