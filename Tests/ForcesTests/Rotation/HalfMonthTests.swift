import Basics
import Testing

@testable import Forces

@Suite struct `Half-months` {
  private func half(_ day: String) throws -> HalfMonth { HalfMonth(of: try Day(iso: day)) }

  @Test(arguments: [
    ("2019-08-01", "2019-08-01", 15), ("2019-08-15", "2019-08-01", 15),
    ("2019-08-16", "2019-08-16", 16), ("2019-02-28", "2019-02-16", 13),
    ("2020-02-29", "2020-02-16", 14),
  ])
  func `are the first to the fifteenth, and the sixteenth to the last`(
    day: String, first: String, days: Int
  ) throws {
    let half = try half(day)
    #expect(half.firstDay.iso == first)
    #expect(half.days.count == days)
    #expect(half.days.contains(try Day(iso: day)))
  }

  @Test func `follow one another over years, forward and back`() throws {
    let start = try half("2016-05-01")
    for halves in -100...100 {
      let other = start.advanced(by: halves)
      #expect(start.distance(to: other) == halves)
      #expect(other.advanced(by: -halves) == start)
      #expect(other.advanced(by: 1).firstDay == other.days.upperBound)
    }
    #expect(start.advanced(by: 120) == (try half("2021-05-15")))
  }
}
