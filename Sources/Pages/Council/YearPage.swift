package import Council
package import Markup

/// One year as swimlanes, a lane a mandate, and the load of its months.
package struct YearPage: Sendable {
  package var frame: PageFrame
  package var year: Int
  /// The plan of the year's twelve months.
  package var programme: Programme

  /// Takes the parts as they are.
  package init(frame: PageFrame, year: Int, programme: Programme) {
    self.frame = frame
    self.year = year
    self.programme = programme
  }

  /// The page.
  package var html: HTML { .empty }
}
