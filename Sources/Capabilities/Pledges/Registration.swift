/// How far a pledge's registration is: one of four facts that stand apart (force-rules 2.2).
package enum Registration: String, CaseIterable, Codable, Sendable {
  /// Announced; no registration is recorded.
  case notRegistered = "not registered"
  case draft
  case submitted
  case acknowledged
  case rejected
  /// In the contributor's own words.
  case withdrawn
}
