import Basics
import Capabilities
import Council

extension ExerciseDraft {
  /// Mandates with their tasks, and the Council's members and presidencies.
  mutating func drawCouncil() {
    var random = stream(.council)
    for place in missions.indices {
      drawMandates(of: place, &random)
    }
    drawMembers(&random)
  }

  /// Three yearly mandates up to the one in force, with the tasks of that.
  private mutating func drawMandates(of place: Int, _ random: inout SeededGenerator) {
    let mission = missions[place]
    let expiry = random.number(0...11)
    for year in -2...0 {
      let end = day(expiry + 12 * year).month.advanced(by: 1).firstDay
      let start = end.month.advanced(by: -12).firstDay
      guard start > mission.began,
        let decision = try? DocumentSymbol(
          "EX/RES/\(100 * (3 + year) + place + 1) (\(start.year))")
      else { continue }
      let period = try? MandatePeriod(
        id: Identifier("\(mission.id)-\(start.year)"), mission: mission.id, decision: decision,
        adopted: start.advanced(by: -2), start: start, end: end, change: .renewal, troops: nil,
        police: nil, otherCeiling: "", ceilingConfidence: .seen,
        reportRule: .beforeExpiry(days: 30), note: "", provenance: provenance(start))
      guard let period else { continue }
      council.mandates.append(period)
      if year == 0 { drawTasks(of: place, by: decision, on: start, &random) }
    }
  }

  private mutating func drawTasks(
    of place: Int, by decision: DocumentSymbol, on day: Day, _ random: inout SeededGenerator
  ) {
    let texts = [
      ("protection-of-civilians", "Protect civilians under threat of physical violence"),
      ("political-process", "Support the political process and its agreements"),
      ("humanitarian-access", "Create conditions for the delivery of humanitarian assistance"),
      ("human-rights", "Monitor and report on human rights"),
      ("security-institutions", "Support reform of the security institutions"),
      ("force-protection", "Protect United Nations personnel, installations and equipment"),
    ]
    let mission = missions[place]
    var tasks: [MandatedTask] = []
    for (number, text) in random.shuffled(texts).prefix(random.number(4...6)).enumerated() {
      tasks.append(
        MandatedTask(
          id: Identifier("\(mission.id)-\(text.0)"), mission: mission.id, decision: decision,
          code: text.0, text: text.1, priority: [1, 2, 2, 2, 3, 3][number], benchmarks: [],
          provenance: provenance(day)))
    }
    council.tasks += tasks
    missions[place] = DrawnMission(
      id: mission.id, name: mission.name, speaksFrench: mission.speaksFrench, size: mission.size,
      threat: mission.threat, began: mission.began, tasks: tasks)
  }

  /// Fifteen members for four years around, and their presidencies in turn.
  private mutating func drawMembers(_ random: inout SeededGenerator) {
    let states = random.shuffled(council.states.map(\.code))
    guard states.count >= 15 else { return }
    let permanent = states.prefix(5)
    let others = Array(states.dropFirst(5))
    let first = asOf.year - 1
    for year in first..<first + 4 {
      // Two terms of five States each overlap in every year.
      let elected = (0..<10).map { place in
        let term = (year - first + (place < 5 ? 1 : 0)) / 2 * 2 + (place < 5 ? 0 : 1)
        return others[(term * 5 + place % 5) % others.count]
      }
      let members = (permanent + elected).sorted()
      for state in members {
        council.members.append(
          Membership(
            id: Identifier("\(year)-\(state)"), year: year, state: state,
            seat: permanent.contains(state) ? .permanent : .elected, provenance: provenance()))
      }
      for number in 0..<12 {
        guard let month = try? Month(year: year, month: number + 1) else { continue }
        let turn = (year - first) * 12 + number
        council.presidencies.append(
          Presidency(
            id: Identifier(month.iso), month: month, state: members[turn % members.count],
            provenance: provenance()))
      }
    }
  }
}
