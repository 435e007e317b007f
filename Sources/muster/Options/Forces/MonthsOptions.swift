import ArgumentParser
import Basics

/// Which months a command looks at.
struct MonthsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The first month; that of today unless given.", valueName: "month"),
    transform: Month.argument)
  var from: Month?

  @Option(help: "How many months.")
  var months = 12

  /// Refuses no month, and more than five years.
  ///
  /// - Throws: `ValidationError` naming the option and its value.
  func validate() throws {
    try PlanOptions.check("--months", months, in: 1...60)
  }

  /// The months, half-open.
  func window(asOf day: Day) -> Range<Month> {
    let first = from ?? day.month
    return first..<first.advanced(by: months)
  }
}
