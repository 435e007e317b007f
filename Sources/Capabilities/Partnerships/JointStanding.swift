package import Basics

/// A joint pledge on one day: what it counts as, and by which parts (force-rules 6).
package struct JointStanding: Hashable, Sendable {
  package let joint: JointPledge
  /// In order of keys.
  package let parts: [Part]
  /// Roles that its form asks for and no part that is covered brings.
  package let missing: [PartRole]
  /// The level of its weakest mandatory part, its lead among them; no level where a role is missing
  /// (R-SMART-1).
  package let level: ReadinessLevel

  /// One part as it stands.
  package struct Part: Hashable, Sendable {
    package let part: JointPart
    /// Whose pledge it is; nil where the register does not have it.
    package let contributor: Identifier<Contributor>?
    /// Whether its pledge is there and not over, neither rejected nor withdrawn.
    package let isCovered: Bool
    /// What it counts as.
    ///
    /// Units count as notified. People, equipment, lift, training, a camp or money for which no level
    /// was ever notified hold nothing down once they are covered.
    package let level: ReadinessLevel

    /// Takes the parts as they are.
    package init(
      part: JointPart, contributor: Identifier<Contributor>?, isCovered: Bool,
      level: ReadinessLevel
    ) {
      self.part = part
      self.contributor = contributor
      self.isCovered = isCovered
      self.level = level
    }
  }

  /// Takes the parts as they are.
  package init(
    joint: JointPledge, parts: [Part], missing: [PartRole], level: ReadinessLevel
  ) {
    self.joint = joint
    self.parts = parts
    self.missing = missing
    self.level = level
  }
}

extension JointForm {
  /// What a part must bring for the form to be what it is, beside what its lead brings.
  func role(besides lead: PledgeNature) -> PartRole {
    switch self {
    case .rotation: .slot
    case .embed, .standby: .subUnit
    case .equip: lead == .equipment ? .people : .equipment
    case .lift: .lift
    case .train: .training
    case .fund: .money
    }
  }
}

extension PartRole {
  /// Whether what it brings goes into the mission itself.
  package var goesAlong: Bool {
    switch self {
    case .people, .equipment, .camp, .slot, .subUnit: true
    case .lift, .training, .money: false
    }
  }
}
