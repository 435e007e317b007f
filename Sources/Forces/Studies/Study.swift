package import Basics
package import Capabilities

/// Many force plans under drawn delays, withdrawals and changes of mandate: what holds, and what helps.
///
/// A run needs nothing of any other, so that runs may be made anywhere and in any order.
package struct Study: Sendable {
  package let facts: ForceFacts
  package let months: Range<Month>
  package let options: ForceOptions
  package let terms: StudyTerms
  let engine: ForceEngine
  /// How many steps each plan is solved for.
  let iterations: Int
  /// How many asks each run names; 0 for none, which is quicker.
  let asks: Int

  /// Takes the parts as they are; plans are solved by `engine`, for `iterations` steps each.
  package init(
    _ facts: ForceFacts, months: Range<Month>, options: ForceOptions = ForceOptions(),
    terms: StudyTerms = StudyTerms(), engine: ForceEngine, iterations: Int = 200, asks: Int = 3
  ) {
    self.facts = facts
    self.months = months
    self.options = options
    self.terms = terms
    self.engine = engine
    self.iterations = iterations
    self.asks = asks
  }

  /// What its runs have in common.
  package var key: StudyKey {
    StudyKey(terms: terms, asOf: facts.asOf, from: months.lowerBound, months: months.count)
  }

  /// Makes one run, counted from 0: the same wherever and whenever it is made.
  ///
  /// - Throws: `StudyFault` where the facts or the months make no plan.
  package func run(
    _ number: Int, isCancelled: @Sendable () -> Bool = { false }
  ) async throws(StudyFault) -> StudyRun {
    let (draw, drawn) = try drawn(number)
    var options = options
    options.delays.merge(draw.delays, uniquingKeysWith: +)
    let task = ForceTask(drawn, months: months, options: options, kept: [])
    let plan: ForcePlan
    do throws(InvalidForceProblem) {
      plan = try await ForcePlanner(engine: engine).plan(
        for: task, limits: ForceLimits(iterations: iterations), isCancelled: isCancelled)
    } catch {
      throw .problem(error)
    }
    var wanted: [Ask] = []
    if asks > 0 {
      wanted = await ForceReasons(of: plan, for: task, by: engine, iterations: iterations / 4 + 1)
        .asks(asks)
    }
    return StudyRun(
      study: key, run: number, objective: plan.objective, bound: plan.bound,
      late: draw.delays.count, changed: draw.scenario.changes.count,
      lines: StudyRun.filled(of: task, by: plan),
      asks: wanted.map {
        StudyRun.Wanted(
          unitType: $0.unitType, tags: $0.tags, readyBy: $0.readyBy, gain: $0.gain)
      })
  }

  private func drawn(_ number: Int) throws(StudyFault) -> (StudyDraw, ForceFacts) {
    let draw: StudyDraw
    do throws(InvalidEntry) {
      draw = try StudyDraw(number, of: terms, from: facts, months: months)
    } catch {
      throw .entry(error)
    }
    do throws(InvalidScenario) {
      return (draw, try facts.under(draw.scenario))
    } catch {
      throw .scenario(error)
    }
  }
}

extension StudyRun {
  /// What a plan fills of each line of its task, whatever fills it.
  static func filled(of task: ForceTask, by plan: ForcePlan) -> [Filled] {
    let tours = Dictionary(grouping: plan.tours, by: \.line)
    return task.lines.sorted { $0.id < $1.id }.map { line in
      var filled = [Int](repeating: 0, count: task.months.count)
      for tour in tours[line.id] ?? [] {
        for month in tour.months.clamped(to: task.months) {
          filled[task.months.lowerBound.distance(to: month)] += 1
        }
      }
      return Filled(line: line.id, required: line.required, filled: filled)
    }
  }
}

/// Why a run could not be made.
package enum StudyFault: Error, Hashable, Sendable {
  case entry(InvalidEntry)
  case scenario(InvalidScenario)
  case problem(InvalidForceProblem)
}
