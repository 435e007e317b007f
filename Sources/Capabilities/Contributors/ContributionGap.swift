package import Basics
package import Council

/// What is known to be missing or wrong in the published monthly contributions.
///
/// Kept as a note beside the figures; nothing is filled in for it.
package enum ContributionGap: Hashable, Sendable {
  /// No report of the month was published in this form.
  case monthMissing(Month)
  /// The month's figures are not split by mission.
  case notSplitByMission(Month)
  /// Men and women stand in each other's column.
  case sexesSwapped(Month)
  /// A contributor has troops in a mission the published month before and the month after, and no row
  /// of them in this one.
  case contributorAbsent(Month, Identifier<Mission>, Identifier<Contributor>)
}

extension ContributionGap {
  /// The month it concerns.
  package var month: Month {
    switch self {
    case .monthMissing(let month), .notSplitByMission(let month), .sexesSwapped(let month),
      .contributorAbsent(let month, _, _):
      month
    }
  }
}
