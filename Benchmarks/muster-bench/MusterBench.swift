import ArgumentParser

/// The command that measures the engines.
@main
struct MusterBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "muster-bench",
    abstract: "Measure Muster's engines.",
    subcommands: [
      MeasureProgramme.self, MeasurePlacement.self, MeasureGaps.self, MeasureForce.self,
    ])
}
