import ArgumentParser
import Forces
import HiGHSSolver

/// Solves a force instance of the prototypes with the product's own engine.
struct MeasureForce: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "force",
    abstract: "Make the force plan of an instance as the prototypes write it down.",
    discussion: """
      Prints what the plan is worth, what is proved that none can be worth more than, how many tours and \
      options there are, and what it took. With '--replan', a unit that has tours is then lost, and the \
      plan made anew from the one that was, the others paying for each tour that moves.
      """)

  @Argument(help: "The instance, a JSON file.")
  var instance: String

  @Option(help: "For how many seconds to search; 30, unless '--iterations' is given.")
  var seconds: Double?

  @Option(help: "After how many steps to stop; gives the same plan on every machine.")
  var iterations: Int?

  @Option(help: "Where to write the plan with its multipliers, for the checker of the prototypes.")
  var solution: String?

  @Option(help: "For how many seconds to plan anew once a unit is lost.")
  var replan: Double?

  func validate() throws {
    for (name, value) in [("seconds", seconds), ("replan", replan)] {
      if let value, value <= 0 {
        throw ValidationError("'--\(name)' must be positive, and is \(value).")
      }
    }
    if let iterations, iterations < 0 {
      throw ValidationError("'--iterations' must not be negative, and is \(iterations).")
    }
  }

  func run() async throws {
    let instance = try ForceInstanceProblem(of: ForceInstance(contentsOf: instance))
    let measurement = await ForceMeasurement(of: instance.problem, limits: limits)
    measurement.report("plan", instance.problem)
    if let solution {
      try ForceSolution(measurement.answer, to: instance).write(to: solution)
    }
    if let replan {
      guard let (lost, problem) = try instance.problem.losingUnit(of: measurement.answer.tours)
      else { throw ValidationError("No unit has a tour that could be lost.") }
      let again = await ForceMeasurement(
        of: problem, prices: measurement.answer.certificate,
        limits: ForceLimits(seconds: replan))
      again.report("replan without pledge \(lost)", problem)
    }
  }

  private var limits: ForceLimits {
    guard let seconds else {
      return iterations.map { ForceLimits(iterations: $0) } ?? ForceLimits(seconds: 30)
    }
    return ForceLimits(seconds: seconds, iterations: iterations)
  }
}

extension ForceProblem {
  /// The same without the unit of middling worth among those with tours in `plan`, and its place among
  /// the pledges.
  ///
  /// The plan is kept as far as it can be, at a price of 1 for each move; nil where it has no tours.
  func losingUnit(of plan: [Tour]) throws -> (pledge: Int, problem: ForceProblem)? {
    let worths = Dictionary(grouping: plan) { options[$0.option].pledge }
      .mapValues { $0.reduce(0) { $0 + value(of: $1) } }
      .sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    guard !worths.isEmpty else { return nil }
    let lost = worths[worths.count / 2].key
    // A unit that is gone has options still, and is never ready for any.
    let left = options.map { option in
      option.pledge == lost
        ? Option(line: option.line, pledge: lost, ready: horizon, till: horizon) : option
    }
    return (
      lost,
      try ForceProblem(
        horizon: horizon, lines: lines, pledges: pledges, parts: parts, budgets: budgets,
        lift: lift, options: left, kept: plan, movePrice: 1)
    )
  }
}
