/// What a contributor is.
package enum ContributorNature: String, CaseIterable, Codable, Sendable {
  case state
  /// A regional or other organisation.
  case organisation
}
