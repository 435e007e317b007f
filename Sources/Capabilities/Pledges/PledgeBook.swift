package import Basics
package import Council

/// What pledges count as on one day: their levels, what they are parts of, and which only say others
/// again.
package struct PledgeBook: Sendable {
  package let day: Day
  package let ladders: LadderBook

  /// Reads what was known on `day`; the register should hold no contradictions.
  package init(_ register: CapabilityRegister, on day: Day) {
    self.day = day
    ladders = LadderBook(register, on: day)
  }

  /// Pledges that only say others again: those count, these do not.
  package var restating: Set<Identifier<Pledge>> { [] }

  /// What a pledge counts as.
  package func usable(_ pledge: Identifier<Pledge>) -> UsableLevel {
    UsableLevel(level: .none, limits: [])
  }

  /// The joint pledge that a pledge leads; nil where it leads none.
  package func joint(ledBy pledge: Identifier<Pledge>) -> JointStanding? { nil }

  /// The joint pledges in which a pledge leads or has a part, in order of keys.
  package func joints(of pledge: Identifier<Pledge>) -> [JointStanding] { [] }

  /// Caveats of a joint pledge's parts that block the whole in a mission: those that keep a part out of
  /// it, or bar one of the tags asked for (R-SMART-2); in order of keys.
  package func blocks(
    _ joint: Identifier<JointPledge>, in mission: Identifier<Mission>, tags: [String]
  ) -> [Caveat] {
    []
  }

  /// One joint pledge as it stands.
  package func joint(_ id: Identifier<JointPledge>) -> JointStanding? { nil }
}

/// The level as which a pledge counts, and what holds it down.
package struct UsableLevel: Hashable, Sendable {
  package let level: ReadinessLevel
  /// Why it is not higher, or not what was notified; empty where it counts as notified.
  package let limits: [Limit]

  /// What holds a level down.
  package enum Limit: Hashable, Sendable {
    /// The registration is rejected or withdrawn.
    case registration(Registration)
    /// The contributor's own law or policy.
    case ceiling(ReadinessLevel, Identifier<LevelCeiling>)
    /// A mandatory part of the joint pledge that it leads (R-SMART-1).
    case part(Identifier<JointPart>, ReadinessLevel)
    /// The joint pledge has no part of a role that its form asks for (R-SMART-1).
    case missing(Identifier<JointPledge>, PartRole)
  }

  /// Takes the parts as they are.
  package init(level: ReadinessLevel, limits: [Limit]) {
    self.level = level
    self.limits = limits
  }
}

/// A joint pledge on one day: what it counts as, and by which parts (force-rules 6).
package struct JointStanding: Hashable, Sendable {
  package let joint: JointPledge
  /// In order of keys.
  package let parts: [Part]
  /// Roles that its form asks for and nobody brings.
  package let missing: [PartRole]
  /// The level of its weakest mandatory part, its lead among them (R-SMART-1).
  package let level: ReadinessLevel

  /// One part as it stands.
  package struct Part: Hashable, Sendable {
    package let part: JointPart
    /// Whose pledge it is; nil where the register does not have it.
    package let contributor: Identifier<Contributor>?
    /// Whether its pledge is there on the day, neither rejected nor withdrawn.
    package let isCovered: Bool
    /// What it counts as; a part that carries no level of its own counts as the highest once it is
    /// covered.
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
