import Basics
import Capabilities
import Council
import HiGHSSolver
import Testing

@testable import Forces

@Suite struct `An exercise` {
  private func exercise(_ scale: Double = 1, seed: Int = 1) throws -> Exercise {
    try Exercise(
      scale: scale, seed: seed, unitTypes: ReferenceTables.entries(UnitType.self),
      substitutions: ReferenceTables.entries(Substitution.self))
  }

  private func facts(_ exercise: Exercise) -> ForceFacts {
    ForceFacts(
      council: exercise.council, capabilities: exercise.capabilities, asOf: exercise.asOf)
  }

  @Test func `is as large as the United Nations of today at scale 1`() throws {
    let exercise = try exercise()
    let register = exercise.capabilities
    #expect(exercise.council.missions.count == 11)
    #expect(register.contributors.count { $0.nature == .state } == 120)
    #expect((300...302).contains(register.requirements.reduce(0) { $0 + $1.quantity }))
    #expect((400...440).contains(register.pledges.count))
    #expect(register.evidence.count > 2_000)
    #expect((150...230).contains(register.deployments.count { $0.state == .inMission }))
    #expect(exercise.months.count == 36)
    #expect(exercise.months.lowerBound == exercise.asOf.month)
    #expect(exercise.asOf.year == 2024)
    for kind in CapabilityKind.allCases where kind != .leadTimes {
      #expect(!register.entries(of: kind).isEmpty, "\(kind.rawValue)")
    }
    #expect(exercise.council.members.count == 60)
    #expect(exercise.council.presidencies.count == 48)
  }

  @Test(arguments: [0.05, 0.2, 3, 10]) func `grows with its scale`(scale: Double) throws {
    let register = try exercise(scale).capabilities
    let units = register.requirements.reduce(0) { $0 + $1.quantity }
    #expect(Double(units) >= 300 * scale && Double(units) <= 300 * scale + 4)
    #expect(Double(register.pledges.count) >= 400 * scale)
    #expect(Double(register.pledges.count) <= 440 * scale + 20)
  }

  @Test func `is the same to the byte for the same seed, and another for another`() throws {
    func text(_ register: CapabilityRegister) -> [String] {
      register.facts.map { fact in
        let entry = fact.entry
        return zip(type(of: entry).allFields, entry.allValues).map { $0.text(of: $1) }
          .joined(separator: "|")
      }
    }
    let (one, same, other) = (
      try exercise(0.3, seed: 7), try exercise(0.3, seed: 7), try exercise(0.3, seed: 8)
    )
    #expect(one == same)
    #expect(text(one.capabilities) == text(same.capabilities))
    #expect(one.council.missions != other.council.missions)
    #expect(text(one.capabilities) != text(other.capabilities))
    let (council, register) = try Exercise.register(
      scale: 0.3, seed: 7, unitTypes: ReferenceTables.entries(UnitType.self),
      substitutions: ReferenceTables.entries(Substitution.self))
    #expect(council == one.council)
    #expect(register == one.capabilities)
  }

  @Test(arguments: 1...12) func `holds nothing that the register would refuse`(seed: Int) throws {
    let exercise = try exercise(seed == 1 ? 1 : 0.3, seed: seed)
    let register = exercise.capabilities
    #expect(
      register.refusals(of: register, on: exercise.asOf, council: exercise.council) == [])
    for kind in CapabilityKind.allCases {
      let keys = register.entries(of: kind).map(\.key)
      #expect(Set(keys).count == keys.count, "\(kind.rawValue)")
    }
    let facts = facts(exercise)
    #expect(facts.choices == [])
    #expect(facts.capabilities.pledges.count == register.pledges.count)
    #expect(facts.capabilities.evidence.count == register.evidence.count)
    let codes = exercise.council.states.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(Set(exercise.council.states.map(\.english)).count == codes.count)
  }

  @Test func `says of every row that it is one`() throws {
    let exercise = try exercise(seed: 5)
    for fact in exercise.capabilities.facts {
      switch fact {
      case .unitType, .substitution: continue
      default: #expect(fact.entry.provenance.source == "exercise, seed 5")
      }
    }
    let council = exercise.council
    var rows = council.states.map(\.provenance) + council.missions.map(\.provenance)
    rows += council.mandates.map(\.provenance) + council.tasks.map(\.provenance)
    rows += council.members.map(\.provenance) + council.presidencies.map(\.provenance)
    #expect(rows.allSatisfy { $0.source == "exercise, seed 5" })
    #expect(council.missions.allSatisfy { $0.english.hasPrefix("Exercise Mission") })
    #expect(council.missions.allSatisfy { $0.id.rawValue.hasPrefix("EXM") })
    #expect(!council.mandates.contains { $0.decision.isCouncilResolution })
  }

  @Test func `gives every planner something to do`() throws {
    let exercise = try exercise()
    let facts = facts(exercise)
    let year = exercise.months.lowerBound..<exercise.months.lowerBound.advanced(by: 12)
    let board = GapBoard(facts, months: year)
    let required = board.cells.reduce(0) { $0 + $1.required }
    let gap = board.cells.reduce(0) { $0 + $1.gap }
    #expect(gap * 100 > required * 20 && gap * 100 < required * 60)

    let task = ForceTask(facts, months: year)
    #expect(task.supplies.count > 40)
    let rules = Set(task.rejections.flatMap { $0.fails.map(\.rule) })
    #expect(rules.isSuperset(of: [.level, .tags, .mission, .language, .consent, .bar, .caveat]))
    #expect(task.lift.allSatisfy { $0.isFinite })

    for scheme in facts.capabilities.rotationSchemes {
      let plan = try RotationPlanner(solver: HiGHS()).plan(scheme.id, from: facts)
      #expect(plan.check.holds)
      #expect(plan.status == .optimal)
      #expect(plan.slots.count > 2)
    }
    let drawdown = DrawdownPlanner(solver: HiGHS()).plan(facts, months: exercise.months)
    #expect(drawdown.check.holds)
    #expect(!drawdown.departures.isEmpty)
  }

  @Test func `has pledges that visits would help`() throws {
    let exercise = try exercise(0.3)
    let plan = VisitPlanner(solver: HiGHS()).plan(
      facts(exercise),
      months: exercise.months.lowerBound..<exercise.months.lowerBound.advanced(by: 8),
      visits: VisitOptions(visitsAMonth: 1))
    #expect(plan.check.holds)
    #expect(plan.visits.count > 5)
  }

  @Test func `is refused where its scale or its taxonomy makes no sense`() throws {
    let types = try ReferenceTables.entries(UnitType.self)
    for scale in [0, 0.01, 20.5, .infinity, .nan, -1] {
      do throws(InvalidExercise) {
        _ = try Exercise(scale: scale, seed: 1, unitTypes: types)
        Issue.record("\(scale)")
      } catch {
        if case .scale = error {} else { Issue.record("\(error)") }
      }
    }
    #expect(throws: InvalidExercise.noUnitTypes) {
      try Exercise(scale: 1, seed: 1, unitTypes: [])
    }
    let one = types.filter { $0.id == "INF_BN" }
    #expect(try Exercise(scale: 0.1, seed: .min, unitTypes: one).capabilities.pledges.count >= 40)
  }
}
