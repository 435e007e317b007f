import Basics
import Capabilities
import Testing

@testable import Forces

@Suite struct `Laws of exchanges, on random tasks` {
  private func sample(_ seed: Int) throws -> (TaskSketch, NumberedPlan) {
    var sketch = TaskSketch.random(seed: seed, units: 3, horizon: 6)
    var draw = SeededGenerator(seed: UInt64(seed), draw: 3)
    if seed.isMultiple(of: 3) {
      sketch.kept = sketch.plan(using: &draw, tries: 3)
      sketch.options.movePrice = 0.25
    }
    let plan = sketch.plan(using: &draw)
    let task = sketch.task
    return (sketch, NumberedPlan(try ForceProblem(task), plan.compactMap(WayIndex(task).tour)))
  }

  private func check(_ sketch: TaskSketch, _ residual: ForceResidual) -> ForceCheck {
    sketch.check(sketch.task.tours(of: residual.tours.flatMap { $0 }))
  }

  @Test(arguments: 0..<40)
  func `whatever is exchanged, the plan holds and is worth what is said`(seed: Int) throws {
    let (sketch, plan) = try sample(seed)
    #expect(check(sketch, plan.residual).holds)
    for line in plan.problem.lines.indices {
      for month in plan.problem.lines[line].months {
        let slot = Slot(line: line, month: month)
        for pledge in plan.pledgesByLine[line] {
          guard let exchange = Exchange(of: pledge, into: slot, in: plan) else {
            // Nothing that it could fill the slot with fits what is left when all others go.
            continue
          }
          let after = check(sketch, exchange.residual)
          #expect(after.holds, "\(after.broken)")
          #expect(abs(plan.residual.objective - exchange.loss - after.objective) < 1e-6)
          #expect(exchange.residual.tours[pledge].contains { plan.problem.fills(slot, $0) })
        }
      }
    }
  }

  @Test(arguments: 0..<30)
  func `a candidate either could go, at a loss, or fails something`(seed: Int) async throws {
    var sketch = TaskSketch.random(seed: seed, units: 4)
    var draw = SeededGenerator(seed: UInt64(seed), draw: 5)
    if seed.isMultiple(of: 4) {
      sketch.kept = sketch.plan(using: &draw, tries: 3)
      sketch.options.disturb = 2
    }
    let plan = sketch.plan(using: &draw, tries: 6)
    guard sketch.check(plan).holds else { return }
    let reasons = sketch.reasons(plan)
    for line in sketch.task.lines {
      for month in line.months {
        let why = try #require(await reasons.why(line.id, in: month))
        let filling = Set(why.filledBy.map(\.supply))
        #expect(why.candidates.allSatisfy { ($0.loss != nil) == $0.fails.isEmpty })
        #expect(why.candidates.allSatisfy { !filling.contains($0.supply) || $0.loss == 0 })
        let losses = why.candidates.map { $0.loss ?? .infinity }
        #expect(losses == losses.sorted())
        #expect(
          why.missing + filling.count
            == line.need[sketch.task.months.lowerBound.distance(to: month)])
        guard let change = why.smallestChange else { continue }
        #expect(change.gain > 0 && why.missing > 0 && !change.mends.isEmpty)
        #expect(change.months.contains { $0.contains(month) })
      }
    }
  }

  @Test(arguments: 0..<40)
  func `a settled plan holds, is worth no less, and settles no further`(seed: Int) throws {
    let (sketch, plan) = try sample(seed)
    let settled = plan.settled
    #expect(check(sketch, settled.residual).holds)
    #expect(settled.residual.objective >= plan.residual.objective - 1e-9)
    #expect(abs(settled.settled.residual.objective - settled.residual.objective) < 1e-6)
  }

  @Test(arguments: 0..<40)
  func `a unit's best series is the best of all its series`(seed: Int) throws {
    let (sketch, plan) = try sample(seed)
    let tours = sketch.everyTour.compactMap(WayIndex(sketch.task).tour)
    for pledge in plan.problem.pledges.indices {
      var residual = plan.residual
      for tour in residual.tours[pledge] { residual.remove(tour) }
      let own = tours.filter { plan.problem.options[$0.option].pledge == pledge }
      let before = residual.objective
      for slot in [nil, Slot(line: 0, month: plan.problem.lines[0].months.lowerBound)] {
        let best = best(of: own, in: residual, filling: slot)
        let series = SeriesSearch(of: pledge, in: residual, filling: slot).series
        var found = residual
        for tour in series ?? [] {
          #expect(found.fits(tour))
          found.add(tour)
        }
        #expect((series != nil) == (best > -.infinity))
        // Two tours of one unit in one month's lift, or with one part, are the only loss.
        if series != nil, plan.problem.lift.allSatisfy({ $0 > 9 }), plan.problem.parts.isEmpty {
          #expect(abs(found.objective - before - (best - before)) < 1e-9)
        }
        #expect(found.objective <= max(best, before) + 1e-9)
      }
    }
  }

  /// The most that a choice of a unit's tours is worth that fit; some tour must fill the slot.
  private func best(
    of tours: [ForceProblem.Tour], in residual: ForceResidual, filling slot: Slot?,
    from place: Int = 0
  ) -> Double {
    var best = slot == nil ? residual.objective : -.infinity
    for next in tours.indices.dropFirst(place) where residual.fits(tours[next]) {
      var residual = residual
      residual.add(tours[next])
      let isFilled = slot.map { residual.problem.fills($0, tours[next]) } ?? true
      best = max(
        best, self.best(of: tours, in: residual, filling: isFilled ? nil : slot, from: next + 1))
    }
    return best
  }

  @Test(arguments: 0..<30)
  func `no exchange loses less than the best plan with the unit in the slot`(seed: Int) throws {
    let (sketch, plan) = try sample(seed)
    let tours = sketch.everyTour.compactMap(WayIndex(sketch.task).tour)
    guard tours.count <= 60,
      let line = plan.pledgesByLine.indices.first(where: {
        !plan.pledgesByLine[$0].isEmpty
      })
    else { return }
    let slot = Slot(line: line, month: plan.problem.lines[line].months.upperBound - 1)
    for pledge in plan.pledgesByLine[line] {
      guard let exchange = Exchange(of: pledge, into: slot, in: plan) else { continue }
      let fillers = tours.filter { tour in
        plan.problem.options[tour.option].pledge == pledge && plan.problem.fills(slot, tour)
      }
      var most = -Double.infinity
      for filler in fillers {
        let residual = ForceResidual(of: plan.problem, without: [filler])
        guard ForceResidual(of: plan.problem).fits(filler) else { continue }
        most = max(most, best(of: tours, in: residual, filling: nil))
      }
      #expect(plan.residual.objective - exchange.loss <= most + 1e-6)
    }
  }
}
