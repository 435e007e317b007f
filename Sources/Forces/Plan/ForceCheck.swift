package import Basics
package import Capabilities

/// What an independent reading of a plan and the facts found.
package struct ForceCheck: Hashable, Sendable {
  /// Every rule that a tour, or all tours together, break; empty for a plan that holds.
  package let broken: [Breach]
  /// What the tours are worth, added up anew.
  package let objective: Double
  /// What the certificate's prices prove, added up anew.
  package let provedBound: Double
  /// Whether the plan holds: nothing is broken, the worth agrees, and the bound claimed is no less
  /// than proved (or is said to be proved otherwise).
  package let holds: Bool

  /// A rule that is broken.
  package struct Breach: Hashable, Sendable {
    package let rule: ForceRule
    /// The line, where one is concerned.
    package let line: Identifier<RequirementLine>?
    package let supply: Supply?
    package let month: Month?
    package let short: Shortfall

    /// Takes the parts as they are.
    package init(
      rule: ForceRule, line: Identifier<RequirementLine>?, supply: Supply?, month: Month?,
      short: Shortfall
    ) {
      self.rule = rule
      self.line = line
      self.supply = supply
      self.month = month
      self.short = short
    }
  }

  /// Takes the parts as they are.
  package init(broken: [Breach], objective: Double, provedBound: Double, holds: Bool) {
    self.broken = broken
    self.objective = objective
    self.provedBound = provedBound
    self.holds = holds
  }
}
