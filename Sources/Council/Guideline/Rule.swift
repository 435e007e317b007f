/// A rule of the guideline, or of the Council's practice around it, by its id.
///
/// Ids are those of the field's papers: `C4`, `P1`. What each says stands in `GuidelineRule.table`.
package struct RuleID: Hashable, Codable, RawRepresentable, Sendable {
  package let rawValue: String

  /// Takes an id as it is.
  package init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// How strongly a rule binds.
///
/// Only `hard` is ever said to be breached.
package enum Force: String, CaseIterable, Codable, Sendable {
  /// A decision, a rule of procedure or a logical necessity.
  case hard
  /// The text says should, is expected, is requested.
  case should
  /// The text says preferably, where possible, may.
  case preferred
  /// Observed practice without a text.
  case habit
}

extension Force: Comparable {
  /// Weaker comes first.
  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .habit: 0
    case .preferred: 1
    case .should: 2
    case .hard: 3
    }
  }
}

/// How the rule's text was come by.
package enum RuleProvenance: String, CaseIterable, Codable, Sendable {
  /// Read in a source document.
  case source
  /// Read in another public document.
  case seen
  /// Recalled; a setting with a default, shown as unverified.
  case recalled
  /// Computed from dated cycles.
  case data
}
