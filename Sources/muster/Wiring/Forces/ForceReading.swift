import Basics
import Capabilities
import Council
import Forces
import HiGHSSolver
import Interchange
import Phrases
import Store

/// What a command on forces reads from the database, as known on its day.
struct ForceReading {
  let store: Store
  let facts: ForceFacts
  let exercise: ExerciseMark?

  /// Reads the registers on the day that `clock` gives, else on the exercise's, else today.
  ///
  /// - Throws: `StoreFault`; `CommandFailure`.
  init(_ database: DatabaseOptions, _ clock: ClockOptions) throws {
    store = try database.open()
    exercise = try store.exercise(as: .desk)
    facts = ForceFacts(
      council: try store.register(as: .desk), capabilities: try store.capabilities(as: .desk),
      asOf: try clock.asOf ?? exercise?.asOf ?? clock.today(),
      choices: try store.choices(as: .desk))
  }

  private init(_ reading: ForceReading, facts: ForceFacts) {
    store = reading.store
    exercise = reading.exercise
    self.facts = facts
  }

  /// The same with a scenario's changes; itself where none is named.
  ///
  /// - Throws: `CommandFailure` for a scenario that nobody wrote, or that cannot be made.
  func under(_ name: String?) throws -> ForceReading {
    guard let name else { return self }
    return ForceReading(self, facts: try facts(under: name))
  }

  /// The facts as a scenario would have them.
  ///
  /// - Throws: `CommandFailure`.
  func facts(under name: String) throws -> ForceFacts {
    let scenarios = facts.capabilities.scenarios
    guard let scenario = scenarios.first(where: { $0.name == name }) else {
      let names = scenarios.map(\.name).joined(separator: ", ")
      throw CommandFailure(
        "There is no scenario '\(name)'.",
        advice: names.isEmpty
          ? "Write one: muster scenario add NAME CHANGE SUBJECT" : "Maybe one of: \(names)")
    }
    do throws(InvalidScenario) {
      return try facts.under(scenario)
    } catch {
      throw CommandFailure("Scenario '\(name)', change '\(error.change.id)': \(error.english)")
    }
  }

  /// What everything is called, in English.
  var names: ForceNames {
    ForceNames(.english, council: facts.council, capabilities: facts.capabilities)
  }

  /// What a result of a marking says of itself.
  func mark(_ marking: Marking) -> ResultMark {
    ResultMark(marking, exercise: exercise?.label)
  }

  /// The line of an id, whatever the case of its letters.
  ///
  /// - Throws: `CommandFailure` naming those nearest to it.
  func line(_ text: String) throws -> RequirementLine {
    try entry(text, among: facts.capabilities.requirements, what: "requirement line")
  }

  /// The entry of a key, whatever the case of its letters.
  ///
  /// - Throws: `CommandFailure` naming those nearest to it.
  func entry<Entry: CapabilityEntry>(
    _ text: String, among entries: [Entry], what: String
  ) throws -> Entry {
    if let entry = entries.first(where: { $0.key == text }) { return entry }
    let typed = text.lowercased()
    if let entry = entries.first(where: { $0.key.lowercased() == typed }) { return entry }
    var nearest = NearestKeys()
    var near = nearest.nearest(to: text, among: Set(entries.map(\.key)))
    let alike = Set(entries.map(\.key)).subtracting(near).filter { key in
      let key = key.lowercased()
      return key.contains(typed) || typed.contains(key) || key.hasPrefix(typed.prefix(4))
    }
    near += alike.sorted().prefix(6 - near.count)
    throw CommandFailure(
      "The register knows no \(what) '\(text)' as of \(facts.asOf.iso).",
      advice: near.isEmpty
        ? "List them: muster export \(Entry.kind.rawValue)"
        : "Maybe one of: \(near.joined(separator: ", "))")
  }

  /// What to say where no requirement falls in some months; nil where one does.
  func notice(ofNoneIn months: Range<Month>) -> String? {
    let lines = facts.capabilities.requirements
    guard !lines.contains(where: { $0.from < months.upperBound && $0.until > months.lowerBound })
    else { return nil }
    guard let first = lines.map(\.from).min(), let end = lines.map(\.until).max() else {
      return "The register holds no requirement. Import some: muster import requirements FILE"
    }
    let last = end.advanced(by: -1)
    return
      "The register's requirements run from \(first.iso) to \(last.iso). Maybe add --from, as in '--from \(last.iso)', or --as-of."
  }
}

extension InvalidScenario {
  /// What is wrong, in a sentence.
  var english: String {
    switch reason {
    case .unknownSubject(let nearest):
      nearest.isEmpty
        ? "'\(change.subject)' is not known."
        : "'\(change.subject)' is not known. Maybe one of: \(nearest.joined(separator: ", "))"
    case .missing(let field): "it needs the field '\(field.rawValue)'."
    case .invalid(let invalid):
      "its \(invalid.field.rawValue) '\(invalid.value)' makes no entry."
    }
  }
}

extension ForceEngine {
  /// The engine of this program: HiGHS solves what is left to a solver.
  static var wired: ForceEngine { ForceEngine(solver: HiGHS()) }
}
