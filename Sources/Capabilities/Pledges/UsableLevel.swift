package import Basics

/// The level as which a pledge counts, and what holds it down.
package struct UsableLevel: Hashable, Sendable {
  package let level: ReadinessLevel
  /// Why it is less than was notified; empty where it counts as notified.
  package let limits: [Limit]

  /// What holds a level down.
  package enum Limit: Hashable, Sendable {
    /// The registration is rejected or withdrawn.
    case registration(Registration)
    /// The contributor's own law or policy (R-PCRS-10).
    case ceiling(ReadinessLevel, Identifier<LevelCeiling>)
    /// A mandatory part of the joint pledge that it leads counts as no more (R-SMART-1).
    case part(Identifier<JointPart>, ReadinessLevel)
    /// Nobody brings what the form of the joint pledge that it leads asks for (R-SMART-1).
    case missing(Identifier<JointPledge>, PartRole)
  }

  /// Takes the parts as they are.
  package init(level: ReadinessLevel, limits: [Limit]) {
    self.level = level
    self.limits = limits
  }
}
