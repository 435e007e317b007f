import Basics
import Capabilities
import Council
import Pages

extension ReadingRoom.Room {
  /// Keys of one kind that a page lists at most.
  private static let mostKeys = 300

  /// What the fields of a kind may name.
  func knownNames(for kind: CapabilityKind) -> KnownNames {
    var known = KnownNames()
    for field in kind.entries.fields {
      guard case .reference(let target) = field.form else { continue }
      known.targets[target] = Array(keys(of: target).prefix(Self.mostKeys))
    }
    if kind == .scenarioChanges {
      known.words[.scenario] = Set(capabilities.scenarioChanges.map(\.scenario)).sorted()
      let subjects: [Field.Target] = [
        .entry(.pledges), .entry(.requirements), .entry(.contributors), .mission,
      ]
      known.words[.subject] = subjects.flatMap { keys(of: $0).prefix(Self.mostKeys / 2) }
    }
    return known
  }

  /// A key that no entry of the kind has; empty where a kind's keys are codes of their own.
  func freeKey(of kind: CapabilityKind) -> String {
    if [.unitTypes, .contributors].contains(kind) { return "" }
    let taken = Set(capabilities.entries(of: kind).map(\.key))
    var number = 1
    while taken.contains("desk-\(number)") { number += 1 }
    return "desk-\(number)"
  }

  private func keys(of target: Field.Target) -> [String] {
    switch target {
    case .entry(let kind): capabilities.entries(of: kind).map(\.key)
    case .mission: register.missions.map(\.id.rawValue).sorted()
    case .task: register.tasks.map(\.id.rawValue).sorted()
    }
  }
}
