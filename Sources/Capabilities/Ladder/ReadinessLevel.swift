/// The levels of the Peacekeeping Capability Readiness System.
package enum ReadinessLevel: String, CaseIterable, Codable, Sendable {
  /// No level was notified.
  case none
  /// The lists and certificates are in.
  case level1 = "L1"
  /// Visited: eligible for deployment.
  case level2 = "L2"
  /// Aligned with a statement of unit requirement.
  case level3 = "L3"
  /// Can deploy within 60 days of a request.
  case rapid = "RDL"
}
