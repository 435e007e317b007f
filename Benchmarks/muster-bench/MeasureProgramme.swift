import ArgumentParser

/// Solves an instance of the prototypes with the product's own engine.
struct MeasureProgramme: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programme",
    abstract: "Solve a programme of work as the prototypes write it down.")

  @Argument(help: "The instance, a JSON file.")
  var instance: String

  @Option(help: "How often to solve it; the time printed is the median.")
  var `repeat` = 1

  func validate() throws {
    guard `repeat` > 0 else {
      throw ValidationError("'--repeat' must be positive, and is \(`repeat`).")
    }
  }

  func run() throws {
    let placement = try ProgrammeInstance(contentsOf: instance).placement
    try Measurement(of: placement, times: `repeat`).report()
  }
}
