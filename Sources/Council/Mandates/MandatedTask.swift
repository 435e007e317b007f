package import Basics

/// One task of a mandate, as the decision gives it.
package struct MandatedTask: Hashable, Codable, Identifiable, Sendable {
  package let id: Identifier<MandatedTask>
  package let mission: Identifier<Mission>
  /// The decision that gives the task, or the draft that would.
  package let decision: DocumentSymbol
  /// A word that stays the same from one mandate to the next: `protection-of-civilians`.
  package let code: String
  /// The task in short words.
  package let text: String
  /// 1 is the highest; nil where the decision ranks none.
  package let priority: Int?
  /// What would show that the task is done, in the order of the decision.
  package let benchmarks: [String]
  package let provenance: Provenance

  /// Takes the parts as they are.
  package init(
    id: Identifier<MandatedTask>, mission: Identifier<Mission>, decision: DocumentSymbol,
    code: String, text: String, priority: Int?, benchmarks: [String], provenance: Provenance
  ) {
    self.id = id
    self.mission = mission
    self.decision = decision
    self.code = code
    self.text = text
    self.priority = priority
    self.benchmarks = benchmarks
    self.provenance = provenance
  }
}
