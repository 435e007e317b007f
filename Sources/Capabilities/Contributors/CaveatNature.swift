/// What a caveat limits.
package enum CaveatNature: String, CaseIterable, Codable, Sendable {
  case geographic
  case task
  case night
  /// Sensitive towards the host.
  case hostSensitive = "host-sensitive"
  case other
}
