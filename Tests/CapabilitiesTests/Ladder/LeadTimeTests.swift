import Basics
import Capabilities
import Testing

@Suite struct `Lead times` {
  @Test func `the usual ones hold where nothing else is known`() {
    let times = LeadTimes(CapabilityRegister())
    for step in GenerationStep.allCases {
      #expect(times[step] == LeadTimes.Days(step.usualDays, .usual))
    }
  }

  @Test func `a setting goes before the usual, the surer setting before another`() throws {
    func setting(_ id: String, _ days: Int, _ confidence: Confidence) throws -> LeadTime {
      LeadTime(
        id: Identifier(id), step: .memorandum, days: days,
        provenance: try Sample.provenance("s", confidence))
    }
    let times = LeadTimes(
      CapabilityRegister(leadTimes: [
        try setting("a", 45, .likely), try setting("b", 75, .seen),
      ]))
    #expect(times[.memorandum] == LeadTimes.Days(75, .setting("b")))
  }

  @Test func `five completed steps make a lead time of the register's own, four do not`() throws {
    let days = [10, 90, 40, 20, 60]
    #expect(try times(days)[.assessmentVisit] == LeadTimes.Days(40, .learned(from: 5)))
    #expect(try times(Array(days.dropLast()))[.assessmentVisit].basis == .usual)
    #expect(try times(days + [70])[.assessmentVisit] == LeadTimes.Days(50, .learned(from: 6)))
  }

  @Test func `a level that was skipped teaches nothing`() throws {
    let notices = try (0..<5).flatMap { index in
      [
        try Sample.notice(.level1, "2030-01-01", of: "P\(index)"),
        try Sample.notice(.level3, "2030-02-01", of: "P\(index)"),
      ]
    }
    let times = LeadTimes(CapabilityRegister(levelNotices: notices))
    #expect(times[.alignment].basis == .usual)
    #expect(times[.assessmentVisit].basis == .usual)
  }

  @Test func `a pledge known only from its notice teaches nothing`() throws {
    let times = LeadTimes(
      CapabilityRegister(
        pledges: try (0..<5).map { try Sample.pledge("P\($0)", announced: "2030-01-31") },
        levelNotices: try (0..<5).map {
          try Sample.notice(.level1, "2030-01-31", of: "P\($0)")
        }))
    #expect(times[.registration].basis == .usual)
  }

  @Test func `registration is learned from the day of the pledge`() throws {
    let times = LeadTimes(
      CapabilityRegister(
        pledges: try (0..<5).map { try Sample.pledge("P\($0)", announced: "2030-01-01") },
        levelNotices: try (0..<5).map {
          try Sample.notice(.level1, "2030-01-31", of: "P\($0)")
        }))
    #expect(times[.registration] == LeadTimes.Days(30, .learned(from: 5)))
  }

  @Test func `what is missing takes its steps' days, one after another`() throws {
    let book = LadderBook(
      CapabilityRegister(pledges: [try Sample.pledge()]), on: try Sample.day("2030-06-01"))
    func ready(_ level: ReadinessLevel) -> Int? {
      book.readyOn(level: level, "P1").map { book.day.distance(to: $0) }
    }
    #expect(ready(.none) == 0)
    #expect(ready(.level1) == 60)
    #expect(ready(.level2) == 180)
    #expect(ready(.level3) == 270)
    #expect(ready(.rapid) == 390)
    #expect(book.readyOn(level: .level1, "P9") == nil)
  }

  @Test func `a step whose criteria are met takes no more days, and a level notified none`() throws
  {
    let met = try ladder(`The readiness ladder`.level1)
    #expect(met.next?.reachable == met.day)
    #expect(try ladder().next?.reachable == (try Sample.day("2030-07-31")))
    let notified = try ladder(notices: [try Sample.notice(.level1, "2030-01-01")])
    #expect(notified.next?.reachable == (try Sample.day("2030-09-29")))
  }

  @Test(arguments: [Registration.rejected, .withdrawn])
  func `a pledge that was rejected or withdrawn reaches nothing`(registration: Registration) throws
  {
    #expect(try ladder(registration: registration).next?.reachable == nil)
  }

  /// From the request, or what comes nearest to it, to the arrival of the main body; force-rules 3.1.
  @Test(arguments: [
    ("Regional protection force, first engineers", "2016-08-12", "2017-04-20"),
    ("Canada to Mali", "2017-11-15", "2018-08-01"),
    ("Romania to Mali", "2019-01-15", "2019-10-15"),
  ])
  func `the usual times come within a month of real ones`(
    name: String, request: String, arrival: String
  ) throws {
    let real = try Sample.day(request).distance(to: try Sample.day(arrival))
    let usual = LeadTimes().daysFromRequest(at: .level2)
    #expect(abs(real - usual) <= 31, "\(name): \(real) days, usual \(usual)")
  }

  @Test
  func `the rapid deployment level promises sixty days, and no other arrives in three months`() {
    let times = LeadTimes()
    #expect(times.daysFromRequest(at: .rapid) == 60)
    #expect(times.daysFromRequest(at: .level2) > 92)
    #expect(times.daysFromSelection < times.daysFromRequest(at: .level3))
  }

  private func times(_ days: [Int]) throws -> LeadTimes {
    let start = try Sample.day("2030-01-01")
    return LeadTimes(
      CapabilityRegister(
        levelNotices: try days.enumerated().flatMap { index, days in
          [
            try Sample.notice(.level1, "2030-01-01", of: "P\(index)"),
            try Sample.notice(.level2, start.advanced(by: days).iso, of: "P\(index)"),
          ]
        }))
  }
}
