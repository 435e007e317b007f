package import Basics

/// Monthly contributions added up over time, of one State, one mission or all.
///
/// A month that was not published is nil, never interpolated.
package struct ContributionSeries: Hashable, Sendable {
  /// From the first month of the data to the month after its last.
  package let months: Range<Month>
  /// One for each of `months`; nil where the month was not published, or not by mission where one
  /// is asked for.
  package let totals: [Total?]
  /// What is known to be missing or wrong in these figures, in order of months.
  package let gaps: [ContributionGap]

  /// Uniformed personnel at the end of a month.
  package struct Total: Hashable, Sendable {
    package let people: Int
    /// Nil where some rows give no sex, or give it in the wrong column.
    package let women: Int?
    package let byType: [PersonnelType: Int]

    /// Takes the parts as they are.
    package init(people: Int, women: Int?, byType: [PersonnelType: Int]) {
      self.people = people
      self.women = women
      self.byType = byType
    }
  }

  /// Takes the parts as they are.
  package init(months: Range<Month>, totals: [Total?], gaps: [ContributionGap]) {
    self.months = months
    self.totals = totals
    self.gaps = gaps
  }

  /// The months before one, from the first in which somebody was there; nil where there is none.
  package func before(_ end: Month) -> ContributionSeries? {
    let last = min(end, months.upperBound)
    guard
      let index = totals.firstIndex(where: { ($0?.people ?? 0) > 0 }),
      case let first = months.lowerBound.advanced(by: index), first < last
    else { return nil }
    return ContributionSeries(
      months: first..<last, totals: Array(totals[index..<index + first.distance(to: last)]),
      gaps: gaps.filter { (first..<last).contains($0.month) })
  }

  /// The total of one month; nil where it was not published, or lies outside `months`.
  package subscript(month: Month) -> Total? {
    let index = months.lowerBound.distance(to: month)
    return totals.indices.contains(index) ? totals[index] : nil
  }
}
