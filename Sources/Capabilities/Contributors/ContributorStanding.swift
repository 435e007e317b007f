/// Whether a contributor contributes now.
package enum ContributorStanding: String, CaseIterable, Codable, Sendable {
  case current
  case former
  case prospective
}
