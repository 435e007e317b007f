package import Basics
package import Capabilities

/// Why a rotation scheme cannot be planned.
package enum InvalidRotation: Error, Hashable, Sendable {
  case unknownScheme(Identifier<RotationScheme>)
  /// Terms that name neither a contributor nor a contract.
  case nobody(Identifier<SchemePartner>)
  /// A slot agreed as it stands, without a first or a last day.
  case agreedWithoutDays(Identifier<SchemePartner>)
  /// Two agreed slots of one partner share days.
  case agreedTwice(Identifier<SchemePartner>, Identifier<SchemePartner>)
  /// The shortest slot is longer than the longest.
  case shortestAboveLongest(Identifier<SchemePartner>, shortest: Int, longest: Int)
  /// More than ten years.
  case tooLong(Identifier<RotationScheme>, halfMonths: Int)
  /// The terms allow more slots than can be enumerated.
  case tooManySlots(Identifier<RotationScheme>, slots: Int)
}
