import Basics
import Capabilities
import HiGHSSolver
import Testing

@testable import Forces

@Suite struct `Laws of the checker, on random tasks` {
  /// A task of a seed, half of them with a plan that is kept.
  private func sample(_ seed: Int) -> (sketch: TaskSketch, draw: SeededGenerator) {
    var sketch = TaskSketch.random(seed: seed)
    var draw = SeededGenerator(seed: UInt64(seed), draw: 2)
    if seed.isMultiple(of: 2) {
      sketch.kept = sketch.plan(using: &draw, tries: 5)
      sketch.options.movePrice = 0.5
      sketch.options.disturb = seed.isMultiple(of: 4) ? 2 : nil
    }
    return (sketch, draw)
  }

  private func checked(
    _ sketch: TaskSketch, _ tours: [PlannedTour] = [], _ certificate: ForceCertificate? = nil
  ) -> ForceCheck {
    ForcePlanChecker(task: sketch.task).check(
      tours: tours, objective: 0, bound: .infinity, boundBy: .prices,
      certificate: certificate ?? sketch.noPrices)
  }

  @Test(arguments: 0..<40)
  func `no prices prove less than any plan is worth`(seed: Int) {
    var (sketch, draw) = sample(seed)
    let bounds = (0..<6).map { index in
      checked(sketch, [], index == 0 ? sketch.noPrices : sketch.prices(using: &draw)).provedBound
    }
    let tours = sketch.everyTour
    for _ in 0..<8 {
      let plan = sketch.plan(using: &draw, of: tours)
      let check = sketch.check(plan)
      guard check.holds else { continue }
      for bound in bounds { #expect(bound >= check.objective - 1e-9) }
    }
  }

  @Test(arguments: 0..<40)
  func `without prices a single unit's bound is its best series of tours`(seed: Int) {
    var sketch = TaskSketch.random(seed: seed, units: 1, horizon: 6)
    for index in sketch.lines.indices { sketch.lines[index].need = 9 }
    for index in sketch.parts.indices {
      sketch.parts[index] = TaskPart(
        pledge: sketch.parts[index].pledge, contributor: nil, capacity: 9)
    }
    sketch.budgets = sketch.budgets.map {
      TaskBudget(subject: $0.subject, capacity: [Double](repeating: 99, count: 6))
    }
    sketch.lift = nil

    let best = best(of: sketch.everyTour, sketch, [], 0)
    #expect(abs(checked(sketch).provedBound - best) < 1e-9)
  }

  /// The most that any choice of tours is worth that holds, from one place on beside those of a plan.
  private func best(
    of tours: [PlannedTour], _ sketch: TaskSketch, _ plan: [PlannedTour], _ place: Int
  ) -> Double {
    var best = sketch.check(plan).objective
    for next in tours.indices.dropFirst(place) where sketch.check(plan + [tours[next]]).holds {
      best = max(best, self.best(of: tours, sketch, plan + [tours[next]], next + 1))
    }
    return best
  }

  @Test(arguments: 0..<40)
  func `the engine's numbers and the checker's reading agree`(seed: Int) throws {
    var (sketch, draw) = sample(seed)
    let task = sketch.task
    let problem = try ForceProblem(task)
    let prices = sketch.prices(using: &draw)
    let proved = checked(sketch, [], prices).provedBound
    #expect(abs(ForcePrices(of: problem, at: prices).bound - proved) < 1e-9)

    let tours = sketch.everyTour
    guard !tours.isEmpty else { return }
    for _ in 0..<10 {
      let plan = (0..<1 + draw.below(3)).map { _ in tours[draw.below(tours.count)] }
      let numbers = try plan.map { try #require(WayIndex(task).tour(of: $0)) }
      var residual = ForceResidual(of: problem)
      var fits = true
      for tour in numbers {
        fits = fits && residual.fits(tour)
        residual.add(tour)
      }
      let check = checked(sketch, plan)
      let broken = check.broken.filter { $0.rule != .account && $0.rule != .changes }
      #expect(broken.isEmpty == fits, "\(broken)")
      guard fits else { continue }
      let isTooMany = problem.changes(in: numbers) > sketch.options.disturb ?? .max
      #expect(check.broken.contains { $0.rule == .changes } == isTooMany)
      #expect(abs(check.objective - problem.objective(of: numbers)) < 1e-9)
    }
  }

  @Test(arguments: 0..<40)
  func `a plan that holds and is changed holds no longer, or is one that may be`(seed: Int) throws {
    var (sketch, draw) = sample(seed)
    sketch.options.disturb = nil
    let plan = sketch.plan(using: &draw)
    guard !plan.isEmpty, sketch.check(plan).holds else { return }
    let worth = sketch.check(plan).objective
    let problem = try ForceProblem(sketch.task)

    for _ in 0..<20 {
      var tours = plan
      let place = draw.below(tours.count)
      tours[place] = mutated(tours[place], using: &draw)
      let check = ForcePlanChecker(task: sketch.task).check(
        tours: tours, objective: worth, bound: .infinity, boundBy: .prices,
        certificate: sketch.noPrices)
      guard tours != plan else {
        #expect(check.holds)
        continue
      }
      guard check.holds else { continue }
      // Whatever passes is possible in numbers, too, and worth the same.
      let numbers = try tours.map { try #require(WayIndex(sketch.task).tour(of: $0)) }
      var residual = ForceResidual(of: problem)
      for tour in numbers {
        #expect(residual.fits(tour))
        residual.add(tour)
      }
      #expect(abs(problem.objective(of: numbers) - worth) < 1e-6)
    }
  }

  @Test(arguments: 0..<24)
  func `whatever the engine answers holds, bound and all`(seed: Int) async throws {
    let (sketch, _) = sample(seed)
    let planner = ForcePlanner(engine: ForceEngine(solver: HiGHS()))
    let plan = try await planner.plan(for: sketch.task, limits: ForceLimits(iterations: 30))
    #expect(plan.check.holds, "\(plan.check.broken)")
    #expect(plan.bound >= plan.objective - 1e-6)
    #expect(plan.boundBy == .branchAndCut || plan.check.provedBound <= plan.bound + 1e-6)
  }

  /// A tour with one thing in it that is otherwise.
  private func mutated(
    _ tour: PlannedTour, using draw: inout SeededGenerator
  ) -> PlannedTour {
    let months = tour.months
    let shift = draw.below(2) == 0 ? 1 : -1
    let changed: [Range<Month>] = [
      months.lowerBound.advanced(by: shift)..<months.upperBound.advanced(by: shift),
      months.lowerBound..<max(months.lowerBound, months.upperBound.advanced(by: shift)),
    ]
    let kind = draw.below(8)
    return PlannedTour(
      line: kind == 0 ? "L1" : tour.line, mission: kind == 1 ? "N" : tour.mission,
      unitType: kind == 2 ? "HOSP" : tour.unitType,
      supply: kind == 3 ? .pledge("P1") : tour.supply, unit: kind == 4 ? 2 : tour.unit,
      contributor: tour.contributor, parts: kind == 5 ? ["Q0"] : tour.parts,
      months: kind < 6 ? months : changed[kind - 6], arrivesEarly: tour.arrivesEarly)
  }
}
