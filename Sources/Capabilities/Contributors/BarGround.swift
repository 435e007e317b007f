/// On which ground selection is barred.
package enum BarGround: String, CaseIterable, Codable, Sendable {
  /// A conduct review or a repatriation (resolution 2272 (2016)).
  case conduct
  /// Human-rights screening is open or failed.
  case vetting
  /// The party is listed in a report of the Secretary-General.
  case listedParty = "listed party"
  /// A pre-deployment visit failed, and no re-visit passed (R-FG-4).
  case failedVisit = "failed visit"
  /// A remedy is decided and not yet done.
  case performance
}
