/// What the desk said of facts that contradict each other: this one is used.
package struct DeskChoice: Hashable, Codable, Sendable {
  /// The kind of fact: `mandates`, `presidencies`, ….
  package let kind: String
  /// The id of the fact to be used.
  package let used: String

  /// Takes the parts as they are.
  package init(kind: String, used: String) {
    self.kind = kind
    self.used = used
  }
}
