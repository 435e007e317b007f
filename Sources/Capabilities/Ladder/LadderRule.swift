/// The rules of the readiness ladder (force-rules 2.2); the raw value is the rule's id.
///
/// They compute criteria met and what is due for review; none changes a registration or a notified
/// level.
package enum LadderRule: String, CaseIterable, Codable, Sendable {
  /// The pledge was received and acknowledged.
  case acknowledged = "R-PCRS-1"
  /// Level 1: note verbale, lists, certificates, acceptance.
  case level1 = "R-PCRS-2"
  /// Below level 1 the Secretariat helps to close gaps in training and equipment.
  case help = "R-PCRS-3"
  /// Level 2: a successful assessment and advisory visit.
  case level2 = "R-PCRS-4"
  /// Level 3: aligned with a statement of unit requirement.
  case level3 = "R-PCRS-5"
  /// The rapid deployment level: commitment, agreement, verification visit, approval.
  case rapid = "R-PCRS-6"
  /// The rapid deployment level is held for a term of one year.
  case term = "R-PCRS-7"
  /// The pledge is confirmed after twelve months, then every six.
  case confirmation = "R-PCRS-8"
  /// Nothing asks for a review.
  case review = "R-PCRS-9"
  /// The contributor's own law or policy allows the level.
  case ceiling = "R-PCRS-10"
}
