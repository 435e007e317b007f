import ArgumentParser
import Council
import Interchange

/// The table of rules.
struct RulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract:
      "Print the guideline and the practice around it: every rule with its force and source.",
    discussion: """
      Force: hard (a decision, a rule of procedure or a logical necessity), should, preferred, \
      habit (observed practice without a text). What is marked unverified was recalled, and is a \
      setting.
      """)

  @Option(help: "How the table is written: text, json, csv or markdown.")
  var format = RulesFormat.text

  /// Prints the table.
  ///
  /// - Throws: nothing.
  func run() async throws {
    switch format {
    case .text: try Console.result(RulesText.text(width: Console.width))
    case .json: try Console.result(RulesJSON.json().pretty)
    case .csv: try Console.result(RulesCSV.bytes())
    case .markdown: try Console.result(RulesText.markdown())
    }
  }
}
