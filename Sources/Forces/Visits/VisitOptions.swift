/// What a person may set for a plan of visits; every default says where it comes from.
package struct VisitOptions: Hashable, Sendable {
  /// Visits that can be made in a month: four, of thirty to sixty a year (force-rules 2.2).
  package var visitsAMonth: Int
  /// Pledges that one visit can see (force-rules 2.2: about four units a visit).
  package var pledgesAVisit: Int
  /// Days from the end of a visit's month to the notice of the level.
  package var daysToNotice: Int
  /// Which share of the cover that leans on a pledge a review of it counts for, in hundredths.
  package var reviewShare: Int
  /// Over how many months, from the first of the visits, cover counts, 1…60; a force plan's own months
  /// where one is given.
  package var horizon: Int

  /// The defaults, ours where no source is named: four visits a month, four pledges each, thirty days
  /// to the notice, a tenth for a review, two years.
  package init(
    visitsAMonth: Int = 4, pledgesAVisit: Int = 4, daysToNotice: Int = 30, reviewShare: Int = 10,
    horizon: Int = 24
  ) {
    self.visitsAMonth = visitsAMonth
    self.pledgesAVisit = pledgesAVisit
    self.daysToNotice = daysToNotice
    self.reviewShare = reviewShare
    self.horizon = horizon
  }
}
