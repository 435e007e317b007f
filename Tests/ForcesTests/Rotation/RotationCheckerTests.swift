import Basics
import Capabilities
import HiGHSSolver
import Testing

@testable import Forces

@Suite struct `The checker of rotation plans` {
  /// Two partners by turns over a year, the first for six months as agreed.
  private func facts() throws -> ForceFacts {
    try RotationSample.facts(
      [RotationSample.scheme(from: "2020-01-01", until: "2021-01-01")],
      [
        RotationSample.terms(
          "XAA", id: "agreed", from: "2020-01-01", until: "2020-07-01", isFixed: true),
        RotationSample.terms(
          "XAB", id: "free", from: "2020-06-01", until: "2021-01-01", lengths: 2...12,
          mostSlots: 2, rest: 1, ramps: (1, 0)),
      ])
  }

  private func slot(
    _ terms: String, _ from: String, _ until: String, partner: String? = nil, up: Int = 1,
    isFixed: Bool = false
  ) throws -> RotationSlot {
    let stay = HalfMonth(of: try Day(iso: from))..<HalfMonth(of: try Day(iso: until))
    return RotationSlot(
      partner: .contributor(Identifier(partner ?? (terms == "agreed" ? "XAA" : "XAB"))),
      terms: Identifier(terms), stay: stay,
      counts: (isFixed ? stay.lowerBound : stay.lowerBound.advanced(by: up))..<stay.upperBound,
      byNight: false, isFixed: isFixed)
  }

  private func agreed() throws -> RotationSlot {
    try slot("agreed", "2020-01-01", "2020-07-01", isFixed: true)
  }

  private func broken(
    _ slots: [RotationSlot], gap: [(String, String)], turns: (Int, Int)? = nil,
    remedies: [RotationRemedy] = []
  ) throws -> [RotationCheck.Breach] {
    func served(_ partner: String) -> Int {
      slots.filter { $0.partner.key == partner }.reduce(0) { $0 + $1.stay.count }
    }
    return RotationChecker("scheme", in: try facts()).check(
      slots,
      gap: RotationGap(
        day: try gap.map { try Day(iso: $0.0)..<Day(iso: $0.1) }, night: []),
      fairness: RotationFairness(
        turns: [("XAA", turns?.0 ?? served("XAA")), ("XAB", turns?.1 ?? served("XAB"))].map {
          RotationFairness.Turn(contributor: $0.0, served: $0.1, able: 12, due: 12)
        }),
      remedies: remedies
    ).broken
  }

  @Test func `passes a plan that holds`() throws {
    let slots = try [agreed(), slot("free", "2020-07-01", "2021-01-01")]
    #expect(try broken(slots, gap: [("2020-07-01", "2020-07-16")]) == [])
  }

