package import Capabilities

/// A named set of changes over the register: what if.
package struct Scenario: Hashable, Sendable {
  package let name: String
  /// In the order in which they are made.
  package let changes: [ScenarioChange]

  /// Takes the parts as they are.
  package init(name: String, changes: [ScenarioChange]) {
    self.name = name
    self.changes = changes
  }
}

extension CapabilityRegister {
  /// The scenarios that the register holds, in order of their names; the changes of one, in order of
  /// their keys.
  package var scenarios: [Scenario] {
    Dictionary(grouping: scenarioChanges, by: \.scenario)
      .map { name, changes in
        Scenario(name: name, changes: changes.sorted { $0.id < $1.id })
      }
      .sorted { $0.name.unicodeScalars.lexicographicallyPrecedes($1.name.unicodeScalars) }
  }
}

/// Why a change of a scenario cannot be made.
package struct InvalidScenario: Error, Hashable, Sendable {
  package let change: ScenarioChange
  package let reason: Reason

  /// What is wrong with it.
  package enum Reason: Hashable, Sendable {
    /// The register knows nothing of this key; those nearest to it.
    case unknownSubject(nearest: [String])
    /// The change needs a field that holds nothing.
    case missing(FieldName)
    /// What it makes is no entry.
    case invalid(InvalidEntry)
  }

  /// Takes the parts as they are.
  package init(change: ScenarioChange, reason: Reason) {
    self.change = change
    self.reason = reason
  }
}
