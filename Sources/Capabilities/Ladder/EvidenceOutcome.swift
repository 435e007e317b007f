/// What a piece of evidence says.
package enum EvidenceOutcome: String, CaseIterable, Codable, Sendable {
  case met
  case notMet = "not met"
}
