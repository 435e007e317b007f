import ArgumentParser
import Basics
import Capabilities
import Forces

/// What a person may set for a force plan.
struct ForcePlanOptions: ParsableArguments {
  @Option(
    name: .customLong("level"),
    help: "The lowest notified level that counts as supply: L1, L2, L3 or RDL.")
  var level = ReadinessLevel.level2

  @Option(
    name: .customLong("most-share"),
    help: ArgumentHelp(
      "The most that one State may have of a large mission's people, in hundredths.",
      valueName: "hundredths"))
  var mostShare = 25

  @Flag(name: .customLong("no-cash"), help: "Let no mission's cash limit the plan.")
  var ignoresCash = false

  @Flag(name: .customLong("no-lift"), help: "Let no lift limit the plan.")
  var ignoresLift = false

  @Option(
    help: ArgumentHelp(
      "Change the register as this scenario says, for this answer alone.", valueName: "name"))
  var scenario: String?

  /// Refuses what is out of range.
  ///
  /// - Throws: `ValidationError` naming the option and its value.
  func validate() throws {
    try PlanOptions.check("--most-share", mostShare, in: 1...100)
  }

  /// The options as the planner takes them.
  func options(months: Int) -> ForceOptions {
    ForceOptions(
      horizon: months, neededLevel: level, mostShare: mostShare, countsCash: !ignoresCash,
      countsLift: !ignoresLift)
  }
}

/// How long a plan is sought.
struct SearchOptions: ParsableArguments {
  @Option(help: "How many steps the search takes; the same steps give the same plan.")
  var iterations = 400

  @Option(
    help: ArgumentHelp(
      "Search for so many seconds instead, and give the best found.", valueName: "seconds"))
  var seconds: Int?

  /// Refuses no step and no second.
  ///
  /// - Throws: `ValidationError` naming the option and its value.
  func validate() throws {
    try PlanOptions.check("--iterations", iterations, in: 1...1_000_000)
    if let seconds { try PlanOptions.check("--seconds", seconds, in: 1...86_400) }
  }

  /// The limits, with the time counted from now.
  var limits: ForceLimits {
    guard let seconds else { return ForceLimits(iterations: iterations, gap: 1e-6) }
    let began = Clock.ticks()
    let allowed = Double(seconds)
    return ForceLimits(
      iterations: nil, pace: { min(1, (Clock.ticks() - began) / allowed) }, gap: 1e-6)
  }
}

extension ReadinessLevel: ExpressibleByArgument {
  /// `L1`, `L2`, `L3` or `RDL`, in whichever case.
  package init?(argument: String) {
    self.init(rawValue: argument.uppercased())
  }
}
