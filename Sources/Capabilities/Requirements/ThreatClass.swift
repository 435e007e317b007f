/// How dangerous a place is, which asks for a minimum kit (force-rules 9; a default, editable).
package enum ThreatClass: String, CaseIterable, Codable, Sendable {
  /// Low.
  case low = "1"
  /// Explosive devices are possible.
  case explosiveDevices = "2"
  /// Explosive devices and complex attack.
  case complexAttack = "3"
  /// Indirect fire or unmanned aircraft.
  case indirectFire = "4"
}
