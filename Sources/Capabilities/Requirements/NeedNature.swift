/// What sort of statement a published need is.
package enum NeedNature: String, CaseIterable, Codable, Sendable {
  /// Demand.
  case requirement
  /// Says in which setting; no demand.
  case context
  /// What was there; no demand.
  case baseline
  /// Equipment alone.
  case equipment = "equipment need"
  /// Training, procedure or effect.
  case training = "training, procedure or effect"
}
