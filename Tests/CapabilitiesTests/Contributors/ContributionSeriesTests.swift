import Basics
import Capabilities
import Testing

@Suite struct `A series of contributions before a month` {
  private func series(_ people: [Int?]) throws -> ContributionSeries {
    let first = try Sample.month("2018-01")
    return ContributionSeries(
      months: first..<first.advanced(by: people.count),
      totals: people.map {
        $0.map { ContributionSeries.Total(people: $0, women: nil, byType: [:]) }
      },
      gaps: people.indices.filter { people[$0] == nil }.map {
        .monthMissing(first.advanced(by: $0))
      })
  }

  @Test func `begins with the first in which somebody was there and ends before the month`() throws
  {
    let shown = try series([nil, 0, 5, nil, 7, 8]).before(try Sample.month("2018-06"))
    #expect(shown?.months == (try Sample.month("2018-03")..<Sample.month("2018-06")))
    #expect(shown?.totals.map { $0?.people } == [5, nil, 7])
    #expect(shown?.gaps == [.monthMissing(try Sample.month("2018-04"))])
  }

  @Test func `is whole before a later month, and none where nobody was there`() throws {
    #expect(try series([1, 2]).before(try Sample.month("2030-01"))?.totals.count == 2)
    #expect(try series([0, nil]).before(try Sample.month("2030-01")) == nil)
    #expect(try series([0, 4]).before(try Sample.month("2018-02")) == nil)
  }
}
