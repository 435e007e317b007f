import ArgumentParser

/// The command that measures the engines.
struct MusterBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "muster-bench",
    abstract: "Measure Muster's engines.",
    subcommands: [MeasureProgramme.self, MeasurePlacement.self, MeasureGaps.self])
}