  @Test func `finds terms that are another's or nobody's`() throws {
    let other = try slot("free", "2020-07-01", "2021-01-01", partner: "XAC")
    #expect(
      try broken([agreed(), other], gap: [("2020-07-01", "2020-07-16")]) == [.unknownTerms("free")])
  }

  @Test func `finds a slot outside its days`() throws {
    let early = try slot("free", "2020-05-16", "2020-11-16")
    let breaches = try broken([agreed(), early], gap: [("2020-11-16", "2021-01-01")])
    #expect(
      breaches == [.outsideDays("free", try Day(iso: "2020-05-16")..<Day(iso: "2020-06-01"))])
    let late = try slot("free", "2020-09-01", "2021-02-01")
    #expect(
      try broken([agreed(), late], gap: [("2020-07-01", "2020-09-16")], turns: (12, 8)) == [
        .outsideDays("free", Day(iso: "2021-01-01")..<Day(iso: "2021-02-01"))
      ])
  }

  @Test func `finds a slot too short, too long, or too many of them`() throws {
    let short = try slot("free", "2020-07-01", "2020-07-16")
    #expect(
      try broken([agreed(), short], gap: [("2020-07-01", "2021-01-01")])
        == [.length("free", halfMonths: 1)])
    let long = try slot("free", "2020-06-16", "2021-01-01")
    #expect(try broken([agreed(), long], gap: []) == [.length("free", halfMonths: 13)])
    let many = try [
      slot("free", "2020-07-01", "2020-08-01"), slot("free", "2020-08-16", "2020-09-16"),
      slot("free", "2020-10-01", "2020-11-01"),
    ]
    let gap = [
      ("2020-07-01", "2020-07-16"), ("2020-08-01", "2020-09-01"), ("2020-09-16", "2020-10-16"),
      ("2020-11-01", "2021-01-01"),
    ]
    #expect(try broken([agreed()] + many, gap: gap) == [.tooManySlots("free", slots: 3)])
  }

  @Test func `finds a partner without rest`() throws {
    let slots = try [
      slot("free", "2020-07-01", "2020-08-01"), slot("free", "2020-08-01", "2020-09-01"),
    ]
    let gap = [
      ("2020-07-01", "2020-07-16"), ("2020-08-01", "2020-08-16"), ("2020-09-01", "2021-01-01"),
    ]
    #expect(
      try broken([agreed()] + slots, gap: gap)
        == [.noRest(.contributor("XAB"), on: Day(iso: "2020-08-01"))])
  }

  @Test func `finds an agreed slot that is not there`() throws {
    let gap = [("2020-01-01", "2020-07-16")]
    #expect(
      try broken([slot("free", "2020-07-01", "2021-01-01")], gap: gap)
        == [.agreedSlotMissing("agreed")])
    let cut = try slot("agreed", "2020-01-01", "2020-06-16", isFixed: true)
    #expect(
      try broken(
        [cut, slot("free", "2020-06-16", "2020-12-16")],
        gap: [
          ("2020-06-16", "2020-07-01"), ("2020-12-16", "2021-01-01"),
        ]) == [.agreedSlotMissing("agreed")])
  }

  @Test func `finds half-months that do not count, and days and turns miscounted`() throws {
    let eager = try slot("free", "2020-07-01", "2021-01-01", up: 0)
    #expect(try broken([agreed(), eager], gap: []) == [.counts("free")])
    let slots = try [agreed(), slot("free", "2020-07-01", "2021-01-01")]
    #expect(try broken(slots, gap: []) == [.gap(claimed: 0, found: 15)])
    #expect(
      try broken(slots, gap: [("2020-07-01", "2020-07-16")], turns: (12, 11))
        == [.turn("XAB", claimed: 11, found: 12)])
  }

  @Test func `finds a remedy that leaves days open, or that does not add up`() throws {
    let slots = try [agreed(), slot("free", "2020-07-01", "2021-01-01")]
    let open = [("2020-07-01", "2020-07-16")]
    let half = HalfMonth(of: try Day(iso: "2020-07-01"))
    func remedy(_ additions: [RotationRemedy.Addition], halves: Int) -> RotationRemedy {
      RotationRemedy(additions: additions, halfMonths: halves, slots: slots, isProved: true)
    }
    let good = remedy([.slot(half..<half.advanced(by: 1), byNight: false)], halves: 1)
    #expect(try broken(slots, gap: open, remedies: [good]) == [])
    let none = remedy([], halves: 0)
    #expect(try broken(slots, gap: open, remedies: [none]) == [.remedy(daysOpen: 15)])
    let more = remedy([.slot(half..<half.advanced(by: 1), byNight: false)], halves: 2)
    #expect(try broken(slots, gap: open, remedies: [more]) == [.remedy(daysOpen: 0)])
    // A longer stay that nobody was asked for.
    let longer = RotationRemedy(
      additions: [],
      halfMonths: 0,
      slots: try [
        slot("agreed", "2020-01-01", "2020-07-16", isFixed: true),
        slot("free", "2020-07-01", "2021-01-01"),
      ], isProved: true)
    #expect(
      try broken(slots, gap: open, remedies: [longer]) == [
        .outsideDays("agreed", Day(iso: "2020-07-01")..<Day(iso: "2020-07-16"))
      ])
  }
}
