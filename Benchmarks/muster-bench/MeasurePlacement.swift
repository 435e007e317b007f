import ArgumentParser
import Council

/// Solves a placement drawn at random, shaped like mandate cycles with preferred leads.
struct MeasurePlacement: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "placement",
    abstract: "Solve a placement drawn at random: cycles of steps with ladders of preferred leads.")

  @Option(help: "How many cycles of steps.")
  var cycles = 12

  @Option(help: "How many other items.")
  var others = 30

  @Option(help: "Over how many days.")
  var days = 60

  @Option(help: "How many times dearer each level is than the one below.")
  var level = 100

  @Option(help: "Which of the placements so shaped.")
  var seed = 1

  @Option(help: "How often to solve it; the time printed is the median.")
  var `repeat` = 1

  func validate() throws {
    guard cycles >= 0, others >= 0, days > 60 - 1, level > 0, `repeat` > 0 else {
      throw ValidationError("Sizes must be positive, and '--days' at least 60.")
    }
  }

  func run() throws {
    let shape = CycleShape(cycles: cycles, others: others, days: days, level: level)
    try Measurement(of: shape.placement(seed: seed), times: `repeat`).report()
  }
}
