import ArgumentParser
import Basics

/// Another "today" than the day in New York.
struct ClockOptions: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "Take this day for today, and read nothing that became known later.",
      valueName: "day"),
    transform: Day.argument)
  var asOf: Day?

  /// The day given, else the day in New York.
  ///
  /// - Throws: `CommandFailure` on a machine without a time-zone database.
  func today() throws -> Day {
    if let asOf { return asOf }
    do throws(NoNewYork) {
      return try Clock.today()
    } catch {
      throw CommandFailure(
        "This machine does not know the time zone America/New_York.",
        advice: "Install the package tzdata, or give --as-of DAY.")
    }
  }
}
