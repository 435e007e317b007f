/// What a person may set for a plan of visits; every default says where it comes from.
package struct VisitOptions: Hashable, Sendable {
  /// Visits that can be made in a month: four, of thirty to sixty a year (force-rules 2.2).
  package var visitsAMonth: Int
  /// Pledges that one visit can see (force-rules 2.2: four to five units a visit).
  package var pledgesAVisit: Int
  /// Days from a visit to the notice of the level.
  package var daysToNotice: Int
  /// Months after which an assessment visit's evidence is due for review (R-PCRS-9).
  package var reviewAfter: Int
  /// Which share of the cover that leans on a pledge a review of it counts for, in hundredths.
  package var reviewShare: Int

  /// The defaults: four visits a month, four pledges each, thirty days to the notice, a review after
  /// 24 months that counts a tenth.
  package init(
    visitsAMonth: Int = 4, pledgesAVisit: Int = 4, daysToNotice: Int = 30, reviewAfter: Int = 24,
    reviewShare: Int = 10
  ) {
    self.visitsAMonth = visitsAMonth
    self.pledgesAVisit = pledgesAVisit
    self.daysToNotice = daysToNotice
    self.reviewAfter = reviewAfter
    self.reviewShare = reviewShare
  }
}
