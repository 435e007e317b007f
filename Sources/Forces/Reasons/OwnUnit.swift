package import Basics
package import Capabilities

/// What a contributor sees of its own unit against one requirement: what is missing, and by when.
///
/// Never another's name, rank, margin or number; what the deciding offices alone weigh (consent,
/// conduct, share of a mission, performance) is not in it at all.
package struct OwnUnit: Hashable, Sendable {
  package let line: Identifier<RequirementLine>
  package let supply: Supply
  /// What the unit itself still lacks, which its contributor can mend.
  package let missing: [Failure]
  package let standing: Standing

  /// Where the unit stands for the line.
  package enum Standing: String, CaseIterable, Codable, Sendable {
    /// Something of its own is missing.
    case lacking
    /// Nothing of its own is missing, and nothing is decided.
    case complete
    /// The deciding office selected it, or it is there.
    case selected
    /// The line was decided otherwise; the Force Generation Service says more.
    case notSelected = "not selected"
  }

  /// Takes the parts as they are.
  package init(
    line: Identifier<RequirementLine>, supply: Supply, missing: [Failure], standing: Standing
  ) {
    self.line = line
    self.supply = supply
    self.missing = missing
    self.standing = standing
  }
}
