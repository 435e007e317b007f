package import Basics

/// How far a result may travel, and whether it is one of an exercise.
///
/// What is made of pledges is confidential; what only the deciding offices weigh, strictly so.
package struct ResultMark: Hashable, Sendable {
  package var marking: Marking
  /// What every view of an exercise shows; nil for a register of real facts.
  package var exercise: String?

  /// Takes the parts as they are.
  package init(_ marking: Marking, exercise: String? = nil) {
    self.marking = marking
    self.exercise = exercise
  }
}

extension ResultMark {
  /// The members with which the result's JSON begins.
  var members: [JSON.Member] {
    [.init("marking", .string(marking.rawValue))]
      + (exercise.map { [.init("exercise", .string($0))] } ?? [])
  }

  /// The line with which the result's text ends.
  package var line: String {
    "Marking: \(marking.rawValue)." + (exercise.map { " \($0): nothing in it is real." } ?? "")
  }

  /// The cells with which each row of the result's CSV ends, below their names.
  var names: [String] { ["marking"] + (exercise == nil ? [] : ["exercise"]) }
  var cells: [String] { [marking.rawValue] + (exercise.map { [$0] } ?? []) }
}

extension JSON {
  /// An object that begins with the marking of a result.
  static func marked(_ mark: ResultMark, _ members: [Member]) -> JSON {
    .object(mark.members + members)
  }

  /// A number to six places, since more say nothing of a weight.
  static func rounded(_ number: Double) -> JSON {
    let scaled = (number * 1e6).rounded()
    guard number.isFinite, abs(scaled) < 9e15 else { return .double(number) }
    let whole = scaled / 1e6
    return Int(exactly: whole).map { .int($0) } ?? .double(whole)
  }

  /// A list of texts.
  static func list(_ texts: some Sequence<String>) -> JSON { .array(texts.map { .string($0) }) }

  /// The members of an object in the order of a literal.
  static func members(_ members: KeyValuePairs<String, JSON>) -> [Member] {
    members.map { Member($0.key, $0.value) }
  }
}
