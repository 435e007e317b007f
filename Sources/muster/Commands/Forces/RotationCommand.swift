import ArgumentParser
import Basics
import Capabilities
import Forces
import HiGHSSolver
import Interchange

/// A rotation scheme.
struct RotationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotation",
    abstract: "Plan a rotation scheme by half-months: no gap first, then fair turns.",
    discussion: """
      Without SCHEME the schemes of the register are listed. A plan says who keeps the capability \
      when, which days remain open by day and by night, how the turns are shared, and the smallest \
      extra commitment that would close the gap; it is proved, and checked by a second reading. \
      Exits with 2 where a gap remains.
      """)

  @Argument(help: ArgumentHelp("The scheme.", valueName: "scheme"))
  var scheme: String?

  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  @Option(help: "How it is written: text or json.")
  var format = AnswerFormat.text

  /// Plans and prints the scheme, or lists all.
  ///
  /// - Throws: `ExitCode(2)` with a gap; `CommandFailure`, `StoreFault`.
  func run() async throws {
    let reading = try ForceReading(database, clock)
    guard let scheme else { return try list(reading) }
    let found = try reading.entry(
      scheme, among: reading.facts.capabilities.rotationSchemes, what: "rotation scheme")
    let plan = try await Interruption.heeded { interruption in
      do throws(InvalidRotation) {
        return try RotationPlanner(solver: HiGHS()).plan(
          found.id, from: reading.facts, isCancelled: { interruption.isAsked })
      } catch {
        throw CommandFailure("'\(found.id)' cannot be planned: \(error)")
      }
    }
    switch format {
    case .text:
      try Console.result(
        RotationText.text(
          of: plan, names: reading.names, width: Console.width,
          mark: reading.mark(.confidential)))
    case .json:
      try Console.result(RotationJSON.json(of: plan, mark: reading.mark(.confidential)).pretty)
    }
    guard plan.check.holds else { throw ExitCode.failure }
    guard plan.gap.isZero else { throw ExitCode(2) }
  }

  private func list(_ reading: ForceReading) throws {
    let schemes = reading.facts.capabilities.rotationSchemes.sorted { $0.id < $1.id }
    guard !schemes.isEmpty else {
      Console.notice(
        "The register holds no rotation scheme known on \(reading.facts.asOf.iso). Import some: muster import rotation-schemes FILE"
      )
      return
    }
    var table = TextTable(["SCHEME", "MISSION", "FROM", "TO", "NAME"])
    for scheme in schemes {
      table.add([
        scheme.id.rawValue, scheme.mission.rawValue, scheme.from.iso,
        scheme.until.advanced(by: -1).iso, scheme.name,
      ])
    }
    try Console.result(table.text(width: Console.width))
  }
}
