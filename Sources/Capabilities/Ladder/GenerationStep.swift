/// The steps of force generation whose lead times are settings (force-rules 3.1).
package enum GenerationStep: String, CaseIterable, Codable, Sendable {
  /// From a pledge to level 1.
  case registration
  /// From level 1 to level 2.
  case assessmentVisit = "assessment visit"
  /// From level 2 to level 3.
  case alignment
  /// From level 3 to the rapid deployment level.
  case rapidVerification = "rapid verification"
  /// Step 2.
  case requirement = "statement of unit requirement"
  /// Steps 4 and 5: note verbale and offers.
  case request
  /// Step 6.
  case evaluation
  /// Steps 7 and 8.
  case selection
  /// Step 9.
  case reconnaissance
  /// Step 10.
  case memorandum
  /// Step 11.
  case training
  /// Step 12.
  case predeploymentVisit = "pre-deployment visit"
  /// Steps 13 and 14: load list, contract, sea move.
  case lift
  /// Step 15.
  case advanceParty = "advance party"
}
