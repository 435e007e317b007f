/// Which of several facts that contradict each other is used, and why.
package struct FactChoice: Hashable, Sendable {
  /// The kind of fact: `mandates`, `presidencies`, ….
  package let kind: String
  /// What the facts speak of, as in "UNMISS S/RES/2779 (2025)".
  package let subject: String
  /// The id of the fact used.
  package let used: String
  /// The ids of the facts set aside, in order.
  package let setAside: [String]
  package let why: Why

  /// What decided, in the order in which it is asked.
  package enum Why: String, CaseIterable, Codable, Sendable {
    case deskChoice = "the desk's choice"
    case higherConfidence = "higher confidence"
    case laterKnownSince = "known later"
    case lowerID = "lower id"
  }

  /// Takes the parts as they are.
  package init(kind: String, subject: String, used: String, setAside: [String], why: Why) {
    self.kind = kind
    self.subject = subject
    self.used = used
    self.setAside = setAside
    self.why = why
  }
}
