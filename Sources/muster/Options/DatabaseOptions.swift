import ArgumentParser

/// Which database a command works on.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .customLong("database"),
    help: ArgumentHelp(
      "The database; made from the reference register where it is not there.", valueName: "file"))
  var path = "muster.sqlite"
}
